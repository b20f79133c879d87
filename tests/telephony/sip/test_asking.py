"""Requests inside a dialog whose answer is waited for."""

from __future__ import annotations

from typing import Any

from telephony.sip.auth import Credentials
from telephony.sip.outputs import ReferProgress
from tests.telephony.sip.talks import Calling

CHALLENGE = 'WWW-Authenticate: Digest realm="x", nonce="n1", algorithm=MD5, qop="auth"'


def asking(**how: Any) -> Calling:
    alice = Calling(**how)
    alice.answer(200)
    alice.next("ACK")
    alice.take(alice.end.transfers.refer(alice.call, "sip:103@example.com", 0.0))
    return alice


def test_a_challenge_is_answered_once() -> None:
    alice = asking(credentials=Credentials("alice", "secret"))
    first = alice.next("REFER")
    alice.answer(401, CHALLENGE, to=first, tag="")
    second = alice.next("REFER")
    assert second.has("authorization") and second.header("cseq") == "3 REFER"
    alice.answer(401, CHALLENGE, to=second, tag="")
    assert alice.quiet() and alice.heard(ReferProgress) == ReferProgress(alice.call, 401, True)


def test_silence_is_told_as_408() -> None:
    alice = asking()
    alice.wait(33)
    assert alice.heard(ReferProgress) == ReferProgress(alice.call, 408, True)


def test_a_1xx_is_not_the_end() -> None:
    alice = asking()
    alice.answer(100, to=alice.next("REFER"))
    assert alice.never(ReferProgress)
