"""Provisional responses that arrive for certain (RFC 3262)."""

from __future__ import annotations

import pytest

from telephony.sip.outputs import CallLost, Cancelled, InviteArrived, Provisional
from telephony.sip.reliable import number_of, wanted_by
from tests.telephony.sip.talks import Called, Calling
from tests.telephony.sip.wire import parsed, request

RELIABLE = "Require: 100rel"


def ringing() -> Called:
    called = Called(RELIABLE, answer=False)
    called.respond(180)
    return called


def prack(called: Called, rack: str, cseq: int = 2) -> int:
    tag = called.said[-1].header("to").partition(";tag=")[2] if called.said else called.tag
    called.tag = tag
    return called.ask("PRACK", cseq, f"RAck: {rack}").status


def test_who_requires_it_gets_a_180_that_is_repeated_until_its_prack() -> None:
    called = ringing()
    (first,) = called.said
    assert first.status == 180 and first.header("require") == "100rel" and first.has("contact")
    called.wait(1.6)
    assert [each.header("rseq") for each in called.said] == [first.header("rseq")] * 3
    assert prack(called, f"{first.header('rseq')} 1 INVITE") == 200
    called.said.clear()
    called.wait(20)
    assert called.quiet()
    assert called.accept().status == 200


def test_a_prack_for_nothing_is_481() -> None:
    called = ringing()
    number = int(called.said[0].header("rseq"))
    assert prack(called, f"{number + 1} 1 INVITE") == 481
    assert prack(called, f"{number} 2 INVITE", 3) == 481
    assert prack(called, f"{number} 1 INVITE", 4) == 200
    assert prack(called, f"{number} 1 INVITE", 5) == 481


def test_the_next_1xx_waits_for_the_prack_and_counts_on() -> None:
    called = ringing()
    first = called.said[0]
    called.respond(183)
    assert len(called.said) == 1
    number = int(first.header("rseq"))
    assert prack(called, f"{number} 1 INVITE") == 200
    second = called.next(183)
    assert int(second.header("rseq")) == number + 1


def test_a_wrong_prack_loses_nothing_that_waits_for_the_right_one() -> None:
    called = ringing()
    number = int(called.said[0].header("rseq"))
    called.respond(183)
    assert prack(called, f"{number + 1} 1 INVITE") == 481
    assert prack(called, f"{number} 1 INVITE", 3) == 200
    assert called.next(183)


def test_an_answer_does_not_wait_for_the_prack() -> None:
    called = ringing()
    called.tag = called.said[0].header("to").partition(";tag=")[2]
    assert called.accept().status == 200
    called.said.clear()
    called.wait(40)
    assert called.never(CallLost)


def test_without_a_prack_the_call_is_refused() -> None:
    called = ringing()
    called.wait(33)
    assert called.next(504) and called.heard(CallLost)


def test_a_caller_who_gives_up_stops_the_repetition() -> None:
    called = ringing()
    called.hear(request("CANCEL"))
    assert called.heard(Cancelled)
    assert called.next(487)
    called.hear(request("ACK", to_tag=called.tag if hasattr(called, "tag") else "x"))
    called.said.clear()
    called.wait(60)
    assert all(each.status == 487 for each in called.said)


def test_an_offerless_call_is_not_rung_reliably_because_the_offer_is_ours() -> None:
    called = Called(RELIABLE, answer=False, body="")
    called.respond(180)
    assert called.quiet()
    called.wait(0.3)
    assert called.next(100)
    assert called.accept().body


def test_who_only_supports_it_is_rung_as_ever() -> None:
    called = Called("Supported: 100rel", answer=False)
    called.respond(180)
    (rings,) = called.said
    assert not rings.has("rseq") and not rings.has("require")


def test_a_reliable_1xx_that_we_get_all_the_same_is_acknowledged_once_and_in_order() -> None:
    alice = Calling()
    assert "100rel" not in alice.invite.header("supported")
    alice.answer(183, RELIABLE, "RSeq: 7", body="v=0\r\n")
    prack = alice.next("PRACK")
    assert prack.header("rack") == "7 1 INVITE" and prack.header("cseq") == "2 PRACK"
    assert prack.uri == "sip:bob@10.0.0.2:5062"
    alice.answer(183, RELIABLE, "RSeq: 7")
    alice.answer(183, RELIABLE, "RSeq: 9")
    assert alice.quiet()
    assert len([each for each in alice.told if isinstance(each, Provisional)]) == 1
    alice.answer(200, to=prack)
    alice.answer(180, RELIABLE, "RSeq: 8")
    assert alice.next("PRACK").header("cseq") == "3 PRACK"
    alice.answer(200)
    assert alice.next("ACK").header("cseq") == "1 ACK"
    alice.take(alice.end.bye(alice.call, alice.now))
    assert alice.next("BYE").header("cseq") == "4 BYE"


@pytest.mark.parametrize("lines", [("RSeq: 7",), (RELIABLE,), (RELIABLE, "RSeq: x"), (RELIABLE, "RSeq: -1")])
def test_what_is_not_sent_reliably_needs_no_prack(lines: tuple[str, ...]) -> None:
    assert number_of(parsed(request("INVITE", *lines))) is None


def test_who_requires_it_is_known_by_the_tag() -> None:
    assert wanted_by(parsed(request("INVITE", "Require: timer, 100REL")))
    assert not wanted_by(parsed(request("INVITE", "Supported: 100rel")))
    assert Called(RELIABLE).heard(InviteArrived)
