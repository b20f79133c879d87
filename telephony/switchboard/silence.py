"""When a line falls silent: the customer's, or the operator's phone.

Sound alone proves nothing (a phone may send none while nobody speaks, RFC 3551 section 4.1), nor does a
missed registration. A phone that is silent *and* does not answer is lost: its caller goes back to the queue.
"""

from telephony.switchboard.call import Call
from telephony.switchboard.commands import HangUp, StartMusic
from telephony.switchboard.contact import SOUND_FAILED
from telephony.switchboard.ending import end_call
from telephony.switchboard.events import MediaBack, MediaLost, PhoneOffline
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import LegId, OperatorId
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
        _hear(call, operator_id, silent=True)
        phone_may_be_lost(floor, call)
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
        _hear(call, operator_id, silent=False)
        return
    if event.leg != call.leg:
        return
    call.no_audio = False
    floor.cancel_timer("silent", call.id)


def _hear(call: Call, operator: OperatorId, *, silent: bool) -> None:
    """Of the operator's phone, or of the colleague's who is asked: said once, it must be remembered until he
    may have the customer."""
    if operator == call.operator:
        call.operator_silent = silent
    elif call.transfer is not None and operator == call.transfer.colleague:
        call.transfer.silent = silent


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
        phone_may_be_lost(floor, floor.calls[operator.call])


def phone_may_be_lost(floor: Floor, call: Call) -> None:
    """Silent and not answering: what a leg did not tell by itself, of who has the customer or of the
    colleague who is asked. It ends when the step is done, as one that the engine lost. Who asks is left to
    the end of asking: he may be quicker back than the other is gone."""
    if call.state in ("talking", "held"):
        _end_silent(floor, call.operator, call.operator_leg, silent=call.operator_silent)
    elif call.state == "consulting" and call.transfer is not None:
        _end_silent(floor, call.transfer.colleague, call.transfer.leg, silent=call.transfer.silent)


def _end_silent(floor: Floor, who: OperatorId | None, leg: LegId | None, *, silent: bool) -> None:
    if silent and who is not None and leg is not None and not floor.operators[who].phone_online:
        floor.do(HangUp(leg))
        floor.unheard.append(leg)


def requeue(floor: Floor, call: Call, now: float, by: str = "lost") -> None:
    """The operator's phone died, the caller did not: back to the head of the queue with his old place. Where
    only its sound failed (``by`` of ``LegEnded``) the phone can be rung: he is free, also for this call."""
    outcome = "sound_failed" if by == SOUND_FAILED else "phone_lost"
    if call.operator is None or call.queue is None:
        return
    for kind, who in tuple(call.running):
        if kind != "wrap_up":
            call.finish(kind, who, now, outcome)
    operator = floor.operators[call.operator]
    for event in ("talk_over", "wrap_up_over") if by == SOUND_FAILED else ("phone_lost",):
        operator.move(event, now)
    operator.call = None
    floor.notify(operator.id, outcome)
    call.operator, call.muted, call.operator_silent = None, False, False
    call.move("requeued", now)
    stand_in_line(floor, call, floor.queues[call.queue], now)
    floor.do(StartMusic(call.leg))
    settle_free(floor, operator, now=now)
    look_again(floor, call, now)
    offer_call(floor, call, now)
