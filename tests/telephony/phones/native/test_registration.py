"""Registering when all goes wrong; that it goes right is in ../test_port.py."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from telephony.phones.account import Account
from telephony.phones.native.phone import NativeSoftphone
from telephony.phones.port import PhoneEvent, Registered, RegistrationFailed
from telephony.phones.sound.null import NullSound
from tests.peers.patience import eventually
from tests.telephony.phones.exchange import HOST, Exchange


@pytest.fixture
def exchange() -> Iterator[Exchange]:
    made = Exchange()
    yield made
    made.close()


class Started:
    def __init__(self, exchange: Exchange, **changes: object) -> None:
        self.events: list[PhoneEvent] = []
        given = {"host": HOST, "port": exchange.port, "extension": "101", "secret": "s3cret", **changes}
        self.phone = NativeSoftphone(Account(**given), NullSound())  # type: ignore[arg-type]
        self.phone.start(self.events.append)

    def __enter__(self) -> Started:
        return self

    def __exit__(self, *_: object) -> None:
        self.phone.stop()

    def reasons(self) -> list[str]:
        return [event.reason for event in self.events if isinstance(event, RegistrationFailed)]


def test_silence_is_tried_again_soon_although_refusals_wait(
    exchange: Exchange, caplog: pytest.LogCaptureFixture
) -> None:
    exchange.answering = False
    with Started(exchange, answer_limit=0.3, retry=600.0) as one:
        eventually(lambda: len(one.reasons()) >= 2)
        exchange.answering = True
        eventually(lambda: one.phone.registered)
    said = [
        each for each in caplog.records if each.levelname == "WARNING" and "not registered" in each.message
    ]
    assert len(said) == 1, "once, however often it is tried"
    assert all("No answer from the exchange at 127.0.0.1:" in reason for reason in one.reasons())


def test_a_refusal_that_is_no_password_is_told_with_its_number(exchange: Exchange) -> None:
    exchange.refuse_with = "503"
    with Started(exchange, retry=0.2) as one:
        eventually(lambda: one.reasons())
        assert one.reasons()[0] == "The exchange answered 503 Unavailable."
        exchange.refuse_with = ""
        eventually(lambda: one.phone.registered)


def test_a_name_that_is_not_found_is_said(monkeypatch: pytest.MonkeyPatch, exchange: Exchange) -> None:
    found: list[str | None] = [None, HOST]
    monkeypatch.setattr("telephony.phones.native.line.look_up", lambda host: found.pop(0))
    with Started(exchange, host="exchange.test", retry=0.1) as one:
        eventually(lambda: one.phone.registered)
    assert one.reasons() == ["The name exchange.test cannot be found."]


def test_nobody_listens_at_a_stream(exchange: Exchange) -> None:
    with Started(exchange, transport="TCP", retry=0.2) as one:
        eventually(lambda: one.reasons())
    assert "nobody listens there" in one.reasons()[0]


def test_a_phone_that_never_registered_leaves_at_once(exchange: Exchange) -> None:
    exchange.answering = False
    with Started(exchange) as one:
        pass
    assert not any(isinstance(event, Registered) for event in one.events)
    assert not any(packet.get("expires") == "0" for packet in exchange.registrations)
