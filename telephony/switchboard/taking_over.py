"""A supervisor takes a call over from its operator, who goes into his after-call work.

The card, the notes and the contact are the call's and go with it. The operator who had it keeps his card
until he has written what he knows (`Call.former`); the outcome is for who has the call last.
"""

from telephony.switchboard import consult, ending, transfer
from telephony.switchboard.call import Call
from telephony.switchboard.commands import Bridge, HangUp
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import BridgeId, LegId, OperatorId
from telephony.switchboard.operator import SILENT

TAKEN = frozenset({"talking", "held"})


def take_over(floor: Floor, call: Call, by: OperatorId, leg: LegId, now: float) -> bool:
    """Who is asked or rung meanwhile is let go. False: there is nothing to take, nobody talks."""
    if call.state == "consulting" and call.operator_leg is not None:
        consult.let_go(floor, call, now)
    elif call.state == "transferring":
        transfer.cancel(floor, call, now)
    former = call.operator
    if call.state not in TAKEN or former is None:
        return False
    for kind in ("talk", "hold"):
        call.finish(kind, former, now, "taken_over")
    if call.operator_leg is not None:
        floor.legs.pop(call.operator_leg, None)
        floor.do(HangUp(call.operator_leg))
    call.operator, call.operator_leg = by, leg
    call.muted = call.operator_silent = False
    call.left_alone_until = 0.0
    floor.keep_leg(leg, call, by)
    operator = floor.operators[by]
    operator.move("took_over", now)
    operator.call = call.id
    operator.answered += 1
    if operator.after == SILENT:
        operator.after = ""
    call.move("taken_over", now)
    call.begin("talk", by, now)
    if not call.told_first:
        floor.do(Bridge(BridgeId(call.id), (call.leg, leg)))
    call.say(f"{operator.plan.name} took the call over from {floor.operators[former].plan.name}")
    floor.notify(former, "taken_over", operator.plan.name)
    ending.leave_to_other(floor, call, former, now)
    return True
