"""A caller whom no queue serves now is sent to one person, or to a number outside. Rows of `targets.WAYS`.

The person is rung as for an offer of the queue, whose line the caller stands in meanwhile; the number is
called over a trunk, and the caller hears music until it answers. Who is not taken there comes back: to his
true place in the queue when somebody serves it, else he is told."""

from telephony.switchboard.call import Call, Transfer
from telephony.switchboard.closing import open_now
from telephony.switchboard.commands import Answer, Bridge, CallNumber, HangUp
from telephony.switchboard.ending import leave_with_prompt
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import BridgeId, CallId, LegId
from telephony.switchboard.numbers import caller_key
from telephony.switchboard.offering import make_offer, offer_call
from telephony.switchboard.targets import turn_away
from telephony.switchboard.waiting import stand_in_line, step_out
from telephony.switchboard.ways_out import keys_of, way_out


def to_person(floor: Floor, call: Call, name: str, now: float) -> bool:
    """``name``: an extension. Not when he is busy or away, or did just not take this call."""
    person = next((each for each in floor.operators.values() if each.plan.extension == name), None)
    if person is None or call.queue is None or not person.eligible:
        return False
    if call.refused_until.get(person.id, 0.0) > now:
        return False
    plan = floor.queues[call.queue]
    call.say(f"{person.plan.name} is asked for {plan.name}")
    call.move("queued", now)
    stand_in_line(floor, call, plan, now)
    if not call.picked_up:
        floor.do(Answer(call.leg))
    call.sent_to = person.id
    make_offer(floor, call, person, now, plan.ring_time)
    return True


def to_number(floor: Floor, call: Call, name: str, now: float) -> bool:
    """``name``: a number, as it is dialled. Not while no trunk works."""
    number = keys_of(caller_key(name, floor.plan.region, floor.plan.extensions))
    trunk = way_out(floor)
    if not number or trunk is None or trunk.id in floor.trunk_problems or call.queue is None:
        return False
    call.say(f"{number} is called")
    if call.state != "waiting":
        call.move("queued", now)
    if not call.picked_up:
        floor.do(Answer(call.leg))
    call.queued = call.queued or now
    call.begin("queue", call.queue, now)
    call.move("diverted", now)
    call.transfer = Transfer(None, False, call.new_leg(), third=number)
    leg = call.transfer.leg or LegId("")
    floor.keep_leg(leg, call, None)
    hidden = call.caller.withheld
    shown = "" if hidden else call.caller.number.e164
    floor.do(
        CallNumber(leg, call.id, trunk.id, number, shown, "" if hidden else call.caller.display_name, hidden)
    )
    floor.set_timer("divert", call.id, now + floor.plan.dial_time)
    return True


def leg_answered(floor: Floor, call: Call, leg: LegId, now: float) -> bool:
    """The number picked up: they have each other, and none of us is needed. False: it was another leg."""
    if call.state != "diverting" or call.transfer is None or leg != call.transfer.leg:
        return False
    floor.cancel_timer("divert", call.id)
    floor.cancel_timer("silent", call.id)
    call.finish("queue", call.queue or "", now, "overflow")
    call.move("forwarded", now)
    floor.do(Bridge(BridgeId(call.id), (call.leg, leg)))
    return True


def leg_ended(floor: Floor, call: Call, leg: LegId) -> bool:
    """The number is busy, refuses or cannot be reached; False: it was another leg."""
    if call.state != "diverting" or call.transfer is None or leg != call.transfer.leg:
        return False
    floor.legs.pop(leg, None)
    call.transfer.leg = None
    floor.unanswered.append(call.id)
    return True


def limit(floor: Floor, call: Call, now: float) -> None:
    """The number rang too long."""
    if call.state == "diverting" and call.transfer is not None and call.transfer.leg is not None:
        floor.do(HangUp(call.transfer.leg))
        leg_ended(floor, call, call.transfer.leg)


def come_back(floor: Floor, call_id: CallId, now: float) -> None:
    """He was not taken where he was sent. Asked when the step is done."""
    call = floor.calls.get(call_id)
    if call is None or call.queue is None or call.state not in ("waiting", "diverting"):
        return
    plan = floor.queues[call.queue]
    call.sent_to = None
    if call.state == "diverting":
        call.say("the number did not take the call")
        floor.cancel_timer("divert", call.id)
        call.transfer = None
        call.finish("queue", plan.id, now, "overflow")
        call.move("queued", now)
        stand_in_line(floor, call, plan, now)
    served = floor.signed_in(plan.id) or plan.no_operators == "wait"
    if served and open_now(floor, plan.id, now):
        offer_call(floor, call, now)
        return
    step_out(floor, call, plan, now)
    if open_now(floor, plan.id, now):
        turn_away(floor, call, now, "no_operators")
    else:
        leave_with_prompt(floor, call, now, "closed")
