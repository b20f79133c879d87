"""Everything that waits in the legs' sockets, once per tick, into the jitter buffers.

Sound of the usual shape (no extension, 20 ms) is read for all legs in one go; the rest goes packet by packet
through `rtp.py`. On Windows `select` takes at most 512 sockets, so no more legs can be open there.
"""

from __future__ import annotations

import selectors
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from telephony.media import rtp
from telephony.media.g711 import PCMA, PCMU
from telephony.media.jitter import FRAME, JitterBank
from telephony.media.leg import Address, Leg
from telephony.media.rtp import HEADER_SIZE, RtpPacket
from telephony.media.telephone_event import KeyPress

LARGEST = 1500
PLAIN = HEADER_SIZE + FRAME
# Per tick and leg: so many packets of the believed source, and so many strangers' for each of them.
PASSES = 16
STRANGERS = 32

HEAD = np.dtype(
    [("first", "u1"), ("second", "u1"), ("sequence", ">u2"), ("timestamp", ">u4"), ("ssrc", ">u4")]
)
_SOUND = (PCMU, PCMA)


class Receiver:
    """`on_key(leg, press)` is called for every finished key press."""

    def __init__(self, bank: JitterBank, capacity: int, on_key: Callable[[Leg, KeyPress], None]) -> None:
        self._bank = bank
        self._on_key = on_key
        self._selector = selectors.DefaultSelector()
        self._legs: dict[int, Leg] = {}
        self._pressed: set[Leg] = set()
        self._packets = np.zeros((0, LARGEST), np.uint8)
        self._views: list[memoryview] = []
        self.last_heard = np.zeros(0)
        self.grow(capacity)

    def grow(self, capacity: int) -> None:
        """Room for more rows."""
        self._packets = np.zeros((capacity, LARGEST), np.uint8)
        self._views = [row.data for row in self._packets]
        heard = np.full(capacity, np.nan)
        heard[: len(self.last_heard)] = self.last_heard
        self.last_heard = heard

    def add(self, leg: Leg) -> None:
        self._legs[leg.row] = leg
        self.last_heard[leg.row] = np.nan
        self._selector.register(leg.socket, selectors.EVENT_READ, leg)

    def remove(self, leg: Leg) -> None:
        """Before its socket is closed."""
        self._selector.unregister(leg.socket)
        self._pressed.discard(leg)
        del self._legs[leg.row]

    def close(self) -> None:
        self._selector.close()

    def drain(self, now: float, passes: int = PASSES) -> None:
        """Read what is there, within bounds: a flood of one leg must not hold up the others."""
        # Nearly every leg has one packet per tick: asking first costs more than trying.
        self._batch(self._legs.values(), now)
        for _ in range(passes):
            # Windows refuses to select over nothing.
            ready = self._selector.select(0) if self._legs else []
            if not ready:
                break
            self._batch([key.data for key, _ in ready], now)
        for leg in list(self._pressed):
            self._told(leg, leg.keys.tick())

    def _batch(self, legs: Iterable[Leg], now: float) -> None:
        rows, lengths, views = [], [], self._views
        for leg in legs:
            row = leg.row
            try:
                length, source = leg.socket.recvfrom_into(views[row])
            except OSError:
                # Nothing there; or Windows reports here that an earlier packet of ours was refused
                # (WSAECONNRESET), or that the datagram was larger than any packet (WSAEMSGSIZE).
                continue
            if leg.guard is not None:
                length = self._opened(leg, length)
            if source != leg.source:
                length = self._past_strangers(leg, source, length, now)
            if length:
                rows.append(row)
                lengths.append(length)
        if rows:
            self._sort(np.array(rows, np.intp), np.array(lengths), now)

    def _past_strangers(self, leg: Leg, source: Address, length: int, now: float) -> int:
        """Read on until a datagram of somebody believed is in the leg's row; its length, 0 if none is."""
        for _ in range(STRANGERS):
            if length and (source == leg.source or self._introduced(leg, source, length, now)):
                return length
            try:
                length, source = leg.socket.recvfrom_into(self._views[leg.row])
            except OSError:
                return 0  # as in `_batch`
            if leg.guard is not None:
                length = self._opened(leg, length)
        return 0

    def _opened(self, leg: Leg, length: int) -> int:
        """An SRTP packet of the leg's row made plain in its place; its length, 0 if it is nobody's."""
        assert leg.guard is not None
        view = self._views[leg.row]
        plain = leg.guard.open(bytes(view[:length])) or b""
        view[: len(plain)] = plain
        return len(plain)

    def _introduced(self, leg: Leg, source: Address, length: int, now: float) -> bool:
        """A new address has to bring RTP to be believed."""
        if rtp.parse(self._views[leg.row][:length]) is None:
            return False
        heard = float(self.last_heard[leg.row])
        return leg.believes(source, now, None if np.isnan(heard) else heard)

    def _sort(self, rows: np.ndarray, lengths: np.ndarray, now: float) -> None:
        block = self._packets[rows, :PLAIN]
        head = block[:, :HEADER_SIZE].copy().view(HEAD)[:, 0]
        kind = head["second"] & 0x7F
        plain = (lengths == PLAIN) & (head["first"] == rtp.VERSION_BITS) & ((kind == PCMU) | (kind == PCMA))
        for index in np.flatnonzero(~plain):
            self._odd(int(rows[index]), int(lengths[index]), now)
        if not plain.all():
            rows, block, head, kind = rows[plain], block[plain], head[plain], kind[plain]
        timestamp = head["timestamp"].astype(np.int64)
        believed = self._bank.arrived(
            rows, head["sequence"].astype(np.int64), timestamp, head["ssrc"].astype(np.int64)
        )
        if len(believed) < len(rows):
            rows, block, timestamp, kind = (
                rows[believed],
                block[believed],
                timestamp[believed],
                kind[believed],
            )
        self.last_heard[rows] = now
        self._bank.put(rows, timestamp, block[:, HEADER_SIZE:], kind == PCMA)

    def _odd(self, row: int, length: int, now: float) -> None:
        packet = rtp.parse(self._views[row][:length])
        if packet is None:
            return
        leg = self._legs[row]
        if packet.payload_type in _SOUND:
            believed = self._odd_sound(row, packet)
        else:
            believed = self._bank.arrived_event(row, packet.sequence, packet.timestamp, packet.ssrc)
            if believed and leg.terms is not None and packet.payload_type == leg.terms.dtmf_payload:
                self._told(leg, leg.keys.packet(packet.timestamp, packet.payload))
        if believed:
            self.last_heard[row] = now

    def _odd_sound(self, row: int, packet: RtpPacket) -> bool:
        numbers = (np.array([number]) for number in (packet.sequence, packet.timestamp, packet.ssrc))
        if not len(self._bank.arrived(np.array([row]), *numbers)):
            return False
        codes = np.frombuffer(packet.payload, np.uint8)
        self._bank.put_one(row, packet.timestamp, codes, packet.payload_type)
        return True

    def _told(self, leg: Leg, presses: Sequence[KeyPress]) -> None:
        for press in presses:
            self._on_key(leg, press)
        if leg.keys.pressed:
            self._pressed.add(leg)
        else:
            self._pressed.discard(leg)
