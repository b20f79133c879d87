"""Ways in and out: by address, or by registering with a provider or PBX (RFC 3261 section 10.2)."""

import ipaddress
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field

from telephony.engines.embedded.context import Context
from telephony.engines.embedded.resolve import resolve
from telephony.sip.auth import Credentials
from telephony.sip.headers import HeaderError, parse_name_addr, parse_name_addrs, parse_number
from telephony.sip.message import Address, Message
from telephony.sip.outputs import Finished, OutgoingRequest
from telephony.sip.uri import UriError, host_text, parse_uri, split_host_port
from telephony.switchboard.events import TrunkDown, TrunkUp
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.plan import TrunkPlan

log = logging.getLogger(__name__)

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
LONGEST_RETRY = 120.0
REFUSED_PASSWORD = (401, 403, 407)


@dataclass(slots=True, kw_only=True)
class Trunk:
    """``destination``: where our calls go. ``believed``: addresses found for proxy and registrar."""

    plan: TrunkPlan
    networks: tuple[Network, ...] = ()
    believed: set[str] = field(default_factory=set)
    domain: str = ""
    destination: Address | None = None
    registrar: Address | None = None
    call_id: str = ""
    cseq: int = 0
    expiry: int = 300
    failures: int = 0
    obstacle: str = ""
    up: bool | None = None

    @property
    def id(self) -> TrunkId:
        return self.plan.id


class Trunks:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._leaving: set[TrunkId] = set()
        self._trunks = {plan.id: self._made(plan) for plan in context.plan.trunks}

    def start(self) -> None:
        """Look names up, register where asked; a trunk known by address alone is up."""
        for trunk in self._trunks.values():
            way_out = trunk.plan.proxy or trunk.plan.registrar
            if way_out:
                self._look_up(trunk, way_out)
            if trunk.plan.registrar:
                self._refresh(trunk)
            else:
                self._up(trunk)

    def stop(self) -> None:
        """Tell registrars that we leave."""
        for trunk in self._trunks.values():
            self._context.alarms.cancel(f"trunk {trunk.id}")
            if trunk.registrar is not None and trunk.up:
                self._leaving.add(trunk.id)
                self._send_register(trunk, 0)

    @property
    def leaving(self) -> bool:
        """Whether a registrar has not answered yet that we left."""
        return bool(self._leaving)

    def unsent(self, destination: Address, reason: str) -> None:
        """Remember why nothing could be sent there, for the sentence about a trunk that fails."""
        for trunk in self._trunks.values():
            if destination in (trunk.registrar, trunk.destination):
                trunk.obstacle = reason

    # ---- calls ----

    def match(self, source: Address, request: Message) -> Trunk | None:
        """The trunk a request came through. Several trunks of one address are told apart by our user name
        in the Request-URI; otherwise the first of the plan counts."""
        found = list(self._from(source.host))
        user = _user(request.uri)
        return next((trunk for trunk in found if trunk.plan.user == user), found[0]) if found else None

    def called(self, trunk: Trunk, request: Message) -> str:
        """The dialled number: the Request-URI's user, or To's where a provider puts our account there."""
        user = _user(request.uri)
        if user and user != trunk.plan.user:
            return user
        try:
            return _user(parse_name_addr(request.header("to")).uri) or user
        except HeaderError:
            return user

    def way_out(self, trunk_id: TrunkId) -> Trunk | None:
        trunk = self._trunks.get(trunk_id)
        usable = trunk is not None and trunk.plan.outgoing and trunk.up and trunk.destination is not None
        return trunk if usable else None

    def _from(self, host: str) -> Iterator[Trunk]:
        address = ipaddress.ip_address(host)
        for trunk in self._trunks.values():
            if host in trunk.believed or any(address in network for network in trunk.networks):
                yield trunk

    # ---- registering ----

    def finished(self, end: Finished) -> bool:
        """Whether this was the answer to a REGISTER of ours."""
        kind, _, name = end.key.partition(" ")
        trunk = self._trunks.get(TrunkId(name.partition(" ")[0])) if kind == "trunk" else None
        if trunk is None:
            return kind == "trunk"
        if trunk.id in self._leaving:
            self._leaving.discard(trunk.id)
            return True
        if end.message is not None:
            trunk.cseq = max(trunk.cseq, int(end.message.header("cseq").split()[0]))
        if end.message is not None and 200 <= end.status < 300:
            self._registered(trunk, end.message)
        elif end.message is not None and end.status == 423:
            self._longer(trunk, end.message)
        else:
            self._failed(trunk, self._why(trunk, end))
        return True

    def _registered(self, trunk: Trunk, answer: Message) -> None:
        granted = granted_expiry(answer, self._contact(trunk), trunk.expiry)
        trunk.failures = 0
        self._again(trunk, max(1.0, granted / 2))
        self._up(trunk)

    def _longer(self, trunk: Trunk, answer: Message) -> None:
        try:
            least = parse_number(answer.header("min-expires"), 86400)
        except HeaderError:
            least = 0
        if least <= trunk.expiry:
            self._failed(trunk, "the provider refuses every expiry (423)")
            return
        trunk.expiry = least
        self._send_register(trunk, trunk.expiry)

    def _why(self, trunk: Trunk, end: Finished) -> str:
        if end.message is None:
            return f"no answer from {trunk.plan.registrar}"
        if end.status in REFUSED_PASSWORD:
            return f"{trunk.plan.registrar} refuses user {trunk.plan.user} or the password ({end.status})"
        return f"{trunk.plan.registrar} refuses to register: {end.status} {end.message.reason[:60]}"

    def _failed(self, trunk: Trunk, reason: str) -> None:
        trunk.failures += 1
        wait = min(LONGEST_RETRY, self._context.settings.trunk_retry * 2 ** min(trunk.failures - 1, 8))
        log.warning("trunk %s is down: %s; next try in %.0f s", trunk.id, reason, wait)
        self._again(trunk, wait)
        if trunk.up is not False:
            trunk.up = False
            self._context.hear(TrunkDown(trunk.id, reason))

    def _up(self, trunk: Trunk) -> None:
        if not trunk.up:
            trunk.up = True
            log.info("trunk %s is up", trunk.id)
            self._context.hear(TrunkUp(trunk.id))

    def _again(self, trunk: Trunk, seconds: float) -> None:
        due = self._context.now() + seconds
        self._context.alarms.set(f"trunk {trunk.id}", due, lambda: self._refresh(trunk))

    def _refresh(self, trunk: Trunk) -> None:
        """Names are asked anew each time: a provider may move."""
        host, port = host_port(trunk.plan.registrar)

        def found(addresses: list[Address]) -> None:
            if trunk.id in self._leaving:
                return
            if not addresses:
                self._failed(trunk, f"the name {host} is not found")
                return
            trunk.registrar = addresses[0]
            trunk.believed.update(address.host for address in addresses)
            self._send_register(trunk, trunk.expiry)

        resolve(host, port, self._context.later, found)

    def _look_up(self, trunk: Trunk, way_out: str) -> None:
        host, port = host_port(way_out)

        def found(addresses: list[Address]) -> None:
            trunk.believed.update(address.host for address in addresses)
            trunk.destination = addresses[0] if addresses else None

        resolve(host, port, self._context.later, found)

    def _send_register(self, trunk: Trunk, expires: int) -> None:
        assert trunk.registrar is not None
        plan, aor = trunk.plan, f"sip:{trunk.plan.user}@{domain_of(trunk.plan.registrar)}"
        trunk.cseq += 2  # an answered challenge uses the one in between
        request = OutgoingRequest(
            method="REGISTER", request_uri=f"sip:{domain_of(plan.registrar)}", destination=trunk.registrar,
            from_uri=aor, to_uri=aor, credentials=Credentials(plan.user, plan.secret),
            headers=(("Contact", f"<{self._contact(trunk)}>"), ("Expires", str(expires))),
            call_id=trunk.call_id, cseq=trunk.cseq,
        )  # fmt: skip
        key = f"trunk {trunk.id} {self._context.token()}"
        self._context.perform(self._context.endpoint.request(key, request, self._context.now()))

    def _contact(self, trunk: Trunk) -> str:
        return f"sip:{trunk.plan.user}@{self._context.address}"

    def _made(self, plan: TrunkPlan) -> Trunk:
        networks = []
        for peer in plan.peers:
            try:
                networks.append(ipaddress.ip_network(peer, strict=False))
            except ValueError:
                log.error("trunk %s: peer %r is no address and no network; ignored", plan.id, peer)
        way_out = plan.proxy or plan.registrar
        return Trunk(
            plan=plan, networks=tuple(networks), domain=domain_of(way_out) if way_out else "",
            call_id=f"trunk-{self._context.token()}", expiry=self._context.settings.trunk_expiry,
        )  # fmt: skip


def host_port(text: str) -> tuple[str, int]:
    """``host``, ``host:port`` or ``[v6]:port``; 5060 without a port. Raises UriError."""
    host, port = split_host_port(text.strip())
    return host, port or 5060


def domain_of(text: str) -> str:
    """The host part for URIs, with its port where it is not 5060."""
    host, port = host_port(text)
    return host_text(host) if port == 5060 else f"{host_text(host)}:{port}"


def granted_expiry(answer: Message, contact: str, asked: int) -> int:
    """Seconds the registrar granted our contact: its expires parameter, else Expires, else what we asked."""
    try:
        ours = [each for each in parse_name_addrs(answer.headers("contact")) if each.uri == contact]
        told = (ours[0].param("expires") if ours else None) or answer.header("expires")
        return parse_number(told, 2**31) if told else asked
    except HeaderError:
        return asked


def _user(uri: str) -> str:
    try:
        return parse_uri(uri).user
    except UriError:
        return ""
