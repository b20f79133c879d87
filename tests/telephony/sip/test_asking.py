"""Requests inside a dialog whose answer is waited for."""

from __future__ import annotations

from typing import Any

from telephony.sip.asking import Asking, What
from telephony.sip.auth import Credentials, parse_auth
from telephony.sip.core import Core
from telephony.sip.dialog import Dialog, called
from telephony.sip.message import Message
from telephony.sip.outputs import ReferProgress, Settings
from tests.telephony.sip.talks import Calling
from tests.telephony.sip.wire import ALICE, BOB, parsed, reply, request, sent, tokens

PROXY = 'Proxy-Authenticate: Digest realm="trunk", nonce="n", qop="auth"'
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


def talk() -> tuple[Core, Dialog]:
    core = Core(lambda peer: BOB, "t", tokens("b"), Settings())
    return core, called(parsed(request("INVITE")), "local", ALICE)


def answer(core: Core, data: bytes, now: float) -> list[Message]:
    message = parsed(data)
    transaction = core.transactions.find_client(message)
    assert transaction is not None
    transaction.response(message, now)
    return sent(core.take())


def test_a_challenged_bye_goes_again_with_credentials_once() -> None:
    core, dialog = talk()
    Asking(core, dialog, What("BYE", (("Reason", "x"),)), None, Credentials("me", "pw")).start(0.0)
    (bye,) = sent(core.take())
    (again,) = answer(core, reply(bye, 407, PROXY), 0.1)
    assert (bye.header("cseq"), again.header("cseq")) == ("1 BYE", "2 BYE")
    params = parse_auth(again.header("proxy-authorization"))[1]
    assert params["uri"] == again.uri and again.header("reason") == "x"
    assert answer(core, reply(again, 407, PROXY), 0.2) == []


def test_a_bye_nobody_answers_leaves_nothing() -> None:
    core, dialog = talk()
    Asking(core, dialog, What("BYE"), None).start(0.0)
    core.timers.run(32.0)
    assert len(core.timers) == len(core.transactions) == 0
