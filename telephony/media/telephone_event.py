"""Key presses in RTP: telephone-event at 8 kHz (RFC 4733).

A press is many packets that share the RTP timestamp of its beginning and carry a growing duration; the last
one comes three times with the end bit. Pure: the caller brings packets and ticks.
"""

from __future__ import annotations

import struct
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

KEYS = "0123456789*#ABCD"
SAMPLES_PER_MS = 8
FRAME = 160
PRESS_FRAMES = 5  # 100 ms; RFC 4733 2.6.3.1 wants at least 40
GAP_FRAMES = 3  # 60 ms between two presses
END_PACKETS = 3  # RFC 4733 2.5.1.4
VOLUME = 10  # -10 dBm0

_EVENT = struct.Struct("!BBH")
_END = 0x80


@dataclass(frozen=True, slots=True)
class KeyPress:
    """A finished press and how long the key was held."""

    digit: str
    ms: int


class KeyReceiver:
    """Packets of one leg in, each key press out once.

    The key is told at its first end packet. If all three are lost it is told when the next press begins or
    after `patience` ticks without a packet. The last presses are remembered by their timestamp, so
    retransmitted and reordered end packets tell nothing twice.
    """

    def __init__(self, patience: int = 10) -> None:
        self._patience = patience
        self._held: tuple[int, int, int] | None = None  # timestamp, event, samples
        self._quiet = 0
        self._told: deque[int] = deque(maxlen=8)

    @property
    def pressed(self) -> bool:
        return self._held is not None

    def packet(self, timestamp: int, payload: bytes) -> list[KeyPress]:
        """Presses that this packet ends. Malformed packets and events that are no key tell nothing."""
        if len(payload) < _EVENT.size:
            return []
        event, flags, samples = _EVENT.unpack_from(payload)
        if event >= len(KEYS) or timestamp in self._told:
            return []
        ended = self._finish() if self._held is not None and self._held[0] != timestamp else []
        longest = max(samples, self._held[2]) if self._held is not None else samples
        self._held = (timestamp, event, longest)
        self._quiet = 0
        return ended + self._finish() if flags & _END else ended

    def tick(self) -> list[KeyPress]:
        """20 ms passed: ends a press whose packets stopped."""
        self._quiet += 1
        return self._finish() if self._quiet > self._patience else []

    def _finish(self) -> list[KeyPress]:
        if self._held is None:
            return []
        timestamp, event, samples = self._held
        self._held = None
        self._told.append(timestamp)
        return [KeyPress(KEYS[event], samples // SAMPLES_PER_MS)]


@dataclass(frozen=True, slots=True)
class KeyPacket:
    """One packet to send now instead of sound. `begins` sets the marker; all packets of a press carry the
    timestamp of its beginning, `offset` samples before now."""

    payload: bytes
    offset: int
    begins: bool


class KeySender:
    """Digits in, per 20 ms tick the packets that replace the sound."""

    def __init__(self) -> None:
        self._digits: deque[int] = deque()
        self._frame = 0

    def press(self, digits: Iterable[str]) -> None:
        """Queue keys; characters that are no key are ignored."""
        self._digits.extend(KEYS.index(digit) for digit in (d.upper() for d in digits) if digit in KEYS)

    @property
    def busy(self) -> bool:
        return bool(self._digits)

    def tick(self) -> list[KeyPacket]:
        """Packets of this tick: one while the key is down, three at its end, none in the gap.

        The sound goes on in the gap: call only while `busy`, and send sound when the list is empty.
        """
        if not self._digits:
            return []
        frame, event = self._frame, self._digits[0]
        self._frame += 1
        if frame < PRESS_FRAMES:
            return [KeyPacket(_payload(event, (frame + 1) * FRAME, False), frame * FRAME, frame == 0)]
        if frame == PRESS_FRAMES:
            last = KeyPacket(_payload(event, PRESS_FRAMES * FRAME, True), frame * FRAME, False)
            return [last] * END_PACKETS
        if frame >= PRESS_FRAMES + GAP_FRAMES:
            self._digits.popleft()
            self._frame = 0
        return []


def _payload(event: int, samples: int, end: bool) -> bytes:
    return _EVENT.pack(event, (_END if end else 0) | VOLUME, samples)
