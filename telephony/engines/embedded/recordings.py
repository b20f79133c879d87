"""What the board wants recorded: to the mixer's tap, and what became of it back to the board."""

from telephony.engines.embedded.context import Context
from telephony.media.g711 import Samples
from telephony.media.recorder import FellSilent, Recorder, RecordingDone, Told
from telephony.switchboard import commands
from telephony.switchboard.events import PlaybackFinished, RecordingFinished
from telephony.switchboard.ids import RecordingId
from telephony.switchboard.voicemail_events import RecordingSilent

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
            self._mixer.record(command.recording, leg.id, masked=command.masked, silence=command.silence)

    def mask(self, command: commands.MaskRecording) -> None:
        self._mixer.mask_recording(command.recording, True)

    def unmask(self, command: commands.UnmaskRecording) -> None:
        self._mixer.mask_recording(command.recording, False)

    def stop(self, command: commands.StopRecording) -> None:
        self._mixer.stop_recording(command.recording)

    def play(self, command: commands.PlayRecording) -> None:
        """The recorder's thread reads it; back on this one it is played, if the leg is still there."""
        if self._recorder is None:
            self._play(command, None)
        else:
            self._recorder.fetch(
                command.recording, lambda said: self._context.later(lambda: self._play(command, said))
            )

    def _play(self, command: commands.PlayRecording, said: Samples | None) -> None:
        leg = self._context.legs.get(command.leg)
        if leg is None or said is None:
            self._context.hear(PlaybackFinished(command.playback, "failed"))
            return
        leg.playbacks.add(command.playback)
        self._mixer.play(leg.id, [said], command.playback)

    def drop(self, command: commands.DropRecording) -> None:
        if self._recorder is not None:
            self._recorder.drop(command.recording)

    def _done(self, told: Told) -> None:
        """On whatever thread."""
        name = RecordingId(told.recording)
        if isinstance(told, FellSilent):
            self._context.hear(RecordingSilent(name))
        else:
            self._context.hear(RecordingFinished(name, told.seconds, told.total, told.fault, told.voice))
