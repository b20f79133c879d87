"""A microphone at the seam where the recorder opens one: it gives what it is told to."""

import numpy as np

from app.ui.recordings.recorder import LOOK_MS, RATE, Inlet, Recorder
from telephony.media.tones import sine
from telephony.media.wave import resample, to_int16


class FakeMicrophone:
    """``Inlet`` whose sound comes a look's worth at a time."""

    name = "USB headset"

    def __init__(self, level: float = 0.1, *, dead: bool = False) -> None:
        self.level, self.dead, self.closed = level, dead, 0

    def read(self) -> bytes:
        if self.dead:
            return b""
        samples = RATE * LOOK_MS // 1000
        tone = sine(440, LOOK_MS / 1000, self.level).astype(np.float64)
        return to_int16(resample(tone, 8000, RATE)[:samples]).astype("<i2").tobytes()

    def close(self) -> None:
        self.closed += 1


def open_fake(microphone: FakeMicrophone | None):
    def opened() -> Inlet | None:
        return microphone

    return opened


def look(recorder: Recorder, seconds: float) -> None:
    """So long it is looked, without waiting."""
    for _ in range(round(seconds * 1000 / LOOK_MS)):
        recorder.look()
