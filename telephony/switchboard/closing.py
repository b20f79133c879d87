"""Is a queue open: its hours, unless a supervisor shut it by hand. What is shut opens by itself, and outlives
the exchange: all of it is kept after every change."""

from telephony.switchboard.commands import KeepClosings
from telephony.switchboard.floor import Floor
from telephony.switchboard.hours import is_open
from telephony.switchboard.ids import QueueId
from telephony.switchboard.routing_events import Closing, ClosingsKnown, QueuesOpened, QueuesShut
from telephony.switchboard.steering_notes import note
from telephony.switchboard.teams import sees_queue

TIMER = "closing"
LONGEST = 366 * 86400.0


def closing_of(floor: Floor, queue: QueueId, now: float) -> Closing | None:
    """Who shut the queue by hand, if it is so now."""
    closing = floor.shut.get(queue)
    return closing if closing is not None and now < closing.until else None


def open_now(floor: Floor, queue: QueueId, now: float) -> bool:
    """Whether new callers are taken. Who waits already is not sent away when it closes."""
    return closing_of(floor, queue, now) is None and is_open(floor.queues[queue].hours, now)


def queues_shut(floor: Floor, event: QueuesShut, now: float) -> tuple[QueueId, ...]:
    """Returns those that were; none when he may not, or the time is no time."""
    if not _may(floor, event):
        return ()
    if not now < event.until <= now + LONGEST:
        floor.notify(event.operator, "closing_over")
        return ()
    shut = tuple(each for each in event.queues if each in floor.queues)
    for queue in shut:
        _shut(floor, Closing(queue, event.until, event.reason, event.operator))
        note(floor, now, event.operator, "shut", queues=(queue,), reason=event.reason)
    _keep(floor)
    return shut


def queues_opened(floor: Floor, event: QueuesOpened, now: float) -> None:
    if _may(floor, event):
        for queue in event.queues:
            if floor.shut.pop(queue, None) is not None:
                floor.cancel_timer(TIMER, queue)
                note(floor, now, event.operator, "opened", queues=(queue,))
        _keep(floor)


def closings_known(floor: Floor, event: ClosingsKnown, now: float) -> None:
    for each in event.closings:
        if each.queue in floor.queues and now < each.until:
            _shut(floor, each)


def over(floor: Floor, queue: str, now: float) -> None:
    """The time is up; the desks are shown so."""
    if floor.shut.pop(QueueId(queue), None) is not None:
        _keep(floor)


def _may(floor: Floor, event: QueuesShut | QueuesOpened) -> bool:
    operator = floor.operators.get(event.operator)
    if operator is None:
        return False
    known = (each for each in event.queues if each in floor.queues)
    if operator.plan.role != "supervisor" or not all(sees_queue(floor, event.operator, e) for e in known):
        floor.notify(event.operator, "closing_forbidden")
        return False
    return True


def _shut(floor: Floor, closing: Closing) -> None:
    floor.shut[closing.queue] = closing
    floor.set_timer(TIMER, closing.queue, closing.until)


def _keep(floor: Floor) -> None:
    floor.do(KeepClosings(tuple(floor.shut.values())))
