"""8 kHz to 16 kHz and back, as a stream: sound cards are asked for 16 kHz, because at 8 kHz Qt hands over
44 ms at a time, and at 16 kHz 16 ms."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.int16]
TAPS = 63


def _half_band() -> NDArray[np.float64]:
    """Low pass at a quarter of 16 kHz: flat to 3.4 kHz, 60 dB down from 4.7 kHz on."""
    n = np.arange(TAPS) - TAPS // 2
    return 0.5 * np.sinc(n / 2) * np.kaiser(TAPS, 6.0)


_FILTER = _half_band()


def _saturated(samples: NDArray[np.float64]) -> Samples:
    return np.clip(np.rint(samples), -32768, 32767).astype(np.int16)


class Doubler:
    """8 kHz in, 16 kHz out, twice as many samples, 2 ms later."""

    def __init__(self) -> None:
        self._past = np.zeros(TAPS - 1)

    def __call__(self, samples: Samples) -> Samples:
        if not len(samples):
            return np.zeros(0, np.int16)
        spread = np.zeros(2 * len(samples))
        spread[::2] = samples
        line = np.concatenate([self._past, spread])
        self._past = line[len(line) - (TAPS - 1) :]
        return _saturated(2 * np.convolve(line, _FILTER, "valid"))


class Halver:
    """16 kHz in, 8 kHz out, 2 ms later. Any number of samples may come in, an odd one is kept."""

    def __init__(self) -> None:
        self._past = np.zeros(TAPS - 1)
        self._skip = 0

    def __call__(self, samples: Samples) -> Samples:
        if not len(samples):
            return np.zeros(0, np.int16)
        line = np.concatenate([self._past, samples.astype(np.float64)])
        self._past = line[len(line) - (TAPS - 1) :]
        filtered = np.convolve(line, _FILTER, "valid")[self._skip :: 2]
        self._skip = (self._skip + len(samples)) % 2
        return _saturated(filtered)
