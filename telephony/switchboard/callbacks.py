"""A customer goes and his place stays: it is a call of its own, without a leg, that stands in the line where
he stood, with the time he has waited.

When it is served, the operator is rung like for any call and the customer is dialled when he picks up; or,
where the queue says so, an operator is reserved, the customer is dialled, and the operator is rung when he
answers. Who is not reached is tried again; what comes to nothing is a reason on somebody's list of calls.
"""

from dataclasses import replace

from telephony.switchboard.announcing import CONNECTING, play
from telephony.switchboard.call import Call, Callback
from telephony.switchboard.caller import dialled_caller
from telephony.switchboard.commands import HangUp, LookUpCaller, StartMusic
from telephony.switchboard.desk_events import CallbackWithdrawn
from telephony.switchboard.ending import end_call, finish_work, leave_with_prompt, release_operator_leg
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import CallId, LegId, QueueId
from telephony.switchboard.numbers import Number
from telephony.switchboard.offering import look_again, offer_call, ring_phone, withdraw_offers
from telephony.switchboard.plan import QueuePlan
from telephony.switchboard.teams import sees_call
from telephony.switchboard.waiting import stand_in_line
from telephony.switchboard.ways_out import way_out

RESTING = ("waiting", "offered", "deferred")
"""States of a kept place in which the customer is not being called."""


def promise(floor: Floor, call: Call, number: Number, now: float) -> None:
    """He is called back at ``number`` when his turn comes; he hears so and is let go."""
    trunk = way_out(floor)
    if call.queue is None or trunk is None:
        raise ValueError(f"call {call.id} cannot be called back")
    plan = floor.queues[call.queue]
    floor.dialled += 1
    call_id = CallId(f"back-{int(now)}-{floor.dialled}")
    kept = Call(
        id=call_id,
        direction="out",
        leg=LegId(f"{call_id}.1"),
        trunk=trunk.id,
        called=number.raw,
        caller=replace(dialled_caller(number), display_name=call.caller.display_name),
        arrived=now,
        queued=call.queued,
        priority=call.priority,
        chosen=call.chosen,
        matches=call.matches,
        identified=bool(call.matches),
        keeper=call.keeper,
        kept_until=call.kept_until,
        refused_until=dict(call.refused_until),
        callback=Callback(call.id, now + plan.callback_window),
    )
    kept.wait.told, kept.wait.foreseen = call.wait.told, call.wait.foreseen
    kept.move("promised", now)
    floor.take_in(kept)
    floor.promised[kept.id] = None
    floor.lines[plan.id].succeed(call.id, kept.id)
    foreseen = call.wait.foreseen
    stand_in_line(floor, kept, plan, now)
    kept.wait.foreseen = foreseen
    if kept.keeper_now(now):
        floor.set_timer("keeper", kept.id, kept.kept_until)
    floor.set_timer("window", kept.id, kept.callback.until if kept.callback else now)
    if not kept.identified:
        floor.do(LookUpCaller(kept.id, number.e164, number.raw, number.extension))
    call.finish("queue", plan.id, now, "callback")
    leave_with_prompt(floor, call, now, "callback")
    withdraw_offers(floor, call, now)
    offer_call(floor, kept, now)
    look_again(floor, kept, now)


def customer_back(floor: Floor, call: Call, now: float) -> None:
    """Customer first: he has answered, and the operator who is reserved for him is rung. From here on he is a
    caller who waits, at his old place."""
    if call.queue is None:
        raise ValueError(f"call {call.id} was kept for no queue")
    plan = floor.queues[call.queue]
    floor.cancel_timer("dial", call.id)
    call.move("reached", now)
    stand_in_line(floor, call, plan, now)
    play(floor, call, "connecting", CONNECTING)
    floor.do(StartMusic(call.leg))
    for offer in call.offers.values():
        call.move("offer_made", now)
        offer.made, offer.until = now, now + plan.ring_time
        ring_phone(floor, call, offer, now)
    offer_call(floor, call, now)
    look_again(floor, call, now)


def put_off(floor: Floor, call: Call, now: float, reason: str) -> None:
    """He was not reached. The operator is free again; who has rung in meanwhile has his place back."""
    back = call.callback
    if back is None or call.queue is None:
        raise ValueError(f"call {call.id} is no call back")
    back.tries, back.last = back.tries + 1, reason
    plan = floor.queues[call.queue]
    if (here := _is_here(floor, call)) is not None:
        _move_up(floor, call, here)
        end_call(floor, call, now, "called_again")
        offer_call(floor, here, now)
        return
    if back.tries >= plan.callback_tries or now + plan.callback_retry >= back.until:
        end_call(floor, call, now, reason)
        return
    floor.legs.pop(call.leg, None)
    floor.cancel_timer("dial", call.id)
    operator, call.operator = call.operator, None
    release_operator_leg(floor, call)
    call.leg = call.new_leg()
    call.move("put_off", now)
    call.say(f"not reached: {reason.replace('_', ' ')}")
    back.due = now + plan.callback_retry
    floor.set_timer("again", call.id, back.due)
    withdraw_offers(floor, call, now)
    if operator is not None:
        finish_work(floor, operator, now)


def try_him_again(floor: Floor, call: Call, now: float) -> None:
    """Back into the line, to where he belongs by the time he came."""
    if call.state == "deferred" and call.queue is not None:
        call.move("queued", now)
        stand_in_line(floor, call, floor.queues[call.queue], now)
        offer_call(floor, call, now)
        look_again(floor, call, now)


def window_over(floor: Floor, call: Call, now: float) -> None:
    """Too late to call by itself: a person decides. A try that is under way is the last."""
    if call.absent and call.state in RESTING and call.callback is not None:
        end_call(floor, call, now, call.callback.last or "not_called")


def callback_withdrawn(floor: Floor, event: CallbackWithdrawn, now: float) -> None:
    """By a supervisor of his, or an operator of the queue, before the customer is called."""
    call, operator = floor.calls.get(event.call), floor.operators.get(event.operator)
    if call is None or operator is None or not call.absent or call.state not in RESTING:
        return
    if sees_call(floor, operator.id, call) or call.queue in operator.plan.queues:
        call.say(f"withdrawn by {operator.plan.name}")
        end_call(floor, call, now, "withdrawn")
    else:
        floor.notify(event.operator, "steer_forbidden")


# ---- he rings in again --------------------------------------------------------------------------------


def kept_for(floor: Floor, call: Call, queue: QueueId) -> Call | None:
    """The place that is kept for this caller, unless he is just being called by an operator."""
    number = call.caller.number.e164
    places = (floor.calls[each] for each in floor.promised) if number else ()
    mine = (each for each in places if each.queue == queue and each.caller.number.e164 == number)
    return next((each for each in mine if each.absent and each.state in (*RESTING, "calling")), None)


def take_place(floor: Floor, call: Call, plan: QueuePlan, now: float) -> Call | None:
    """Before he stands in line: his is the place that was kept for him. Returns that one, for `give_up`."""
    kept = kept_for(floor, call, plan.id)
    if kept is not None:
        call.queued, call.priority = kept.queued, kept.priority
        floor.lines[plan.id].succeed(kept.id, call.id)
        call.say("his is the place that was kept for him")
    return kept


def give_up(floor: Floor, kept: Call | None, now: float) -> None:
    """The customer is here himself."""
    if kept is not None:
        if kept.leg in floor.legs:
            floor.do(HangUp(kept.leg))
        end_call(floor, kept, now, "called_again")


def _is_here(floor: Floor, kept: Call) -> Call | None:
    line = floor.lines[kept.queue] if kept.queue else ()
    number = kept.caller.number.e164
    waiting = (floor.calls[each] for each in line)
    return next((each for each in waiting if each.caller.number.e164 == number and not each.absent), None)


def _move_up(floor: Floor, kept: Call, here: Call) -> None:
    """He waits already, behind his own place."""
    if kept.queue is not None and kept.queued < here.queued:
        here.queued, here.priority = kept.queued, kept.priority
        line = floor.lines[kept.queue]
        line.leave(here.id)
        line.add(here.id, here.queued, here.priority * floor.plan.head_start)
