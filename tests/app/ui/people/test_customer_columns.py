from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.ui.people.customer_columns import WhoColumn, WorkColumn
from app.ui.people.present import Subject
from app.ui.work import Work
from tests.app.ui import made_up as made

Pair = tuple[Work, made.MadeUpOffice]


def test_who_passes_on_what_its_card_asks(qtbot: QtBot, work: Pair, settled: Callable[[], None]) -> None:
    who = WhoColumn(work[0], lambda: made.NOW)
    qtbot.addWidget(who)
    who.show()
    who.show_call(made.call())
    settled()
    assert who.subject == Subject(1, 10)
    with qtbot.waitSignal(who.asked):
        who.open_person()
    who.pick(Subject(company=10))
    assert who.subject == Subject(company=10)


def test_taken_back_the_question_stands_again(qtbot: QtBot, work: Pair, settled: Callable[[], None]) -> None:
    who = WhoColumn(work[0], lambda: made.NOW)
    qtbot.addWidget(who)
    who.show_call(made.call())
    settled()
    who.forget()
    assert who.caller._pages.current is who.caller.row


def test_an_editor_with_lists_has_the_timelines_room_where_there_is_little(qtbot: QtBot, work: Pair) -> None:
    column = WorkColumn(work[0], lambda: made.NOW)
    qtbot.addWidget(column)
    column.resize(600, 560)
    column.show()
    column.give_room(True)
    assert column.timelines.isHidden()
    column.resize(600, 900)
    assert column.timelines.isVisible()
    column.resize(600, 560)
    column.focus_timelines()
    assert column.timelines.isVisible()


def test_note_above_timelines(qtbot: QtBot, work: Pair) -> None:
    column = WorkColumn(work[0], lambda: made.NOW)
    qtbot.addWidget(column)
    column.resize(600, 600)
    column.show()
    assert column.note.y() < column.timelines.y()
