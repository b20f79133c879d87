"""The buttons and the bar, pressed."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.desk import Desk, LinkState
from app.ui.board.monitor_bar import MonitorButtons, MonitorFlow
from app.ui.desk.present import Banner
from app.ui.parts.say import say
from app.ui.rooms.ground import Ground
from telephony.switchboard.floor_overview import FloorCall
from telephony.switchboard.ids import CallId
from telephony.switchboard.monitor_events import MonitorAsked, MonitorStopped
from tests.app.ui import made_up as made
from tests.app.ui.board.test_monitor_words import HEARS, desk

CALL = FloorCall(
    CallId("c7"), "in", "talking", 0.0, 0.0, None, "Jonas", "", "", "", False, "", None, made.me().operator
)


class Seat:
    """A desk that can be changed, and what was said at it."""

    def __init__(self) -> None:
        self.desk, self.told = desk(None), list[Banner]()
        self.ground = Ground(None, lambda: self.desk, lambda: made.NOW, self.told.append)  # type: ignore[arg-type]


@pytest.fixture
def seat() -> Seat:
    return Seat()


def test_a_press_asks_about_the_chosen_call(qtbot, seat: Seat) -> None:
    row = MonitorButtons(seat.ground)
    qtbot.addWidget(row)
    row.show_call(CALL)
    with qtbot.waitSignal(row.wanted) as asked:
        row.buttons[1].click()
    assert asked.args == [MonitorAsked(made.me().operator, CallId("c7"), "whisper")]
    with qtbot.waitSignal(row.wanted) as asked:
        assert row.acts("monitor_take")
    assert asked.args[0].mode == "take"
    assert not row.acts("hold")


def test_a_key_without_a_chosen_call_is_told_why_not(qtbot, seat: Seat) -> None:
    row = MonitorButtons(seat.ground)
    qtbot.addWidget(row)
    with qtbot.assertNotEmitted(row.wanted):
        assert row.acts("monitor_listen")
    assert [say(each.text) for each in seat.told] == ["Choose a call in the room Floor first."]
    assert not any(each.isEnabled() for each in row.buttons)


def test_the_bar_is_there_while_he_listens_and_no_longer(qtbot, seat: Seat) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    qtbot.addWidget(window)
    flow = MonitorFlow(seat.ground, column.addWidget)
    flow.show_desk()
    assert flow.bar is None
    seat.desk = desk(HEARS)
    flow.show_desk()
    window.show()
    assert flow.bar is not None and flow.bar.isVisible()
    assert flow.bar.accessibleName().startswith("You listen: nobody hears you")
    asked: list[object] = []
    flow.wanted.connect(asked.append)
    for button in flow.bar.buttons.buttons[2], flow.bar.buttons.buttons[-1]:
        button.click()
    me = made.me().operator
    assert asked == [MonitorAsked(me, CallId("heard"), "barge"), MonitorStopped(me)]
    seat.desk = desk(replace(HEARS, state="barge", mode="barge"))
    flow.show_desk()
    assert flow.bar.buttons.buttons[2].isChecked()
    seat.desk = Desk(view=made.view(), link=LinkState(True, 0.0))
    flow.show_desk()
    assert not flow.bar.isVisible()
