"""REFER and Replaces at the engine: what the board hears, what the wire gets."""

from urllib.parse import quote

import pytest

from telephony.engines.embedded.transfers import PATIENCE
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId
from tests.peers import wire
from tests.telephony.engines.embedded.ground import OFFER, ONA, PHONE, STRANGER, TRUNK, Ground


@pytest.fixture
def ground():
    with Ground() as ground:
        yield ground


def phone_talking(ground, leg="op-1"):
    """Ona's phone is in a call of ours: (INVITE it got, leg)."""
    if not ground.told(said.PhoneOnline):
        ground.with_phone()
    invite = ground.call_ona(leg)
    ground.answer(invite, 200, PHONE, body=wire.sdp("192.168.1.50", 4002))
    ground.out("ACK", PHONE)
    return invite, LegId(leg)


def asks(ground, invite, method="REFER", extra=(), body=b""):
    """A request of her phone inside that call."""
    packet = ground.request(
        method, PHONE, uri=wire.uri_of(invite.get("contact")), call_id=invite.get("call-id"),
        to=invite.get("from"), extra=extra, body=body,
    )  # fmt: skip
    packet.headers = [
        ("from", invite.get("to") + ";tag=far") if k == "from" else (k, v) for k, v in packet.headers
    ]
    ground.sent.clear()
    ground.hear(packet, PHONE)


def refer_to(value):
    return [("refer-to", value), ("referred-by", "<sip:101@127.0.0.1>")]


def test_a_blind_transfer_is_told_taken_and_reported(ground):
    invite, leg = phone_talking(ground)
    asks(ground, invite, extra=refer_to("<sip:102@127.0.0.1>"))
    assert ground.told(said.TransferAsked) == [said.TransferAsked(leg, "102", None, "<sip:101@127.0.0.1>")]
    assert not ground.sent
    ground.do(want.ReportTransfer(leg, 100))
    assert ground.out(202, PHONE)
    first = ground.out("NOTIFY", PHONE)
    assert first.body.startswith(b"SIP/2.0 100")
    ground.answer(first, 200, PHONE)
    ground.do(want.ReportTransfer(leg, 180))
    ground.answer(ground.out("NOTIFY", PHONE), 200, PHONE)
    ground.do(want.ReportTransfer(leg, 200), want.HangUp(leg))
    last = ground.out("NOTIFY", PHONE)
    assert last.body.startswith(b"SIP/2.0 200") and "terminated" in last.get("subscription-state")
    assert ground.out("BYE", PHONE)


def test_a_refusal_is_the_answer_and_another_try_is_possible(ground):
    invite, leg = phone_talking(ground)
    for _ in range(2):
        asks(ground, invite, extra=refer_to("<sip:102@127.0.0.1>"))
        ground.do(want.ReportTransfer(leg, 603, "No"))
        assert ground.out(603, PHONE).first == "SIP/2.0 603 No"
    assert len(ground.told(said.TransferAsked)) == 2
    ground.do(want.ReportTransfer(leg, 200))
    assert not ground.sent


def test_one_at_a_time(ground):
    invite, leg = phone_talking(ground)
    asks(ground, invite, extra=refer_to("<sip:102@127.0.0.1>"))
    asks(ground, invite, extra=refer_to("<sip:103@127.0.0.1>"))
    assert ground.out(491, PHONE) and len(ground.told(said.TransferAsked)) == 1


def test_who_hung_up_at_once_still_hears_the_end(ground):
    invite, leg = phone_talking(ground)
    asks(ground, invite, extra=refer_to("<sip:102@127.0.0.1>"))
    ground.do(want.ReportTransfer(leg, 100))
    ground.answer(ground.out("NOTIFY", PHONE), 200, PHONE)
    asks(ground, invite, "BYE")
    assert ground.told(said.LegEnded)
    ground.do(want.ReportTransfer(leg, 486))
    assert ground.out("NOTIFY", PHONE).body.startswith(b"SIP/2.0 486")


def test_a_board_that_says_nothing_has_refused(ground):
    invite, _ = phone_talking(ground)
    asks(ground, invite, extra=refer_to("<sip:102@127.0.0.1>"))
    ground.pass_time(PATIENCE + 0.1)
    assert ground.out(603, PHONE)


@pytest.mark.parametrize(
    ("value", "status"),
    [("<http://example.com/102>", 416), ("<nonsense>", 400)],
)
def test_what_no_board_needs_to_hear(ground, value, status):
    invite, _ = phone_talking(ground)
    asks(ground, invite, extra=refer_to(value))
    assert ground.out(status, PHONE) and not ground.told(said.TransferAsked)


def test_an_attended_transfer_that_names_no_call_of_ours_is_told_so_that_the_desk_hears_of_it(ground):
    invite, leg = phone_talking(ground)
    asks(ground, invite, extra=refer_to("<sip:102@x?Replaces=a%3Bto-tag%3D1%3Bfrom-tag%3D2>"))
    assert ground.told(said.TransferAsked)[0].replaces == said.NOBODYS
    ground.do(want.ReportTransfer(leg, 603))
    assert ground.out(603, PHONE)


def test_an_attended_transfer_names_the_other_leg(ground):
    invite, leg = phone_talking(ground)
    other, other_leg = phone_talking(ground, "op-2")
    ours, hers = wire.tag_of(other.get("from")), "far"
    replaces = quote(f"{other.get('call-id')};to-tag={ours};from-tag={hers}", safe="")
    asks(ground, invite, extra=refer_to(f"<sip:102@127.0.0.1?Replaces={replaces}>"))
    assert ground.told(said.TransferAsked)[0].replaces == other_leg
    assert ground.told(said.TransferAsked)[0].leg == leg


# ---- our REFER ------------------------------------------------------------------------------------------


def test_a_trunk_is_asked_to_connect_two_calls_itself(ground):
    one, first, _ = ground.talking()
    ground.do(want.Refer(one, number="+370 611 11111"))
    refer = ground.out("REFER", TRUNK)
    assert refer.get("refer-to") == "<sip:+37061111111@10.0.0.1>" and refer.get("referred-by")
    ground.answer(refer, 202, TRUNK)
    assert ground.told(said.TransferProgress) == [said.TransferProgress(one, 202, False)]
    two, second, answer = ground.talking()
    ground.do(want.Refer(one, replaces=two))
    target = ground.out("REFER", TRUNK).get("refer-to")
    assert target.startswith(f"<sip:far@{TRUNK}?Replaces=")
    assert f"{second.get('call-id')}%3Bto-tag%3Dfar%3Bfrom-tag%3D{wire.tag_of(answer.get('to'))}" in target
    assert first


@pytest.mark.parametrize("how", [{}, {"replaces": LegId("gone")}])
def test_what_cannot_be_asked_is_told_at_once(ground, how):
    leg, _, _ = ground.talking()
    ground.do(want.Refer(leg, **how), want.Refer(LegId("gone"), "123"))
    assert ground.told(said.TransferProgress) == [
        said.TransferProgress(leg, 480, True), said.TransferProgress(LegId("gone"), 480, True),
    ]  # fmt: skip


# ---- INVITE with Replaces -------------------------------------------------------------------------------


def replace_call(ground, invite, answer, source, body=OFFER):
    ours, theirs = wire.tag_of(answer.get("to")), wire.tag_of(invite.get("from"))
    extra = [("replaces", f"{invite.get('call-id')};to-tag={ours};from-tag={theirs}")]
    taking = ground.request("INVITE", source, call_id="taking", extra=extra, body=body)
    ground.sent.clear()
    ground.hear(taking, source)
    return taking


def test_a_call_goes_on_at_another_phone_behind_the_trunk(ground):
    leg, invite, answer = ground.talking()
    port = wire.read_sdp(answer.body).port
    taking = replace_call(ground, invite, answer, TRUNK, wire.sdp("10.0.0.1", 4400))
    ok = ground.out(200, TRUNK)
    assert ok.get("call-id") == "taking" and wire.read_sdp(ok.body).port == port
    bye = ground.out("BYE", TRUNK)
    assert bye.get("call-id") == invite.get("call-id")
    ground.hear(ground.in_dialog("ACK", taking, ok, cseq=taking.cseq[0]))
    assert ground.told(said.LegReplaced) == [said.LegReplaced(leg, None)]
    assert not ground.told(said.LegEnded) and len(ground.told(said.CallArrived)) == 1
    ground.do(want.HangUp(leg))
    assert ground.out("BYE", TRUNK).get("call-id") == "taking"


def test_an_offerless_one_is_offered_and_its_ack_connects(ground):
    leg, invite, answer = ground.talking()
    taking = replace_call(ground, invite, answer, TRUNK, b"")
    ok = ground.out(200, TRUNK)
    assert wire.read_sdp(ok.body).port
    ack = ground.in_dialog("ACK", taking, ok, cseq=taking.cseq[0], body=wire.sdp("10.0.0.1", 4400))
    ground.hear(ack)
    assert not ground.told(said.LegEnded) and ground.context.legs.get(leg).session.agreed.remote == (
        "10.0.0.1",
        4400,
    )


@pytest.mark.parametrize("source", [STRANGER, PHONE])
def test_nobody_else_can_take_a_customers_call(ground, source):
    ground.with_phone()
    ground.sent.clear()
    _, invite, answer = ground.talking()
    replace_call(ground, invite, answer, source)
    assert ground.out(403, source) and not ground.told(said.LegReplaced)


def test_a_session_that_cannot_be_leaves_the_call_as_it_was(ground):
    leg, invite, answer = ground.talking()
    replace_call(ground, invite, answer, TRUNK, wire.sdp("10.0.0.1", 4400, codecs=(9,)))
    assert ground.out(488, TRUNK) and ground.context.legs.get(leg).state == "up"


def test_a_ringing_phone_is_picked_up_by_another_of_the_same_operator(ground):
    ground.with_phone()
    invite = ground.call_ona()
    ground.answer(invite, 180, PHONE)
    own = wire.tag_of(invite.get("from"))
    extra = [("replaces", f"{invite.get('call-id')};to-tag={own};from-tag=far;early-only")]
    taking = ground.request(
        "INVITE", PHONE, call_id="taking", extra=extra, body=wire.sdp("192.168.1.50", 4004)
    )
    ground.hear(taking, PHONE)
    assert ground.out(200, PHONE) and ground.out("CANCEL", PHONE)
    assert ground.told(said.LegAnswered) == [said.LegAnswered(LegId("op-1"))]
    assert ground.told(said.LegReplaced) == [said.LegReplaced(LegId("op-1"), ONA)]
    ground.answer(invite, 487, PHONE)
    assert not ground.told(said.LegEnded)


# ---- hops -----------------------------------------------------------------------------------------------


def test_a_call_that_goes_round_in_a_circle_ends(ground):
    round_trip = ground.request("INVITE", body=OFFER)
    round_trip.headers = [(k, "0" if k == "max-forwards" else v) for k, v in round_trip.headers]
    ground.hear(round_trip)
    assert ground.out(483) and not ground.told(said.CallArrived)


def test_what_we_send_for_a_call_has_one_hop_less_than_it_came_with(ground):
    ground.with_phone()
    invite = ground.request("INVITE", body=OFFER)
    invite.headers = [(k, "7" if k == "max-forwards" else v) for k, v in invite.headers]
    ground.hear(invite)
    call = ground.told(said.CallArrived)[0].call
    ground.do(want.CallOperator(LegId("op-9"), call, ONA, "1", ""))
    assert ground.out("INVITE", PHONE).get("max-forwards") == "6"
    ground.do(want.CallOperator(LegId("op-10"), CallId("other"), ONA, "1", ""))
    assert ground.out("INVITE", PHONE).get("max-forwards") == "70"
