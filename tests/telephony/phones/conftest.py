"""Softphones to try: every backend passes test_port.py."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
import pytest

from telephony.phones.account import Account
from telephony.phones.native.phone import NativeSoftphone
from telephony.phones.port import FRAME_BYTES, FRAME_SAMPLES, PhoneEvent, Softphone
from telephony.phones.pyvoip.phone import PyVoipSoftphone
from tests.peers import tone
from tests.peers.patience import eventually
from tests.telephony.phones.exchange import HOST, Exchange, PlacedCall

EXTENSION = "101"


class TestVoice:
    """A microphone that speaks samples for ever, and an ear that remembers."""

    __test__ = False

    def __init__(self) -> None:
        self.samples = tone.sine(1010, 1.0)
        self.position = 0
        self.frames: list[bytes] = []

    def say(self, samples: np.ndarray) -> None:
        self.samples, self.position = samples, 0

    def read(self) -> bytes:
        index = (self.position + np.arange(FRAME_SAMPLES)) % len(self.samples)
        self.position += FRAME_SAMPLES
        return self.samples[index].astype("<i2").tobytes()

    def write(self, pcm: bytes) -> None:
        assert len(pcm) == FRAME_BYTES
        self.frames.append(pcm)

    def heard(self, seconds: float) -> np.ndarray:
        count = round(seconds * 50)
        frames = self.frames[-count:]
        return np.frombuffer(b"".join(frames), "<i2") if len(frames) == count else np.zeros(0, np.int16)


@dataclass
class Desk:
    """One softphone with its exchange, its voice and what it said."""

    phone: Softphone
    exchange: Exchange
    voice: TestVoice
    events: list[PhoneEvent]
    restart: Callable[..., Softphone]
    backend: str
    calls: list[PlacedCall] = field(default_factory=list)

    def registered(self) -> None:
        eventually(lambda: self.phone.registered, what="registered")

    def place(self, *args: object, **named: object) -> PlacedCall:
        self.registered()
        call = PlacedCall(self.exchange, *args, **named)  # type: ignore[arg-type]
        self.calls.append(call)
        return call

    def talk(self, **named: object) -> PlacedCall:
        """A call that is up, the exchange saying a 700 Hz tone."""
        call = self.place(**named)
        call.rtp.say(tone.sine(700, 1.0))
        call.ring()
        self.phone.answer()
        call.answered()
        return call

    def told(self, kind: type, within: float = 8.0) -> object:
        """The last event of this kind."""
        return eventually(
            lambda: next((event for event in reversed(self.events) if isinstance(event, kind)), None),
            within=within,
            what=f"{kind.__name__} in {self.events}",
        )

    def count(self, kind: type) -> int:
        return sum(isinstance(event, kind) for event in self.events)


# Where each backend asks for this machine's address, and for the wall clock.
OWN_ADDRESS = {
    "native": "telephony.phones.native.line.own_address",
    "pyvoip": "telephony.phones.pyvoip.client.own_address",
}
CLOCK = {"native": "telephony.phones.native.phone.time", "pyvoip": "telephony.phones.pyvoip.client.time"}
# What a softphone cannot do, and tests prove that it is so: a lack that is gone fails.
LACKS = {"pyvoip": {"measures the line", "hides lost sound", "encrypts", "streams"}, "native": set[str]()}
BACKENDS: dict[str, Callable[[Account, TestVoice], Softphone]] = {
    "native": NativeSoftphone,
    "pyvoip": PyVoipSoftphone,
}


@pytest.fixture
def exchange() -> Iterator[Exchange]:
    made = Exchange()
    yield made
    made.close()


@pytest.fixture
def account(request: pytest.FixtureRequest) -> dict[str, object]:
    """What the test wants otherwise than usual in the account, as an indirect parameter."""
    return getattr(request, "param", {})


@pytest.fixture(params=sorted(BACKENDS))
def desk(request: pytest.FixtureRequest, exchange: Exchange, account: dict[str, object]) -> Iterator[Desk]:
    """A started softphone. It leaves no thread behind, whatever the test did."""
    before = set(threading.enumerate())
    voice, events = TestVoice(), list[PhoneEvent]()
    phones: list[Softphone] = []

    def start(**changes: object) -> Softphone:
        given = {
            "host": HOST,
            "port": exchange.port,
            "extension": EXTENSION,
            "secret": "s3cret",
            "retry": 0.3,
        }
        phone = BACKENDS[request.param](Account(**{**given, **changes}), voice)  # type: ignore[arg-type]
        phone.start(events.append)
        phones.append(phone)
        return phone

    made = Desk(start(**account), exchange, voice, events, start, request.param)
    yield made
    exchange.acknowledging = True
    for phone in phones:
        phone.stop()
    for call in made.calls:
        call.close()
    eventually(
        lambda: not [t for t in set(threading.enumerate()) - before if not t.name.startswith("test-")],
        what="threads left over",
    )
