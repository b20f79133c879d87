"""Opening hours of a week, edited stretch by stretch. Minutes after midnight; nothing here crosses it."""

from collections.abc import Iterable
from dataclasses import replace

from telephony.switchboard.plan import Interval

STEP = 15
DAY = 24 * 60
Week = tuple[Interval, ...]


def snapped(minute: float) -> int:
    """To the next quarter of an hour, within the day."""
    return min(DAY, max(0, round(minute / STEP) * STEP))


def merged(stretches: Iterable[Interval]) -> Week:
    """In order; those of a day that touch are one."""
    found: list[Interval] = []
    for each in sorted(stretches, key=lambda one: (one.weekday, one.start)):
        last = found[-1] if found else None
        if each.end <= each.start:
            continue
        if last is not None and last.weekday == each.weekday and each.start <= last.end:
            found[-1] = replace(last, end=max(last.end, each.end))
        else:
            found.append(each)
    return tuple(found)


def without(week: Week, stretch: Interval | None) -> Week:
    return tuple(each for each in week if each != stretch)


def instead(week: Week, old: Interval | None, new: Interval) -> Week:
    """``new`` in the place of ``old``, grown together with what it touches."""
    return merged((*without(week, old), new))


def at(week: Week, day: int, minute: float) -> Interval | None:
    """The stretch that is open then."""
    return next((each for each in week if each.weekday == day and each.start <= minute < each.end), None)


def fresh(week: Week, day: int) -> Interval:
    """A stretch for this day: usual hours, else after the last of them. Without length when it is full."""
    usual = Interval(day, 9 * 60, 17 * 60)
    mine = [each for each in week if each.weekday == day]
    if not any(each.start < usual.end and usual.start < each.end for each in mine):
        return usual
    last = max(each.end for each in mine)
    return Interval(day, min(DAY, last + 2 * STEP), min(DAY, last + 6 * STEP))


def shifted(stretch: Interval, minutes: int) -> Interval:
    """The whole of it, as far as the day goes."""
    move = max(-stretch.start, min(DAY - stretch.end, minutes))
    return replace(stretch, start=stretch.start + move, end=stretch.end + move)


def stretched(stretch: Interval, *, start: int = 0, end: int = 0) -> Interval:
    """Its ends moved by minutes; a quarter of an hour at least is left."""
    first = max(0, min(stretch.start + start, stretch.end - STEP))
    return replace(stretch, start=first, end=min(DAY, max(stretch.end + end, first + STEP)))
