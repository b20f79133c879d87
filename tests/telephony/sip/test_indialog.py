"""BYE with a challenge, the repetition of 2xx, ACKs inside dialogs."""

from __future__ import annotations

from telephony.sip.auth import Credentials, parse_auth
from telephony.sip.compose import Request
from telephony.sip.core import Core
from telephony.sip.dialog import Dialog, called
from telephony.sip.indialog import AnswerRepeater, OwnRequest, acknowledgement, with_body
from telephony.sip.message import Message
from telephony.sip.outputs import Send, Settings
from tests.telephony.sip.wire import ALICE, BOB, parsed, reply, request, sent, tokens

CHALLENGE = 'Proxy-Authenticate: Digest realm="trunk", nonce="n", qop="auth"'


def talk() -> tuple[Core, Dialog]:
    return Core(lambda peer: BOB, "t", tokens("b"), Settings()), called(
        parsed(request("INVITE")), "local", ALICE
    )


def answer(core: Core, data: bytes, now: float) -> list[Message]:
    message = parsed(data)
    transaction = core.transactions.find_client(message)
    assert transaction is not None
    transaction.response(message, now)
    return sent(core.take())


def test_a_challenged_bye_goes_again_with_credentials_once() -> None:
    core, dialog = talk()
    OwnRequest(core, dialog, "BYE", (("Reason", "x"),), Credentials("me", "pw")).start(0.0)
    (bye,) = sent(core.take())
    (again,) = answer(core, reply(bye, 407, CHALLENGE), 0.1)
    assert (bye.header("cseq"), again.header("cseq")) == ("1 BYE", "2 BYE")
    params = parse_auth(again.header("proxy-authorization"))[1]
    assert params["uri"] == again.uri and again.header("reason") == "x"
    assert answer(core, reply(again, 407, CHALLENGE), 0.2) == []


def test_a_bye_nobody_answers_leaves_nothing() -> None:
    core, dialog = talk()
    OwnRequest(core, dialog, "BYE", (), None).start(0.0)
    core.timers.run(32.0)
    assert len(core.timers) == len(core.transactions) == 0


def repeating(core: Core) -> tuple[AnswerRepeater, list[float]]:
    transaction = core.transactions.begin_server(parsed(request("INVITE")), ALICE, 0.0)
    given_up: list[float] = []
    transaction.respond(200, b"ok", 0.0)
    core.take()
    return AnswerRepeater(transaction, b"ok", given_up.append, 0.0), given_up


def test_a_2xx_is_repeated_up_to_every_four_seconds_and_given_up() -> None:
    core, _ = talk()
    _, given_up = repeating(core)
    times = []
    while (due := core.timers.next_due()) is not None:
        core.timers.run(due)
        times += [due for output in core.take() if output == Send(b"ok", ALICE)]
    assert times == [0.5, 1.5, 3.5, 7.5, 11.5, 15.5, 19.5, 23.5, 27.5, 31.5]
    assert given_up == [32.0] and len(core.timers) == 0


def test_stopped_it_is_silent() -> None:
    core, _ = talk()
    repeater, given_up = repeating(core)
    core.timers.run(0.5)
    repeater.stop()
    core.take()
    core.timers.run(100.0)
    assert core.take() == [] and given_up == [] and len(core.timers) == 0


def test_an_ack_carries_the_number_and_credentials_of_its_invite() -> None:
    core, dialog = talk()
    ack = parsed(acknowledgement(core, dialog, 12, (("Authorization", "Digest x=1"),)).data())
    assert ack.header("cseq") == "12 ACK" and ack.header("authorization") == "Digest x=1"
    assert ack.uri == "sip:alice@10.0.0.1:5060" and ack.body == b""


def test_a_body_is_added_and_nothing_else_changed() -> None:
    plain = Request("INVITE", "sip:a", "v", "f", "t", "c", 3, ("r",), (("h", "x"),))
    full = with_body(plain, b"sdp")
    assert (full.body, full.content_type) == (b"sdp", "application/sdp")
    assert (full.uri, full.cseq, full.routes, full.headers) == ("sip:a", 3, ("r",), (("h", "x"),))
