"""Fields of one row of the plan: a widget for each, told by name, written into by ``show_row``.

What a widget shows is only sent on when a person changed it, so a value it cannot show (half a second) stays.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from app.ui.lines.detail import Words
from app.ui.parts.clean import clean
from app.ui.parts.number_field import CalmWheel, NumberField
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.plan.words import SECONDS, field_name
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option

LINE = 20
"""Pixels of a line of text in a field of several."""


class CalmChoice(CalmWheel, Choice):
    pass


class FieldForm(QWidget):
    edited = Signal(str, object)
    """Field and its new value."""

    def __init__(self, parent: QWidget | None = None, names: Mapping[str, Shown] | None = None) -> None:
        """``names``: what fields are called here, where it is not what the plan calls them."""
        super().__init__(parent)
        self._names = names or {}
        self.faults: dict[str, Words] = {}
        """What is wrong, beside the field."""
        self.fields: dict[str, QWidget] = {}
        self._show: dict[str, Callable[[Any], object]] = {}
        self._silent = False
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 8, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)

    def show_row(self, row: Any) -> None:
        self._silent = True
        try:
            for name, show in self._show.items():
                show(getattr(row, name))
        finally:
            self._silent = False

    def _changed(self, field: str, value: object) -> None:
        if not self._silent:
            self.edited.emit(field, value)

    def _put(self, field: str, widget: QWidget, show: Callable[[Any], object], tip: Shown = "") -> None:
        words = say(self._names.get(field) or field_name(field))
        widget.setAccessibleName(words)
        widget.setToolTip(say(tip))
        label = QLabel(words, self)
        label.setBuddy(widget)
        self._form.addRow(label, widget)
        self.fields[field], self._show[field] = widget, show

    def show_only(self, wanted: Iterable[str]) -> None:
        """The rest is put away."""
        shown = set(wanted)
        for field, widget in self.fields.items():
            self._form.setRowVisible(widget, field in shown)

    def show_faults(self, said: Mapping[str, Shown]) -> None:
        """Field → what is wrong with it; it stands below the field, and is read out with it."""
        for field, widget in self.fields.items():
            words = said.get(field, "")
            if words and field not in self.faults:
                self.faults[field] = Words("Tone", self)
                row, _ = cast(tuple[int, object], self._form.getWidgetPosition(widget))
                self._form.insertRow(row + 1, "", self.faults[field])
            if field in self.faults:
                self.faults[field].show_lines((words,) if words else (), "bad")
                self._form.setRowVisible(self.faults[field], bool(words))
            widget.setAccessibleDescription(say(words))

    def text(self, field: str, tip: Shown = "", most: int = 60) -> QLineEdit:
        line = QLineEdit(self)
        line.setMaxLength(most)
        line.textEdited.connect(lambda text: self._changed(field, text.strip()))

        def show(value: object) -> None:
            # Not while he types it so: a blank at the end would be taken from under his fingers.
            if line.text().strip() != value:
                line.setText(str(value))

        self._put(field, line, show, tip)
        return line

    def names(self, field: str, tip: Shown = "") -> QLineEdit:
        """Several, with commas between them."""
        line = QLineEdit(self)
        line.setMaxLength(200)
        line.textEdited.connect(lambda text: self._changed(field, _names(text)))

        def show(value: tuple[str, ...]) -> None:
            if _names(line.text()) != value:
                line.setText(", ".join(value))

        self._put(field, line, show, tip)
        return line

    def number(
        self, field: str, low: int, high: int, tip: Shown = "", none: Text | None = None
    ) -> NumberField:
        """``none``: what the lowest means."""
        spin = NumberField(self, low, high)
        if field in SECONDS:
            spin.setSuffix(say(tr(" s")))
        if none is not None:
            spin.setSpecialValueText(say(none))
        kind = float if field in SECONDS else int
        spin.valueChanged.connect(lambda value: self._changed(field, kind(value)))
        self._put(field, spin, lambda value: spin.setValue(int(value)), tip)
        return spin

    def _box(self, field: str, options: Iterable[Option]) -> CalmChoice:
        box = CalmChoice(Text(say(self._names.get(field) or field_name(field))), self)
        box.setMinimumContentsLength(10)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if given := tuple(options):
            box.show_options(given, "")
        return box

    def choice(self, field: str, options: Iterable[Option] = (), tip: Shown = "") -> CalmChoice:
        box = self._box(field, options)
        box.activated.connect(lambda _: self._changed(field, box.chosen))
        self._put(field, box, lambda value: box.setCurrentIndex(max(0, box.findData(value or ""))), tip)
        return box

    def seconds(
        self, field: str, steps: Iterable[int], tip: Shown = "", none: Text | None = None
    ) -> CalmChoice:
        """One of so many; ``none``: what 0 means."""
        unit = say(tr(" s"))
        names = {each: say(none) if none is not None and not each else f"{each}{unit}" for each in steps}
        box = self._box(field, [Option(str(each), name) for each, name in names.items()])
        box.activated.connect(lambda _: self._changed(field, float(box.chosen)))
        self._put(field, box, lambda value: box.setCurrentIndex(box.findData(f"{value:g}")), tip)
        return box

    def either(self, field: str, yes: Shown, no: Shown, neither: Shown) -> CalmChoice:
        """Yes, no, or None where it does not matter."""
        values = {"": None, "yes": True, "no": False}
        box = self._box(field, (Option("", neither), Option("yes", yes), Option("no", no)))
        box.activated.connect(lambda _: self._changed(field, values[box.chosen]))
        self._put(field, box, lambda value: box.setCurrentIndex(list(values.values()).index(value)))
        return box

    def own(self, field: str, widget: QWidget, show: Callable[[Any], object]) -> None:
        """A widget that tells of its changes itself."""
        self._put(field, widget, show)

    def tick(self, field: str, tip: Shown = "") -> QCheckBox:
        box = QCheckBox(self)
        box.toggled.connect(lambda on: self._changed(field, on))
        self._put(field, box, lambda value: box.setChecked(bool(value)), tip)
        return box

    def lines(self, field: str, of: Callable[[Any], str], rows: int, tip: Shown = "") -> QPlainTextEdit:
        """Emits the text as it stands; ``of`` makes it of the value."""
        text = QPlainTextEdit(self)
        text.setTabChangesFocus(True)
        text.setFixedHeight(rows * LINE + 12)
        text.textChanged.connect(lambda: self._changed(field, text.toPlainText()))

        def show(value: Any) -> None:
            if [each.strip() for each in text.toPlainText().splitlines() if each.strip()] != of(
                value
            ).splitlines():
                text.setPlainText(of(value))

        self._put(field, text, show, tip)
        return text

    def wide(self, widget: QWidget) -> None:
        """Something of its own over the whole width."""
        self._form.addRow(widget)

    def block(self, title: Shown, widget: QWidget | None) -> None:
        """A head, and below it fields, or something of its own over their whole width."""
        head = QLabel(say(title), self)
        head.setObjectName("CardTitle")
        head.setContentsMargins(0, 10, 0, 0)
        self._form.addRow(head)
        if widget is not None:
            self._form.addRow(widget)


def _names(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.strip() for each in text.replace("،", ",").split(",") if each.strip()))


def or_itself(options: tuple[Option, ...], value: str) -> tuple[Option, ...]:
    """What stands in the file is offered too, also when this screen has no words for it."""
    known = not value or any(each.value == value for each in options)
    return options if known else (*options, Option(value, clean(value, 40)))
