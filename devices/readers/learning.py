"""The learning scan: listen at every port until one reads the code that was to be scanned.

So nobody has to know port, speed or terminator: scan the code on the screen; if what comes is not that
code, the port's next speed is tried at the next scan.
"""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from devices.readers.finding import Look, locator
from devices.readers.finding import ports as ports_now
from devices.readers.raw_log import RawRing
from devices.readers.serial_port import SerialReader
from devices.scanning.frames import NO_SUFFIX_GAP, Fault, Framing
from devices.scanning.identity import PortIdentity
from devices.scanning.ports import (
    CodeScanned,
    LearningEvent,
    Line,
    NotUnderstood,
    ReaderEvent,
    ReaderId,
    ReaderLearned,
    ReaderProfile,
)
from devices.scanning.symbology import split_identifier

SPEEDS = (9600, 115200, 19200, 38400, 57600)
"""Bits a second, likeliest first."""
SHORTEST = 3


@dataclass
class _Place:
    """One port under test."""

    identity: PortIdentity
    turn: int = 0
    reader: SerialReader | None = field(default=None, repr=False)

    @property
    def line(self) -> Line:
        return Line(baudrate=SPEEDS[self.turn % len(SPEEDS)])


class LearningScan:
    """``expected``: the text of the code to scan; ``""`` accepts any plain text. ``tell`` is called on the
    readers' threads; after ``ReaderLearned`` nothing more is told and all ports are closed."""

    def __init__(
        self, tell: Callable[[LearningEvent], None], expected: str = "", look: Look = ports_now
    ) -> None:
        self._tell = tell
        self._expected = expected
        self._look = look
        self._guard = threading.RLock()
        self._open: list[_Place] = []
        self._over = False

    def start(self, leave_out: Iterable[PortIdentity] = ()) -> None:
        """Listens at all ports there are now but those of readers already set up."""
        taken = frozenset(leave_out)
        with self._guard:
            for port in self._look():
                if port.identity not in taken:
                    place = _Place(port.identity)
                    self._open.append(place)
                    self._listen(place)

    def stop(self) -> None:
        """Closes all ports; nothing is told afterwards."""
        with self._guard:
            self._over = True
            places, self._open = self._open, []
        for place in places:
            if place.reader:
                place.reader.stop()

    def _listen(self, place: _Place) -> None:
        profile = ReaderProfile(ReaderId(place.identity.path or "?"), "", place.identity, line=place.line)
        place.reader = SerialReader(profile, locator(place.identity, self._look), RawRing())
        place.reader.start(lambda event: self._hear(place, event))

    def _hear(self, place: _Place, event: ReaderEvent) -> None:
        if not isinstance(event, CodeScanned):
            return
        with self._guard:
            if self._over:
                return
            understood = self._is_it(event.raw)
            self._over = understood
            if not understood:
                self._next_speed(place)
                self._tell(NotUnderstood(place.identity, event.raw, place.line))
                return
        # It came whole but without a terminator: the gap has to end this scanner's codes.
        framing = Framing() if event.fault is Fault.NONE else Framing(gap=NO_SUFFIX_GAP)
        self.stop()
        self._tell(ReaderLearned(place.identity, place.line, framing, event.raw))

    def _next_speed(self, place: _Place) -> None:
        if place.reader:
            place.reader.stop()
        place.turn += 1
        self._listen(place)

    def _is_it(self, raw: bytes) -> bool:
        _, text = split_identifier(raw.decode("latin-1").strip())
        if self._expected:
            return text == self._expected
        return len(text) >= SHORTEST and text.isascii() and text.isprintable()
