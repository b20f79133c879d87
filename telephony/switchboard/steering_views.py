"""What desks show of steering, emergencies and alerts; see overview.py for the values."""

from itertools import compress, islice

from telephony.switchboard.alert_events import Alert
from telephony.switchboard.alerts import KINDS
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.overview import DeedView, EmergencyView, Led
from telephony.switchboard.steering import undoable
from telephony.switchboard.steering_events import Deed
from telephony.switchboard.teams import NOTHING, Sight, sees_operator, sees_queue, sight

SHOWN = 20


def messages(floor: Floor, operator: OperatorId) -> tuple[DeedView, ...]:
    """Not yet seen, oldest first."""
    unseen = floor.steering.unseen.get(operator)
    return tuple(deed_view(floor, each) for each in unseen.values()) if unseen else ()


def recent_deeds(floor: Floor, operator: OperatorId) -> tuple[DeedView, ...]:
    """Newest first, for supervisors: their own, and what was done to people and queues of their teams."""
    seen = sight(floor, operator)
    if not floor.steering.deeds or seen == NOTHING:
        return ()
    newest = reversed(floor.steering.deeds.values())
    concern = (each for each in newest if each.who == operator or _concerns(floor, seen, each))
    return tuple(deed_view(floor, each) for each in islice(concern, SHOWN))


def _concerns(floor: Floor, seen: Sight, deed: Deed) -> bool:
    whom = floor.operators.get(deed.whom)
    return (
        seen.teams is None
        or (whom is not None and seen.of_operator(whom))
        or any(each in floor.queues and seen.of_queue(floor.queues[each]) for each in deed.queues)
    )


def alerts(floor: Floor, operator: OperatorId) -> tuple[Alert, ...]:
    """Those he owns, and as a supervisor those about people and queues of his teams."""
    mine = (operator in each.owners or _about_his(floor, operator, each) for each in floor.alerts)
    return tuple(compress(floor.alerts, mine))


def _about_his(floor: Floor, operator: OperatorId, alert: Alert) -> bool:
    if sight(floor, operator).teams is None:
        return True
    if alert.kind in KINDS and KINDS[alert.kind].of_people:
        return sees_operator(floor, operator, OperatorId(alert.subject))
    return sees_queue(floor, operator, QueueId(alert.subject))


def serving(floor: Floor, operator: OperatorId) -> tuple[tuple[OperatorId, tuple[QueueId, ...]], ...]:
    """Of those whom he may send to other queues."""
    seen = sight(floor, operator)
    if seen == NOTHING:
        return ()
    return tuple((each.id, each.plan.queues) for each in floor.operators.values() if seen.of_operator(each))


def led(floor: Floor, operator: OperatorId) -> Led | None:
    seen = sight(floor, operator)
    if floor.operators[operator].plan.role != "supervisor" or seen.teams is None:
        return None
    return Led(
        tuple(each.id for each in floor.plan.queues if seen.of_queue(each)),
        tuple(each.id for each in floor.operators.values() if seen.of_operator(each)),
    )


def emergencies(floor: Floor) -> tuple[EmergencyView, ...]:
    return tuple(
        EmergencyView(
            each.queue, floor.queues[each.queue].name, each.text or each.prompt, each.until,
            _name(floor, each.by), bool(each.prompt),
        )
        for each in floor.emergencies.values()
        if each.queue in floor.queues
    )  # fmt: skip


def deed_view(floor: Floor, deed: Deed) -> DeedView:
    return DeedView(
        number=deed.number,
        at=deed.at,
        by=_name(floor, deed.who),
        deed=deed.deed,
        whom=_name(floor, deed.whom),
        detail=deed.detail,
        queues=tuple(_queue(floor, each) for each in deed.queues),
        reason=deed.reason,
        undoable=undoable(floor, deed),
        over=deed.number in floor.steering.undone,
    )


def _name(floor: Floor, operator: OperatorId) -> str:
    known = floor.operators.get(operator)
    return known.plan.name if known is not None else operator


def _queue(floor: Floor, queue: QueueId) -> str:
    return floor.queues[queue].name if queue in floor.queues else queue
