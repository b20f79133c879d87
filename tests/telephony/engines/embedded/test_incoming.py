import pytest

from telephony.engines.embedded.incoming import told_headers
from telephony.media.ports import PortPool, PortRange
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.peers import wire
from tests.telephony.engines.embedded.ground import STRANGER, TRUNK, Ground, a_plan


@pytest.fixture
def ground():
    with Ground() as ground:
        yield ground


def test_a_call_is_told_rung_answered_and_up_with_its_ack(ground):
    arrived, invite = ground.arrive()
    assert (arrived.trunk, arrived.called, arrived.trusted) == ("city", "+37052000000", True)
    ground.do(want.Ring(arrived.leg))
    assert ground.out(180, TRUNK)
    ground.do(want.Answer(arrived.leg))
    answer = ground.out(200)
    assert wire.read_sdp(answer.body).formats[0] == 0
    assert not ground.told(said.LegAnswered)
    ack = ground.in_dialog("ACK", invite, answer, cseq=invite.cseq[0])
    ground.hear(ack)
    ground.hear(ack)
    assert ground.told(said.LegAnswered) == [said.LegAnswered(arrived.leg)]


def test_an_invite_repeated_by_the_network_is_one_call(ground):
    arrived, invite = ground.arrive()
    ground.hear(invite)
    ground.do(want.Answer(arrived.leg))
    ground.hear(invite)
    assert len(ground.told(said.CallArrived)) == 1


def test_a_caller_who_never_acknowledges_is_lost_after_32_seconds(ground):
    arrived, _ = ground.arrive()
    ground.do(want.Answer(arrived.leg))
    ground.pass_time(31)
    assert not ground.told(said.LegEnded)
    ground.pass_time(2)
    assert ground.told(said.LegEnded) == [said.LegEnded(arrived.leg, 102, 0, "lost")]
    assert ground.out("BYE")


def test_an_offer_in_our_200_is_answered_in_the_ack(ground):
    arrived, invite = ground.arrive(body=b"")
    ground.do(want.Answer(arrived.leg))
    answer = ground.out(200)
    assert wire.read_sdp(answer.body).formats == [0, 8, 101]
    theirs = wire.sdp("10.0.0.1", 4000, codecs=(8,))
    ground.hear(ground.in_dialog("ACK", invite, answer, cseq=invite.cseq[0], body=theirs))
    assert ground.told(said.LegAnswered)


def test_an_ack_without_the_answer_we_need_ends_the_call(ground):
    arrived, invite = ground.arrive(body=b"")
    ground.do(want.Answer(arrived.leg))
    answer = ground.out(200)
    ground.hear(ground.in_dialog("ACK", invite, answer, cseq=invite.cseq[0]))
    assert ground.told(said.LegEnded) == [said.LegEnded(arrived.leg, 65, 488, "lost")]
    assert ground.out("BYE") and not ground.told(said.LegAnswered)


def test_strangers_get_403_and_nobody_is_told(ground):
    ground.hear(ground.request("INVITE", STRANGER, body=wire.sdp("203.0.113.9", 4000)), STRANGER)
    assert ground.out(403, STRANGER) and not ground.told(said.CallArrived)


def test_calls_over_the_limit_wait_elsewhere_until_one_is_answered():
    with Ground(unanswered_limit=2) as ground:
        first, _ = ground.arrive()
        ground.arrive()
        ground.hear(ground.request("INVITE", body=wire.sdp("10.0.0.1", 4000)))
        assert ground.out(503).get("retry-after") == "5"
        ground.do(want.Answer(first.leg))
        ground.arrive()
        assert len(ground.told(said.CallArrived)) == 3


def test_no_port_left_for_sound_refuses_the_call(expected_log):
    expected_log("RTP ports .* in use")
    with PortPool("127.0.0.1", PortRange(0, 0)).bind() as taken:
        port = taken.getsockname()[1]
        with Ground(rtp_ports=(port, port + 1)) as ground:
            arrived, _ = ground.arrive()
            ground.do(want.Answer(arrived.leg))
            assert ground.out(503)
            assert ground.told(said.LegEnded) == [said.LegEnded(arrived.leg, 34, 503, "lost")]


@pytest.mark.parametrize(("status", "sent"), [(486, 486), (603, 603), (200, 480), (0, 480)])
def test_a_refusal_is_always_a_refusal(ground, status, sent):
    arrived, _ = ground.arrive()
    ground.do(want.Reject(arrived.leg, status, "Go\r\naway"))
    assert ground.out(sent).first.endswith("Goaway")
    assert ground.told(said.LegEnded)[0].status == sent


def test_the_cause_of_a_cancel_is_told(ground):
    arrived, invite = ground.arrive()
    cancel = wire.Packet(
        invite.first.replace("INVITE", "CANCEL", 1),
        [*invite.headers[:5], ("cseq", f"{invite.cseq[0]} CANCEL"), ("reason", "Q.850;cause=26")],
    )
    ground.hear(cancel)
    assert ground.out(487)
    assert ground.told(said.LegEnded) == [said.LegEnded(arrived.leg, 26, 487, "far")]


def test_a_provider_that_calls_our_account_says_the_number_in_to():
    trunk = TrunkPlan(TrunkId("line"), "Line", peers=("10.0.0.1",), user="account7")
    with Ground(a_plan(trunk)) as ground:
        arrived, _ = ground.arrive(uri="sip:account7@127.0.0.1", to="<sip:+37052000009@provider.example>")
        assert arrived.called == "+37052000009"


def test_told_headers_are_the_known_and_the_custom_ones_readable():
    raw = [
        ("f", '"\udcff" <sip:a@b>'), ("p-asserted-identity", "<sip:c@d>"), ("X-Queue", "vip"), ("Via", "v"),
        ("HISTORY-INFO", "h"), ("Authorization", "secret"), ("Privacy", "id"),
    ]  # fmt: skip
    assert told_headers(raw) == (
        ("From", '"\ufffd" <sip:a@b>'), ("P-Asserted-Identity", "<sip:c@d>"), ("X-Queue", "vip"),
        ("History-Info", "h"), ("Privacy", "id"),
    )  # fmt: skip
