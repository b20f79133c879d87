"""The phone's door: every desk of its operator is told, a newcomer is announced, a stranger is not let in."""

import queue

from app.run.door import DeskDoor
from telephony.link.client import LinkClient, LinkDown, LinkUp
from telephony.phones.service import Newcomer
from telephony.switchboard.phone import AnswerPhone, AudioLevels


def test_commands_go_in_and_levels_come_out() -> None:
    door = DeskDoor("ona", "secret")
    door.open()
    heard: queue.SimpleQueue = queue.SimpleQueue()
    said: queue.SimpleQueue = queue.SimpleQueue()
    door.start(heard.put)
    client = LinkClient("ona", lambda: (*door.address, "secret"), said.put)
    client.start()
    assert isinstance(said.get(timeout=5), LinkUp)
    assert heard.get(timeout=5) == Newcomer()
    client.send(AnswerPhone())
    assert heard.get(timeout=5) == AnswerPhone()
    door.send(AudioLevels(-20.0, -30.0))
    assert said.get(timeout=5) == AudioLevels(-20.0, -30.0)
    client.stop()
    door.send(AudioLevels(-20.0, -30.0))  # nobody listens: fine
    door.stop()


def test_another_operator_is_not_let_in() -> None:
    door = DeskDoor("ona", "secret")
    door.open()
    said: queue.SimpleQueue = queue.SimpleQueue()
    client = LinkClient("petras", lambda: (*door.address, "secret"), said.put)
    client.start()
    refusal = said.get(timeout=5)
    assert isinstance(refusal, LinkDown) and refusal.refused
    client.stop()
    door.stop()
