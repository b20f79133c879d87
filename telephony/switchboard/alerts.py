"""Alerts with hysteresis: a fold of figures over time. Raised when a figure was bad for long enough, cleared
when it was good for as long; between the two marks nothing changes, so nothing flaps.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from telephony.switchboard.plan import AlertPlan


@dataclass(frozen=True, slots=True)
class Kind:
    """``low``: a small figure is bad. ``of_people``: its subjects are operators, else queues."""

    low: bool = False
    of_people: bool = False


KINDS: Mapping[str, Kind] = {
    "service_level": Kind(low=True),
    "longest_wait": Kind(),
    "ready": Kind(low=True),
    "abandoned": Kind(),
    "pause": Kind(of_people=True),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure now. ``subject``: the queue or operator it is of, ``name`` as people call it."""

    alert: str
    subject: str
    name: str
    value: float


@dataclass(frozen=True, slots=True)
class Watched:
    """Of one rule and subject. ``raised``: since when (epoch s), None: it is well; ``turning``: since when
    the figure says otherwise, None: it does not. ``worst``: the worst figure since it was raised."""

    raised: float | None = None
    turning: float | None = None
    worst: float = 0.0


@dataclass(frozen=True, slots=True)
class Turn:
    """An alert was raised, or cleared. ``value``: the figure that did it, or the worst of the time it was
    up."""

    alert: str
    subject: str
    name: str
    up: bool
    value: float
    at: float


def bad(rule: AlertPlan, value: float) -> bool:
    return value <= rule.raise_at if KINDS[rule.kind].low else value >= rule.raise_at


def good(rule: AlertPlan, value: float) -> bool:
    return value >= rule.clear_at if KINDS[rule.kind].low else value <= rule.clear_at


def watched(before: Watched, rule: AlertPlan, value: float | None, now: float) -> Watched:
    """The next step. ``value`` None: there is nothing to judge, which is well."""
    up = before.raised is not None
    otherwise = (value is None or good(rule, value)) if up else (value is not None and bad(rule, value))
    worst = _worst(rule, before.worst, value) if up else 0.0
    if not otherwise:
        return replace(before, turning=None, worst=worst)
    turning = now if before.turning is None else before.turning
    if now - turning < rule.hold:
        return replace(before, turning=turning, worst=worst)
    return Watched() if up else Watched(raised=now, worst=value or 0.0)


def _worst(rule: AlertPlan, before: float, value: float | None) -> float:
    if value is None:
        return before
    return min(before, value) if KINDS[rule.kind].low else max(before, value)


def judged_anew(before: Watched, rule: AlertPlan, value: float | None) -> Watched:
    """The marks are others than when it was raised, or began to turn."""
    still = before.raised is not None and value is not None and bad(rule, value)
    return replace(before, turning=None) if still else Watched()


def _watches(new: AlertPlan, old: AlertPlan, subject: str) -> bool:
    """Whether that is still a figure of this rule."""
    same = (new.kind, new.pause) == (old.kind, old.pause)
    narrowed = not KINDS[new.kind].of_people and new.queue in ("", subject)
    return same and (new.queue == old.queue or narrowed)


class AlertFold:
    """All rules of a plan over all their subjects."""

    def __init__(self, rules: Iterable[AlertPlan]) -> None:
        self._rules = {each.id: each for each in rules}
        self._watched: dict[tuple[str, str], Watched] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._anew: set[tuple[str, str]] = set()

    def follow(self, rules: Iterable[AlertPlan]) -> None:
        """Other rules hold. What is up stays up while its rule still watches it; under other marks it is
        judged anew at the next step, and what would not be raised by them is over at once."""
        coming = {each.id: each for each in rules}
        before, self._rules = self._rules, coming
        for key in tuple(self._watched):
            old, new = before[key[0]], coming.get(key[0])
            if new is None or not _watches(new, old, key[1]):
                del self._watched[key], self._names[key]
            elif (old.raise_at, old.clear_at) != (new.raise_at, new.clear_at):
                self._anew.add(key)

    def step(self, readings: Iterable[Reading], now: float) -> tuple[Turn, ...]:
        """``readings``: all there are; a subject without one has nothing to judge."""
        values = {(each.alert, each.subject): each.value for each in readings if each.alert in self._rules}
        self._names |= {(each.alert, each.subject): each.name for each in readings}
        turns = []
        for key in dict.fromkeys((*self._watched, *values)):
            before, rule, value = self._watched.get(key, Watched()), self._rules[key[0]], values.get(key)
            if key in self._anew:
                after = judged_anew(before, rule, value)
            else:
                after = watched(before, rule, value, now)
            if (before.raised is None) is not (after.raised is None):
                up = after.raised is not None
                worst = after.worst if up else before.worst
                turns.append(Turn(*key, self._names[key], up, worst, now))
            self._keep(key, after)
        self._anew.clear()
        return tuple(turns)

    def _keep(self, key: tuple[str, str], after: Watched) -> None:
        if after.raised is None and after.turning is None:
            self._watched.pop(key, None)
            self._names.pop(key, None)
        else:
            self._watched[key] = after

    @property
    def up(self) -> tuple[Turn, ...]:
        """What is raised now, the oldest first."""
        found = [
            Turn(*key, self._names[key], True, each.worst, each.raised)
            for key, each in self._watched.items()
            if each.raised is not None
        ]
        return tuple(sorted(found, key=lambda each: (each.at, each.alert, each.subject)))
