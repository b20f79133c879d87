"""Who waits, with a real engine and real phones: any key ends an announcement at once, whoever picks up has
him during one, and a customer who let himself be called back is dialled and talks."""

import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from telephony.media.tones import dtmf, silence
from telephony.media.wave import write_wav
from telephony.switchboard import desk_events
from telephony.switchboard.plan import TrunkPlan
from tests.agreements.bench import GREETING_TONE, NUMBER, ONA, TRUNK_HOST, a_plan
from tests.agreements.switched import Exchange
from tests.peers.patience import eventually
from tests.peers.rawcall import RawCall
from tests.peers.rawphone import RawPhone
from tests.peers.tone import sine, tone_level

AT_ONCE = 0.3
"""Seconds from the first packet of a key, which is down for 100 ms, to the end of the sentence."""
PROMPTS = ("callback_own", "callback_number", "callback_right", "callback_promised", "offer_callback")


@pytest.fixture
def waiting(make, sounds, request) -> Iterator[tuple[Exchange, RawPhone]]:
    """A queue whose greeting lasts half a minute and that calls back, and a customer's phone."""
    for name in PROMPTS:
        write_wav(sounds / "prompts" / "en" / f"{name}.wav", sine(800, 0.3))
    way = getattr(request, "param", "operator_first")
    plan = a_plan()
    queue = replace(plan.queues[0], greeting="long", callback=way)
    trunk = TrunkPlan(plan.trunks[0].id, "City", peers=(TRUNK_HOST,), trusted=True, region="LT")
    customer = RawPhone(("127.0.0.1", 9), user="+37061234567", host=TRUNK_HOST)
    plan = replace(plan, queues=(queue,), trunks=(replace(trunk, proxy=f"{TRUNK_HOST}:{customer.port}"),))
    with make(plan) as bench, Exchange(bench, plan) as exchange:
        customer.exchange = bench.engine.address
        try:
            yield exchange, customer
        finally:
            customer.close()


def hears_the_greeting(customer: RawPhone, **offer: bool) -> RawCall:
    customer.key_events = offer.get("key_events", True)
    call = customer.call(NUMBER).wait("up")
    call.rtp.say(silence(1.0))
    call.hears(GREETING_TONE, at_least=20)
    return call


def until_quiet(call: RawCall, since: float) -> float:
    """Seconds until the tone of the greeting is gone from the last 100 ms that he heard."""
    eventually(lambda: tone_level(call.rtp.heard(0.1), GREETING_TONE) < -35, what="the sentence ends")
    return time.monotonic() - since


@pytest.mark.parametrize("events", [True, False], ids=["telephone-event", "in-band"])
def test_any_key_ends_what_is_said_in_less_than_300_ms(
    waiting: tuple[Exchange, RawPhone], events: bool
) -> None:
    """Three callers: a computer that is busy elsewhere may be late once."""
    exchange, customer = waiting
    taken = []
    for _ in range(3):
        call = hears_the_greeting(customer, key_events=events)
        began = time.monotonic()
        if events:
            call.rtp.press("5")
        else:
            call.rtp.say(np.concatenate([dtmf("5"), silence(20.0)]))
        taken.append(until_quiet(call, began))
        assert [each.state for each in calls(exchange)] == ["waiting"]
        call.hang_up()
        exchange.bench.drained()
        eventually(lambda: not calls(exchange), what="he is gone")
    assert sorted(taken)[1] < AT_ONCE, f"seconds: {taken}"


def test_an_operator_is_rung_during_a_sentence_and_has_the_caller_at_once(
    waiting: tuple[Exchange, RawPhone],
) -> None:
    exchange, customer = waiting
    call = hears_the_greeting(customer)
    ona = exchange.bench.operator(ONA)
    exchange.hears(desk_events.SignedIn(ONA))
    hers = ona.wait_call().answer()
    hers.tone(1000)
    call.tone(440)
    call.hears(1000, at_least=25)
    hers.hears(440, at_least=25)
    call.hang_up()
    exchange.bench.drained()


@pytest.mark.parametrize("waiting", ["operator_first", "customer_first"], indirect=True)
def test_he_presses_his_way_to_a_call_back_and_is_called_by_whichever_way(
    waiting: tuple[Exchange, RawPhone],
) -> None:
    exchange, customer = waiting
    call = hears_the_greeting(customer)
    call.rtp.press("1")
    eventually(lambda: any(each.wait.step for each in calls(exchange)), what="he is asked")
    call.rtp.press("1#")
    call.wait("ended")
    (place,) = calls(exchange)
    assert (place.state, place.absent) == ("waiting", True)
    ona = exchange.bench.operator(ONA)
    exchange.hears(desk_events.SignedIn(ONA))
    if place_first(exchange) == "customer_first":
        back = customer.wait_call().answer()
        hers = ona.wait_call().answer()
    else:
        hers = ona.wait_call().answer()
        back = customer.wait_call().answer()
    back.tone(440)
    hers.tone(1000)
    back.hears(1000, at_least=25)
    hers.hears(440, at_least=25)
    back.hang_up()
    exchange.bench.drained()
    eventually(lambda: len(exchange.records) >= 2, what="both contacts")
    assert [each.end_reason for each in exchange.records[:2]] == ["callback", "customer"]


def calls(exchange: Exchange) -> list:
    return list(exchange.board.floor.calls.values())


def place_first(exchange: Exchange) -> str:
    return exchange.board.floor.plan.queues[0].callback
