"""When a line falls silent: the customer's, or the operator's phone.

Sound alone proves nothing (a phone may send none while nobody speaks, RFC 3551 section 4.1), nor does a
missed registration. A phone that is silent *and* does not answer is lost: its caller goes back to the queue.
"""

from telephony.switchboard.call import Call
from telephony.switchboard.commands import HangUp, StartMusic
from telephony.switchboard.ending import end_call
from telephony.switchboard.events import MediaBack, MediaLost, PhoneOffline
from telephony.switchboard.floor import Floor
from telephony.switchboard.offering import look_again, offer_call, settle_free
from telephony.switchboard.waiting import stand_in_line

# After MediaLost a caller has this long to be heard again before the call is given up (seconds).
SILENCE_LIMIT = 50.0


def media_lost(floor: Floor, event: MediaLost, now: float) -> None:
    call, operator_id = floor.call_of(event.leg) or (None, None)
    if call is None:
        return
    if operator_id is not None:
        floor.notify(operator_id, "phone_silent")
        if operator_id == call.operator:
            call.operator_silent = True
            phone_may_be_lost(floor, call, now)
    elif call.state == "consulting" and event.leg != call.leg:
        return  # who is asked may be silent: that is for the operator to hear
    elif not call.no_audio:  # said again, it does not begin anew
        call.no_audio = True
        floor.set_timer("silent", call.id, now + SILENCE_LIMIT)


def media_back(floor: Floor, event: MediaBack, now: float) -> None:
    call, operator_id = floor.call_of(event.leg) or (None, None)
    if call is None:
        return
    if operator_id is not None:
        call.operator_silent = call.operator_silent and operator_id != call.operator
        return
    if event.leg != call.leg:
        return
    call.no_audio = False
    floor.cancel_timer("silent", call.id)


def silence_limit(floor: Floor, call: Call, now: float) -> None:
    if call.no_audio and call.leg in floor.legs:
        floor.do(HangUp(call.leg))
        end_call(floor, call, now, "lost")


def phone_offline(floor: Floor, event: PhoneOffline, now: float) -> None:
    """An offer under way ends by its own leg or ring time; new ones are not made."""
    operator = floor.operators.get(event.operator)
    if operator is None:
        return
    operator.phone_online = False
    floor.book.phone_gone(event, now)
    if operator.call is not None:
        phone_may_be_lost(floor, floor.calls[operator.call], now)


def phone_may_be_lost(floor: Floor, call: Call, now: float) -> None:
    """Silent and not answering: what the operator's leg did not tell by itself."""
    operator = floor.operators[call.operator] if call.operator else None
    if operator is None or operator.phone_online or not call.operator_silent:
        return
    if call.state not in ("talking", "held") or call.operator_leg is None:
        return
    floor.do(HangUp(call.operator_leg))
    floor.legs.pop(call.operator_leg, None)
    call.operator_leg = None
    if call.queue is not None:
        requeue(floor, call, now)
    else:
        floor.do(HangUp(call.leg))
        end_call(floor, call, now, "lost")


def requeue(floor: Floor, call: Call, now: float) -> None:
    """The operator's phone died, the caller did not: back to the head of the queue with his old place."""
    if call.operator is None or call.queue is None:
        return
    for kind, who in tuple(call.running):
        if kind != "wrap_up":
            call.finish(kind, who, now, "phone_lost")
    operator = floor.operators[call.operator]
    operator.move("phone_lost", now)
    operator.call = None
    floor.notify(operator.id, "phone_lost")
    call.operator, call.muted, call.operator_silent = None, False, False
    call.move("requeued", now)
    stand_in_line(floor, call, floor.queues[call.queue], now)
    floor.do(StartMusic(call.leg))
    settle_free(floor, operator, now=now)
    look_again(floor, call, now)
    offer_call(floor, call, now)
