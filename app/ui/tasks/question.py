"""A bar above the list: call at this hour, when later, why refused. Enter says yes, Escape no."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.chosen_day import ChosenMoment
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press

NEEDS_WORDS = frozenset(("refused", "dropped"))


class Question(QFrame):
    answered = Signal(object)
    """The kind of question that was agreed to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Bar")
        self.setProperty("tone", "warn")
        self.kind = ""
        self.needs_words = False
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.at = ChosenMoment(tr("When to call again"), self)
        self.said = QLineEdit(self)
        self.said.setAccessibleName(say(tr("What the customer said")))
        self.said.setMaxLength(300)
        self.yes = PressButton(Press("yes", tr("OK"), "check", "filled", key="Enter"), self)
        self.no = PressButton(Press("no", tr("Cancel"), "close", key="Esc"), self)
        self.yes.pressed_for.connect(self._agree)
        self.no.pressed_for.connect(self.cancel)
        self.said.returnPressed.connect(self._agree)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.addWidget(self._words)
        row.addWidget(self.at)
        row.addWidget(self.said, 1)
        row.addStretch(1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.hide()

    def ask(self, kind: str, words: Shown, at: datetime | None = None, said: str | None = None) -> None:
        """``at``: a time is asked for; ``said``: words are asked for, with these to begin with."""
        self.kind, self.needs_words = kind, kind in NEEDS_WORDS
        self._words.setText(say(words))
        self.at.setVisible(at is not None)
        self.said.setVisible(said is not None)
        self.said.setPlaceholderText("")
        self.said.setText(said or "")
        if at is not None:
            self.at.show_seconds(at.timestamp())
        self.show()
        field = self.said if said is not None else self.at if at is not None else self.yes
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self, _: object = None) -> None:
        if self.isHidden():
            return  # the second click of a double click
        if self.needs_words and not self.said.text().strip():
            self.said.setPlaceholderText(say(tr("Write it here first.")))
            self.said.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        kind = self.kind
        self.cancel()
        self.answered.emit(kind)

    def cancel(self, _: object = None) -> None:
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._agree()
        else:
            super().keyPressEvent(event)
