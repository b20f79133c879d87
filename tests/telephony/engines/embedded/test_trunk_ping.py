import pytest

from telephony.sip.message import Address
from telephony.switchboard import events as said
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.telephony.engines.embedded.ground import TRUNK, Ground, a_plan

LINE = TrunkPlan(TrunkId("line"), "Line", peers=("10.0.0.1",), proxy="10.0.0.1", ping=30)
ACCOUNT = TrunkPlan(TrunkId("acc"), "Acc", registrar="10.0.0.1", user="acc", ping=30)


@pytest.fixture
def ground():
    with Ground(a_plan(LINE)) as ground:
        yield ground


def asked(ground):
    return [packet for packet, _ in ground.sent if packet.method == "OPTIONS"]


def test_a_trunk_is_asked_at_the_start_and_every_half_minute(ground):
    for status in (200, 404, 501):
        ground.answer(ground.last("OPTIONS"), status, TRUNK)
        ground.pass_time(29)
        assert not asked(ground)
        ground.pass_time(2)
    assert ground.told(said.TrunkUp) == [said.TrunkUp(TrunkId("line"))] and not ground.told(said.TrunkDown)


def test_two_silences_make_it_down_with_the_reason_and_an_answer_up_again(ground):
    ground.pass_time(4.5)
    assert not ground.told(said.TrunkDown)
    ground.pass_time(6)
    down = said.TrunkDown(TrunkId("line"), "no answer from 10.0.0.1", "silent")
    assert ground.told(said.TrunkDown) == [down]
    assert not ground.office._trunks.ways_out(TrunkId("line"))
    ground.sent.clear()
    ground.pass_time(9)
    ground.answer(ground.last("OPTIONS"), 200, TRUNK)
    assert len(ground.told(said.TrunkUp)) == 2
    assert ground.office._trunks.ways_out(TrunkId("line"))


def test_503_is_no_sign_of_life(ground):
    ground.answer(ground.last("OPTIONS"), 503, TRUNK)
    assert "cannot take calls now (503)" in ground.told(said.TrunkDown)[0].reason


def test_the_next_server_of_a_silent_domain_is_asked(ground):
    trunk = ground.office._trunks.ways_out(TrunkId("line"))[0]
    trunk.servers = (TRUNK, Address("10.0.0.2", 5060))
    ground.pass_time(10)
    ground.sent.clear()
    ground.pass_time(3)
    assert ground.sent[-1][1].host == "10.0.0.2"
    ground.answer(ground.last("OPTIONS"), 200, Address("10.0.0.2", 5060))
    assert trunk.up and trunk.destination == Address("10.0.0.2", 5060)


def test_a_registered_trunk_that_never_answers_options_is_believed():
    with Ground(a_plan(ACCOUNT)) as ground:
        assert not asked(ground)
        ground.answer(ground.last("REGISTER"), 200, TRUNK)
        ground.pass_time(120)
        assert asked(ground) and not ground.told(said.TrunkDown)
        ground.answer(ground.last("OPTIONS"), 200, TRUNK)
        ground.pass_time(45)
        assert ground.told(said.TrunkDown), "it answered once, so silence means something now"


def test_a_trunk_without_ping_or_without_a_way_out_is_not_asked():
    quiet = TrunkPlan(TrunkId("q"), "Q", proxy="10.0.0.1", ping=0)
    inward = TrunkPlan(TrunkId("i"), "I", peers=("10.0.0.2",))
    with Ground(a_plan(quiet, inward)) as ground:
        ground.pass_time(100)
        assert not asked(ground) and len(ground.told(said.TrunkUp)) == 2
