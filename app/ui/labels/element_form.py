"""The properties of one element of a label; every change is told at once."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QWidget

from app.domain.label_templates import Element
from app.ui.labels.present import ALIGN_NAMES, field_options
from app.ui.parts.number_field import DecimalField
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option
from devices.scanning.label import MM_PER_INCH, Box, SymbolKind, snapped


class Millimetres(DecimalField):
    """One step is one dot of the printer."""

    def __init__(self, name: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(0.0, 300.0)
        self.setDecimals(2)
        self.setSuffix(" mm")
        self.setAccessibleName(say(name))
        self.setKeyboardTracking(False)


class ElementForm(QWidget):
    changed = Signal(object)
    """``Element``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._element: Element | None = None
        self._dpi, self._filling = 203, False
        self.text = QLineEdit(self)
        self.text.setAccessibleName(say(tr("Content")))
        self.text.setMaxLength(400)
        self.field = Choice(tr("Put in a field"), self)
        self.field.show_options((Option("", tr("Put in a field…")), *field_options()), "")
        self.code = Choice(tr("Kind of code"), self)
        self.code.show_options(tuple(Option(each.value, each.value) for each in SymbolKind), "")
        self.align = Choice(tr("Place of the text"), self)
        self.align.show_options(tuple(Option(*each) for each in ALIGN_NAMES.items()), "")
        self.bold = QCheckBox(say(tr("Bold")), self)
        names = (tr("From the left"), tr("From above"), tr("Width"), tr("Height"), tr("Height of a line"))
        self.left, self.top, self.wide, self.high, self.line = (Millimetres(name, self) for name in names)
        self._sides = (self.left, self.top, self.wide, self.high)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        fields = ((tr("Content"), self.text), (tr("Field"), self.field), (tr("Kind of code"), self.code))
        rows: tuple[tuple[Text, QWidget], ...] = (
            *fields,
            *zip(names, (*self._sides, self.line), strict=True),
            (tr("Place of the text"), self.align),
            (tr("Look"), self.bold),
        )
        for words, widget in rows:
            caption = QLabel(say(words), self)
            caption.setObjectName("Muted")
            caption.setBuddy(widget)
            self.form.addRow(caption, widget)
        self._connect()

    def _connect(self) -> None:
        self.text.textEdited.connect(self._tell)
        self.field.activated.connect(self._put_in)
        for combo in (self.code, self.align):
            combo.activated.connect(self._tell)
        self.bold.toggled.connect(self._tell)
        for each in (*self._sides, self.line):
            each.valueChanged.connect(self._tell)

    def show_element(self, element: Element, dpi: int) -> None:
        self._element, self._dpi, self._filling = element, dpi, True
        if self.text.text() != element.text:
            self.text.setText(element.text)
        box = element.box
        for field, value in zip(self._sides, (box.x, box.y, box.width, box.height), strict=True):
            field.setSingleStep(MM_PER_INCH / dpi)
            field.setValue(value)
        self.line.setSingleStep(MM_PER_INCH / dpi)
        self.line.setValue(element.size)
        self.code.setCurrentIndex(self.code.findData(element.code.value))
        self.align.setCurrentIndex(self.align.findData(element.align))
        self.bold.setChecked(element.bold)
        is_text = element.kind == "text"
        for widget in (self.line, self.align, self.bold):
            self.form.setRowVisible(widget, is_text)
        self.form.setRowVisible(self.code, element.kind == "code")
        self.form.setRowVisible(self.text, element.kind != "line")
        self.form.setRowVisible(self.field, element.kind in ("text", "code"))
        self._filling = False

    def _put_in(self, place: int) -> None:
        self.text.insert(str(self.field.itemData(place)))
        self.field.setCurrentIndex(0)
        self._tell()

    def _tell(self, _: object = None) -> None:
        if self._filling or self._element is None:
            return
        x, y, wide, high = (snapped(each.value(), self._dpi) for each in self._sides)
        dot = MM_PER_INCH / self._dpi
        made = replace(
            self._element,
            box=Box(x, y, max(wide, dot), max(high, dot)),
            text=self.text.text(),
            size=max(1.0, self.line.value()),
            bold=self.bold.isChecked(),
            align=self.align.chosen,
            code=SymbolKind(self.code.chosen),
        )
        self._element = made
        self.changed.emit(made)
