"""UPDATE and re-INVITE of either side meet; session timers stand in test_session_timer.py."""

from __future__ import annotations

import pytest

from telephony.sip.outputs import ReinviteAnswered, Reinvited, Reply, RequestArrived
from tests.telephony.sip.talks import Called, Calling

SDP = "v=0\r\n"


def test_an_update_without_an_offer_is_answered_and_moves_the_target() -> None:
    called = Called()
    ok = called.ask("UPDATE", 2, "Contact: <sip:alice@10.0.0.77:5099>")
    assert ok.status == 200 and ok.has("contact") and "UPDATE" in ok.header("allow")
    assert called.never(RequestArrived)
    called.take(called.end.bye(called.call, called.now))
    assert called.next("BYE").uri == "sip:alice@10.0.0.77:5099"


def test_an_update_with_an_offer_is_the_programs_and_a_second_has_to_wait() -> None:
    called = Called()
    assert called.ask("UPDATE", 2, body=SDP).status == 0
    asked = called.heard(RequestArrived)
    assert called.ask("UPDATE", 3, body=SDP).status == 500
    called.take(called.end.respond(asked.transaction, Reply(200, body=b"v=0\r\n"), called.now))
    assert called.next(200).body
    assert called.ask("UPDATE", 4, body=SDP).status == 0


def test_an_update_meets_our_re_invite() -> None:
    called = Called()
    called.take(called.end.reinvite(called.call, b"v=0\r\n", called.now))
    ours = called.next("INVITE")
    assert called.ask("UPDATE", 2, body=SDP).status == 491
    assert called.ask("UPDATE", 3).status == 200
    called.answer(ours, 200, body=SDP)
    assert called.heard(ReinviteAnswered) and called.ask("UPDATE", 4, body=SDP).status == 0


def test_an_update_meets_his_own_re_invite() -> None:
    called = Called()
    called.ask("INVITE", 2, body=SDP)
    assert called.heard(Reinvited)
    refusal = called.ask("UPDATE", 3, body=SDP)
    assert refusal.status == 500 and refusal.header("retry-after")


@pytest.mark.parametrize("ours", [True, False])
def test_re_invites_that_meet_are_both_refused_and_tried_again_one_before_the_other(ours: bool) -> None:
    """14.1: who made the Call-ID waits 2.1 to 4 s, the other at most 2 s."""
    talk = Calling() if ours else Called()
    if isinstance(talk, Calling):
        talk.answer(200)
        talk.next("ACK")
    talk.take(talk.end.reinvite(talk.call, b"v=0\r\n", talk.now))
    first = talk.next("INVITE")
    assert talk.ask("INVITE", 9, body=SDP).status == 491
    talk.answer(491, to=first, tag="") if isinstance(talk, Calling) else talk.answer(first, 491)
    assert talk.next("ACK")
    talk.wait(2.05)
    assert any(each.method == "INVITE" for each in talk.said) != ours
    talk.wait(2.05)
    assert talk.next("INVITE").body == first.body


def test_a_refused_update_leaves_the_target() -> None:
    called = Called()
    called.ask("UPDATE", 2, "Contact: <sip:evil@10.0.0.66>", body=SDP)
    called.take(called.end.respond(called.heard(RequestArrived).transaction, Reply(488), called.now))
    called.take(called.end.bye(called.call, called.now))
    assert called.next("BYE").uri == "sip:alice@10.0.0.1:5060"
