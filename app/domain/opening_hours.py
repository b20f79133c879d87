"""Opening hours as a person writes them, and back: ``Mo-Fr 08:00-12:00, 13:00-17:00`` a line; closed days as
dates, half days as ``2026-12-24 08:00-12:00 Christmas Eve``. The same form as in the plan of the queues."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.errors import BadInput
from telephony.switchboard.plan import DayHours, Hours, Interval

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_WRITE = "Write hours like “Mo-Fr 08:00-12:00, 13:00-17:00”, one line for each group of days."
_LINE = re.compile(r"([A-Za-z]{2})(?:\s*[-–]\s*([A-Za-z]{2}))?\s*:?\s+(.+)")
_TIMES = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})\s*[-–]\s*([0-9]{1,2})[:.]([0-9]{2})")
_RANGE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:\s*\.\.\s*([0-9]{4}-[0-9]{2}-[0-9]{2}))?")
_STRETCH = r"[0-9]{1,2}[:.][0-9]{2}\s*[-–]\s*[0-9]{1,2}[:.][0-9]{2}"
_DAY = re.compile(
    rf"((?:[0-9]{{4}}-)?[0-9]{{2}}-[0-9]{{2}})(?:\s+({_STRETCH}(?:\s*,\s*{_STRETCH})*))?(?:\s+(.*))?"
)
_OWN_DAY = re.compile(
    rf"\s*(?:(?:[0-9]{{4}}-)?[0-9]{{2}}-[0-9]{{2}}\s+{_STRETCH}"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}\s+[^\W\d]|[0-9]{2}-[0-9]{2}(?:\s|$))"
)
"""A line of closed days that is none of whole ones: half a day, every year, or with a name."""
LONGEST_HOLIDAY = 400
"""Days of one range of closed days."""


def hours_of(zone: str, weekly: str, closed: str) -> Hours:
    """``BadInput`` names the line that cannot be read."""
    return Hours(read_zone(zone), read_weekly(weekly), *read_days(closed))


def read_zone(zone: str) -> str:
    try:
        ZoneInfo(zone.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError) as failure:
        raise BadInput(
            f"There is no time zone “{zone.strip()}”.", "Write it like “Europe/Vilnius”."
        ) from failure
    return zone.strip()


def read_weekly(text: str) -> tuple[Interval, ...]:
    """By day and time. Nothing at all means always open."""
    found = [each for line in text.splitlines() if line.strip() for each in _line(line.strip())]
    found.sort(key=lambda each: (each.weekday, each.start))
    for one, next_one in zip(found, found[1:], strict=False):
        if one.weekday == next_one.weekday and next_one.start < one.end:
            raise BadInput(f"{DAYS[one.weekday]} has two times that overlap.", _WRITE)
    return tuple(found)


def _line(line: str) -> list[Interval]:
    found = _LINE.fullmatch(line)
    if found is None:
        raise BadInput(f"“{line}” does not begin with days of the week.", _WRITE)
    first, last = _day(found[1], line), _day(found[2] or found[1], line)
    days = [
        (first + each) % 7 for each in range((last - first) % 7 + 1)
    ]  # Sa-We, where Friday is the weekend
    times = [_times(each.strip(), line) for each in found[3].split(",")]
    return [Interval(day, start, end) for day in days for start, end in times]


def _day(word: str, line: str) -> int:
    if word.capitalize() not in DAYS:
        raise BadInput(f"“{line}”: “{word}” is no day; days are {', '.join(DAYS)}.", _WRITE)
    return DAYS.index(word.capitalize())


def _times(text: str, line: str) -> tuple[int, int]:
    found = _TIMES.fullmatch(text)
    if found is None:
        raise BadInput(f"“{line}”: “{text}” is no stretch of time.", _WRITE)
    start, end = int(found[1]) * 60 + int(found[2]), int(found[3]) * 60 + int(found[4])
    if not start < end <= 24 * 60 or int(found[2]) > 59 or int(found[4]) > 59:
        raise BadInput(f"“{line}”: “{text}” ends before it begins, or there is no such time.", _WRITE)
    return start, end


def read_closed(text: str) -> tuple[str, ...]:
    """Dates, or ranges with two dots (``2026-12-24..2026-12-31``), between commas, spaces or lines."""
    days: set[str] = set()
    for word in re.split(r"[\s,;]+", re.sub(r"\s*\.\.\s*", "..", text).strip()):
        if word:
            days |= _days(word)
    return tuple(sorted(days))


def read_days(text: str) -> tuple[tuple[str, ...], tuple[DayHours, ...]]:
    """Closed days, and those with hours or a name of their own: a line each."""
    lines = text.splitlines()
    whole = "\n".join(each for each in lines if not _OWN_DAY.match(each))
    return read_closed(whole), tuple(read_day(each) for each in lines if _OWN_DAY.match(each))


def read_day(line: str) -> DayHours:
    """``2026-12-24 08:00-12:00, 13:00-15:00 Christmas Eve``; ``12-24``: every year; no times: shut all
    day."""
    found = _DAY.fullmatch(line.strip())
    try:
        if found is None:
            raise ValueError(line)
        date.fromisoformat(found[1] if len(found[1]) == 10 else f"2024-{found[1]}")
    except ValueError:
        raise BadInput(
            f"“{line.strip()}” does not begin with a day.",
            "Write days like “2026-12-24 08:00-12:00 Christmas Eve”, or “12-24 …” for every year.",
        ) from None
    times = [_times(each.strip(), line) for each in found[2].split(",")] if found[2] else []
    return DayHours(found[1], tuple(sorted(times)), (found[3] or "").strip())


def _days(word: str) -> set[str]:
    found = _RANGE.fullmatch(word)
    try:
        first = date.fromisoformat(found[1]) if found else None
        last = date.fromisoformat(found[2]) if found and found[2] else first
    except ValueError:
        first = last = None
    if first is None or last is None:
        raise BadInput(f"“{word}” is no date.", "Write days like 2026-12-25 or 2026-12-24..2026-12-26.")
    if not 0 <= (last - first).days < LONGEST_HOLIDAY:
        raise BadInput(f"“{word}” ends before it begins, or is longer than a year.", "Look at the two dates.")
    return {(first + timedelta(days=each)).isoformat() for each in range((last - first).days + 1)}


def weekly_text(weekly: Iterable[Interval]) -> str:
    """What ``read_weekly`` reads: neighbouring days with the same times on one line."""
    times: dict[int, str] = {}
    for each in sorted(weekly, key=lambda one: (one.weekday, one.start)):
        stretch = f"{_clock(each.start)}-{_clock(each.end)}"
        times[each.weekday] = f"{times[each.weekday]}, {stretch}" if each.weekday in times else stretch
    lines: list[tuple[int, int, str]] = []
    for day, text in times.items():
        if lines and lines[-1][1] == day - 1 and lines[-1][2] == text:
            lines[-1] = (lines[-1][0], day, text)
        else:
            lines.append((day, day, text))
    return "\n".join(
        f"{DAYS[first]}{'' if first == last else '-' + DAYS[last]} {text}" for first, last, text in lines
    )


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def closed_text(hours: Hours) -> str:
    """What ``hours_of`` reads: days that follow one another as a range, then half days."""
    ranges: list[tuple[date, date]] = []
    for day in sorted(date.fromisoformat(each) for each in set(hours.closed)):
        if ranges and ranges[-1][1] + timedelta(days=1) == day:
            ranges[-1] = (ranges[-1][0], day)
        else:
            ranges.append((day, day))
    whole = [str(first) if first == last else f"{first}..{last}" for first, last in ranges]
    return "\n".join([*whole, *(day_text(each) for each in hours.days)])


def day_text(day: DayHours) -> str:
    """What ``read_day`` reads."""
    times = ", ".join(f"{_clock(start)}-{_clock(end)}" for start, end in day.open)
    return " ".join(each for each in (day.date, times, day.name) if each)


_LENGTH = re.compile(r"\s*([0-9]{1,4})(?:\s*[:h]\s*([0-5]?[0-9])?)?\s*")


def length_text(minutes: int) -> str:
    """``4:30``; nothing for no time."""
    return f"{minutes // 60}:{minutes % 60:02d}" if minutes else ""


def read_length(text: str) -> int:
    """Minutes of ``4:30``, ``4 h 30``, ``4``; 0 for nothing."""
    if not text.strip():
        return 0
    found = _LENGTH.fullmatch(text.casefold().replace("min", ""))
    if found is None:
        raise BadInput(
            f"“{text.strip()}” is no time.", "Write hours and minutes: 4:30. Nothing is no promise."
        )
    return int(found[1]) * 60 + int(found[2] or 0)
