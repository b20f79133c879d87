"""What the board wants recorded: to the mixer's tap, and what became of it back to the board."""

from telephony.engines.embedded.context import Context
from telephony.media.events import AboutRecording, FellSilent, RecordingDone
from telephony.switchboard import commands
from telephony.switchboard.events import PlaybackFinished, RecordingFinished
from telephony.switchboard.ids import RecordingId
from telephony.switchboard.voicemail_events import RecordingSilent

NO_PLACE = "this exchange has no place for recordings"


class Recordings:
    def __init__(self, context: Context) -> None:
        self._context, self._mixer = context, context.mixer

    def start(self, command: commands.StartRecording) -> None:
        leg = self._context.legs.get(command.leg)
        if self._context.settings.strongroom is None:
            self.told(RecordingDone(command.recording, 0.0, "", NO_PLACE))
        elif leg is not None:  # else it ended just now, and its call with it
            self._mixer.record(command.recording, leg.id, masked=command.masked, silence=command.silence)

    def mask(self, command: commands.MaskRecording) -> None:
        self._mixer.mask_recording(command.recording, True)

    def unmask(self, command: commands.UnmaskRecording) -> None:
        self._mixer.mask_recording(command.recording, False)

    def stop(self, command: commands.StopRecording) -> None:
        self._mixer.stop_recording(command.recording)

    def play(self, command: commands.PlayRecording) -> None:
        leg = self._context.legs.get(command.leg)
        if leg is None:
            self._context.hear(PlaybackFinished(command.playback, "failed"))
            return
        leg.playbacks.add(command.playback)
        self._mixer.play_recording(leg.id, command.recording, command.playback)

    def drop(self, command: commands.DropRecording) -> None:
        self._mixer.drop_recording(command.recording)

    def told(self, event: AboutRecording) -> None:
        """On whatever thread: what is told as the mixer ends comes after the signalling thread."""
        name = RecordingId(event.recording)
        if isinstance(event, FellSilent):
            self._context.hear(RecordingSilent(name))
        else:
            self._context.hear(RecordingFinished(name, event.seconds, event.total, event.fault, event.voice))
