"""A WAV file speaks and another one records: the demo without a sound card, and tests."""

from __future__ import annotations

import logging
import threading
import wave
from collections.abc import Callable
from pathlib import Path

from telephony.media.wave import UnreadableSound, read_wav
from telephony.phones.port import FRAME_BYTES, RATE, SILENCE, SoundEvent, SoundSituation
from telephony.phones.sound.level import LevelMeter
from telephony.switchboard.phone import AudioDevice

log = logging.getLogger(__name__)
_MOST_SECONDS = 3600


class WaveSound:
    """``speech`` is spoken from its beginning in every call, again and again. What is heard goes to
    ``recording`` (if given), all calls one after another, at most an hour.

    An unreadable speech file is the state ``failed`` and silence.
    """

    def __init__(self, speech: Path, recording: Path | None = None) -> None:
        self._path = speech
        self._problem = ""
        self._speech = b""
        self._lock = threading.Lock()
        self._position = 0
        self._talking = False
        self._recording = recording
        self._file: wave.Wave_write | None = None
        self._left = _MOST_SECONDS * RATE * 2
        self._microphone, self._ear = LevelMeter(), LevelMeter()
        try:
            self._speech = read_wav(speech).astype("<i2").tobytes()
        except UnreadableSound as error:
            self._problem = f"Cannot play {speech.name} as the microphone: {error}"
            log.warning("%s", self._problem)

    def start(self, on_event: Callable[[SoundEvent], None]) -> None:
        """Open the recording. A file cannot be unplugged: no event ever comes."""
        if self._recording is not None:
            self._file = wave.open(str(self._recording), "wb")  # noqa: SIM115 closed by stop
            self._file.setnchannels(1)
            self._file.setsampwidth(2)
            self._file.setframerate(RATE)

    def situation(self) -> SoundSituation:
        inputs = (AudioDevice(str(self._path), self._path.name),)
        target = self._recording
        outputs = (AudioDevice(str(target), target.name),) if target is not None else ()
        output = outputs[0].id if outputs else ""
        return SoundSituation(
            state="failed" if self._problem else "ok",
            problem=self._problem,
            inputs=inputs,
            outputs=outputs,
            input=inputs[0].id,
            output=output,
            ringer="",
        )

    def choose(self, input: str, output: str, ringer: str) -> None:
        """The files were chosen when this was made."""

    def talk(self, on: bool) -> None:
        with self._lock:
            self._talking = on
            self._position = 0
            self._microphone.clear()
            self._ear.clear()

    def ring(self, on: bool) -> None:
        """A file has no bell."""

    def levels(self) -> tuple[float, float]:
        return self._microphone.level, self._ear.level

    def read(self) -> bytes:
        with self._lock:
            frame = self._next_frame() if self._talking and self._speech else SILENCE
        self._microphone.hear(frame)
        return frame

    def write(self, pcm: bytes) -> None:
        self._ear.hear(pcm)
        with self._lock:
            if self._file is not None and self._left >= len(pcm):
                self._left -= len(pcm)
                self._file.writeframes(pcm)

    def stop(self) -> None:
        with self._lock:
            if self._file is not None:
                self._file.close()
                self._file = None

    def _next_frame(self) -> bytes:
        frame = self._speech[self._position : self._position + FRAME_BYTES]
        self._position += FRAME_BYTES
        if self._position >= len(self._speech):
            self._position = 0
        return frame + SILENCE[len(frame) :]
