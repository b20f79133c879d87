"""Somebody is asked before he gets the customer: a colleague, or an outside number. The customer hears music,
the operator talks to the other, goes between the two, brings them all together, connects them or lets the
other go.

He is rung as in any transfer; this begins when he picks up. What the desk hangs up is whom the operator talks
to. A phone that is put down in the middle of it connects the two others: no customer is lost by it.
"""

from telephony.switchboard.call import Call, Transfer
from telephony.switchboard.commands import Bridge, HangUp, StartMusic, Unbridge
from telephony.switchboard.contact import BROKEN
from telephony.switchboard.desk_events import ConsultAsked
from telephony.switchboard.ending import end_call, finish_work
from telephony.switchboard.events import LegEnded
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import BridgeId, LegId, OperatorId
from telephony.switchboard.offering import drop_offer
from telephony.switchboard.silence import phone_may_be_lost
from telephony.switchboard.transfer import cancel, forward, hand_over

THIRD, CUSTOMER, ALL = "third", "customer", "all"
MEANT_FOR_HIM = 2.0
"""Seconds after the end of asking in which the operator's hang-up is the other half of that goodbye, or the
same key once more, and does not cut the customer."""


def leg_answered(floor: Floor, call: Call, leg: LegId, operator_id: OperatorId | None, now: float) -> bool:
    """Who is to be asked picked up; False: it is nobody of it. Was the operator's phone put down meanwhile,
    there is nobody left to ask."""
    transfer = call.transfer
    if call.state != "transferring" or transfer is None or not transfer.ask_first:
        return False
    if call.operator_leg is None:
        return False
    if operator_id is not None and operator_id in call.offers:
        transfer.leg = drop_offer(floor, call, operator_id, now, "answered").leg
        transfer.colleague = operator_id
        floor.operators[operator_id].move("answered", now)
        floor.operators[operator_id].misses = 0
        floor.keep_leg(transfer.leg, call, operator_id)
    elif operator_id is not None or leg != transfer.leg:
        return False
    floor.cancel_timer("transfer", call.id)
    transfer.held = False
    call.move("consulted", now)
    call.begin("consult", transfer.third, now)
    _listen(floor, call, transfer, THIRD, now)
    return True


def asked(call: Call) -> OperatorId | None:
    """The colleague who is asked, once he picked up."""
    return call.transfer.colleague if call.transfer is not None else None


def heard(call: Call) -> LegId | None:
    """The leg the operator talks to while somebody is asked; of all together, the one who was asked."""
    if call.state != "consulting" or call.transfer is None:
        return None
    return call.leg if call.transfer.side == CUSTOMER else call.transfer.leg


def consult_asked(floor: Floor, event: ConsultAsked, now: float) -> None:
    call = floor.calls.get(event.call)
    if call is None or call.operator != event.operator or call.transfer is None or call.state != "consulting":
        return
    if event.wish == "connect":
        _connect(floor, call, call.transfer, now)
    elif event.wish == "join":
        _listen(floor, call, call.transfer, ALL, now)
    elif event.wish == "swap":
        _listen(floor, call, call.transfer, CUSTOMER if call.transfer.side == THIRD else THIRD, now)


def hang_up_asked(floor: Floor, call: Call, operator: OperatorId, now: float) -> None:
    """He hangs up on whom he talks to; who leaves a conference leaves the others in it."""
    transfer = call.transfer
    if call.state == "transferring" and operator == call.operator:
        cancel(floor, call, now)  # it still rings there
    elif transfer is not None and operator == transfer.colleague:
        _third_gone(floor, call, now)
    elif transfer is not None and operator == call.operator:
        if transfer.side == ALL:
            _connect(floor, call, transfer, now)
        elif transfer.side == THIRD:
            call.left_alone_until = now + MEANT_FOR_HIM
            let_go(floor, call, now)
        else:
            floor.do(HangUp(call.leg))
            end_call(floor, call, now, "operator")


def leg_ended(floor: Floor, call: Call, event: LegEnded, now: float) -> bool:
    """A phone was put down; False: not one that this is about (the customer's ends the call as ever)."""
    transfer = call.transfer
    if call.state != "consulting" or transfer is None or event.leg == call.leg:
        return False
    floor.legs.pop(event.leg, None)
    if event.leg == transfer.leg:
        transfer.leg = None
        _third_gone(floor, call, now)
        return True
    call.operator_leg = None
    if transfer.side == CUSTOMER and event.by not in BROKEN:
        floor.do(HangUp(call.leg))
        end_call(floor, call, now, "operator")
    else:
        _connect(floor, call, transfer, now)
    return True


def let_go(floor: Floor, call: Call, now: float) -> None:
    """Who was asked goes; the operator talks to the customer again."""
    transfer, call.transfer = call.transfer, None
    if transfer is None or call.operator is None or call.operator_leg is None:
        raise ValueError(f"in call {call.id} nobody is asked")
    if transfer.leg is not None:
        floor.legs.pop(transfer.leg, None)
        floor.do(HangUp(transfer.leg))
    call.finish("consult", transfer.third, now)
    if transfer.held:  # by his phone, meanwhile
        _account(call, transfer.side, THIRD, now)
        call.move("put_on_hold", now)
        floor.do(Unbridge(call.operator_leg))
        floor.do(StartMusic(call.leg))
    else:
        _account(call, transfer.side, CUSTOMER, now)
        call.move("given_back", now)
        floor.do(Bridge(BridgeId(call.id), (call.leg, call.operator_leg)))
    if transfer.colleague is not None:
        finish_work(floor, transfer.colleague, now)
    phone_may_be_lost(floor, call)


def _third_gone(floor: Floor, call: Call, now: float) -> None:
    if call.operator is not None:
        floor.notify(call.operator, "consult_over")
    call.left_alone_until = now + MEANT_FOR_HIM
    let_go(floor, call, now)


def _connect(floor: Floor, call: Call, transfer: Transfer, now: float) -> None:
    if transfer.leg is None:
        raise ValueError(f"in call {call.id} there is nobody to connect")
    call.finish("consult", transfer.third, now, "transferred")
    if transfer.colleague is not None:
        hand_over(floor, call, transfer.colleague, transfer.leg, now)
    else:
        forward(floor, call, transfer.leg, now)


def _listen(floor: Floor, call: Call, transfer: Transfer, side: str, now: float) -> None:
    """Whom the operator hears from now on; the one left out hears music."""
    third, mine = transfer.leg, call.operator_leg
    if third is None or mine is None:
        raise ValueError(f"in call {call.id} nobody is asked")
    before, transfer.side = transfer.side, side
    _account(call, before, side, now)
    if side == THIRD:
        floor.do(Bridge(BridgeId(f"{call.id}.asked"), (mine, third)))
        if before:
            floor.do(StartMusic(call.leg))
    elif side == CUSTOMER:
        floor.do(Bridge(BridgeId(call.id), (call.leg, mine)))
        if before == ALL:
            floor.do(Unbridge(third))
        floor.do(StartMusic(third))
    else:
        floor.do(Bridge(BridgeId(call.id), (call.leg, mine, third)))


def _account(call: Call, before: str, after: str, now: float) -> None:
    """The customer's time with the operator: talk while they hear each other, hold while they do not."""
    operator, was, is_now = call.operator or "", before in (CUSTOMER, ALL), after in (CUSTOMER, ALL)
    if was != is_now:
        call.finish("talk" if was else "hold", operator, now)
        call.begin("talk" if is_now else "hold", operator, now)
    call.watch(call)  # who is recorded may change with who hears whom
