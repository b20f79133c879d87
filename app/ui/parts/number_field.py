"""Fields with arrows, for numbers and times."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QTimeEdit, QWidget

from app.ui.parts.typed_over import TypedOver

PAD = 6
"""Pixels between text and border: a style sheet's padding does not reach the text of these fields."""

if TYPE_CHECKING:
    _Widget = QWidget
    _Field = QAbstractSpinBox
else:
    # A class has room for one of Qt's: what is shared by several stands beside it, as none of them.
    _Widget = _Field = object


class CalmWheel(_Widget):
    """The wheel scrolls the page over the widget and changes it only when it has the keyboard. Named before
    the class of Qt, as all here."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _StandsOff(_Field):
    """The text stands off the border, and there is room for that."""

    def stand_off(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(PAD, 0, PAD, 0)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2 * PAD, 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(2 * PAD, 0)


class NumberField(CalmWheel, _StandsOff, QSpinBox):
    def __init__(self, parent: QWidget | None = None, low: int = 0, high: int = 99) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.stand_off()


class DecimalField(CalmWheel, _StandsOff, QDoubleSpinBox):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stand_off()


class TimeField(CalmWheel, _StandsOff, TypedOver, QTimeEdit):
    def __init__(self, time: QTime, parent: QWidget | None = None) -> None:
        super().__init__(time, parent)
        self.stand_off()
