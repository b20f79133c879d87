"""The repetition of 2xx, ACKs inside dialogs."""

from __future__ import annotations

from telephony.sip.compose import Request
from telephony.sip.core import Core
from telephony.sip.dialog import Dialog, called
from telephony.sip.indialog import AnswerRepeater, acknowledgement, with_body
from telephony.sip.outputs import Send, Settings
from tests.telephony.sip.wire import ALICE, BOB, parsed, request, tokens


def talk() -> tuple[Core, Dialog]:
    return Core(lambda peer: BOB, "t", tokens("b"), Settings()), called(
        parsed(request("INVITE")), "local", ALICE
    )


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
    ack = parsed(acknowledgement(core, dialog, 12, (("Authorization", "Digest x=1"),))[0])
    assert ack.header("cseq") == "12 ACK" and ack.header("authorization") == "Digest x=1"
    assert ack.uri == "sip:alice@10.0.0.1:5060" and ack.body == b""


def test_a_body_is_added_and_nothing_else_changed() -> None:
    plain = Request("INVITE", "sip:a", "v", "f", "t", "c", 3, ("r",), (("h", "x"),))
    full = with_body(plain, b"sdp")
    assert (full.body, full.content_type) == (b"sdp", "application/sdp")
    assert (full.uri, full.cseq, full.routes, full.headers) == ("sip:a", 3, ("r",), (("h", "x"),))
