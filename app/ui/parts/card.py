"""A card: title, something at its far end, content, or a message instead of the content."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.icons import icon
from app.ui.parts.label import PillLabel
from app.ui.parts.one_page import OnePage
from app.ui.parts.say import say
from app.ui.parts.text import Shown
from app.ui.parts.theme import tokens_now
from app.ui.parts.values import CardMessage, Pill

_ICON = {"loading": "clock", "error": "warning", "stale": "link_off", "forbidden": "withheld"}
_TONE = {"error": "bad", "stale": "warn"}


NARROW = 100
"""Pixels; a column is wider than this once it is laid out."""


class MessagePage(QWidget):
    """Icon, sentence, advice and at most one way out."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message: CardMessage | None = None
        self._hint: tuple[int, QSize] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(6)
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._advice = QLabel(self)
        self._advice.setObjectName("Muted")
        self._button: PressButton | None = None
        column.addStretch(1)
        for label in (self._icon, self._text, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is not self._icon)
            # A wrapped label asks for the width of a well-shaped paragraph; a narrow column has less.
            label.setMinimumWidth(1)
            column.addWidget(label)
        column.addStretch(2)
        self._column = column

    @property
    def message(self) -> CardMessage | None:
        return self._message

    def show_message(self, message: CardMessage) -> None:
        if message == self._message:
            return
        self._message = message
        self._text.setText(say(message.text))
        self._advice.setText(say(message.advice))
        self._advice.setVisible(bool(message.advice))
        self._tint()
        if self._button is not None:
            self._button.hide()
            self._button.deleteLater()
            self._button = None
        if message.press is not None:
            self._button = PressButton(message.press, self)
            self._button.pressed_for.connect(self.asked)
            self._column.insertWidget(4, self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """High enough for its words at the width it has; a layout would reckon with the widest line.

        Layouts ask hundreds of times while one card changes, so the answer is kept."""
        width = self.width() if self.width() > NARROW else 3 * NARROW
        if self._hint is None or self._hint[0] != width:
            self._hint = (width, QSize(NARROW, self._column.totalHeightForWidth(width)))
        return self._hint[1]

    def updateGeometry(self) -> None:
        self._hint = None
        super().updateGeometry()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _tint(self) -> None:
        if self._message is None:
            return
        name = _ICON.get(self._message.kind, "")
        self._icon.setVisible(bool(name))
        if name:
            colour = tokens_now()[_TONE.get(self._message.kind, "muted")]
            self._icon.setPixmap(icon(name, colour).pixmap(QSize(22, 22), self.devicePixelRatio()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not hasattr(self, "_message"):
            return
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._hint = None


class Card(QFrame):
    asked = Signal(object)
    """The action of the message's button, e.g. ``retry``."""

    def __init__(self, title: Shown, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._title = QLabel(self)
        self._title.setObjectName("CardTitle")
        self._pill = PillLabel(self)
        self._pill.hide()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self._pill)
        column.addLayout(self._head)
        self._message = MessagePage(self)
        self._message.asked.connect(self.asked)
        self.content = content
        self._stack = OnePage()
        self._stack.addWidget(content)
        self._stack.addWidget(self._message)
        column.addLayout(self._stack, 1)
        self.show_message(None)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.show_title(title)

    def show_title(self, title: Shown) -> None:
        text = say(title)
        self._title.setText(text.upper())
        self.setAccessibleName(text)

    def add_to_head(self, widget: QWidget) -> None:
        self._head.addWidget(widget)

    def show_pill(self, pill: Pill | None) -> None:
        self._pill.setVisible(pill is not None)
        if pill is not None:
            self._pill.show_pill(pill)

    def show_message(self, message: CardMessage | None) -> None:
        """None shows the content."""
        if message is not None:
            self._message.show_message(message)
        self._stack.setCurrentWidget(self.content if message is None else self._message)

    @property
    def message(self) -> CardMessage | None:
        return self._message.message if self._stack.currentWidget() is self._message else None
