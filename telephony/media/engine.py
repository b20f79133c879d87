"""One tick of the mixer: read, decode, mix, play, encode, send. One thread's; `mixer.py` is the door.

All legs are rows of the same arrays. A command changes a row; a tick treats all rows at once.
"""

from __future__ import annotations

import socket
from collections.abc import Callable

import numpy as np

from telephony.media.concealment import Concealment
from telephony.media.events import (
    DigitReceived,
    LegStats,
    MediaBack,
    MediaDirection,
    MediaEvent,
    MediaLost,
)
from telephony.media.g711 import Samples
from telephony.media.hearing import Hearing
from telephony.media.inband import InBandKeys
from telephony.media.jitter import FRAME, JitterBank
from telephony.media.leg import Leg, Terms
from telephony.media.receiver import Receiver
from telephony.media.reports import Reports
from telephony.media.sender import Sender
from telephony.media.telephone_event import KeyPress

# Rows at first. Making room for more copies everything (0.1 s); rows not used yet take no memory.
CAPACITY = 2048
LEVEL_EVERY = 5
SILENT_DBFS = -100.0
# After a stall the sockets hold as much as the kernel kept: read it all at once and throw it away.
PASSES_AFTER_STALL = 256


class Engine:
    """`tell(event)` is called during ticks and commands. A command for a leg that is gone does nothing.

    What legs hear is commanded through `hearing`.
    """

    def __init__(
        self,
        music: Samples,
        media_timeout: float,
        tell: Callable[[MediaEvent], None],
        capacity: int = CAPACITY,
    ) -> None:
        self._tell = tell
        self._timeout = media_timeout
        self.legs: dict[str, Leg] = {}
        self._by_row: dict[int, Leg] = {}
        self._capacity = capacity
        self._free = list(range(capacity - 1, -1, -1))
        self._bank, self._concealment = JitterBank(capacity), Concealment(capacity)
        self._receiver = Receiver(self._bank, capacity, self._key)
        self._sender = Sender(capacity)
        self._inband = InBandKeys()
        self._reports = Reports(self._bank, self._sender, tell)
        self.hearing = Hearing(self.legs, music, tell)
        self._make_room()
        self._now = 0.0
        self._ticks = 0
        self._frames_skipped = 0
        self._changed = True
        self._rows = self._toned_rows = np.zeros(0, np.intp)
        self._top = 0
        self._sending: list[Leg] = []
        self._sending_rows = np.zeros(0, np.intp)

    @property
    def frames_lost(self) -> int:
        return self._frames_skipped + self._sender.refused

    def open(self, name: str, bound: socket.socket, control: socket.socket | None = None) -> None:
        """`control`: for RTCP, closed with the leg."""
        if not self._free:
            self._grow()
        leg = Leg(name, self._free.pop(), bound)
        self.legs[name] = self._by_row[leg.row] = leg
        self._bank.clear(leg.row)
        self._concealment.clear(leg.row)
        self._inband.forget(leg.row)
        self._receiver.add(leg)
        self._sender.add(leg)
        if control is not None:
            self._reports.add(leg, control)
        self._levels[:, leg.row] = 0
        self._changed = True

    def connect(self, name: str, terms: Terms) -> None:
        if (leg := self.legs.get(name)) is not None:
            leg.connect(terms)
            self._sender.connect(leg)
            self._changed = True

    def set_direction(self, name: str, direction: MediaDirection) -> None:
        if (leg := self.legs.get(name)) is not None:
            leg.turn(direction)
            self._changed = True

    def miss(self, name: str) -> None:
        """Its silence was told before: only that it is back is news."""
        if (leg := self.legs.get(name)) is not None:
            self._lost[leg.row] = True

    def close(self, name: str) -> socket.socket | None:
        """Takes the leg out of everything; the socket is the caller's to close."""
        leg = self.legs.pop(name, None)
        if leg is None:
            return None
        row = leg.row
        self._receiver.remove(leg)
        if (control := self._reports.remove(leg)) is not None:
            control.close()
        self.hearing.forget(leg)
        self._lost[row] = False
        self._expected_since[row] = np.nan
        del self._by_row[row]
        self._free.append(row)
        self._changed = True
        return leg.socket

    def tick(self, now: float, skipped: int = 0) -> None:
        """20 ms of everything. `skipped` ticks before this one were left out."""
        self._now = now
        self._ticks += 1
        if self._changed:
            self._arrange()
        if skipped:
            self._skip(skipped)
        self._receiver.drain(now)
        rows = self._rows
        said, heard = self._said[: self._top], self._heard[: self._top]
        taken = self._bank.take(rows)
        said[rows] = self._concealment.hide(rows, taken, self._bank.there)
        for row, press in self._inband.listen(self._toned_rows, said[self._toned_rows]):
            self._key(self._by_row[row], press)
        metered = self._ticks % LEVEL_EVERY == 0
        if metered:
            self._levels[0, rows] = _power(said[rows])
        self.hearing.mix(said, heard, self._connected)
        if metered:
            self._levels[1, rows] = _power(heard[rows])
            self._watch()
        self._sender.advance(1)
        if self._sending:
            out = np.clip(heard[self._sending_rows], -32768, 32767).astype(np.int16)
            self._sender.send(self._sending, self._sending_rows, out, self.hearing.pressing)
        self._reports.tick(now)

    def stats(self, name: str, now: float) -> LegStats:
        """May be asked from another thread: it only reads single numbers."""
        leg = self.legs.get(name)
        if leg is None:
            return LegStats()
        row = leg.row
        heard = float(self._receiver.last_heard[row])
        return LegStats(
            received=int(self._bank.received[row]),
            lost=self._bank.lost(row),
            late=int(self._bank.late[row]),
            hidden=int(self._concealment.hidden[row]),
            jitter_ms=float(self._bank.jitter[row]) / 8,
            sent=int(self._sender.sent[row]),
            level_in_dbfs=_dbfs(float(self._levels[0, row])),
            level_out_dbfs=_dbfs(float(self._levels[1, row])),
            last_packet_age_s=None if np.isnan(heard) else max(0.0, now - heard),
        )

    def end(self) -> None:
        """After the last tick and after every leg was closed."""
        self._receiver.close()
        self._reports.close()

    def _watch(self) -> None:
        """MediaLost and MediaBack."""
        heard, since = self._receiver.last_heard, self._expected_since
        # A comparison with nan is false: who was never heard is not back.
        silent = self._now - np.fmax(heard, since) > self._timeout
        for row in np.flatnonzero(silent & ~np.isnan(since) & ~self._lost).tolist():
            self._lost[row] = True
            self._tell(MediaLost(self._by_row[row].name))
        for row in np.flatnonzero(self._lost & (self._now - heard < self._timeout)).tolist():
            self._lost[row] = False
            self._tell(MediaBack(self._by_row[row].name))

    def _skip(self, frames: int) -> None:
        self._receiver.drain(self._now, PASSES_AFTER_STALL)
        self._bank.skip(self._rows, frames)
        self.hearing.tap.skip(frames)
        self._sender.advance(frames)
        self._frames_skipped += frames * len(self._sending)
        for leg in self._sending:
            self._sender.begin(leg)

    def _arrange(self) -> None:
        """Lists of rows, made anew when a leg came, went or changed."""
        legs = [self._by_row[row] for row in sorted(self._by_row)]
        self._rows = np.array([leg.row for leg in legs], np.intp)
        toned = [leg.row for leg in legs if leg.terms is not None and leg.terms.dtmf_payload is None]
        self._toned_rows = np.array(toned, np.intp)
        self._top = max(self._by_row, default=-1) + 1
        before = set(self._sending)
        self._sending = [leg for leg in legs if leg.sending]
        self._sending_rows = np.array([leg.row for leg in self._sending], np.intp)
        for leg in self._sending:
            if leg not in before:
                self._sender.begin(leg)
        self._connected[:] = False
        self._connected[[leg.row for leg in legs if leg.terms is not None]] = True
        expecting = np.zeros(self._capacity, bool)
        expecting[[leg.row for leg in legs if leg.expecting]] = True
        self._expected_since[~expecting] = np.nan
        self._expected_since[expecting & np.isnan(self._expected_since)] = self._now
        self._changed = False

    def _grow(self) -> None:
        old, self._capacity = self._capacity, self._capacity * 2
        self._free = list(range(self._capacity - 1, old - 1, -1))
        self._bank.grow(self._capacity)
        self._concealment.grow(self._capacity)
        self._receiver.grow(self._capacity)
        self._sender.grow(self._capacity)
        levels, since, lost = self._levels, self._expected_since, self._lost
        self._make_room()
        self._levels[:, :old] = levels
        self._expected_since[:old] = since
        self._lost[:old] = lost
        self._changed = True

    def _make_room(self) -> None:
        self._said = np.zeros((self._capacity, FRAME), np.int32)
        self._heard = np.zeros((self._capacity, FRAME), np.int32)
        self._connected = np.zeros(self._capacity, bool)
        self._levels = np.zeros((2, self._capacity))
        self._expected_since = np.full(self._capacity, np.nan)  # nan: its silence is no fault
        self._lost = np.zeros(self._capacity, bool)

    def _key(self, leg: Leg, press: KeyPress) -> None:
        self._tell(DigitReceived(leg.name, press.digit, press.ms))


def _power(sound: np.ndarray) -> np.ndarray:
    """Mean square per row, 1 = full scale."""
    scaled = sound.astype(np.float32)
    return np.einsum("ij,ij->i", scaled, scaled) / (FRAME * 32768.0**2)


def _dbfs(power: float) -> float:
    return max(SILENT_DBFS, 10 * float(np.log10(power))) if power > 0 else SILENT_DBFS
