"""When operators were there, as far as their calls tell: the history keeps calls, not sign-ins.

From a little before the first call to a little after the last. Away in between: while somebody waited whom he
could have had and he was not rung (the board rings whoever is free, so he was not), and during calls of his
own.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from telephony.simulation.people import Shift
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.idle import enough_after, levels_of
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.operator import Operator
from telephony.switchboard.plan import OperatorPlan, Plan, QueuePlan

BESIDE = 600.0
"""Seconds before his first and after his last call that an operator is taken to have been there."""
SURE = 5.0
"""Seconds somebody must have waited before it means that an operator was away."""
_MINE = frozenset({"ring", "talk", "hold", "consult", "wrap_up"})

Stretch = tuple[float, float]


def shifts_of(contacts: Iterable[ContactRecord], plan: Plan) -> tuple[Shift, ...]:
    """Of everybody in the plan who had a call that day."""
    known, all_of = {each.id: each for each in plan.operators}, tuple(contacts)
    busy: dict[OperatorId, list[Stretch]] = defaultdict(list)
    out: dict[OperatorId, list[Stretch]] = defaultdict(list)
    for contact in all_of:
        for leg in contact.legs:
            who = OperatorId(leg.who)
            if leg.kind in _MINE and who in known:
                busy[who].append((leg.started, leg.ended))
                if contact.direction == "out":
                    out[who].append((leg.started, leg.ended))
    waiting = _waiting(all_of, plan)
    return tuple(
        _shift(known[who], busy[who], out[who], _his(known[who], plan, waiting)) for who in sorted(busy)
    )


def _waiting(contacts: Iterable[ContactRecord], plan: Plan) -> Mapping[QueueId, list[Stretch]]:
    """When somebody waited and nobody at all was rung, by queue."""
    lines: dict[QueueId, list[Stretch]] = {each.id: [] for each in plan.queues}
    for contact in contacts:
        rung = [leg.started for leg in contact.legs if leg.kind == "ring"]
        for leg in contact.legs:
            if leg.kind == "queue" and QueueId(leg.who) in lines:
                until = min([each for each in rung if each >= leg.started] + [leg.ended])
                if until - leg.started >= SURE:
                    lines[QueueId(leg.who)].append((leg.started, until))
    return lines


def _his(operator: OperatorPlan, plan: Plan, waiting: Mapping[QueueId, list[Stretch]]) -> list[Stretch]:
    """When somebody waited whom he could have had."""
    found: list[Stretch] = []
    for queue in plan.queues:
        if queue.id in operator.queues:
            later = SURE + _reserve(operator, queue)
            found += [(start + later, end) for start, end in waiting[queue.id] if end > start + later]
    return sorted(found)


def _reserve(operator: OperatorPlan, queue: QueuePlan) -> float:
    """Seconds a caller of the queue waits before this operator is thought of."""
    return queue.sticky + enough_after(levels_of(Operator(operator), queue.skills), queue.skills)


def _shift(operator: OperatorPlan, busy: list[Stretch], out: list[Stretch], his: list[Stretch]) -> Shift:
    worked = joined(busy)
    away = list(out)
    for (_, before), (after, _) in zip(worked, worked[1:], strict=False):
        missed = [
            (max(start, before), min(end, after)) for start, end in his if start < after and end > before
        ]
        if missed:
            away.append((min(start for start, _ in missed), max(end for _, end in missed)))
    start, end = worked[0][0] - BESIDE, worked[-1][1] + BESIDE
    # Somebody who waited in vain just before or after shows that he was not there yet, or not any more.
    start = max([start, *(to for _, to in his if to <= worked[0][0])])
    end = min([end, *(since for since, _ in his if since >= worked[-1][1])])
    return Shift(operator.id, start, end, tuple(joined(away)))


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """In order, those that touch made one."""
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


def present(shift: Shift) -> float:
    """Seconds he was there for calls."""
    return shift.end - shift.start - sum(end - start for start, end in shift.away)
