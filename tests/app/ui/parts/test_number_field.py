"""Fields with arrows: text off the border, a wheel that changes nothing by chance."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from app.ui.parts.number_field import PAD, DecimalField, NumberField, TimeField


def wheel_up(field: QAbstractSpinBox) -> QWheelEvent:
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, event)
    return event


@pytest.mark.parametrize("make", [NumberField, DecimalField, lambda: TimeField(QTime(14, 0))])
def test_the_wheel_changes_it_only_with_the_keyboard(qtbot: QtBot, make) -> None:
    field = make()
    qtbot.addWidget(field)
    field.show()
    before = field.text()
    field.clearFocus()
    assert not wheel_up(field).isAccepted() and field.text() == before
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert wheel_up(field).isAccepted() and field.text() != before


def test_its_text_stands_off_the_border_and_there_is_room_for_it(qtbot: QtBot) -> None:
    field = NumberField(None, 3, 5)
    qtbot.addWidget(field)
    assert (field.minimum(), field.maximum()) == (3, 5)
    assert field.lineEdit().textMargins().left() == field.lineEdit().textMargins().right() == PAD
    bare = QSpinBox()
    qtbot.addWidget(bare)
    bare.setRange(3, 5)
    assert field.sizeHint().width() == bare.sizeHint().width() + 2 * PAD
    assert field.minimumSizeHint().width() == bare.minimumSizeHint().width() + 2 * PAD
