from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.engines.embedded.outgoing import caller_uri, dialled, shown_name
from telephony.sip.message import Address
from telephony.sip.uri import parse_uri
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.peers import wire
from tests.telephony.engines.embedded.ground import ONA, PHONE, TRUNK, Ground, a_plan

LEG = LegId("op-1")
SDP = wire.sdp("192.168.1.50", 4000, codecs=(0,))


@pytest.fixture
def ground():
    with Ground() as ground:
        yield ground.with_phone()


def test_an_operator_is_called_where_his_phone_registered(ground):
    invite = ground.call_ona()
    assert invite.uri == f"sip:far@{PHONE}"
    assert invite.get("x-ringdesk-call") == "c-1"
    assert invite.get("from").startswith('"Jonas" <sip:+37061234567@127.0.0.1>')
    assert invite.get("p-asserted-identity") == '"Jonas" <sip:+37061234567@127.0.0.1>'
    assert wire.read_sdp(invite.body).formats == [0, 8, 101]
    for status in (100, 180, 180):
        ground.answer(invite, status, PHONE)
    assert ground.told(said.LegRinging) == [said.LegRinging(LEG)]
    ground.answer(invite, 200, PHONE, body=SDP)
    assert ground.told(said.LegAnswered) == [said.LegAnswered(LEG)]
    assert ground.out("ACK", PHONE)


def test_the_same_leg_is_not_called_twice(ground):
    ground.call_ona()
    ground.do(want.CallOperator(LEG, CallId("c-1"), ONA, "1", ""))
    with pytest.raises(AssertionError, match="no INVITE"):
        ground.out("INVITE")


@pytest.mark.parametrize("body", [b"", wire.sdp("192.168.1.50", 4000, codecs=(18,))])
def test_an_answer_without_a_common_sound_is_ended(ground, body):
    ground.answer(ground.call_ona(), 200, PHONE, body=body)
    assert ground.told(said.LegEnded) == [said.LegEnded(LEG, 65, 488, "lost")]
    assert ground.out("BYE", PHONE) and not ground.told(said.LegAnswered)


def test_early_sound_in_183_serves_a_200_without_sdp(ground):
    invite = ground.call_ona()
    ground.answer(invite, 183, PHONE, body=SDP)
    ground.answer(invite, 200, PHONE)
    assert ground.told(said.LegAnswered)


def test_early_sound_that_is_nonsense_is_passed_over(ground):
    invite = ground.call_ona()
    ground.answer(invite, 183, PHONE, body=b"nonsense")
    assert ground.told(said.LegRinging) and not ground.told(said.LegEnded)


def test_a_refusal_tells_status_and_the_cause_the_network_gave(ground):
    ground.answer(ground.call_ona(), 480, PHONE, extra=[("reason", "Q.850;cause=20")])
    assert ground.told(said.LegEnded) == [said.LegEnded(LEG, 20, 480, "far")]


def test_a_silent_phone_is_lost(ground):
    ground.call_ona()
    ground.pass_time(40)
    assert ground.told(said.LegEnded) == [said.LegEnded(LEG, 102, 408, "lost")]


def test_a_phone_that_rings_too_long_is_cancelled():
    with Ground(ring_limit=60.0) as ground:
        invite = ground.with_phone().call_ona()
        ground.answer(invite, 180, PHONE)
        ground.pass_time(61)
        assert ground.told(said.LegEnded) == [said.LegEnded(LEG, 19, 408, "lost")]
        assert ground.out("CANCEL", PHONE)


def test_a_number_goes_out_by_the_trunks_proxy():
    trunk = TrunkPlan(TrunkId("line"), "Line", peers=("10.0.0.1",), proxy="10.0.0.1:5060")
    with Ground(a_plan(trunk)) as ground:
        ground.do(want.CallNumber(LEG, CallId("c"), TrunkId("line"), "8 (612) 34-567#", "+37052000001"))
        invite = ground.out("INVITE", TRUNK)
        assert invite.uri == "sip:861234567%23@10.0.0.1"
        assert "sip:+37052000001@10.0.0.1" in invite.get("from")
        assert not invite.get("p-asserted-identity")  # this trunk is not trusted with it


def a_call_out(trusted: bool, **shown: Any) -> Any:
    trunk = TrunkPlan(
        TrunkId("line"), "Line", peers=("10.0.0.1",), proxy="10.0.0.1:5060", trusted=trusted, user="acme"
    )
    with Ground(a_plan(trunk)) as ground:
        ground.do(want.CallNumber(LEG, CallId("c"), TrunkId("line"), "112", "+37052000001", **shown))
        return ground.out("INVITE", TRUNK)


def test_our_name_goes_out_with_our_number():
    invite = a_call_out(True, caller_name="Baltic Cooling")
    assert '"Baltic Cooling" <sip:+37052000001@' in invite.get("from")
    assert '"Baltic Cooling" <sip:+37052000001@' in invite.get("p-asserted-identity")


def test_a_withheld_number_is_told_to_a_trusted_network_alone_and_never_in_from():
    for trusted in (False, True):
        invite = a_call_out(trusted, caller_name="Baltic Cooling", withheld=True)
        assert "<sip:anonymous@anonymous.invalid>" in invite.get("from")
        assert invite.get("privacy") == "id"
        assert ("+37052000001" in invite.get("p-asserted-identity")) is trusted
        assert "Baltic" not in invite.get("from") + invite.get("p-asserted-identity")


@pytest.mark.parametrize(
    ("number", "trunk", "ended"),
    [("112", "nowhere", (38, 503)), ("112", "city", (38, 503)), ("- -", "line", (28, 484))],
)
def test_what_cannot_be_dialled_ends_at_once(number, trunk, ended):
    line = TrunkPlan(TrunkId("line"), "Line", proxy="10.0.0.1")
    city = TrunkPlan(TrunkId("city"), "City", peers=("10.0.0.1",))
    with Ground(a_plan(line) if trunk == "line" else a_plan(city)) as ground:
        ground.do(want.CallNumber(LEG, CallId("c"), TrunkId(trunk), number))
        assert ground.told(said.LegEnded) == [said.LegEnded(LEG, ended[0], ended[1], "lost")]


@given(st.text(max_size=300))
def test_any_text_as_a_number_or_name_gives_headers_that_can_be_read(text):
    uri = caller_uri(text, "10.0.0.1")
    assert parse_uri(uri).host in ("10.0.0.1", "anonymous.invalid")
    assert uri.isascii() and uri.isprintable() and " " not in uri
    name = shown_name(text)
    assert name.isprintable() and len(name) <= 120
    name.encode("utf-8")


@pytest.mark.parametrize(
    ("number", "user"),
    [("+370 612 34567", "+37061234567"), ("*21#", "*21%23"), ("a@b;c", "a%40b%3Bc"), ("", "")],
)
def test_dialled_numbers(number, user):
    assert dialled(number) == user


def test_a_next_trunk_that_wants_srtp_where_there_is_none_is_passed_over():
    """The call goes on to the one behind it, or is over with a word; it never hangs."""
    plans = [
        TrunkPlan(TrunkId(name), name, peers=(f"10.0.{n}.1",), proxy=f"10.0.{n}.1:5060", srtp=srtp)
        for n, (name, srtp) in enumerate((("first", "none"), ("secret", "required"), ("third", "none")))
    ]
    for trunks, goes_on in ((plans, True), (plans[:2], False)):
        with Ground(a_plan(*trunks)) as ground:
            ground.do(want.CallNumber(LEG, CallId("c"), TrunkId("first"), "+37061234567"))
            ground.answer(ground.out("INVITE"), 503, Address("10.0.0.1", 5060))
            ends = [each.status for each in ground.told(said.LegEnded)]
            if goes_on:
                assert ground.out("INVITE", Address("10.0.2.1", 5060)) and not ends
            else:
                assert ends == [503]
