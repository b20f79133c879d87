"""A non-blocking UDP socket for SIP (RFC 3261 section 18), for use with `selectors`.

The thin shell around `telephony.sip.endpoint.Endpoint`: bytes in, bytes out, nothing understood.
"""

from __future__ import annotations

import logging
import socket
import sys
import time
from collections.abc import Callable
from functools import lru_cache

from telephony.sip.message import Address
from telephony.sip.uri import is_numeric
from telephony.transports.rate_limit import RateLimit
from telephony.transports.sockets import plain_host

log = logging.getLogger(__name__)

RECEIVE_BUFFER = 4 * 1024 * 1024
"""Asked of the system, which may grant less: one late scheduling slice must not lose a burst of calls."""
_LARGEST = 65_536
_SIO_UDP_CONNRESET = 0x9800000C


@lru_cache(maxsize=1024)
def _peer(host: str, port: int) -> Address:
    """The same object for the same peer: what it asked is remembered with it for 32 s (RFC 3261 17.2.2)."""
    return Address(plain_host(host), port)


class UdpTransport:
    """One bound UDP socket.

    host, port: where to listen; port 0 takes any free one (`address` tells which). An IPv6 host makes
    an IPv6 socket; '::' takes IPv4 as well where the system can, and shows such peers as IPv4.
    limit: per-source limit, None for none. clock: monotonic seconds, for the limit.
    Raises OSError when the address cannot be bound.
    """

    def __init__(
        self,
        host: str,
        port: int = 0,
        *,
        limit: RateLimit | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limit = limit
        self._clock = clock
        self.refused = 0
        """Datagrams dropped by the rate limit so far."""
        self.unsent = 0
        """Datagrams the system would not take so far."""
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._v6 = family == socket.AF_INET6
        self._socket = socket.socket(family, socket.SOCK_DGRAM)
        try:
            self._prepare(host)
            self._socket.bind((host, port))
        except OSError:
            self._socket.close()
            raise

    def _prepare(self, host: str) -> None:
        sock = self._socket
        sock.setblocking(False)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
        if host == "::" and hasattr(socket, "IPV6_V6ONLY"):
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        if sys.platform == "win32":
            # Windows reports a peer's ICMP port-unreachable as an error of the next receive (KB 263823).
            sock.ioctl(_SIO_UDP_CONNRESET, False)

    @property
    def address(self) -> Address:
        """Where the socket is bound."""
        host, port = self._socket.getsockname()[:2]
        return Address(host, port)

    def fileno(self) -> int:
        """For `selectors`; ready to read means `receive` has something."""
        return self._socket.fileno()

    def receive(self, most: int = 256) -> list[tuple[bytes, Address]]:
        """Datagrams that are waiting, up to `most` so that timers get their turn; never waits."""
        batch: list[tuple[bytes, Address]] = []
        for _ in range(most):
            try:
                data, peer = self._socket.recvfrom(_LARGEST)
            except (BlockingIOError, InterruptedError):
                break
            except ConnectionResetError:
                continue  # an earlier datagram of ours met a closed port: no news about this socket
            source = _peer(peer[0], peer[1])
            if self._limit is not None and not self._limit.allows(source.host, self._clock()):
                self.refused += 1
                continue
            batch.append((data, source))
        return batch

    def send(self, data: bytes, destination: Address) -> bool:
        """Send one datagram. False: the system did not take it (no route, full buffer, too large);
        SIP retransmission or `Endpoint.transport_error` deals with that."""
        host = destination.host
        if not is_numeric(host):  # sendto would ask a name server and block the whole exchange
            self.unsent += 1
            log.warning("datagram not sent: %s is a name, not an address", destination)
            return False
        if self._v6 and ":" not in host:
            host = f"::ffff:{host}"
        try:
            self._socket.sendto(data, (host, destination.port))
        except OSError as error:
            self.unsent += 1
            log.warning("datagram of %d bytes to %s not sent: %s", len(data), destination, error)
            return False
        return True

    def close(self) -> None:
        """Release the socket; further closes do nothing."""
        self._socket.close()
