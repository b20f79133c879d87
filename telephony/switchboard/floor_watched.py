"""Handlers of who looks at the floor. What they are shown is made outside: nobody waits for it."""

from telephony.switchboard.floor import Floor
from telephony.switchboard.floor_events import FloorWatched


def floor_watched(floor: Floor, event: FloorWatched, now: float) -> None:
    operator = floor.operators.get(event.operator)
    if not event.watching:
        floor.watchers.pop(event.operator, None)
    elif operator is None or operator.plan.role != "supervisor":
        floor.notify(event.operator, "floor_forbidden")
    else:
        floor.watchers[event.operator] = floor.watchers.get(event.operator, 0) + 1
