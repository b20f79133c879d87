"""Menus with real phones: keys as events and as tones stop what plays at once, and what follows is heard."""

import pytest

from telephony.media.tones import dtmf
from telephony.switchboard import desk_events
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.plan import NumberPlan
from tests.agreements.bench import CLOSED_TONE, GREETING_TONE, NUMBER, ONA, a_plan
from tests.agreements.switched import Exchange
from tests.peers.patience import eventually

FLOW = FlowPlan(
    "asked",
    "Asked",
    (
        Step("choose", "menu", ("long",), ways=(("1", "number"), ("2", "bye"))),
        Step("number", "collect", ("long",), label="Number", value="n", most=4, next="tell"),
        Step("tell", "menu", ("closed",), ways=(("5", "bye"), ("6", "choose"))),
        Step("bye", "end", ("closed",)),
    ),
)


def asked_first():
    queue = a_plan().queues[0]
    return a_plan(numbers=(NumberPlan(NUMBER, queue.id, menu="asked"),), flows=(FLOW,))


@pytest.fixture
def house(make):
    with make(asked_first()) as bench, Exchange(bench, asked_first()) as exchange:
        yield bench, exchange


def test_a_key_stops_the_words_and_the_next_ones_are_heard(house):
    bench, exchange = house
    call = bench.caller().call(NUMBER).wait("up")
    call.hears(GREETING_TONE)
    call.rtp.press("1")
    call.rtp.press("4242")
    call.hears(CLOSED_TONE, at_least=15)
    call.rtp.press("5")
    call.wait("ended")
    eventually(lambda: exchange.records)
    assert exchange.records[-1].end_reason == "menu"
    assert "menu: typed 4242" in exchange.records[-1].why
    bench.drained()


def test_keys_that_come_as_tones_are_keys_too(house):
    bench, exchange = house
    phone = bench.caller()
    phone.key_events = False  # it offers no telephone-events
    call = phone.call(NUMBER).wait("up")
    call.hears(GREETING_TONE)
    call.rtp.say(dtmf("2"))
    call.hears(CLOSED_TONE, at_least=15)
    call.wait("ended")
    eventually(lambda: exchange.records)
    assert exchange.records[-1].end_reason == "menu"
    bench.drained()


def test_a_caller_who_presses_zero_hears_the_operator(house):
    bench, exchange = house
    phone = bench.operator()
    exchange.hears(desk_events.SignedIn(ONA))
    call = bench.caller().call(NUMBER).wait("up")
    call.hears(GREETING_TONE)
    call.rtp.press("0")
    answered = phone.wait_call()
    answered.answer()
    answered.wait("up").tone(1000)
    call.tone(440)
    call.hears(1000)
    answered.hears(440)
    call.hang_up()
    answered.wait("ended")
    bench.drained()
