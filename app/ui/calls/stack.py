"""The one place where calls are: a strip for each, or the dial line when there is none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.calls.dial_line import DialLine
from app.ui.calls.present import Strip
from app.ui.calls.strip import StripView
from app.ui.parts.text import Shown


class CallStack(QWidget):
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.dial_line = DialLine(self)
        self.dial_line.asked.connect(self.asked)
        self._column.addWidget(self.dial_line)
        self.views: dict[str, StripView] = {}

    def show_strips(self, strips: tuple[Strip, ...], why_no_dialling: Shown) -> None:
        """Strips from top to bottom. A strip keeps its widget, and its focus, as long as its call lives."""
        here = {strip.call for strip in strips}
        for call in [c for c in self.views if c not in here]:
            gone = self.views.pop(call)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, strip in enumerate(strips):
            view = self.views.get(strip.call)
            if view is None:
                view = self.views[strip.call] = StripView(self)
                view.asked.connect(self.asked)
            if self._column.indexOf(view) != place:
                self._column.insertWidget(place, view)
            view.show_strip(strip)
        self.dial_line.setVisible(not strips)
        self.dial_line.show_why(why_no_dialling)
