"""Sockets, core and the way to the exchange."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest

from telephony.phones.account import Account
from telephony.phones.native import line as module
from telephony.phones.native.line import Line
from telephony.phones.native.loop import Loop
from telephony.sip import outputs as sip
from telephony.sip.message import TLS, Address
from tests.peers.patience import eventually
from tests.telephony.sip.wire import text


class Heard:
    def __init__(self) -> None:
        self.outputs: list[sip.Output] = []
        self.broken: list[str] = []

    def hear(self, output: sip.Output) -> None:
        self.outputs.append(output)

    def unreachable(self, why: str) -> None:
        self.broken.append(why)


@pytest.fixture
def loop() -> Iterator[Loop]:
    made = Loop(lambda now: None)
    made.start(lambda: None)
    yield made
    made.later(made.end)
    made.join()
    made.close()


def a_line(loop: Loop, owner: Heard, **changes: object) -> Line:
    given = {"host": "127.0.0.1", "port": 5060, "extension": "101", "secret": "s", **changes}
    return Line(Account(**given), loop, owner)  # type: ignore[arg-type]


def test_another_address_of_this_machine_keeps_the_port(loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    line = a_line(loop, Heard())
    line.open()
    port = line.address.port
    monkeypatch.setattr(module, "own_address", lambda towards: "127.0.0.7")
    line.reopen()
    assert (line.address.host, line.address.port) == ("127.0.0.7", port)
    line.close()


def test_a_port_taken_meanwhile_is_another_one_unless_it_was_asked_for(loop: Loop) -> None:
    first, second = a_line(loop, Heard()), a_line(loop, Heard())
    first.open()
    second.open()
    taken = first.address.port
    second.close()
    second._port = taken
    second.open()
    assert second.address.port != taken
    with pytest.raises(OSError):
        a_line(loop, Heard(), sip_port=taken).open()
    first.close()
    second.close()


def test_without_a_network_it_waits_on_loopback(loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(towards: str) -> str:
        raise OSError("Network is unreachable")

    monkeypatch.setattr(module, "own_address", none)
    line = a_line(loop, Heard())
    assert (line.host, line.own_host()) == ("127.0.0.1", "")


def _has(found: list[Address | None], number: int) -> bool:
    return len(found) == number


def test_a_name_is_looked_up_beside_the_loop_and_kept_when_it_is_lost(
    loop: Loop, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[tuple[str, str | None]] = []
    found: list[str | None] = ["127.0.0.1", None]

    def look_up(host: str) -> str | None:
        answers.append((threading.current_thread().name, found[0]))
        return found.pop(0)

    monkeypatch.setattr(module, "look_up", look_up)
    line = a_line(loop, Heard(), host="exchange.test", transport=TLS)
    line.open()
    done: list[Address | None] = []
    for number in (1, 2):
        line.find_exchange(lambda: done.append(line.exchange))
        eventually(partial(_has, done, number))
    assert done == [Address("127.0.0.1", 5060, TLS)] * 2
    assert line.exchange is not None and line.exchange.name == "exchange.test"
    assert {name for name, _ in answers} == {"look up"}
    line.close()


def test_only_the_exchange_on_the_registered_way_is_believed(loop: Loop) -> None:
    line = a_line(loop, Heard())
    line.find_exchange(lambda: None)
    assert line.trusts(Address("127.0.0.1", 40000))
    assert not line.trusts(Address("127.0.0.2", 5060))
    assert not line.trusts(Address("127.0.0.1", 40000, TLS))
    line._source = Address("127.0.0.2", 5060)
    line.believe_source()
    assert line.trusts(Address("127.0.0.2", 5060))


def an_answer(cseq: str, status: str = "200 OK") -> bytes:
    return text(
        f"SIP/2.0 {status}", "Via: SIP/2.0/UDP h;branch=z9hG4bKa", "From: <sip:a@b>;tag=1",
        "To: <sip:a@b>;tag=2", "Call-ID: x", f"CSeq: {cseq}",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (an_answer("3 BYE"), True),
        (an_answer("3 BYE", "481 Gone"), True),
        (an_answer("3 BYE", "100 Trying"), False),
        (an_answer("3 REGISTER"), False),
        (b"BYE BYE", False),
        (b"", False),
    ],
)
def test_an_answer_to_a_bye_is_known(data: bytes, is_one: bool) -> None:
    assert module._answers_bye(data) is is_one


def test_what_cannot_be_sent_is_told_once_the_core_is_at_rest(loop: Loop) -> None:
    heard = Heard()
    line = a_line(loop, heard, transport="TCP", port=1)
    line.open()
    line.find_exchange(lambda: None)
    assert line.exchange is not None
    request = sip.OutgoingRequest(
        "REGISTER",
        "sip:127.0.0.1",
        line.exchange,
        "sip:1@127.0.0.1",
        "sip:1@127.0.0.1",
    )
    loop.later(lambda: line.perform(line.endpoint.request("k", request, loop.now())))
    eventually(lambda: heard.broken and heard.outputs)
    assert isinstance(heard.outputs[0], sip.Finished)
    assert heard.outputs[0].message is None
    line.close()
