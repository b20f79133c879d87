"""Fields with arrows, for numbers and times. The wheel scrolls the page over them and changes them only when
they have the keyboard."""

from PySide6.QtCore import QSize, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QTimeEdit, QWidget

PAD = 6
"""Pixels between text and border: a style sheet's padding does not reach the text of these fields."""


def _stand_off(field: QAbstractSpinBox) -> None:
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.lineEdit().setTextMargins(PAD, 0, PAD, 0)


def _roomier(size: QSize) -> QSize:
    return size + QSize(2 * PAD, 0)


class NumberField(QSpinBox):
    def __init__(self, parent: QWidget | None = None, low: int = 0, high: int = 99) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        _stand_off(self)

    def sizeHint(self) -> QSize:
        return _roomier(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return _roomier(super().minimumSizeHint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DecimalField(QDoubleSpinBox):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _stand_off(self)

    def sizeHint(self) -> QSize:
        return _roomier(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return _roomier(super().minimumSizeHint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class TimeField(QTimeEdit):
    def __init__(self, time: QTime, parent: QWidget | None = None) -> None:
        super().__init__(time, parent)
        _stand_off(self)

    def sizeHint(self) -> QSize:
        return _roomier(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return _roomier(super().minimumSizeHint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
