"""The last bytes of all readers, as they came: what to look at when a scan did not do what it should."""

import threading
from collections import deque
from itertools import islice

from devices.scanning.frames import TERMINATORS
from devices.scanning.ports import RawEntry

ROOM = 4 * 1024 * 1024
"""Bytes kept; at 9600 baud one reader fills them in an hour and more."""
TOGETHER = 0.05
"""Seconds; bytes that follow one another faster are one entry. At 9600 baud a reader gets them one by one,
and an entry a byte would cost a hundred times the memory of what it holds."""
_ENDS = tuple(bytes([each]) for each in TERMINATORS)
"""A code that has ended is not joined by the next one."""
LARGEST = 512
"""Bytes of an entry: what never pauses is cut here."""


class RawRing:
    """A ``RawLog`` in memory."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._entries: deque[RawEntry] = deque()
        self._held = 0
        self._forgotten = 0
        self._gone = 0
        self._guard = threading.Lock()

    def add(self, entry: RawEntry) -> None:
        """Keeps an entry and forgets the oldest when there are too many bytes."""
        with self._guard:
            self._join(entry)
            self._held += len(entry.data)
            while self._held > self._room and len(self._entries) > 1:
                oldest = len(self._entries.popleft().data)
                self._gone += 1
                self._held -= oldest
                self._forgotten += oldest

    def _join(self, entry: RawEntry) -> None:
        until = max(entry.until, entry.at)
        last = self._entries[-1] if self._entries else None
        if (
            last is not None
            and last.reader == entry.reader
            and 0 <= entry.at - last.until < TOGETHER
            and len(last.data) + len(entry.data) <= LARGEST
            and (last.data[-1:] not in _ENDS or entry.data[:1] in _ENDS)
        ):
            self._entries[-1] = RawEntry(last.reader, last.at, last.data + entry.data, until)
        else:
            self._entries.append(RawEntry(entry.reader, entry.at, entry.data, until))

    def entries(self) -> tuple[RawEntry, ...]:
        """Oldest first."""
        with self._guard:
            return tuple(self._entries)

    def since(self, number: int) -> tuple[int, tuple[RawEntry, ...]]:
        """Entries from that number on, counted from the first ever, and the number of the first of them.

        The newest entry may still grow: whoever follows asks from the last number he has.
        """
        with self._guard:
            first = max(number, self._gone)
            return first, tuple(islice(self._entries, first - self._gone, None))

    @property
    def forgotten(self) -> int:
        """Bytes that are no longer there, so a viewer can say that the beginning is missing."""
        with self._guard:
            return self._forgotten
