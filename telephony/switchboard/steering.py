"""A supervisor steers an operator: ready, pause, sign out, other queues, a message.

A call in progress is never cut, not even one that rings: what is asked waits in ``after`` of the operator
table. Whom it is done to is told by whom and why, and sees it until he says so.
"""

from collections.abc import Callable

from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import QueueId
from telephony.switchboard.offering import offer_call, operator_free
from telephony.switchboard.operator import FREE, Operator
from telephony.switchboard.steering_events import Deed, OperatorSteered, SteeringUndone
from telephony.switchboard.steering_notes import note
from telephony.switchboard.teams import sees_operator, sees_queue

READY, OFFLINE = "ready", "offline"


def stands(operator: Operator) -> str:
    """What he is, or becomes when his call is over: ``ready``, ``offline``, ``not_responding``, a pause
    code."""
    if operator.state not in (*FREE, OFFLINE):
        return operator.after or READY
    return operator.pause_code if operator.state == "paused" else operator.state


def operator_steered(floor: Floor, event: OperatorSteered, now: float) -> None:
    """By a supervisor of his; what cannot be is told to who asked."""
    if not sees_operator(floor, event.operator, event.whom):
        floor.notify(event.operator, "steer_forbidden")
        return
    operator = floor.operators[event.whom]
    stood, served = stands(operator), operator.plan.queues
    if event.deed not in DEEDS:
        floor.notify(event.operator, "steer_unknown")
        return
    if operator.state == OFFLINE and event.deed != "message":
        floor.notify(event.operator, "steer_offline", operator.plan.name)
        return
    if not DEEDS[event.deed](floor, operator, event, now):
        return
    note(
        floor, now, event.operator, event.deed, whom=event.whom, detail=event.detail, reason=event.reason,
        queues=operator.plan.queues if event.deed == "queues" else (), stood=stood, served=served,
    )  # fmt: skip


def _ready(floor: Floor, operator: Operator, event: OperatorSteered, now: float) -> bool:
    operator.after = ""
    if operator.state in FREE:
        operator.misses = 0
        operator.move("made_ready", now)
        operator_free(floor, operator, now=now)
    return True


def _pause(floor: Floor, operator: Operator, event: OperatorSteered, now: float) -> bool:
    if event.detail not in {code for code, _ in floor.plan.pause_codes}:
        floor.notify(event.operator, "steer_unknown_pause", operator.plan.name)
        return False
    if operator.state in FREE:
        operator.move("paused", now)
        operator.pause_code = event.detail
    else:
        operator.after = event.detail
    return True


def _sign_out(floor: Floor, operator: Operator, event: OperatorSteered, now: float) -> bool:
    if operator.state in FREE:
        floor.sign_out(operator, now)
    else:
        operator.after = OFFLINE
    return True


def _queues(floor: Floor, operator: Operator, event: OperatorSteered, now: float) -> bool:
    wanted = tuple(each.id for each in floor.plan.queues if each.id in event.queues)
    if len(wanted) != len(set(event.queues)):
        floor.notify(event.operator, "steer_no_queue", operator.plan.name)
        return False
    if set(wanted) == set(operator.plan.queues):
        floor.notify(event.operator, "steer_same_queues", operator.plan.name)
        return False
    if operator.id in floor.going:
        floor.notify(event.operator, "steer_offline", operator.plan.name)
        return False
    changed = set(wanted) ^ set(operator.plan.queues)
    if not all(sees_queue(floor, event.operator, each) for each in changed & floor.queues.keys()):
        floor.notify(event.operator, "steer_foreign_queue")
        return False
    _place(floor, operator, wanted, now)
    return True


def _message(floor: Floor, operator: Operator, event: OperatorSteered, now: float) -> bool:
    if not event.detail.strip():
        floor.notify(event.operator, "steer_no_text")
    return bool(event.detail.strip())


DEEDS: dict[str, Callable[[Floor, Operator, OperatorSteered, float], bool]] = {
    "ready": _ready,
    "pause": _pause,
    "sign_out": _sign_out,
    "queues": _queues,
    "message": _message,
}
"""What may be done → does it. False: it cannot be, and who asked was told why."""


def _place(floor: Floor, operator: Operator, queues: tuple[QueueId, ...], now: float) -> None:
    """He serves these until he signs out. Who waits for him alone in a queue he leaves waits for anybody."""
    left = [each for each in operator.plan.queues if each not in queues and each in floor.queues]
    staffed = [each for each in left if floor.signed_in(each)]
    floor.steering.moved[operator.id] = queues
    floor.follow(floor.plan)
    floor.deserted += [each for each in staffed if not floor.signed_in(each)]
    for queue in left:
        for call in [floor.calls[each] for each in floor.lines[queue]]:
            if call.keeper == operator.id and call.keeper_now(now):
                call.kept_until = now
                floor.cancel_timer("keeper", call.id)
                offer_call(floor, call, now)
    operator_free(floor, operator, now=now)


def steering_undone(floor: Floor, event: SteeringUndone, now: float) -> None:
    """Only what still is as the deed left it is taken back: nobody's later wish is overruled."""
    deed = floor.steering.deeds.get(event.number)
    if deed is None or not sees_operator(floor, event.operator, deed.whom):
        floor.notify(event.operator, "steer_forbidden")
        return
    operator = floor.operators[deed.whom]
    if not undoable(floor, deed):
        floor.notify(event.operator, "steer_no_undo", operator.plan.name)
        return
    way = (
        "queues" if deed.deed == "queues" else {READY: "ready", OFFLINE: "sign_out"}.get(deed.stood, "pause")
    )
    wish = OperatorSteered(event.operator, deed.whom, way, deed.stood, deed.served)
    if not DEEDS[way](floor, operator, wish, now):
        return
    floor.steering.undone.add(deed.number)
    note(floor, now, event.operator, "undone", whom=deed.whom, detail=str(deed.number))


def undoable(floor: Floor, deed: Deed) -> bool:
    """Whether it still holds, and there is something to go back to."""
    operator = floor.operators.get(deed.whom)
    if operator is None or operator.state == OFFLINE or deed.number in floor.steering.undone:
        return False
    if deed.deed == "queues":
        return operator.plan.queues == deed.queues and set(deed.served) <= set(floor.queues)
    left = {"ready": READY, "pause": deed.detail, "sign_out": OFFLINE}.get(deed.deed)
    back = deed.stood in (READY, OFFLINE, *(code for code, _ in floor.plan.pause_codes))
    return back and deed.stood != left == stands(operator)
