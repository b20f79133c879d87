"""The card of parked callers: there when somebody is, Enter picks up the chosen one."""

import pytest
from PySide6.QtCore import Qt

from app.domain import desk as rules
from app.domain.desk import Desk
from app.ui.floor.column import FloorColumn
from app.ui.parts.say import say
from app.ui.parts.values import Ask
from telephony.switchboard.overview import ParkedView
from tests.app.ui import made_up as made


@pytest.fixture
def column(qtbot) -> FloorColumn:
    widget = FloorColumn()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def shows(column: FloorColumn, parked: tuple[ParkedView, ...] = ()) -> None:
    desk = rules.heard(Desk(), made.UP, made.NOW)
    desk = rules.heard(desk, made.view(parked=parked), made.NOW)
    column.show_floor(desk, made.NOW, "", "Ctrl+Shift+L")


def test_without_anybody_it_takes_no_room(column: FloorColumn) -> None:
    shows(column)
    assert column.parked.isHidden()
    shows(column, parked=made.SHELF)
    assert column.parked.isVisible() and column.parked.rows.rows_model.rowCount() == 3
    shows(column)
    assert column.parked.isHidden()


def test_enter_picks_up_the_chosen_one(column: FloorColumn, qtbot) -> None:
    shows(column, parked=made.SHELF)
    rows = column.parked.rows
    rows.setFocus()
    rows.setCurrentIndex(rows.rows_model.index(1, 0))
    with qtbot.waitSignal(column.asked) as asked:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert asked.args == [Ask("pick_up", "p-2")]


def test_the_button_picks_up_the_chosen_one_or_who_stands_there_longest(column: FloorColumn, qtbot) -> None:
    shows(column, parked=made.SHELF)
    (button,) = column.parked.presses.buttons
    with qtbot.waitSignal(column.asked) as asked:
        button.click()
    assert asked.args == [Ask("pick_up", "")]
    column.parked.rows.setCurrentIndex(column.parked.rows.rows_model.index(1, 0))
    (button,) = column.parked.presses.buttons
    with qtbot.waitSignal(column.asked) as asked:
        button.click()
    assert asked.args == [Ask("pick_up", "p-2")]


def test_the_button_says_why_not(column: FloorColumn) -> None:
    shows(column, parked=made.SHELF)
    assert not column.parked.presses.buttons[0].press_value.why
    busy = made.view(made.call(), parked=made.SHELF)
    desk = rules.heard(rules.heard(Desk(), made.UP, made.NOW), busy, made.NOW)
    column.show_floor(desk, made.NOW, "", "")
    assert say(column.parked.presses.buttons[0].press_value.why) == "Finish the call you have first."


def test_the_chosen_one_stays_chosen_when_others_go(column: FloorColumn, qtbot) -> None:
    shows(column, parked=made.SHELF)
    column.parked.rows.setCurrentIndex(column.parked.rows.rows_model.index(1, 0))
    qtbot.wait(150)  # changes of a table are told at most every 120 ms
    shows(column, parked=made.SHELF[1:])
    assert column.parked.rows.selected_id() == "p-2"
