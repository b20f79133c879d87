"""How many people each interval takes, beside those who will be there.

Each interval by itself, as if it lasted long enough to settle (the stationary, independent, period by period
method); people are equal and have these calls alone. Answered in time is a share of all calls, as in
``erlang``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, inf, isclose

from app.domain.erlang import Expected, Load, expected
from app.domain.staffing.forecast import Forecast
from app.domain.staffing.slots import QUARTER, QUARTERS

MOST = 100_000
"""People beyond which a target is called out of reach."""


@dataclass(frozen=True, slots=True)
class Target:
    """``share`` of the calls answered ``within`` seconds, nobody busier than ``occupancy`` of his time;
    ``shrinkage``: share of paid time that people are not there for calls (breaks, training, illness).
    ``patient``: callers wait for ever (Erlang C); else as long as they really do (Erlang A)."""

    share: float = 0.8
    within: float = 20.0
    occupancy: float = 0.85
    shrinkage: float = 0.3
    patient: bool = False


@dataclass(frozen=True, slots=True)
class Need:
    """``minute``: of the day, where the interval begins; ``people`` at work for calls, ``to_plan`` so that so
    many are; ``there``: who usually is; ``expected``: with those, None without calls or people. ``erlangs``:
    people the calls keep busy."""

    minute: int
    calls: float
    handling: float
    erlangs: float
    people: int
    to_plan: int
    there: float
    expected: Expected | None

    @property
    def short(self) -> int:
        """People that lack; below 0: there are more than it takes. The half of one is nobody."""
        return self.people - int(self.there + 0.5)


@dataclass(frozen=True, slots=True)
class Around:
    """With so many people. ``expected`` None: nobody would answer. ``grows``: callers an hour by which the
    line grows without end, when callers wait for ever and there are too few."""

    people: int
    expected: Expected | None
    grows: float = 0.0


def needed(load: Load, target: Target) -> int:
    """The fewest people who reach the target. Raises ValueError for one that nobody reaches."""
    if not (0 < target.share < 1 and target.within >= 0 and 0 < target.occupancy <= 1):
        raise ValueError(f"{target}: shares lie between 0 and 1")
    return _fewest(lambda people: _enough(expected(load, people, target.within), target))


def _enough(of: Expected, target: Target) -> bool:
    return of.service_level >= target.share and of.occupancy <= target.occupancy


def _fewest(enough: Callable[[int], bool]) -> int:
    """More people never do worse, so the bound is doubled and then halved."""
    high = 1
    while not enough(high):
        high *= 2
        if high > MOST:
            raise ValueError("no number of people reaches this target")
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return high


def to_plan(people: int, shrinkage: float) -> int:
    """People to roster so that ``people`` are at work."""
    if not 0 <= shrinkage < 1:
        raise ValueError(f"shrinkage of {shrinkage}: from 0 to below 1")
    exact = people / (1 - shrinkage)
    return round(exact) if isclose(exact, round(exact)) else ceil(exact)


def needs(of: Forecast, target: Target, quarters: int = 2) -> tuple[Need, ...]:
    """The day in intervals of so many quarters of an hour."""
    return tuple(_need(of, target, place, quarters) for place in range(0, QUARTERS, quarters))


def _need(of: Forecast, target: Target, place: int, quarters: int) -> Need:
    parts = of.quarters[place : place + quarters]
    there = sum(each.there for each in parts) / len(parts)
    load = _load(of, target, place, quarters)
    calls = sum(each.calls for each in parts)
    if load is None:
        return Need(place * 15, 0.0, parts[0].handling, 0.0, 0, 0, there, None)
    people, now = needed(load, target), int(there + 0.5)
    return Need(
        place * 15,
        calls,
        load.handling,
        load.erlangs,
        people,
        to_plan(people, target.shrinkage),
        there,
        expected(load, now, target.within) if now else None,
    )


def _load(of: Forecast, target: Target, place: int, quarters: int) -> Load | None:
    parts = of.quarters[place : place + quarters]
    calls = sum(each.calls for each in parts)
    if calls <= 0:
        return None
    handling = sum(each.calls * each.handling for each in parts) / calls
    patience = inf if target.patient else of.patience
    return Load(calls / (len(parts) * QUARTER), handling, patience) if handling > 0 else None


def around(of: Forecast, target: Target, minute: int, people: int) -> tuple[Around, ...]:
    """The half hour of that minute with one fewer, as many, and one more; nothing when no calls are
    expected."""
    load = _load(of, target, minute // 30 * 2, 2)
    if load is None:
        return ()
    return tuple(_with(load, target, each) for each in range(max(0, people - 1), people + 2))


def _with(load: Load, target: Target, people: int) -> Around:
    grows = max(0.0, load.rate - people / load.handling) * 3600 if load.patience == inf else 0.0
    return Around(people, expected(load, people, target.within) if people else None, grows)
