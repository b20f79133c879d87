"""Bytes in any chunks → whole codes.

A serial scanner sends a code and a terminator; the operating system hands the bytes over in whatever pieces
it likes. The codes that come out depend on the bytes alone, never on the pieces.

Control characters that end a code: CR, LF, TAB, ETX. CR LF gives one code, because an empty code is none.
STX begins a code and is dropped. GS, RS and EOT stay inside: they are data (GS1, ISO/IEC 15434).
"""

from dataclasses import dataclass
from enum import Enum

STX = 0x02
TERMINATORS = b"\r\n\t\x03"
LONGEST = 4096
"""Bytes; the fullest QR code holds 4296 letters, but nobody prints a serial number of that size."""
NO_SUFFIX_GAP = 0.1
"""Seconds of quiet that end a code of a scanner that sends no terminator; bytes 40 ms apart were seen."""
ABANDONED = 2.0
"""Seconds of quiet after which a code that waits for its terminator is given up, so it cannot grow into the
next one."""


class Fault(Enum):
    """Why a frame is not a code."""

    NONE = ""
    TOO_LONG = "too long"
    """The first bytes of it; the rest was skipped to the next terminator."""
    UNFINISHED = "unfinished"
    """Its terminator never came: quiet for too long, or the next code began with STX."""


@dataclass(frozen=True, slots=True)
class Framing:
    """How a reader ends its codes. ``gap``: seconds of quiet that end one, for a scanner set to send no
    terminator; None for all others. ``prefix``, ``suffix``: what the scanner puts around every code, left
    out where it is there."""

    terminators: bytes = TERMINATORS
    gap: float | None = None
    longest: int = LONGEST
    prefix: bytes = b""
    suffix: bytes = b""

    def __post_init__(self) -> None:
        if self.gap is None and not self.terminators:
            raise ValueError("a framing without terminators needs a gap")
        if self.longest < 1 or (self.gap is not None and self.gap <= 0):
            raise ValueError("longest and gap must be positive")
        if set(self.prefix + self.suffix) & {*self.terminators, STX}:
            raise ValueError("prefix and suffix cannot hold what ends or begins a code")

    def bare(self, raw: bytes) -> bytes:
        """A code without prefix and suffix. One that is nothing else stays as it is: nothing vanishes."""
        return raw.removeprefix(self.prefix).removesuffix(self.suffix) or raw


@dataclass(frozen=True, slots=True)
class Frame:
    """One code as it came, without STX and terminator. With a fault it must not be looked up."""

    raw: bytes
    fault: Fault = Fault.NONE


class Framer:
    """The state between two pieces. ``now`` is any clock in seconds that does not jump."""

    def __init__(self, framing: Framing | None = None) -> None:
        self._framing = framing or Framing()
        self._ends = frozenset(self._framing.terminators)
        self._pending = bytearray()
        self._skipping = False
        self._heard = 0.0

    def feed(self, data: bytes, now: float) -> list[Frame]:
        """Frames completed by ``data``.

        Time never splits here: a busy machine may hand over one code in two late pieces. Only ``wake``,
        asked after a read that found nothing, may say that it was quiet.
        """
        frames: list[Frame] = []
        self._heard = now
        start = 0
        for at, byte in enumerate(data):
            if byte in self._ends:
                self._take(data[start:at], frames)
                self._end(Fault.NONE, frames)
                start = at + 1
            elif byte == STX:
                self._take(data[start:at], frames)
                self._end(Fault.UNFINISHED, frames)
                start = at + 1
        self._take(data[start:], frames)
        return frames

    def wake(self, now: float) -> list[Frame]:
        """Frames that quiet has ended; call it only when a read waited and found nothing."""
        if now - self._heard < self._patience:
            return []
        frames: list[Frame] = []
        self._end(Fault.NONE if self._framing.gap is not None else Fault.UNFINISHED, frames)
        return frames

    def abandon(self) -> list[Frame]:
        """What was pending when the line went away: never a code."""
        frames: list[Frame] = []
        self._end(Fault.UNFINISHED, frames)
        return frames

    @property
    def due(self) -> float | None:
        """When ``wake`` may give something, None while nothing is pending."""
        return self._heard + self._patience if self._pending or self._skipping else None

    @property
    def _patience(self) -> float:
        return ABANDONED if self._framing.gap is None else self._framing.gap

    def _take(self, piece: bytes, frames: list[Frame]) -> None:
        if self._skipping or not piece:
            return
        room = self._framing.longest - len(self._pending)
        self._pending += piece[:room]
        if len(piece) > room:
            self._end(Fault.TOO_LONG, frames)
            self._skipping = True

    def _end(self, fault: Fault, frames: list[Frame]) -> None:
        if self._pending:
            raw = bytes(self._pending)
            frames.append(Frame(raw if fault is not Fault.NONE else self._framing.bare(raw), fault))
            self._pending.clear()
        self._skipping = False
