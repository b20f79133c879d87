"""A dialog keeps what was typed until it is right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.errors import BadInput
from app.ui.devices.form import Form
from app.ui.parts.text import tr
from app.ui.parts.values import Press


class Number(Form):
    def __init__(self) -> None:
        super().__init__(tr("Number"), Press("keep", tr("Keep")))
        self.field = QLineEdit(self)
        self.add(tr("Number"), self.field)

    def filled(self) -> int:
        if not self.field.text().isdigit():
            raise BadInput("No number.", "Write digits.")
        return int(self.field.text())


def test_enter_alone_keeps_nothing_and_control_enter_does(qtbot: QtBot):
    form = Number()
    qtbot.addWidget(form)
    heard: list[object] = []
    form.given.connect(heard.append)
    form.show()
    qtbot.keyClicks(form.field, "x")
    qtbot.keyClick(form.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == [] and "No number." in form.said and form.isVisible()
    form.field.setText("7")
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    assert heard == []
    qtbot.keyClick(form.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == [7]
    qtbot.keyClick(form.field, Qt.Key.Key_Escape)
    assert not form.isVisible()
