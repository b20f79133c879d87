"""The keys of listening in the whole window: in the room Floor about the chosen call, else the heard one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.rooms.table import DESK, FLOOR
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
    assert desk.window.house.current == FLOOR and wishes(desk) == [], "nothing is chosen and nothing heard"
    desk.window.house.enter(DESK)
    listens = made.view(me=made.me("monitoring", role="supervisor"), monitoring=HEARS)
    desk.hears(listens)
    bar = desk.window.wing.monitoring.bar if desk.window.wing is not None else None
    assert bar is not None and bar.isVisible()
    qtbot.keyClick(desk.window, Qt.Key.Key_F10)
    qtbot.keyClick(desk.window, Qt.Key.Key_F9, SHIFT)
    assert wishes(desk) == [MonitorAsked(ME, CallId("heard"), "whisper"), MonitorStopped(ME)]
    desk.hears(replace(listens, monitoring=None, me=made.me(role="supervisor")))
    assert not bar.isVisible()


def test_the_only_call_of_others_needs_no_choosing_and_the_room_is_entered(qtbot: QtBot, desk: Desk) -> None:
    desk.window.house.enter(DESK)
    qtbot.keyClick(desk.window, Qt.Key.Key_F9)
    assert desk.window.house.current == FLOOR and wishes(desk) == [], "the calls are told in a moment"
    calls = tuple(each for each in CALLS if each.call in ("c1", "c6", "c7"))
    desk.hears(replace(SHOWN, calls=calls))
    assert wishes(desk) == [MonitorAsked(ME, CallId("c7"), "listen")], "c1 waits, c6 is her own"


def test_of_several_the_most_urgent_is_marked_and_the_same_key_again_takes_it(
    qtbot: QtBot, desk: Desk
) -> None:
    room = desk.enter(SHOWN)
    qtbot.keyClick(room.calls, Qt.Key.Key_F9)
    assert wishes(desk) == [] and room.calls.selected_id() == "c8", "who is on hold comes before who talks"
    assert desk.window.banner.text.whole.startswith("Several calls are talked in.")
    qtbot.keyClick(room.calls, Qt.Key.Key_F9)
    assert wishes(desk) == [MonitorAsked(ME, CallId("c8"), "listen")]


def test_where_nobody_talks_that_is_said(qtbot: QtBot, desk: Desk) -> None:
    desk.enter(replace(SHOWN, calls=CALLS[:3]))
    qtbot.keyClick(desk.window, Qt.Key.Key_F10)
    assert wishes(desk) == [] and desk.window.banner.text.whole.startswith("Nobody else talks")


def test_who_leaves_the_room_meanwhile_hears_nothing(qtbot: QtBot, desk: Desk) -> None:
    desk.window.house.enter(DESK)
    qtbot.keyClick(desk.window, Qt.Key.Key_F9)
    desk.window.house.enter(DESK)
    desk.enter(replace(SHOWN, calls=(CALLS[6],)))
    assert wishes(desk) == []
