"""Digits to the far end: by mouse, or typed while the keypad has the keyboard."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Ask, Press

DIGITS = "123456789*0#"
_SENDABLE = frozenset("0123456789*#ABCD")


class Keypad(QWidget):
    asked = Signal(object)
    """``Ask("digits", one character)``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say(tr("Keypad")))
        self.setObjectName("Plain")
        self._why: Shown = ""
        self._sent = QLineEdit(self)
        self._sent.setReadOnly(True)
        self._sent.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sent.setAccessibleName(say(tr("Digits sent")))
        self._sent.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # A telephone's keys stand the same way in every language.
        grid_box = QWidget(self)
        grid_box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(grid_box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(5)
        self._keys: list[PressButton] = []
        for place, digit in enumerate(DIGITS):
            key = PressButton(Press(digit, digit, kind="key"), grid_box)
            key.setAccessibleName(say(tr("Digit {digit}").of(digit=digit)))
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.pressed_for.connect(self._send)
            grid.addWidget(key, place // 3, place % 3)
            self._keys.append(key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._sent)
        column.addWidget(grid_box)

    def show_state(self, why: Shown) -> None:
        """``why``: the reason nothing can be sent now; empty during a call."""
        if why != self._why and not why:
            self._sent.clear()
        self._why = why
        for key in self._keys:
            key.setEnabled(not why)
            key.setToolTip(say(why))
        self._sent.setPlaceholderText(say(why) if why else say(tr("Type digits here")))
        self._sent.setToolTip(say(why))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        digit = str(int(text)) if text.isdecimal() else text.upper()
        if len(digit) == 1 and digit in _SENDABLE:
            self._send(digit)
        else:
            super().keyPressEvent(event)

    def _send(self, digit: str) -> None:
        if not self._why:
            self._sent.setText(self._sent.text() + digit)
            self.asked.emit(Ask("digits", digit))
