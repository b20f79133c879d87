"""Calendars that queues and rules of a plan share, as a supervisor edits them; days that are coming."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.plan_draft import free_name, placed, synced
from telephony.switchboard.hours import special_day, times_of
from telephony.switchboard.plan import Hours, Interval, Plan, QueuePlan

WEEK = tuple(Interval(day, 8 * 60, 17 * 60) for day in range(5))
STEP = timedelta(minutes=15)
"""No zone changes its clocks at another minute."""


def new_calendar(plan: Plan, name: str) -> tuple[Plan, str]:
    """With the hours of the first queue that has any; its name too."""
    fresh = free_name(name, (each.name for each in plan.calendars))
    like = next((each.hours for each in plan.queues if each.hours.weekly), Hours(weekly=WEEK))
    return replace(plan, calendars=(*plan.calendars, replace(like, name=fresh))), fresh


def calendar(plan: Plan, name: str) -> Hours | None:
    return next((each for each in plan.calendars if each.name == name), None)


def with_calendar(plan: Plan, hours: Hours, before: str) -> Plan:
    """``before``: its name until now. Who uses it follows."""
    rows = tuple(hours if each.name == before else each for each in plan.calendars)

    def named(name: str) -> str:
        return hours.name if name == before else name

    return synced(
        replace(
            plan,
            calendars=placed(rows, hours),
            queues=tuple(_renamed(each, before, hours.name) for each in plan.queues),
            rules=tuple(
                replace(each, during=named(each.during), outside=named(each.outside)) for each in plan.rules
            ),
            alerts=tuple(replace(each, quiet=named(each.quiet)) for each in plan.alerts),
        )
    )


def _renamed(queue: QueuePlan, before: str, name: str) -> QueuePlan:
    return replace(queue, hours=replace(queue.hours, name=name)) if queue.hours.name == before else queue


def queues_of(plan: Plan, name: str) -> tuple[QueuePlan, ...]:
    return tuple(each for each in plan.queues if each.hours.name == name)


def asked_by(plan: Plan, name: str) -> tuple[str, ...]:
    """Rules and alerts that ask whether it is open, as they are called."""
    rules = (
        each.name or str(place)
        for place, each in enumerate(plan.rules, start=1)
        if name in (each.during, each.outside)
    )
    return (*rules, *(each.id for each in plan.alerts if each.quiet == name))


def without_calendar(plan: Plan, name: str) -> Plan:
    """Its queues keep these hours as their own. Not while ``asked_by``: a rule without it would hold at all
    hours."""
    return replace(
        plan,
        calendars=tuple(each for each in plan.calendars if each.name != name),
        queues=tuple(_renamed(each, name, "") for each in plan.queues),
    )


def use_calendar(plan: Plan, queue: str, name: str) -> Plan:
    """From now on it has the hours of that calendar; without a name, those it has as its own."""
    shared = calendar(plan, name)

    def hours(each: QueuePlan) -> Hours:
        return shared or replace(each.hours, name="")

    return replace(
        plan,
        queues=tuple(replace(each, hours=hours(each)) if each.id == queue else each for each in plan.queues),
    )


@dataclass(frozen=True, slots=True)
class ComingDays:
    """Days one after another that are alike: shut, or open at other times than their weekday. ``open``:
    minutes after midnight; none: shut."""

    first: date
    last: date
    open: tuple[tuple[int, int], ...]
    name: str


def coming_days(hours: Hours, today: date, days: int = 366) -> tuple[ComingDays, ...]:
    """Those that the calendar says something of, in order."""
    found: list[ComingDays] = []
    for each in (today + timedelta(days=n) for n in range(days)):
        special = special_day(hours, each)
        if special is None:
            continue
        last = found[-1] if found else None
        if (
            last
            and last.last == each - timedelta(days=1)
            and (last.open, last.name) == (special.open, special.name)
        ):
            found[-1] = replace(last, last=each)
        else:
            found.append(ComingDays(each, each, special.open, special.name))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class ClockChange:
    """``minutes``: what the clocks are put forward by, back when it is negative; ``at``: what they show when
    it happens."""

    at: datetime
    minutes: int


def clock_change(hours: Hours, now: datetime, days: int = 366) -> ClockChange | None:
    """The next change of clocks while the calendar is open, so that a day has an hour more or less."""
    zone = ZoneInfo(hours.zone)
    moment = datetime.combine(now.astimezone(UTC).date(), time(), UTC)
    for _ in range(days):
        if moment.astimezone(zone).utcoffset() != (moment + timedelta(days=1)).astimezone(zone).utcoffset():
            change = _change(moment, zone)
            minute = change.at.hour * 60 + change.at.minute
            ends = sorted((minute, minute + change.minutes))
            if any(start < ends[1] and ends[0] < end for start, end in times_of(hours, change.at.date())):
                return change
        moment += timedelta(days=1)
    return None


def _change(moment: datetime, zone: ZoneInfo) -> ClockChange:
    """Within the day from ``moment`` on."""
    before = moment.astimezone(zone).utcoffset() or timedelta()
    while (after := (moment + STEP).astimezone(zone).utcoffset() or timedelta()) == before:
        moment += STEP
    wall = (moment + STEP + before).replace(tzinfo=None)
    return ClockChange(wall, round((after - before).total_seconds() / 60))
