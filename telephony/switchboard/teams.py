"""Whom a supervisor looks after: asked at the exchange before anything is shown to him or done for him.

A queue and an operator belong to teams; a supervisor sees those he shares a team with. One without teams
looks after the whole house; what belongs to no team is seen by him alone.
"""

from dataclasses import dataclass

from telephony.switchboard.call import Call
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.operator import Operator
from telephony.switchboard.plan import Plan, QueuePlan


@dataclass(frozen=True, slots=True)
class Sight:
    """What is to be seen by somebody. ``teams`` None: everything."""

    teams: frozenset[str] | None

    def of_queue(self, queue: QueuePlan) -> bool:
        return self.teams is None or not self.teams.isdisjoint(queue.teams)

    def of_operator(self, operator: Operator) -> bool:
        return self.teams is None or not self.teams.isdisjoint(operator.plan.teams)


NOTHING = Sight(frozenset())


def sight(floor: Floor, who: OperatorId) -> Sight:
    """By the plan that holds now: a role or team that was taken away counts at once."""
    operator = floor.operators.get(who)
    if operator is None or who in floor.going or operator.plan.role != "supervisor":
        return NOTHING
    return Sight(frozenset(operator.plan.teams) if operator.plan.teams else None)


def sees_queue(floor: Floor, who: OperatorId, queue: QueueId) -> bool:
    return queue in floor.queues and sight(floor, who).of_queue(floor.queues[queue])


def sees_operator(floor: Floor, who: OperatorId, operator: OperatorId) -> bool:
    return operator in floor.operators and sight(floor, who).of_operator(floor.operators[operator])


def sees_call(floor: Floor, who: OperatorId, call: Call) -> bool:
    """By its queue, which in a menu is the one behind it, or by an operator who is in it or rung for it."""
    seen = sight(floor, who)
    queues, people = parties(call)
    return (
        seen.teams is None
        or any(each in floor.queues and seen.of_queue(floor.queues[each]) for each in queues)
        or any(each in floor.operators and seen.of_operator(floor.operators[each]) for each in people)
    )


def parties(call: Call) -> tuple[tuple[QueueId, ...], tuple[OperatorId, ...]]:
    """The queues and operators by which a call belongs to teams."""
    asked = call.transfer.colleague if call.transfer is not None else None
    people = (call.operator, asked, *call.offers)
    return (call.queue,) if call.queue else (), tuple(each for each in people if each)


def keeps_teams(before: Plan, after: Plan) -> bool:
    """Whether nobody sees more or less than before: teams and roles are as they were, and who is new is no
    supervisor. Who looks after some teams may change no more, or he would give himself the rest."""
    were = {each.id: (each.role, each.teams) for each in before.operators}
    queues = {each.id: each.teams for each in before.queues}
    return all(
        (each.role, each.teams) == were[each.id] if each.id in were else each.role != "supervisor"
        for each in after.operators
    ) and all(each.teams == queues.get(each.id, each.teams) for each in after.queues)
