"""Timers without a clock, and the durations of RFC 3261 (table 4 of its appendix A).

A heap with lazy deletion: cancelling is O(1), and when more than a third of the heap is cancelled it is
rebuilt, so that the 32-second timers of a busy endpoint do not pile up.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable

T1 = 0.5
"""Estimated round trip, seconds."""
T2 = 4.0
"""Longest interval between retransmissions of a non-INVITE request or a 2xx, seconds."""
T4 = 5.0
"""Longest a message stays in the network, seconds."""
LIFETIME = 64 * T1
"""Timers B, F, H, J, L, M: how long a transaction is given, 32 seconds."""
TIMER_D = LIFETIME
"""Wait for repeated final responses to an INVITE: at least 32 seconds on UDP."""

_REBUILD_ABOVE = 64


class Timer:
    """One appointment; made by `Timers.at`."""

    __slots__ = ("_timers", "action", "due")

    def __init__(self, timers: Timers, due: float, action: Callable[[float], None]) -> None:
        self._timers = timers
        self.due = due
        self.action: Callable[[float], None] | None = action

    def cancel(self) -> None:
        """Never runs after this. Cancelling twice, or after it ran, does nothing."""
        if self.action is not None:
            self.action = None  # lets go of what the action refers to
            self._timers.note_cancelled()


class Timers:
    """All appointments of one endpoint, in time order (equal times: in order of making)."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Timer]] = []
        self._made = 0
        self._live = 0

    def __len__(self) -> int:
        """Appointments neither run nor cancelled."""
        return self._live

    def at(self, due: float, action: Callable[[float], None]) -> Timer:
        """Call `action(now)` when `run(now)` is called with now >= due."""
        timer = Timer(self, due, action)
        self._made += 1
        self._live += 1
        heapq.heappush(self._heap, (due, self._made, timer))
        return timer

    def note_cancelled(self) -> None:
        self._live -= 1
        if len(self._heap) > _REBUILD_ABOVE and self._live * 3 < len(self._heap) * 2:
            self._heap = [entry for entry in self._heap if entry[2].action is not None]
            heapq.heapify(self._heap)

    def next_due(self) -> float | None:
        heap = self._heap
        while heap and heap[0][2].action is None:
            heapq.heappop(heap)
        return heap[0][0] if heap else None

    def run(self, now: float) -> None:
        """Run what is due at `now`, including what becomes due by running it."""
        while True:
            due = self.next_due()
            if due is None or due > now:
                return
            timer = heapq.heappop(self._heap)[2]
            action, timer.action = timer.action, None
            self._live -= 1
            if action is not None:
                action(now)
