"""The half of the mixer that makes sound of its own, and keeps others': see `SoundsDoor`."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from telephony.media.door import OnEvent
from telephony.media.engine import Engine
from telephony.media.events import PlaybackFinished, Tone
from telephony.media.g711 import Samples
from telephony.media.players import Playback
from telephony.media.recorder import Recorder, Strongroom
from telephony.media.sounds import Sound, SoundLibrary
from telephony.media.tones import FRAME, music, whole_frames
from telephony.media.wave import UnreadableSound

log = logging.getLogger(__name__)

HOLD_MUSIC = "sounds/music"


class MixerSounds:
    """Used through `Mixer`. `room` None: nothing is recorded."""

    def __init__(self, sounds: SoundLibrary, engine: Engine, room: Strongroom | None, tell: OnEvent) -> None:
        self._sounds = sounds
        self._hearing = engine.hearing
        self._tell = tell
        self._recorder = Recorder(engine.hearing.tap, room, tell) if room is not None else None
        self._commands: deque[Callable[[], object]] = deque()
        self._music: Samples | None = None

    def play(self, leg: str, sounds: Sequence[Sound], playback: str, *, loop: bool = False) -> None:
        """Files are read here, on the caller's thread."""
        self._do(partial(self._hearing.play, leg, self._read(sounds, playback, loop), playback))

    def stop_playback(self, playback: str) -> None:
        self._do(partial(self._hearing.stop_playback, playback))

    def start_music(self, leg: str) -> None:
        """A piece that was replaced is read here, on the caller's thread; all who wait hear it then."""
        self._renew_music()
        self._do(partial(self._hearing.music, leg, True))

    def stop_music(self, leg: str) -> None:
        self._do(partial(self._hearing.music, leg, False))

    def start_tone(self, leg: str, tone: Tone) -> None:
        self._do(partial(self._hearing.tone, leg, tone))

    def stop_tone(self, leg: str) -> None:
        self._do(partial(self._hearing.tone, leg, None))

    def send_dtmf(self, leg: str, digits: str) -> None:
        self._do(partial(self._hearing.press, leg, digits))

    def record(
        self,
        recording: str,
        leg: str,
        *,
        masked: bool = False,
        silence: float = 0.0,
        since: float | None = None,
    ) -> None:
        """`since`: so many seconds ago it began, in a mixer that has died: its file goes on."""
        if self._recorder is not None:
            begin = partial(self._hearing.record, masked=masked, silence=silence, since=since)
            self._do(partial(begin, recording, leg))

    def mask_recording(self, recording: str, on: bool) -> None:
        self._do(partial(self._hearing.tap.mask, recording, on))

    def stop_recording(self, recording: str) -> None:
        self._do(partial(self._hearing.tap.stop, recording))

    def finish_recording(self, recording: str, seconds: float, silence: float) -> None:
        """A mixer that has died was to end it after so many: its file is closed in order."""
        if self._recorder is not None:
            self._recorder.finish(recording, seconds, silence)

    def play_recording(self, leg: str, recording: str, playback: str) -> None:
        """The recorder's thread reads it."""
        if self._recorder is None:
            self._tell(PlaybackFinished(playback, leg, "failed"))
        else:
            self._recorder.fetch(recording, partial(self._play_said, leg, playback))

    def drop_recording(self, recording: str) -> None:
        if self._recorder is not None:
            self._recorder.drop(recording)

    def _play_said(self, leg: str, playback: str, said: Samples | None) -> None:
        if said is None:
            self._tell(PlaybackFinished(playback, leg, "failed"))
        else:
            self.play(leg, [said], playback)

    def _renew_music(self) -> None:
        try:
            found = self._sounds.load(HOLD_MUSIC)
        except UnreadableSound:
            return  # it is being replaced, or was computed: what is there plays on
        if found is not self._music:
            self._music = found
            self._do(partial(self._hearing.use_music, whole_frames(found)))

    def _read(self, sounds: Sequence[Sound], playback: str, loop: bool) -> Playback | None:
        try:
            loaded = [whole_frames(self._sounds.load(sound)) for sound in sounds]
        except UnreadableSound as error:
            log.warning("Playback %s: %s", playback, error)
            return None
        # The empty frame lets a playback of no sounds end like any other.
        return Playback(playback, np.concatenate([np.zeros((0, FRAME), np.int16), *loaded]), loop)

    def _do(self, command: Callable[[], object]) -> None:
        self._commands.append(command)


def hold_music(library: SoundLibrary) -> Samples:
    """The site's or the shipped recording; without any, the same piece is computed."""
    try:
        return library.load(HOLD_MUSIC)
    except UnreadableSound as error:
        log.warning("Music on hold is generated: %s", error)
        return music()
