"""The floor's chosen person is steered, its chosen queue closed."""

from pytestqt.qtbot import QtBot

from app.ui.board.steer_bar import SteerBar
from app.ui.parts.values import Ask
from tests.app.ui.made_up_floor import PEOPLE


def test_what_is_chosen_is_what_is_meant(qtbot: QtBot) -> None:
    bar = SteerBar()
    asked: list[object] = []
    qtbot.addWidget(bar)
    bar.asked.connect(asked.append)
    bar.steer.click()
    bar.close_queue.click()
    assert asked == []
    bar.show_person(PEOPLE[0])
    bar.show_queue("support")
    bar.steer.click()
    bar.close_queue.click()
    assert asked == [Ask("steer", PEOPLE[0].operator), Ask("shut_queues", "support")]
    bar.show_person(None)
    assert not bar.steer.isEnabled()
