"""Opening hours: what times a day has, and is it open at a moment, told in the calendar's own time zone."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from telephony.switchboard.plan import DayHours, Hours


def special_day(hours: Hours, day: date) -> DayHours | None:
    """What the calendar says of just this day: the first of ``days``, then ``read``, then ``closed``."""
    iso = day.isoformat()
    for each in (*hours.days, *hours.read):
        if each.date == iso or each.date == iso[5:]:
            return each
    return DayHours(iso) if iso in hours.closed else None


def times_of(hours: Hours, day: date) -> tuple[tuple[int, int], ...]:
    """When that day is open: (start, end) in minutes after midnight by the wall clock."""
    special = special_day(hours, day)
    if special is not None:
        return special.open
    if not hours.weekly:
        return ((0, 24 * 60),)
    return tuple((each.start, each.end) for each in hours.weekly if each.weekday == day.weekday())


def is_open(hours: Hours, now: float) -> bool:
    """Whether ``now`` (epoch seconds) lies in the times of its day.

    The wall clock decides, so a day with a change of clock opens when its clocks say so."""
    if not (hours.weekly or hours.closed or hours.days or hours.read):
        return True
    local = wall_clock(hours, now)
    minute = local.hour * 60 + local.minute
    return any(start <= minute < end for start, end in times_of(hours, local.date()))


def wall_clock(hours: Hours, now: float) -> datetime:
    """What the clocks of the calendar's town show."""
    return datetime.fromtimestamp(now, UTC).astimezone(ZoneInfo(hours.zone))
