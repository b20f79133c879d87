"""The bell: two tones that beat, one second in three, at 16 kHz."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

RATE = 16000
TONES = (440.0, 480.0)
ON_SECONDS, OFF_SECONDS = 1.0, 2.0
LEVEL_DBFS = -20.0
_EDGE = 0.02


def ring_cycle() -> NDArray[np.int16]:
    """One ring and the pause after it, to be played again and again. Soft edges, or it would click."""
    time = np.arange(int(RATE * ON_SECONDS)) / RATE
    tone = sum((np.sin(2 * np.pi * frequency * time) for frequency in TONES), np.zeros(len(time)))
    edge = np.minimum(1.0, np.minimum(time, ON_SECONDS - time) / _EDGE)
    loud = 32768 * 10 ** (LEVEL_DBFS / 20) * tone * edge
    pause = np.zeros(int(RATE * OFF_SECONDS))
    return np.rint(np.concatenate([loud, pause])).astype(np.int16)


class Bell:
    """``ring_cycle`` cut into pieces of any length."""

    def __init__(self) -> None:
        self._cycle = ring_cycle()
        self._at = 0

    def restart(self) -> None:
        """The next piece begins with the ring, not with the pause."""
        self._at = 0

    def next(self, samples: int) -> bytes:
        index = (self._at + np.arange(samples)) % len(self._cycle)
        self._at = (self._at + samples) % len(self._cycle)
        return self._cycle[index].astype("<i2").tobytes()
