"""Named due times, earliest first. Pure: told the time, never asks for it."""

import heapq
from collections.abc import Iterator


class Timers:
    """Setting a name again moves it; cancelled entries are dropped when they surface."""

    def __init__(self) -> None:
        self._due: dict[str, float] = {}
        self._heap: list[tuple[float, str]] = []

    def set(self, name: str, due: float) -> None:
        self._due[name] = due
        heapq.heappush(self._heap, (due, name))

    def cancel(self, name: str) -> None:
        """A name that is not set is not an error."""
        self._due.pop(name, None)

    def next_due(self) -> float | None:
        while self._heap and self._due.get(self._heap[0][1]) != self._heap[0][0]:
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else None

    def take_due(self, now: float) -> Iterator[str]:
        """Names whose time has come, in order of time; they are no longer set. One by one: what is done
        about the first may cancel or move the next."""
        while (due := self.next_due()) is not None and due <= now:
            name = heapq.heappop(self._heap)[1]
            del self._due[name]
            yield name

    def __len__(self) -> int:
        return len(self._due)
