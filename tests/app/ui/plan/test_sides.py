"""The pages of the plan: turned by arrows and Ctrl+Tab, counted, marked while they are not saved."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.plan.operator_page import OperatorPage
from app.ui.plan.page import REMOVE
from app.ui.plan.queue_page import QueuePage
from app.ui.plan.table import PAGES
from tests.app.ui.plan.plan_desk import PlanDesk


def shown(desk: PlanDesk) -> list[str]:
    model = desk.room.sides.list.rows_model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def test_rows_are_counted_and_what_is_not_saved_is_marked(plan_desk: PlanDesk) -> None:
    before = shown(plan_desk)
    assert before[:2] == ["3", "3"]
    plan_desk.page(OperatorPage).act(REMOVE)
    assert shown(plan_desk)[:2] == ["3", "2"]
    marked = [row.cells[0].bold for row in plan_desk.room.sides.list.rows_model.rows]
    assert marked[:2] == [False, True]
    plan_desk.room.preview.discard.click()
    assert shown(plan_desk) == before


def test_an_arrow_in_the_list_turns_and_enter_goes_to_the_page(plan_desk: PlanDesk) -> None:
    sides = plan_desk.room.sides
    sides.list.setFocus()
    QTest.keyClick(sides.list, Qt.Key.Key_Down)
    assert isinstance(sides.page, OperatorPage) and sides.page.isVisible()
    QTest.keyClick(sides.list, Qt.Key.Key_Return)
    assert plan_desk.window.focusWidget() is sides.page.table


def test_ctrl_tab_turns_on_and_round_the_end(plan_desk: PlanDesk) -> None:
    sides = plan_desk.room.sides
    first = plan_desk.page(QueuePage)
    QTest.keyClick(first.name, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(sides.page, OperatorPage)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(sides.page.table, Qt.Key.Key_Backtab, both)
    assert isinstance(sides.page, QueuePage)
    QTest.keyClick(first.table, Qt.Key.Key_Backtab, both)
    assert sides.list.selected_id() == PAGES[-1].name


def test_every_page_can_be_made_and_shows_the_draft(plan_desk: PlanDesk) -> None:
    for each in PAGES:
        page = plan_desk.room.sides.turn_to(each.name)
        assert page.isVisible() and plan_desk.room.sides.page is page
