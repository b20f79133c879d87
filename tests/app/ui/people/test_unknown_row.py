"""Saved or linked in three keys and the typing, or fewer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.ui.people.asks import LinkPerson, SavePerson
from app.ui.people.unknown_row import UnknownRow
from app.ui.work import Work
from tests.app.ui.made_up import MadeUpOffice

Pair = tuple[Work, MadeUpOffice]


@pytest.fixture
def row(qtbot: QtBot, work: Pair) -> UnknownRow:
    made = UnknownRow(work[0])
    qtbot.addWidget(made)
    made.resize(320, 300)
    made.show()
    made.begin("")
    made.activateWindow()
    made.name.setFocus()
    return made


def test_name_and_enter_save(qtbot: QtBot, row: UnknownRow) -> None:
    qtbot.keyClicks(row.name, "Ona Onaite")
    with qtbot.waitSignal(row.asked) as heard:
        qtbot.keyClick(row.name, Qt.Key.Key_Return)
    assert heard.args == [SavePerson("Ona Onaite", "")]


def test_a_name_with_other_letters(
    row: UnknownRow, qtbot: QtBot, type_text: Callable[[object, str], None]
) -> None:
    type_text(row.name, "Eglė Šimkutė")
    type_text(row.company, "شرکت پارس")
    with qtbot.waitSignal(row.asked) as heard:
        qtbot.keyClick(row.company, Qt.Key.Key_Return)
    assert heard.args == [SavePerson("Eglė Šimkutė", "شرکت پارس")]


def test_down_and_enter_link_somebody_known(qtbot: QtBot, row: UnknownRow) -> None:
    qtbot.keyClicks(row.name, "jonas")
    qtbot.waitUntil(row.suggestions.isVisible)
    qtbot.keyClick(row.name, Qt.Key.Key_Down)
    with qtbot.waitSignal(row.asked) as heard:
        qtbot.keyClick(row.suggestions, Qt.Key.Key_Return)
    assert heard.args == [LinkPerson(1)]


def test_nothing_is_saved_without_a_name(qtbot: QtBot, row: UnknownRow) -> None:
    with qtbot.assertNotEmitted(row.asked):
        qtbot.keyClick(row.name, Qt.Key.Key_Return)
    assert not row.save.isEnabled()


def test_without_the_store_a_new_person_can_still_be_asked_for(
    qtbot: QtBot, work: Pair, row: UnknownRow
) -> None:
    work[1].broken = StoreUnavailable("down")
    qtbot.keyClicks(row.name, "jonas")
    qtbot.waitUntil(lambda: row._ticket is not None)
    with qtbot.waitSignal(row.asked):
        qtbot.keyClick(row.name, Qt.Key.Key_Return)


def test_another_call_begins_empty(qtbot: QtBot, row: UnknownRow) -> None:
    qtbot.keyClicks(row.name, "jonas")
    row.begin("The caller hides the number.")
    assert row.name.text() == "" and row.hint.isVisible() and not row.suggestions.isVisible()
