"""Registering with a provider or PBX, and trying again (RFC 3261 section 10.2).

Silence is tried again at once and for ever: a packet each few seconds costs nothing, and the line is back
within five seconds of the network. A refusal is tried ever more slowly: a provider locks out who insists.
"""

from collections.abc import Callable

from telephony.engines.embedded.context import Context
from telephony.engines.embedded.resolve import Resolver
from telephony.engines.embedded.seen import Seen
from telephony.engines.embedded.trunk import Trunk, domain_of, target_of
from telephony.sip.auth import Credentials
from telephony.sip.headers import HeaderError, parse_name_addrs, parse_number
from telephony.sip.message import UDP, Address, Message
from telephony.sip.outputs import Finished, OutgoingRequest
from telephony.sip.uri import host_text

QUICK = (1.0, 2.0, 4.0)
"""Waits after silence; the last one goes on."""
LONGEST_RETRY = 120.0
TRIES_WITHOUT_ASKING = 4
REFUSED_PASSWORD = (401, 403, 407)
PART = "register"


class Registration:
    """All trunks' registrations. ``judge`` is called when a trunk's problems may have changed."""

    def __init__(
        self, context: Context, resolver: Resolver, judge: Callable[[Trunk], None], seen: Seen
    ) -> None:
        self._context, self._resolver, self._judge, self._seen = context, resolver, judge, seen
        self._leaving: set[str] = set()

    @property
    def leaving(self) -> bool:
        """Whether a registrar has not answered yet that we left."""
        return bool(self._leaving)

    def leave(self, trunk: Trunk) -> None:
        """Tell the registrar, where it knows us."""
        self._context.alarms.cancel(f"trunk {trunk.id}")
        if trunk.registrars and trunk.registered:
            self._leaving.add(trunk.id)
            self._send(trunk, 0)

    def refresh(self, trunk: Trunk) -> None:
        """Names are asked anew each time, a provider may move; but not at every try after a silence, because
        without a network the name server is silent too."""
        if trunk.registrars and trunk.failures % TRIES_WITHOUT_ASKING:
            self._send(trunk, trunk.expiry)
            return
        target = target_of(trunk.plan.registrar, trunk.plan.transport)

        def found(addresses: list[Address]) -> None:
            if trunk.id in self._leaving:
                return
            addresses = addresses or list(trunk.registrars)
            if not addresses:
                self._silent(trunk, f"the name {target.host} is not found", "name")
                return
            trunk.registrars = tuple(addresses)
            trunk.believed.update(address.host for address in addresses)
            self._send(trunk, trunk.expiry)

        self._resolver.find(target, found)

    def finished(self, trunk: Trunk, end: Finished) -> None:
        """The answer to a REGISTER of ours."""
        if trunk.id in self._leaving:
            self._leaving.discard(trunk.id)
            return
        answer = end.message
        if answer is None:
            self._silent(trunk, self._silence(trunk), trunk.silence)
            return
        trunk.cseq = max(trunk.cseq, int(answer.header("cseq").split()[0]))
        if 200 <= end.status < 300:
            self._registered(trunk, answer, end.server)
        elif end.status == 423:
            self._longer(trunk, answer)
        else:
            self._refused(trunk, end.status, answer)

    def _registered(self, trunk: Trunk, answer: Message, server: Address | None) -> None:
        granted = granted_expiry(answer, self._contact(trunk), trunk.expiry)
        trunk.failures, trunk.registered, trunk.obstacle = 0, True, ""
        trunk.problems.pop(PART, None)
        if server is not None and not trunk.plan.proxy:
            # Calls go to the server that knows us; the others of the domain stay behind it.
            trunk.servers = tuple(dict.fromkeys((server, *trunk.registrars)))
        if server is not None:
            self._seen.trunk(trunk.id, server)
        self._again(trunk, max(1.0, granted / 2))
        self._judge(trunk)

    def _longer(self, trunk: Trunk, answer: Message) -> None:
        try:
            least = parse_number(answer.header("min-expires"), 86400)
        except HeaderError:
            least = 0
        if least <= trunk.expiry:
            self._failed(trunk, "the provider refuses every expiry (423)", self._slow(trunk), "refused")
            return
        trunk.expiry = least
        self._send(trunk, trunk.expiry)

    def _refused(self, trunk: Trunk, status: int, answer: Message) -> None:
        registrar = trunk.plan.registrar
        wrong = status in REFUSED_PASSWORD
        if wrong:
            reason = f"{registrar} refuses user {trunk.plan.user} or the password ({status})"
        else:
            reason = f"{registrar} refuses to register: {status} {answer.reason[:60]}"
        self._failed(trunk, reason, self._slow(trunk), "password" if wrong else "refused")

    def _silence(self, trunk: Trunk) -> str:
        why = f": {trunk.obstacle}" if trunk.obstacle else ""
        return f"no answer from {trunk.plan.registrar}{why}"

    def _silent(self, trunk: Trunk, reason: str, code: str) -> None:
        self._failed(trunk, reason, QUICK[min(trunk.failures, len(QUICK) - 1)], code)

    def _slow(self, trunk: Trunk) -> float:
        return min(LONGEST_RETRY, self._context.settings.trunk_retry * 2 ** min(trunk.failures, 8))

    def _failed(self, trunk: Trunk, reason: str, wait: float, code: str) -> None:
        trunk.failures += 1
        trunk.registered = False
        trunk.fail(PART, reason, code)
        self._again(trunk, wait)
        self._judge(trunk)

    def _again(self, trunk: Trunk, seconds: float) -> None:
        due = self._context.now() + seconds
        self._context.alarms.set(f"trunk {trunk.id}", due, lambda: self.refresh(trunk))

    def _send(self, trunk: Trunk, expires: int) -> None:
        plan, aor = trunk.plan, f"sip:{trunk.plan.user}@{domain_of(trunk.plan.registrar)}"
        trunk.cseq += 2  # an answered challenge uses the one in between
        first, *others = trunk.registrars
        trunk.obstacle = ""
        request = OutgoingRequest(
            method="REGISTER", request_uri=f"sip:{domain_of(plan.registrar)}", destination=first,
            alternatives=others, from_uri=aor, to_uri=aor, credentials=Credentials(plan.user, plan.secret),
            headers=(("Contact", f"<{self._contact(trunk)}>"), ("Expires", str(expires))),
            call_id=trunk.call_id, cseq=trunk.cseq,
        )  # fmt: skip
        key = f"trunk {trunk.id} {self._context.token()}"
        self._context.perform(self._context.endpoint.request(key, request, self._context.now()))

    def _contact(self, trunk: Trunk) -> str:
        registrar = trunk.registrars[0]
        own = self._context.own(registrar)
        way = "" if registrar.transport == UDP else f";transport={registrar.transport.lower()}"
        return f"sip:{trunk.plan.user}@{host_text(own.host)}:{own.port}{way}"


def granted_expiry(answer: Message, contact: str, asked: int) -> int:
    """Seconds the registrar granted our contact: its expires parameter, else Expires, else what we asked."""
    try:
        ours = [each for each in parse_name_addrs(answer.headers("contact")) if each.uri == contact]
        told = (ours[0].param("expires") if ours else None) or answer.header("expires")
        return parse_number(told, 2**31) if told else asked
    except HeaderError:
        return asked
