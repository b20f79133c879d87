"""A draft's menu is walked through: keys, words, the office, the way that is drawn, where it ends."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.run.flow_file import shipped_flows
from app.ui.parts.say import say
from app.ui.plan.menu_page import MenuPage
from app.ui.plan.try_dialog import TryDialog
from telephony.simulation.menu_walk import STRAIGHT
from tests.app.ui.plan.menu_desk import HOUSE, menu_desk

REPAIR = next(each for each in shipped_flows() if each.id == "repair_state")


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[TryDialog]:
    desk = menu_desk(qtbot, tmp_path)
    page = desk.page(MenuPage)
    made = TryDialog(page.ground, HOUSE, REPAIR, page)
    made.show()
    yield made
    made.close()
    desk.window.close()


def said(dialog: TryDialog) -> list[str]:
    return [say(each.cells[1].text) for each in dialog.turns.rows_model.rows]


def test_keys_of_the_keyboard_are_keys_of_the_telephone(dialog: TryDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Enter the number of your" in said(dialog)[0])
    for key in (Qt.Key.Key_4, Qt.Key.Key_2, Qt.Key.Key_NumberSign):
        QTest.keyClick(dialog, key, Qt.KeyboardModifier.NoModifier)
    dialog.press("4")
    dialog.press("#")
    assert dialog.walk.office == "request" and dialog.office.isVisible()
    assert dialog.frame.view.way[:2] == ("number", "ask")


def test_the_office_answers_and_the_call_ends(dialog: TryDialog, qtbot: QtBot) -> None:
    for key in "42#":
        dialog.press(key)
    dialog._answer("office found")
    assert dialog.walk.step == "tell" and not dialog.office.isVisible()
    qtbot.waitUntil(lambda: "1 · 0 · 4 · 2" in said(dialog)[-1])
    dialog.hear.click()
    dialog.press("3")
    dialog.hear.click()
    assert "served him" in dialog.ending.text() and not dialog.keys["1"].isEnabled()
    dialog.again.click()
    assert dialog.walk.way == ("number",) and dialog.keys["1"].isEnabled()


def test_who_only_waits_comes_to_a_person(dialog: TryDialog) -> None:
    for _ in range(5):
        dialog.wait.click()
    assert dialog.ending.text() == "Leaves a message in After hours"  # the desk's time is in the evening


def test_a_number_is_dialled_at_a_time(dialog: TryDialog) -> None:
    assert dialog.number.chosen == STRAIGHT
    dialog.number.setCurrentIndex(dialog.number.findData(HOUSE.numbers[1].number))
    dialog.at.show_seconds(dialog.at.seconds + 86400)
    dialog.begin()
    assert dialog.walk.way and dialog.walk.now == dialog.at.seconds


def test_a_step_that_records_lets_him_speak(dialog: TryDialog) -> None:
    from telephony.switchboard.flow import Step

    record = Step("words", "record", ("leave_message",), next="bye")
    dialog._flow = replace(REPAIR, steps=(record, REPAIR.steps[-1]))
    dialog.begin()
    dialog.hear.click()
    assert dialog.speak.isVisible()
    dialog.speak.click()
    assert dialog.walk.step == "bye"
