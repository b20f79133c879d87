"""Whether a trunk lives: OPTIONS every so often (RFC 3261 section 11).

Any answer is a sign of life but 503. Two silences in a row are none. A trunk that registers and never
answered an OPTIONS is believed as long as its registration stands: some providers drop OPTIONS unread.
"""

from collections.abc import Callable

from telephony.engines.embedded.context import Context
from telephony.engines.embedded.resolve import Resolver
from telephony.engines.embedded.seen import Seen
from telephony.engines.embedded.trunk import Trunk, target_of
from telephony.engines.embedded.trunk_register import PART as REGISTER
from telephony.engines.embedded.trunk_register import QUICK
from telephony.sip.message import Address
from telephony.sip.outputs import Finished, OutgoingRequest
from telephony.sip.uri import host_text

PART = "ping"
UNAVAILABLE = 503


class Pings:
    """All trunks' pings. ``judge`` is called when a trunk's problems may have changed."""

    def __init__(
        self, context: Context, resolver: Resolver, judge: Callable[[Trunk], None], seen: Seen
    ) -> None:
        self._context, self._resolver, self._judge, self._seen = context, resolver, judge, seen

    def start(self, trunk: Trunk) -> None:
        """Find where calls go and ask there; again after a change of the network."""
        if not trunk.plan.way_out:
            return
        target = target_of(trunk.plan.way_out, trunk.plan.transport)

        def found(addresses: list[Address]) -> None:
            trunk.believed.update(address.host for address in addresses)
            if trunk.plan.proxy or not trunk.servers:
                trunk.servers = tuple(addresses)
            if not addresses:
                self._down(trunk, f"the name {target.host} is not found", "name")
                return
            self._ask(trunk)

        self._resolver.find(target, found)

    def stop(self, trunk: Trunk) -> None:
        for name in ("ping", "silent"):
            self._context.alarms.cancel(f"{name} {trunk.id}")

    def finished(self, trunk: Trunk, end: Finished) -> None:
        """The answer to an OPTIONS of ours, also one that comes late, or its certain failure."""
        if end.message is None:
            if end.key == trunk.asked:
                self._context.alarms.cancel(f"silent {trunk.id}")
                self._silence(trunk)
            return
        self._context.alarms.cancel(f"silent {trunk.id}")
        if end.server is not None and end.key == trunk.asked:
            self._seen.trunk(trunk.id, end.server, self._context.now() - trunk.asked_at)
        trunk.asked, trunk.misses, trunk.answers = "", 0, True
        if end.status == UNAVAILABLE:
            self._down(trunk, f"{trunk.plan.way_out} says it cannot take calls now (503)", "unavailable")
            return
        if trunk.problems.pop(PART, None) is not None:
            self._judge(trunk)
        self._later(trunk, trunk.plan.ping)

    def _ask(self, trunk: Trunk) -> None:
        server = trunk.destination
        if server is None or trunk.plan.ping <= 0:
            return
        if REGISTER in trunk.problems or (trunk.plan.registrar and not trunk.registered):
            self._later(trunk, trunk.plan.ping)  # its REGISTER asks already
            return
        trunk.asked = f"ping {trunk.id} {self._context.token()}"
        trunk.obstacle = ""
        request = sign_of_life(self._context, trunk, server)
        trunk.asked_at = now = self._context.now()
        limit = now + self._context.settings.qualify_limit
        self._context.alarms.set(f"silent {trunk.id}", limit, lambda: self._silence(trunk))
        self._context.perform(self._context.endpoint.request(trunk.asked, request, now))

    def _silence(self, trunk: Trunk) -> None:
        trunk.asked = ""
        trunk.misses += 1
        if trunk.misses >= 2 and (trunk.answers or not trunk.plan.registrar):
            why = f": {trunk.obstacle}" if trunk.obstacle else ""
            self._down(trunk, f"no answer from {trunk.plan.way_out}{why}", trunk.silence)
        elif trunk.misses == 1:
            self._later(trunk, QUICK[0])
        else:
            self._later(trunk, trunk.plan.ping)

    def _down(self, trunk: Trunk, reason: str, code: str) -> None:
        trunk.fail(PART, reason, code)
        if len(trunk.servers) > 1:  # the next of the domain may live
            trunk.servers = (*trunk.servers[1:], trunk.servers[0])
        wait = QUICK[min(trunk.misses, len(QUICK) - 1)]
        due = self._context.now() + wait
        action = self._ask if trunk.servers else self.start
        self._context.alarms.set(f"ping {trunk.id}", due, lambda: action(trunk))
        self._judge(trunk)

    def _later(self, trunk: Trunk, seconds: float) -> None:
        due = self._context.now() + seconds
        self._context.alarms.set(f"ping {trunk.id}", due, lambda: self._ask(trunk))


def sign_of_life(context: Context, trunk: Trunk, server: Address) -> OutgoingRequest:
    """The OPTIONS that asks this server of the trunk for one."""
    domain, own = f"sip:{trunk.domain}", host_text(context.own(server).host)
    me = f"sip:{trunk.plan.user or 'ping'}@{own}"
    return OutgoingRequest("OPTIONS", domain, server, from_uri=me, to_uri=domain)
