"""A dialog of the room: a grid of fields, what is wrong, Cancel and a button that does it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.errors import RingdeskError
from app.ui.errors import details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Press


class Form(QDialog):
    """``filled`` raises ``RingdeskError`` for what is wrong, else gives the value that ``given`` tells."""

    given = Signal(object)

    def __init__(self, title: Text, press: Press, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(title))
        self.resize(480, 200)
        self.column = QVBoxLayout(self)
        self.grid = QGridLayout()
        self.grid.setColumnStretch(1, 1)
        self._said = Elided("Warning", self)
        close = PressButton(Press("close", tr("Cancel")), self)
        close.pressed_for.connect(lambda _: self.close())
        self.keep = PressButton(press, self)
        self.keep.pressed_for.connect(lambda _: self.give())
        foot = QHBoxLayout()
        foot.addWidget(self._said, 1)
        foot.addWidget(close)
        foot.addWidget(self.keep)
        self.column.addLayout(self.grid, 1)
        self.column.addLayout(foot)

    def add(self, name: Shown, widget: QWidget, *, top: bool = False) -> None:
        """One more field with its name."""
        caption = QLabel(say(name), self)
        caption.setObjectName("Muted")
        caption.setBuddy(widget)
        if not widget.accessibleName():
            widget.setAccessibleName(say(name))
        row = self.grid.rowCount()
        side = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        self.grid.addWidget(caption, row, 0, side)
        self.grid.addWidget(widget, row, 1)

    def filled(self) -> object:
        raise NotImplementedError

    def give(self) -> None:
        try:
            value = self.filled()
        except RingdeskError as error:
            self.refuse(error)
            return
        self.given.emit(value)

    def refuse(self, error: Exception) -> None:
        """What was typed stays, with what is wrong beside it."""
        self.tell(details(error) or headline(error))

    def tell(self, words: Shown) -> None:
        self._said.show_text(words)

    @property
    def said(self) -> str:
        return self._said.whole

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.give()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # a field's Enter keeps nothing by chance
        else:
            super().keyPressEvent(event)
