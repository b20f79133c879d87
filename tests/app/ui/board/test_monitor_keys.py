"""The keys of listening in the whole window: in the room Floor about the chosen call, else the heard one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.rooms.table import DESK
from telephony.switchboard.ids import CallId
from telephony.switchboard.monitor_events import MonitorAsked, MonitorStopped
from tests.app.ui import made_up as made
from tests.app.ui.board.test_monitor_words import HEARS
from tests.app.ui.board.test_room import Desk
from tests.app.ui.made_up_floor import CALLS, SHOWN

SHIFT = Qt.KeyboardModifier.ShiftModifier
ME = made.me().operator


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def wishes(desk: Desk) -> list[object]:
    return [each for each in desk.exchange.asked if isinstance(each, MonitorAsked | MonitorStopped)]


def test_in_the_room_they_are_about_the_chosen_call(qtbot: QtBot, desk: Desk) -> None:
    room = desk.enter(SHOWN)
    talked = next(each.call for each in CALLS if each.state == "talking")
    place = [row.id for row in room.calls.rows_model.rows].index(talked)
    room.calls.setCurrentIndex(room.calls.rows_model.index(place, 0))
    for key, modifier in ((Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F11, SHIFT)):
        qtbot.keyClick(room.calls, key, modifier)
    assert wishes(desk) == [MonitorAsked(ME, talked, "listen"), MonitorAsked(ME, talked, "take")]


def test_elsewhere_they_are_about_the_call_he_hears(qtbot: QtBot, desk: Desk) -> None:
    desk.window.house.enter(DESK)
    qtbot.keyClick(desk.window, Qt.Key.Key_F10)
    assert wishes(desk) == [], "nothing is chosen and nothing heard"
    listens = made.view(me=made.me("monitoring", role="supervisor"), monitoring=HEARS)
    desk.hears(listens)
    bar = desk.window.wing.monitoring.bar if desk.window.wing is not None else None
    assert bar is not None and bar.isVisible()
    qtbot.keyClick(desk.window, Qt.Key.Key_F10)
    qtbot.keyClick(desk.window, Qt.Key.Key_F9, SHIFT)
    assert wishes(desk) == [MonitorAsked(ME, CallId("heard"), "whisper"), MonitorStopped(ME)]
    desk.hears(replace(listens, monitoring=None, me=made.me(role="supervisor")))
    assert not bar.isVisible()
