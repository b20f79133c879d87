"""Opening hours: is a queue open at a moment, told in its own time zone."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from telephony.switchboard.plan import Hours


def is_open(hours: Hours, now: float) -> bool:
    """Whether ``now`` (epoch seconds) lies in the weekly hours and on no closed day.

    The wall clock decides, so a day with a change of clock opens when its clocks say so."""
    if not hours.weekly and not hours.closed:
        return True
    local = datetime.fromtimestamp(now, UTC).astimezone(ZoneInfo(hours.zone))
    if local.date().isoformat() in hours.closed:
        return False
    minute = local.hour * 60 + local.minute
    return not hours.weekly or any(
        each.weekday == local.weekday() and each.start <= minute < each.end for each in hours.weekly
    )
