"""Who waits in a queue, in order. Priority is a head start in seconds, so keys never change while waiting
and the order needs no rescans: key = arrival − priority × head start (store.md section 8)."""

from collections import Counter
from collections.abc import Iterator

from sortedcontainers import SortedList

from telephony.switchboard.ids import CallId

MINUTES = 30
"""For so long it is remembered how many came in each."""


class WaitingLine:
    """Calls ordered by (key, arrival number). Entering and leaving cost the logarithm of how many wait."""

    def __init__(self) -> None:
        self._order: SortedList = SortedList()
        self._arrivals: SortedList = SortedList()
        self._entries: dict[CallId, tuple[float, int, CallId]] = {}
        self._queued: dict[CallId, float] = {}
        self._count = 0
        self._came: Counter[int] = Counter()

    def add(self, call: CallId, queued: float, head_start: float) -> None:
        """Enter the line; a call that is already in it stays where it is."""
        if call in self._entries:
            return
        self._count += 1
        self._note_arrival(int(queued // 60))
        entry = (queued - head_start, self._count, call)
        self._entries[call] = entry
        self._queued[call] = queued
        self._order.add(entry)
        self._arrivals.add(queued)

    def leave(self, call: CallId) -> bool:
        """Out of the line; False when it was not in it."""
        entry = self._entries.pop(call, None)
        if entry is None:
            return False
        self._order.remove(entry)
        self._arrivals.remove(self._queued.pop(call))
        return True

    def _note_arrival(self, minute: int) -> None:
        self._came[minute] += 1
        if len(self._came) > 2 * MINUTES:
            for old in [each for each in self._came if each <= minute - MINUTES]:
                del self._came[old]

    def arrivals(self, now: float) -> tuple[int, ...]:
        """How many began to wait in each of the last MINUTES minutes, oldest first; the last is under way."""
        last = int(now // 60)
        return tuple(self._came[each] for each in range(last - MINUTES + 1, last + 1))

    def succeed(self, before: CallId, after: CallId) -> None:
        """``after`` stands where ``before`` stood, who is gone; nothing where he was not in the line."""
        if before not in self._entries or after in self._entries:
            return
        entry = self._entries.pop(before)
        self._order.remove(entry)
        self._entries[after] = (entry[0], entry[1], after)
        self._queued[after] = self._queued.pop(before)
        self._order.add(self._entries[after])

    def place(self, call: CallId) -> int:
        """1 is served first. Raises KeyError for a call that is not in it."""
        return int(self._order.bisect_left(self._entries[call])) + 1

    @property
    def oldest(self) -> float:
        """Since when the one waits who waits longest. Raises IndexError when nobody does."""
        return float(self._arrivals[0])

    def __contains__(self, call: CallId) -> bool:
        return call in self._entries

    def in_order(self) -> Iterator[tuple[float, int, CallId]]:
        """(key, arrival number, call), served first first. Lazy: nobody may enter or leave meanwhile."""
        return iter(self._order)

    def __iter__(self) -> Iterator[CallId]:
        return (entry[2] for entry in self._order)

    def __len__(self) -> int:
        return len(self._order)
