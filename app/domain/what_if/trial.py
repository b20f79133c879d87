"""Rules to be tried: a plan, and who is there. Frozen; every change gives a new one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from app.domain.plan_draft import with_member, with_operator, with_queue
from telephony.simulation.people import Shift
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.plan import OperatorPlan, Plan, QueuePlan

MORE = "more:"
"""What the ids of operators begin with who do not exist yet."""


@dataclass(frozen=True, slots=True)
class Trial:
    """``more``: (queue, how many) operators more than there were, all day; ``leaves``: (operator, minutes
    after midnight) at which he goes home; ``new``: operators of the plan who were in no plan that day, there
    all day."""

    plan: Plan
    more: tuple[tuple[QueueId, int], ...] = ()
    leaves: tuple[tuple[OperatorId, int], ...] = ()
    new: frozenset[OperatorId] = frozenset()

    def with_queue(self, queue: QueueId, **changes: Any) -> "Trial":
        """Fields of ``QueuePlan`` by name."""
        return replace(self, plan=with_queue(self.plan, replace(self.queue(queue), **changes)))

    def with_member(self, queue: QueueId, operator: OperatorId, serves: bool) -> "Trial":
        his = next(each for each in self.plan.operators if each.id == operator)
        return replace(self, plan=with_operator(self.plan, with_member(his, queue, serves)))

    def with_relax(self, queue: QueueId, seconds: float) -> "Trial":
        """The skills a queue wants fall by one every so many seconds; 0: never."""
        needs = self.queue(queue).skills
        return self.with_queue(queue, skills=tuple(replace(each, relax=seconds) for each in needs))

    def with_more(self, queue: QueueId, count: int) -> "Trial":
        rest = tuple(each for each in self.more if each[0] != queue)
        return replace(self, more=(*rest, (queue, count)) if count else rest)

    def with_leaving(self, operator: OperatorId, minute: int | None) -> "Trial":
        """None: he stays as long as he did."""
        rest = tuple(each for each in self.leaves if each[0] != operator)
        return replace(self, leaves=rest if minute is None else (*rest, (operator, minute)))

    def queue(self, queue: QueueId) -> QueuePlan:
        return next(each for each in self.plan.queues if each.id == queue)

    def lived(self) -> Plan:
        """The plan with those who do not exist yet."""
        made = (
            OperatorPlan(
                OperatorId(f"{MORE}{queue}:{n}"), f"+{n + 1}", f"{MORE}{queue}{n}", "", (queue,), 99,
                skills=tuple((need.skill, need.level) for need in self.queue(queue).skills),
            )
            for queue, count in self.more
            for n in range(count)
        )  # fmt: skip
        return replace(self.plan, operators=(*self.plan.operators, *made))

    def shifts(self, real: Iterable[Shift], midnight: float) -> tuple[Shift, ...]:
        """Who is there on a day on which those of ``real`` were; who is not in the plan any more is not."""
        shifts, known = tuple(real), {each.id for each in self.plan.operators}
        if not shifts:
            return ()
        begin, end = min(each.start for each in shifts), max(each.end for each in shifts)
        leaves = {who: midnight + minute * 60 for who, minute in self.leaves}
        here = [
            replace(each, end=max(each.start, min(each.end, leaves.get(each.operator, each.end))))
            for each in shifts
            if each.operator in known
        ]
        more = [each.id for each in self.lived().operators if each.id.startswith(MORE) or each.id in self.new]
        return (*here, *(Shift(who, begin, end) for who in more))


def trials(before: Plan, after: Plan) -> tuple[Trial, Trial]:
    """Two plans as trials: who is in the new one only is there all day."""
    known = {each.id for each in before.operators}
    return Trial(before), Trial(after, new=frozenset(each.id for each in after.operators) - known)
