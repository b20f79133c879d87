"""The rail: which room is on the screen, and the way to the others, also in a low window."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.parts.text import tr
from app.ui.rooms.rail import LOW, TALL, RoomRail
from app.ui.rooms.table import FLOOR, ROOMS, RoomPlan

PLANS = (RoomPlan("room_desk", tr("Desk"), "headset"), RoomPlan("room_next", tr("Next"), "note"))


def rail_of(qtbot: QtBot, count: int, high: int) -> RoomRail:
    rail = RoomRail(RoomPlan(f"room_{n}", tr("Desk"), "note") for n in range(count))
    qtbot.addWidget(rail)
    rail.resize(46, high)
    rail.show()
    return rail


def test_the_rail_marks_where_one_is_and_asks_to_go(qtbot: QtBot) -> None:
    rail = RoomRail(PLANS)
    qtbot.addWidget(rail)
    rail.show_rooms("room_next", {"room_desk": "Ctrl+Shift+1"})
    assert [button.isChecked() for button in rail.buttons.values()] == [False, True]
    assert "Ctrl+Shift+1" in rail.buttons["room_desk"].toolTip()
    with qtbot.waitSignal(rail.wanted) as wanted:
        rail.buttons["room_desk"].click()
    assert wanted.args == ["room_desk"]


@pytest.mark.parametrize(("count", "high", "tall"), [(16, 800, TALL), (16, 600, 32), (16, 300, LOW)])
def test_buttons_shrink_with_the_window_and_never_to_nothing(
    qtbot: QtBot, count: int, high: int, tall: int
) -> None:
    rail = rail_of(qtbot, count, high)
    assert {each.height() for each in rail.buttons.values()} == {tall}


def test_what_is_below_is_brought_up_by_the_keyboard_and_when_it_is_entered(qtbot: QtBot) -> None:
    rail = rail_of(qtbot, 16, 300)
    seen = rail.viewport().rect()

    def is_seen(name: str) -> bool:
        button = rail.buttons[name]
        return seen.contains(button.mapTo(rail.viewport(), button.rect().center()))

    assert is_seen("room_0") and not is_seen("room_15")
    rail.show_rooms("room_15", {})
    assert is_seen("room_15")
    rail.activateWindow()
    qtbot.waitUntil(rail.isActiveWindow)
    rail.buttons["room_0"].setFocus(Qt.FocusReason.TabFocusReason)
    assert is_seen("room_0")


def test_rooms_of_another_role_are_not_there(qtbot: QtBot) -> None:
    rail = RoomRail(ROOMS)
    qtbot.addWidget(rail)
    rail.resize(46, 700)
    rail.show()
    rail.show_role("operator")
    hidden = {name for name, each in rail.buttons.items() if each.isHidden()}
    assert hidden == {FLOOR, "room_plan", "room_what_if", "room_reports", "room_quality", "room_lines"}
    rail.show_role("supervisor")
    assert not any(each.isHidden() for each in rail.buttons.values())
