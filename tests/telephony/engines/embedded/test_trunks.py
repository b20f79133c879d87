import pytest

from telephony.engines.embedded.trunks import domain_of, granted_expiry, host_port
from telephony.sip.message import Message
from telephony.switchboard import events as said
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.telephony.engines.embedded.ground import STRANGER, TRUNK, Ground, a_plan

LINE = TrunkPlan(TrunkId("line"), "Line", registrar="10.0.0.1", user="acc", secret="s3cret")
OURS = "sip:acc@127.0.0.1:5060"
CHALLENGE = ("www-authenticate", 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5')


@pytest.fixture
def ground():
    with Ground(a_plan(LINE)) as ground:
        yield ground


def accept(ground, expires=300):
    ground.answer(ground.last("REGISTER"), 401, TRUNK, extra=[CHALLENGE])
    second = ground.last("REGISTER")
    assert 'username="acc"' in second.get("authorization")
    ground.answer(second, 200, TRUNK, extra=[("contact", f"<{OURS}>;expires={expires}")])
    return second


def test_a_trunk_registers_is_up_and_refreshes_at_half_time_with_the_same_call_id(ground):
    first = accept(ground, expires=300)
    assert first.get("contact") == f"<{OURS}>" and first.get("expires") == "300"
    assert ground.told(said.TrunkUp) == [said.TrunkUp(TrunkId("line"))]
    ground.pass_time(149)
    with pytest.raises(AssertionError):
        ground.out("REGISTER")
    ground.pass_time(2)
    second = accept(ground)
    assert second.get("call-id") == first.get("call-id") and second.cseq[0] > first.cseq[0]
    assert len(ground.told(said.TrunkUp)) == 1


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (403, "refuses user acc or the password (403)"),
        (503, "refuses to register: 503 Said"),
        (0, "no answer"),
    ],
)
def test_a_trunk_down_says_why_and_tries_again_ever_more_slowly(ground, status, words):
    tries = []
    for _ in range(8):
        request = ground.last("REGISTER")
        tries.append(ground.now)
        if status:
            ground.answer(request, status, TRUNK)
        else:
            ground.pass_time(33)
        ground.sent.clear()
        ground.pass_time(121 if len(tries) > 4 else 10 * 2 ** (len(tries) - 1) + 1)
    (down,) = ground.told(said.TrunkDown)
    assert words in down.reason
    ground.answer(ground.last("REGISTER"), 200, TRUNK)
    assert ground.told(said.TrunkUp)


def test_a_longer_expiry_is_asked_for_once(ground):
    ground.answer(ground.out("REGISTER"), 423, TRUNK, extra=[("min-expires", "1800")])
    longer = ground.out("REGISTER")
    assert longer.get("expires") == "1800"
    ground.answer(longer, 423, TRUNK, extra=[("min-expires", "1800")])
    assert "423" in ground.told(said.TrunkDown)[0].reason


def test_calls_come_in_from_the_registrars_address_and_leave_there(ground):
    accept(ground)
    arrived, _ = ground.arrive(uri="sip:+37052000000@127.0.0.1")
    assert arrived.trunk == "line"
    ground.hear(ground.request("INVITE", STRANGER), STRANGER)
    assert ground.out(403)


def test_stopping_unregisters_and_waits_for_the_answer(ground):
    accept(ground)
    ground.office.stop()
    assert not ground.office.quiet
    goodbye = ground.out("REGISTER")
    assert goodbye.get("expires") == "0"
    ground.answer(goodbye, 200, TRUNK)
    assert ground.office.quiet


def test_two_trunks_of_one_provider_are_told_apart_by_our_user():
    two = [TrunkPlan(TrunkId(name), name, peers=("10.0.0.1",), user=name) for name in ("sales", "help")]
    with Ground(a_plan(*two)) as ground:
        assert ground.arrive(uri="sip:help@127.0.0.1")[0].trunk == "help"
        assert ground.arrive(uri="sip:sales@127.0.0.1")[0].trunk == "sales"
        assert ground.arrive(uri="sip:+370@127.0.0.1")[0].trunk == "sales"


def test_a_peer_that_is_no_address_is_told_and_the_others_count(expected_log):
    expected_log("nonsense")
    with Ground(a_plan(TrunkPlan(TrunkId("t"), "T", peers=("nonsense", "10.0.0.1")))) as ground:
        assert ground.arrive()[0].trunk == "t"


def test_host_and_port_texts():
    assert host_port("pbx.example") == ("pbx.example", 5060)
    assert host_port("[2001:db8::1]:5070") == ("2001:db8::1", 5070)
    assert (domain_of("10.0.0.1:5060"), domain_of("10.0.0.1:5070")) == ("10.0.0.1", "10.0.0.1:5070")


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
