"""The head of the floor."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.board.head import FloorHead
from app.ui.parts.values import Pill
from app.ui.tickets.present import Option


def test_choices_stay_while_they_are_there_and_the_field_leads_back(qtbot: QtBot) -> None:
    head = FloorHead()
    qtbot.addWidget(head)
    head.show_choices((), (Option("a", "A"), Option("b", "B")))
    assert head.teams.isHidden() and head.queues.count() == 3
    head.queues.setCurrentIndex(2)
    head.show_choices((Option("north", "north"),), (Option("b", "B"), Option("c", "C")))
    assert not head.teams.isHidden() and head.queues.chosen == "b"
    head.show_choices((), (Option("c", "C"),))
    assert head.queues.chosen == ""
    with qtbot.waitSignal(head.changed):
        qtbot.keyClicks(head.field, "x")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        with qtbot.waitSignal(head.field.left):
            qtbot.keyClick(head.field, key)
    assert head.field.text() == ""


def test_totals_and_whether_it_is_live(qtbot: QtBot) -> None:
    head = FloorHead()
    qtbot.addWidget(head)
    head.show_totals((("Waiting", "3"), ("Longest", "02:15")))
    head.show_totals((("Waiting", "4"), ("Longest", "02:16")))
    assert [(value.text(), what.text()) for value, what in head.totals] == [
        ("4", "Waiting"),
        ("02:16", "Longest"),
    ]
    head.show_live(Pill("live", "ok", dot=True))
    assert head.live.text == "live"
    with qtbot.waitSignal(head.wall):
        head.button.click()
