"""All ways in and out: whose a call is, which trunk takes one, and how each of them is."""

import ipaddress
import logging
from collections.abc import Iterator

from telephony.engines.embedded.context import Context
from telephony.engines.embedded.resolve import Resolver, SystemDns
from telephony.engines.embedded.seen import Seen
from telephony.engines.embedded.trunk import Trunk, made
from telephony.engines.embedded.trunk_ping import Pings
from telephony.engines.embedded.trunk_register import Registration
from telephony.sip.headers import HeaderError, parse_name_addr
from telephony.sip.message import Address, Message
from telephony.sip.outputs import Finished
from telephony.sip.uri import UriError, parse_uri
from telephony.switchboard.events import TrunkDown, TrunkUp
from telephony.switchboard.ids import TrunkId

log = logging.getLogger(__name__)


class Trunks:
    def __init__(self, context: Context) -> None:
        self._context = context
        seen = Seen(context)
        dns = SystemDns(context.settings.name_servers)
        self._resolver = Resolver(context.later, dns, supported=context.transports)
        self._registration = Registration(context, self._resolver, self._judge, seen)
        self._pings = Pings(context, self._resolver, self._judge, seen)
        self._trunks = {
            plan.id: made(plan, f"trunk-{context.token()}", context.settings.trunk_expiry)
            for plan in context.plan.trunks
        }

    def start(self) -> None:
        """Look names up, register where asked; a trunk known by address alone is up until it is silent."""
        for trunk in self._trunks.values():
            self._judge(trunk)
            self._pings.start(trunk)
            if trunk.plan.registrar:
                self._registration.refresh(trunk)

    def network_changed(self) -> None:
        """The machine woke up, or has another address: providers must hear of it now, not in half an hour."""
        self._resolver.forget()
        for trunk in self._trunks.values():
            trunk.failures = trunk.misses = 0
            self._pings.start(trunk)
            if trunk.plan.registrar:
                self._registration.refresh(trunk)

    def stop(self) -> None:
        """Tell registrars that we leave."""
        for trunk in self._trunks.values():
            self._pings.stop(trunk)
            self._registration.leave(trunk)

    @property
    def leaving(self) -> bool:
        """Whether a registrar has not answered yet that we left."""
        return self._registration.leaving

    def unsent(self, destination: Address, reason: str) -> None:
        """Remember why nothing could be sent there, for the sentence about a trunk that fails."""
        for trunk in self._trunks.values():
            if destination in (*trunk.registrars, *trunk.servers):
                trunk.obstacle = reason

    # ---- calls ----

    def match(self, source: Address, request: Message) -> Trunk | None:
        """The trunk a request came through. Several trunks of one address are told apart by our user name
        in the Request-URI; otherwise the first of the plan counts."""
        found = list(self._from(source.host))
        user = user_of_uri(request.uri)
        return next((trunk for trunk in found if trunk.plan.user == user), found[0]) if found else None

    def called(self, trunk: Trunk, request: Message) -> str:
        """The dialled number: the Request-URI's user, or To's where a provider puts our account there."""
        user = user_of_uri(request.uri)
        if user and user != trunk.plan.user:
            return user
        try:
            return user_of_uri(parse_name_addr(request.header("to")).uri) or user
        except HeaderError:
            return user

    def get(self, trunk: TrunkId) -> Trunk | None:
        return self._trunks.get(trunk)

    def ways_out(self, first: TrunkId) -> list[Trunk]:
        """Trunks that can take a call now: the one that was asked for, then the others by cost and place in
        the plan."""
        usable = [trunk for trunk in self._trunks.values() if self._takes_calls(trunk)]
        return sorted(usable, key=lambda trunk: (trunk.id != first, trunk.plan.cost))

    def is_full(self, trunk: Trunk) -> bool:
        """Whether it has as many calls as the plan allows, in and out together."""
        if not trunk.plan.channels:
            return False
        return sum(leg.trunk == trunk.id for leg in self._context.legs) >= trunk.plan.channels

    def _takes_calls(self, trunk: Trunk) -> bool:
        return bool(trunk.plan.outgoing and trunk.up and trunk.servers) and not self.is_full(trunk)

    def _from(self, host: str) -> Iterator[Trunk]:
        address = ipaddress.ip_address(host)
        for trunk in self._trunks.values():
            if trunk.has(host, address):
                yield trunk

    # ---- state ----

    def finished(self, end: Finished) -> bool:
        """Whether this was the answer to a REGISTER or OPTIONS of ours."""
        kind, _, name = end.key.partition(" ")
        if kind not in ("trunk", "ping"):
            return False
        trunk = self._trunks.get(TrunkId(name.partition(" ")[0]))
        if trunk is not None and kind == "trunk":
            self._registration.finished(trunk, end)
        elif trunk is not None:
            self._pings.finished(trunk, end)
        return True

    def _judge(self, trunk: Trunk) -> None:
        """Tell the board what changed."""
        if not trunk.up and not trunk.problems:
            return  # the first answer of the registrar is on its way
        problem = trunk.problem
        if problem == trunk.told:
            return
        trunk.told = problem
        if problem:
            log.warning("trunk %s is down: %s", trunk.id, problem)
            code = next(each.code for each in trunk.problems.values())
            self._context.hear(TrunkDown(trunk.id, problem, code))
        else:
            log.info("trunk %s is up", trunk.id)
            self._context.hear(TrunkUp(trunk.id))


def user_of_uri(uri: str) -> str:
    """What was dialled; empty where the URI has none or cannot be read."""
    try:
        return parse_uri(uri).user
    except UriError:
        return ""
