"""What is recorded of a call: the talk between customer and operator, from the moment it may be.

A recording is one operator's part of a call. It begins with the talk once the customer was told (or has
agreed), is silent while they do not hear each other (hold, somebody asked first) and while the operator masks
it, and ends with his part; a colleague who takes over has a recording of his own. Nothing of it is decided by
the customer's keys. What an operator says to a colleague alone is in no recording: the engine records what
the customer says and hears.

Fail-closed: without an announcement heard to its end there is no recording. Who was dialled hears it as soon
as he answers, and nobody else before it is over.
"""

from dataclasses import dataclass, field, replace

from telephony.switchboard.call import Call
from telephony.switchboard.commands import (
    Bridge,
    KeepRecording,
    MaskRecording,
    Play,
    StartRecording,
    StopRecording,
    UnmaskRecording,
)
from telephony.switchboard.contact import RecordedPart, SilentStretch
from telephony.switchboard.desk_events import MaskAsked, RecordAsked
from telephony.switchboard.events import RecordingFinished
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import BridgeId, CallId, OperatorId, PlaybackId, QueueId, RecordingId
from telephony.switchboard.plan import QueuePlan

ANNOUNCED, UNANNOUNCED, AGREED, REFUSED = "announced", "unannounced", "agreed", "refused"
HOLD, CARD, THIRD = "hold", "card", "third"
WAITING_HEARS, TALKING_HEARS = "recorded", "told"
_MAY = {"always": (ANNOUNCED, UNANNOUNCED, AGREED), "ask": (AGREED,)}


@dataclass(slots=True)
class Recording:
    """One that is under way. ``silent``: why nothing goes into it now, HOLD, CARD or THIRD, since
    ``silent_since``."""

    id: RecordingId
    operator: OperatorId
    started: float
    keep_days: int
    silent: str = ""
    silent_since: float = 0.0
    silences: list[SilentStretch] = field(default_factory=list)

    def turn(self, silent: str, now: float) -> None:
        if self.silent and now > self.silent_since:
            self.silences.append(SilentStretch(self.silent, self.silent_since, now))
        self.silent, self.silent_since = silent, now


def _plan(floor: Floor, call: Call) -> QueuePlan | None:
    plan = floor.queues.get(call.queue) if call.queue else None
    if plan is None and call.direction == "out":
        plan = _of_dialled(floor, call)
    return plan if plan is not None and plan.record in _MAY else None


def _of_dialled(floor: Floor, call: Call) -> QueuePlan:
    """What holds for a call that an operator dialled: of the queue he calls for, the first of his, else of
    the house."""
    queue = floor.queues.get(call.behalf) if call.behalf else None
    policy = (queue.record_outgoing if queue is not None else "") or floor.plan.record_outgoing
    return replace(queue or QueuePlan(QueueId(""), ""), record=policy)


def tells_first(floor: Floor, call: Call) -> bool:
    """Whether who was dialled hears the announcement before anybody talks to him."""
    plan = _plan(floor, call)
    dialled = call.direction == "out" and call.callback is None
    told = plan is not None and plan.record == "always" and bool(plan.recording_prompt)
    return dialled and told and call.consent == ""


def announce_waiting(floor: Floor, call: Call, plan: QueuePlan) -> None:
    """Behind the greeting. An operator who is quicker cuts it short: then both hear it when they talk."""
    if plan.record == "always" and plan.recording_prompt and call.consent == "":
        _play(floor, call, plan, WAITING_HEARS)


def _play(floor: Floor, call: Call, plan: QueuePlan, kind: str) -> None:
    prompt = f"{plan.language}/{plan.recording_prompt}"
    floor.do(Play(call.leg, (prompt,), PlaybackId(f"{kind}:{call.id}")))


def waiting_told(floor: Floor, call: Call, outcome: str, now: float) -> None:
    """How the announcement ended while he waited."""
    if outcome == "ok" and call.consent == "":
        call.consent = ANNOUNCED
    settle(floor, call, now)


def talking_told(floor: Floor, call: Call, outcome: str, now: float) -> None:
    """How it ended while they talked; one that was cut short is said again."""
    call.announcing = False
    if call.told_first and call.state == "talking" and call.operator_leg is not None:
        floor.do(Bridge(BridgeId(call.id), (call.leg, call.operator_leg)))
    call.told_first = False
    if outcome == "failed":
        _failed(floor, call, "no announcement")
    waiting_told(floor, call, outcome, now)


PLAYBACKS = {WAITING_HEARS: waiting_told, TALKING_HEARS: talking_told}


def settle(floor: Floor, call: Call, now: float) -> None:
    """Record what is to be recorded now, after anything about the talk has changed."""
    if call.ended:
        return
    plan, operator = _plan(floor, call), call.operator
    talking = operator is not None and ("talk", operator) in call.running
    here = talking or (operator is not None and ("hold", operator) in call.running)
    may = plan is not None and call.consent in _MAY[plan.record] and not call.record_fault
    under_way = call.recording
    if under_way is not None and not (here and may and under_way.operator == operator):
        stop(floor, call, now)
    if not here or (under_way is not None and under_way.operator != operator):
        _unmask(floor, call)
    if call.recording is not None:
        _turn(floor, call.recording, _silence(call, talking=talking), now)
    elif talking and plan is not None and operator is not None:
        _begin(floor, call, plan, now) if may else _announce(floor, call, plan, now)
    call.recorded = _shown(call, plan, talking=talking, here=here)


def _begin(floor: Floor, call: Call, plan: QueuePlan, now: float) -> None:
    if call.operator is None:
        raise ValueError(f"call {call.id} is talked in by nobody")
    name = RecordingId(f"{call.id}.rec{len(call.recordings) + 1}")
    call.recording = Recording(name, call.operator, now, plan.keep_days, _silence(call, talking=True), now)
    floor.do(StartRecording(name, call.leg, masked=bool(call.recording.silent)))


def _announce(floor: Floor, call: Call, plan: QueuePlan, now: float) -> None:
    """The customer was not told while he waited."""
    if plan.record != "always" or call.consent or call.announcing or call.record_fault:
        return
    if not plan.recording_prompt:
        call.consent = UNANNOUNCED
        _begin(floor, call, plan, now)
        return
    call.announcing = True
    _play(floor, call, plan, TALKING_HEARS)
    if call.operator_leg is not None:
        prompt = f"{plan.language}/{plan.recording_prompt}"
        floor.do(Play(call.operator_leg, (prompt,), PlaybackId(f"told-too:{call.id}")))


def _turn(floor: Floor, of: Recording, silent: str, now: float) -> None:
    if silent == of.silent:
        return
    was = bool(of.silent)
    of.turn(silent, now)
    if bool(silent) != was:
        floor.do(MaskRecording(of.id) if silent else UnmaskRecording(of.id))


def _silence(call: Call, *, talking: bool) -> str:
    """Why nothing may be recorded now. Somebody outside who is brought in was told nothing."""
    if not talking:
        return HOLD
    if call.transfer is not None and call.transfer.side == "all" and call.transfer.colleague is None:
        return THIRD
    return CARD if call.mask_until is not None else ""


def stop(floor: Floor, call: Call, now: float) -> None:
    """The part is over: of this operator, or of the call."""
    of, call.recording = call.recording, None
    _unmask(floor, call)
    call.recorded = ""
    if of is None:
        return
    floor.do(StopRecording(of.id))
    of.turn("", now)
    call.recordings.append(
        RecordedPart(of.id, of.operator, of.started, now, tuple(of.silences), call.consent, of.keep_days)
    )


def _unmask(floor: Floor, call: Call) -> None:
    if call.mask_until is not None:
        call.mask_until = None
        floor.cancel_timer("mask", call.id)


def mask_asked(floor: Floor, event: MaskAsked, now: float) -> None:
    """Only from the desk of who has the call, and never for ever."""
    call = _his(floor, event.call, event.operator)
    plan = _plan(floor, call) if call is not None else None
    if call is None or plan is None:
        return
    if event.on:
        call.mask_until = now + plan.mask_limit
        floor.set_timer("mask", call.id, call.mask_until)
    else:
        _unmask(floor, call)
    settle(floor, call, now)


def mask_limit(floor: Floor, call: Call, now: float) -> None:
    call.mask_until = None
    if call.operator is not None and call.recording is not None:
        floor.notify(call.operator, "mask_over")
    settle(floor, call, now)


def record_asked(floor: Floor, event: RecordAsked, now: float) -> None:
    """The operator says what the customer wants: that it is recorded, or that it is not."""
    call = _his(floor, event.call, event.operator)
    if call is not None and _plan(floor, call) is not None:
        call.consent = AGREED if event.on else REFUSED
        call.say(f"recording {call.consent} by the customer, says {event.operator}")
        settle(floor, call, now)


def _his(floor: Floor, call_id: CallId, operator: OperatorId) -> Call | None:
    call = floor.calls.get(call_id)
    return call if call is not None and call.operator == operator and not call.ended else None


def recording_finished(floor: Floor, event: RecordingFinished, now: float) -> None:
    """The file is closed. When that was not our wish, the call goes on and is not recorded any more."""
    floor.do(KeepRecording(event.recording, event.seconds, event.sha256, event.fault, event.voice))
    call = floor.calls.get(CallId(event.recording.rpartition(".")[0]))
    if call is not None and call.recording is not None and call.recording.id == event.recording:
        _failed(floor, call, event.fault or "ended by itself")
        settle(floor, call, now)


def _failed(floor: Floor, call: Call, reason: str) -> None:
    call.record_fault = reason
    if call.operator is not None:
        floor.notify(call.operator, "not_recorded", reason)


def _shown(call: Call, plan: QueuePlan | None, *, talking: bool, here: bool) -> str:
    """For the desk: ``recording``, ``masked``, ``paused`` (hold, or somebody outside is in it),
    ``announcing``, ``offered`` (may be begun), ``refused``, ``failed`` or nothing."""
    if plan is None or not here:
        return ""
    if call.record_fault:
        return "failed"
    if call.recording is not None:
        return {"": "recording", CARD: "masked"}.get(call.recording.silent, "paused")
    if call.announcing:
        return "announcing"
    if call.consent == REFUSED:
        return "refused"
    return "offered" if talking and plan.record == "ask" else ""
