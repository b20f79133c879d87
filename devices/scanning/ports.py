"""What readers promise, and what they tell. Frozen values; a reader knows no device.

A reader calls ``hear`` on its own thread, in the order things happened.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import NewType, Protocol

from devices.scanning.frames import Fault, Framing
from devices.scanning.identity import PortIdentity

ReaderId = NewType("ReaderId", str)


@dataclass(frozen=True, slots=True)
class Line:
    """How a serial line is set; factory settings of most scanners. A USB CDC port ignores all of it."""

    baudrate: int = 9600
    bytesize: int = 8
    parity: str = "N"
    stopbits: float = 1
    xonxoff: bool = False
    rtscts: bool = False


@dataclass(frozen=True, slots=True)
class ReaderProfile:
    """One scanner as its owner set it up. ``role``: what its scans are for, in the words of the desk."""

    reader: ReaderId
    name: str
    identity: PortIdentity
    role: str = ""
    line: Line = field(default_factory=Line)
    framing: Framing = field(default_factory=Framing)


class Down(Enum):
    """Why a reader cannot be heard, and so what a person can do about it."""

    ABSENT = "absent"
    """Not plugged in, or not answering at its address."""
    IN_USE = "in use"
    """Another program holds the port."""
    FORBIDDEN = "forbidden"
    """The person may not open serial ports (on Linux: not in the group ``dialout``)."""
    LOST = "lost"
    """It was there and went: unplugged, or its cable failed."""
    FAILED = "failed"
    """Anything else; the detail says what the system said."""


@dataclass(frozen=True, slots=True)
class ReaderEvent:
    """Root of what a reader tells. ``at``: UTC, epoch seconds."""

    reader: ReaderId
    at: float


@dataclass(frozen=True, slots=True)
class CodeScanned(ReaderEvent):
    """``raw``: one code without its terminator; ``at``: when its last byte was read. With a fault it must not
    be looked up, only told."""

    raw: bytes
    fault: Fault = Fault.NONE


@dataclass(frozen=True, slots=True)
class RepeatLeftOut(ReaderEvent):
    """The same code twice within a moment by one reader is one scan: this was the second."""

    raw: bytes


@dataclass(frozen=True, slots=True)
class ReaderUp(ReaderEvent):
    """The port is open. ``path``: by what name this time."""

    path: str


@dataclass(frozen=True, slots=True)
class ReaderDown(ReaderEvent):
    """Told once per reason, not per attempt. The reader goes on trying by itself."""

    reason: Down
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ReaderGone(ReaderEvent):
    """Nobody listens to it any more: forgotten, or switched off."""


@dataclass(frozen=True, slots=True)
class ReaderLearned:
    """A learning scan came through: this port, set like this, read what was to be scanned."""

    identity: PortIdentity
    line: Line
    framing: Framing
    raw: bytes


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A learning scan heard something else, as with a wrong speed. ``next_line``: what is tried at the next
    scan, so the person is asked to scan again."""

    identity: PortIdentity
    raw: bytes
    next_line: Line


@dataclass(frozen=True, slots=True)
class NotListening:
    """A learning scan cannot hear a port. ``path``: what the system calls it now."""

    identity: PortIdentity
    path: str
    reason: Down
    detail: str = ""


@dataclass(frozen=True, slots=True)
class HeardAlready:
    """A scanner that is set up read what was to be scanned: there is nothing to learn."""

    reader: ReaderId


LearningEvent = ReaderLearned | NotUnderstood | NotListening | HeardAlready
Hear = Callable[[ReaderEvent], None]


class CodeReader(Protocol):
    """Anything that reads codes. Both calls may be made from any thread, each once."""

    def start(self, hear: Hear) -> None:
        """Begins to look for the port and to tell; returns at once."""
        ...

    def stop(self) -> None:
        """After it returns nothing is told any more and the port is closed."""
        ...


@dataclass(frozen=True, slots=True)
class RawEntry:
    """Bytes as they were read in one go, before anybody judged them. ``at``: when the first was read;
    ``until``: the last."""

    reader: ReaderId
    at: float
    data: bytes
    until: float = 0.0


class RawLog(Protocol):
    """The last bytes of all readers. Safe from any thread."""

    def add(self, entry: RawEntry) -> None:
        """Keeps an entry and forgets the oldest when there are too many bytes."""
        ...

    def entries(self) -> tuple[RawEntry, ...]:
        """Oldest first."""
        ...
