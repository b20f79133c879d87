"""Hiding lost sound: the last pitch period is said again and fades (ITU-T G.711 Appendix I, in its outline).

For 10 ms the last period goes on at full strength, then it loses a fifth of it every 10 ms; after 60 ms there
is silence, because a voice held longer sounds worse than a gap. What comes after the gap is faded in over
the end of the repetition, so that neither edge clicks.

One row a leg, all legs of a tick in one go; only legs with a gap cost anything.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from telephony.media.g711 import Samples

FRAME = 160
# 8 kHz: voices between 200 Hz and 66 Hz.
SHORTEST, LONGEST = 40, 120
WINDOW = 160
PAST = LONGEST + WINDOW
OVERLAP = 40
LEAD_IN = 24
FULL = 80
FADE_STEP = 80
SILENT_AFTER = 480
QUIET = 64
"""A past with no sample above this is silence: nothing to go on with."""

Rows = NDArray[np.intp]


class Concealment:
    """`capacity` rows; `hide` is asked every tick for the rows that are heard, each at most once."""

    def __init__(self, capacity: int) -> None:
        self._past = np.zeros((capacity, PAST), np.int16)
        self._missing = np.zeros(capacity, np.int64)
        self._period: dict[int, NDArray[np.int16]] = {}
        self.hidden = np.zeros(capacity, np.int64)
        """Frames made up so far, by row."""

    def grow(self, capacity: int) -> None:
        """Room for more rows; the old ones keep their numbers."""
        for name in ("_past", "_missing", "hidden"):
            old = getattr(self, name)
            fresh = np.zeros((capacity, *old.shape[1:]), old.dtype)
            fresh[: len(old)] = old
            setattr(self, name, fresh)

    def clear(self, row: int) -> None:
        """A new leg begins in this row."""
        self._past[row] = 0
        self._missing[row] = 0
        self.hidden[row] = 0
        self._period.pop(row, None)

    def hide(self, rows: Rows, heard: Samples, there: NDArray[np.bool_]) -> Samples:
        """`heard`: the frames of the rows; `there`: False where no packet came. Returns the frames to play;
        those that were there are the same but for the edge after a gap."""
        gaps, back = np.flatnonzero(~there), np.flatnonzero(there & (self._missing[rows] > 0))
        if len(gaps) or len(back):
            heard = heard.copy()
            for index in back:
                heard[index, :OVERLAP] = self._faded_in(int(rows[index]), heard[index])
            for index in gaps:
                heard[index] = self._made_up(int(rows[index]))
            self._missing[rows[back]] = 0
            self._missing[rows[gaps]] += FRAME
        self._past[rows] = np.concatenate([self._past[rows][:, FRAME:], heard], axis=1)
        return heard

    def _made_up(self, row: int) -> NDArray[np.int16]:
        done = int(self._missing[row])
        if done >= SILENT_AFTER:
            return np.zeros(FRAME, np.int16)
        if done == 0:
            self._period[row] = self._last_period(row)
        if len(self._period[row]):
            self.hidden[row] += 1
        frame = self._said_again(row, done, FRAME)
        return self._led_in(row, frame) if done == 0 and len(self._period[row]) else frame

    def _led_in(self, row: int, frame: NDArray[np.int16]) -> NDArray[np.int16]:
        """A past that does not repeat itself would end in a step: what is missing to it dies away."""
        before, last = (int(each) for each in self._past[row, -2:])
        step = 2 * last - before - int(frame[0])
        falling = 1 - np.arange(LEAD_IN) / LEAD_IN
        led = frame.astype(np.int32)
        led[:LEAD_IN] += (step * falling).astype(np.int32)
        return np.clip(led, -32768, 32767).astype(np.int16)

    def _said_again(self, row: int, done: int, length: int) -> NDArray[np.int16]:
        """The repetition from `done` samples after the beginning of the gap."""
        period = self._period.get(row)
        if period is None or not len(period):
            return np.zeros(length, np.int16)
        places = np.arange(done, done + length)
        strength = np.clip(1 - 0.2 * np.maximum(places - FULL, 0) / FADE_STEP, 0, 1)
        strength[places >= SILENT_AFTER] = 0
        return (period[places % len(period)] * strength).astype(np.int16)

    def _faded_in(self, row: int, frame: NDArray[np.int16]) -> NDArray[np.int16]:
        """The beginning of a frame after a gap; as it is where the gap was silent."""
        period = self._period.get(row)
        if period is None or not len(period):
            return frame[:OVERLAP]
        rising = np.arange(1, OVERLAP + 1) / OVERLAP
        before = self._said_again(row, int(self._missing[row]), OVERLAP)
        del self._period[row]
        mixed = frame[:OVERLAP] * rising + before * (1 - rising)
        return mixed.astype(np.int16)

    def _last_period(self, row: int) -> NDArray[np.int16]:
        """The last pitch period, its end blended into its beginning; empty when the past is silence."""
        past = self._past[row].astype(np.float64)
        if np.abs(past[-WINDOW:]).max() < QUIET:
            return np.zeros(0, np.int16)
        lag = _best_lag(past)
        period = past[-lag:].copy()
        blend = min(lag // 4, OVERLAP)
        rising = np.arange(1, blend + 1) / (blend + 1)
        # What stood before the period leads into it without a click.
        period[-blend:] = period[-blend:] * (1 - rising) + past[-lag - blend : -lag] * rising
        return period.astype(np.int16)


def _best_lag(past: NDArray[np.float64]) -> int:
    """The distance at which the end of the past is most like itself (normalised correlation)."""
    end = past[-WINDOW:]
    pieces = np.lib.stride_tricks.sliding_window_view(past, WINDOW)
    # Piece number k begins PAST - WINDOW - k samples before the end's own beginning.
    shifted = pieces[PAST - WINDOW - LONGEST : PAST - WINDOW - SHORTEST + 1]
    energy = np.sqrt((shifted**2).sum(axis=1))
    likeness = shifted @ end / np.maximum(energy, 1.0)
    return LONGEST - int(np.argmax(likeness))
