"""A table whose rows come and go: who is chosen stays chosen, and only what changed is told."""

import random

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.ui.board.ages import Age
from app.ui.board.live_table import LazyRow, LiveTable
from app.ui.parts.theme import tokens_now
from app.ui.parts.values import Cell, Column, Row

COLUMNS = (Column("State", 100), Column("Name"))


def row(name: str, since: float = 0.0) -> Row:
    return Row(name, (Age("", since=since), Cell(name)))


def table(qtbot: QtBot, *names: str) -> LiveTable:
    made = LiveTable(COLUMNS, "Calls", lambda: 65.0)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.rows_model.take_now(tuple(row(each) for each in names))
    made.show()
    return made


def test_the_chosen_row_stays_chosen_whatever_comes_and_goes(qtbot: QtBot) -> None:
    view, luck = table(qtbot, "a", "b", "c"), random.Random(5)
    tester = QAbstractItemModelTester(view.rows_model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.setCurrentIndex(view.rows_model.index(1, 0))
    names = ["a", "b", "c"]
    for turn in range(300):
        names = [each for each in names if each == "b" or luck.random() < 0.8]
        names += [f"n{turn}-{n}" for n in range(luck.randrange(3))]
        luck.shuffle(names)
        view.rows_model.take_now(tuple(row(each, luck.randrange(3)) for each in names))
        assert [each.id for each in view.rows_model.rows] == names
        assert view.selected_id() == "b" and view.selectionModel().isSelected(view.currentIndex())
    view.rows_model.take_now((row("z"),))
    assert [each.id for each in view.rows_model.rows] == ["z"]
    assert tester is not None


def test_the_keyboard_chooses_nobody_by_coming_and_the_first_by_an_arrow(qtbot: QtBot) -> None:
    view = table(qtbot, "a", "b")
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert view.selected_id() == ""
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.selected_id() == "a" and view.selectionModel().isRowSelected(0)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.selected_id() == "b"


def test_only_the_changed_row_is_told(qtbot: QtBot) -> None:
    view = table(qtbot, "a", "b", "c")
    told: list[int] = []
    view.rows_model.dataChanged.connect(lambda first, last, roles: told.append(first.row()))
    rows = view.rows_model.rows
    view.rows_model.take_now((rows[0], row("b", 5.0), rows[2]))
    assert told == [1]


class Painted(QObject):
    """What of a view is painted."""

    def __init__(self, view: LiveTable) -> None:
        super().__init__(view)
        self.regions: list[QRegion] = []
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(event.region())
        return False


def lazy(name: str, since: float = 0.0, text: str = "") -> LazyRow:
    return LazyRow(name, lambda: (Age("", since=since), Cell(text or name)))


def test_a_changed_cell_is_painted_alone_and_the_others_are_not_made_anew(qtbot: QtBot) -> None:
    view = table(qtbot)
    rows = tuple(lazy(each) for each in "abc")
    view.rows_model.take_now(rows)
    qtbot.waitUntil(lambda: view.stamps.made > 0)
    QApplication.processEvents()
    painted, made = Painted(view), view.stamps.made
    view.rows_model.take_now((rows[0], lazy("b", text="Bea"), rows[2]))
    qtbot.waitUntil(lambda: bool(painted.regions))
    (region,) = painted.regions
    assert region == QRegion(view.visualRect(view.rows_model.index(1, 1)))
    assert view.stamps.made == made + 1


def test_a_row_that_moved_is_a_copy_of_its_picture(qtbot: QtBot) -> None:
    view = table(qtbot, "a", "b", "c")
    before, made = view.grab().toImage(), view.stamps.made
    view.rows_model.take_now(tuple(row(each) for each in "cab"))
    after = view.grab().toImage()
    assert view.stamps.made == made and after != before
    top = view.horizontalHeader().height()
    assert after.copy(0, top + 26, 200, 52) == before.copy(0, top, 200, 52)


def test_it_looks_as_its_delegate_would_paint_it(qtbot: QtBot) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view = table(qtbot, "a", "b")
        view.setLayoutDirection(direction)
        view.setCurrentIndex(view.rows_model.index(1, 0))
        image = view.viewport().grab().toImage()
        asked = QImage(image.size(), QImage.Format.Format_RGB32)
        asked.fill(QColor(tokens_now()["card"]))
        painter, option = QPainter(asked), QStyleOptionViewItem()
        option.initFrom(view)
        for number in range(2):
            index = view.rows_model.index(number, 1)
            option.rect = view.visualRect(index)  # type: ignore[attr-defined]
            option.widget = view  # type: ignore[attr-defined]
            option.state = QStyle.StateFlag.State_Selected if number else QStyle.StateFlag.State_None  # type: ignore[attr-defined]
            view.itemDelegate().paint(painter, option, index)
        painter.end()
        for number in range(2):
            area = view.visualRect(view.rows_model.index(number, 1))
            same = image.convertToFormat(asked.format()).copy(area) == asked.copy(area)
            assert same, f"row {number}, {direction.name}"


def test_what_counts_is_read_out_with_its_time(qtbot: QtBot) -> None:
    view = table(qtbot, "a")
    index = view.rows_model.index(0, 0)
    assert view.rows_model.data(index) == "01:05"
    assert view.rows_model.data(index, int(Qt.ItemDataRole.AccessibleTextRole)) == "01:05"
    assert view.rows_model.data(QModelIndex()) is None


def test_a_head_sorts_turns_round_and_lets_go(qtbot: QtBot) -> None:
    view = table(qtbot, "a")
    said: list[object] = []
    view.sort_changed.connect(lambda: said.append(view.sorted_by))
    for _ in range(3):
        view.sort_by(1)
    view.sort_by(0)
    assert said == [(1, False), (1, True), None, (0, False)]
    assert view.horizontalHeader().isSortIndicatorShown()


def test_a_slash_asks_for_the_filter_and_a_tick_paints_what_counts(qtbot: QtBot) -> None:
    view = table(qtbot, "a")
    with qtbot.waitSignal(view.find_asked):
        qtbot.keyClick(view, Qt.Key.Key_Slash)
    view.tick()
    view.show_stale(True)
    view.tick()
    assert view.stale


def test_nobody_is_chosen_when_the_chosen_row_goes(qtbot: QtBot) -> None:
    view = table(qtbot, "a", "b", "c")
    view.setCurrentIndex(view.rows_model.index(1, 0))
    view.rows_model.take_now((row("a"), row("c")))
    assert view.selected_id() == "" and not view.selectionModel().hasSelection()
    view.setCurrentIndex(view.rows_model.index(1, 0))
    view.rows_model.take_now((row("c"), row("d")))
    assert view.selected_id() == "c"
