"""How long and when, as words."""

from datetime import UTC, date, datetime, timedelta

from app.domain.errors import BadInput
from app.ui.parts.clean import clean
from app.ui.parts.text import Moment, Shown, tr


def lasted(seconds: float) -> str:
    """``03:27``, from an hour ``1:03:27``. Negative counts as nothing: clocks differ a little."""
    whole = max(0, int(seconds))
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes:02d}:{whole % 60:02d}"


def left(seconds: float) -> str:
    """A countdown: it shows 00:01 until the very end."""
    return lasted(seconds + 0.999) if seconds > 0 else lasted(0)


def when(at: datetime, now: float) -> Shown:
    """``Today 09:12``, ``Yesterday 09:12``, ``Wed 16:40`` within six days, else the date."""
    here = at.astimezone()
    today = datetime.fromtimestamp(now, UTC).astimezone().date()
    days = (today - here.date()) // timedelta(days=1)
    if days == 0:
        return tr("Today {time}").of(time=Moment(here, "time"))
    if days == 1:
        return tr("Yesterday {time}").of(time=Moment(here, "time"))
    if 1 < days < 7:
        return tr("{weekday} {time}").of(weekday=Moment(here, "weekday"), time=Moment(here, "time"))
    return Moment(here, "date")


FIRST_YEAR, LAST_YEAR = 1900, 2200
"""Days that are typed lie in these; anything else is a slip."""


def day_typed(text: str) -> date | None:
    """``2026-03-31``, ``31.03.2026``, ``31/3/2026`` or nothing. ``BadInput`` for anything else."""
    plain = "".join(str(int(char)) if char.isdecimal() else char for char in text.strip())
    parts = [part for part in plain.replace(".", "-").replace("/", "-").replace(" ", "-").split("-") if part]
    if not parts:
        return None
    try:
        first, month, last = (int(part) for part in parts)
        found = date(first, month, last) if len(parts[0]) == 4 else date(last, month, first)
        if not FIRST_YEAR <= found.year <= LAST_YEAR:  # 31.3.26 is not of the year 26
            raise ValueError(found.year)
        return found
    except ValueError as failure:
        raise BadInput(f"“{clean(text, 30)}” is no day.", "Write it as 2026-03-31.") from failure
