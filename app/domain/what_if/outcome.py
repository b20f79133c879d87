"""What came of it: measures of one or several runs, by queue, by hour, by operator, call by call."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from app.domain.queue_measures import Measures, measures, whole
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.facts import Visit, facts_of

WITHIN = 20.0
"""Seconds of the service level."""
KINDS = ("service_level", "wait", "wait_90", "abandoned")

Run = tuple[ContactRecord, ...]
HourOf = Callable[[float], int]
"""Epoch seconds → hour of the local day."""


@dataclass(frozen=True, slots=True)
class Band:
    """The mean of several runs, the lowest and the highest. None where nothing can be measured."""

    mid: float | None
    low: float | None
    high: float | None


NOTHING = Band(None, None, None)


@dataclass(frozen=True, slots=True)
class Worked:
    """``calls``: answered; ``occupancy``: share of the time he was there that he talked or wrote."""

    calls: float
    occupancy: float | None


@dataclass(frozen=True)
class Side:
    """``there``: seconds that each operator was there for calls."""

    runs: tuple[Run, ...]
    there: Mapping[str, float]

    @cached_property
    def _visits(self) -> tuple[Mapping[str, tuple[Visit, ...]], ...]:
        """By queue, "" for calls as a whole; one for each run."""
        return tuple(_by_queue(run) for run in self.runs)

    def band(self, kind: str, queue: str = "", hour: tuple[HourOf, int] | None = None) -> Band:
        """``kind``: of ``KINDS``, ``offered`` or ``answered``; ``queue`` empty: all calls, each once."""
        values = []
        for found in self._visits:
            chosen = found.get(queue, ())
            if hour is not None:
                chosen = tuple(each for each in chosen if hour[0](each.at) == hour[1])
            values.append(getattr(_measured(chosen), kind))
        return band(values)

    def worked(self, operator: str) -> Worked:
        contacts = [each for run in self.runs for each in run]
        calls = sum(each.operator == operator for each in contacts if each.answered is not None)
        busy = sum(handled(each, operator) for each in contacts) / len(self.runs)
        there = self.there.get(operator, 0.0)
        return Worked(calls / len(self.runs), min(1.0, busy / there) if there > 0 else None)


@dataclass(frozen=True, slots=True)
class Outcome:
    real: Side
    before: Side
    after: Side

    def hours(self, hour_of: HourOf) -> range:
        """From the first hour with a call to the last."""
        found = [hour_of(each.arrived) for each in self.real.runs[0]]
        return range(min(found), max(found) + 1) if found else range(0)


def band(values: list[float | None]) -> Band:
    found = [each for each in values if each is not None]
    return Band(sum(found) / len(found), min(found), max(found)) if found else NOTHING


def handled(contact: ContactRecord, operator: str) -> float:
    """Seconds of talk, hold and after-call work."""
    mine = (each for each in facts_of(contact).works if each.operator == operator)
    return sum(each.talk + each.hold + each.wrap_up for each in mine)


def _measured(chosen: tuple[Visit, ...]) -> Measures:
    return measures(chosen, WITHIN)


def _by_queue(run: Run) -> Mapping[str, tuple[Visit, ...]]:
    found: dict[str, list[Visit]] = {"": [whole(each) for each in run]}
    for contact in run:
        for visit in facts_of(contact).visits:
            found.setdefault(visit.queue, []).append(visit)
    return {queue: tuple(each) for queue, each in found.items()}


def pairs(outcome: Outcome) -> Iterator[tuple[ContactRecord, ContactRecord | None, ContactRecord | None]]:
    """Each real call with what became of it in the first run under the old and under the new rules."""
    before = {each.call: each for each in outcome.before.runs[0]}
    after = {each.call: each for each in outcome.after.runs[0]}
    for contact in outcome.real.runs[0]:
        yield contact, before.get(contact.call), after.get(contact.call)
