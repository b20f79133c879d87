"""Dialogs under nonsense: whatever both sides say, nothing is raised and nothing is left over."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace

import pytest

from telephony.sip.message import Message
from telephony.sip.outputs import InviteArrived, Output, ReferAsked, Reinvited, Reply, RequestArrived, Send
from telephony.sip.parser import Malformed
from tests.telephony.sip import talks
from tests.telephony.sip.wire import ALICE, BOB, others, parsed, reply, request

TIMED = replace(talks.FULL, session_expires=600)
NAMES = (
    "Contact", "Record-Route", "Session-Expires", "Min-SE", "RSeq", "RAck", "Require", "Supported",
    "Refer-To", "Replaces", "Event", "Subscription-State", "Expires", "Allow", "Accept", "Refer-Sub",
    "Retry-After",
)  # fmt: skip
VALUES = (
    '"broken', "<sip:a@b", "<>", "sip:", 'x;y="', "*", "<sip:a b@c>", "999999999999999", "-1", "0", "é",
    "a" * 500, "", ";;;", "<sip:[::1>", "<http://x>", "timer", "100rel", "7", "7 1 INVITE",
    "90;refresher=uac", "<sip:102@x?Replaces=%22>", "refer;id=", "terminated", "UPDATE",
)  # fmt: skip
METHODS = ("UPDATE", "REFER", "NOTIFY", "SUBSCRIBE", "PRACK", "INVITE", "INFO", "OPTIONS", "XX")
SDP = "v=0\r\n"
SEEDS = 150


class Lenient:
    """Takes what was sent as it is: a peer's nonsense comes back to him in Request-URIs."""

    said: list[Message]
    told: list[Output]

    def take(self, outputs: Iterable[Output]) -> None:
        outputs = list(outputs)
        for each in outputs:
            if isinstance(each, Send):
                try:
                    self.said.append(parsed(each.data))
                except Malformed:
                    self.told.append(each)
        self.told += others(outputs)


class Caller(Lenient, talks.Calling):
    pass


class Callee(Lenient, talks.Called):
    pass


def lines(chance: random.Random) -> list[str]:
    return [f"{chance.choice(NAMES)}: {chance.choice(VALUES)}" for _ in range(chance.randrange(4))]


def answer_all(talk: Caller | Callee, chance: random.Random) -> None:
    """The far end answers what it was asked; the program what it was told."""
    for each in [each for each in talk.said if each.method not in ("", "ACK")]:
        data = reply(each, chance.choice((200, 202, 422, 481, 405, 491)), *lines(chance))
        talk.hear(data, BOB if isinstance(talk, Caller) else ALICE)
    for told in list(talk.told):
        if isinstance(told, Reinvited | RequestArrived | ReferAsked):
            said = Reply(chance.choice((200, 202, 603, 180)))
            talk.take(talk.end.respond(told.transaction, said, talk.now))


def ended(talk: Caller | Callee, calls: Iterable[str]) -> None:
    for call in calls:
        talk.take(talk.end.bye(call, talk.now))
    talk.wait(3000)
    counts = talk.end.counts()
    assert (counts.transactions, counts.dialogs, counts.timers, counts.calls) == (0, 0, 0, 0)


@pytest.mark.parametrize("part", range(4))
def test_as_the_caller(part: int) -> None:
    for seed in range(part * SEEDS, (part + 1) * SEEDS):
        chance = random.Random(seed)
        talk = Caller(TIMED)
        for _ in range(chance.randrange(1, 5)):
            status, tag = chance.choice((180, 183, 200, 200, 422, 491, 486)), chance.choice("xy")
            talk.hear(reply(talk.invite, status, *lines(chance), tag=tag, body=chance.choice(("", SDP))), BOB)
        for cseq in range(5, 9):
            tag, body = chance.choice("xy"), chance.choice(("", SDP))
            talk.ask(chance.choice(METHODS), cseq, *lines(chance), tag=tag, body=body)
            answer_all(talk, chance)
        talk.wait(chance.choice((1, 40, 400, 1000)))
        ended(talk, [talk.call])


@pytest.mark.parametrize("part", range(4))
def test_as_the_called(part: int) -> None:
    for seed in range(part * SEEDS, (part + 1) * SEEDS):
        chance = random.Random(seed)
        talk = Callee(*lines(chance), settings=TIMED, answer=False)
        if talk.never(InviteArrived):
            continue
        talk.respond(180)
        talk.respond(chance.choice((200, 200, 486)), SDP.encode())
        ok = next((each for each in talk.said if each.status == 200), None)
        talk.tag = ok.header("to").partition(";tag=")[2] if ok else "x"
        if chance.random() < 0.8:
            talk.hear(request("ACK", branch="z9hG4bKack", to_tag=talk.tag))
        for cseq in range(2, 6):
            talk.ask(chance.choice(METHODS), cseq, *lines(chance), body=chance.choice(("", SDP)))
            answer_all(talk, chance)
        replaces = f"Replaces: call-1;to-tag={talk.tag};from-tag=a-tag"
        talk.hear(request("INVITE", replaces, *lines(chance), call_id="c", tag="c", branch="z9hG4bKc"))
        talk.wait(chance.choice((1, 100, 1000)))
        ended(talk, [each.call for each in talk.told if isinstance(each, InviteArrived)])
