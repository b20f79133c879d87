"""A supervisor in a call of others, with real phones: who hears whom at the far ends, measured."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from telephony.media.recorder import Strongroom
from telephony.media.vault import place_of, read_vault
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, RecordingId
from telephony.switchboard.monitor_events import MonitorAsked, MonitorStopped
from telephony.switchboard.plan import Plan
from tests.agreements.bench import JONAS, ONA, a_plan
from tests.agreements.switched import Exchange, talking_to
from tests.peers.patience import eventually
from tests.peers.pjsua import Pjsua
from tests.peers.rawcall import RawCall
from tests.peers.tone import snr, tone_level

pytestmark = pytest.mark.usefixtures("slow_ends")
CUSTOMER, OPERATOR, SUPERVISOR = 440.0, 1000.0, 1500.0
KEY = bytes(range(32))
LEAK = -60.0
"""dBFS at most in a leg that must not hear it (C2 of the product's features)."""


def led(**queue: Any) -> Plan:
    """Jonas is the supervisor of Ona's queue."""
    plan = a_plan()
    people = tuple(replace(o, role="supervisor" if o.id == JONAS else o.role) for o in plan.operators)
    return replace(plan, operators=people, queues=(replace(plan.queues[0], **queue),))


class Watched:
    """A customer and Ona talk; Jonas listens, and his microphone is open all the time."""

    def __init__(self, exchange: Exchange, mode: str) -> None:
        self.exchange, bench = exchange, exchange.bench
        ona, self.phone = bench.operator(ONA), bench.operator(JONAS)
        hers: list[RawCall] = []
        self.customer = talking_to(exchange, lambda: hers.append(ona.wait_call().answer()))
        self.ona, self.call = hers[0], CallId(next(iter(exchange.board.floor.calls)))
        self.ona.tone(OPERATOR)
        self.wants(mode)
        self.jonas = self.phone.wait_call().answer()
        self.jonas.tone(SUPERVISOR)

    def wants(self, mode: str) -> None:
        self.exchange.hears(MonitorAsked(JONAS, self.call, mode))

    def hears(self, call: RawCall, *wanted: float) -> None:
        """These and none of the others."""
        missing = {CUSTOMER, OPERATOR, SUPERVISOR} - set(wanted)

        def right() -> bool:
            sound = call.rtp.heard(0.4)
            loud = all(tone_level(sound, each) > -25 for each in wanted)
            return loud and all(tone_level(sound, each) < -45 for each in missing)

        eventually(right, what=f"{wanted} and not {missing} at {call.phone.user}")


def loud(phone: Pjsua, tone: float) -> Callable[[], bool]:
    return lambda: tone_level(phone.heard()[-3200:], tone) > -30


@pytest.fixture
def exchange(make, tmp_path):
    plan = led(record="always", recording_prompt="", greeting="")
    with make(plan, strongroom=Strongroom(tmp_path, lambda: KEY)) as bench, Exchange(bench, plan) as exchange:
        yield exchange


def test_he_listens_whispers_barges_in_and_listens_again_on_one_ringing(exchange: Exchange) -> None:
    watched = Watched(exchange, "listen")
    assert exchange.state(JONAS) == "monitoring"
    watched.hears(watched.jonas, CUSTOMER, OPERATOR)
    watched.hears(watched.customer, OPERATOR)
    watched.hears(watched.ona, CUSTOMER)
    watched.wants("whisper")
    watched.hears(watched.ona, CUSTOMER, SUPERVISOR)
    watched.hears(watched.customer, OPERATOR)
    watched.wants("barge")
    watched.hears(watched.customer, OPERATOR, SUPERVISOR)
    watched.hears(watched.ona, CUSTOMER, SUPERVISOR)
    watched.wants("listen")
    watched.hears(watched.customer, OPERATOR)
    watched.hears(watched.ona, CUSTOMER)
    assert exchange.bench.expect(said.LegAnswered, leg=LegId(f"{watched.call}.3"))
    exchange.hears(MonitorStopped(JONAS))
    watched.jonas.wait("ended")
    watched.hears(watched.ona, CUSTOMER)
    watched.customer.hang_up()
    eventually(lambda: exchange.records, what="a contact")
    kinds = [leg.kind for leg in exchange.records[-1].legs if leg.who == JONAS]
    assert kinds == ["listen", "whisper", "barge", "listen"]


def test_his_tone_is_below_sixty_decibels_where_it_must_not_be_heard(exchange: Exchange) -> None:
    """The others are silent, so that nothing hides what comes through."""
    watched = Watched(exchange, "listen")
    watched.hears(watched.jonas, CUSTOMER, OPERATOR)
    for call in (watched.customer, watched.ona):
        call.rtp.say(np.zeros(8000, np.int16))
    for mode in ("listen", "whisper", "listen"):
        watched.wants(mode)
        if mode == "whisper":
            watched.hears(watched.ona, SUPERVISOR)
        else:
            watched.ona.hears_nothing(below=LEAK)
        watched.customer.hears_nothing(below=LEAK)


def test_a_whisper_is_in_no_recording(exchange: Exchange, tmp_path) -> None:
    watched = Watched(exchange, "whisper")
    watched.hears(watched.ona, CUSTOMER, SUPERVISOR)
    before = watched.ona.rtp.packets
    eventually(lambda: watched.ona.rtp.packets >= before + 60, within=20)
    watched.customer.hang_up()
    recording = RecordingId(f"{watched.call}.rec1")
    exchange.bench.expect(said.RecordingFinished, recording=recording)
    sound = read_vault(place_of(tmp_path, recording), KEY)
    for side, tone in ((sound.left, CUSTOMER), (sound.right, OPERATOR)):
        assert tone_level(side[-8000:], tone) > -25
        assert tone_level(side[-8000:], SUPERVISOR) < -45


def test_he_takes_the_call_over(exchange: Exchange) -> None:
    watched = Watched(exchange, "whisper")
    watched.hears(watched.ona, CUSTOMER, SUPERVISOR)
    watched.wants("take")
    watched.ona.wait("ended")
    watched.hears(watched.customer, SUPERVISOR)
    watched.hears(watched.jonas, CUSTOMER)
    assert (exchange.state(JONAS), exchange.state(ONA)) == ("talking", "wrap_up")
    watched.customer.hang_up()
    watched.jonas.wait("ended")
    exchange.bench.drained()


def test_a_busy_phone_of_his_is_told_and_the_talk_goes_on(exchange: Exchange) -> None:
    bench = exchange.bench
    ona, jonas = bench.operator(ONA), bench.operator(JONAS)
    customer = talking_to(exchange, lambda: ona.wait_call().answer())
    jonas.refuse_with = 486
    call = CallId(next(iter(exchange.board.floor.calls)))
    exchange.hears(MonitorAsked(JONAS, call, "listen"))
    assert bench.expect(said.LegEnded).status == 486
    eventually(lambda: exchange.state(JONAS) == "ready", what="Jonas is free again")
    assert exchange.state(ONA) == "talking"
    customer.hang_up()


def test_pjsua_is_the_supervisor_s_phone(make, tmp_path) -> None:
    """A telephone of other people: it hears both, and only in a barge the customer hears it."""
    plan = led(greeting="")
    with make(plan) as bench, Exchange(bench, plan) as exchange:
        phone = Pjsua(bench.engine.address, tmp_path, user="102", password="jonas-secret", register=True,
                      tone=1500)  # fmt: skip
        with phone as jonas:
            bench.expect(said.PhoneOnline, operator=JONAS, within=15)
            ona = bench.operator(ONA)
            hers: list[RawCall] = []
            customer = talking_to(exchange, lambda: hers.append(ona.wait_call().answer()))
            hers[0].tone(OPERATOR)
            call = CallId(next(iter(exchange.board.floor.calls)))
            eventually(lambda: exchange.state(JONAS) == "ready", what="Jonas is at his desk")
            exchange.hears(MonitorAsked(JONAS, call, "listen"))
            jonas.wait("incoming")
            jonas.do("answer")
            for tone in (CUSTOMER, OPERATOR):
                eventually(loud(jonas, tone), within=15, what=f"{tone} Hz in PJSUA2's file")
            assert tone_level(customer.rtp.heard(0.4), SUPERVISOR) < -45
            exchange.hears(MonitorAsked(JONAS, call, "barge"))
            eventually(lambda: tone_level(customer.rtp.heard(0.4), SUPERVISOR) > -25, within=15)
            exchange.hears(MonitorAsked(JONAS, call, "take"))
            hers[0].wait("ended")
            eventually(lambda: snr(jonas.heard()[-3200:], CUSTOMER) > 15, within=15)
            jonas.do("hangup")
            customer.wait("ended")
