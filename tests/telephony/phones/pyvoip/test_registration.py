"""The registration machine with a clock and a wire of the test's own; over real UDP: ../test_port.py."""

from __future__ import annotations

from collections.abc import Hashable

import pytest

from telephony.phones.account import Account
from telephony.phones.port import PhoneEvent, Registered, RegistrationFailed
from telephony.phones.pyvoip.phone import Phone
from telephony.phones.sound.null import NullSound
from telephony.sip.message import Address
from telephony.sip.parser import parse
from tests.peers.wire import Packet, read
from tests.telephony.phones.exchange import reply

EXCHANGE = Address("192.0.2.9", 5070)


class Wire:
    """A phone whose client has no socket and no thread: what it sends stays here, time is a number."""

    def __init__(self) -> None:
        self.sent: list[Packet] = []
        self.events: list[PhoneEvent] = []
        self.now = 1000.0
        account = Account(
            "192.0.2.9", 5070, "101", "s3cret", display_name='Ona "O"\r\nX: y', local_ip="127.0.0.1"
        )  # fmt: skip
        self.client = Phone(account, NullSound(), self.events.append).client
        self.client.clock = lambda: self.now
        self.client.exchange = EXCHANGE
        self.client.myPort = 5999
        self.client.send = lambda data, to: self.sent.append(read(data))  # type: ignore[method-assign]
        self.machine = self.client.registration

    def pass_time(self, seconds: float) -> None:
        end = self.now + seconds
        while (due := self.client.timers.next_due()) is not None and due <= end:
            self.now = due
            self.client.timers.run(due)
        self.now = end

    def answer(self, status: int, *headers: tuple[str, str], request: Packet | None = None) -> bool:
        text = reply(request or self.sent[-1], status, list(headers)).to_bytes()
        message = parse(text)
        assert message is not None
        return self.machine.heard(message, self.now)


@pytest.fixture
def wire() -> Wire:
    made = Wire()
    made.machine.begin(made.now)
    return made


CHALLENGE = ("WWW-Authenticate", 'Digest realm="r", nonce="n", qop="auth"')


def test_refresh_at_half_of_what_was_granted(wire: Wire) -> None:
    wire.answer(401, CHALLENGE)
    wire.answer(200, ("Contact", "<sip:101@127.0.0.1:5999>;expires=30"), ("Expires", "99"))
    assert wire.events == [Registered(30.0)]
    count = len(wire.sent)
    wire.pass_time(14.9)
    assert len(wire.sent) == count
    wire.pass_time(0.2)
    assert len(wire.sent) == count + 1
    assert wire.machine.registered


@pytest.mark.parametrize(
    ("headers", "granted"),
    [((), 60.0), ((("Expires", "40"),), 40.0), ((("Contact", "<sip:other@9.9.9.9>;expires=7"),), 60.0),
     ((("Expires", "soon"),), 60.0)],
)  # fmt: skip
def test_what_was_granted(wire: Wire, headers: tuple[tuple[str, str], ...], granted: float) -> None:
    wire.answer(200, *headers)
    assert wire.events == [Registered(granted)]


def test_no_answer_is_asked_again_then_said_then_tried_for_ever(wire: Wire) -> None:
    wire.pass_time(4.9)
    assert len(wire.sent) == 4, "0, 0.5, 1.5, 3.5 s"
    assert {packet.cseq for packet in wire.sent} == {wire.sent[0].cseq}
    wire.pass_time(0.2)
    assert isinstance(wire.events[-1], RegistrationFailed)
    assert "No answer from the exchange at 192.0.2.9:5070" in wire.events[-1].reason
    for _ in range(50):
        before = len(wire.sent)
        wire.pass_time(10.1)
        assert len(wire.sent) > before
    wire.answer(200)
    assert wire.machine.registered


@pytest.mark.parametrize(("status", "words"), [(403, "refuses extension 101"), (503, "answered 503")])
def test_a_refusal_is_said_and_tried_again_after_five_seconds(wire: Wire, status: int, words: str) -> None:
    wire.answer(status)
    assert isinstance(wire.events[-1], RegistrationFailed)
    assert words in wire.events[-1].reason
    wire.pass_time(4.9)
    assert len(wire.sent) == 1
    wire.pass_time(0.2)
    assert len(wire.sent) == 2


def test_a_wrong_secret_is_not_hammered(wire: Wire) -> None:
    wire.answer(401, CHALLENGE)
    wire.answer(401, CHALLENGE)
    assert len(wire.sent) == 2
    assert "wrong number or secret" in wire.events[-1].reason  # type: ignore[union-attr]


def test_a_longer_expiry_is_taken_once(wire: Wire) -> None:
    wire.answer(423, ("Min-Expires", "300"))
    assert wire.sent[-1].get("expires") == "300"
    wire.answer(423, ("Min-Expires", "300"))
    assert isinstance(wire.events[-1], RegistrationFailed)


def test_only_the_answer_to_the_last_request_counts(wire: Wire) -> None:
    first = wire.sent[0]
    wire.answer(401, CHALLENGE)
    assert not wire.answer(200, request=first)
    assert not wire.machine.registered
    assert wire.answer(200)
    assert not wire.answer(200), "a repeated answer is nothing new"
    assert len(wire.events) == 1


def test_a_name_that_cannot_be_found(wire: Wire) -> None:
    wire.answer(200)
    wire.client.exchange = None
    wire.pass_time(31)
    assert wire.events[-1] == RegistrationFailed("The name 192.0.2.9 cannot be found.")
    wire.client.exchange = EXCHANGE
    wire.pass_time(6)
    wire.answer(200)
    assert wire.machine.registered


def test_the_end_takes_the_binding_back_and_is_silent(wire: Wire) -> None:
    wire.answer(200)
    wire.machine.end(wire.now)
    assert wire.sent[-1].get("expires") == "0"
    wire.answer(401, CHALLENGE)
    assert wire.sent[-1].get("expires") == "0"
    assert "Digest" in wire.sent[-1].get("authorization")
    wire.answer(200)
    left: list[Hashable] = [key for key in ("register",) if key in wire.client.repeats]
    assert left == []
    wire.pass_time(1000)
    assert len(wire.events) == 1


def test_a_phone_that_never_registered_has_nothing_to_take_back(wire: Wire) -> None:
    wire.machine.end(wire.now)
    wire.machine.begin(wire.now)
    assert len(wire.sent) == 1


def test_the_display_name_cannot_break_a_header(wire: Wire) -> None:
    assert wire.sent[0].get("from").startswith('"Ona \\"O\\"X: y" <sip:101@192.0.2.9>')
    assert wire.sent[0].get("x") == ""
