"""Tables tell only what changed, and not more often than eyes need."""

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.ui.parts.table import CELL, COALESCE_MS, ROW, RowsModel, RowsView
from app.ui.parts.text import tr
from app.ui.parts.theme import tokens_now
from app.ui.parts.values import Cell, Column, Row

COLUMNS = (Column(tr("Name")), Column(tr("State"), 100), Column(tr("Time"), 60, end=True))


def row(name: str, state: str = "ready", time: str = "00:01") -> Row:
    return Row(name, (Cell(name), Cell(state, "ok", dot=True, tip=f"tip {state}"), Cell(time)))


@pytest.fixture
def model(qapp: object) -> RowsModel:
    made = RowsModel(COLUMNS)
    made._tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return made


@pytest.fixture
def view(qtbot: QtBot) -> RowsView:
    made = RowsView(COLUMNS, "People")
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    made.show_rows((row("Ona"), row("Jonas", "talking")))
    return made


def test_the_row_that_a_key_is_about_is_marked_when_the_keyboard_comes(qtbot: QtBot, view: RowsView) -> None:
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert view.selected_id() == "Ona" and view.selectionModel().isRowSelected(0)


def test_only_the_columns_that_changed_are_told(qtbot: QtBot, model: RowsModel) -> None:
    model.show_rows((row("a"), row("b"), row("c")))
    qtbot.waitUntil(lambda: not model._pause.isActive())
    told: list[tuple[int, int, int]] = []
    model.dataChanged.connect(lambda top, end, roles: told.append((top.row(), top.column(), end.column())))
    model.show_rows((row("a"), row("b", time="00:02"), row("c", "talking", "00:09")))
    assert told == [(1, 2, 2), (2, 1, 2)]


def test_fast_changes_are_told_together(qtbot: QtBot, model: RowsModel) -> None:
    told: list[int] = []
    model.show_rows((row("a"),))
    model.dataChanged.connect(lambda *_: told.append(1))
    for second in range(50):
        model.show_rows((row("a", time=f"00:{second:02d}"),))
    assert told == []
    qtbot.waitUntil(lambda: bool(told), timeout=COALESCE_MS * 20)
    assert len(told) == 1
    assert model.rows[0].cells[2].text == "00:49"


def test_other_rows_are_a_new_table(qtbot: QtBot, model: RowsModel) -> None:
    model.show_rows((row("a"),))
    qtbot.waitUntil(lambda: not model._pause.isActive())
    with qtbot.waitSignal(model.modelReset):
        model.show_rows((row("b"), row("a")))
    assert model.rowCount() == 2


def test_what_a_cell_says(model: RowsModel) -> None:
    model.show_rows((row("Ona"),))
    index = model.index(0, 1)
    assert index.data() == "ready"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "tip ready"
    assert isinstance(index.data(CELL), Cell)
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Time"
    assert model.data(QModelIndex()) is None


def test_enter_opens_the_row(qtbot: QtBot, view: RowsView) -> None:
    view.selectRow(1)
    with qtbot.waitSignal(view.opened) as heard:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == ["Jonas"] and view.selected_id() == "Jonas"


@pytest.mark.parametrize("with_control", (False, True))
def test_home_and_end_go_to_the_first_and_the_last_row(
    qtbot: QtBot, view: RowsView, with_control: bool
) -> None:
    held = Qt.KeyboardModifier.ControlModifier if with_control else Qt.KeyboardModifier.NoModifier
    view.show_rows_at((row("Ona"), row("Jonas"), row("Rasa")), "Jonas")
    for key, chosen in ((Qt.Key.Key_End, "Rasa"), (Qt.Key.Key_Home, "Ona")):
        qtbot.keyClick(view, key, held)
        assert view.selected_id() == chosen
        assert [each.row() for each in view.selectionModel().selectedRows()] == [view.currentIndex().row()]


def test_home_in_an_empty_table_does_nothing(qtbot: QtBot, view: RowsView) -> None:
    view.show_rows_at(())
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.selected_id() == ""


def test_a_double_click_opens_once(qtbot: QtBot, view: RowsView) -> None:
    heard: list[object] = []
    view.opened.connect(heard.append)
    where = view.visualRect(view.rows_model.index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert heard == ["Jonas"]


def test_tab_leaves_the_table(view: RowsView) -> None:
    assert not view.tabKeyNavigation()


def test_rows_are_26_pixels_and_never_measured(view: RowsView) -> None:
    assert view.rowHeight(0) == ROW == 26
    header = view.horizontalHeader()
    modes = {header.sectionResizeMode(c) for c in range(3)}
    assert header.ResizeMode.ResizeToContents not in modes


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_can_be_drawn_both_ways(view: RowsView, direction: Qt.LayoutDirection) -> None:
    view.setLayoutDirection(direction)
    view.selectRow(0)
    assert not view.grab().isNull()


def test_the_line_under_a_row_lives_through_a_repaint_of_the_row_below(view: RowsView) -> None:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    index = view.rows_model.index
    option = QStyleOptionViewItem()
    option.initFrom(view)
    for number in (0, 1):
        option.rect = QRect(0, number * ROW, 400, ROW)  # type: ignore[attr-defined]
        option.widget = view  # type: ignore[attr-defined]
        painter = QPainter(image)
        # What the view does for a changed row: only that row, on its own ground.
        painter.setClipRect(option.rect)  # type: ignore[attr-defined]
        painter.fillRect(option.rect, Qt.GlobalColor.magenta)  # type: ignore[attr-defined]
        view.itemDelegate().paint(painter, option, index(number, 0))
        painter.end()
    line = QColor(tokens_now()["line"]).name()
    assert {image.pixelColor(x, ROW - 1).name() for x in range(400)} == {line}
    assert image.pixelColor(200, ROW).name() != line


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_rows_are_shown_at_once_and_the_wanted_one_is_chosen(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    hidden = RowsView(COLUMNS, "People")
    qtbot.addWidget(hidden)
    hidden.setLayoutDirection(direction)
    for names, wanted, chosen in (("abc", "b", "b"), ("bca", "b", "b"), ("ca", "b", "c"), ("", "b", "")):
        hidden.show_rows_at(tuple(row(name) for name in names), wanted)
        assert [each.id for each in hidden.rows_model.rows] == list(names)
        assert hidden.selected_id() == chosen
