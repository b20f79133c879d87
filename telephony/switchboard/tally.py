"""Facts counted: what can be added up over calls, queues, operators and intervals, and taken back.

Waits are counted by step (``EDGES``), so that whoever asks chooses the seconds of the service level and of
short abandons among them, and a summary of years still answers exactly. Durations are whole milliseconds:
sums are the same in whatever order they were made.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from operator import add, attrgetter

from telephony.switchboard.facts import ABANDONED, ANSWERED, ERROR, FLOW_OUT, Facts, StateSpan, Visit, Work

EDGES = (2, 3, 5, 6, 10, 15, 20, 25, 30, 40, 45, 60, 90, 120, 180, 240, 300, 600, 1200)
"""Seconds a step of waits goes up to, the edge included; what is longer is in the step after the last."""
WITHIN, SHORT = 20, 5
"""Seconds of the service level, and of short abandons, where a queue says nothing else."""
SLOT = 900
"""Seconds of the intervals that are summed up: a quarter of an hour, which every zone's hours begin with."""


@dataclass(frozen=True, slots=True)
class VisitCount:
    """Visits of one ``outcome`` whose wait is in step ``edge`` (an index of ``EDGES``, or one more).
    ``waited``, ``longest``: milliseconds."""

    queue: str
    outcome: str
    edge: int
    visits: int
    waited: int
    longest: int


@dataclass(frozen=True, slots=True)
class WorkCount:
    """As ``Work``, summed; times in milliseconds. ``handled`` to ``declined`` are of calls that were offered
    to him, ``outgoing`` and ``out_time`` (talk, hold and after-call work) of those he dialled."""

    operator: str
    queue: str
    handled: int = 0
    talk: int = 0
    hold: int = 0
    wrap_up: int = 0
    held: int = 0
    transferred: int = 0
    offers: int = 0
    missed: int = 0
    declined: int = 0
    lost: int = 0
    outgoing: int = 0
    out_time: int = 0


@dataclass(frozen=True, slots=True)
class StateCount:
    """``time``: milliseconds in that state (and of a pause, with that code)."""

    operator: str
    state: str
    code: str
    time: int


Count = VisitCount | WorkCount | StateCount


@dataclass(frozen=True, slots=True)
class Counts:
    """Visits as the formulas name them (features.md, section 4): ``offered`` O = A + B + F, ``answered`` A,
    ``in_time`` A_T, ``abandoned`` B, ``abandoned_in_time`` B_T, ``short`` S (part of B), ``flow_outs`` F,
    ``flow_outs_in_time`` F_T; ``errors`` stand apart."""

    offered: int = 0
    answered: int = 0
    in_time: int = 0
    abandoned: int = 0
    abandoned_in_time: int = 0
    short: int = 0
    flow_outs: int = 0
    flow_outs_in_time: int = 0
    errors: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(*map(add, _COUNTS(self), _COUNTS(other)))


# Not ``astuple``: it copies every value, and these run for each leg of each call.
_COUNTS = attrgetter(*(each.name for each in fields(Counts)))
_SUMS = attrgetter(*(each.name for each in fields(WorkCount)[2:]))


def milliseconds(seconds: float) -> int:
    return round(seconds * 1000)


def edge_of(wait: int) -> int:
    """The step that a wait (milliseconds) is in."""
    return bisect_left(EDGES, wait / 1000)


def visit_count(visit: Visit) -> VisitCount:
    wait = max(0, milliseconds(visit.wait))
    return VisitCount(visit.queue, visit.outcome, edge_of(wait), 1, wait, wait)


def work_count(work: Work) -> WorkCount:
    talk, hold, wrap_up = (milliseconds(each) for each in (work.talk, work.hold, work.wrap_up))
    if work.outgoing:
        return WorkCount(
            work.operator, work.queue, outgoing=work.handled, out_time=talk + hold + wrap_up
        )  # fmt: skip
    return WorkCount(
        work.operator, work.queue, work.handled, talk, hold, wrap_up, work.held, work.transferred,
        work.offers, work.missed, work.declined, work.lost,
    )  # fmt: skip


def state_count(span: StateSpan) -> StateCount:
    return StateCount(span.operator, span.state, span.code, max(0, milliseconds(span.ended - span.started)))


@dataclass(slots=True)
class Tally:
    """A sum of counts. ``visits``: (outcome, step) → [visits, waited, longest]; ``states``: (state, code) →
    milliseconds. Taking back leaves ``longest`` as it was."""

    visits: dict[tuple[str, int], list[int]] = field(default_factory=dict)
    work: list[int] = field(default_factory=lambda: [0] * 12)
    states: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, count: Count, sign: int = 1) -> None:
        """``sign`` −1 takes it back."""
        match count:
            case VisitCount():
                sums = self.visits.setdefault((count.outcome, count.edge), [0, 0, 0])
                sums[0] += sign * count.visits
                sums[1] += sign * count.waited
                sums[2] = max(sums[2], count.longest if sign > 0 else 0)
            case WorkCount():
                for place, each in enumerate(_SUMS(count)):
                    self.work[place] += sign * each
            case StateCount():
                key = count.state, count.code
                self.states[key] = self.states.get(key, 0) + sign * count.time

    def counts(self, within: float = WITHIN, short: float = SHORT) -> Counts:
        """Both among ``EDGES``; ``short`` 0: nobody hung up too soon to be counted. Else ``ValueError``."""
        answered, in_time = self._upto(ANSWERED, within)
        abandoned, abandoned_in_time = self._upto(ABANDONED, within)
        flow_outs, flow_outs_in_time = self._upto(FLOW_OUT, within)
        return Counts(
            answered + abandoned + flow_outs,
            answered,
            in_time,
            abandoned,
            abandoned_in_time,
            self._upto(ABANDONED, short)[1] if short else 0,
            flow_outs,
            flow_outs_in_time,
            self._upto(ERROR, within)[0],
        )

    def _upto(self, outcome: str, seconds: float) -> tuple[int, int]:
        """All of an outcome, and those that waited so long at most."""
        if seconds not in EDGES:
            raise ValueError(f"{seconds} s is no step of waits; choose one of {EDGES}")
        last = bisect_left(EDGES, seconds)
        steps = [(edge, sums[0]) for (word, edge), sums in self.visits.items() if word == outcome]
        return sum(n for _, n in steps), sum(n for edge, n in steps if edge <= last)

    def waited(self, outcome: str) -> float:
        """Seconds, of all with this outcome together."""
        return sum(sums[1] for (word, _), sums in self.visits.items() if word == outcome) / 1000

    def copied(self) -> "Tally":
        """To add to, without changing this one."""
        visits = {key: sums.copy() for key, sums in self.visits.items()}
        return Tally(visits, self.work.copy(), self.states.copy())

    @property
    def longest(self) -> float | None:
        """Seconds of the longest wait of all that were offered, whatever came of it."""
        waits = [sums[2] for (word, _), sums in self.visits.items() if sums[0] and word != ERROR]
        return max(waits) / 1000 if waits else None

    @property
    def worked(self) -> WorkCount:
        return WorkCount("", "", *self.work)

    def seconds(self, *states: str) -> float:
        """In these states together; of ``paused`` every code."""
        return sum(time for (state, _), time in self.states.items() if state in states) / 1000


def counted(facts: Facts) -> tuple[VisitCount | WorkCount, ...]:
    return (*map(visit_count, facts.visits), *map(work_count, facts.works))


def tally_of(
    visits: Iterable[Visit] = (), works: Iterable[Work] = (), spans: Iterable[StateSpan] = ()
) -> Tally:
    """Of everything together."""
    tally = Tally()
    counts: list[Count] = [*map(visit_count, visits), *map(work_count, works), *map(state_count, spans)]
    for count in counts:
        tally.add(count)
    return tally
