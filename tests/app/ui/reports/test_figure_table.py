"""One cell under the cursor, and it stays there when figures change."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.reports.figure_table import FigureTable
from app.ui.reports.sheet import TOTAL
from tests.app.ui.reports.made_up import SHEET


def test_the_cursor_stays_at_its_row_and_column(qtbot: QtBot) -> None:
    table = FigureTable()
    qtbot.addWidget(table)
    table.show_sheet(SHEET)
    table.setCurrentIndex(table.rows_model.index(2, 3))
    table.show_sheet(replace(SHEET, rows=SHEET.rows[1:]))
    assert (table.selected_id(), table.currentIndex().column()) == ("c", 3)
    opened: list[tuple[str, str]] = []
    table.cell_opened.connect(lambda *cell: opened.append(cell))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == [("c", "speed_of_answer")]


def test_the_saved_order_is_the_shown_one(qtbot: QtBot) -> None:
    table = FigureTable()
    qtbot.addWidget(table)
    assert table.sheet is None
    table.show_sheet(SHEET)
    table.sort_column(SHEET.place("offered"))
    assert table.sheet is not None
    shown = [row.id for row in table.rows_model.rows]
    assert shown == [*(row.key for row in table.sheet.rows), TOTAL] == ["a", "c", "b", TOTAL]
    assert (
        table.rows_model.rows[1].cells[2].text == "100.0 %" and table.rows_model.rows[2].cells[2].text == "–"
    )
