"""One leg: its socket, where its sound goes, and whose packets are believed."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from telephony.media.events import MediaDirection
from telephony.media.g711 import PCMA, PCMU
from telephony.media.srtp import Guard, Keys
from telephony.media.telephone_event import KeyReceiver, KeySender

Address = tuple[Any, ...]  # (host, port), IPv6 adds flow and scope
# A believed source that has said nothing for this long may have moved to another port (NAT).
MOVED_AFTER = 0.5


@dataclass(frozen=True, slots=True)
class Terms:
    """What the SDP agreed on. `remote` is a numeric address; the unspecified one means "send nothing"."""

    remote: Address
    payload_type: int
    dtmf_payload: int | None
    symmetric: bool
    keys: Keys | None = None

    def __post_init__(self) -> None:
        if self.payload_type not in (PCMU, PCMA):
            raise ValueError(f"payload type {self.payload_type}: only PCMU (0) and PCMA (8) are mixed")

    @property
    def silent(self) -> bool:
        """c=0.0.0.0: hold as it was before RFC 3264."""
        return ipaddress.ip_address(self.remote[0].partition("%")[0]).is_unspecified


def numeric(remote: tuple[str, int], family: socket.AddressFamily) -> Address:
    """The address as `recvfrom` writes it; an IPv4 one at a dual socket mapped (RFC 4291 section 2.5.5.2).
    Never asks a name server. Raises ValueError."""
    if not 0 < remote[1] < 1 << 16:
        raise ValueError(f"{remote!r} is no numeric address: port {remote[1]}")
    try:
        host, _, *scope = _host(remote[0], family)
    except (socket.gaierror, OverflowError, UnicodeError) as error:
        raise ValueError(f"{remote!r} is no numeric address of this mixer's network: {error}") from error
    return (host, remote[1], *scope)


@lru_cache(maxsize=1024)
def _host(host: str, family: socket.AddressFamily) -> Address:
    """Remembered: asking the system, even for a number, takes its time and gives the interpreter away."""
    mapped = socket.AI_V4MAPPED if family == socket.AF_INET6 else 0
    flags = socket.AI_NUMERICHOST | mapped
    return socket.getaddrinfo(host, 0, family=family, type=socket.SOCK_DGRAM, flags=flags)[0][4]


@dataclass(slots=True, eq=False)
class Leg:
    """`row` is its place in all arrays. Owned by the mixer's thread."""

    name: str
    row: int
    socket: socket.socket
    terms: Terms | None = None
    direction: MediaDirection = "sendrecv"
    source: Address | None = None  # whose packets are believed; compared for every packet
    target: Address = ()  # where packets go; empty: nowhere
    guard: Guard | None = None  # encrypts and opens; None: plain RTP
    expecting: bool = False  # silence of the far end is a fault
    presses: KeySender = field(default_factory=KeySender)
    keys: KeyReceiver = field(default_factory=KeyReceiver)

    def connect(self, terms: Terms) -> None:
        """Terms agreed, or agreed anew. The learned address stays when the far end signals the same one."""
        if self.terms is None or self.terms.keys != terms.keys:
            self.guard = Guard(terms.keys) if terms.keys is not None else None
        if self.terms is None or self.terms.remote != terms.remote:
            self.source = None
            self.target = () if terms.silent else terms.remote
        self.terms = terms
        self.turn(self.direction)

    def turn(self, direction: MediaDirection) -> None:
        """Our own direction changed."""
        self.direction = direction
        self.expecting = self.terms is not None and not self.terms.silent and direction == "sendrecv"

    @property
    def sending(self) -> bool:
        return bool(self.target) and self.direction in ("sendrecv", "sendonly")

    def believes(self, source: Address, now: float, last_heard: float | None) -> bool:
        """Decide about RTP from an address that is not `source`; if believed, it is from now on.

        The signalled address wins at once. Another port of the signalled host, or of the host heard last,
        is taken when nothing was heard before, or not for MOVED_AFTER. Any other host only by `symmetric`,
        and only while nothing was ever heard. `last_heard`: time of the last believed packet.
        """
        if self.terms is None:
            return False
        if source != self.terms.remote:
            hosts = {self.terms.remote[0]} | ({self.source[0]} if self.source else set())
            quiet = self.source is None or last_heard is None or now - last_heard > MOVED_AFTER
            first = self.source is None and self.terms.symmetric
            if not (first or (source[0] in hosts and quiet)):
                return False
        self.source = source
        if self.target:
            self.target = source
        return True
