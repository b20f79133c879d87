"""REFER, NOTIFY and SUBSCRIBE as they come inside a call; subscriptions stand in test_refer.py."""

from __future__ import annotations

import pytest

from telephony.sip.outputs import ReferAsked, Reply, Settings
from tests.telephony.sip.talks import Called

TARGET = "Refer-To: <sip:102@10.0.0.2>"


def test_two_wishes_are_two_subscriptions() -> None:
    called = Called()
    for cseq in (2, 3):
        called.ask("REFER", cseq, TARGET)
        called.take(called.end.respond(called.heard(ReferAsked).transaction, Reply(202), called.now))
        assert called.next("NOTIFY").header("event") == f"refer;id={cseq}"


@pytest.mark.parametrize(
    "lines", [(), (TARGET, TARGET), ("Refer-To: <sip:broken",), ("Refer-To: <sip:a@b?Replaces=x>",)]
)
def test_a_refer_that_says_not_exactly_one_thing_is_400(lines: tuple[str, ...]) -> None:
    called = Called()
    assert called.ask("REFER", 2, *lines).status == 400 and called.never(ReferAsked)


def test_a_notify_nobody_asked_for_is_481_and_an_unknown_event_489() -> None:
    called = Called()
    assert called.ask("NOTIFY", 2, "Event: refer", "Subscription-State: active").status == 481
    assert called.ask("NOTIFY", 3, "Event: talk").status == 489


@pytest.mark.parametrize("method", ["REFER", "NOTIFY", "SUBSCRIBE"])
def test_an_endpoint_that_transfers_nothing_takes_none_of_them(method: str) -> None:
    called = Called(settings=Settings())
    refusal = called.ask(method, 2, TARGET, "Event: refer")
    assert refusal.status == 405 and "REFER" not in refusal.header("allow")


def test_a_refer_outside_a_call_is_refused_with_what_is_allowed() -> None:
    called = Called(answer=False)
    called.said.clear()
    called.tag = ""
    assert called.ask("REFER", 1, TARGET).status == 405
