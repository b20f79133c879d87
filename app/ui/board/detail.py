"""Everything that is known of the chosen call or person, as pairs; opened by Enter, closed by Escape."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press

Pairs = tuple[tuple[Shown, Shown], ...]


class Facts(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(3)
        self._shown: Pairs = ()

    def show_pairs(self, pairs: Pairs) -> None:
        if pairs == self._shown:
            return
        self._shown = pairs
        while self._form.rowCount():
            self._form.removeRow(0)
        for what, value in pairs:
            name, words = QLabel(say(what), self), QLabel(say(value), self)
            name.setObjectName("Muted")
            for label in (name, words):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(label is words)
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self._form.addRow(name, words)


class DetailCard(Card):
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.facts = Facts()
        super().__init__(tr("Details"), self.facts, parent)
        self._close = PressButton(Press("close", tr("Close"), "close", "quiet"), self, icon_only=True)
        self._close.pressed_for.connect(lambda _: self.closed.emit())
        self.add_to_head(self._close)
        self.hide()

    def show_pairs(self, title: Shown, pairs: Pairs) -> None:
        self.show_title(title)
        self.facts.show_pairs(pairs)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
