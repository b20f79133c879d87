"""One call: edge in the colour of its state, who, pills, what can be done."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.calls.present import Strip
from app.ui.parts.button import PressButton
from app.ui.parts.flow import FlowLayout
from app.ui.parts.icons import icon
from app.ui.parts.label import Elided, PillRow
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.theme import tokens_now
from app.ui.parts.values import Ask, Press

EDGE = 5


class PressRow(QWidget):
    """Buttons of a call; they are kept while their actions stay the same, so that focus stays too."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, flowing: bool = False) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self) if flowing else QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        if isinstance(self._layout, QHBoxLayout):
            self._layout.setSpacing(8)
        self.buttons: list[PressButton] = []

    def show_presses(self, presses: tuple[Press, ...]) -> None:
        if [b.press_value.action for b in self.buttons] != [p.action for p in presses]:
            for button in self.buttons:
                self._layout.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.buttons = [PressButton(press, self) for press in presses]
            for button in self.buttons:
                button.pressed_for.connect(self.asked)
                self._layout.addWidget(button)
        for button, press in zip(self.buttons, presses, strict=True):
            button.show_press(press)


NAME_ROOM = 160
"""Of a name of ordinary length nothing is cut: pills go first."""


class StripView(QFrame):
    asked = Signal(object)
    """``Ask`` with the call in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Strip")
        self._strip: Strip | None = None
        self._icon = QLabel(self)
        self._icon.setFixedWidth(26)
        self._title = Elided("Name", self)
        self._title.setSizePolicy(
            self._title.sizePolicy().Policy.Maximum, self._title.sizePolicy().Policy.Fixed
        )
        self._pills = PillRow(self)
        self._details = Elided("Muted", self)
        self._warning = Elided("Warning", self)
        self._presses = PressRow(self)
        self._outcomes = PressRow(self, flowing=True)
        self._presses.asked.connect(self._pressed)
        self._outcomes.asked.connect(self._pressed)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._pills)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(self._details)
        words.addWidget(self._warning)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        line.addWidget(self._presses)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE + 13, 8, 14, 8)
        column.setSpacing(8)
        column.addLayout(line)
        self._outcome_row = QWidget(self)
        row = QHBoxLayout(self._outcome_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._outcome_word = QLabel(self._outcome_row)
        self._outcome_word.setObjectName("Muted")
        row.addWidget(self._outcome_word)
        row.addWidget(self._outcomes, 1)
        column.addWidget(self._outcome_row)

    @property
    def strip(self) -> Strip | None:
        return self._strip

    def show_strip(self, strip: Strip) -> None:
        before, self._strip = self._strip, strip
        self._title.show_text(strip.title)
        self._title.setMinimumWidth(min(self._title.sizeHint().width(), NAME_ROOM))
        self._details.show_text(strip.details)
        self._warning.show_text(strip.warning)
        self._warning.setVisible(bool(strip.warning))
        self._pills.show_pills(strip.pills)
        self._presses.show_presses(strip.presses)
        self._outcomes.show_presses(strip.outcomes)
        self._outcome_row.setVisible(bool(strip.outcomes))
        self._outcome_word.setText(say(strip.outcome_word))
        if before is None or (before.tone, before.icon) != (strip.tone, strip.icon):
            self._tint()
            self.update()
        if before is None or before.slim != strip.slim:
            self.setProperty("slim", strip.slim)
            self.style().unpolish(self._title)
            self.style().polish(self._title)
            self._details.setVisible(not strip.slim)
        self.setAccessibleName(say(tr("Call: {who}").of(who=strip.title)))

    def _tint(self) -> None:
        if self._strip is not None:
            drawn = icon(self._strip.icon, tokens_now()[self._strip.tone])
            self._icon.setPixmap(drawn.pixmap(QSize(24, 24), self.devicePixelRatio()))

    def _pressed(self, action: str) -> None:
        if self._strip is not None:
            name, _, argument = action.partition(":")
            self.asked.emit(Ask(name, argument, self._strip.call))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._strip is not None and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(Ask("look_at", "", self._strip.call))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_strip"):
            self._tint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._strip is None:
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - EDGE if mirrored else 0
        QPainter(self).fillRect(QRect(x, 0, EDGE, self.height()), QColor(tokens_now()[self._strip.tone]))
