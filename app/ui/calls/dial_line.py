"""Where the call strip is when there is no call: type a number and call it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Ask, Press


class DialLine(QFrame):
    asked = Signal(object)
    """``Ask("dial_typed", text)``: what was typed, not yet checked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DialLine")
        self._word = QLabel(say(tr("No call")), self)
        self._word.setObjectName("Heading")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(say(tr("Number to call")))
        self.field.setAccessibleName(say(tr("Number to call")))
        self.field.setMaxLength(128)
        self.field.setFixedWidth(280)
        self.field.returnPressed.connect(self._call)
        self._button = PressButton(Press("dial", tr("Call", "verb"), "phone"), self)
        self._button.pressed_for.connect(self._call)
        self._why = QLabel(self)
        self._why.setObjectName("Muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 14, 8)
        row.setSpacing(10)
        for widget in (self._word, self.field, self._button, self._why):
            row.addWidget(widget)
        row.addStretch(1)
        self.setMinimumHeight(62)

    def show_why(self, why: Shown) -> None:
        """The reason why nothing can be dialled now; empty when it can."""
        self._button.show_press(Press("dial", tr("Call", "verb"), "phone", why=why, key="Enter"))
        self._why.setText(say(why))

    def _call(self, _: object = None) -> None:
        text = self.field.text().strip()
        if text:
            self.asked.emit(Ask("dial_typed", text))
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            return
        super().keyPressEvent(event)
