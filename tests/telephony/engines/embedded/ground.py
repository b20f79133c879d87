"""The engine's parts on a made-up clock and wire: datagrams in and out are lists, an hour takes no time."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from telephony.engines.embedded.alarms import Alarms
from telephony.engines.embedded.complaints import Complaints
from telephony.engines.embedded.context import Context
from telephony.engines.embedded.legs import LegBook
from telephony.engines.embedded.office import Office, log
from telephony.engines.embedded.settings import EngineSettings
from telephony.media.mixer import Mixer
from telephony.media.sounds import SoundLibrary
from telephony.sip import outputs as sip
from telephony.sip.endpoint import Endpoint
from telephony.sip.message import Address
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, OperatorId, QueueId, TrunkId
from telephony.switchboard.plan import OperatorPlan, Plan, QueuePlan, TrunkPlan
from tests.peers import wire

EXCHANGE = Address("127.0.0.1", 5060)
TRUNK = Address("10.0.0.1", 5060)
PHONE = Address("192.168.1.50", 5062)
STRANGER = Address("203.0.113.9", 5060)
ONA = OperatorId("ona")
OFFER = wire.sdp("10.0.0.1", 4000)
Kind = TypeVar("Kind", bound=said.Event)


def a_plan(*trunks: TrunkPlan) -> Plan:
    queue = QueuePlan(QueueId("sales"), "Sales", greeting="", closed_prompt="", busy_prompt="")
    ona = OperatorPlan(ONA, "Ona", "101", "ona-secret", (queue.id,))
    city = TrunkPlan(TrunkId("city"), "City", peers=("10.0.0.0/24",), trusted=True)
    return Plan((queue,), (ona,), trunks or (city,), ())


class Ground:
    """``sent`` are (packet, destination) not looked at yet; ``events`` what the board was told."""

    def __init__(self, plan: Plan | None = None, sounds: Path | None = None, **settings: Any) -> None:
        self.now = 1_000_000.0
        self.events: list[said.Event] = []
        self.sent: deque[tuple[wire.Packet, Address]] = deque()
        self._outputs: deque[sip.Output] = deque()
        self._performing = False
        self._names = count(1)
        self._cseq = count(1)
        ours = EngineSettings(**settings)
        mixer = Mixer(ours.mixer, lambda event: None)
        self.context = Context(
            settings=ours, plan=plan or a_plan(), address=EXCHANGE, mixer=mixer, own=lambda peer: EXCHANGE,
            endpoint=Endpoint(EXCHANGE, user_agent="Ringdesk", token=self.token,
                              settings=replace(ours.signalling, longest_datagram=0)),
            legs=LegBook(self.events.append, lambda leg: mixer.close_leg(leg.id)), alarms=Alarms(),
            complaints=Complaints(log, lambda: self.now), hear=self.events.append, perform=self._perform,
            now=lambda: self.now, token=self.token, later=lambda action: action(),
        )  # fmt: skip
        self.office = Office(self.context, SoundLibrary([sounds] if sounds else []))
        self.office.start()

    def __enter__(self) -> "Ground":
        return self

    def __exit__(self, *_: object) -> None:
        self.context.mixer.stop()

    def token(self) -> str:
        return f"t{next(self._names)}"

    def _perform(self, outputs: Sequence[sip.Output]) -> None:
        self._outputs.extend(outputs)
        if self._performing:
            return
        self._performing = True
        while self._outputs:
            output = self._outputs.popleft()
            if isinstance(output, sip.Send):
                self.sent.append((wire.read(output.data), output.destination))
            else:
                self.office.hear_sip(output)
        self._performing = False

    # ---- time ----

    def pass_time(self, seconds: float) -> None:
        """Let every timer and alarm ring in its turn."""
        end = self.now + seconds
        while True:
            dues = [due for due in (self.context.endpoint.next_due(), self.context.alarms.next_due()) if due]
            if not dues or min(dues) > end:
                break
            self.now = max(self.now, min(dues))
            self._perform(self.context.endpoint.expire(self.now))
            for action in self.context.alarms.due(self.now):
                action()
        self.now = end

    # ---- wire ----

    def hear(self, packet: wire.Packet, source: Address = TRUNK) -> None:
        self._perform(self.context.endpoint.receive(packet.to_bytes(), source, self.now))

    def out(self, what: str | int, to: Address | None = None) -> wire.Packet:
        """The next sent packet of this method or status; what was sent before it is forgotten."""
        seen = []
        while self.sent:
            packet, destination = self.sent.popleft()
            seen.append(packet.first)
            if what in (packet.method, packet.status) and to in (None, destination):
                return packet
        raise AssertionError(f"no {what} was sent, but {seen}")

    def last(self, method: str) -> wire.Packet:
        """The newest sent packet of this method; all that was sent is forgotten."""
        found = [packet for packet, _ in self.sent if packet.method == method]
        self.sent.clear()
        return found[-1]

    def request(self, method: str, source: Address = TRUNK, *, uri: str = "sip:+37052000000@127.0.0.1",
                call_id: str = "", body: bytes = b"", to: str = "", cseq: int = 0, branch: str = "",
                extra: Sequence[tuple[str, str]] = ()) -> wire.Packet:  # fmt: skip
        branch = branch or f"z9hG4bK{next(self._names)}"
        headers = [
            ("via", f"SIP/2.0/UDP {source};branch={branch};rport"), ("max-forwards", "70"),
            ("from", f"<sip:far@{source}>;tag=far"), ("to", to or f"<{uri}>"),
            ("call-id", call_id or f"call-{next(self._names)}"),
            ("cseq", f"{cseq or next(self._cseq)} {method}"), ("contact", f"<sip:far@{source}>"),
        ]  # fmt: skip
        if body:
            headers.append(("content-type", "application/sdp"))
        return wire.Packet(f"{method} {uri} SIP/2.0", [*headers, *extra], body)

    def answer(self, request: wire.Packet, status: int, source: Address, *, body: bytes = b"",
               extra: Sequence[tuple[str, str]] = ()) -> None:  # fmt: skip
        """Far end's response to something we sent."""
        to = request.get("to")
        headers = [("via", via) for via in request.all("via")]
        headers += [("from", request.get("from")), ("to", to if "tag=" in to else f"{to};tag=far"),
                    ("call-id", request.get("call-id")), ("cseq", request.get("cseq")),
                    ("contact", f"<sip:far@{source}>")]  # fmt: skip
        if body:
            headers.append(("content-type", "application/sdp"))
        self.hear(wire.Packet(f"SIP/2.0 {status} Said", [*headers, *extra], body), source)

    # ---- people ----

    def do(self, *commands: want.EngineCommand) -> None:
        for command in commands:
            self.office.do(command)

    def told(self, kind: type[Kind]) -> list[Kind]:
        return [event for event in self.events if isinstance(event, kind)]

    def arrive(self, body: bytes = OFFER, **how: Any) -> tuple[said.CallArrived, wire.Packet]:
        invite = self.request("INVITE", body=body, **how)
        self.hear(invite)
        return self.told(said.CallArrived)[-1], invite

    def in_dialog(self, method: str, invite: wire.Packet, answer: wire.Packet, **how: Any) -> wire.Packet:
        """A request of the caller inside his call."""
        return self.request(method, call_id=invite.get("call-id"), to=answer.get("to"),
                            uri=wire.uri_of(answer.get("contact")), **how)  # fmt: skip

    def talking(self) -> tuple[LegId, wire.Packet, wire.Packet]:
        """An incoming call that was answered and acknowledged: leg, INVITE, 200."""
        arrived, invite = self.arrive()
        self.do(want.Answer(arrived.leg))
        answer = self.out(200)
        self.hear(self.in_dialog("ACK", invite, answer, cseq=invite.cseq[0]))
        return arrived.leg, invite, answer

    def register(self, source: Address = PHONE, *, secret: str = "ona-secret", expires: int = 60,
                 user: str = "101", call_id: str = "reg") -> wire.Packet:  # fmt: skip
        """REGISTER with the digest it is asked for; the final answer."""
        uri = "sip:127.0.0.1"
        extra = [("expires", str(expires)), ("user-agent", "Test\x07phone")]
        aor = f"<sip:{user}@127.0.0.1>"
        self.hear(self.request("REGISTER", source, uri=uri, to=aor, call_id=call_id, extra=extra), source)
        challenge = self.out(401).get("www-authenticate")
        proof = wire.digest_answer(challenge, user=user, secret=secret, method="REGISTER", uri=uri)
        extra = [*extra, ("authorization", proof)]
        self.hear(self.request("REGISTER", source, uri=uri, to=aor, call_id=call_id, extra=extra), source)
        return next(p for p, _ in self.sent if p.status and p.cseq[1] == "REGISTER")

    def with_phone(self) -> "Ground":
        """Ona's phone is registered and answers its first ping."""
        self.register()
        self.answer(self.out("OPTIONS"), 200, PHONE)
        return self

    def call_ona(self, leg: str = "op-1") -> wire.Packet:
        """The INVITE that her phone gets."""
        self.do(want.CallOperator(LegId(leg), CallId("c-1"), ONA, "+37061234567", "Jonas"))
        return self.out("INVITE", PHONE)
