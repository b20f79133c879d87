"""What a reader told, waited for without sleeping longer than needed."""

import queue
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from devices.readers.finding import locator
from devices.readers.raw_log import RawRing
from devices.readers.scripted import SimulatedScanner
from devices.readers.serial_port import SerialReader
from devices.scanning.frames import Framing
from devices.scanning.ports import CodeScanned, ReaderEvent, ReaderId, ReaderProfile

PATIENCE = 20.0
"""Seconds; generous, since it is only waited out by a failure."""


class Heard:
    """Events in the order they were told."""

    def __init__(self) -> None:
        self._queue: queue.Queue = queue.Queue()

    def __call__(self, event: object) -> None:
        self._queue.put(event)

    def next(self, kind: type) -> object:
        """The next event, which must be of this kind."""
        event = self._queue.get(timeout=PATIENCE)
        assert isinstance(event, kind), event
        return event

    def until(self, kind: type) -> object:
        """The next event of this kind; those before it do not matter."""
        while not isinstance(event := self._queue.get(timeout=PATIENCE), kind):
            pass
        return event

    def codes(self, count: int) -> list[bytes]:
        """The next ``count`` codes."""
        return [self.until(CodeScanned).raw for _ in range(count)]  # type: ignore[attr-defined]

    def rest(self) -> list[ReaderEvent]:
        """What is there now."""
        return [self._queue.get_nowait() for _ in range(self._queue.qsize())]


@contextmanager
def reading(
    scanner: SimulatedScanner, heard: Heard, framing: Framing | None = None, locate: Callable | None = None
) -> Iterator[SerialReader]:
    """A reader at a simulated scanner, stopped at the end."""
    profile = ReaderProfile(ReaderId("1"), "Counter", scanner.identity, framing=framing or Framing())
    reader = SerialReader(profile, locate or locator(scanner.identity, scanner.ports), RawRing())
    reader.start(heard)
    try:
        yield reader
    finally:
        reader.stop()
        scanner.unplug()
