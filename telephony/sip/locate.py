"""Which servers a SIP domain has, in what order (RFC 3263 section 4, RFC 2782). Asks nobody itself.

`locate` is a generator: it gives questions for the DNS and takes their answers, and returns the addresses.
Whoever runs it may ask a real resolver, a cache or a table.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

from telephony.sip.message import TCP, TLS, UDP, Address
from telephony.sip.uri import default_port, is_numeric

MOST_ADDRESSES = 12
"""More than any domain needs, so that a hostile one cannot make us knock at thousands of doors."""


@dataclass(frozen=True, slots=True)
class Target:
    """What is looked for: host (name or number), and port and transport where they are given ('' and None
    where not). `secure`: only TLS will do."""

    host: str
    port: int | None = None
    transport: str = ""
    secure: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """`kind`: NAPTR, SRV, or HOST for A and AAAA together."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Naptr:
    order: int
    preference: int
    flags: str
    service: str
    replacement: str


@dataclass(frozen=True, slots=True)
class Srv:
    priority: int
    weight: int
    port: int
    target: str


@dataclass(frozen=True, slots=True)
class Host:
    """One address of a name."""

    address: str


Record = Naptr | Srv | Host
Answers = Sequence[Record]
"""Empty: there is none, or nobody could be asked."""
Chance = Callable[[int], int]
"""A whole number from 0 to the given one, both possible."""
Search = Generator[Question, Answers, list[Address]]

_SERVICES = {"SIP+D2U": UDP, "SIP+D2T": TCP, "SIPS+D2T": TLS}
_SRV_NAMES = {UDP: "_sip._udp.", TCP: "_sip._tcp.", TLS: "_sips._tcp."}
_USUAL_ORDER = (TLS, TCP, UDP)


def locate(target: Target, supported: Sequence[str], chance: Chance) -> Search:
    """Addresses to try, best first; empty: the name is not known. `supported`: transports we have."""
    if is_numeric(target.host) or target.port is not None:
        transport = target.transport or (TLS if target.secure else UDP)
        port = target.port or default_port(transport)
        return (yield from _addresses(target.host, port, transport, target.host))
    if target.transport:
        places = yield from _places(target, target.transport, chance)
        return places or (yield from _plain(target, target.transport))
    return (yield from _by_domain(target, supported, chance))


def _by_domain(target: Target, supported: Sequence[str], chance: Chance) -> Search:
    """No port, no transport: the domain says by NAPTR what it prefers, or by the SRV records it has."""
    asked = yield Question(target.host, "NAPTR")
    found: list[Address] = []
    for record in sorted((r for r in asked if isinstance(r, Naptr)), key=_preference):
        transport = _SERVICES.get(record.service.upper())
        if transport is None or transport not in supported or record.flags.lower() != "s":
            continue
        if not target.secure or transport == TLS:
            found += yield from _servers(record.replacement, transport, target.host, chance)
    if found:
        return found[:MOST_ADDRESSES]
    for transport in _USUAL_ORDER:
        if transport in supported and (transport == TLS or not target.secure):
            found += yield from _places(target, transport, chance)
    if found:
        return found[:MOST_ADDRESSES]
    return (yield from _plain(target, TLS if target.secure else UDP))


def _preference(record: Naptr) -> tuple[int, int]:
    return record.order, record.preference


def _plain(target: Target, transport: str) -> Search:
    """No SRV records: the domain's own addresses at the usual port (4.2)."""
    return (yield from _addresses(target.host, default_port(transport), transport, target.host))


def _places(target: Target, transport: str, chance: Chance) -> Search:
    return (yield from _servers(_SRV_NAMES[transport] + target.host, transport, target.host, chance))


def _servers(name: str, transport: str, domain: str, chance: Chance) -> Search:
    records = yield Question(name, "SRV")
    found: list[Address] = []
    for record in in_order([r for r in records if isinstance(r, Srv)], chance):
        if record.target in ("", "."):  # RFC 2782: decidedly no such service
            continue
        found += yield from _addresses(record.target, record.port, transport, domain)
        if len(found) >= MOST_ADDRESSES:
            break
    return found[:MOST_ADDRESSES]


def _addresses(host: str, port: int, transport: str, domain: str) -> Search:
    """Every address of one server. Its certificate must be for the domain, not for the server's own name:
    DNS told us that name, and DNS may lie (RFC 5922 section 4)."""
    if is_numeric(host):
        return [Address(host, port, transport, domain)]
    records = yield Question(host, "HOST")
    found = [Address(r.address, port, transport, domain) for r in records if isinstance(r, Host)]
    return list(dict.fromkeys(found))[:MOST_ADDRESSES]


def in_order(records: Sequence[Srv], chance: Chance) -> list[Srv]:
    """By priority; within one, each next is drawn by weight, those of weight 0 seldom (RFC 2782)."""
    ordered: list[Srv] = []
    for priority in sorted({record.priority for record in records}):
        group = sorted((r for r in records if r.priority == priority), key=lambda r: r.weight)
        while group:
            draw = chance(sum(record.weight for record in group))
            for record in group:
                draw -= record.weight
                if draw <= 0:
                    break
            group.remove(record)
            ordered.append(record)
    return ordered
