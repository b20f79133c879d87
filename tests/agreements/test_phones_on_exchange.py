"""Both softphones on the real exchange, each way they can talk to it: registering, calls, sound, keys, ends.

What one of them cannot do stands in ``LACKS``, and the tests prove that it is so: a lack that is gone fails.
Calls with peers that share no code with us: SIPp and baresip ring them through the exchange.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from telephony.phones.account import Account
from telephony.phones.backends import softphone
from telephony.phones.port import (
    CallEnded,
    CallUp,
    DigitPressed,
    LineMeasured,
    PhoneEvent,
    RegistrationFailed,
    Ringing,
    Softphone,
)
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId
from tests.agreements.bench import ONA, PHONE_HOST, TALK, TRUNK_HOST, Bench, embedded
from tests.peers.baresip import Baresip
from tests.peers.patience import eventually, stays
from tests.peers.rawcall import RawCall
from tests.peers.sipp import Sipp
from tests.peers.tone import sine, snr, tone_level
from tests.telephony.phones.conftest import LACKS, TestVoice
from tests.telephony.transports.net import Office


@dataclass(frozen=True)
class Way:
    """A softphone and how it talks; ``srtp`` is the exchange's setting too."""

    backend: str
    transport: str = "UDP"
    srtp: str = "none"

    def __str__(self) -> str:
        return f"{self.backend}-{self.transport}{'-srtp' if self.srtp == 'required' else ''}"


WAYS = (
    Way("pyvoip"),
    Way("native"),
    Way("native", "TCP"),
    Way("native", "TLS"),
    Way("native", "TLS", "required"),
)


class House:
    """An exchange, softphones of Ona's, and what those said."""

    def __init__(self, bench: Bench, way: Way, office: Office) -> None:
        self.bench, self.way, self.office = bench, way, office
        self.started: list[Softphone] = []
        self.voice, self.events = TestVoice(), list[PhoneEvent]()

    def account(self, **changes: Any) -> Account:
        way = self.way
        port = self.bench.engine.ports[way.transport]
        given = {"transport": way.transport, "srtp": way.srtp, "authority": self.office.authority.certificate}
        usual = {"secret": "ona-secret", "retry": 0.5}
        return Account(PHONE_HOST, port, "101", **{**usual, **given, **changes})

    def phone(self, events: list[PhoneEvent] | None = None, **changes: Any) -> Softphone:
        made = softphone(self.way.backend, self.account(**changes), self.voice)
        made.start((self.events if events is None else events).append)
        self.started.append(made)
        return made

    def online(self) -> Softphone:
        phone = self.phone()
        self.bench.expect(said.PhoneOnline, operator=ONA)
        eventually(lambda: phone.registered)
        return phone

    def told(self, kind: type, within: float = 8.0) -> Any:
        return eventually(
            lambda: next((e for e in reversed(self.events) if isinstance(e, kind)), None),
            within=within, what=f"{kind.__name__} in {self.events[-5:]}",
        )  # fmt: skip

    def count(self, kind: type) -> int:
        return sum(isinstance(event, kind) for event in self.events)

    def rung(self, name: str = "op-1") -> LegId:
        leg = LegId(name)
        self.bench.do(want.CallOperator(leg, CallId("call-1"), ONA, "+37061234567", "Jonas Žukauskas"))
        return leg

    def talking(self, phone: Softphone) -> tuple[RawCall, LegId]:
        """A caller at 440 Hz and the phone at 1010 Hz, bridged."""
        call, caller_leg = self.bench.answered_caller()
        rang = self.count(Ringing)
        leg = self.rung()
        eventually(lambda: self.count(Ringing) > rang, what=f"ringing in {self.events}")
        phone.answer()
        self.bench.expect(said.LegAnswered, leg=leg)
        self.bench.do(want.Bridge(TALK, (caller_leg, leg)))
        call.tone(440)
        return call, leg

    def hears(self, frequency: float, at_least: float = 35.0) -> None:
        eventually(
            lambda: any(
                snr(self.voice.heard(1.0)[at : at + 2400], frequency) > at_least for at in (0, 2400, 5600)
            ),
            what=f"{frequency} Hz at the phone",
        )


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return Office(tmp_path_factory.mktemp("tls"))


@pytest.fixture(params=WAYS, ids=str)
def house(request: pytest.FixtureRequest, sounds: Path, office: Office) -> Iterator[House]:
    way: Way = request.param
    before = set(threading.enumerate())
    with Bench(embedded, sounds, tls=office.files("127.0.0.1"), tls_port=0, srtp=way.srtp) as bench:
        made = House(bench, way, office)
        yield made
        for phone in made.started:
            phone.stop()
    eventually(
        lambda: not [t for t in set(threading.enumerate()) - before if not t.name.startswith("test-")],
        what="threads left over",
    )


def test_registers_is_refreshed_and_leaves(house: House) -> None:
    phone = house.online()
    phone.stop()
    house.bench.expect(said.PhoneOffline, operator=ONA)


def test_of_two_phones_of_one_operator_the_later_one_rings(house: House) -> None:
    house.online()
    later: list[PhoneEvent] = []
    second = house.phone(later)
    eventually(lambda: second.registered)
    house.rung()
    eventually(lambda: any(isinstance(event, Ringing) for event in later))
    stays(lambda: not any(isinstance(event, Ringing) for event in house.events), seconds=0.2)


def test_rings_with_the_callers_name_talks_and_hangs_up(house: House) -> None:
    phone = house.online()
    call, leg = house.talking(phone)
    ringing = house.told(Ringing)
    assert (ringing.number, ringing.name) == ("+37061234567", "Jonas Žukauskas")
    assert dict(ringing.headers)["Call-ID"] == ringing.call
    house.hears(440)
    call.hears(1010, at_least=35)
    assert abs(tone_level(house.voice.heard(0.5), 440) + 12) < 1
    phone.hang_up()
    assert house.bench.expect(said.LegEnded, leg=leg).by == "far"
    assert house.told(CallEnded).reason == "hung_up"


def test_quiet_sound_comes_through(house: House) -> None:
    phone = house.online()
    house.voice.say(sine(1010, 1.0, -50))
    call, _ = house.talking(phone)
    call.tone(440, -50)
    house.hears(440, at_least=18)
    call.hears(1010, at_least=18)


def test_keys_both_ways(house: House) -> None:
    phone = house.online()
    _, leg = house.talking(phone)
    phone.send_digits("17#")
    for digit in "17#":
        assert house.bench.expect(said.DigitPressed, leg=leg).digit == digit
    house.bench.do(want.SendDigits(leg, "42"))
    eventually(lambda: [e.digit for e in house.events if isinstance(e, DigitPressed)] == ["4", "2"])


def test_the_exchange_gives_up_or_another_took_it(house: House) -> None:
    house.online()
    for elsewhere, reason in ((False, "cancelled"), (True, "answered_elsewhere")):
        leg = house.rung(f"op-{reason}")
        eventually(lambda: isinstance(house.events[-1], Ringing))
        house.bench.do(want.HangUp(leg, elsewhere=elsewhere))
        eventually(lambda: isinstance(house.events[-1], CallEnded))
        assert house.told(CallEnded).reason == reason


def test_decline_and_a_second_call(house: House) -> None:
    phone = house.online()
    leg = house.rung("op-declined")
    house.told(Ringing)
    phone.decline()
    assert house.bench.expect(said.LegEnded, leg=leg).status == 486
    house.talking(phone)
    second = house.rung("op-second")
    assert house.bench.expect(said.LegEnded, leg=second).status == 486


def test_the_exchange_hangs_up(house: House) -> None:
    _, leg = house.talking(house.online())
    house.bench.do(want.HangUp(leg))
    assert house.told(CallEnded).reason == "far_end"


def test_stopping_in_a_call_ends_it_for_the_exchange_too(house: House) -> None:
    phone = house.online()
    _, leg = house.talking(phone)
    phone.stop()
    assert house.bench.expect(said.LegEnded, leg=leg).by == "far"
    house.bench.expect(said.PhoneOffline, operator=ONA)


def test_a_wrong_secret_is_told(house: House) -> None:
    house.phone(secret="wrong")
    assert "wrong number or secret" in house.told(RegistrationFailed).reason


def test_how_the_line_sounds_is_measured_by_both_ends(house: House) -> None:
    phone = house.online()
    _, leg = house.talking(phone)
    if "measures the line" in LACKS[house.way.backend]:
        measured = house.bench.expect(said.LegMeasured, leg=leg, within=12)
        assert measured.far_mos is None
        assert not any(isinstance(event, LineMeasured) for event in house.events)
        return
    assert house.told(LineMeasured, within=12).mos > 4
    eventually(
        lambda: any(e.far_mos for e in house.bench.all(said.LegMeasured) if e.leg == leg),
        within=20, what="what the phone says it hears",
    )  # fmt: skip


# -- peers of others ---------------------------------------------------------------------------------

PLAIN = pytest.mark.parametrize("house", WAYS[:2], ids=str, indirect=True)


@PLAIN
def test_baresip_calls_and_both_hear_each_other(house: House, tmp_path: Path) -> None:
    phone = house.online()
    bench = house.bench
    caller = Baresip(bench.engine.address, tmp_path / "c", user="+37061234567", host=TRUNK_HOST, tone=1300)
    with caller:
        caller.dial("+37052000000")
        arrived = bench.expect(said.CallArrived)
        bench.do(want.Ring(arrived.leg), want.Answer(arrived.leg))
        leg = house.rung()
        house.told(Ringing)
        phone.answer()
        bench.expect(said.LegAnswered, leg=leg)
        bench.do(want.Bridge(TALK, (arrived.leg, leg)))
        house.hears(1300, at_least=30)
        eventually(lambda: snr(caller.heard()[-3200:], 1010) > 20, within=15, what="the phone at baresip")
        caller.do("hangup")
        bench.do(want.HangUp(leg))
        house.told(CallEnded)


@PLAIN
def test_sipp_calls_five_times_one_after_the_other(house: House, tmp_path: Path) -> None:
    phone = house.online()
    bench = house.bench
    with Sipp("caller", bench.engine.address, tmp_path, calls=5, rate=1, pause_ms=400) as sipp:
        for number in range(5):
            arrived = bench.expect(said.CallArrived, within=15)
            bench.do(want.Ring(arrived.leg))
            leg = house.rung(f"op-{number}")
            eventually(lambda: isinstance(house.events[-1], Ringing))
            phone.answer()
            bench.expect(said.LegAnswered, leg=leg)
            eventually(lambda: isinstance(house.events[-1], CallUp))
            bench.do(want.Answer(arrived.leg), want.HangUp(leg))
            eventually(lambda: isinstance(house.events[-1], CallEnded))
        sipp.finish()


# -- what only one of them can ------------------------------------------------------------------------


def test_pyvoip_lacks_streams_and_encryption() -> None:
    for way in ({"transport": "TCP"}, {"transport": "TLS", "srtp": "required"}):
        with pytest.raises(ValueError, match="native"):
            softphone("pyvoip", Account("192.0.2.1", 5060, "1", "s", **way), TestVoice())  # type: ignore[arg-type]


@pytest.fixture
def secure(sounds: Path, office: Office) -> Iterator[Callable[..., House]]:
    """A TLS house whose phones start as the test wants."""
    with Bench(embedded, sounds, tls=office.files("127.0.0.1"), tls_port=0) as bench:
        house = House(bench, Way("native", "TLS"), office)
        yield lambda: house
        for phone in house.started:
            phone.stop()


def test_a_certificate_of_somebody_else_is_no_registration(
    secure: Callable[..., House], tmp_path: Path
) -> None:
    house = secure()
    house.phone(authority=Office(tmp_path / "others").authority.certificate)
    assert "certificate" in house.told(RegistrationFailed).reason
    assert not house.bench.all(said.PhoneOnline)


def test_sound_that_must_be_encrypted_is_not_taken_plain(secure: Callable[..., House]) -> None:
    house = secure()
    house.phone(srtp="required")
    house.bench.expect(said.PhoneOnline, operator=ONA)
    leg = house.rung()
    assert house.bench.expect(said.LegEnded, leg=leg).status == 488
    assert not any(isinstance(event, Ringing) for event in house.events)


def test_a_stream_that_broke_is_made_anew_within_five_seconds(secure: Callable[..., House]) -> None:
    house = secure()
    phone = house.online()
    tls = house.bench.engine._wire._streams["TLS"]
    for connection in list(tls._all):
        house.bench.engine._later(lambda each=connection: tls._drop(each, "the test cut it"))
    eventually(lambda: any(isinstance(e, RegistrationFailed) for e in house.events))
    eventually(lambda: phone.registered, within=5)
    house.talking(phone)
    house.hears(440)
