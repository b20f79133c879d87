"""Sending again until it is heard: UDP loses packets (RFC 3261 17.1.2.2, 13.3.1.4)."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from telephony.sip.timers import LIFETIME, T1, T2, Timer, Timers


@dataclass(slots=True)
class _Repeat:
    send: Callable[[], None]
    interval: float
    next: Timer
    end: Timer
    then: list[Callable[[], None]] = field(default_factory=list)


class Repeats:
    """What was sent and not answered yet, by a key the caller chooses. Runs on the given timers."""

    def __init__(self, timers: Timers) -> None:
        self._timers = timers
        self._open: dict[Hashable, _Repeat] = {}

    def __len__(self) -> int:
        return len(self._open)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._open

    def start(
        self,
        key: Hashable,
        send: Callable[[], None],
        now: float,
        *,
        limit: float = LIFETIME,
        gave_up: Callable[[], None] = lambda: None,
    ) -> None:
        """Send now, after 0.5 s, 1 s, 2 s, then every 4 s, until ``stop(key)``; after ``limit`` seconds
        ``gave_up`` is called. The same key again replaces the first."""
        self._drop(key)

        def again(at: float) -> None:
            repeat = self._open[key]
            repeat.interval = min(2 * repeat.interval, T2)
            repeat.next = self._timers.at(at + repeat.interval, again)
            repeat.send()

        def end(_: float) -> None:
            repeat = self._drop(key)
            gave_up()
            for action in repeat.then if repeat is not None else ():
                action()

        first, last = self._timers.at(now + T1, again), self._timers.at(now + limit, end)
        self._open[key] = _Repeat(send, T1, first, last)
        send()

    def stop(self, key: Hashable) -> bool:
        """It was heard. False if nothing of that key was open."""
        repeat = self._drop(key)
        for action in repeat.then if repeat is not None else ():
            action()
        return repeat is not None

    def afterwards(self, key: Hashable, action: Callable[[], None]) -> None:
        """Call ``action`` when the key is heard or given up; at once if it is not open."""
        repeat = self._open.get(key)
        if repeat is None:
            action()
        else:
            repeat.then.append(action)

    def _drop(self, key: Hashable) -> _Repeat | None:
        repeat = self._open.pop(key, None)
        if repeat is not None:
            repeat.next.cancel()
            repeat.end.cancel()
        return repeat
