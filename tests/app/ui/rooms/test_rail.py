"""The rail: which room is on the screen, and the way to the others."""

from pytestqt.qtbot import QtBot

from app.ui.parts.text import tr
from app.ui.rooms.rail import RoomRail
from app.ui.rooms.table import RoomPlan

PLANS = (RoomPlan("room_desk", tr("Desk"), "headset"), RoomPlan("room_next", tr("Next"), "note"))


def test_the_rail_marks_where_one_is_and_asks_to_go(qtbot: QtBot) -> None:
    rail = RoomRail(PLANS)
    qtbot.addWidget(rail)
    rail.show_rooms("room_next", {"room_desk": "Ctrl+Shift+1"})
    assert [button.isChecked() for button in rail.buttons.values()] == [False, True]
    assert "Ctrl+Shift+1" in rail.buttons["room_desk"].toolTip()
    with qtbot.waitSignal(rail.wanted) as wanted:
        rail.buttons["room_desk"].click()
    assert wanted.args == ["room_desk"]
