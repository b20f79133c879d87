"""A desk's lines: signed in once, breaks told, replies translated to what the window understands."""

import os
import queue
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.desk import LinkState, Notice, PhoneGone
from app.run import running
from app.run.lines import ExchangeLine, PhoneLine, Seat
from telephony.link import messages
from telephony.link.server import LinkServer
from telephony.switchboard.desk_events import PauseAsked, ReadyAsked, SignedIn, SignedOut
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.overview import DeskView, OperatorView
from telephony.switchboard.phone import AnswerPhone, AudioLevels, QuitPhone
from tests.peers.patience import eventually

ONA = OperatorId("ona")
Said = queue.SimpleQueue[Any]


class Far:
    """The other end of a line."""

    def __init__(self, data: Path, name: str) -> None:
        self.heard: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.server = LinkServer(self, name=name)
        self.server.start()
        running.announce(data, name, running.Running(os.getpid(), *self.server.address))

    def secret_of(self, name: str) -> str | None:
        return "secret"

    def came(self, client: int, name: str) -> None:
        self.client = client

    def said(self, client: int, name: str, message: object) -> None:
        self.heard.put(message)

    def left(self, client: int, name: str) -> None:
        self.heard.put("left")


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    yield Seat(tmp_path, ONA, "secret")


def test_the_operator_is_signed_in_once_and_signed_out_at_the_end(seat: Seat) -> None:
    far, said = Far(seat.data, "exchange"), Said()
    line = ExchangeLine(seat)
    line.start(said.put)
    up = said.get(timeout=5)
    assert isinstance(up, LinkState) and up.up
    assert far.heard.get(timeout=5) == SignedIn(ONA)
    line.ask(ReadyAsked(ONA))
    assert far.heard.get(timeout=5) == ReadyAsked(ONA)
    far.server.send(far.client, messages.Notice("dial_busy", "112"))
    assert said.get(timeout=5) == Notice("dial_busy", "112")
    line.leave(stop_exchange=True)
    assert [far.heard.get(timeout=5) for _ in range(3)] == [SignedOut(ONA), messages.StopExchange(), "left"]
    far.server.stop()


def test_a_break_is_told_and_after_it_nobody_is_signed_in_again(seat: Seat) -> None:
    first, said = Far(seat.data, "exchange"), Said()
    line = ExchangeLine(seat)
    line.start(said.put)
    assert said.get(timeout=5).up
    assert first.heard.get(timeout=5) == SignedIn(ONA)
    first.server.stop()
    down = said.get(timeout=5)
    assert isinstance(down, LinkState) and not down.up and down.reason
    line.ask(ReadyAsked(ONA))
    told = said.get(timeout=5)
    while isinstance(told, LinkState):
        told = said.get(timeout=5)
    assert told == Notice("not_connected")
    second = Far(seat.data, "exchange")
    while not (isinstance(state := said.get(timeout=5), LinkState) and state.up):
        pass
    line.ask(ReadyAsked(ONA))
    assert second.heard.get(timeout=5) == ReadyAsked(ONA)
    line.leave(stop_exchange=False)
    second.server.stop()


def view(state: str, pause_code: str = "") -> DeskView:
    me = OperatorView(ONA, "Ona", "201", state, 1.0, pause_code, "", True)
    return DeskView(1.0, me, (), (), (), ())


@pytest.mark.parametrize("code", ["", "lunch"])
def test_an_exchange_that_crashed_is_told_again_what_it_forgot(seat: Seat, code: str) -> None:
    first, said = Far(seat.data, "exchange"), Said()
    line = ExchangeLine(seat)
    line.start(said.put)
    assert first.heard.get(timeout=5) == SignedIn(ONA)
    first.server.send(first.client, view("paused" if code else "ready", code))
    while not isinstance(said.get(timeout=5), DeskView):
        pass
    first.server.stop()
    second = Far(seat.data, "exchange")
    eventually(lambda: hasattr(second, "client"), what="the link again")
    second.server.send(second.client, view("offline"))
    wanted = [SignedIn(ONA), *([PauseAsked(ONA, code)] if code else [])]
    assert [second.heard.get(timeout=5) for _ in wanted] == wanted
    line.leave(stop_exchange=False)
    second.server.stop()


def test_who_signed_out_himself_stays_out_after_a_break(seat: Seat) -> None:
    first, said = Far(seat.data, "exchange"), Said()
    line = ExchangeLine(seat)
    line.start(said.put)
    assert first.heard.get(timeout=5) == SignedIn(ONA)
    first.server.send(first.client, view("offline"))
    while not isinstance(said.get(timeout=5), DeskView):
        pass
    first.server.stop()
    second = Far(seat.data, "exchange")
    eventually(lambda: hasattr(second, "client"), what="the link again")
    second.server.send(second.client, view("offline"))
    while not isinstance(said.get(timeout=5), DeskView):
        pass  # from here on the desk knows of the link, too
    line.ask(ReadyAsked(ONA))
    assert second.heard.get(timeout=5) == ReadyAsked(ONA)
    line.leave(stop_exchange=False)
    second.server.stop()


def test_the_phone_line_carries_commands_and_tells_when_the_phone_is_gone(seat: Seat) -> None:
    far, said = Far(seat.data, "phone-ona"), Said()
    line = PhoneLine(seat)
    line.tell(AnswerPhone())  # no phone yet: nothing happens
    line.start(said.put)
    while not hasattr(far, "client"):
        pass
    far.server.send(far.client, AudioLevels(-20.0, -30.0))
    levels = said.get(timeout=5)
    assert levels == AudioLevels(-20.0, -30.0)
    line.tell(AnswerPhone())
    assert far.heard.get(timeout=5) == AnswerPhone()
    far.server.stop()
    assert isinstance(said.get(timeout=5), PhoneGone)
    line.leave(quit_phone=True)


def test_the_phone_is_told_to_quit_in_order(seat: Seat) -> None:
    far, said = Far(seat.data, "phone-ona"), Said()
    line = PhoneLine(seat)
    line.start(said.put)
    while not hasattr(far, "client"):
        pass
    far.server.send(far.client, AudioLevels(-20.0, -30.0))
    said.get(timeout=5)
    line.leave(quit_phone=True)
    assert far.heard.get(timeout=5) == QuitPhone()
    far.server.stop()
