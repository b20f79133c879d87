"""A field for a scanned or typed number, and under it what was found when that is not one thing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr

MOST = 4


class _Field(QLineEdit):
    down = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NumberField(QWidget):
    entered = Signal(object)
    """The text, by Enter; empty too: then a list is wanted."""
    chosen = Signal(object)
    """The value of a choice."""

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Field(self)
        self.field.setMaxLength(400)
        self.field.setAccessibleName(say(name))
        self.field.setPlaceholderText(say(name))
        self.field.returnPressed.connect(self._enter)
        self.field.down.connect(self._down)
        self.field.left.connect(self.close_list)
        self.list = ChoiceList(say(tr("Found")), self)
        self.list.chosen.connect(self._chosen)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFocusProxy(self.field)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """The list gets the keyboard when the field had it."""
        self.list.show_choices(choices)
        self.list.setFixedHeight(self.list.height_for(MOST))
        self.list.setVisible(bool(choices))
        if choices and self.field.hasFocus():
            self._down()

    def close_list(self) -> None:
        if self.list.hasFocus():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.hide()

    def clear(self) -> None:
        self.field.clear()
        self.close_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.list.isVisible():
            self.close_list()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        self.entered.emit(self.field.text().strip())

    def _down(self) -> None:
        if self.list.isVisible() and self.list.count():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.setCurrentRow(0)

    def _chosen(self, value: object) -> None:
        self.clear()
        self.chosen.emit(value)
