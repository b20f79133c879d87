"""Work that the warranty does not pay: why, and for whom may allow it a place for the reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.service.present import ALLOW, CUSTOMER_PAYS, NOTED, WHO_MAY, may_allow


class FreeWorkRow(QFrame):
    allowed = Signal(object)
    """The reason, not empty."""
    customer_pays = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Bar")
        self.setProperty("tone", "warn")
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(1)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(300)
        self.reason.setAccessibleName(say(tr("Why shall it be free?")))
        self.reason.setPlaceholderText(say(tr("Why shall it be free?")))
        self.allow = PressButton(ALLOW, self)
        self.allow.pressed_for.connect(self._allow)
        self.pays = PressButton(CUSTOMER_PAYS, self)
        self.pays.pressed_for.connect(self._pays)
        self.close_button = PressButton(NOTED, self)
        self.close_button.pressed_for.connect(self.forget)
        row = QHBoxLayout()
        for widget in (self.reason, self.allow, self.pays, self.close_button):
            row.addWidget(widget, 1 if widget is self.reason else 0)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 5, 8, 5)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def ask(self, words: Shown, role: str, *, line: bool = True) -> None:
        """``role``: of who sits here. ``line``: a cost waits, which the customer could pay."""
        may = may_allow(role)
        self.words.setText(say(words) if may else f"{say(words)}\n{say(WHO_MAY)}")
        self.setAccessibleName(self.words.text())
        self.allow.setVisible(may)
        self.allow.show_press(ALLOW)
        self.reason.hide()
        self.reason.clear()
        self.pays.setVisible(line)
        self.show()

    def forget(self, _: object = None) -> None:
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.forget()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.reason.isVisible():
            self._allow()
        else:
            super().keyPressEvent(event)

    def _allow(self, _: object = None) -> None:
        """First the place for the reason, then with the reason."""
        if self.reason.isHidden():
            self.reason.show()
            self.allow.show_press(Press("allow", tr("Allow it"), "check", "filled"))
        elif self.reason.text().strip():
            self.hide()
            self.allowed.emit(self.reason.text().strip())
            return
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pays(self, _: object = None) -> None:
        self.hide()
        self.customer_pays.emit()
