"""REFER inside a call, both ways, and the subscription it makes (RFC 3515, RFC 6665, RFC 4488)."""

from __future__ import annotations

import pytest

from telephony.sip.outputs import ByeReceived, ReferAsked, ReferProgress, ReferralOver, Reply
from telephony.sip.refer import LIFETIME, fragment_status
from tests.telephony.sip.talks import Called, Calling

TARGET = "Refer-To: <sip:102@10.0.0.2>"


def referred(*more: str, status: int = 202) -> Called:
    """Alice asked Bob to call 102, and his program said that."""
    called = Called()
    assert called.ask("REFER", 2, TARGET, *more).status == 0
    asked = called.heard(ReferAsked)
    called.take(called.end.respond(asked.transaction, Reply(status), called.now))
    return called


def tell(called: Called, status: int, reason: str = "") -> None:
    asked = called.heard(ReferAsked)
    called.take(called.end.transfers.report(asked.transaction, status, called.now, reason))


def test_a_wish_is_told_taken_and_reported_to_its_end() -> None:
    called = referred()
    assert called.heard(ReferAsked).refer.target == "sip:102@10.0.0.2"
    assert called.next(202).has("contact")
    first = called.next("NOTIFY")
    assert first.body == b"SIP/2.0 100 Trying\r\n" and first.header("event") == "refer;id=2"
    assert first.header("content-type") == "message/sipfrag;version=2.0"
    assert first.header("subscription-state").startswith("active;expires=")
    called.answer(first, 200)
    tell(called, 180)
    ringing = called.next("NOTIFY")
    assert ringing.body.startswith(b"SIP/2.0 180 Ringing")
    called.answer(ringing, 200)
    tell(called, 200)
    last = called.next("NOTIFY")
    assert last.body.startswith(b"SIP/2.0 200 OK")
    assert last.header("subscription-state") == "terminated;reason=noresource"
    assert called.never(ReferralOver)
    called.answer(last, 200)
    assert called.heard(ReferralOver).transaction == called.heard(ReferAsked).transaction
    tell(called, 486)
    assert called.quiet()


def test_reports_go_out_one_by_one_and_what_was_passed_over_is_left_out() -> None:
    called = referred()
    first = called.next("NOTIFY")
    tell(called, 180)
    tell(called, 486)
    assert called.quiet()
    called.answer(first, 200)
    last = called.next("NOTIFY")
    assert last.body.startswith(b"SIP/2.0 486 Busy Here") and "terminated" in last.header(
        "subscription-state"
    )


def test_a_refusal_makes_no_subscription() -> None:
    called = referred(status=603)
    assert called.next(603) and called.quiet() and called.heard(ReferralOver)
    tell(called, 200)
    assert called.quiet()


def test_who_wants_no_reports_gets_none() -> None:
    called = referred("Refer-Sub: false")
    ok = called.next(200)
    assert ok.header("refer-sub") == "false" and called.quiet() and called.heard(ReferralOver)


def test_who_hangs_up_at_once_is_told_the_end_all_the_same() -> None:
    called = referred()
    called.answer(called.next("NOTIFY"), 200)
    assert called.ask("BYE", 3).status == 200 and called.heard(ByeReceived)
    tell(called, 200)
    assert called.next("NOTIFY").body.startswith(b"SIP/2.0 200")


def test_a_subscription_without_an_end_times_out() -> None:
    called = referred()
    called.answer(called.next("NOTIFY"), 200)
    called.wait(LIFETIME + 0.1)
    last = called.next("NOTIFY")
    assert last.header("subscription-state") == "terminated;reason=timeout"
    called.answer(last, 200)
    assert called.heard(ReferralOver)


@pytest.mark.parametrize("status", [481, 408])
def test_who_listens_no_more_is_told_no_more(status: int) -> None:
    called = referred()
    called.answer(called.next("NOTIFY"), status)
    assert called.heard(ReferralOver)
    tell(called, 200)
    assert called.quiet()


def test_subscribe_asks_again_and_ends_it() -> None:
    called = referred()
    called.answer(called.next("NOTIFY"), 200)
    assert called.ask("SUBSCRIBE", 3, "Event: refer;id=2", "Expires: 30").status == 200
    called.answer(called.next("NOTIFY"), 200)
    assert called.ask("SUBSCRIBE", 4, "Event: refer;id=9").status == 481
    assert called.ask("SUBSCRIBE", 5, "Event: presence").status == 489
    assert called.ask("SUBSCRIBE", 6, "Event: refer", "Expires: soon").status == 400
    assert called.ask("SUBSCRIBE", 7, "Event: refer", "Expires: 0").status == 200
    assert "timeout" in called.next("NOTIFY").header("subscription-state")


# ---- ours -----------------------------------------------------------------------------------------------


def asking() -> Calling:
    alice = Calling()
    alice.answer(200)
    alice.next("ACK")
    alice.take(
        alice.end.transfers.refer(alice.call, "sip:103@example.com", 1.0, (("Referred-By", "<sip:me@x>"),))
    )
    return alice


def notify(alice: Calling, cseq: int, line: str, state: str, event: str = "refer") -> int:
    more = (f"Event: {event}", f"Subscription-State: {state}", "Content-Type: message/sipfrag")
    return alice.ask("NOTIFY", cseq, *more, body=line).status


def test_our_own_wish_is_followed_to_its_end() -> None:
    alice = asking()
    refer = alice.next("REFER")
    assert refer.header("refer-to") == "<sip:103@example.com>" and refer.header("referred-by") == "<sip:me@x>"
    assert refer.has("contact")
    alice.answer(202, to=refer, tag="")
    assert alice.heard(ReferProgress) == ReferProgress(alice.call, 202, False)
    assert notify(alice, 5, "SIP/2.0 180 Ringing", "active;expires=60") == 200
    assert alice.heard(ReferProgress) == ReferProgress(alice.call, 180, False)
    assert notify(alice, 6, "SIP/2.0 200 OK", "terminated;reason=noresource", "refer;id=2") == 200
    assert alice.heard(ReferProgress) == ReferProgress(alice.call, 200, True)
    assert notify(alice, 7, "SIP/2.0 200 OK", "terminated") == 481


def test_a_notify_that_overtakes_the_202_counts() -> None:
    alice = asking()
    refer = alice.next("REFER")
    assert notify(alice, 5, "SIP/2.0 486 Busy", "terminated") == 200
    alice.answer(202, to=refer, tag="")
    assert alice.heard(ReferProgress) == ReferProgress(alice.call, 486, True)


@pytest.mark.parametrize("status", [405, 603])
def test_a_wish_that_is_refused_is_told(status: int) -> None:
    alice = asking()
    alice.answer(status, to=alice.next("REFER"), tag="")
    assert alice.heard(ReferProgress) == ReferProgress(alice.call, status, True)


def test_a_far_end_that_gives_no_reports_has_taken_it() -> None:
    alice = asking()
    alice.answer(200, "Refer-Sub: false", to=alice.next("REFER"), tag="")
    assert alice.heard(ReferProgress) == ReferProgress(alice.call, 200, True)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"SIP/2.0 486 Busy", 486),
        (b"sip/2.0 200", 200),
        (b"", 100),
        (b"nonsense 200", 100),
        (b"SIP/2.0 99999", 100),
    ],
)
def test_what_a_fragment_says(body: bytes, status: int) -> None:
    assert fragment_status(body) == status
