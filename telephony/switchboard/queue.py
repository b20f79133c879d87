"""Who waits in a queue, in order. Priority is a head start in seconds, so keys never change while waiting
and the order needs no rescans: key = arrival − priority × head start (store.md section 8)."""

from bisect import bisect_left, insort
from collections.abc import Iterator

from telephony.switchboard.ids import CallId


class WaitingLine:
    """Calls ordered by (key, arrival number). Adding and leaving are O(log n) searches plus a memory move."""

    def __init__(self) -> None:
        self._order: list[tuple[float, int, CallId]] = []
        self._entries: dict[CallId, tuple[float, int, CallId]] = {}
        self._count = 0

    def add(self, call: CallId, queued: float, head_start: float) -> None:
        """Enter the line; a call that is already in it stays where it is."""
        if call in self._entries:
            return
        self._count += 1
        entry = (queued - head_start, self._count, call)
        self._entries[call] = entry
        insort(self._order, entry)

    def leave(self, call: CallId) -> bool:
        """Out of the line; False when it was not in it."""
        entry = self._entries.pop(call, None)
        if entry is None:
            return False
        del self._order[bisect_left(self._order, entry)]
        return True

    def __contains__(self, call: CallId) -> bool:
        return call in self._entries

    def in_order(self) -> Iterator[tuple[float, int, CallId]]:
        """(key, arrival number, call), served first first. Lazy: nobody may enter or leave meanwhile."""
        return iter(self._order)

    def __iter__(self) -> Iterator[CallId]:
        return (entry[2] for entry in self._order)

    def __len__(self) -> int:
        return len(self._order)
