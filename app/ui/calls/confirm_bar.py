"""Nothing is dialled without this: the number as it will be called, whose it is, Enter or Escape."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.dialling import Dialled
from app.ui.calls.confirm_words import Confirm
from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Ask, Press


class ConfirmBar(QFrame):
    asked = Signal(object)
    """``Ask("dial", number)`` after a yes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Bar")
        self.setProperty("tone", "info")
        self.dialled: Dialled | None = None
        self._question = Elided("Heading", self)
        self._who = Elided("", self)
        self._yes = PressButton(self._press(""), self)
        self._no = PressButton(Press("no", tr("Cancel"), "close", key="Esc"), self)
        self._yes.pressed_for.connect(self._confirm)
        self._no.pressed_for.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 7, 14, 7)
        row.setSpacing(12)
        row.addWidget(self._question)
        row.addWidget(self._who, 1)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        self._question.setSizePolicy(
            self._who.sizePolicy().Policy.Maximum, self._who.sizePolicy().Policy.Fixed
        )
        self.hide()

    @staticmethod
    def _press(why: Shown) -> Press:
        return Press("yes", tr("Call", "verb"), "phone", "go", why=why, key="Enter")

    def ask(self, dialled: Dialled, words: Confirm, *, take_focus: bool) -> None:
        """``take_focus``: the operator began this in our window; a link of another program never takes the
        keyboard away from what is being typed."""
        self.dialled = dialled
        self.show_words(words)
        self.show()
        if take_focus:
            (self._yes if self._yes.isEnabled() else self._no).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_words(self, words: Confirm) -> None:
        self._question.show_text(words.question)
        self._who.show_text((words.who, words.why) if words.why else words.who)
        self._yes.show_press(self._press(words.why))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._no.hasFocus():
            self._confirm()
        else:
            super().keyPressEvent(event)

    def _confirm(self, _: object = None) -> None:
        if self.dialled is not None and self._yes.isEnabled():
            self.asked.emit(Ask("dial", self.dialled.number))
            self._cancel()

    def _cancel(self, _: object = None) -> None:
        self.dialled = None
        self.hide()
        self.asked.emit(Ask("confirm_closed"))
