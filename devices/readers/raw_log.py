"""The last bytes of all readers, as they came: what to look at when a scan did not do what it should."""

import threading
from collections import deque

from devices.scanning.ports import RawEntry

ROOM = 4 * 1024 * 1024
"""Bytes kept; at 9600 baud one reader fills them in an hour and more."""


class RawRing:
    """A ``RawLog`` in memory."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._entries: deque[RawEntry] = deque()
        self._held = 0
        self._forgotten = 0
        self._guard = threading.Lock()

    def add(self, entry: RawEntry) -> None:
        """Keeps an entry and forgets the oldest when there are too many bytes."""
        with self._guard:
            self._entries.append(entry)
            self._held += len(entry.data)
            while self._held > self._room and len(self._entries) > 1:
                oldest = len(self._entries.popleft().data)
                self._held -= oldest
                self._forgotten += oldest

    def entries(self) -> tuple[RawEntry, ...]:
        """Oldest first."""
        with self._guard:
            return tuple(self._entries)

    @property
    def forgotten(self) -> int:
        """Bytes that are no longer there, so a viewer can say that the beginning is missing."""
        with self._guard:
            return self._forgotten
