"""Tries a trunk when somebody asks for it: an OPTIONS now, or a test call over this trunk and no other."""

from dataclasses import dataclass
from typing import cast

from telephony.engines.embedded import translate
from telephony.engines.embedded.context import Context
from telephony.engines.embedded.legs import Leg
from telephony.engines.embedded.outgoing import OutgoingCalls
from telephony.engines.embedded.registrar import Registrar
from telephony.engines.embedded.seen import place_of
from telephony.engines.embedded.sound import Sound
from telephony.engines.embedded.trunk import Trunk
from telephony.engines.embedded.trunk_ping import sign_of_life
from telephony.engines.embedded.trunks import Trunks
from telephony.sip.message import Address
from telephony.sip.outputs import Finished
from telephony.switchboard.commands import AskTrunk, CallForTest, CallNumber
from telephony.switchboard.events import LegEnded
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.line_events import LegAgreed, TrunkTried

NO_CHANNEL = 34
"""Q.850: no circuit or channel available."""


@dataclass(slots=True)
class _Only:
    """All the trunks there are for a test call: the tested one, up or not, and no next one."""

    trunk: Trunk | None = None

    def ways_out(self, first: TrunkId) -> list[Trunk]:
        return [self.trunk] if self.trunk is not None and self.trunk.servers else []

    def is_full(self, trunk: Trunk) -> bool:
        return False


@dataclass(slots=True)
class _Probe:
    key: str
    server: Address
    sent: float


class LineTester:
    def __init__(self, context: Context, trunks: Trunks, registrar: Registrar, sound: Sound) -> None:
        self._context, self._trunks = context, trunks
        self._only = _Only()
        self._calls = OutgoingCalls(context, cast(Trunks, self._only), registrar, sound)
        self._probes: dict[TrunkId, _Probe] = {}
        self._agreed: dict[LegId, LegAgreed | None] = {}

    # ---- OPTIONS ----

    def ask(self, command: AskTrunk) -> None:
        trunk = self._trunks.get(command.trunk)
        server = trunk.destination if trunk is not None else None
        if trunk is None or server is None:
            problem = trunk.problem if trunk is not None else ""
            self._tell(command.trunk, 0, problem or "no address to ask is known")
            return
        now, key = self._context.now(), f"probe {trunk.id} {self._context.token()}"
        self._probes[trunk.id] = _Probe(key, server, now)
        limit = now + self._context.settings.qualify_limit
        trunk.obstacle = ""
        self._context.alarms.set(f"probe {trunk.id}", limit, lambda: self._silence(trunk))
        request = sign_of_life(self._context, trunk, server)
        self._context.perform(self._context.endpoint.request(key, request, now))

    def finished(self, end: Finished) -> bool:
        """Whether this was the answer to an OPTIONS of ours, or its failure."""
        if not end.key.startswith("probe "):
            return False
        trunk = self._trunks.get(TrunkId(end.key.split(" ")[1]))
        probe = self._probes.get(trunk.id) if trunk is not None else None
        if trunk is None or probe is None or probe.key != end.key:
            return True  # it comes after we gave up
        if end.message is None:
            self._silence(trunk)
            return True
        del self._probes[trunk.id]
        self._context.alarms.cancel(f"probe {trunk.id}")
        trip, server = self._context.now() - probe.sent, end.server or probe.server
        self._tell(trunk.id, end.status, end.message.reason[:60], place_of(server), trip)
        return True

    def _silence(self, trunk: Trunk) -> None:
        probe = self._probes.pop(trunk.id, None)
        self._context.alarms.cancel(f"probe {trunk.id}")
        if probe is not None:
            self._tell(trunk.id, 0, trunk.obstacle, place_of(probe.server))

    def _tell(
        self, trunk: TrunkId, status: int, reason: str, server: str = "", trip: float | None = None
    ) -> None:
        self._context.hear(TrunkTried(trunk, status, reason, server, trip))

    # ---- a call ----

    def call(self, command: CallForTest) -> None:
        trunk = self._trunks.get(command.trunk)
        if trunk is not None and self._trunks.is_full(trunk):
            self._context.hear(LegEnded(command.leg, NO_CHANNEL, translate.status_of(NO_CHANNEL), "lost"))
            return
        self._agreed = {leg: told for leg, told in self._agreed.items() if self._context.legs.get(leg)}
        self._agreed[command.leg] = None
        self._only.trunk = trunk
        self._calls.call_number(
            CallNumber(command.leg, CallId(command.leg), command.trunk, command.number, command.caller_number)
        )

    def progress(self, key: str, *, early: bool) -> None:
        """The far end answered something to an INVITE; of a test call it is told what was agreed on."""
        leg = self._context.legs.by_key(key)
        if leg is None or leg.id not in self._agreed or leg.session.agreed is None:
            return
        self._tell_agreed(leg, early)

    def _tell_agreed(self, leg: Leg, early: bool) -> None:
        agreed, before = leg.session.agreed, self._agreed[leg.id]
        assert agreed is not None
        told = LegAgreed(
            leg.id, agreed.codec, agreed.keys is not None, early or bool(before and before.early)
        )
        if told != before:
            self._agreed[leg.id] = told
            self._context.hear(told)
