import pytest

from telephony.engines.embedded.trunk_register import granted_expiry
from telephony.sip.message import Address, Message
from telephony.switchboard import events as said
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.telephony.engines.embedded.ground import TRUNK, Ground, a_plan

LINE = TrunkPlan(TrunkId("line"), "Line", registrar="10.0.0.1", user="acc", secret="s3cret")


@pytest.fixture
def ground():
    with Ground(a_plan(LINE)) as ground:
        yield ground


def first_tries(ground):
    """(time, packet) of each REGISTER that begins a transaction."""
    return list({packet.branch: packet for packet, _ in ground.sent if packet.method == "REGISTER"}.values())


@pytest.mark.parametrize(
    ("status", "words"),
    [(403, "refuses user acc or the password (403)"), (503, "refuses to register: 503 Said")],
)
def test_a_refusal_is_told_and_tried_again_ever_more_slowly(ground, status, words):
    waits = []
    for _ in range(6):
        ground.answer(ground.last("REGISTER"), status, TRUNK)
        began = ground.now
        while not first_tries(ground):
            ground.pass_time(1)
        waits.append(round(ground.now - began))
    assert waits == [10, 20, 40, 80, 120, 120]
    (down,) = ground.told(said.TrunkDown)
    assert words in down.reason
    ground.answer(ground.last("REGISTER"), 200, TRUNK)
    assert ground.told(said.TrunkUp)


def test_silence_is_tried_again_for_ever_and_never_more_than_four_seconds_apart(ground):
    """So a line is back within five seconds of the network, also after a day."""
    for _ in range(5):
        ground.sent.clear()
        ground.pass_time(600)
        times = len([1 for packet, _ in ground.sent if packet.method == "REGISTER"])
        assert times >= 600 / 4.5
    (down,) = ground.told(said.TrunkDown)
    assert down.reason == "no answer from 10.0.0.1"
    ground.answer(ground.last("REGISTER"), 200, TRUNK)
    assert ground.told(said.TrunkUp)


def test_what_cannot_even_be_sent_is_tried_after_one_two_and_four_seconds(ground):
    waits = []
    for _ in range(6):
        ground.sent.clear()
        began = ground.now
        ground.office.unsent(TRUNK, "there is no way through the network")
        ground.context.perform(ground.context.endpoint.transport_error(TRUNK, ground.now))
        while not first_tries(ground):
            ground.pass_time(0.5)
        waits.append(ground.now - began)
    assert waits == [1, 2, 4, 4, 4, 4]
    assert (
        ground.told(said.TrunkDown)[0].reason
        == "no answer from 10.0.0.1: there is no way through the network"
    )


def test_the_next_server_of_the_domain_is_asked_after_503_and_calls_go_to_who_took_us(ground):
    other = Address("10.0.0.2", 5060)
    trunk = ground.office._trunks._trunks[TrunkId("line")]
    ground.answer(ground.last("REGISTER"), 200, TRUNK)
    trunk.registrars = (TRUNK, other)
    ground.office._trunks._registration._send(trunk, 300)
    ground.answer(ground.last("REGISTER"), 503, TRUNK)
    request, to = ground.sent[-1]
    assert (request.method, to) == ("REGISTER", other)
    ground.answer(request, 200, other)
    assert trunk.servers == (other, TRUNK) and trunk.up


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ([("Contact", "<sip:other@x>;expires=5, <sip:me@x>;expires=77")], 77),
        ([("Contact", "<sip:me@x>"), ("Expires", "90")], 90),
        ([], 300),
        ([("Contact", "<sip:me@x>;expires=soon")], 300),
    ],
)
def test_granted_expiry(headers, seconds):
    assert granted_expiry(Message("", "", 200, "OK", tuple(headers)), "sip:me@x", 300) == seconds
