"""What the board wants recorded: to the mixer's tap, and what became of it back to the board."""

from telephony.engines.embedded.context import Context
from telephony.media.recorder import Recorder, RecordingDone
from telephony.switchboard import commands
from telephony.switchboard.events import RecordingFinished
from telephony.switchboard.ids import RecordingId

NO_PLACE = "this exchange has no place for recordings"


class Recordings:
    def __init__(self, context: Context) -> None:
        self._context, self._mixer = context, context.mixer
        room = context.settings.strongroom
        self._recorder = Recorder(context.mixer.tap, room, self._done) if room is not None else None

    def open(self) -> None:
        if self._recorder is not None:
            self._recorder.start()

    def close(self) -> None:
        """After the mixer's last tick."""
        if self._recorder is not None:
            self._recorder.stop()

    def start(self, command: commands.StartRecording) -> None:
        leg = self._context.legs.get(command.leg)
        if self._recorder is None:
            self._done(RecordingDone(command.recording, 0.0, "", NO_PLACE))
        elif leg is not None:  # else it ended just now, and its call with it
            self._mixer.record(command.recording, leg.id, masked=command.masked)

    def mask(self, command: commands.MaskRecording) -> None:
        self._mixer.mask_recording(command.recording, True)

    def unmask(self, command: commands.UnmaskRecording) -> None:
        self._mixer.mask_recording(command.recording, False)

    def stop(self, command: commands.StopRecording) -> None:
        self._mixer.stop_recording(command.recording)

    def _done(self, told: RecordingDone) -> None:
        """On whatever thread."""
        name = RecordingId(told.recording)
        self._context.hear(RecordingFinished(name, told.seconds, told.total, told.fault))
