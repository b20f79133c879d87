"""A question inside a card that does not take the keyboard: words, what differs, two or three answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Shown
from app.ui.parts.values import Press


class QuestionRow(QFrame):
    answered = Signal(object)
    """The action of the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Bar")
        self.setProperty("tone", "warn")
        self._words = self._label()
        self._details = self._label()
        self.buttons: list[PressButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 5, 8, 5)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self._details)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        column.addLayout(self._row)
        self.hide()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(1)
        return label

    def ask(self, words: Shown, presses: tuple[Press, ...], details: tuple[Shown, ...] = ()) -> None:
        """Instead of a question that stands there."""
        self.close_question()
        self._words.setText(say(words))
        self.setAccessibleName(say(words))
        self._details.setText("\n".join(say(line) for line in details))
        self._details.setVisible(bool(details))
        for place, press in enumerate(presses):
            button = PressButton(press, self)
            button.pressed_for.connect(self.answered)
            self._row.insertWidget(place, button)
            self.buttons.append(button)
        self.show()

    def close_question(self) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.hide()

    @property
    def words(self) -> str:
        """The question that stands there; empty for none."""
        return "" if self.isHidden() else self._words.text()

    @property
    def details(self) -> str:
        return self._details.text()
