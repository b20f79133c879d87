"""An operator calls out: his own phone is rung first (it answers by itself), then the number.

He is ``talking`` for the whole of it, so nothing can be offered to him meanwhile; a try that comes to no talk
needs no after-call work. The number of a slot has whoever is parked there (`park`).
"""

from telephony.switchboard.call import Call
from telephony.switchboard.callbacks import put_off
from telephony.switchboard.caller import dialled_caller, storable
from telephony.switchboard.commands import CallOperator, HangUp, LookUpCaller, StartRingTone
from telephony.switchboard.contact import SOUND_FAILED
from telephony.switchboard.desk_events import DialAsked
from telephony.switchboard.ending import end_call
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import CallId, LegId
from telephony.switchboard.numbers import caller_key
from telephony.switchboard.offering import dial_customer
from telephony.switchboard.operator import FREE
from telephony.switchboard.park import parked_in, pick_up_asked
from telephony.switchboard.park_events import PickUpAsked
from telephony.switchboard.plan import TrunkPlan
from telephony.switchboard.ways_out import keys_of, way_out

BUSY = frozenset({486, 600})
NO_ANSWER = frozenset({408, 480, 487, 603})


def dial_asked(floor: Floor, event: DialAsked, now: float) -> None:
    operator = floor.operators.get(event.operator)
    if operator is None:
        return
    if floor.plan.is_slot(event.number):
        call = parked_in(floor, int(event.number))
        pick_up_asked(floor, PickUpAsked(operator.id, call.id if call is not None else CallId("")), now)
        return
    number = caller_key(event.number, floor.plan.region, floor.plan.extensions)
    trunk = way_out(floor)
    problem = _refusal(operator.state in FREE, operator.phone_online, bool(keys_of(number)), trunk)
    if problem or trunk is None:
        floor.notify(event.operator, problem, storable(event.number))
        return
    floor.dialled += 1
    # The whole second makes the name different after a restart, the count within it.
    call_id = CallId(f"out-{int(now)}-{floor.dialled}")
    call = Call(
        id=call_id,
        direction="out",
        leg=_leg(call_id, 1),
        trunk=trunk.id,
        called=event.number,
        caller=dialled_caller(number),
        arrived=now,
        operator=operator.id,
        behalf=next(iter(operator.plan.queues), None),
    )
    call.move("asked_for", now)
    call.operator_leg = call.new_leg()
    floor.take_in(call)
    floor.keep_leg(call.operator_leg, call, operator.id)
    operator.takes_up(call.id, now)
    call.begin("ring", operator.id, now)
    floor.do(CallOperator(call.operator_leg, call.id, operator.id, keys_of(number), "", automatic=True))
    floor.do(LookUpCaller(call.id, number.e164, number.raw, number.extension))
    floor.set_timer("dial", call.id, now + floor.plan.dial_time)


def _leg(call: CallId, n: int) -> LegId:
    return LegId(f"{call}.{n}")


def _refusal(free: bool, phone: bool, number: bool, trunk: TrunkPlan | None) -> str:
    """The notice that says why it cannot be dialled; empty when it can."""
    checks = (
        (free, "dial_not_free"),
        (phone, "dial_no_phone"),
        (number, "dial_bad_number"),
        (trunk is not None, "dial_no_trunk"),
    )
    return next((text for good, text in checks if not good), "")


def own_phone_answered(floor: Floor, call: Call, now: float) -> None:
    if call.operator is None or call.operator_leg is None:
        return
    call.finish("ring", call.operator, now, "answered")
    call.move("reached", now)
    dial_customer(floor, call, now)
    floor.do(StartRingTone(call.operator_leg))


def far_end_failed(floor: Floor, call: Call, status: int, now: float, by: str = "far") -> None:
    """``by``: as of ``LegEnded``; what our own mixer broke is not said of the number."""
    reason = _unreached(status, by)
    if call.operator is not None:
        floor.notify(call.operator, f"dial_{reason}", call.caller.raw)
    (put_off if call.callback is not None else end_call)(floor, call, now, reason)


def _unreached(status: int, by: str) -> str:
    if by == SOUND_FAILED:
        return "sound_failed"
    return "busy" if status in BUSY else "no_answer" if status in NO_ANSWER else "unreachable"


def own_phone_failed(floor: Floor, call: Call, now: float, outcome: str) -> None:
    """The number was never called: the contact must not say that it did not answer."""
    if call.operator is not None:
        call.finish("ring", call.operator, now, outcome)
        floor.notify(call.operator, "phone_failed")
    end_call(floor, call, now, "unreachable")


def dial_limit(floor: Floor, call: Call, now: float) -> None:
    """Own phone or far end rang too long."""
    if call.state == "reaching":
        own_phone_failed(floor, call, now, "missed")
    elif call.state in ("dialling", "calling"):
        floor.do(HangUp(call.leg))
        far_end_failed(floor, call, 408, now)
