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
from devices.scanning.identity import PortIdentity
from devices.scanning.learned import Learned, learned
from devices.scanning.ports import (
    CodeScanned,
    Down,
    LearningEvent,
    Line,
    NotListening,
    NotUnderstood,
    RawLog,
    ReaderDown,
    ReaderEvent,
    ReaderId,
    ReaderLearned,
    ReaderProfile,
)

SPEEDS = (9600, 115200, 19200, 38400, 57600)
"""Bits a second, likeliest first."""


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
        self,
        tell: Callable[[LearningEvent], None],
        expected: str = "",
        look: Look = ports_now,
        raw_log: RawLog | None = None,
    ) -> None:
        self._tell = tell
        self._expected = expected
        self._look = look
        self._raw_log = raw_log or RawRing()
        self._guard = threading.RLock()
        self._open: list[_Place] = []
        self._over = False

    def start(self, leave_out: Iterable[PortIdentity] = (), also: Iterable[PortIdentity] = ()) -> None:
        """Listens at all ports there are now but those of readers already set up. ``also``: addresses and
        ports named by hand, which are in no list."""
        taken = frozenset(leave_out)
        with self._guard:
            wanted = dict.fromkeys((*(port.identity for port in self._look()), *also))
            for identity in wanted:
                if identity not in taken:
                    place = _Place(identity)
                    self._open.append(place)
                    self._listen(place)

    @property
    def listening(self) -> int:
        """How many ports are tried."""
        return 0 if self._over else len(self._open)

    def stop(self) -> None:
        """Closes all ports; nothing is told afterwards. Called by a listener it cannot wait for the port that
        is just telling; called once more from elsewhere it does."""
        with self._guard:
            self._over = True
        for place in self._open:
            if place.reader:
                place.reader.stop()

    def _listen(self, place: _Place) -> None:
        name = ReaderId(place.identity.path or place.identity.serial_number or place.identity.location or "?")
        profile = ReaderProfile(name, "", place.identity, line=place.line)
        place.reader = SerialReader(profile, locator(place.identity, self._look), self._raw_log)
        place.reader.start(lambda event: self._hear(place, event))

    def _hear(self, place: _Place, event: ReaderEvent) -> None:
        with self._guard:
            if self._over:
                return
            if isinstance(event, ReaderDown) and not self._by_us(place, event):
                self._tell(NotListening(place.identity, str(event.reader), event.reason, event.detail))
            if not isinstance(event, CodeScanned):
                return
            found = learned(event.raw, event.fault, place.line, self._expected)
            if found is None:
                self._next_speed(place)
                self._tell(NotUnderstood(place.identity, event.raw, place.line))
                return
            self._over = True
        self._done(place, found, event.raw)

    def _done(self, place: _Place, found: Learned, raw: bytes) -> None:
        self.stop()
        self._tell(ReaderLearned(place.identity, found.line, found.framing, raw))

    def _by_us(self, place: _Place, event: ReaderDown) -> bool:
        """Between two speeds the port is held by the reader of the last one for a moment."""
        return place.turn > 0 and event.reason is Down.IN_USE

    def _next_speed(self, place: _Place) -> None:
        if place.reader:
            place.reader.stop()
        place.turn += 1
        self._listen(place)
