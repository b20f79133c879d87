"""This machine's own address; whether it has another than before, or was asleep."""

import socket
from collections.abc import Callable

EVERY = 2.0
ASLEEP = 10.0
"""Seconds between two looks after which nobody was awake in between; and by which the wall clock may run
ahead of the steady one, which on some systems stands still while the machine sleeps."""

ELSEWHERE, ELSEWHERE6 = "192.0.2.1", "2001:db8::1"
"""Addresses that nobody has (RFC 5737, RFC 3849): the way to them is the way out of the house."""

Hosts = tuple[str, str]


def own_address(towards: str) -> str:
    """The address of this machine on the way to that numeric one. Sends nothing: connecting a UDP socket only
    asks the routing table. OSError without a network."""
    family = socket.AF_INET6 if ":" in towards else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        probe.connect((towards, 9))
        return str(probe.getsockname()[0])


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
