"""Jitter buffers of all legs in one block of memory: a few frames of patience per leg, never more.

A leg's row is a ring of samples, addressed by RTP timestamp, so lost, doubled and reordered packets, other
packet times and silence suppression need no cases of their own. The row's reading point moves 160 samples per
tick; `anchor` is the RTP timestamp that stands there. A packet is `ahead` of it (in time), or behind it
(late).

Delay adapts in whole frames: a late packet of a leg that has run dry moves the reading point back (its
delay grows, up to MAX_DELAY); a leg whose packets were all earlier than needed for SHRINK_AFTER ticks gives
one frame back. Nothing here raises for any packet, and memory is fixed.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from telephony.media.g711 import ALAW_TO_LINEAR, MULAW_TO_LINEAR, PCMA, Samples

FRAME = 160
SLOTS = 64
RING = SLOTS * FRAME
START_DELAY = 2 * FRAME
MAX_DELAY = 15 * FRAME
# Further ahead than this is no jitter but a new timeline, see `_strange`.
FAR = 45 * FRAME
SHRINK_AFTER = 50
EARLY = 3 * FRAME

# A ring entry is nothing, a mu-law code (plus 1) or an A-law code (plus 257): an index into this table.
_NOTHING = 0
_MULAW = 1
_ALAW = 257
_LINEAR = np.concatenate([np.zeros(1, np.int16), MULAW_TO_LINEAR, ALAW_TO_LINEAR])

Rows = NDArray[np.intp]
Numbers = NDArray[np.int64]


def signed16(number: Numbers) -> Numbers:
    """Distance modulo 2^16: -32768..32767."""
    return ((number + 0x8000) & 0xFFFF) - 0x8000


def signed32(number: Numbers) -> Numbers:
    """Distance modulo 2^32."""
    return ((number + 0x80000000) & 0xFFFFFFFF) - 0x80000000


class JitterBank:
    """`capacity` rows. One row is one leg; all calls take row numbers, each at most once per call."""

    def __init__(self, capacity: int) -> None:
        # Zeros cost nothing until a row is used: the system gives the memory then.
        self._ring = np.zeros((capacity, SLOTS, FRAME), np.uint16)
        self._running = np.zeros(capacity, bool)
        self._head = np.zeros(capacity, np.int64)
        self._anchor = np.zeros(capacity, np.int64)
        self._ssrc = np.zeros(capacity, np.int64)
        self._dry = np.zeros(capacity, np.int64)
        self._least = np.full(capacity, FAR, np.int64)
        self._window = np.zeros(capacity, np.int64)
        self._probation: dict[int, tuple[int, int]] = {}
        self.late = np.zeros(capacity, np.int64)
        self.received = np.zeros(capacity, np.int64)
        self._base_sequence = np.zeros(capacity, np.int64)
        self._top_sequence = np.full(capacity, -1, np.int64)
        self._transit = np.zeros(capacity, np.int64)
        self.jitter = np.zeros(capacity, np.float64)
        self._clock = 0
        self.there = np.zeros(0, bool)

    def grow(self, capacity: int) -> None:
        """Room for more rows; the old ones keep their numbers."""
        fresh = JitterBank(capacity)
        for name, array in vars(self).items():
            if isinstance(array, np.ndarray) and name != "there":
                getattr(fresh, name)[: len(array)] = array
                setattr(self, name, getattr(fresh, name))

    def clear(self, row: int) -> None:
        """A new leg begins in this row."""
        self._ring[row] = _NOTHING
        for array in (self._head, self._anchor, self._ssrc, self._dry, self._window, self.late,
                      self.received, self._base_sequence, self._transit, self.jitter):  # fmt: skip
            array[row] = 0
        self._running[row] = False
        self._least[row] = FAR
        self._top_sequence[row] = -1
        self._probation.pop(row, None)

    def delay(self, row: int) -> int:
        """Frames that wait in the row up to the newest one."""
        slots = (int(self._head[row]) // FRAME + np.arange(SLOTS)) % SLOTS
        filled = np.flatnonzero((self._ring[row, slots] != _NOTHING).any(axis=1))
        return int(filled[-1]) + 1 if len(filled) else 0

    def lost(self, row: int) -> int:
        """Packets that never came so far (RFC 3550 A.3), at least 0."""
        if self._top_sequence[row] < 0:
            return 0
        expected = self._top_sequence[row] - self._base_sequence[row] + 1
        return max(0, int(expected - self.received[row]))

    def source(self, row: int) -> int:
        """The SSRC that is believed."""
        return int(self._ssrc[row])

    def highest(self, row: int) -> int:
        """The extended highest sequence number received (RFC 3550 A.1)."""
        return max(0, int(self._top_sequence[row]) - 0x10000)

    def arrived(self, rows: Rows, sequence: Numbers, timestamp: Numbers, ssrc: Numbers) -> Rows:
        """Count sound packets; returns the indices into `rows` of those to be believed.

        A packet of another source or far off in time is strange: it waits for its successor first.
        """
        ahead = signed32(timestamp - self._anchor[rows])
        known = self._running[rows] & (ssrc == self._ssrc[rows]) & (np.abs(ahead) < FAR)
        for index in np.flatnonzero(~known):
            known[index] = self._strange(
                int(rows[index]), int(sequence[index]), int(timestamp[index]), int(ssrc[index])
            )
        believed = np.flatnonzero(known)
        rows = rows[believed]
        if self._probation:
            # The old source still talks: a new one has to show two packets in a row, without it between.
            for row in rows.tolist():
                self._probation.pop(row, None)
        self._count(rows, sequence[believed])
        self._measure(rows, timestamp[believed])
        return believed

    def arrived_event(self, row: int, sequence: int, timestamp: int, ssrc: int) -> bool:
        """Count one packet that is no sound; True if it is to be believed.

        The timestamp of a key press stands still as long as the key is held, so it is no measure of time.
        """
        known = bool(self._running[row] and ssrc == self._ssrc[row])
        if known or self._strange(row, sequence, timestamp, ssrc):
            self._count(np.array([row]), np.array([sequence]))
            return True
        return False

    def put(self, rows: Rows, timestamp: Numbers, codes: NDArray[np.uint8], alaw: NDArray[np.bool_]) -> None:
        """Whole frames of 160 codes, one per row, already believed by `arrived`."""
        ahead = self._in_time(rows, timestamp, FRAME)
        even = (ahead >= 0) & (ahead % FRAME == 0)
        here = np.flatnonzero(even)
        slots = ((self._head[rows[here]] + ahead[here]) // FRAME) % SLOTS
        self._ring[rows[here], slots] = (
            codes[here] + np.where(alaw[here], _ALAW, _MULAW).astype(np.uint16)[:, None]
        )
        for index in np.flatnonzero(~even & (ahead > -FRAME)):
            self._write(int(rows[index]), int(ahead[index]), codes[index], bool(alaw[index]))

    def put_one(self, row: int, timestamp: int, codes: NDArray[np.uint8], payload_type: int) -> None:
        """A packet of any length up to 200 ms, already believed by `arrived`."""
        codes = codes[: 10 * FRAME]
        if not len(codes):
            return
        ahead = int(self._in_time(np.array([row]), np.array([timestamp]), len(codes))[0])
        self._write(row, ahead, codes, payload_type == PCMA)

    def take(self, rows: Rows) -> Samples:
        """The next 160 samples of each row, shape (len(rows), 160); silence where nothing came in time, and
        those rows are False in `there`."""
        slots = (self._head[rows] // FRAME) % SLOTS
        entries = self._ring[rows, slots]
        self._ring[rows, slots] = _NOTHING
        self._head[rows] += FRAME
        self._anchor[rows] = (self._anchor[rows] + FRAME) & 0xFFFFFFFF
        dry = entries[:, 0] == _NOTHING
        self.there = ~dry
        self._dry[rows] = np.where(dry, self._dry[rows] + 1, 0)
        self._shrink(rows)
        self._clock += FRAME
        return np.take(_LINEAR, entries)

    def skip(self, rows: Rows, frames: int) -> None:
        """Time went by without `take` (the process was stalled): throw away what it would have played."""
        for _ in range(min(frames, SLOTS)):
            self.take(rows)
        beyond = max(0, frames - SLOTS) * FRAME
        self._anchor[rows] = (self._anchor[rows] + beyond) & 0xFFFFFFFF
        self._clock += beyond
        self._dry[rows] = 0
        self._least[rows] = FAR

    def _strange(self, row: int, sequence: int, timestamp: int, ssrc: int) -> bool:
        """The first packet of a leg, or one off its timeline (RFC 3550 A.1: two in sequence are believed)."""
        if self._top_sequence[row] >= 0 and self._probation.get(row) != (ssrc, sequence):
            self._probation[row] = (ssrc, (sequence + 1) & 0xFFFF)
            return False
        self._probation.pop(row, None)
        self._ring[row] = _NOTHING
        self._anchor[row] = (timestamp - START_DELAY) & 0xFFFFFFFF
        self._ssrc[row] = ssrc
        self._least[row], self._window[row], self._dry[row] = FAR, 0, 0
        self._transit[row] = self._clock - timestamp
        if self._top_sequence[row] < 0:
            self._base_sequence[row] = self._top_sequence[row] = sequence + 0x10000
            self._top_sequence[row] -= 1
        elif abs(int(signed16(sequence - self._top_sequence[row]))) > RING // FRAME:
            # Counting goes on as if nothing was lost in between: how much was cannot be known.
            top = int(self._top_sequence[row])
            moved = ((top & ~0xFFFF) + 0x10000 | sequence) - 1 - top
            self._base_sequence[row] += moved
            self._top_sequence[row] += moved
        self._running[row] = True
        return True

    def _count(self, rows: Rows, sequence: Numbers) -> None:
        top = self._top_sequence[rows]
        self._top_sequence[rows] = top + np.maximum(signed16(sequence - top), 0)
        self.received[rows] += 1

    def _measure(self, rows: Rows, timestamp: Numbers) -> None:
        """RFC 3550 6.4.1; arrival is the tick in which the packet was read."""
        transit = self._clock - timestamp
        change = np.abs(signed32(transit - self._transit[rows]))
        self._transit[rows] = transit
        # A pause of the far end (hold, silence suppression) is no jitter.
        self.jitter[rows] += np.where(change < FAR, (change - self.jitter[rows]) / 16, 0.0)

    def _in_time(self, rows: Rows, timestamp: Numbers, length: int) -> Numbers:
        """How far ahead of the reading point each packet is, after giving starving legs more patience."""
        ahead = signed32(timestamp - self._anchor[rows])
        # A dry row that gets something late has lost its patience by exactly that much. Rows that are not
        # dry were in time until now: the packet is a straggler or a double.
        for index in np.flatnonzero((ahead < 0) & (self._dry[rows] > 0)):
            row = int(rows[index])
            back = -(int(ahead[index]) // FRAME) * FRAME
            if back <= self._dry[row] * FRAME and back + START_DELAY <= MAX_DELAY:
                # Both together: what waits already keeps its place in the ring.
                self._head[row] -= back
                self._anchor[row] = (self._anchor[row] - back) & 0xFFFFFFFF
                self._dry[row] -= back // FRAME
                ahead[index] += back
        self.late[rows] += ahead <= -length
        self._least[rows] = np.minimum(self._least[rows], ahead)
        return ahead

    def _write(self, row: int, ahead: int, codes: NDArray[np.uint8], alaw: bool) -> None:
        """Any length at any place; what lies behind the reading point is cut off."""
        codes = codes[max(0, -ahead) :]
        start = int(self._head[row]) + max(0, ahead)
        places = np.arange(start, start + len(codes)) % RING
        self._ring[row].reshape(-1)[places] = codes + np.uint16(_ALAW if alaw else _MULAW)

    def _shrink(self, rows: Rows) -> None:
        """Give back a frame of delay where the least patience used in the last second left one to spare."""
        self._window[rows] += 1
        over = rows[self._window[rows] >= SHRINK_AFTER]
        if not len(over):
            return
        for row in over[(self._least[over] >= EARLY) & (self._least[over] < FAR)]:
            frames = max(1, (int(self._least[row]) - MAX_DELAY) // FRAME)
            slots = (self._head[row] // FRAME + np.arange(frames)) % SLOTS
            self._ring[row, slots] = _NOTHING
            self._head[row] += frames * FRAME
            self._anchor[row] = (self._anchor[row] + frames * FRAME) & 0xFFFFFFFF
        self._window[over] = 0
        self._least[over] = FAR
