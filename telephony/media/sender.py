"""RTP out: one packet per leg and tick. Sequence and timestamp run on whatever the leg hears."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from telephony.media.g711 import LINEAR_TO_ALAW, LINEAR_TO_MULAW, PCMA, Samples
from telephony.media.jitter import FRAME
from telephony.media.leg import Leg
from telephony.media.receiver import HEAD
from telephony.media.rtp import VERSION_BITS, RtpPacket, build

_PACKET = np.dtype([*[(name, HEAD[name]) for name in HEAD.names or ()], ("codes", "u1", FRAME)])
_MARKER = 0x80


@dataclass(frozen=True, slots=True)
class Account:
    """The RTP timestamp of now, and packets sent so far."""

    timestamp: int
    packets: int


class Sender:
    """`sent` counts packets by row; `refused` counts those the socket did not take."""

    def __init__(self, capacity: int) -> None:
        self._packets = np.zeros(0, _PACKET)
        self._views: list[memoryview] = []
        self._timestamp = np.zeros(0, np.int64)
        self._sequence = np.zeros(0, np.int64)
        self._kind = np.zeros(0, np.uint8)
        self._begins = np.zeros(0, bool)
        self.sent = np.zeros(0, np.int64)
        self.refused = 0
        self.grow(capacity)

    def grow(self, capacity: int) -> None:
        """Room for more rows; the old ones keep their numbers."""
        for name in ("_packets", "_timestamp", "_sequence", "_kind", "_begins", "sent"):
            old = getattr(self, name)
            fresh = np.zeros(capacity, old.dtype)
            fresh[: len(old)] = old
            setattr(self, name, fresh)
        raw = self._packets.view(np.uint8).data
        size = _PACKET.itemsize
        self._views = [raw[row * size : (row + 1) * size] for row in range(capacity)]

    def add(self, leg: Leg) -> None:
        """A new leg: source, sequence and timestamp begin at chance (RFC 3550 5.1)."""
        row = leg.row
        self._packets[row] = (VERSION_BITS, 0, 0, 0, secrets.randbits(32), 0)
        self._sequence[row] = secrets.randbits(16)
        self._timestamp[row] = secrets.randbits(32)
        self.sent[row] = 0
        self.begin(leg)

    def source(self, row: int) -> int:
        """The SSRC of what is sent from this row."""
        return int(self._packets["ssrc"][row])

    def account(self, row: int) -> Account:
        """For a sender report."""
        return Account(int(self._timestamp[row]), int(self.sent[row]))

    def connect(self, leg: Leg) -> None:
        """Its terms were agreed: which law to speak."""
        if leg.terms is not None:
            self._kind[leg.row] = leg.terms.payload_type

    def begin(self, leg: Leg) -> None:
        """After silence on the line: the next packet carries the marker (RFC 3551 4.1)."""
        self._begins[leg.row] = True

    def advance(self, frames: int) -> None:
        """Time goes by for everyone, sent or not."""
        self._timestamp = (self._timestamp + frames * FRAME) & 0xFFFFFFFF

    def send(self, legs: Sequence[Leg], rows: np.ndarray, heard: Samples, pressing: Iterable[Leg]) -> None:
        """`heard[i]` to `legs[i]` in row `rows[i]`; of those, `pressing` send key presses instead."""
        self._write(rows, heard)
        busy = {leg.row for leg in pressing if leg.sending and self._press(leg)}
        if busy:
            legs = [leg for leg in legs if leg.row not in busy]
            rows = np.array([leg.row for leg in legs], np.intp)
        self._stamp(rows)
        views = self._views
        for leg in legs:
            packet = views[leg.row] if leg.guard is None else leg.guard.seal(bytes(views[leg.row]))
            try:
                leg.socket.sendto(packet, leg.target)
            except OSError:
                # A full buffer, no route, or the far end's port is closed: this frame is lost, and that the
                # far end is gone is for SIP to say.
                self.refused += 1

    def _write(self, rows: np.ndarray, heard: Samples) -> None:
        bits = np.ascontiguousarray(heard).view(np.uint16)
        codes = LINEAR_TO_MULAW[bits]
        alaw = np.flatnonzero(self._kind[rows] == PCMA)
        if len(alaw):
            codes[alaw] = LINEAR_TO_ALAW[bits[alaw]]
        self._packets["codes"][rows] = codes

    def _stamp(self, rows: np.ndarray) -> None:
        self._packets["second"][rows] = self._kind[rows] + self._begins[rows] * np.uint8(_MARKER)
        self._packets["sequence"][rows] = self._sequence[rows]
        self._packets["timestamp"][rows] = self._timestamp[rows]
        self._sequence[rows] = (self._sequence[rows] + 1) & 0xFFFF
        self._begins[rows] = False
        self.sent[rows] += 1

    def _press(self, leg: Leg) -> bool:
        """Send this tick's part of a key press; False in the gap, when sound goes out."""
        kind = leg.terms.dtmf_payload if leg.terms is not None else None
        if kind is None:
            return False
        packets = leg.presses.tick()
        now = int(self._timestamp[leg.row])
        self._send_all(
            leg,
            (
                RtpPacket(
                    payload_type=kind,
                    sequence=int(self._sequence[leg.row]) + number,
                    timestamp=now - packet.offset,
                    ssrc=int(self._packets["ssrc"][leg.row]),
                    payload=packet.payload,
                    marker=packet.begins,
                )
                for number, packet in enumerate(packets)
            ),
        )
        self._sequence[leg.row] = (self._sequence[leg.row] + len(packets)) & 0xFFFF
        self.sent[leg.row] += len(packets)
        if packets:
            self.begin(leg)
        return bool(packets)

    def _send_all(self, leg: Leg, packets: Iterable[RtpPacket]) -> None:
        for packet in packets:
            data = build(packet)
            try:
                leg.socket.sendto(data if leg.guard is None else leg.guard.seal(data), leg.target)
            except OSError:
                self.refused += 1  # as in `send`
