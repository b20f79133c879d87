"""How a transfer goes, and how it fails: the colleague or the outside number picks up, or nobody does.

Begun in `sending`. The customer waits with music, the card goes with him, and what comes to nothing gives him
back to who transferred: to his phone when it is still there, else it rings again, else he goes back to the
queue. One contact, whoever has him in the end; after-call work is done by the last operator.
"""

from telephony.switchboard.call import Call, Transfer
from telephony.switchboard.caller import shown_number
from telephony.switchboard.commands import (
    Bridge,
    CallOperator,
    HangUp,
    ReportTransfer,
    StartMusic,
    StopRingTone,
)
from telephony.switchboard.ending import end_call, finish_work
from telephony.switchboard.events import LegReplaced, LegRinging
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import BridgeId, LegId, OperatorId
from telephony.switchboard.offering import (
    drop_offer,
    refuse_offer,
    settle_free,
    withdraw_offers,
)
from telephony.switchboard.operator import FREE
from telephony.switchboard.silence import phone_may_be_lost, requeue

DECLINED, BUSY, AWAY, NOT_FOUND, CANCELLED, TIMED_OUT = 603, 486, 480, 404, 487, 408
RING_TIME = 20.0
"""Seconds a colleague is rung when no queue says it, and who transferred when it comes back."""


def report(floor: Floor, call: Call, status: int) -> None:
    if call.transfer is not None and call.transfer.phone is not None:
        floor.do(ReportTransfer(call.transfer.phone, status))
        if status >= 200:
            call.transfer.phone = None


# ---- how it goes --------------------------------------------------------------------------------------


def leg_ringing(floor: Floor, event: LegRinging, now: float) -> None:
    call, operator_id = floor.call_of(event.leg) or (None, None)
    if call is not None and call.state == "transferring" and operator_id != call.operator:
        report(floor, call, 180)


def leg_answered(floor: Floor, call: Call, leg: LegId, operator_id: OperatorId | None, now: float) -> bool:
    """Somebody picked up during a transfer; False: it is nobody of it."""
    transfer = call.transfer
    if call.state != "transferring" or transfer is None:
        return False
    if operator_id is None and leg == transfer.leg:
        forward(floor, call, leg, now)
    elif operator_id in call.offers and operator_id is not None:
        _colleague_takes(floor, call, operator_id, now)
    elif transfer.back and leg == call.operator_leg:
        transfer.held = False
        _give_back(floor, call, now)
    return True


def _colleague_takes(floor: Floor, call: Call, operator_id: OperatorId, now: float) -> None:
    offer = drop_offer(floor, call, operator_id, now, "answered")
    floor.operators[operator_id].move("answered", now)
    floor.operators[operator_id].misses = 0
    floor.keep_leg(offer.leg, call, operator_id)
    hand_over(floor, call, operator_id, offer.leg, now)


def hand_over(floor: Floor, call: Call, to: OperatorId, leg: LegId, now: float) -> None:
    """A colleague who is on the line has the customer from now on."""
    report(floor, call, 200)
    silent = call.transfer is not None and call.transfer.silent
    by = leave(floor, call, now)
    call.operator, call.operator_leg, call.operator_silent = to, leg, silent
    call.move("transferred", now)
    call.begin("talk", to, now)
    floor.do(Bridge(BridgeId(call.id), (call.leg, leg)))
    phone_may_be_lost(floor, call)
    finish_work(floor, by, now)


def forward(floor: Floor, call: Call, leg: LegId, now: float) -> None:
    """Customer and outside number have each other; none of us is needed."""
    report(floor, call, 200)
    floor.cancel_timer("transfer", call.id)
    floor.cancel_timer("silent", call.id)
    by = leave(floor, call, now)
    call.transfer = Transfer(None, False, leg)
    call.last_operator = by
    call.move("forwarded", now)
    floor.do(Bridge(BridgeId(call.id), (call.leg, leg)))
    finish_work(floor, by, now)


def leave(floor: Floor, call: Call, now: float, outcome: str = "transferred") -> OperatorId:
    """Who transferred is out of the call: his leg is ended, his stretch too."""
    by = call.operator
    if by is None:
        raise ValueError(f"call {call.id} is transferred by nobody")
    for kind in ("hold", "talk"):
        call.finish(kind, by, now, outcome)
    if call.operator_leg is not None:
        floor.legs.pop(call.operator_leg, None)
        floor.do(HangUp(call.operator_leg))
    call.operator, call.operator_leg, call.transfer = None, None, None
    call.muted = call.operator_silent = False
    return by


# ---- how it fails -------------------------------------------------------------------------------------


def offer_refused(floor: Floor, call: Call, operator_id: OperatorId, now: float, outcome: str) -> None:
    """An offer came to nothing, of a queue or of a transfer."""
    if call.state != "transferring":
        refuse_offer(floor, call, operator_id, now, outcome)
        return
    drop_offer(floor, call, operator_id, now, outcome)
    settle_free(floor, floor.operators[operator_id], now=now)
    _failed(floor, call, {"missed": TIMED_OUT, "failed": AWAY}.get(outcome, DECLINED), now)


def leg_ended(floor: Floor, call: Call, leg: LegId, status: int, now: float) -> bool:
    """A leg of a transferred call is gone; False: not one that matters to the transfer."""
    transfer = call.transfer
    if transfer is None:
        return False
    if leg == transfer.leg:
        floor.legs.pop(leg, None)
        transfer.leg = None
        if call.state == "forwarded":
            floor.do(HangUp(call.leg))
            end_call(floor, call, now, "transferred")
        else:
            _failed(floor, call, status if status >= 300 else AWAY, now)
        return True
    if call.state != "transferring" or leg != call.operator_leg:
        return False
    floor.legs.pop(leg, None)
    call.operator_leg = None
    if transfer.back:
        _nobody_takes_him_back(floor, call, now)
    return True


def limit(floor: Floor, call: Call, now: float) -> None:
    """It rang too long: the outside number, or the phone of who transferred."""
    transfer = call.transfer
    if call.state != "transferring" or transfer is None:
        return
    if transfer.back and call.operator_leg is not None:
        floor.legs.pop(call.operator_leg, None)
        floor.do(HangUp(call.operator_leg))
        call.operator_leg = None
        _nobody_takes_him_back(floor, call, now)
    elif transfer.leg is not None:
        _drop_outside(floor, transfer)
        _failed(floor, call, TIMED_OUT, now)


def cancel(floor: Floor, call: Call, now: float) -> None:
    """Who transfers takes the customer back himself."""
    if call.state != "transferring" or call.transfer is None or call.operator_leg is None:
        return
    report(floor, call, CANCELLED)
    _drop_outside(floor, call.transfer)
    call.transfer.held = False
    _give_back(floor, call, now)
    withdraw_offers(floor, call, now)


def _drop_outside(floor: Floor, transfer: Transfer) -> None:
    if transfer.leg is not None:
        floor.legs.pop(transfer.leg, None)
        floor.do(HangUp(transfer.leg))
        transfer.leg = None


def _failed(floor: Floor, call: Call, status: int, now: float) -> None:
    report(floor, call, status)
    floor.cancel_timer("transfer", call.id)
    if call.operator is None or call.transfer is None:
        return
    floor.notify(call.operator, "transfer_failed")
    if call.operator_leg is not None:
        _give_back(floor, call, now)
        return
    _ring_back(floor, call, call.operator, call.transfer, now)


def ring_again(floor: Floor, call: Call, now: float) -> None:
    """Who talked put the phone down by mistake: the customer hears music until he picks up again."""
    if call.operator is None:
        return
    call.transfer = Transfer(None, held=False)
    call.move("transfer_begun", now)
    call.finish("talk", call.operator, now)
    call.begin("hold", call.operator, now)
    floor.do(StartMusic(call.leg))
    _ring_back(floor, call, call.operator, call.transfer, now)


def _ring_back(floor: Floor, call: Call, operator: OperatorId, transfer: Transfer, now: float) -> None:
    transfer.back = True
    call.operator_leg, call.operator_silent = call.new_leg(), False
    floor.keep_leg(call.operator_leg, call, operator)
    name = call.chosen.person if call.chosen else call.caller.display_name
    floor.do(CallOperator(call.operator_leg, call.id, operator, shown_number(call.caller), name))
    floor.set_timer("transfer", call.id, now + RING_TIME)


def _give_back(floor: Floor, call: Call, now: float) -> None:
    transfer, call.transfer = call.transfer, None
    floor.cancel_timer("transfer", call.id)
    if transfer is not None and transfer.held:
        call.move("put_on_hold", now)
        if transfer.ask_first and call.operator_leg is not None:
            floor.do(StopRingTone(call.operator_leg))
        return
    call.move("given_back", now)
    call.finish("hold", call.operator or "", now)
    call.begin("talk", call.operator or "", now)
    if call.operator_leg is not None:
        floor.do(Bridge(BridgeId(call.id), (call.leg, call.operator_leg)))
    phone_may_be_lost(floor, call)


def _nobody_takes_him_back(floor: Floor, call: Call, now: float) -> None:
    call.transfer = None
    floor.cancel_timer("transfer", call.id)
    if call.queue is not None:
        requeue(floor, call, now)
    else:
        floor.do(HangUp(call.leg))
        end_call(floor, call, now, "unreachable")


# ---- another phone takes over -------------------------------------------------------------------------


def leg_replaced(floor: Floor, event: LegReplaced, now: float) -> None:
    """Phones transferred among themselves (INVITE with Replaces): the call is the colleague's now, or he is
    the one who is asked."""
    call, before = floor.call_of(event.leg) or (None, None)
    colleague = floor.operators.get(event.operator) if event.operator else None
    if call is None or before is None or colleague is None or event.operator == before:
        return
    asked = call.transfer.colleague if call.transfer is not None else None
    if colleague.state not in FREE or call.state not in ("talking", "held", "consulting"):
        return
    if before == call.operator:
        for kind in ("talk", "hold"):
            if (kind, before) in call.running:
                call.finish(kind, before, now)
                call.begin(kind, colleague.id, now)
        call.operator, call.operator_silent = colleague.id, False
    elif before == asked and call.transfer is not None:
        call.finish("consult", before, now)
        call.begin("consult", colleague.id, now)
        call.transfer.colleague = call.transfer.third = colleague.id
        call.transfer.silent = False
    else:
        return
    colleague.takes_up(call.id, now)
    floor.keep_leg(event.leg, call, colleague.id)
    finish_work(floor, before, now)
