"""Talk: the bridge between customer and operator, hold, mute, keys, and either side's leg ending."""

from telephony.switchboard import callbacks, consult, diverting, menu, park, transfer, voicemail
from telephony.switchboard.announcing import came_true, welcome
from telephony.switchboard.call import Call
from telephony.switchboard.commands import (
    Bridge,
    HangUp,
    Mute,
    SendDigits,
    StartMusic,
    StartRingTone,
    Unbridge,
    Unmute,
)
from telephony.switchboard.contact import BROKEN, SOUND_FAILED
from telephony.switchboard.desk_events import (
    CallerChosen,
    DigitsAsked,
    HangUpAsked,
    HoldAsked,
    MuteAsked,
    OfferDeclined,
    RequestWorkedOn,
    RetrieveAsked,
)
from telephony.switchboard.dialling import far_end_failed, own_phone_answered, own_phone_failed
from telephony.switchboard.ending import end_call, play_last_prompt
from telephony.switchboard.events import (
    LegAnswered,
    LegEnded,
    PhoneHeld,
    PhoneRetrieved,
)
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import BridgeId, CallId, LegId, OperatorId
from telephony.switchboard.offering import dial_customer, drop_offer, leave_line, withdraw_offers
from telephony.switchboard.recording import announce_waiting, tells_first
from telephony.switchboard.silence import SILENCE_LIMIT, requeue
from telephony.switchboard.transfer import offer_refused

REFUSALS = frozenset({486, 600, 603})
DIGITS = frozenset("0123456789*#ABCD")
OWN_PHONE = {"reaching": own_phone_answered, "fetching": park.picked_up}
"""State in which the phone of who wants to talk is rung for himself → it is there."""
_SPOKEN_TO = {"in_menu": menu.caller_up, "in_voicemail": voicemail.caller_up}


def leg_answered(floor: Floor, event: LegAnswered, now: float) -> None:
    found = floor.call_of(event.leg)
    if found is None:
        return
    call, operator_id = found
    for takes in (consult.leg_answered, transfer.leg_answered):
        if takes(floor, call, event.leg, operator_id, now):
            return
    if diverting.leg_answered(floor, call, event.leg, now):
        return
    if operator_id is None:
        _customer_up(floor, call, now)
    elif call.state == "offered" and operator_id in call.offers:
        _operator_takes(floor, call, operator_id, now)
    elif call.state in OWN_PHONE:
        OWN_PHONE[call.state](floor, call, now)


def _customer_up(floor: Floor, call: Call, now: float) -> None:
    if call.picked_up:  # told twice
        return
    call.picked_up = True
    if call.state in ("waiting", "offered", "diverting") and call.queue is not None:
        welcome(floor, call, floor.queues[call.queue], now)
        announce_waiting(floor, call, floor.queues[call.queue])
        floor.do(StartMusic(call.leg))
    elif call.state == "calling":
        callbacks.customer_back(floor, call, now)
    elif call.state == "leaving":
        play_last_prompt(floor, call)
    elif call.state in _SPOKEN_TO:
        _SPOKEN_TO[call.state](floor, call, now)
    elif call.state == "dialling":
        call.move("connected", now)
        for timer in ("dial", "window"):
            floor.cancel_timer(timer, call.id)
        _talk(floor, call, now)


def _operator_takes(floor: Floor, call: Call, operator_id: OperatorId, now: float) -> None:
    offer = drop_offer(floor, call, operator_id, now, "answered")
    operator = floor.operators[operator_id]
    operator.move("answered", now)
    operator.misses = 0
    operator.answered += 1
    came_true(floor, call, now)
    leave_line(floor, call, now, "called" if call.absent else "answered")
    call.wait.step = ""
    call.operator, call.operator_leg = operator_id, offer.leg
    floor.keep_leg(offer.leg, call, operator_id)
    absent = call.absent
    call.move("reached" if absent else "connected", now)
    withdraw_offers(floor, call, now)
    if absent:
        dial_customer(floor, call, now)
        floor.do(StartRingTone(offer.leg))
    else:
        _talk(floor, call, now)


def _talk(floor: Floor, call: Call, now: float) -> None:
    """Both ends are up: let them hear each other."""
    if call.operator is None or call.operator_leg is None:
        raise ValueError(f"call {call.id} has no operator to talk to")
    call.answered = call.answered or now
    call.begin("talk", call.operator, now)
    call.told_first = tells_first(floor, call)
    if not call.told_first:
        floor.do(Bridge(BridgeId(call.id), (call.leg, call.operator_leg)))


def _mine(floor: Floor, call_id: CallId, operator: OperatorId) -> Call | None:
    call = floor.calls.get(call_id)
    return call if call is not None and call.operator == operator else None


def hold_asked(floor: Floor, event: HoldAsked, now: float) -> None:
    call = _mine(floor, event.call, event.operator)
    if call is not None and call.state == "talking":
        _hold(floor, call, now)


def retrieve_asked(floor: Floor, event: RetrieveAsked, now: float) -> None:
    call = _mine(floor, event.call, event.operator)
    if call is not None and call.state == "held":
        _retrieve(floor, call, now)
    elif call is not None and call.state == "consulting":
        consult.let_go(floor, call, now)
    elif call is not None:
        transfer.cancel(floor, call, now)


def phone_held(floor: Floor, event: PhoneHeld, now: float) -> None:
    """The operator's own hold key is the same wish as the button; a customer may hold us as he likes, and
    his silence then is no fault."""
    call, operator_id = floor.call_of(event.leg) or (None, None)
    if call is None:
        return
    if operator_id is None:
        if event.leg == call.leg:
            floor.cancel_timer("silent", call.id)
    elif call.transfer is not None and operator_id == call.operator:
        call.transfer.held = True
    elif call.state == "talking":
        _hold(floor, call, now)


def phone_retrieved(floor: Floor, event: PhoneRetrieved, now: float) -> None:
    call, operator_id = floor.call_of(event.leg) or (None, None)
    if call is None:
        return
    if operator_id is None and call.no_audio and event.leg == call.leg:
        floor.set_timer("silent", call.id, now + SILENCE_LIMIT)
    elif operator_id is not None and call.transfer is not None:
        call.transfer.held = call.transfer.held and operator_id != call.operator
    elif operator_id is not None and call.state == "held":
        _retrieve(floor, call, now)


def _hold(floor: Floor, call: Call, now: float) -> None:
    call.move("put_on_hold", now)
    call.finish("talk", call.operator or "", now)
    call.begin("hold", call.operator or "", now)
    if call.operator_leg is not None:
        floor.do(Unbridge(call.operator_leg))
    floor.do(StartMusic(call.leg))


def _retrieve(floor: Floor, call: Call, now: float) -> None:
    call.move("retrieved", now)
    call.finish("hold", call.operator or "", now)
    call.begin("talk", call.operator or "", now)
    if call.operator_leg is not None:
        floor.do(Bridge(BridgeId(call.id), (call.leg, call.operator_leg)))


def mute_asked(floor: Floor, event: MuteAsked, now: float) -> None:
    call = _mine(floor, event.call, event.operator)
    if call is not None and call.operator_leg is not None:
        call.muted = event.muted
        floor.do(Mute(call.operator_leg) if event.muted else Unmute(call.operator_leg))


def digits_asked(floor: Floor, event: DigitsAsked, now: float) -> None:
    call = _mine(floor, event.call, event.operator)
    digits = event.digits.upper()
    if call is None or not digits or not set(digits) <= DIGITS:
        return
    if call.state == "talking":
        floor.do(SendDigits(call.leg, digits))
    elif (leg := consult.heard(call)) is not None:
        floor.do(SendDigits(leg, digits))


def hang_up_asked(floor: Floor, event: HangUpAsked, now: float) -> None:
    call = floor.calls.get(event.call)
    if call is None:
        return
    if event.operator in call.offers:
        offer_refused(floor, call, event.operator, now, "declined")
    elif call.transfer is not None and call.transfer.ask_first:
        consult.hang_up_asked(floor, call, event.operator, now)
    elif call.operator == event.operator and call.state == "transferring" and call.operator_leg is not None:
        floor.do(HangUp(call.operator_leg))  # he leaves it to the transfer
        transfer.leg_ended(floor, call, call.operator_leg, 0, now)
    elif call.operator == event.operator and call.state == "fetching":
        park.put_back(floor, call, now, "declined")
    elif call.operator == event.operator and now < call.left_alone_until:
        floor.notify(event.operator, "consult_over")  # it was meant for who has just left
    elif call.operator == event.operator and call.state != "wrap_up":
        _operator_ends(floor, call, now, "operator")


def _operator_ends(floor: Floor, call: Call, now: float, reason: str) -> None:
    """He hung up, or his phone is lost; who is to be called back, and was not reached yet, is tried again."""
    if call.leg in floor.legs:
        floor.do(HangUp(call.leg))
    if call.state == "dialling" and call.callback is not None:
        callbacks.put_off(floor, call, now, "no_answer")
    else:
        end_call(floor, call, now, reason)


def offer_declined(floor: Floor, event: OfferDeclined, now: float) -> None:
    call = floor.calls.get(event.call)
    if call is not None and event.operator in call.offers:
        offer_refused(floor, call, event.operator, now, "declined")


def ring_limit(floor: Floor, leg: str, now: float) -> None:
    """Nobody picked up in the ring time."""
    call, operator_id = floor.call_of(LegId(leg)) or (None, None)
    if call is not None and operator_id is not None and operator_id in call.offers:
        offer_refused(floor, call, operator_id, now, "missed")


def leg_ended(floor: Floor, event: LegEnded, now: float) -> None:
    found = floor.call_of(event.leg)
    if found is None:
        return
    call, operator_id = found
    if event.by == SOUND_FAILED:
        call.say("the mixer died, and the sound could not be brought back")
    if diverting.leg_ended(floor, call, event.leg):
        return
    if consult.leg_ended(floor, call, event, now) or transfer.leg_ended(
        floor, call, event.leg, event.status, now
    ):
        return
    if operator_id is None:
        _customer_gone(floor, call, event, now)
    elif operator_id in call.offers:
        outcome = "declined_by_phone" if event.status in REFUSALS else "failed"
        offer_refused(floor, call, operator_id, now, outcome)
    else:
        _operator_gone(floor, call, event, now)


def _customer_gone(floor: Floor, call: Call, event: LegEnded, now: float) -> None:
    if call.state in ("dialling", "calling"):
        far_end_failed(floor, call, event.status, now, event.by)
        return
    if call.state == "in_voicemail":
        voicemail.caller_gone(floor, call, event, now)
        return
    park.caller_left(floor, call, now)
    if call.state in ("talking", "held", "transferring", "consulting"):
        reason = event.by if event.by in BROKEN else "customer"
    elif call.state == "forwarded":
        reason = "transferred"
    elif call.state == "leaving":
        reason = call.leaving_by
    else:
        reason = event.by if event.by in BROKEN else menu.left_by(call)
    end_call(floor, call, now, reason)


def _operator_gone(floor: Floor, call: Call, event: LegEnded, now: float) -> None:
    floor.legs.pop(event.leg, None)
    call.operator_leg = None
    if call.state == "reaching":
        own_phone_failed(floor, call, now, "declined" if event.status in REFUSALS else "failed")
    elif call.state == "fetching":
        park.put_back(floor, call, now, "declined" if event.status in REFUSALS else "failed")
    elif now < call.left_alone_until and call.state == "talking" and event.by not in BROKEN:
        transfer.ring_again(floor, call, now)
    elif event.by in BROKEN and call.queue is not None and call.state in ("talking", "held"):
        requeue(floor, call, now, event.by)
    else:
        _operator_ends(floor, call, now, event.by if event.by in BROKEN else "operator")


def last_prompt_over(floor: Floor, call: Call, outcome: str, now: float) -> None:
    """After the last announcement the call is over, also when it could not be played."""
    if call.state == "leaving":
        floor.do(HangUp(call.leg))
        end_call(floor, call, now, call.leaving_by)


def caller_chosen(floor: Floor, event: CallerChosen, now: float) -> None:
    """Also while it is only offered: the card may be put right before answering."""
    call = floor.calls.get(event.call)
    if call is not None and event.operator in (call.operator, *call.offers, consult.asked(call)):
        call.chosen = event.match


def request_worked_on(floor: Floor, event: RequestWorkedOn, now: float) -> None:
    """Also in after-call work, and by a colleague who is asked."""
    call = floor.calls.get(event.call)
    if call is not None and event.number > 0 and event.operator in (call.operator, consult.asked(call)):
        call.request, call.request_by = event.number, event.operator
