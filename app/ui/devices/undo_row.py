"""What was just written, with the way back: it stays until the next one comes or somebody closes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.devices.tab import Done
from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided
from app.ui.parts.text import tr
from app.ui.parts.values import Press


class UndoRow(QFrame):
    undo = Signal(object)
    """The ``Done`` to take back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self.done: Done | None = None
        self._words = Elided("", self)
        self._undo = PressButton(Press("undo", tr("Undo"), "undo", key="Ctrl+Z"), self)
        self._undo.pressed_for.connect(self.take_back)
        close = PressButton(Press("close", tr("Close"), "close", "quiet"), self, icon_only=True)
        close.pressed_for.connect(lambda _: self.forget())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(close)
        self.hide()

    def show_done(self, done: Done) -> None:
        self.done = done
        self._words.show_text(done.words)
        self._undo.setVisible(done.undo is not None)
        self.show()

    def forget(self) -> None:
        self.done = None
        self.hide()

    def take_back(self, _: object = None) -> None:
        done = self.done
        if done is not None and done.undo is not None:
            self.forget()
            self.undo.emit(done)
