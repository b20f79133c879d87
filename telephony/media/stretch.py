"""Speech faster or slower at its own pitch: overlap and add where the waves fit best (WSOLA, Verhelst and
Roelands 1993). For listening to recordings; 8 kHz."""

from __future__ import annotations

import numpy as np

from telephony.media.g711 import Samples

HOP = 160
_WINDOW = 2 * HOP
_SEEK = 80
_FADE = np.hanning(_WINDOW + 1)[:_WINDOW]


def stretched(sound: Samples, at: int, speed: float, hops: int) -> tuple[Samples, int]:
    """`hops` times 20 ms to hear, of `sound` from sample `at` on at `speed`; and the sample where to go on.
    Shorter at the end."""
    if speed == 1.0:
        piece = sound[at : at + hops * HOP]
        return piece, at + len(piece)
    out = np.zeros((hops + 1) * HOP)
    follows = sound[at : at + _WINDOW]
    place, done = at, 0
    while done < hops and place + _WINDOW + _SEEK < len(sound):
        place = _fitting(sound, follows, at + round(done * HOP * speed))
        out[done * HOP : (done + 2) * HOP] += sound[place : place + _WINDOW] * _FADE
        follows = sound[place + HOP : place + HOP + _WINDOW]
        done += 1
    if done == 0:
        return sound[:0], len(sound)
    # The first half window fades in, the last one out: where two pieces meet they make one.
    return np.clip(np.rint(out[: done * HOP]), -32768, 32767).astype(np.int16), at + round(done * HOP * speed)


def _fitting(sound: Samples, follows: Samples, wanted: int) -> int:
    """Near `wanted`, where it is most like what would have come next."""
    first = max(0, wanted - _SEEK)
    around = sound[first : wanted + _SEEK + _WINDOW].astype(np.float64)
    if len(around) < _WINDOW or len(follows) < _WINDOW:
        return wanted
    likeness = np.correlate(around, follows.astype(np.float64), "valid")
    return first + int(np.argmax(likeness))
