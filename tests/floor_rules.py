"""What must be true of the exchange's floor after every step, whatever happened.

tests/story.py asks after every line of a story, the random sequences of
tests/telephony/switchboard/test_board.py after every event, tests/telephony/simulation after every step.
"""

from collections.abc import Iterator
from math import ceil

from telephony.switchboard.blocking import REFUSED_IN, why_blocked
from telephony.switchboard.call import Call
from telephony.switchboard.commands import CallOperator, Command
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.monitor_book import Monitor
from telephony.switchboard.operator import Operator

WORKING = {
    "offered": ("offered", "transferring", "calling"),
    "talking": ("reaching", "dialling", "fetching", "talking", "held", "transferring", "consulting"),
    "wrap_up": ("wrap_up",),
}
LISTENS = {"calling": 0, "listen": 0, "whisper": 1, "barge": 3}
"""How many may hear a supervisor at most."""


def broken(floor: Floor, now: float) -> list[str]:
    """One sentence for every rule that does not hold."""
    return [
        *_of_the_blocked(floor, now),
        *_of_menus(floor),
        *_of_operators(floor),
        *_of_legs(floor),
        *_of_lines(floor),
        *_of_waiting(floor, now),
        *_of_recordings(floor),
        *_of_monitors(floor),
        *_of_the_shelf(floor),
    ]


def _of_the_blocked(floor: Floor, now: float) -> Iterator[str]:
    for call in floor.calls.values():
        fresh = call.direction == "in" and call.answered is None and not call.absent
        if fresh and call.state in REFUSED_IN[1:] and why_blocked(floor, call.caller, now):
            yield f"{call.id} is {call.state}, and its caller is on the block list"


def _of_menus(floor: Floor) -> Iterator[str]:
    for call in floor.calls.values():
        here = call.state in ("in_menu", "in_voicemail")
        if call.spoken is not None and not here:
            yield f"{call.id} speaks into a recording and is {call.state}"
        if call.state == "in_voicemail" and (call.message is None or call.offers or call.operator):
            yield f"{call.id} is in voicemail with {call.offers or call.operator or 'no message'}"
        if call.state == "in_menu" and (call.menu is None or call.offers or call.operator):
            yield f"{call.id} is in a menu with {call.offers or call.operator or 'no menu'}"


def unfair(floor: Floor, said: tuple[Command, ...], now: float) -> list[str]:
    """One sentence for everybody who was passed over in this step: an operator was rung for a call, and in
    his queues another waits that was before it and that he could have had."""
    faults = []
    places = {call: place[:2] for line in floor.lines.values() for *place, call in line.in_order()}
    for command in said:
        if not isinstance(command, CallOperator) or command.call not in places:
            continue
        if floor.calls[command.call].callback is not None and floor.calls[command.call].picked_up:
            continue  # called back, customer first: the operator was reserved before he was dialled
        if floor.calls[command.call].sent_to == command.operator:
            continue  # the plan names him, and nobody else, for callers of a queue that it has just left bare
        operator = floor.operators[command.operator]
        for other, place in places.items():
            call = floor.calls[other]
            before = (
                place < places[command.call]
                if call.queue == floor.calls[command.call].queue
                else (place[0] < places[command.call][0])
            )
            if before and call.state == "waiting" and _may_have(floor, call, operator, now):
                faults.append(f"{other} was passed over for {command.call} at {operator.id}")
    return faults


def _asked(call: Call) -> OperatorId | None:
    """The colleague who is asked whether he takes the call."""
    return call.transfer.colleague if call.transfer is not None else None


def _of_operators(floor: Floor) -> Iterator[str]:
    for operator in floor.operators.values():
        mine = [
            c for c in floor.calls.values() if operator.id in (*c.offers, *c.former, c.operator, _asked(c))
        ]
        if [c.id for c in mine] != ([operator.call] if operator.call else []):
            yield f"{operator.id} is in {[c.id for c in mine]} and believes to be in {operator.call}"
        elif (operator.state in WORKING) != bool(mine):
            yield f"{operator.id} is {operator.state} with {len(mine)} calls"
        elif mine and _his_state(mine[0], operator) not in WORKING[operator.state]:
            yield f"{operator.id} is {operator.state} in a call that is {mine[0].state}"
        if operator.state == "offered" and operator.id not in mine[0].offers:
            yield f"{operator.id} is reserved without an offer"
        if operator.after and operator.state not in (*WORKING, "monitoring"):
            yield f"{operator.id} is {operator.state} and what he asked for ({operator.after}) was not done"


def _his_state(call: Call, operator: Operator) -> str:
    """A call that was taken over from him is after-call work to him, whatever it is to others."""
    return "wrap_up" if operator.id in call.former else call.state


def _of_legs(floor: Floor) -> Iterator[str]:
    known: dict[str, tuple[str, str | None]] = {}
    for call in floor.calls.values():
        for offer in call.offers.values():
            known[offer.leg] = (call.id, offer.operator)
        if call.operator_leg is not None:
            known[call.operator_leg] = (call.id, call.operator)
        if call.transfer is not None and call.transfer.leg is not None:
            known[call.transfer.leg] = (call.id, _asked(call))
        if call.state not in ("reaching", "wrap_up") and not _without_leg(call):
            known[call.leg] = (call.id, None)
    kept = {leg: (role.call, role.operator) for leg, role in floor.legs.items()}
    if kept != known:
        yield f"legs {kept} are kept, the calls have {known}"


def _without_leg(call: Call) -> bool:
    """A place that is kept: its customer is on no phone, and is not being called; or he has left a message
    and hung up, and its file is not closed yet."""
    kept = call.callback is not None and not call.picked_up
    gone = call.message is not None and call.message.state == "gone"
    return gone or (kept and call.state in ("waiting", "offered", "deferred"))


def _of_lines(floor: Floor) -> Iterator[str]:
    for call in floor.calls.values():
        there = [queue for queue, line in floor.lines.items() if call.id in line]
        wanted = [call.queue] if call.state in ("waiting", "offered") else []
        if there != wanted:
            yield f"{call.id} is {call.state} for {call.queue} and stands in {there}"
        if (call.state == "offered") != bool(call.offers) and call.state not in ("transferring", "calling"):
            yield f"{call.id} is {call.state} with {len(call.offers)} offers"
        if (call.transfer is not None) != (
            call.state in ("transferring", "consulting", "diverting", "forwarded")
        ):
            yield f"{call.id} is {call.state} with {call.transfer}"
        if call.state in ("ended", "new"):
            yield f"{call.id} is {call.state} and still here"
    for queue, line in floor.lines.items():
        if strangers := [each for each in line if each not in floor.calls]:
            yield f"{strangers} wait in {queue} and are no calls"


def _of_waiting(floor: Floor, now: float) -> Iterator[str]:
    free = [each for each in floor.operators.values() if each.eligible]
    for call in floor.calls.values():
        if call.state == "waiting":
            if able := [each.id for each in free if _may_have(floor, call, each, now)]:
                yield f"{call.id} waits while {able} are free"


def _may_have(floor: Floor, call: Call, operator: Operator, now: float) -> bool:
    """Said anew, without the book of free operators. At the very moment something lapses its timer may not
    have fired yet: a moment later counts."""
    serves = call.queue is not None and call.queue in operator.plan.queues
    if not serves or not _skilled(floor, call, operator, now):
        return False
    waits_for_another = now <= call.kept_until and call.keeper != operator.id
    return call.refused_until.get(operator.id, 0.0) < now and not waits_for_another


def _skilled(floor: Floor, call: Call, operator: Operator, now: float) -> bool:
    has = dict(operator.plan.skills)
    assert call.queue is not None
    for need in floor.queues[call.queue].skills:
        steps = ceil((now - call.queued) / need.relax) - 1 if need.relax > 0 else 0
        if has.get(need.skill, 0) < need.level - steps:
            return False
    return True


def _of_recordings(floor: Floor) -> Iterator[str]:
    """Somebody who was not told, or speaks to somebody else, is never recorded aloud."""
    for call in floor.calls.values():
        recording = call.recording
        if recording is None:
            continue
        talking = ("talk", recording.operator) in call.running
        if _recording_policy(floor, call) == "none":
            yield f"{call.id} is recorded, and its queue wants none"
        if recording.operator != call.operator or call.consent in ("", "refused"):
            yield f"{call.id} is recorded as {recording.operator}'s with consent {call.consent!r}"
        if not recording.silent and (not talking or call.mask_until is not None):
            yield f"{call.id} is recorded aloud in {call.state}"


def _recording_policy(floor: Floor, call: Call) -> str:
    if call.queue is not None:
        return floor.queues[call.queue].record
    behalf = floor.queues.get(call.behalf) if call.behalf is not None else None
    house = floor.plan.record_outgoing if call.direction == "out" else "none"
    return (behalf.record_outgoing if behalf is not None else "") or house


def _of_monitors(floor: Floor) -> Iterator[str]:
    """Who listens may, hears a call that is going on, and is heard by nobody who must not hear him."""
    listening = {each.id for each in floor.operators.values() if each.state == "monitoring"}
    if listening != set(floor.monitors):
        yield f"{listening} are said to listen, and {set(floor.monitors)} do"
    for monitor in floor.monitors.values():
        call, me = floor.calls.get(monitor.call), floor.operators[monitor.operator]
        if call is None or call.ended or call.state == "forwarded":
            yield f"{me.id} listens to {monitor.call}, which is over"
            continue
        queue = floor.queues.get(call.queue) if call.queue else None
        if me.plan.role != "supervisor" or ((queue and queue.monitoring) or floor.plan.monitoring) == "off":
            yield f"{me.id} listens to {call.id} and must not"
        if monitor.leg in floor.legs:
            yield f"{monitor.leg} is a leg of a call and listens"
        yield from _of_sound(floor, call, monitor)


def _of_sound(floor: Floor, call: Call, monitor: Monitor) -> Iterator[str]:
    """The customer is neither heard nor spoken to while he hears music; a whisper is the operator's alone."""
    hears, heard_by = monitor.said.hears, monitor.said.heard_by
    others = {each.leg for each in floor.monitors.values() if each.call == call.id and each is not monitor}
    mine = {leg for leg, role in floor.legs.items() if role.call == call.id}
    if not set(hears) <= mine | others or not set(heard_by) <= mine or len(heard_by) > LISTENS[monitor.state]:
        yield f"{monitor.operator} ({monitor.state}) hears {hears} and is heard by {heard_by}"
    if monitor.state == "whisper" and set(heard_by) - {call.operator_leg}:
        yield f"{monitor.operator} whispers to {heard_by}"
    told_first = call.told_first and call.state == "talking"
    with_customer = ("talk", call.operator) in call.running and not told_first
    if call.leg in (*hears, *heard_by) and not with_customer:
        yield f"the customer of {call.id} is on hold, and {monitor.operator} is with him"
    if monitor.state != "calling" and with_customer and call.leg not in hears:
        yield f"{monitor.operator} does not hear the customer of {call.id}"


def _of_the_shelf(floor: Floor) -> Iterator[str]:
    """Who is parked stands there once, in a slot of his own; nobody else does."""
    parked = [each for each in floor.calls.values() if each.state in ("parked", "fetching")]
    if {each.id for each in parked} != set(floor.shelf):
        yield f"{[each.id for each in parked]} are parked, on the shelf are {list(floor.shelf)}"
    slots = [each.parked.slot for each in floor.calls.values() if each.parked is not None]
    if len(slots) != len(parked) or len(set(slots)) != len(slots):
        yield f"{len(parked)} are parked in the slots {slots}"
    for call in parked:
        if (call.state == "fetching") != (call.operator is not None):
            yield f"{call.id} is {call.state} and {call.operator} has it"
        if call.parked is not None and ("park", call.parked.by) not in call.running:
            yield f"{call.id} is parked by {call.parked.by} and its contact does not say so"
