"""A field for a scanned or typed number; what was found hangs under it when that is not one thing.

The keyboard stays in the field: Up and Down walk the list, Enter chooses, Escape closes it.
"""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr

MOST = 6
BOUNCE_MS = 400
"""The same text again within it is the same Enter: a loaner that goes out would come back."""


class _Field(QLineEdit):
    moved = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.listed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.listed and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and (self.listed or self.text()):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.left.emit()


class NumberField(QWidget):
    entered = Signal(object)
    """The text, by Enter; empty too: then a list is wanted."""
    chosen = Signal(object)
    """The value of a choice."""

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Field(self)
        self.field.setMaxLength(400)
        self.field.setAccessibleName(say(name))
        self.field.setPlaceholderText(say(name))
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(lambda _: self.close_list())
        self.field.moved.connect(self._move)
        self.field.left.connect(self._leave)
        self._panel: QFrame | None = None
        self._just = ""
        self._bounce = QTimer(self)
        self._bounce.setSingleShot(True)
        self._bounce.setInterval(BOUNCE_MS)
        self._bounce.timeout.connect(self._forget)
        self.list = ChoiceList(say(tr("Found")), self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(self._chosen)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.setFocusProxy(self.field)

    @property
    def open(self) -> bool:
        return self.field.listed

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """The first is current, so that Enter takes it."""
        self.list.show_choices(choices)
        if not choices or not self.isVisible():
            self.close_list()
            return
        panel = self._panel or self._make_panel()
        self.field.listed = True
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(self.list.height_for(MOST))
        panel.setFixedWidth(max(260, self.width()))
        panel.adjustSize()
        corner = self.mapTo(self.window(), QPoint(0, self.height() + 2))
        lowest = self.window().height() - panel.height() - 4
        panel.move(corner.x(), max(0, min(corner.y(), lowest)))
        panel.show()
        panel.raise_()

    def _make_panel(self) -> QFrame:
        panel = self._panel = QFrame(self.window())
        panel.setObjectName("FindList")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.list)
        self.list.show()
        return panel

    def close_list(self) -> None:
        self.field.listed = False
        if self._panel is not None:
            self._panel.hide()

    def clear(self) -> None:
        self._forget()
        self.field.clear()
        self.close_list()

    def hideEvent(self, event: QHideEvent) -> None:
        self.close_list()
        super().hideEvent(event)

    def _enter(self) -> None:
        if self.open and self.list.choose_current():
            return
        text = self.field.text().strip()
        if not text or text != self._just:
            self._just = text
            self._bounce.start()
            self.entered.emit(text)

    def _forget(self) -> None:
        self._just = ""

    def _move(self, step: int) -> None:
        if self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())

    def _leave(self) -> None:
        """Escape: first the list goes, then the text."""
        if self.open:
            self.close_list()
        else:
            self.field.clear()

    def _chosen(self, value: object) -> None:
        self.clear()
        self.chosen.emit(value)
