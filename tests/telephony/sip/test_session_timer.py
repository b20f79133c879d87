"""Session timers (RFC 4028): negotiated both ways, refreshed, expired."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.sip.headers import HeaderError
from telephony.sip.outputs import (
    Answered,
    ByeReceived,
    CallLost,
    InviteArrived,
    Refused,
    ReinviteAnswered,
    Reply,
)
from telephony.sip.session_timer import (
    LEAST,
    Expires,
    Terms,
    agreed_by,
    answering,
    asking,
    expires_of,
    least_of,
    too_short,
)
from tests.telephony.sip.talks import FULL, Called, Calling
from tests.telephony.sip.wire import parsed, request

TIMED = replace(FULL, session_expires=600)
TIMER = "Supported: timer"


@pytest.mark.parametrize(
    ("text", "found"),
    [("1800", Expires(1800)), ("90;refresher=uas", Expires(90, "uas")),
     ("90 ;x=1; Refresher = UAC", Expires(90, "uac")), ("100;refresher=nobody", Expires(100))],
)  # fmt: skip
def test_what_is_asked_for(text: str, found: Expires) -> None:
    assert expires_of(parsed(request("INVITE", f"Session-Expires: {text}"))) == found


@pytest.mark.parametrize("text", ["soon", "-1", "99999999999999", "1 2"])
def test_what_cannot_be_read_is_said(text: str) -> None:
    with pytest.raises(HeaderError):
        expires_of(parsed(request("INVITE", f"Session-Expires: {text}")))
    called = Called(f"Session-Expires: {text}", answer=False)
    assert called.next(400) and called.never(InviteArrived)


@given(
    wish=st.sampled_from([0, 90, 600, 1800]),
    asked=st.sampled_from([None, 90, 300, 1800, 7200]),
    who=st.sampled_from(["", "uac", "uas"]),
    knows=st.booleans(),
    least=st.sampled_from([None, 90, 300]),
)
def test_both_sides_of_one_answer_agree(
    wish: int, asked: int | None, who: str, knows: bool, least: int | None
) -> None:
    """RFC 4028 table 2: what the UAS takes for agreed is what the UAC reads out of its answer."""
    lines = ["Supported: timer"] if knows else []
    lines += [f"Session-Expires: {Expires(asked, who)}"] if asked else []
    lines += [f"Min-SE: {least}"] if least else []
    headers, terms = answering(parsed(request("INVITE", *lines)), wish)
    told = dict(headers)
    answer = parsed(request("INVITE", *(f"{name}: {value}" for name, value in headers)))
    theirs = agreed_by(answer)
    if terms is None:
        assert theirs is None and asked is None and not (wish and knows)
        return
    assert theirs == Terms(terms.interval, not terms.ours)
    assert terms.interval <= (asked or max(wish, least or 0)) and terms.interval >= min(asked or LEAST, LEAST)
    assert terms.ours or told["Require"] == "timer"
    assert knows or terms.ours


def test_too_short_is_said_only_to_who_understands() -> None:
    short = parsed(request("INVITE", "Session-Expires: 60", TIMER))
    assert too_short(short, 90) and least_of(short) == LEAST
    assert not too_short(parsed(request("INVITE", "Session-Expires: 60")), 90)
    assert asking(0, 90) == () and dict(asking(60, 90)) == {"Session-Expires": "90", "Min-SE": "90"}


# ---- as the called one ----------------------------------------------------------------------------------


def test_a_session_that_is_too_short_gets_422_with_the_least() -> None:
    called = Called("Session-Expires: 60", TIMER, answer=False)
    assert called.next(422).header("min-se") == "90" and called.never(InviteArrived)


def test_a_caller_who_refreshes_and_stops_is_ended_before_the_time_is_over() -> None:
    called = Called("Session-Expires: 120;refresher=uac", TIMER)
    assert (
        called.ok.header("session-expires") == "120;refresher=uac" and called.ok.header("require") == "timer"
    )
    called.wait(70)
    ok = called.ask(
        "UPDATE", 2, TIMER, "Session-Expires: 120;refresher=uac", "Contact: <sip:alice@10.0.0.1:5070>"
    )
    assert ok.status == 200 and ok.header("session-expires") == "120;refresher=uac" and ok.has("contact")
    called.said.clear()
    called.wait(87)
    assert called.quiet()
    called.wait(2)
    bye = called.next("BYE")
    assert "408" in bye.header("reason") and bye.uri == "sip:alice@10.0.0.1:5070"
    assert called.heard(CallLost).status == 408


def test_who_names_us_refresher_is_refreshed_by_update_when_he_takes_it() -> None:
    called = Called("Session-Expires: 200;refresher=uas", TIMER, "Allow: INVITE, UPDATE, BYE")
    assert called.ok.header("session-expires") == "200;refresher=uas"
    for _ in range(3):
        called.wait(101)
        update = called.next("UPDATE")
        assert update.header("session-expires") == "200;refresher=uac" and not update.body
        called.answer(update, 200, "Session-Expires: 200;refresher=uac", TIMER)
    assert called.never(CallLost)


def test_who_takes_no_update_is_refreshed_by_the_same_session_again() -> None:
    called = Called("Session-Expires: 200;refresher=uas", TIMER)
    called.wait(101)
    again = called.next("INVITE")
    assert again.body == called.ok.body and "refresher=uac" in again.header("session-expires")
    called.answer(again, 200, "Session-Expires: 200;refresher=uac", body="v=0\r\n")
    assert called.next("ACK") and called.heard(ReinviteAnswered)
    called.wait(99)
    assert called.never(CallLost) and called.quiet()


def test_an_update_that_is_refused_as_unknown_becomes_a_re_invite() -> None:
    called = Called("Session-Expires: 200;refresher=uas", TIMER, "Allow: INVITE, UPDATE")
    called.wait(101)
    called.answer(called.next("UPDATE"), 405)
    assert called.next("INVITE")


def test_a_refresh_that_is_too_small_is_asked_again_for_longer() -> None:
    called = Called("Session-Expires: 200;refresher=uas", TIMER, "Allow: UPDATE")
    called.wait(101)
    called.answer(called.next("UPDATE"), 422, "Min-SE: 1000")
    assert called.next("UPDATE").header("session-expires").startswith("1000")


@pytest.mark.parametrize("status", [408, 481])
def test_a_refresh_that_shows_that_nobody_is_there_ends_the_call(status: int) -> None:
    called = Called("Session-Expires: 200;refresher=uas", TIMER, "Allow: UPDATE")
    called.wait(101)
    called.answer(called.next("UPDATE"), status)
    assert called.next("BYE") and called.heard(CallLost).status == status


def test_a_silent_far_end_is_found_by_the_refresh() -> None:
    called = Called("Session-Expires: 200;refresher=uas", TIMER, "Allow: UPDATE")
    called.wait(101 + 33)
    assert called.heard(CallLost).status == 408
    called.wait(70)
    assert not any(vars_of(called))


def test_refreshes_that_fail_otherwise_are_tried_again_until_the_session_ends() -> None:
    called = Called("Session-Expires: 200;refresher=uas", TIMER, "Allow: UPDATE")
    called.wait(101)
    called.answer(called.next("UPDATE"), 500)
    called.wait(10.1)
    called.answer(called.next("UPDATE"), 491)
    called.wait(4.1)
    assert called.next("UPDATE")
    called.wait(60)
    assert called.heard(CallLost).status == 408


def test_we_ask_for_a_session_timer_of_who_knows_them() -> None:
    called = Called(TIMER, settings=TIMED)
    assert called.ok.header("session-expires") == "600;refresher=uac"
    called.wait(600)
    assert called.heard(CallLost).status == 408


# ---- as the caller --------------------------------------------------------------------------------------


def test_a_call_of_ours_asks_and_does_its_part() -> None:
    alice = Calling(TIMED)
    assert alice.invite.header("session-expires") == "600" and alice.invite.header("min-se") == "90"
    assert "timer" in alice.invite.header("supported")
    alice.answer(200, "Session-Expires: 600;refresher=uac", "Allow: UPDATE")
    alice.wait(301)
    assert alice.next("UPDATE").header("session-expires") == "600;refresher=uac"


def test_422_is_answered_with_what_they_want_and_only_once() -> None:
    alice = Calling(TIMED)
    alice.answer(422, "Min-SE: 1200")
    again = alice.next("INVITE")
    assert again.header("session-expires") == "1200" and again.header("min-se") == "1200"
    assert again.header("cseq") == "2 INVITE" and again.header("call-id") == alice.invite.header("call-id")
    alice.answer(422, "Min-SE: 1200", to=again)
    assert alice.heard(Refused).status == 422


def test_a_called_one_who_refreshes_himself_and_stops_is_ended() -> None:
    alice = Calling(TIMED)
    alice.answer(200, "Session-Expires: 300;refresher=uas", "Require: timer")
    alice.wait(200)
    assert alice.ask("INVITE", 7, "Session-Expires: 300;refresher=uac", TIMER, body="v=0\r\n")
    assert alice.heard(Answered)
    alice.take(alice.end.respond(alice.told[-1].transaction, Reply(200, body=b"v=0\r\n"), alice.now))  # type: ignore[union-attr]
    assert alice.next(200).header("session-expires") == "300;refresher=uac"
    alice.ask("ACK", 7)
    alice.wait(267)
    assert alice.never(CallLost)
    alice.wait(2)
    assert alice.heard(CallLost).status == 408


def test_who_knows_no_session_timers_is_asked_whether_he_lives() -> None:
    alice = Calling(TIMED)
    alice.answer(200)
    for status in (200, 405, 501):
        alice.wait(301)
        alice.answer(status, to=alice.next("OPTIONS"))
    assert alice.never(CallLost)
    alice.wait(301)
    alice.answer(481, to=alice.next("OPTIONS"))
    assert alice.next("BYE") and alice.heard(CallLost).status == 481


def test_without_the_wish_nobody_is_asked() -> None:
    alice = Calling()
    assert not alice.invite.has("session-expires")
    alice.answer(200)
    alice.wait(40)
    alice.said.clear()
    alice.wait(10_000)
    assert alice.quiet()


def test_a_call_that_is_over_leaves_no_timer() -> None:
    called = Called("Session-Expires: 1800;refresher=uas", TIMER)
    assert called.ask("BYE", 2).status == 200 and called.heard(ByeReceived)
    called.wait(40)
    assert not any(vars_of(called))


def vars_of(talk: Called | Calling) -> tuple[int, ...]:
    counts = talk.end.counts()
    return counts.transactions, counts.dialogs, counts.timers, counts.calls
