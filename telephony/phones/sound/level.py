"""How loud something is."""

from __future__ import annotations

import threading
from collections import deque

import numpy as np

SILENT = -96.0
"""dBFS of nothing: the range of 16 bits."""
FULL_SCALE = 32768.0
WINDOW_FRAMES = 5


def dbfs(pcm: bytes) -> float:
    """RMS of 16-bit PCM relative to 32768: a full-scale square is 0, a full-scale sine -3; at least -96."""
    samples = np.frombuffer(pcm[: len(pcm) // 2 * 2], "<i2").astype(np.float64)
    return power_dbfs(float(np.mean(samples**2)) if len(samples) else 0.0)


def power_dbfs(power: float) -> float:
    """The same from a mean square of 16-bit samples."""
    return max(SILENT, 10 * float(np.log10(power / FULL_SCALE**2))) if power > 0 else SILENT


class LevelMeter:
    """RMS of the last 100 ms. Frames come in on one thread, the level is read on another."""

    def __init__(self) -> None:
        self._powers: deque[float] = deque(maxlen=WINDOW_FRAMES)
        self._lock = threading.Lock()

    def hear(self, pcm: bytes) -> None:
        """The next 20 ms."""
        samples = np.frombuffer(pcm, "<i2").astype(np.float64)
        with self._lock:
            self._powers.append(float(np.mean(samples**2)) if len(samples) else 0.0)

    def clear(self) -> None:
        with self._lock:
            self._powers.clear()

    @property
    def level(self) -> float:
        with self._lock:
            return power_dbfs(sum(self._powers) / WINDOW_FRAMES)
