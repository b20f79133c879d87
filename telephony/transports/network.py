"""This machine's own address; whether it has another than before, or was asleep."""

import ipaddress
import socket
from collections.abc import Callable

EVERY = 2.0
ASLEEP = 10.0
"""Seconds between two looks after which nobody was awake in between; and by which the wall clock may run
ahead of the steady one, which on some systems stands still while the machine sleeps."""
MOST = 1000

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


class Ways:
    """Which address of ours a peer can reach: of a machine in several networks, or in one without a way out
    of the house, each has its own. What was found holds for ``EVERY`` seconds; ``MOST`` peers are kept."""

    def __init__(self, way: Callable[[str], str] = own_address) -> None:
        self._way, self._found, self._since = way, dict[str, str](), 0.0

    def towards(self, peer: str, otherwise: str, now: float) -> str:
        """``peer``: numeric; ``otherwise``: where there is no way to it that could be told."""
        if now - self._since >= EVERY or len(self._found) >= MOST:
            self._found.clear()
            self._since = now
        if peer not in self._found:
            self._found[peer] = self._ask(peer) or otherwise
        return self._found[peer]

    def _ask(self, peer: str) -> str:
        try:
            ipaddress.ip_address(peer)
            found = self._way(peer)
        except (OSError, ValueError):
            return ""
        return "" if "%" in found else found  # of one link alone (RFC 4007): not for SIP and SDP


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
