"""Two numbers, from and to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.parts.number_field import NumberField
from app.ui.parts.say import say
from app.ui.parts.text import tr


class NumberPair(QWidget):
    edited = Signal(object)
    """(first, last), (0, 0) where the first is none."""

    def __init__(self, parent: QWidget, high: int, name: str, none: str = "") -> None:
        """``none``: what 0 as the first means; empty: there is always one."""
        super().__init__(parent)
        self.first, self.last = (NumberField(self, 0 if none else 1, high) for _ in range(2))
        self.first.setSpecialValueText(none)
        self._silent = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        words = (tr("{name}: first").of(name=name), tr("{name}: last").of(name=name))
        for field, said in zip((self.first, self.last), words, strict=True):
            field.setAccessibleName(say(said))
            field.valueChanged.connect(lambda _: self._tell())
        row.addWidget(self.first)
        row.addWidget(QLabel("–", self))
        row.addWidget(self.last)
        row.addStretch(1)
        self.setFocusProxy(self.first)

    def show_pair(self, pair: tuple[int, int]) -> None:
        self._silent = True
        self.first.setValue(pair[0])
        self.last.setValue(pair[1])
        self._silent = False
        self.last.setEnabled(pair != (0, 0))

    def _tell(self) -> None:
        if not self._silent:
            first = self.first.value()
            self.edited.emit((first, max(first, self.last.value())) if first else (0, 0))
