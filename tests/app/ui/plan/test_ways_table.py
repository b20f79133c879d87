"""Keys and where they lead: typed, chosen, added, taken away."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.plan.ways_table import WaysTable
from app.ui.tickets.present import Option

STEPS = (Option("", "–"), Option("a", "A"), Option("b", "B"))


@pytest.fixture
def table(qtbot: QtBot) -> WaysTable:
    made = WaysTable()
    qtbot.addWidget(made)
    made.edited.connect(lambda ways: made.show_ways("menu", ways, STEPS))
    made.show()
    made.show_ways("menu", (("1", "a"), ("2", "gone")), STEPS)
    return made


def test_what_stands_in_the_file_is_shown(table: WaysTable) -> None:
    assert [(each.key.text(), each.to.chosen) for each in table.lines] == [("1", "a"), ("2", "gone")]
    assert table.lines[0].to.accessibleName() == "1 leads to"


def test_the_next_free_key_is_offered_and_its_step_chosen(table: WaysTable) -> None:
    table.another.click()
    assert table.ways[-1] == ("3", "")
    line = table.lines[-1]
    line.to.setCurrentIndex(2)
    line.to.activated.emit(2)
    assert table.ways[-1] == ("3", "b")


def test_a_key_is_typed_and_a_line_taken_away(table: WaysTable) -> None:
    table.lines[0].key.selectAll()
    QTest.keyClicks(table.lines[0].key, "#")
    assert table.ways[0] == ("#", "a")
    table.lines[0].remove.click()
    assert table.ways == (("2", "gone"),)


def test_answers_and_values_are_no_keys(table: WaysTable) -> None:
    table.show_ways("look_up", (("none", "a"),), STEPS)
    assert table.another.text() == "Another answer" and table.lines[0].key.maxLength() > 1
    asked: list[object] = []
    table.edited.connect(asked.append)
    table.another.click()
    assert asked == [(("none", "a"), ("prove", ""))]
    table.show_ways("branch", (), STEPS)
    table.another.click()
    assert asked[-1] == (("yes", ""),)
