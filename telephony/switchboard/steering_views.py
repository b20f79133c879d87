"""What desks show of steering, emergencies and alerts; see overview.py for the values."""

from telephony.switchboard.alert_events import Alert
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.overview import DeedView, EmergencyView
from telephony.switchboard.steering import undoable
from telephony.switchboard.steering_events import Deed

SHOWN = 20


def messages(floor: Floor, operator: OperatorId) -> tuple[DeedView, ...]:
    """Not yet seen, oldest first."""
    unseen = floor.steering.unseen.get(operator)
    return tuple(deed_view(floor, each) for each in unseen.values()) if unseen else ()


def recent_deeds(floor: Floor, operator: OperatorId) -> tuple[DeedView, ...]:
    """Newest first, for supervisors."""
    if not floor.steering.deeds or floor.operators[operator].plan.role != "supervisor":
        return ()
    return tuple(deed_view(floor, each) for each in reversed(list(floor.steering.deeds.values())[-SHOWN:]))


def alerts(floor: Floor, operator: OperatorId) -> tuple[Alert, ...]:
    leads = bool(floor.alerts) and floor.operators[operator].plan.role == "supervisor"
    return tuple(each for each in floor.alerts if leads or operator in each.owners)


def serving(floor: Floor, operator: OperatorId) -> tuple[tuple[OperatorId, tuple[QueueId, ...]], ...]:
    if floor.operators[operator].plan.role != "supervisor":
        return ()
    return tuple((each.id, each.plan.queues) for each in floor.operators.values())


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
