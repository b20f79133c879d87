"""Whether this machine has another address than before, or was asleep."""

from collections.abc import Callable

EVERY = 2.0
ASLEEP = 10.0
"""Seconds between two looks after which nobody was awake in between; and by which the wall clock may run
ahead of the steady one, which on some systems stands still while the machine sleeps."""

Hosts = tuple[str, str]


class NetworkWatch:
    """``look`` tells our addresses as IPv4 and as IPv6 peers see them; ``wall`` is the wall clock."""

    def __init__(self, look: Callable[[], Hosts], wall: Callable[[], float], now: float) -> None:
        self._look, self._wall = look, wall
        self.hosts = look()
        self._looked, self._ahead = now, wall() - now

    def next_due(self) -> float:
        return self._looked + EVERY

    def changed(self, now: float) -> bool:
        """Look, where it is time. True: providers do not know any more where we are."""
        if now < self.next_due():
            return False
        hosts, ahead = self._look(), self._wall() - now
        slept = now - self._looked > ASLEEP or ahead - self._ahead > ASLEEP
        moved = hosts != self.hosts
        self.hosts, self._looked, self._ahead = hosts, now, ahead
        return slept or moved
