"""A call comes in: ring it, find out who it is, choose a queue.

Identity is asked for by command and answered by event; a timer limits the wait, so the database can never
delay the ringing. An answer after the limit still reaches the card, only the choice of queue is past.
"""

from dataclasses import replace

from telephony.switchboard.call import Call
from telephony.switchboard.caller import caller_of, storable
from telephony.switchboard.commands import Answer, LookUpCaller, Reject, Ring
from telephony.switchboard.ending import end_call, leave_with_prompt
from telephony.switchboard.events import CallArrived, CallerIdentified, LookUpFailed
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.offering import offer_call
from telephony.switchboard.plan import QueuePlan
from telephony.switchboard.routing import certain, route
from telephony.switchboard.waiting import stand_in_line, wait_for_skill


def call_arrived(floor: Floor, event: CallArrived, now: float) -> None:
    if event.call in floor.calls or event.call in floor.over or event.leg in floor.legs:
        return
    region = next((each.region for each in floor.plan.trunks if each.id == event.trunk), floor.plan.region)
    call = Call(
        id=event.call,
        direction="in",
        leg=event.leg,
        trunk=event.trunk,
        called=storable(event.called),
        caller=caller_of(
            event.headers, trusted=event.trusted, region=region, extensions=floor.plan.extensions
        ),
        arrived=now,
    )
    call.move("came_in", now)
    floor.calls[call.id] = call
    floor.keep_leg(call.leg, call, None)
    floor.do(Ring(call.leg))
    if call.caller.withheld:
        call.identified = True
        choose_queue(floor, call, now)
        return
    number = call.caller.number
    floor.do(LookUpCaller(call.id, number.e164, call.caller.raw, number.extension))
    floor.set_timer("identify", call.id, now + floor.plan.look_up_limit)


def caller_identified(floor: Floor, event: CallerIdentified, now: float) -> None:
    call = floor.calls.get(event.call)
    if call is None:
        return
    call.identified, call.matches = True, event.matches
    if call.chosen is None:
        call.chosen = certain(event.matches)
    _identity_known(floor, call, now)


def look_up_failed(floor: Floor, event: LookUpFailed, now: float) -> None:
    call = floor.calls.get(event.call)
    if call is not None:
        call.identified = True
        _identity_known(floor, call, now)


def identity_limit(floor: Floor, call: Call, now: float) -> None:
    if call.state == "arrived":
        choose_queue(floor, call, now)


def _identity_known(floor: Floor, call: Call, now: float) -> None:
    if call.state == "arrived":
        floor.cancel_timer("identify", call.id)
        choose_queue(floor, call, now)


def choose_queue(floor: Floor, call: Call, now: float) -> None:
    """Route an arrived call: into a queue, to the closed announcement, or away."""
    way = route(floor.plan, call.called, call.chosen, now)
    if way.queue is None:
        floor.do(Reject(call.leg, 404, "Not Found"))
        end_call(floor, call, now, "rejected")
        return
    call.priority = way.priority
    call.say(way.why)
    if way.closed:
        call.queue = way.queue
        leave_with_prompt(floor, call, now, "closed")
        return
    _enter(floor, call, way.queue, now, seen=())


def _enter(floor: Floor, call: Call, queue: QueueId, now: float, seen: tuple[QueueId, ...]) -> None:
    """Into the queue, or where its plan says when nobody is signed in; a circle of queues means waiting."""
    plan = floor.queues[queue]
    full = 0 < plan.max_waiting <= len(floor.lines[queue])
    if full and queue not in seen:
        call.say(f"{plan.name} is full")
        elsewhere = replace(plan, no_operators=plan.overflow or plan.no_operators)
        _overflow(floor, call, elsewhere, now, (*seen, queue))
    elif floor.signed_in(queue) or plan.no_operators == "wait" or queue in seen:
        _wait_in(floor, call, queue, now)
    else:
        call.say(f"nobody is signed in to {plan.name}")
        _overflow(floor, call, plan, now, (*seen, queue))


def _overflow(floor: Floor, call: Call, plan: QueuePlan, now: float, seen: tuple[QueueId, ...]) -> None:
    elsewhere = QueueId(plan.no_operators)
    if elsewhere in floor.queues and elsewhere != plan.id:
        _enter(floor, call, elsewhere, now, seen)
        return
    call.queue = plan.id
    if call.state == "arrived":
        floor.do(Reject(call.leg, 486, "Busy Here"))
        end_call(floor, call, now, "no_operators")
        return
    # Answered already, or being so: there is no 486 after a 200.
    leave_with_prompt(floor, call, now, "no_operators")


def _wait_in(floor: Floor, call: Call, queue: QueueId, now: float) -> None:
    plan = floor.queues[queue]
    call.move("queued", now)
    stand_in_line(floor, call, plan, now)
    if not call.picked_up:
        floor.do(Answer(call.leg))
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


def less_is_wanted(floor: Floor, call: Call, now: float) -> None:
    """A level of skill fell, for one who has waited long enough."""
    if call.state not in ("waiting", "offered") or call.queue is None:
        return
    plan = floor.queues[call.queue]
    levels = ", ".join(f"{need.skill} {need.wanted(now - call.queued)}" for need in plan.skills)
    call.say(f"wanted after {now - call.queued:.0f} s: {levels}")
    wait_for_skill(floor, call, plan, now)
    offer_call(floor, call, now)


def keeper_limit(floor: Floor, call: Call, now: float) -> None:
    """He who knows the caller did not become free in time: anybody may have the call."""
    call.say("waited long enough for who knows the caller")
    offer_call(floor, call, now)


def waited_too_long(floor: Floor, call: Call, now: float) -> None:
    """``max_wait`` is over. A call that is being offered right now keeps its place until that ends."""
    if call.state == "offered":
        floor.set_timer("overflow", call.id, now + 5.0)
    if call.state != "waiting" or call.queue is None:
        return
    plan = floor.queues[call.queue]
    elsewhere = QueueId(plan.overflow or plan.no_operators)
    call.say(f"waited too long in {plan.name}")
    if elsewhere in floor.queues and elsewhere != plan.id:
        move_on(floor, call, elsewhere, now)
    else:
        give_up(floor, call, now)


def nobody_left(floor: Floor, queue: QueueId, now: float) -> None:
    """The last operator of a queue went home: who still waits gets what the plan says for that. A call that
    rings somewhere (he was taken out of the queue meanwhile) is asked about when that is over."""
    if floor.queues[queue].no_operators == "wait" or floor.signed_in(queue):
        return
    for call in [floor.calls[each] for each in floor.lines[queue]]:
        if call.state != "waiting":
            continue
        plan = _step_out(floor, call, queue, now)
        _overflow(floor, call, plan, now, seen=(queue,))


def move_on(floor: Floor, call: Call, queue: QueueId, now: float) -> None:
    """Out of the line he waits in, into another queue or where that one's plan says."""
    if call.queue is not None:
        left = _step_out(floor, call, call.queue, now)
        _enter(floor, call, queue, now, seen=(left.id,))


def give_up(floor: Floor, call: Call, now: float) -> None:
    """Out of the line he waits in; he is told that nobody can take the call."""
    if call.queue is not None:
        _step_out(floor, call, call.queue, now)
        leave_with_prompt(floor, call, now, "overflow")


def _step_out(floor: Floor, call: Call, queue: QueueId, now: float) -> QueuePlan:
    floor.lines[queue].leave(call.id)
    for timer in ("overflow", "keeper", "skill"):
        floor.cancel_timer(timer, call.id)
    call.finish("queue", queue, now, "overflow")
    return floor.queues[queue]
