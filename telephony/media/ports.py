"""RTP port numbers: even ones out of a range, handed out in turn and taken back."""

from __future__ import annotations

import socket
import threading
from dataclasses import dataclass

# A burst of 40 ms or a late tick must not overflow the kernel's buffer; G.711 is 8.6 kB/s with headers.
RECEIVE_BUFFER = 64 * 1024
EPHEMERAL_TRIES = 64


class NoPortsLeft(Exception):
    """Every RTP port of the range is in use. Widen the range (4 ports per call) or wait for calls to end."""


@dataclass(frozen=True, slots=True)
class PortRange:
    """UDP ports `first`..`last`, both included; only the even ones carry RTP (RFC 3550 11).

    PortRange(0, 0) lets the operating system choose (tests, demo).
    """

    first: int
    last: int

    def __post_init__(self) -> None:
        if (self.first, self.last) != (0, 0) and not 1024 <= self.first <= self.last <= 65535:
            raise ValueError(f"RTP port range {self.first}-{self.last}: must lie within 1024-65535")

    @property
    def even_ports(self) -> range:
        return range(self.first + self.first % 2, self.last + 1, 2)


class PortPool:
    """Binds RTP sockets. Thread-safe.

    Ports are tried in turn, not lowest first: a port that was just returned may still get the old call's
    last packets.
    """

    def __init__(self, host: str, ports: PortRange) -> None:
        self._host = host
        self._family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._ports = ports
        self._next = 0
        self._used: set[int] = set()
        self._ahead: dict[int, socket.socket] = {}
        self._lock = threading.Lock()

    @property
    def in_use(self) -> int:
        return len(self._used)

    def bind(self) -> socket.socket:
        """A non-blocking UDP socket on an even port. Raises NoPortsLeft."""
        with self._lock:
            found = self._bind_chosen() if self._ports.first == 0 else self._bind_in_turn()
            self._used.add(found.getsockname()[1])
            return found

    @property
    def waiting(self) -> int:
        """How many are bound ahead."""
        return len(self._ahead)

    def ahead(self, count: int) -> list[int]:
        """Bind so many more, to be taken by their number; fewer when no more are left."""
        numbers: list[int] = []
        while len(numbers) < count:
            try:
                bound = self.bind()
            except NoPortsLeft:
                break
            numbers.append(bound.getsockname()[1])
            self._ahead[numbers[-1]] = bound
        return numbers

    def take(self, port: int) -> socket.socket:
        """The socket bound ahead at this port, or bound there now. Raises NoPortsLeft."""
        bound = self._ahead.pop(port, None)
        if bound is not None:
            return bound
        with self._lock:
            bound = self._try(port) if port not in self._used else None
            if bound is None:
                raise NoPortsLeft(f"the RTP port {port} is in use")
            self._used.add(port)
        return bound

    def close(self) -> None:
        """Give back what was bound ahead and not taken."""
        while self._ahead:
            self.give_back(self._ahead.popitem()[1])

    def companion(self, bound: socket.socket) -> socket.socket | None:
        """A socket at the next port, for RTCP (RFC 3550 11); None where another program has that. The
        caller closes it."""
        return self._try(bound.getsockname()[1] + 1)

    def give_back(self, bound: socket.socket) -> None:
        """Close the socket and free its port."""
        with self._lock:
            self._used.discard(bound.getsockname()[1])
            bound.close()

    def _bind_in_turn(self) -> socket.socket:
        ports = self._ports.even_ports
        for step in range(len(ports)):
            port = ports[(self._next + step) % len(ports)]
            if port not in self._used and (found := self._try(port)) is not None:
                self._next = (self._next + step + 1) % len(ports)
                return found
        raise NoPortsLeft(f"all {len(ports)} RTP ports {self._ports.first}-{self._ports.last} are in use")

    def _bind_chosen(self) -> socket.socket:
        for _ in range(EPHEMERAL_TRIES):
            found = self._try(0)
            if found is not None and found.getsockname()[1] % 2 == 0:
                return found
            if found is not None:
                found.close()
        raise NoPortsLeft("the operating system gave no even UDP port")

    def _try(self, port: int) -> socket.socket | None:
        """None when another program holds the port: the next one is tried."""
        candidate = socket.socket(self._family, socket.SOCK_DGRAM)
        if self._host == "::" and hasattr(socket, "IPV6_V6ONLY"):
            candidate.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        try:
            candidate.bind((self._host, port))
        except OSError:
            candidate.close()
            return None
        candidate.setblocking(False)
        candidate.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
        return candidate
