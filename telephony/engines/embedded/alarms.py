"""Things to do later, by name. No clock of its own: the loop says what time it is."""

import heapq
from collections.abc import Callable, Iterator
from itertools import count


class Alarms:
    """Setting a name again moves it; a name rings once."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, str]] = []
        self._set: dict[str, tuple[int, Callable[[], None]]] = {}
        self._order = count()

    def __len__(self) -> int:
        return len(self._set)

    def set(self, name: str, due: float, action: Callable[[], None]) -> None:
        number = next(self._order)
        self._set[name] = (number, action)
        heapq.heappush(self._heap, (due, number, name))

    def cancel(self, name: str) -> None:
        self._set.pop(name, None)
        if len(self._heap) > 2 * len(self._set) + 64:  # forgotten entries must not pile up
            self._heap = [entry for entry in self._heap if self._lives(entry)]
            heapq.heapify(self._heap)

    def next_due(self) -> float | None:
        while self._heap and not self._lives(self._heap[0]):
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else None

    def due(self, now: float) -> Iterator[Callable[[], None]]:
        """The actions whose time has come, earliest first; each is forgotten as it is handed out."""
        while self._heap and self._heap[0][0] <= now:
            entry = heapq.heappop(self._heap)
            if self._lives(entry):
                yield self._set.pop(entry[2])[1]

    def _lives(self, entry: tuple[float, int, str]) -> bool:
        known = self._set.get(entry[2])
        return known is not None and known[0] == entry[1]
