"""What the engine tells of messages that callers speak."""

from dataclasses import dataclass

from telephony.switchboard.events import Event
from telephony.switchboard.ids import RecordingId


@dataclass(frozen=True, slots=True)
class RecordingSilent(Event):
    """Nobody has said anything into it for as long as ``StartRecording.silence`` says. Told once."""

    recording: RecordingId
