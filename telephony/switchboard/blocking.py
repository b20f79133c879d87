"""The block list as the exchange has it by heart: whoever is on it rings nobody, however slow the database.

It is told whole at the start and after every change; what the look-up says beside it holds too.
"""

from telephony.switchboard.call import Call
from telephony.switchboard.caller import UNTOLD, Caller, block_key
from telephony.switchboard.commands import HangUp, Reject
from telephony.switchboard.ending import end_call, leave_with_prompt
from telephony.switchboard.floor import Floor
from telephony.switchboard.routing import number_plan
from telephony.switchboard.routing_events import BlockListKnown

REFUSED_IN = ("arrived", "in_menu", "in_voicemail", "waiting", "offered", "diverting")


def why_blocked(floor: Floor, caller: Caller, now: float) -> str:
    """Empty: he is not on the list now. One who withholds his number cannot be."""
    found = None if caller.withheld else floor.blocked.get(block_key(caller.number.e164, caller.raw))
    if found is None or (found.until is not None and found.until <= now):
        return ""
    return found.reason or UNTOLD


def block_list_known(floor: Floor, event: BlockListKnown, now: float) -> None:
    floor.blocked = {each.key: each for each in event.blocked}
    for call in tuple(floor.calls.values()):
        why = why_blocked(floor, call.caller, now)
        if why and call.direction == "in" and call.answered is None and not call.absent:
            _put_down(floor, call, why, now)


def _put_down(floor: Floor, call: Call, why: str, now: float) -> None:
    """One who has just come in is refused when it is known who he is, so that his history says so."""
    if call.state == "arrived":
        call.blocked = why
    else:
        refuse(floor, call, why, now)


def refuse(floor: Floor, call: Call, why: str, now: float) -> None:
    """He is on the block list. Known too late, he is put down wherever he waits or rings; who talks,
    talks."""
    call.say(f"blocked: {why}")
    home = number_plan(floor.plan, call.called)
    if call.state == "arrived" and home is not None and floor.plan.blocked_prompt:
        floor.cancel_timer("identify", call.id)
        call.queue = home.queue
        leave_with_prompt(floor, call, now, "blocked")
    elif call.state in REFUSED_IN:
        refused = Reject(call.leg, 603, "Decline") if call.state == "arrived" else HangUp(call.leg)
        floor.do(refused)
        end_call(floor, call, now, "blocked")
