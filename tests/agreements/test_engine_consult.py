"""Asking first with real phones: who hears whom, measured at every step."""

import pytest

from telephony.switchboard import desk_events
from telephony.switchboard.ids import CallId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.agreements.bench import JONAS, ONA, TRUNK_HOST, a_plan
from tests.agreements.switched import Exchange, talking_to
from tests.peers.patience import eventually
from tests.peers.rawcall import RawCall
from tests.peers.tone import tone_level

pytestmark = pytest.mark.usefixtures("slow_ends")
CUSTOMER, ASKING, ASKED = 440.0, 1000.0, 1500.0


class Three:
    """A customer at 440 Hz, Ona at 1000, Jonas at 1500: she has asked him, and he picked up."""

    def __init__(self, exchange: Exchange) -> None:
        self.exchange, bench = exchange, exchange.bench
        ona, jonas = bench.operator(ONA), bench.operator(JONAS)
        hers: list[RawCall] = []
        self.customer = talking_to(exchange, lambda: hers.append(ona.wait_call().answer()))
        self.ona = hers[0]
        self.ona.tone(ASKING)
        self.customer.hears(ASKING, at_least=25)
        self.call = CallId(next(iter(exchange.board.floor.calls)))
        exchange.hears(desk_events.TransferWanted(ONA, self.call, "102", ask_first=True))
        self.jonas = jonas.wait_call(8)
        self.ona.rtp.forget()
        self.ona.hears_something()  # it rings
        self.jonas.answer()
        self.jonas.tone(ASKED)
        self.ona.hears(ASKED, at_least=25)
        self.jonas.hears(ASKING, at_least=25)

    def wishes(self, wish: str) -> None:
        self.exchange.hears(desk_events.ConsultAsked(ONA, self.call, wish))


def hears_both(call: RawCall, one: float, other: float, not_him: float) -> None:
    def both() -> bool:
        heard = call.rtp.heard(0.4)
        loud = min(tone_level(heard, one), tone_level(heard, other))
        return loud > -20 and tone_level(heard, not_him) < -45

    eventually(both, what=f"{one} and {other} Hz at {call.phone.user}")


@pytest.fixture
def three(switched: Exchange) -> Three:
    return Three(switched)


def test_the_customer_hears_neither_while_they_talk_and_then_the_one_who_was_asked(three: Three) -> None:
    three.customer.rtp.forget()
    three.customer.hears_something()
    heard = three.customer.rtp.heard(0.4)
    assert tone_level(heard, ASKING) < -40 and tone_level(heard, ASKED) < -40, "music only"
    three.wishes("connect")
    three.customer.hears(ASKED, at_least=25)
    three.jonas.hears(CUSTOMER, at_least=25)
    three.ona.wait("ended")
    assert three.exchange.state(ONA) == "ready"
    three.customer.hang_up()
    three.jonas.wait("ended")
    three.exchange.bench.drained()
    eventually(lambda: three.exchange.records, what="a contact")
    assert {each.call for each in three.exchange.records} == {three.call}


def test_all_hear_each_other_and_nobody_himself(three: Three) -> None:
    three.wishes("join")
    hears_both(three.customer, ASKING, ASKED, CUSTOMER)
    hears_both(three.ona, CUSTOMER, ASKED, ASKING)
    hears_both(three.jonas, CUSTOMER, ASKING, ASKED)
    three.ona.hang_up()
    three.customer.hears(ASKED, at_least=25)
    three.jonas.hears(CUSTOMER, at_least=25)
    assert three.exchange.state(JONAS) == "talking"


def test_between_the_two_and_back(three: Three) -> None:
    three.wishes("swap")
    three.customer.hears(ASKING, at_least=25)
    three.ona.hears(CUSTOMER, at_least=25)
    three.jonas.rtp.forget()
    three.jonas.hears_something()
    assert tone_level(three.jonas.rtp.heard(0.4), ASKING) < -40
    three.exchange.hears(desk_events.RetrieveAsked(ONA, three.call))
    three.jonas.wait("ended", within=1.0)
    three.customer.hears(ASKING, at_least=25)
    assert three.exchange.state(JONAS) == "ready"


def test_a_customer_who_hangs_up_drops_who_was_asked_within_a_second(three: Three) -> None:
    three.customer.hang_up()
    three.jonas.wait("ended", within=1.0)
    three.ona.wait("ended", within=1.0)
    assert three.exchange.state(JONAS) == "ready" and three.exchange.state(ONA) == "wrap_up"


def test_who_is_asked_on_a_phone_that_dies_without_a_word_is_let_go(make) -> None:
    """Its sound stops and it answers nothing: a cable that is pulled."""
    plan = a_plan(trunks=(TrunkPlan(TrunkId("city"), "City", peers=(TRUNK_HOST,), trusted=True),))
    dying = {"media_limit": 1.0, "qualify_every": 0.5, "qualify_limit": 0.5}
    with make(plan, **dying) as bench, Exchange(bench, plan) as exchange:
        three = Three(exchange)
        three.jonas.phone.deaf = True
        three.jonas.rtp.close()
        eventually(lambda: exchange.state(JONAS) != "talking", what="Jonas is let go")
        three.customer.hears(ASKING, at_least=25)
        assert exchange.state(ONA) == "talking"
