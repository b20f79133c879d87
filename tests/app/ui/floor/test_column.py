import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain import desk as rules
from app.domain.desk import Desk
from app.ui.floor.column import FloorColumn
from tests.app.ui import made_up as made


@pytest.fixture
def floor(qtbot: QtBot) -> FloorColumn:
    made_floor = FloorColumn()
    qtbot.addWidget(made_floor)
    made_floor.resize(320, 700)
    made_floor.show()
    return made_floor


def desk(*values: object) -> Desk:
    state = Desk()
    for value in (made.UP, *values):
        state = rules.heard(state, value, made.NOW)
    return state


def test_queues_and_colleagues_are_shown(floor: FloorColumn) -> None:
    floor.show_floor(desk(made.view()), made.NOW, "")
    assert [r.id for r in floor.queues.rows_model.rows] == ["support", "repairs", "sales"]
    assert len(floor.colleagues.rows_model.rows) == 6


def test_a_second_changes_only_the_times(qtbot: QtBot, floor: FloorColumn) -> None:
    floor.show_floor(desk(made.view()), made.NOW, "")
    qtbot.waitUntil(lambda: not floor.colleagues.rows_model._pause.isActive())
    told: list[int] = []
    floor.colleagues.rows_model.dataChanged.connect(lambda top, end, roles: told.append(top.column()))
    floor.show_floor(desk(made.view()), made.NOW + 1, "")
    assert set(told) == {2}


def test_what_may_be_old_is_marked(floor: FloorColumn) -> None:
    floor.show_floor(desk(made.view(), made.DOWN), made.NOW, "x")
    assert floor._queues_card._pill.isVisible() and floor._queues_card._pill.text == "old"
    floor.show_floor(desk(made.view()), made.NOW, "x")
    assert not floor._queues_card._pill.isVisible()


def test_before_the_exchange_speaks_it_says_so(floor: FloorColumn) -> None:
    floor.show_floor(desk(), made.NOW, "x")
    message = floor._queues_card.message
    assert message is not None and message.kind == "loading"


def test_the_keypad_takes_the_keyboard_when_it_is_called(qtbot: QtBot, floor: FloorColumn) -> None:
    floor.activateWindow()
    floor.focus_keypad()
    qtbot.waitUntil(floor.keypad.hasFocus)


def test_with_cards_on_top_the_keypad_comes_when_asked_and_what_has_no_room_goes(
    qtbot: QtBot, floor: FloorColumn
) -> None:
    card = QLabel("device")
    card.setFixedHeight(200)
    floor.put_on_top(card)
    floor.resize(320, 620)
    floor.show_floor(desk(made.view(made.call())), made.NOW, "")
    qtbot.waitUntil(lambda: floor._colleagues_card.isVisible() and not floor._keypad_card.isVisible())
    floor.focus_keypad()
    qtbot.waitUntil(lambda: floor._keypad_card.isVisible() and not floor._colleagues_card.isVisible())
    floor.show_floor(desk(made.view()), made.NOW, "no call")
    qtbot.waitUntil(lambda: floor._colleagues_card.isVisible() and not floor._keypad_card.isVisible())


def test_what_was_scanned_stands_above_however_little_is_below(qtbot: QtBot, floor: FloorColumn) -> None:
    card = QLabel("device")
    card.setFixedHeight(200)
    floor.put_on_top(card)
    floor.resize(320, 480)
    floor.show_floor(desk(made.view()), made.NOW, "no call")
    qtbot.waitUntil(lambda: not floor._colleagues_card.isVisible())
    assert (card.y(), floor._queues_card.y()) == (0, 208)
