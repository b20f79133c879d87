"""What the engine tells of recordings: to who has the call, a talk, a message or a menu."""

from collections.abc import Callable

from telephony.switchboard import menu_keys, recording, spoken, voicemail
from telephony.switchboard.call import Call
from telephony.switchboard.commands import KeepRecording
from telephony.switchboard.events import RecordingFinished
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import CallId, RecordingId
from telephony.switchboard.voicemail_events import RecordingSilent

FINISHED: dict[str, Callable[[Floor, Call, float | None, str, float], None]] = {
    "in_voicemail": voicemail.finished,
    "in_menu": menu_keys.words_recorded,
}
"""State of the call → told that what its caller said is in a file."""
SILENT: dict[str, Callable[[Floor, Call, float], None]] = {
    "in_voicemail": voicemail.silent,
    "in_menu": menu_keys.fell_silent,
}


def _speaks(floor: Floor, recording_id: RecordingId) -> Call | None:
    """The call whose caller speaks, or has just spoken, into this one."""
    call = floor.calls.get(CallId(recording_id.rpartition(".")[0]))
    here = call is not None and call.spoken is not None and call.spoken.id == recording_id
    return call if here else None


def recording_finished(floor: Floor, event: RecordingFinished, now: float) -> None:
    call = _speaks(floor, event.recording)
    if call is None:
        recording.recording_finished(floor, event, now)
        return
    # A fault before anything was written says as little of a voice as no word at all.
    voice = event.voice if event.voice is not None or event.seconds > 0 else 0.0
    if voice is None or voice >= spoken.LEAST_VOICE:
        floor.do(KeepRecording(event.recording, event.seconds, event.sha256, event.fault, event.voice))
    FINISHED[call.state](floor, call, voice, event.fault, now)


def recording_silent(floor: Floor, event: RecordingSilent, now: float) -> None:
    call = _speaks(floor, event.recording)
    if call is not None and call.state in SILENT:
        SILENT[call.state](floor, call, now)
