"""Rows of fields under their heads, as many as there are, with a button for another one."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text
from app.ui.parts.values import Press


class FieldRows(QWidget):
    another = Signal()

    def __init__(
        self, heads: Sequence[Text], note: Shown, press: Press, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._box = QWidget(self)
        self._grid = QGridLayout(self._box)
        for place, head in enumerate(heads):
            self._grid.addWidget(_muted(head, self._box), 0, place)
        self.add = PressButton(press, self)
        self.add.pressed_for.connect(lambda _: self.another.emit())
        words = _muted(note, self)
        words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self._scroll(), 1)
        column.addWidget(self.add)
        self.setFocusProxy(self.add)

    def _scroll(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        outer = QWidget(scroll)
        around = QVBoxLayout(outer)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._box)
        around.addStretch(1)
        scroll.setWidget(outer)
        # The card's ground, not the page's: an area paints its own unless it is told.
        scroll.viewport().setAutoFillBackground(False)
        outer.setAutoFillBackground(False)
        return scroll

    def stretch(self, *columns: int) -> None:
        """Which columns take the room that is left."""
        for each in columns:
            self._grid.setColumnStretch(each, 1)

    def put(self, widgets: Iterable[QWidget]) -> None:
        """Below the last row."""
        row = self._grid.rowCount()
        for place, widget in enumerate(widgets):
            widget.setParent(self._box)
            self._grid.addWidget(widget, row, place)
            widget.show()

    def drop(self, widgets: Iterable[QWidget]) -> None:
        for widget in widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()


def _muted(words: Shown, parent: QWidget) -> QLabel:
    label = QLabel(say(words), parent)
    label.setObjectName("Muted")
    return label
