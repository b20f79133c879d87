"""After the answer: copies of it, forks that answer as well, and how little is kept for them (13.2.2.4)."""

from __future__ import annotations

import gc

from telephony.sip.auth import Credentials
from telephony.sip.late_answers import MOST_FORKS
from telephony.sip.outgoing import OutgoingCall
from telephony.sip.outputs import Answered, Refused
from tests.telephony.sip.talks import Calling

CHALLENGE = 'WWW-Authenticate: Digest realm="r", nonce="n"'


def test_every_copy_of_an_answer_gets_the_same_ack_for_32_seconds() -> None:
    alice = Calling()
    alice.answer(200)
    first = alice.next("ACK")
    for _ in range(3):
        alice.answer(200)
        assert alice.said == [first]
    alice.wait(33)
    alice.answer(200)
    assert alice.quiet() and alice.end.counts().transactions == 0


def test_each_fork_is_ended_once_and_its_copies_only_acknowledged() -> None:
    alice = Calling()
    alice.answer(200, tag="one")
    for expected in (["ACK", "BYE"], ["ACK"], ["ACK"]):
        alice.answer(200, tag="two")
        assert [each.method for each in alice.said] == expected
    assert len([each for each in alice.told if isinstance(each, Answered)]) == 1


def test_forks_after_a_cancelled_call_are_ended_as_well_up_to_a_number() -> None:
    alice = Calling()
    alice.answer(180)
    alice.take(alice.end.cancel(alice.call, alice.now))
    for number in range(MOST_FORKS):
        alice.answer(200, tag=f"fork{number}")
        assert [each.method for each in alice.said] == ["ACK", "BYE"]
    alice.answer(200, tag="one-more")
    assert alice.quiet() and alice.heard(Refused).status == 487


def test_a_refusal_after_the_answer_changes_nothing() -> None:
    alice = Calling()
    alice.answer(200)
    alice.answer(486)
    assert alice.quiet() and alice.end.counts().calls == 1


def test_the_ack_of_a_late_fork_repeats_the_credentials() -> None:
    alice = Calling(credentials=Credentials("alice", "secret"))
    alice.answer(401, CHALLENGE, tag="asks")
    invite = alice.next("INVITE")
    for tag in ("one", "two"):
        alice.answer(200, to=invite, tag=tag)
        assert alice.next("ACK").header("authorization") == invite.header("authorization")


def test_an_answered_call_is_let_go_without_the_garbage_collector() -> None:
    """It is remembered for 32 s, and what it held before is not: thousands wait at once."""
    gc.collect()
    gc.disable()
    try:
        alice = Calling(ring_limit=60.0)
        alice.answer(180)
        alice.answer(200)
        assert not [each for each in gc.get_objects() if isinstance(each, OutgoingCall)]
    finally:
        gc.enable()
