"""The list keeps what is selected, what is current and where it stands when its rows become others."""

from PySide6.QtCore import Qt

from app.ui.parts.values import Cell, Column, Row
from app.ui.requests.table import RequestsTable

COLUMNS = (Column("No.", 80), Column("Subject"))


def rows(*numbers: int) -> tuple[Row, ...]:
    return tuple(Row(str(each), (Cell(str(each)), Cell(f"Job {each}"))) for each in numbers)


def table(qtbot, *numbers: int) -> RequestsTable:
    made = RequestsTable(COLUMNS, "Requests")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.show_rows(rows(*numbers))
    return made


def shown(made: RequestsTable, *numbers: int):
    made.show_rows(rows(*numbers))
    return lambda: [row.id for row in made.rows_model.rows] == [str(each) for each in numbers]


def test_several_selected_rows_stay_selected(qtbot):
    made = table(qtbot, *range(1, 51))
    made.selectRow(10)
    qtbot.keyClick(made, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert made.selected_ids == (11, 12)
    qtbot.waitUntil(shown(made, 99, *range(1, 12), 98, *range(12, 51)))
    assert made.selected_ids == (11, 12)
    qtbot.waitUntil(shown(made, *range(12, 51)))
    assert list(made.selected_ids) == [12]
    assert made.rows_model.rows[made.currentIndex().row()].id == "12"


def test_nothing_selected_stays_nothing_selected(qtbot):
    made = table(qtbot, 1, 2)
    qtbot.waitUntil(shown(made, 2, 3))
    assert made.selected_ids == () and not made.currentIndex().isValid()


def test_it_begins_with_the_first_row_as_soon_as_there_is_one(qtbot):
    made = table(qtbot)
    made.begin()
    qtbot.waitUntil(shown(made, 5, 6))
    assert made.selected_ids == (5,)


def test_up_from_the_first_row_leaves(qtbot):
    made = table(qtbot, 1, 2)
    made.selectRow(1)
    left: list[bool] = []
    made.left.connect(lambda: left.append(True))
    qtbot.keyClick(made, Qt.Key.Key_Up)
    assert not left and made.selected_ids == (1,)
    qtbot.keyClick(made, Qt.Key.Key_Up)
    assert left == [True]


def test_the_head_says_what_it_is_sorted_by(qtbot):
    made = table(qtbot, 1)
    made.show_sorting(1, True)
    assert made.horizontalHeader().isSortIndicatorShown()
    assert made.horizontalHeader().sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    made.show_sorting(-1, False)
    assert not made.horizontalHeader().isSortIndicatorShown()
