"""All sockets of one SIP endpoint: UDP, and where wanted TCP and TLS, on one selector and one thread.

The owner calls `tick` with the time, then `key.data(mask)` for each key its selector gives; what comes in is
told to `Hears`. `send` takes anything with an address and never waits.
"""

from __future__ import annotations

import selectors
import ssl
import time
from dataclasses import dataclass
from pathlib import Path

from telephony.sip.message import TCP, TLS, UDP, Address
from telephony.transports.connection import Limits
from telephony.transports.layers import Layer, Plain, Tls
from telephony.transports.rate_limit import RateLimit
from telephony.transports.streams import Hears, Streams
from telephony.transports.trust import TlsFiles, client_context, server_context
from telephony.transports.udp import UdpTransport

DATAGRAMS_AT_ONCE = 64
_TRIES = 20
__all__ = ["Hears", "Limits", "TlsFiles", "Wire", "WireSettings"]


@dataclass(frozen=True, slots=True)
class WireSettings:
    """``host``, ``port``: where UDP and TCP listen; port 0: any that is free for both. ``tls``: who we are on
    TLS, which then listens on ``tls_port`` (0: any). ``tcp``: whether there are streams at all; connections
    out may use TLS also without a certificate of ours; ``authority``, a PEM file, is believed then besides
    the system's own. ``rate``: messages a second from one sender."""

    host: str = "127.0.0.1"
    port: int = 5060
    tcp: bool = True
    tls: TlsFiles | None = None
    tls_port: int = 5061
    limits: Limits = Limits()
    rate: RateLimit | None = None
    authority: Path | None = None


class Wire:
    """Binds when made. Raises OSError when an address is taken, BadCertificate."""

    def __init__(self, settings: WireSettings, selector: selectors.BaseSelector, hears: Hears) -> None:
        self._settings, self._hears, self._selector = settings, hears, selector
        self._rate = settings.rate
        self.refused = 0
        """Messages dropped by the rate limit of streams so far."""
        self._server = server_context(settings.tls) if settings.tls is not None else None
        self._client: ssl.SSLContext | None = None
        self._streams: dict[str, Streams] = {}
        self._udp, self._ports = self._bound()
        selector.register(self._udp, selectors.EVENT_READ, self._read_udp)

    def _bound(self) -> tuple[UdpTransport, dict[str, int]]:
        """UDP and TCP share their port; a free one for UDP may be taken for TCP, so several are tried."""
        for tries_left in reversed(range(_TRIES)):
            try:
                return self._bound_once()
            except OSError:
                if self._settings.port or not tries_left:
                    raise
        raise AssertionError("unreachable")

    def _bound_once(self) -> tuple[UdpTransport, dict[str, int]]:
        settings = self._settings
        udp = UdpTransport(settings.host, settings.port, limit=self._rate)
        ports = {UDP: udp.address.port}
        try:
            if settings.tcp:
                ports[TCP] = self._listening(TCP, udp.address.port)
            if self._server is not None:
                ports[TLS] = self._listening(TLS, settings.tls_port)
            elif settings.tcp:
                self._streams[TLS] = self._made(TLS)
        except OSError:
            udp.close()
            for streams in self._streams.values():
                streams.close()
            self._streams.clear()
            raise
        return udp, ports

    def _listening(self, transport: str, port: int) -> int:
        self._streams[transport] = streams = self._made(transport)
        return streams.listen(self._settings.host, port).port

    def _made(self, transport: str) -> Streams:
        return Streams(transport, self._selector, self._limited(), self._layer, self._settings.limits)

    def _layer(self, accepted: bool, peer: Address) -> Layer:
        if peer.transport != TLS:
            return Plain()
        if accepted:
            assert self._server is not None
            return Tls(self._server, server=True, peer=peer.host)
        if self._client is None:
            # Only now: reading the system's authorities takes longer than all the rest of a start.
            self._client = client_context(self._settings.tls, self._settings.authority)
        return Tls(self._client, server=False, wanted=peer.name or peer.host, peer=peer.host)

    def _limited(self) -> Hears:
        return _Limited(self, self._hears)

    def allows(self, host: str) -> bool:
        """Count one message of a stream."""
        if self._rate is None or self._rate.allows(host, time.monotonic()):
            return True
        self.refused += 1
        return False

    # ---- for the owner ----

    @property
    def port(self) -> int:
        """Where UDP, and TCP where there is any, listen."""
        return self._ports[UDP]

    @property
    def ports(self) -> dict[str, int]:
        """Listening port of every transport that takes requests."""
        return dict(self._ports)

    def port_of(self, transport: str) -> int:
        """Where that one listens; for one that only sends, the port of UDP."""
        return self._ports.get(transport, self._ports[UDP])

    @property
    def transports(self) -> tuple[str, ...]:
        """Every transport that can send."""
        return UDP, *self._streams

    @property
    def figures(self) -> dict[str, float]:
        """For health: messages refused by the rate limit and not sent so far, connections now."""
        connections = sum(len(streams) for streams in self._streams.values())
        return {"refused": self._udp.refused + self.refused, "unsent": self._udp.unsent,
                "connections": connections}  # fmt: skip

    def send(self, data: bytes, destination: Address, now: float) -> None:
        """Send on the transport the address names; `Hears.unsent` tells when that cannot be."""
        if destination.transport == UDP:
            if not self._udp.send(data, destination):
                self._hears.unsent(destination, "the system did not take the datagram")
            return
        streams = self._streams.get(destination.transport)
        if streams is None:
            self._hears.unsent(destination, f"{destination.transport} is not set up here")
            return
        streams.send(data, destination, now)

    def tick(self, now: float) -> None:
        """Tell the time and close what lasted too long."""
        for streams in self._streams.values():
            streams.tick(now)

    def next_due(self) -> float | None:
        """When `tick` must be called next."""
        dues = [due for each in self._streams.values() if (due := each.next_due()) is not None]
        return min(dues, default=None)

    def close(self) -> None:
        """Release every socket. Closing twice does nothing."""
        if self._udp.fileno() >= 0:
            self._selector.unregister(self._udp)
        self._udp.close()
        for streams in self._streams.values():
            streams.close()
        self._streams.clear()

    def _read_udp(self, mask: int) -> None:
        for data, source in self._udp.receive(DATAGRAMS_AT_ONCE):
            self._hears.message(data, source)


class _Limited:
    """The owner as streams see it: what is over the rate limit never reaches him."""

    def __init__(self, wire: Wire, owner: Hears) -> None:
        self._wire = wire
        self.unsent, self.lost, self.complaint = owner.unsent, owner.lost, owner.complaint
        self._message = owner.message

    def message(self, data: bytes, source: Address) -> None:
        if self._wire.allows(source.host):
            self._message(data, source)
