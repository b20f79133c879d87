"""One line above the columns that stays as long as its cause: a message, what is announced, an alert."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided
from app.ui.parts.text import Shown
from app.ui.parts.values import Press


class SteerLine(QFrame):
    pressed = Signal(object)
    """The press's action."""

    def __init__(self, tone: str, press: Press, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Bar")
        self.setProperty("tone", tone)
        self.text = Elided("", self)
        self.press = PressButton(press, self)
        self.press.pressed_for.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 5, 14, 5)
        row.setSpacing(10)
        row.addWidget(self.text, 1)
        row.addWidget(self.press)
        self.hide()

    def show_words(self, words: Shown, *, pressable: bool = True) -> None:
        """Empty: there is nothing to say."""
        self.setVisible(bool(words))
        self.press.setVisible(pressable)
        if words:
            self.text.show_text(words)
