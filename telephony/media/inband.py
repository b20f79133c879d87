"""Keys heard as tones, from phones and gateways that send no telephone-events (ITU-T Q.23, Q.24).

Each tick every listened leg's 20 ms are compared with the eight frequencies. A key is two tones, one of each
group, that hold nearly all the energy for two ticks in a row; it is told when it ends. Voices are kept out by
that share, by the limits of level and twist, and by asking for the same key twice.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from telephony.media.g711 import Samples
from telephony.media.telephone_event import KeyPress
from telephony.media.tones import DTMF_COLUMNS, DTMF_KEYPAD, DTMF_ROWS, FRAME, RATE

# Of the energy of the frame. A tone that is 1.5 % off, which Q.24 wants heard, keeps 0.6 of it in the band.
SHARE = 0.55
# dB from the high group to the low one: Q.24 allows -4 to 8; tones that are off and lines add to that.
TWIST = (-8.0, 12.0)
# Mean square, 1 = full scale: -36 dBm0 is heard, noise below it is not.
QUIETEST = 10 ** (-42 / 10)
TICKS = 2
TICK_MS = 20

_ANGLES = 2 * np.pi * np.outer(np.arange(FRAME) / RATE, DTMF_ROWS + DTMF_COLUMNS)
_WAVES = np.hstack([np.cos(_ANGLES), np.sin(_ANGLES)]) / FRAME
# Rows of one product. For larger ones OpenBLAS wakes threads of its own and waits for them spinning: 7 ms of
# each tick from 80 legs on, on all cores, where the product itself takes 0.1.
BLOCK = 64


class InBandKeys:
    """One row a leg. Only rows that are listened to cost anything."""

    def __init__(self) -> None:
        self._heard: dict[int, tuple[str, int]] = {}

    def listen(self, rows: NDArray[np.intp], said: Samples | NDArray[np.int32]) -> list[tuple[int, KeyPress]]:
        """20 ms of each row, int16 or wider; returns the keys that ended, with their row."""
        ended: list[tuple[int, KeyPress]] = []
        for row, key in zip(rows.tolist(), keys_in(said), strict=True):
            before, ticks = self._heard.get(row, ("", 0))
            if key and key == before:
                self._heard[row] = (key, ticks + 1)
                continue
            if ticks >= TICKS:
                ended.append((row, KeyPress(before, ticks * TICK_MS)))
            if key:
                self._heard[row] = (key, 1)
            else:
                self._heard.pop(row, None)
        return ended

    def forget(self, row: int) -> None:
        """Another leg begins in this row."""
        self._heard.pop(row, None)


def keys_in(said: Samples | NDArray[np.int32]) -> list[str]:
    """The key of each frame, empty for none."""
    sound = said.astype(np.float64) / 32768
    total = (sound**2).mean(axis=1)
    # The mean square of each tone: half the squared amplitude, which is twice the correlation.
    waves = np.concatenate([sound[at : at + BLOCK] @ _WAVES for at in range(0, max(1, len(sound)), BLOCK)])
    tones = 2 * (waves[:, :8] ** 2 + waves[:, 8:] ** 2)
    low, high = tones[:, :4], tones[:, 4:]
    rows = np.arange(len(sound))
    first, second = low.argmax(axis=1), high.argmax(axis=1)
    one, other = low[rows, first], high[rows, second]
    with np.errstate(divide="ignore", invalid="ignore"):
        twist = 10 * np.log10(one / other)
    is_key = (total > QUIETEST) & (one + other > SHARE * total) & (twist > TWIST[0]) & (twist < TWIST[1])
    return [DTMF_KEYPAD[4 * a + b] if yes else "" for yes, a, b in zip(is_key, first, second, strict=True)]
