"""Where the plan sends a caller: into a queue, or where that queue's plan says when it is full, deserted or
too slow. Besides a queue's id and ``busy`` a plan may say KIND:NAME, where KIND is a row of WAYS."""

from collections.abc import Callable

from telephony.switchboard.call import Call
from telephony.switchboard.callbacks import give_up, kept_for, take_place
from telephony.switchboard.closing import closing_of, open_now
from telephony.switchboard.commands import Answer, Reject
from telephony.switchboard.ending import end_call, leave_with_prompt
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.offering import offer_call
from telephony.switchboard.plan import QueuePlan
from telephony.switchboard.routing import Route
from telephony.switchboard.waiting import stand_in_line, step_out

Way = Callable[[Floor, Call, str, float], bool]
WAYS: dict[str, Way] = {}
"""KIND → takes the caller to what stands behind the colon; False: it cannot take him now. Filled by `board`,
because ways lead back here. The call is ``arrived`` or ``waiting``, and in no line."""


def follow(floor: Floor, call: Call, way: Route, now: float) -> None:
    """Where the rules say; what cannot take him there gives him back to the queue of his number."""
    if way.target in floor.queues:
        enter(floor, call, QueueId(way.target), now)
    elif way.home is None:
        floor.do(Reject(call.leg, 404, "Not Found"))
        end_call(floor, call, now, "rejected")
    elif not send_on(floor, call, way.target, now, (way.home,)):
        if way.target == "busy":
            turn_away(floor, call, now, "rejected")
        else:
            call.say(f"{way.target} cannot take the call now")
            enter(floor, call, way.home, now)


def enter(floor: Floor, call: Call, queue: QueueId, now: float, seen: tuple[QueueId, ...] = ()) -> None:
    """Into the queue, or where its plan says when it is closed, full or nobody is signed in; a circle of
    queues (``seen``) means waiting."""
    plan = floor.queues[queue]
    if not open_now(floor, queue, now):
        _closed(floor, call, plan, now, (*seen, queue))
        return
    full = 0 < plan.max_waiting <= len(floor.lines[queue]) and kept_for(floor, call, queue) is None
    if full and queue not in seen:
        call.say(f"{plan.name} is full")
        elsewhere = plan.overflow or plan.no_operators
    elif floor.signed_in(queue) or plan.no_operators == "wait" or queue in seen:
        _wait_in(floor, call, plan, now)
        return
    else:
        call.say(f"nobody is signed in to {plan.name}")
        elsewhere = plan.no_operators
    if not send_on(floor, call, elsewhere, now, (*seen, queue)):
        turn_away(floor, call, now, "no_operators")


def send_on(floor: Floor, call: Call, target: str, now: float, seen: tuple[QueueId, ...]) -> bool:
    """From the queue that cannot serve him (the last of ``seen``) to ``target``; False where that is
    ``busy`` or leads nowhere now."""
    kind, _, name = target.partition(":")
    if target in floor.queues and target != seen[-1]:
        if not open_now(floor, QueueId(target), now):
            call.say(f"{target} is closed")
        else:
            enter(floor, call, QueueId(target), now, seen)
            return True
    call.queue = seen[-1]
    return bool(name) and kind in WAYS and WAYS[kind](floor, call, name, now)


def _closed(floor: Floor, call: Call, plan: QueuePlan, now: float, seen: tuple[QueueId, ...]) -> None:
    by_hand = closing_of(floor, plan.id, now)
    call.say(f"{plan.name} is shut by hand: {by_hand.reason}" if by_hand else f"{plan.name} is closed")
    if not plan.closed_to or not send_on(floor, call, plan.closed_to, now, seen):
        call.queue = plan.id
        leave_with_prompt(floor, call, now, "closed")


def shut_out(floor: Floor, call: Call, plan: QueuePlan, now: float) -> None:
    """Out of the line of a queue that was shut, as if he came now."""
    step_out(floor, call, plan, now)
    _closed(floor, call, plan, now, (plan.id,))


def turn_away(floor: Floor, call: Call, now: float, reason: str) -> None:
    """In the words of the queue he leaves; busy, where he heard nothing yet."""
    if call.state == "arrived":
        floor.do(Reject(call.leg, 486, "Busy Here"))
        end_call(floor, call, now, reason)
    else:
        # Answered already, or being so: there is no 486 after a 200.
        leave_with_prompt(floor, call, now, reason)


def waited_too_long(floor: Floor, call: Call, now: float) -> None:
    """``max_wait`` is over. A call that is being offered right now keeps its place until that ends."""
    if call.state == "offered":
        floor.set_timer("overflow", call.id, now + 5.0)
    if call.state != "waiting" or call.queue is None:
        return
    plan = floor.queues[call.queue]
    call.say(f"waited too long in {plan.name}")
    move_on(floor, call, plan.overflow or plan.no_operators, now)


def nobody_ready(floor: Floor, call: Call, now: float) -> None:
    """``no_ready`` is over: is anybody of the queue free, or will be after a call?"""
    if call.state not in ("waiting", "offered") or call.queue is None:
        return
    plan = floor.queues[call.queue]
    working = ("ready", "offered", "talking", "wrap_up")
    ready = [e for e in floor.serving(plan.id) if e.state in working and e.phone_online and not e.after]
    if ready or call.state == "offered":
        floor.set_timer("no_ready", call.id, now + plan.no_ready)
        return
    call.say(f"nobody is ready in {plan.name}")
    move_on(floor, call, plan.overflow or plan.no_operators, now)


def move_on(floor: Floor, call: Call, target: str, now: float) -> None:
    """Out of the line he waits in, to where ``target`` says; ``busy``: he is told that nobody can take it. A
    person or number that cannot take him leaves him in his place, where somebody may still come free."""
    if call.queue is None:
        return
    plan = floor.queues[call.queue]
    step_out(floor, call, plan, now)
    if call.absent:
        _keep_elsewhere(floor, call, target, now)
        return
    if send_on(floor, call, target, now, (plan.id,)):
        return
    if target.partition(":")[0] in ("person", "number") and floor.signed_in(plan.id):
        stand_in_line(floor, call, plan, now)
        offer_call(floor, call, now)
    else:
        turn_away(floor, call, now, "overflow")


def _keep_elsewhere(floor: Floor, call: Call, target: str, now: float) -> None:
    """The queue of a kept place is gone: another queue keeps it, or a person decides."""
    queue = floor.queues.get(QueueId(target))
    if queue is None:
        end_call(floor, call, now, "not_called")
    else:
        call.move("queued", now)
        stand_in_line(floor, call, queue, now)
        offer_call(floor, call, now)


def nobody_left(floor: Floor, queue: QueueId, now: float) -> None:
    """The last operator of a queue went home: who still waits gets what the plan says for that. A call that
    rings somewhere (he was taken out of the queue meanwhile) is asked about when that is over."""
    if floor.queues[queue].no_operators == "wait" or floor.signed_in(queue):
        return
    for call in [floor.calls[each] for each in floor.lines[queue]]:
        if call.state != "waiting" or call.absent:
            continue  # nobody listens at a kept place: it stays until its window is over
        plan = floor.queues[queue]
        step_out(floor, call, plan, now)
        if not send_on(floor, call, plan.no_operators, now, (queue,)):
            turn_away(floor, call, now, "no_operators")


def _wait_in(floor: Floor, call: Call, plan: QueuePlan, now: float) -> None:
    call.move("queued", now)
    kept = take_place(floor, call, plan, now)
    stand_in_line(floor, call, plan, now)
    if not call.picked_up:
        floor.do(Answer(call.leg))
    give_up(floor, kept, now)
    _wait_for_keeper(floor, call, plan, now)
    offer_call(floor, call, now)


def _wait_for_keeper(floor: Floor, call: Call, plan: QueuePlan, now: float) -> None:
    """Who knows the caller is waited for, if he is here at all."""
    keeper = OperatorId(call.chosen.operator) if call.chosen else OperatorId("")
    operator = floor.operators.get(keeper)
    if plan.sticky <= 0 or operator is None or call.keeper is not None or plan.id not in operator.plan.queues:
        return
    if operator.state not in ("offline", "not_responding"):
        call.keeper, call.kept_until = keeper, now + plan.sticky
        call.say(f"waits up to {plan.sticky:.0f} s for {operator.plan.name}, who knows the caller")
        floor.set_timer("keeper", call.id, call.kept_until)
