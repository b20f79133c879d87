"""Where a call is sent: what is chosen, and a number outside that is typed."""

from pytestqt.qtbot import QtBot

from app.ui.parts.text import tr
from app.ui.plan.target_field import TargetField
from app.ui.tickets.present import Option


def test_a_number_outside_is_cleaned_and_nothing_is_told_before_there_is_one(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    around = QWidget()
    qtbot.addWidget(around)
    field = TargetField(tr("Go to"), around)
    told: list[str] = []
    field.edited.connect(told.append)
    field.show_targets((Option("sales", "Sales"),), "number:+37069999999")
    assert field.number.text() == "+37069999999" and not field.number.isHidden()
    field.number.textEdited.emit(" ")
    field.number.textEdited.emit("8 (5) 208")
    field.choice.setCurrentIndex(0)
    field.choice.activated.emit(0)
    assert told == ["number:85208", "sales"] and field.number.isHidden()
