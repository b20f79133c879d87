"""Desks at an exchange, over a real link: each sees its own call and speaks for itself only."""

import queue
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest

from app.run.desks import Desks
from app.run.plan_file import plan_of
from telephony.link.client import LinkClient, LinkDown, LinkUp
from telephony.link.messages import Notice, StopExchange
from telephony.link.server import LinkServer
from telephony.switchboard.board import Board
from telephony.switchboard.commands import Notify
from telephony.switchboard.desk_events import DeskAttached, DeskDetached, ReadyAsked, SignedIn
from telephony.switchboard.events import Event, PhoneOnline
from telephony.switchboard.floor_overview import FloorHeard
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.overview import DeskView
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_desk import PlanAsked
from telephony.switchboard.plan_events import PlanChanged

ONA, PETRAS = OperatorId("ona"), OperatorId("petras")
PLAN = plan_of(
    {
        "queue": [{"id": "main", "name": "Main"}],
        "operator": [
            {"id": "ona", "name": "Ona", "extension": "201", "secret": "o", "queues": ["main"]},
            {"id": "petras", "name": "Petras", "extension": "202", "secret": "p", "queues": ["main"]},
        ],
    }
)


@dataclass
class House:
    desks: Desks
    server: LinkServer
    board: Board
    heard: "queue.SimpleQueue[Event]" = field(default_factory=queue.SimpleQueue)
    stopped: list[bool] = field(default_factory=list)
    clients: list[LinkClient] = field(default_factory=list)

    def desk(self, name: str, secret: str) -> "tuple[LinkClient, queue.SimpleQueue]":
        said: queue.SimpleQueue = queue.SimpleQueue()
        client = LinkClient(name, lambda: (*self.server.address, secret), said.put)
        self.clients.append(client)
        client.start()
        return client, said


@pytest.fixture
def house() -> Iterator[House]:
    stopped: list[bool] = []
    desks = Desks(PLAN, lambda: stopped.append(True))
    house = House(desks, LinkServer(desks, name="test"), Board(PLAN), stopped=stopped)
    house.server.start()
    desks.connect(house.server, house.heard.put)
    yield house
    for client in house.clients:
        client.stop()
    house.server.stop()


def next_view(said: "queue.SimpleQueue") -> DeskView:
    while not isinstance(message := said.get(timeout=5), DeskView):
        pass
    return message


def test_a_desk_sees_its_own_state_at_once_and_the_floor_a_little_later(house: House) -> None:
    _, said = house.desk("ona", "o")
    assert isinstance(said.get(timeout=5), LinkUp)
    assert house.heard.get(timeout=5) == DeskAttached(ONA)
    house.desks.publish(house.board.floor, 100.0)
    assert next_view(said).me.state == "offline"
    house.board.step(SignedIn(ONA), 100.05)
    house.desks.publish(house.board.floor, 100.05)
    assert next_view(said).me.state == "ready"
    house.board.step(SignedIn(PETRAS), 100.06)
    due = house.desks.publish(house.board.floor, 100.06)
    assert due is not None and said.empty()
    house.desks.publish(house.board.floor, due)
    assert next_view(said).colleagues[0].state == "ready"
    assert house.desks.publish(house.board.floor, due + 10) is None
    assert said.empty()


def test_a_desk_speaks_for_its_own_operator_only(house: House) -> None:
    client, said = house.desk("ona", "o")
    assert isinstance(said.get(timeout=5), LinkUp)
    assert house.heard.get(timeout=5) == DeskAttached(ONA)
    for wrong in (SignedIn(PETRAS), DeskDetached(ONA), DeskAttached(ONA)):
        client.send(wrong)
    client.send(ReadyAsked(ONA))
    assert house.heard.get(timeout=5) == ReadyAsked(ONA)


def test_what_a_desk_shows_of_the_floor_is_no_event_of_the_board(house: House) -> None:
    client, said = house.desk("ona", "o")
    assert isinstance(said.get(timeout=5), LinkUp)
    assert house.heard.get(timeout=5) == DeskAttached(ONA)
    client.send(FloorHeard(ONA, 7, 3))
    client.send(ReadyAsked(ONA))
    assert house.heard.get(timeout=5) == ReadyAsked(ONA), "ten a second would fill the journal"


def test_a_stranger_and_a_wrong_password_stay_outside(house: House) -> None:
    for name, secret in (("ona", "wrong"), ("nobody", "o")):
        _, said = house.desk(name, secret)
        refusal = said.get(timeout=5)
        assert isinstance(refusal, LinkDown) and refusal.refused
    assert house.heard.empty()


def test_only_the_last_window_of_an_operator_detaches_him(house: House) -> None:
    first, said = house.desk("ona", "o")
    second, said_too = house.desk("ona", "o")
    assert isinstance(said.get(timeout=5), LinkUp) and isinstance(said_too.get(timeout=5), LinkUp)
    assert [house.heard.get(timeout=5) for _ in range(2)] == [DeskAttached(ONA)] * 2
    first.stop()
    second.send(ReadyAsked(ONA))
    assert house.heard.get(timeout=5) == ReadyAsked(ONA)
    second.stop()
    assert house.heard.get(timeout=5) == DeskDetached(ONA)


def test_a_notice_reaches_whom_it_concerns(house: House) -> None:
    _, hers = house.desk("ona", "o")
    _, his = house.desk("petras", "p")
    assert isinstance(hers.get(timeout=5), LinkUp) and isinstance(his.get(timeout=5), LinkUp)
    assert {house.heard.get(timeout=5) for _ in range(2)} == {DeskAttached(ONA), DeskAttached(PETRAS)}
    house.desks.notify(Notify(PETRAS, "dial_busy", "112"))
    assert his.get(timeout=5) == Notice("dial_busy", "112")
    house.board.step(PhoneOnline(ONA), 1.0)
    assert hers.empty()


def test_the_last_desk_ends_an_exchange_that_was_started_for_it(house: House) -> None:
    other, his = house.desk("petras", "p")
    assert isinstance(his.get(timeout=5), LinkUp)
    assert house.heard.get(timeout=5) == DeskAttached(PETRAS)
    client, said = house.desk("ona", "o")
    assert isinstance(said.get(timeout=5), LinkUp)
    client.send(StopExchange())
    client.send(ReadyAsked(ONA))
    assert house.heard.get(timeout=5) == DeskAttached(ONA)
    assert house.heard.get(timeout=5) == ReadyAsked(ONA)
    assert house.stopped == []  # Petras still works
    other.stop()
    assert house.heard.get(timeout=5) == DeskDetached(PETRAS)
    client.send(StopExchange())
    client.send(ReadyAsked(ONA))
    assert house.heard.get(timeout=5) == ReadyAsked(ONA)
    assert house.stopped == [True]


def test_an_exchange_of_its_own_is_not_ended_by_a_desk(house: House) -> None:
    desks = Desks(PLAN, None)
    desks.said(1, "ona", StopExchange())  # nothing to call, nothing happens
    assert house.stopped == []


def without_ona() -> Plan:
    return replace(PLAN, operators=PLAN.operators[1:])


def test_who_is_gone_from_the_plan_is_let_go_when_his_call_is_done(house: House) -> None:
    _, said = house.desk("ona", "o")
    assert isinstance(said.get(timeout=5), LinkUp)
    assert house.heard.get(timeout=5) == DeskAttached(ONA)
    house.desks.publish(house.board.floor, 100.0)
    assert next_view(said).me.state == "offline"
    house.desks.follow(without_ona())
    house.desks.publish(house.board.floor, 101.0)
    assert house.desks.secret_of("ona") == "o"  # the board has not let her go yet
    house.board.step(PlanChanged(without_ona()), 102.0)
    house.desks.publish(house.board.floor, 102.0)
    while not isinstance(said.get(timeout=5), LinkDown):
        pass
    assert house.heard.get(timeout=5) == DeskDetached(ONA)
    assert house.desks.secret_of("ona") is None


def test_a_new_operators_desk_is_let_in_before_the_board_has_heard_of_him(house: House) -> None:
    house.desks.follow(without_ona())
    assert house.desks.secret_of("ona") is None
    house.board.step(PlanChanged(without_ona()), 1.0)
    house.desks.follow(PLAN)
    _, said = house.desk("ona", "o")
    assert isinstance(said.get(timeout=5), LinkUp)
    assert house.heard.get(timeout=5) == DeskAttached(ONA)
    house.desks.publish(house.board.floor, 100.0)
    assert said.empty()
    house.board.step(PlanChanged(PLAN), 101.0)
    house.desks.publish(house.board.floor, 101.0)
    assert next_view(said).me.operator == ONA


def test_what_is_asked_about_the_plan_goes_to_who_keeps_it(house: House) -> None:
    asked: list[object] = []

    class Keeper:
        def ask(self, client: int, wish: object) -> None:
            asked.append(wish)

        def left(self, client: int) -> None:
            asked.append("left")

    house.desks.connect(house.server, house.heard.put, Keeper())
    client, said = house.desk("ona", "o")
    assert isinstance(said.get(timeout=5), LinkUp)
    assert house.heard.get(timeout=5) == DeskAttached(ONA)
    client.send(PlanAsked(PETRAS))  # not hers to ask
    client.send(PlanAsked(ONA))
    client.stop()
    assert house.heard.get(timeout=5) == DeskDetached(ONA)
    assert asked == [PlanAsked(ONA), "left"]
