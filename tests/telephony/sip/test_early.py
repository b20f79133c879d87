"""Before the answer: forks that ring, what they may ask, and who of them gets the call (12.1.2, 13.2.2.4)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from telephony.sip.outputs import Answered, ByeReceived, InfoReceived, Provisional, Refused
from tests.telephony.sip.talks import FULL, Calling


def test_forks_ring_one_wins_and_the_others_answers_are_hung_up() -> None:
    alice = Calling()
    for tag in ("one", "two", "three"):
        alice.answer(180, tag=tag)
    assert alice.end.counts().dialogs == 3
    alice.answer(200, tag="two")
    assert alice.next("ACK").header("to").endswith("tag=two") and alice.heard(Answered)
    assert alice.end.counts().dialogs == 1
    alice.answer(200, "Contact: <sip:three@10.0.0.3>", tag="three")
    ack, bye = alice.said
    assert ack.method == "ACK" and ack.header("to").endswith("tag=three")
    assert bye.method == "BYE" and bye.header("to").endswith("tag=three") and bye.uri == "sip:three@10.0.0.3"
    alice.answer(200, tag="three")
    assert [each.method for each in alice.said] == ["ACK"]
    assert len([each for each in alice.told if isinstance(each, Answered)]) == 1


def test_a_200_that_crosses_our_cancel_is_acknowledged_and_hung_up() -> None:
    alice = Calling()
    alice.answer(180)
    alice.take(alice.end.cancel(alice.call, alice.now))
    assert alice.next("CANCEL")
    alice.answer(200)
    assert [each.method for each in alice.said] == ["ACK", "BYE"]
    assert alice.heard(Refused).status == 487 and alice.never(Answered)


def test_a_cancel_waits_for_the_first_1xx() -> None:
    alice = Calling()
    alice.take(alice.end.cancel(alice.call, alice.now))
    assert alice.quiet()
    alice.answer(100)
    assert alice.next("CANCEL").header("via") == alice.invite.header("via")


@pytest.mark.parametrize(
    ("method", "more", "status"),
    [
        ("OPTIONS", (), 200),
        ("INFO", (), 200),
        ("UPDATE", ("Contact: <sip:b@10.0.0.9>",), 200),
        ("INVITE", (), 491),
        ("REFER", ("Refer-To: <sip:a@b>",), 491),
        ("BYE", (), 403),
        ("MESSAGE", (), 405),
    ],
)
def test_what_a_fork_may_ask_before_it_answers(method: str, more: tuple[str, ...], status: int) -> None:
    alice = Calling()
    alice.answer(180)
    assert alice.ask(method, 3, *more).status == status
    assert (method == "INFO") != alice.never(InfoReceived)
    assert alice.ask("OPTIONS", 2).status == 500


def test_an_offer_before_the_answer_has_to_wait() -> None:
    alice = Calling()
    alice.answer(183, body="v=0\r\n")
    assert alice.ask("UPDATE", 3, body="v=0\r\n").status == 491


def test_an_update_that_is_not_known_moves_nobody() -> None:
    alice = Calling(replace(FULL, methods=()))
    alice.answer(180, "Contact: <sip:b@10.0.0.2>")
    assert alice.ask("UPDATE", 3, "Contact: <sip:elsewhere@10.0.0.9>").status == 405
    alice.answer(183, "Require: 100rel", "RSeq: 7", "Contact-Is: left out")
    assert alice.next("PRACK").uri == "sip:b@10.0.0.2"


def test_the_dialog_goes_on_counting_where_the_early_one_stood() -> None:
    alice = Calling()
    alice.answer(180)
    assert alice.ask("UPDATE", 7, "Contact: <sip:b@10.0.0.9>").status == 200
    alice.answer(200)
    assert alice.ask("INFO", 6).status == 500
    assert alice.ask("INFO", 8).status == 200


def test_a_call_that_is_refused_leaves_no_early_dialog() -> None:
    alice = Calling()
    alice.answer(180, tag="one")
    alice.answer(486, tag="one")
    assert alice.heard(Refused).status == 486 and alice.end.counts().dialogs == 0
    assert alice.ask("OPTIONS", 2, tag="one").status == 481


def test_the_route_is_that_of_the_answer() -> None:
    alice = Calling()
    alice.answer(180, "Record-Route: <sip:10.0.0.7;lr>")
    alice.answer(200, "Record-Route: <sip:10.0.0.9;lr>, <sip:10.0.0.8;lr>")
    assert alice.next("ACK").headers("route") == ["<sip:10.0.0.8;lr>", "<sip:10.0.0.9;lr>"]


def test_a_peer_without_tags_is_one_fork() -> None:
    alice = Calling()
    alice.answer(180, tag="")
    assert alice.end.counts().dialogs == 0 and alice.heard(Provisional)
    alice.answer(200, tag="")
    assert alice.heard(Answered)
    assert alice.ask("BYE", 1, tag="").status == 200 and alice.heard(ByeReceived)
