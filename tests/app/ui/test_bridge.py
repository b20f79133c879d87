"""Values come from any thread and arrive on the UI thread, in order."""

import threading
from typing import Any

from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from app.ui.bridge import Bridge
from tests.app.ui import made_up as made


class Ear(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Any] = []
        self.threads: set[object] = set()

    @Slot(object)
    def hear(self, value: object) -> None:
        self.heard.append(value)
        self.threads.add(QThread.currentThread())


def test_values_of_two_threads_arrive_whole_and_in_order(qtbot: QtBot) -> None:
    bridge, ear = Bridge(), Ear()
    bridge.arrived.connect(ear.hear)

    def speak(name: str) -> None:
        for n in range(200):
            bridge.deliver((name, n))

    speakers = [threading.Thread(target=speak, args=(name,)) for name in "ab"]
    for speaker in speakers:
        speaker.start()
    qtbot.waitUntil(lambda: len(ear.heard) == 400)
    for speaker in speakers:
        speaker.join()
    for name in "ab":
        assert [n for who, n in ear.heard if who == name] == list(range(200))
    assert ear.threads == {bridge.thread()}


def test_a_value_is_not_copied(qtbot: QtBot) -> None:
    bridge, ear = Bridge(), Ear()
    bridge.arrived.connect(ear.hear)
    view = made.view(made.call())
    bridge.deliver(view)
    assert ear.heard[0] is view
