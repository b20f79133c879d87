"""A queue is shut by hand, and those who wait in it are not left waiting: they go where its plan sends
callers who find it closed."""

from telephony.switchboard import closing
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import QueueId
from telephony.switchboard.routing_events import QueuesShut
from telephony.switchboard.targets import shut_out


def queues_shut(floor: Floor, event: QueuesShut, now: float) -> None:
    shut = closing.queues_shut(floor, event, now)
    for queue in shut if event.clear else ():
        clear(floor, queue, now)


def clear(floor: Floor, queue: QueueId, now: float) -> None:
    """Whom it rings for already keeps that chance; a kept place stays until its window is over."""
    for call in [floor.calls[each] for each in floor.lines[queue]]:
        if call.state == "waiting" and not call.absent:
            shut_out(floor, call, floor.queues[queue], now)
