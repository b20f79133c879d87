"""What a caller says into a recording of his own: a message, or the answer to a menu's question.

Whether anything was said is known when the file is closed, and the engine is asked to close it before anybody
decides. Whatever goes wrong, what was said stays: without word from the engine a recording counts as spoken.
"""

from dataclasses import dataclass

from telephony.switchboard.call import Call
from telephony.switchboard.commands import DropRecording, StartRecording, StopRecording
from telephony.switchboard.contact import RecordedPart
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId, QueueId, RecordingId

LEAST_VOICE = 1.0
"""Seconds: with less there is no message, only a breath and a click."""
CLOSE_LIMIT = 5.0
"""Seconds in which the engine has closed a file."""
CONSENT = "message"
"""He was asked to speak after the tone, and did."""


NAME = "msg"
"""How what a caller says alone is called behind his call, with its number."""


def is_spoken(recording: str) -> bool:
    """Whether a recording is one of a caller alone."""
    return recording.rpartition(".")[2].startswith(NAME)


@dataclass(frozen=True, slots=True)
class Into:
    """``box``: which box, or step of a menu. ``queue``: whose operators shall hear it. ``silence``: as
    `StartRecording` has it."""

    box: str
    queue: QueueId
    keep_days: int
    silence: float


@dataclass(slots=True)
class Spoken:
    """``ended``: 0 while he speaks."""

    id: RecordingId
    into: Into
    began: float
    ended: float = 0.0


def begin(floor: Floor, call: Call, into: Into, now: float) -> None:
    """From now on he is recorded."""
    call.spoken_before += 1
    name = RecordingId(f"{call.id}.{NAME}{call.spoken_before}")
    call.spoken = Spoken(name, into, now)
    floor.do(StartRecording(name, call.leg, silence=into.silence))


def stop(floor: Floor, call: Call, now: float) -> None:
    """Close the file: word of it comes as ``RecordingFinished``."""
    of = call.spoken
    if of is not None and not of.ended:
        of.ended = now
        floor.do(StopRecording(of.id))


def settle(floor: Floor, call: Call, voice: float | None, now: float) -> bool:
    """The file is closed, or nobody says so: it is kept, in place of an earlier one of the same box, unless
    nothing was said in it."""
    stop(floor, call, now)
    of, call.spoken = call.spoken, None
    if of is None:
        return False
    if voice is not None and voice < LEAST_VOICE:
        floor.do(DropRecording(of.id))
        return False
    for earlier in [each for each in call.recordings if each.box == of.into.box and voice is not None]:
        call.recordings.remove(earlier)
        floor.do(DropRecording(earlier.recording))
    call.recordings.append(_part(of))
    return True


def close(floor: Floor, call: Call, now: float) -> None:
    """The call ends under him: nobody waits for word any more."""
    if call.spoken is not None:
        settle(floor, call, None, now)


def _part(of: Spoken) -> RecordedPart:
    into, nobody = of.into, OperatorId("")
    return RecordedPart(of.id, nobody, of.began, of.ended, (), CONSENT, into.keep_days, into.box, into.queue)
