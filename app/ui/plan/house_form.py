"""Fields of the house: what is usual stands beside each; parts of a second, and numbers from and to."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.parts.number_field import DecimalField
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.plan.form import FieldForm
from app.ui.plan.number_pair import NumberPair
from app.ui.plan.words import field_name


class HouseForm(FieldForm):
    def __init__(self, usual: Mapping[str, Shown], parent: QWidget | None = None) -> None:
        """``usual``: by field, what stands beside it."""
        super().__init__(parent)
        self._usual = usual

    def _put(self, field: str, widget: QWidget, show: Callable[[Any], object], tip: Shown = "") -> None:
        super()._put(field, widget, show, tip)
        if field not in self._usual:
            return
        row = self._form.rowCount() - 1
        around = QWidget(self)
        line = QHBoxLayout(around)
        line.setContentsMargins(0, 0, 0, 0)
        words = QLabel(say(self._usual[field]), around)
        words.setObjectName("Muted")
        self._form.removeWidget(widget)
        for part in (widget, words):
            line.addWidget(part)
        line.addStretch(1)
        self._form.setWidget(row, self._form.ItemRole.FieldRole, around)

    def decimal(self, field: str, low: float, high: float, step: float, tip: Shown = "") -> DecimalField:
        """Seconds and parts of them."""
        spin = DecimalField(self)
        spin.setRange(low, high)
        spin.setSingleStep(step)
        spin.setSuffix(say(tr(" s")))
        spin.valueChanged.connect(lambda value: self._changed(field, round(value, 3)))
        self._put(field, spin, spin.setValue, tip)
        return spin

    def pair(self, field: str, high: int, tip: Shown = "", none: Text | None = None) -> NumberPair:
        """The first and the last of a row of numbers."""
        pair = NumberPair(self, high, say(field_name(field)), say(none) if none is not None else "")
        pair.edited.connect(lambda value: self._changed(field, value))
        self._put(field, pair, pair.show_pair, tip)
        return pair
