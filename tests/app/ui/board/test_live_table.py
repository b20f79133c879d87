"""A table whose rows come and go: who is chosen stays chosen, and only what changed is told."""

import random

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.ui.board.ages import Age
from app.ui.board.live_table import LiveTable
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


def test_only_the_changed_row_is_told(qtbot: QtBot) -> None:
    view = table(qtbot, "a", "b", "c")
    told: list[int] = []
    view.rows_model.dataChanged.connect(lambda first, last, roles: told.append(first.row()))
    rows = view.rows_model.rows
    view.rows_model.take_now((rows[0], row("b", 5.0), rows[2]))
    assert told == [1]


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
