"""An engine on a test bench: what it said so far, and phones around it."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from telephony.engines.embedded.process import EmbeddedEngine
from telephony.engines.embedded.settings import EngineSettings
from telephony.media.wave import write_wav
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import BridgeId, CallId, LegId, OperatorId, QueueId, TrunkId
from telephony.switchboard.plan import NumberPlan, OperatorPlan, Plan, QueuePlan, TrunkPlan
from tests.peers.patience import eventually
from tests.peers.rawcall import RawCall
from tests.peers.rawphone import RawPhone
from tests.peers.tone import sine

Kind = TypeVar("Kind", bound=said.Event)

NUMBER = "+37052000000"
TRUNK_HOST, PHONE_HOST, STRANGER_HOST = "127.0.0.2", "127.0.0.1", "127.0.0.3"
GREETING_TONE, CLOSED_TONE = 600.0, 1300.0
ONA, JONAS = OperatorId("ona"), OperatorId("jonas")
TALK = BridgeId("talk")


def a_plan(**changes: Any) -> Plan:
    """One queue, two operators, one trunk by address."""
    queue = QueuePlan(QueueId("sales"), "Sales")
    parts = {
        "queues": (queue,),
        "operators": (
            OperatorPlan(ONA, "Ona", "101", "ona-secret", (queue.id,)),
            OperatorPlan(JONAS, "Jonas", "102", "jonas-secret", (queue.id,)),
        ),
        "trunks": (TrunkPlan(TrunkId("city"), "City", peers=(TRUNK_HOST,), trusted=True),),
        "numbers": (NumberPlan(NUMBER, queue.id),),
    }
    return Plan(**(parts | changes))


def a_sound_folder(folder: Path) -> Path:
    """Prompts that a phone can recognise: tones."""
    prompts = folder / "prompts" / "en"
    prompts.mkdir(parents=True)
    write_wav(prompts / "greeting.wav", sine(GREETING_TONE, 0.8))
    write_wav(prompts / "closed.wav", sine(CLOSED_TONE, 0.5))
    write_wav(prompts / "long.wav", sine(GREETING_TONE, 30.0))
    return folder


def embedded(plan: Plan, sounds: Path, **settings: Any) -> EmbeddedEngine:
    given: dict[str, Any] = {"sip_port": 0, "host": "127.0.0.1"} | settings
    return EmbeddedEngine(EngineSettings(sounds=sounds, **given), plan)


ENGINES: dict[str, Callable[..., Any]] = {"embedded": embedded}


class Bench:
    """Use as a context manager. ``expect`` hands out each event once."""

    def __init__(self, make: Callable[..., Any], sounds: Path, plan: Plan | None = None, **settings: Any):
        self.events: list[said.Event] = []
        self._taken: set[int] = set()
        self._lock = threading.Lock()
        self._names = 0
        self._phones: list[RawPhone] = []
        self.engine = make(plan or a_plan(), sounds, **settings)

    def __enter__(self) -> "Bench":
        self._interval = sys.getswitchinterval()
        sys.setswitchinterval(0.0005)
        self.engine.start(self._hear)
        self.expect(said.EngineStarted)
        return self

    def __exit__(self, *_: object) -> None:
        self.engine.stop()
        for phone in self._phones:
            phone.close()
        sys.setswitchinterval(self._interval)

    def _hear(self, event: said.Event) -> None:
        with self._lock:
            self.events.append(event)

    # ---- what was said ----

    def expect(self, kind: type[Kind], *, within: float = 8.0, **fields: Any) -> Kind:
        """The first event of this kind with these fields that was not taken yet; it is taken now."""

        def look() -> Kind | None:
            for index, event in enumerate(list(self.events)):
                right = isinstance(event, kind) and all(getattr(event, k) == v for k, v in fields.items())
                if right and index not in self._taken:
                    self._taken.add(index)
                    return event  # type: ignore[return-value]
            return None

        try:
            return eventually(look, within=within)
        except AssertionError:
            raise AssertionError(f"no {kind.__name__} {fields} in {within} s; said: {self.events}") from None

    def all(self, kind: type[Kind]) -> list[Kind]:
        return [event for event in list(self.events) if isinstance(event, kind)]

    def do(self, *commands: want.EngineCommand) -> None:
        for command in commands:
            self.engine.do(command)

    def drained(self, within: float = 8.0) -> None:
        """No leg, no call, no sound left (transactions may linger their 32 s)."""
        eventually(
            lambda: not any(self.engine.health()[name] for name in ("legs", "calls", "media_legs")),
            within=within,
            what=f"empty: {self.engine.health()}",
        )

    # ---- phones ----

    def phone(self, user: str = "caller", secret: str = "", host: str = PHONE_HOST) -> RawPhone:
        phone = RawPhone(self.engine.address, user=user, secret=secret, host=host)
        self._phones.append(phone)
        return phone

    def caller(self) -> RawPhone:
        """A phone behind the trunk."""
        return self.phone("+37061234567", host=TRUNK_HOST)

    def operator(self, name: OperatorId = ONA) -> RawPhone:
        """A registered phone of this operator."""
        phone = self.phone({ONA: "101", JONAS: "102"}[name], f"{name}-secret")
        assert phone.register() == 200
        self.expect(said.PhoneOnline, operator=name)
        return phone

    # ---- calls ----

    def arrive(self, caller: RawPhone | None = None, **how: Any) -> tuple[RawCall, said.CallArrived]:
        call = (caller or self.caller()).call(NUMBER, **how)
        return call, self.expect(said.CallArrived, sip_call_id=call.id)

    def answered_caller(self, caller: RawPhone | None = None, **how: Any) -> tuple[RawCall, LegId]:
        """A caller who was answered by the exchange."""
        call, arrived = self.arrive(caller, **how)
        self.do(want.Answer(arrived.leg))
        self.expect(said.LegAnswered, leg=arrived.leg)
        return call.wait("up"), arrived.leg

    def ring_operator(self, phone: RawPhone, operator: OperatorId = ONA, **how: Any) -> tuple[RawCall, LegId]:
        self._names += 1
        leg = LegId(f"op-{self._names}")
        fields = {"number": "+37061234567", "name": "Jonas Žukauskas"} | how
        self.do(want.CallOperator(leg, CallId("call-1"), operator, **fields))
        return phone.wait_call(), leg

    def answered_operator(self, name: OperatorId = ONA) -> tuple[RawCall, LegId]:
        call, leg = self.ring_operator(self.operator(name), name)
        call.answer()
        self.expect(said.LegAnswered, leg=leg)
        return call.wait("up"), leg

    def bridged(self) -> tuple[RawCall, LegId, RawCall, LegId]:
        """A caller and Ona who talk: he at 440 Hz, she at 1000 Hz."""
        caller, caller_leg = self.answered_caller()
        operator, operator_leg = self.answered_operator()
        self.do(want.Bridge(TALK, (caller_leg, operator_leg)))
        caller.tone(440)
        operator.tone(1000)
        return caller, caller_leg, operator, operator_leg
