"""Holidays out of an iCalendar file (RFC 5545): each day that a whole-day event covers, recurring ones as
often as they come in the next years. The exchange reads them when it reads the plan."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.domain.errors import BadInput
from app.run.plan_text import ADVICE
from telephony.switchboard.caller import clean_name
from telephony.switchboard.plan import DayHours

YEARS = 3
"""So many years ahead are read; a longer plan is read again at the next start."""
LARGEST = 4 * 1024 * 1024


def holidays(path: Path, now: datetime | None = None) -> tuple[DayHours, ...]:
    """In order, from the beginning of last year on. Raises BadInput."""
    # Here, because most plans name no such file and the libraries take a quarter of a second.
    from icalendar import Calendar
    from recurring_ical_events import of

    year = (now or datetime.now(UTC)).year
    try:
        if path.stat().st_size > LARGEST:
            raise ValueError("it is too large")
        calendar = Calendar.from_ical(path.read_bytes())
        events = of(calendar).between(date(year - 1, 1, 1), date(year + YEARS, 12, 31))
    except OSError as error:
        raise BadInput(f"The holidays cannot be read: {error}", ADVICE) from error
    except Exception as error:  # whatever a library thinks of a broken file
        raise BadInput(f"{path.name} is no iCalendar file: {error}", ADVICE) from error
    found: dict[str, str] = {}
    for event in events:
        first = event.start
        if isinstance(first, datetime) or str(event.get("STATUS", "")).upper() == "CANCELLED":
            continue
        # DTEND is the day after the last one (RFC 5545 section 3.6.1).
        for each in range(max(1, (event.end - first).days)):
            found.setdefault(
                (first + timedelta(days=each)).isoformat(), clean_name(str(event.get("SUMMARY", "")))
            )
    return tuple(DayHours(day, (), name) for day, name in sorted(found.items()))
