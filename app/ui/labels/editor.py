"""The editor of a label's template: its elements, their properties, and at once how it will look.

A ready template is never changed: what is saved is a copy of the house's own.
"""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import RingdeskError
from app.domain.label_templates import KINDS, LARGEST, SMALLEST, Element, Template, name_for
from app.services.labels import LabelDoor, Printing, lay_out
from app.ui.errors import details, headline
from app.ui.labels.element_form import ElementForm
from app.ui.labels.paint import cut_off
from app.ui.labels.present import DPIS, KIND_NAMES, element_words, notes, title
from app.ui.labels.preview import LabelPreview
from app.ui.labels.viewer import Scale
from app.ui.parts.button import PressButton
from app.ui.parts.number_field import DecimalField
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from devices.scanning.label import MM_PER_INCH, Box, snapped

MOST_UNDONE = 100


class TemplateEditor(QDialog):
    saved = Signal(str)
    """The template's name."""

    def __init__(
        self, door: LabelDoor, template: Template, values: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Label: {name}").of(name=title(template))))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1000, 620)
        self._door, self._values = door, values
        own_title = template.title if template.own else say(title(template))
        self.template = replace(template, title=own_title)
        self._undo: list[Template] = []
        self._at = 0
        self._make_fields()
        self._lay_out()
        self._show_all()

    def _make_fields(self) -> None:
        self.name = QLineEdit(self.template.title, self)
        self.name.setMaxLength(80)
        self.name.setAccessibleName(say(tr("Name of the label")))
        self.wide, self.high = DecimalField(self), DecimalField(self)
        for field, value, words in (
            (self.wide, self.template.width, tr("Width of the label")),
            (self.high, self.template.height, tr("Height of the label")),
        ):
            field.setRange(SMALLEST, LARGEST)
            field.setSuffix(" mm")
            field.setDecimals(1)
            field.setKeyboardTracking(False)
            field.setValue(value)
            field.setAccessibleName(say(words))
            field.valueChanged.connect(self._sized)
        self.dpi = QComboBox(self)
        self.dpi.setAccessibleName(say(tr("Dots per inch")))
        for each in DPIS:
            self.dpi.addItem(f"{each} dpi", each)
        self.dpi.currentIndexChanged.connect(self._show_all)
        self.elements = QListWidget(self)
        self.elements.setAccessibleName(say(tr("Elements of the label")))
        self.elements.currentRowChanged.connect(self._chosen)
        self.form = ElementForm(self)
        self.form.changed.connect(self._changed)
        self.preview = LabelPreview(self, editing=True)
        self.preview.picked.connect(self.elements.setCurrentRow)
        self.preview.moved.connect(self._moved)
        self.scale = Scale(self._door, self)
        self.scale.changed.connect(self.preview.show_scale)
        self.scale.zoom.setCurrentIndex(self.scale.zoom.findData(2.0))
        self.notes = QLabel(self)
        self.notes.setObjectName("Warning")
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.addLayout(self._left())
        scroll = QScrollArea(self)
        scroll.setWidget(self.preview)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right = QVBoxLayout()
        right.addWidget(self.scale)
        right.addWidget(scroll, 1)
        right.addWidget(self.notes)
        right.addLayout(self._foot())
        row.addLayout(right, 1)

    def _left(self) -> QVBoxLayout:
        size = QHBoxLayout()
        for field in (self.wide, self.high, self.dpi):
            size.addWidget(field)
        adding = QHBoxLayout()
        for kind in KINDS:
            button = PressButton(Press(kind, (tr("Add"), KIND_NAMES[kind])), self)
            button.setText("+ " + say(KIND_NAMES[kind]))
            button.pressed_for.connect(self._add)
            adding.addWidget(button)
        column = QVBoxLayout()
        for widget in (self.name, size, self.elements, adding, self.form):
            column.addWidget(widget) if isinstance(widget, QWidget) else column.addLayout(widget)
        column.addStretch(1)
        return column

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        presses = (
            Press("undo", tr("Undo"), "undo", "quiet", key="Ctrl+Z"),
            Press("remove", tr("Remove the element"), "close", "quiet"),
            Press("delete", tr("Delete this label"), "", "quiet"),
            Press("close", tr("Close"), "", "quiet"),
            Press("save", tr("Save"), "check", "filled", key="Ctrl+S"),
        )
        for press in presses:
            button = PressButton(press, self)
            button.pressed_for.connect(self._act)
            if press.key:
                button.setShortcut(press.key)
            button.setVisible(press.action != "delete" or self.template.own)
            if press.action == "close":
                foot.addStretch(1)
            foot.addWidget(button)
        return foot

    # ---- what is shown

    def _show_all(self, _: object = None) -> None:
        row = min(self._at, len(self.template.elements) - 1)
        self.elements.blockSignals(True)
        self.elements.clear()
        for each in self.template.elements:
            self.elements.addItem(say(element_words(each)))
        self.elements.setCurrentRow(row)
        self.elements.blockSignals(False)
        self._chosen(row)

    def _chosen(self, row: int) -> None:
        self._at = max(0, row)
        if self.template.elements:
            self.form.show_element(self.template.elements[self._at], self._dots)
        self.form.setEnabled(bool(self.template.elements))
        self._show_preview()

    def _show_preview(self) -> None:
        laid = lay_out(self.template, self._values, Printing(self._door.encode, self._dots))
        laid = replace(laid, problems=(*laid.problems, *cut_off(laid)))
        self.preview.show_label(laid, self._door.logo, self._at)
        self._say(*notes(laid.problems))

    def _say(self, *words: Shown) -> None:
        self.notes.setText("\n".join(say(each) for each in words))

    @property
    def _dots(self) -> int:
        return int(self.dpi.currentData())

    # ---- changes

    def _take(self, template: Template) -> None:
        if template != self.template:
            self._undo = [*self._undo, self.template][-MOST_UNDONE:]
            self.template = template

    def _changed(self, element: Element) -> None:
        if self.template.elements:
            self._take(self.template.with_element(self._at, element))
            item = self.elements.item(self._at)
            item.setText(say(element_words(element)))
            self._show_preview()

    def _sized(self, _: object = None) -> None:
        self._take(replace(self.template, width=self.wide.value(), height=self.high.value()))
        self._show_preview()

    def _moved(self, x: int, y: int) -> None:
        if not self.template.elements:
            return
        element, dot = self.template.elements[self._at], MM_PER_INCH / self._dots
        box = element.box
        left = snapped(min(max(0.0, box.x + x * dot), self.template.width - box.width), self._dots)
        top = snapped(min(max(0.0, box.y + y * dot), self.template.height - box.height), self._dots)
        moved = replace(element, box=replace(box, x=max(0.0, left), y=max(0.0, top)))
        self.form.show_element(moved, self._dots)
        self._changed(moved)

    def _add(self, kind: str) -> None:
        wide, high = self.template.width, self.template.height
        sizes = {"text": (wide * 0.6, 4.0), "code": (wide * 0.8, high * 0.4), "line": (wide * 0.8, 0.25)}
        width, height = sizes.get(kind, (wide * 0.3, high * 0.3))
        words = {"text": say(tr("Text")), "code": "{serial}", "logo": "logo.png"}
        made = Element(kind, Box(1.0, 1.0, round(width, 2), round(height, 2)), words.get(kind, ""))
        self._take(replace(self.template, elements=(*self.template.elements, made)))
        self._at = len(self.template.elements) - 1
        self._show_all()

    def _act(self, action: str) -> None:
        own = {"undo": self._undo_last, "remove": self._remove, "delete": self._delete, "save": self._save}
        own.get(action, self.close)()

    def _undo_last(self) -> None:
        if self._undo:
            self.template = self._undo.pop()
            self._show_all()

    def _remove(self) -> None:
        elements = self.template.elements
        if len(elements) > 1:
            self._take(replace(self.template, elements=elements[: self._at] + elements[self._at + 1 :]))
            self._show_all()

    def _save(self) -> None:
        words = self.name.text().strip()
        if not words:
            self._say(tr("A label needs a name."))
            return
        taken = frozenset(each.name for each in self._door.templates())
        name = self.template.name if self.template.own else name_for(words, taken)
        made = replace(self.template, name=name, title=words, own=True)
        try:
            self._door.save_template(made)
        except RingdeskError as error:
            self._say(details(error) or headline(error))
            return
        self.saved.emit(name)
        self.close()

    def _delete(self) -> bool:
        self._door.remove_template(self.template.name)
        self.saved.emit("")
        return self.close()
