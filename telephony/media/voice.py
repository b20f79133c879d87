"""Whether somebody speaks into a message: for how long, since when not; and which frames are no voice but
keys that a phone or gateway sends as tones."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from telephony.media.g711 import Samples
from telephony.media.inband import TICKS, keys_in
from telephony.media.tones import FRAME

FRAME_SECONDS = 0.02
VOICE = 10 ** (-45 / 10)
"""Mean square, 1 = full scale: speech on a line lies 20 dB above it, a quiet room below."""
EDGE = 1
"""Frames beside a key that may hold a piece of its tone."""


class VoiceWatch:
    """Over the frames of one recording, in order. ``limit``: seconds without a voice that are told, once."""

    def __init__(self, limit: float) -> None:
        self._limit = limit / FRAME_SECONDS
        self._frames = self._quiet = 0
        self._key, self._ticks, self._after = "", 0, 0
        self._told = False

    @property
    def seconds(self) -> float:
        """Of voice so far."""
        return self._frames * FRAME_SECONDS

    def hear(self, frame: Samples | NDArray[np.int32]) -> int:
        """20 ms; returns how many frames, this one the last, must not be kept: they are a key."""
        key = keys_in(frame[np.newaxis])[0]
        self._ticks = self._ticks + 1 if key and key == self._key else bool(key)
        self._key = key
        pressed = self._ticks >= TICKS
        spoken = not key and self._after == 0 and _loud(frame)
        self._frames += spoken
        self._quiet = 0 if spoken else self._quiet + 1
        taken = self._ticks + EDGE if self._ticks == TICKS else 1 if pressed or self._after else 0
        self._after = EDGE if pressed else max(0, self._after - 1)
        return taken

    def pass_over(self, frames: int) -> None:
        """So many were lost."""
        self._quiet += frames

    def fell_silent(self) -> bool:
        """True once, when the limit is reached."""
        told, self._told = self._told, self._told or self._quiet >= self._limit
        return self._told and not told


def _loud(frame: Samples | NDArray[np.int32]) -> bool:
    return float(np.mean((frame.astype(np.float64) / 32768) ** 2)) > VOICE


def seconds_of_voice(sound: Samples) -> float:
    """Of a whole message."""
    watch = VoiceWatch(float("inf"))
    for frame in sound[: len(sound) // FRAME * FRAME].reshape(-1, FRAME):
        watch.hear(frame)
    return watch.seconds
