"""One way in and out: what the plan says of it, and what is known of it now."""

import ipaddress
import logging
from dataclasses import dataclass, field

from telephony.sip.locate import Target
from telephony.sip.message import Address
from telephony.sip.uri import default_port, host_text, is_numeric, split_host_port
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.plan import TrunkPlan

log = logging.getLogger(__name__)

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


@dataclass(frozen=True, slots=True)
class Problem:
    """``code``: its kind, as in ``TrunkDown``."""

    reason: str
    code: str


@dataclass(slots=True, kw_only=True)
class Trunk:
    """``servers``: where our calls go, best first; ``registrars`` where we register. ``believed``: addresses
    found for both. ``problems``: what does not work, by part (register, ping); up when there is none.
    ``obstacle``: why the last message could not be sent."""

    plan: TrunkPlan
    networks: tuple[Network, ...] = ()
    believed: set[str] = field(default_factory=set)
    domain: str = ""
    servers: tuple[Address, ...] = ()
    registrars: tuple[Address, ...] = ()
    call_id: str = ""
    cseq: int = 0
    expiry: int = 300
    failures: int = 0
    registered: bool = False
    obstacle: str = ""
    problems: dict[str, Problem] = field(default_factory=dict)
    told: str | None = None
    """The problem the board knows; '' for up, None for nothing told yet."""
    asked: str = ""
    """Key of the OPTIONS that waits for its answer."""
    asked_at: float = 0.0
    misses: int = 0
    answers: bool = False
    """Whether it ever answered an OPTIONS."""

    @property
    def id(self) -> TrunkId:
        return self.plan.id

    @property
    def up(self) -> bool:
        return not self.problems and (self.registered or not self.plan.registrar)

    @property
    def destination(self) -> Address | None:
        return self.servers[0] if self.servers else None

    def fail(self, part: str, reason: str, code: str) -> None:
        """This part of it does not work: why, and what kind of trouble that is."""
        self.problems[part] = Problem(reason, code)

    @property
    def problem(self) -> str:
        """All of them in one line, each once; empty: there is none."""
        return "; ".join(dict.fromkeys(each.reason for each in self.problems.values()))

    @property
    def silence(self) -> str:
        """The kind of a silence: nothing could be sent, or nothing came back."""
        return "unreachable" if self.obstacle else "silent"

    def has(self, host: str, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
        """Whether calls from there belong to this trunk."""
        return host in self.believed or any(address in network for network in self.networks)


def made(plan: TrunkPlan, call_id: str, expiry: int) -> Trunk:
    """The trunk of a plan; a peer that is no address is told in the log and left out."""
    networks = []
    for peer in plan.peers:
        try:
            networks.append(ipaddress.ip_network(peer, strict=False))
        except ValueError:
            log.error("trunk %s: peer %r is no address and no network; ignored", plan.id, peer)
    domain = domain_of(plan.way_out) if plan.way_out else ""
    return Trunk(plan=plan, networks=tuple(networks), domain=domain, call_id=call_id, expiry=expiry)


def target_of(text: str, transport: str) -> Target:
    """What to look for behind ``host``, ``host:port`` or ``[v6]:port`` of a plan. Without a port and a
    transport the domain's DNS decides (RFC 3263). Raises UriError."""
    host, port = split_host_port(text.strip())
    if port is None and is_numeric(host):
        port = default_port(transport.upper())
    return Target(host, port, transport.upper())


def domain_of(text: str) -> str:
    """The host part for URIs, with its port where one is written that is not 5060."""
    host, port = split_host_port(text.strip())
    return host_text(host) if port in (None, 5060) else f"{host_text(host)}:{port}"
