"""What a day will bring, from the same weekday of the last weeks.

The mean of those days, each week a fifth lighter than the one after it. Days for which the queue's calendar
has special hours (holidays, half days) are left out; on such a day itself the usual calls are expected, as
far as the queue is open. Handling time is that of the interval as far as enough calls were answered in it,
else that of the day. How good it is, is tried on days that are over: each is told from the days before it
alone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from math import exp, floor, lgamma, log

from app.domain.staffing.slots import QUARTER, QUARTERS, PastDay, QueueDay
from app.domain.what_if.patience import hanging_up
from telephony.switchboard.hours import is_open, special_day
from telephony.switchboard.plan import Plan, QueuePlan

WEEKS = 8
"""How far back."""
LEAST = 3
"""Weeks with calls below which nothing is said: the last of them could not be tried on two before it."""
LIGHTER = 0.8
"""What a week weighs beside the one after it."""
TRIED = 28
"""Days back that are tried."""
ENOUGH = 10.0
"""Answered calls of an interval that weigh as much as the mean of the day."""
USUAL = 180.0
"""Seconds of handling where no call was ever answered."""
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Quarter:
    """``calls`` expected, ``handling``: mean seconds of talk, hold and after-call work; ``there``: people for
    calls in those weeks."""

    calls: float
    handling: float
    there: float


@dataclass(frozen=True, slots=True)
class Error:
    """On ``days`` that are over, as shares of all their calls: by how much ``slots`` (half hours) and whole
    days were off; ``luck``: how far half hours would be off if the forecast were perfect, since calls come by
    chance (Poisson); ``bias``: above 0 when more was told than came."""

    days: int
    slots: float
    day: float
    luck: float
    bias: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """``of``: the days it is made of, newest first; none: the history is too short. ``patience``: mean
    seconds a caller would wait, estimated from who hung up and who was answered before he would have;
    ``special``: the calendar has hours of its own for the day. ``error``: None while there is nothing to try
    it on."""

    day: date
    of: tuple[date, ...]
    quarters: tuple[Quarter, ...]
    patience: float
    special: bool
    error: Error | None


def forecast(
    past: Sequence[PastDay], day: date, plan: Plan, queue: str = "", zone: tzinfo | None = None
) -> Forecast:
    """For one queue, or for all together (""). ``zone``: that of the quarters. Holidays are those of the plan
    as it is now."""
    queues = [each for each in plan.queues if not queue or each.id == queue]
    used = like(past, day, queues)
    everything = [each for day_of in past for name, each in day_of.queues.items() if _wanted(name, queues)]
    rate = hanging_up(sum(each.gone for each in everything), sum(each.waited for each in everything))
    return Forecast(
        day,
        tuple(each.day for each in used) if weeks(past) >= LEAST else (),
        _quarters(used, day, plan, queues, zone),
        1 / rate if rate > 0 else float("inf"),
        any(special_day(each.hours, day) for each in queues),
        tried(past, queues),
    )


def weeks(past: Iterable[PastDay]) -> int:
    """Weeks of the calendar that had a call."""
    return len({each.day.isocalendar()[:2] for each in past if each.calls})


def like(past: Iterable[PastDay], day: date, queues: Sequence[QueuePlan]) -> tuple[PastDay, ...]:
    """Days before it that are like it: its weekday, some call in the house, no holiday for these queues."""
    back = timedelta(weeks=WEEKS)
    found = [
        each
        for each in past
        if day - back <= each.day < day
        and each.day.weekday() == day.weekday()
        and each.calls
        and not any(special_day(queue.hours, each.day) for queue in queues)
    ]
    return tuple(sorted(found, key=lambda each: each.day, reverse=True))


def _weights(used: Sequence[PastDay], day: date) -> list[float]:
    """They add up to one."""
    heavy = [LIGHTER ** ((day - each.day).days // 7) for each in used]
    return [each / sum(heavy) for each in heavy]


def _wanted(name: str, queues: Iterable[QueuePlan]) -> bool:
    return any(name == each.id for each in queues)


def _quarters(
    used: Sequence[PastDay], day: date, plan: Plan, queues: Sequence[QueuePlan], zone: tzinfo | None
) -> tuple[Quarter, ...]:
    weights = _weights(used, day)
    calls, answered, worked, there = ([0.0] * QUARTERS for _ in range(4))
    people = {each.id for each in plan.operators if any(queue.id in each.queues for queue in queues)}
    for past, weight in zip(used, weights, strict=True):
        for shares in (shares for who, shares in past.there.items() if who in people):
            _add(there, shares, weight)
        for queue in queues:
            of = past.queues.get(queue.id, QueueDay())
            opened = (float(is_open_at(queue, day, place, zone)) for place in range(QUARTERS))
            _add(calls, [each * yes for each, yes in zip(of.calls, opened, strict=True)], weight)
            _add(answered, of.answered, weight)
            _add(worked, of.worked, weight)
    whole = sum(worked) / sum(answered) if sum(answered) else USUAL
    # Weights add up to one: times the number of days, so that ENOUGH means calls that were really answered.
    days = len(used)
    return tuple(
        Quarter(came, (days * seconds + ENOUGH * whole) / (days * up + ENOUGH), people_there)
        for came, up, seconds, people_there in zip(calls, answered, worked, there, strict=True)
    )


def _add(to: list[float], what: Sequence[float], weight: float) -> None:
    for place, value in enumerate(what):
        to[place] += weight * value


def is_open_at(queue: QueuePlan, day: date, place: int, zone: tzinfo | None = None) -> bool:
    """Whether the queue takes calls in some of that quarter."""
    begins = datetime.combine(day, time(place // 4, place % 4 * 15), zone).timestamp()
    return is_open(queue.hours, begins) or is_open(queue.hours, begins + QUARTER - _MINUTE)


# ---- how good it is ------------------------------------------------------------------------------------


def tried(past: Sequence[PastDay], queues: Sequence[QueuePlan]) -> Error | None:
    """Days of the last weeks with two or more like them before, told and compared."""
    newest = max((each.day for each in past), default=date.min)
    pairs: list[tuple[list[float], list[float]]] = []
    for each in past:
        recent = newest - each.day < timedelta(days=TRIED)
        holiday = any(special_day(queue.hours, each.day) for queue in queues)
        before = like(past, each.day, queues) if recent and each.calls and not holiday else ()
        if len(before) >= LEAST - 1:
            pairs.append((_told(before, each.day, queues), _halves(each, queues)))
    came = sum(sum(each) for _, each in pairs)
    if not came:
        return None
    return Error(
        len(pairs),
        sum(abs(a - b) for told, was in pairs for a, b in zip(told, was, strict=True)) / came,
        sum(abs(sum(told) - sum(was)) for told, was in pairs) / came,
        sum(_spread(each) for told, _ in pairs for each in told) / came,
        sum(sum(told) - sum(was) for told, was in pairs) / came,
    )


def _told(before: Sequence[PastDay], day: date, queues: Sequence[QueuePlan]) -> list[float]:
    found = [0.0] * (QUARTERS // 2)
    for each, weight in zip(before, _weights(before, day), strict=True):
        _add(found, _halves(each, queues), weight)
    return found


def _halves(of: PastDay, queues: Sequence[QueuePlan]) -> list[float]:
    """Calls by half hour."""
    days = [each.calls for name, each in of.queues.items() if _wanted(name, queues)]
    return [sum(calls[place] + calls[place + 1] for calls in days) for place in range(0, QUARTERS, 2)]


def _spread(mean: float) -> float:
    """Mean distance of a Poisson number from its mean: 2 m^(k+1) e^−m / k!, k the whole part of the mean.
    Source: Crow, "The mean deviation of the Poisson distribution", Biometrika 45 (1958)."""
    whole = floor(mean)
    return 2 * exp((whole + 1) * log(mean) - mean - lgamma(whole + 1)) if mean > 0 else 0.0
