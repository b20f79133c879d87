"""A field with what was found under it, by keys; it never takes the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.choice_list import Choice
from app.ui.parts.text import tr
from app.ui.service.number_field import NumberField

CHOICES = (Choice(1, "One"), Choice(2, "Two"))


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[NumberField]:
    house = QWidget()
    qtbot.addWidget(house)
    made = NumberField(tr("Serial number"), house)
    QVBoxLayout(house).addWidget(made)
    house.resize(400, 300)
    house.show()
    house.activateWindow()
    qtbot.waitUntil(house.isActiveWindow)
    made.field.setFocus()
    yield made
    house.close()


def test_enter_twice_is_one_until_the_field_was_emptied(qtbot: QtBot, field: NumberField) -> None:
    entered: list[str] = []
    field.entered.connect(entered.append)
    for _ in range(2):
        qtbot.keyClicks(field.field, "LOAN-1")
        for _ in range(3):
            qtbot.keyClick(field.field, Qt.Key.Key_Return)
        field.clear()
    assert entered == ["LOAN-1", "LOAN-1"]
    qtbot.keyClicks(field.field, "LOAN-1")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not field._bounce.isActive())
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert len(entered) == 4, "asked for again later"


def test_enter_asks_and_then_chooses(qtbot: QtBot, field: NumberField) -> None:
    entered: list[str] = []
    chosen: list[object] = []
    field.entered.connect(entered.append)
    field.chosen.connect(chosen.append)
    qtbot.keyClicks(field.field, " fan ")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    field.show_choices(CHOICES)
    qtbot.keyClick(field.field, Qt.Key.Key_Down)
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert entered == ["fan"] and chosen == [2]
    assert not field.open and field.field.text() == "" and field.field.hasFocus()


def test_what_is_typed_after_a_search_is_searched_anew(qtbot: QtBot, field: NumberField) -> None:
    entered: list[str] = []
    field.entered.connect(entered.append)
    field.show_choices(CHOICES)
    qtbot.keyClicks(field.field, "x")
    assert not field.open
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert entered == ["x"]


def test_escape_closes_the_list_and_then_the_text(qtbot: QtBot, field: NumberField) -> None:
    field.field.setText("fan")
    field.show_choices(CHOICES)
    qtbot.keyClick(field.field, Qt.Key.Key_Escape)
    assert not field.open and field.field.text() == "fan"
    qtbot.keyClick(field.field, Qt.Key.Key_Escape)
    assert field.field.text() == ""


def test_the_list_goes_with_its_field_and_stays_inside_the_window(field: NumberField) -> None:
    field.show_choices(CHOICES * 10)
    panel = field._panel
    assert panel is not None and panel.isVisible()
    assert field.window().rect().contains(panel.geometry())
    field.hide()
    assert not panel.isVisible() and not field.open
    field.show_choices(CHOICES)
    assert not panel.isVisible(), "an answer that comes late opens nothing elsewhere"
