"""A marked field masks while it has the keyboard, and not a moment without a recorded call."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.desk import Desk, LinkState
from app.ui.parts.values import Ask
from app.ui.recordings.focus_mask import AGAIN, MASKS, FocusMask
from tests.app.ui import made_up as made

RECORDED = Desk(view=made.view(made.call(recorded="recording")), link=LinkState(True, 0.0))


class Form(QWidget):
    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.desk, self.now = RECORDED, 1000.0
        self.name, self.card = QLineEdit(self), QLineEdit(self)
        self.card.setProperty(MASKS, True)
        column = QVBoxLayout(self)
        column.addWidget(self.name)
        column.addWidget(self.card)
        self.watch = FocusMask(lambda: self.desk, self, lambda: self.now)
        self.said: list[str] = []
        self.watch.asked.connect(self._hear)
        self.show()
        qtbot.waitExposed(self)

    def _hear(self, ask: Ask) -> None:
        self.said.append(ask.action)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    return Form(qtbot)


def turned(form: Form, old: QWidget | None, new: QWidget | None) -> list[str]:
    form.said.clear()
    form.watch._turned(old, new)
    return list(form.said)


def test_the_keyboard_in_a_marked_field_masks_and_leaving_it_unmasks(form: Form) -> None:
    assert turned(form, None, form.name) == []
    assert turned(form, form.name, form.card) == ["mask_on"]
    assert turned(form, form.card, form.name) == ["mask_off"]


def test_another_program_in_front_leaves_the_mask_on(form: Form) -> None:
    turned(form, form.name, form.card)
    assert turned(form, form.card, None) == []
    assert turned(form, None, form.card) == []
    assert turned(form, form.card, form.name) == ["mask_off"]


def test_typing_puts_the_end_of_the_mask_off(form: Form, qtbot: QtBot) -> None:
    turned(form, form.name, form.card)
    form.said.clear()
    qtbot.keyClick(form.card, Qt.Key.Key_4)
    form.now += AGAIN + 1
    qtbot.keyClick(form.card, Qt.Key.Key_2)
    assert form.said == ["mask_on"] and form.card.text() == "42"


def test_without_a_recorded_call_nothing_is_asked(form: Form) -> None:
    form.desk = replace(RECORDED, view=made.view(made.call()))
    assert turned(form, form.name, form.card) == []
    assert turned(form, form.card, form.name) == []
