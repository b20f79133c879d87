"""Today's figures, as calls go: the same fold as the history's, over the legs that are over so far.

A call counts from the moment its first stay or talk is over and is counted anew with each further one, so a
queue's service level moves when somebody picks up and not when he has written his notes. Calls are folded
only when somebody looks, or many wait for it: a decision of the board costs none of it.
"""

from collections import defaultdict
from math import inf

from telephony.switchboard.call import Call
from telephony.switchboard.contact import LegRecord
from telephony.switchboard.facts import Facts, StateSpan, Visit, Work, facts_of_legs
from telephony.switchboard.figure_events import DayBegan
from telephony.switchboard.figures import OURS, Figures, figures
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.operator import Operator
from telephony.switchboard.plan import QueuePlan
from telephony.switchboard.tally import Count, Tally, state_count, visit_count, work_count

MANY = 500
_Part = tuple[Tally, Count]


class Today:
    """``start``, ``ends``: of the day that is counted, epoch seconds. Until ``DayBegan`` was heard: all that
    happened since the board was made."""

    def __init__(self) -> None:
        self.start, self.ends = 0.0, inf
        self._clear()
        self._changed: dict[CallId, Call] = {}
        self._open: dict[CallId, tuple[Call, tuple[_Part, ...]]] = {}

    def begin(self, event: DayBegan) -> None:
        if event.start != self.start:
            self._turn(event.start)
            for count in event.visits:
                self._queues[count.queue].add(count)
            for work in event.works:
                self._queues[work.queue].add(work)
                self._operators[work.operator].add(work)
            for state in event.states:
                self._operators[state.operator].add(state)
        self.ends = event.ends

    def call_changed(self, call: Call) -> None:
        """A leg of it is over."""
        self._changed[call.id] = call
        if len(self._changed) > MANY:
            self._fold()

    def was(self, span: StateSpan) -> None:
        """An operator was in this state, and is in another now."""
        if span.ended > self.ends:
            self._turn(self.ends)
        self._operators[span.operator].add(state_count(self._since_start(span)))

    def queue(self, plan: QueuePlan, now: float, formula: str = OURS) -> Figures:
        """By the queue's own seconds."""
        return figures(self.queue_tally(plan.id, now), plan.answer_within, plan.short_abandon, formula)

    def queue_tally(self, queue: str, now: float) -> Tally:
        """To be read, not kept. ``queue`` empty: calls that operators dialled."""
        self._look(now)
        return self._queues[queue]

    def operator(self, operator: Operator, now: float) -> Figures:
        """With the state he is in, up to now."""
        self._look(now)
        found, running = self._operators[operator.id].copied(), operator.running(now)
        if running is not None:
            found.add(state_count(self._since_start(running)))
        return figures(found)

    def calls_of(self, operator: OperatorId, now: float) -> int:
        """How many he has had, taken and dialled."""
        self._look(now)
        worked = self._operators[operator].worked
        return worked.handled + worked.outgoing

    def _look(self, now: float) -> None:
        if now >= self.ends:
            self._turn(self.ends)
        self._fold()

    def _clear(self) -> None:
        self._queues: dict[str, Tally] = defaultdict(Tally)
        self._operators: dict[str, Tally] = defaultdict(Tally)

    def _turn(self, start: float) -> None:
        """Another day. A call counts for the day on which its stay or its work began, so what is not folded
        yet may be of the new one."""
        self.start, self.ends = start, inf
        self._clear()
        for call, _ in tuple(self._open.values()):
            self._changed[call.id] = call
        self._open.clear()

    def _fold(self) -> None:
        while self._changed:
            _, call = self._changed.popitem()
            _, before = self._open.pop(call.id, (call, ()))
            for tally, count in before:
                tally.add(count, -1)
            facts = facts_of_legs(_legs(call), call.direction, call.callback is not None)
            parts = tuple(self._parts(facts))
            for tally, count in parts:
                tally.add(count)
            if call.state != "ended":
                self._open[call.id] = call, parts

    def _parts(self, facts: Facts) -> list[_Part]:
        found: list[_Part] = []
        for visit in filter(self._mine, facts.visits):
            found.append((self._queues[visit.queue], visit_count(visit)))
        for work in filter(self._mine, facts.works):
            found.append((self._queues[work.queue], work_count(work)))
            found.append((self._operators[work.operator], work_count(work)))
        return found

    def _mine(self, fact: Visit | Work) -> bool:
        return self.start <= fact.at < self.ends

    def _since_start(self, span: StateSpan) -> StateSpan:
        return StateSpan(
            OperatorId(span.operator), span.state, span.code, max(self.start, span.started), span.ended
        )


def _legs(call: Call) -> list[LegRecord]:
    """Those that are over, and the shelf he stands on: what rings there is no offer."""
    shelf = (LegRecord(kind, who, at, inf) for (kind, who), at in call.running.items() if kind == "park")
    return [*call.records, *shelf]
