"""The left half of the print dialog: template, printer, paper, copies, accessories."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.label_templates import Template
from app.services.labels import Choice, LabelDoor, Material
from app.ui.labels.present import DPIS, PDF, papers, printers, title
from app.ui.labels.printing import system_printers
from app.ui.labels.sheet_view import SheetView
from app.ui.parts.button import PressButton
from app.ui.parts.number_field import NumberField
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.values import Press
from app.ui.tickets.editor import Choice as Chooser
from app.ui.tickets.present import Option
from devices.scanning.label import Sheet

WIDTH = 330


class PrintChoices(QWidget):
    changed = Signal()
    edit_asked = Signal()

    def __init__(self, door: LabelDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._door = door
        self._templates: tuple[Template, ...] = ()
        self._sheets: tuple[Sheet, ...] = ()
        self._start = self._count = 0
        self._filling = False
        self._system = system_printers()
        self._make_fields()
        self._lay_out()

    def _make_fields(self) -> None:
        self.templates, self.printer = Chooser(tr("Label")), Chooser(tr("Printer"))
        self.paper, self.dpi = Chooser(tr("Paper")), Chooser(tr("Dots per inch"))
        for each in DPIS:
            self.dpi.addItem(str(each), each)
        self.address, self.file = QLineEdit(self), QLineEdit(self)
        self.address.setPlaceholderText("192.168.1.50:9100")
        self.accessories, self.place = QLineEdit(self), QLineEdit(self)
        self.accessories.setPlaceholderText(say(tr("charger, bag")))
        names = ((self.address, tr("Address of the label printer")), (self.file, tr("PDF file")))
        for field, name in (*names, (self.accessories, tr("Accessories")), (self.place, tr("Place"))):
            field.setAccessibleName(say(name))
            field.textChanged.connect(self._changed)
        self.copies = NumberField(self)
        self.copies.setRange(1, 999)
        self.copies.setAccessibleName(say(tr("Copies of each")))
        self.copies.valueChanged.connect(self._changed)
        self.view = SheetView(self)
        self.view.started.connect(self._started)
        self.edit = PressButton(Press("edit", tr("Change the label…"), "edit", "quiet"), self)
        self.edit.pressed_for.connect(self._edit)
        self.templates.currentIndexChanged.connect(self._template_chosen)
        for combo in (self.printer, self.paper, self.dpi):
            combo.currentIndexChanged.connect(self._changed)

    def _lay_out(self) -> None:
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[Text, QWidget], ...] = (
            (tr("Label"), self.templates),
            (tr("Accessories"), self.accessories),
            (tr("Place"), self.place),
            (tr("Copies of each"), self.copies),
            (tr("Printer"), self.printer),
            (tr("Address"), self.address),
            (tr("Dots per inch"), self.dpi),
            (tr("File"), self.file),
            (tr("Paper"), self.paper),
        )
        for words, field in rows:
            caption = QLabel(say(words), self)
            caption.setObjectName("Muted")
            caption.setBuddy(field)
            self.form.addRow(caption, field)
        beside = QHBoxLayout()
        beside.addWidget(self.view)
        beside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(self.form)
        column.addLayout(beside)
        column.addStretch(1)
        column.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)

    # ---- what is shown

    def show_material(self, material: Material) -> None:
        first = material.devices[0] if material.devices else None
        name = material.ticket.name if material.ticket else first.serial if first else ""
        plain = "".join(char for char in name if char.isalnum() or char in "-_ ")
        self._filling = True
        self.accessories.setText(", ".join(material.accessories))
        self.place.setText(first.place if first else "")
        self.file.setText(default_file(f"label {plain}".strip()))
        self._filling = False

    def show_templates(self, templates: tuple[Template, ...], chosen: str) -> None:
        self._templates = templates
        self._filling = True
        self.templates.show_options(tuple(Option(each.name, title(each)) for each in templates), chosen)
        self._filling = False
        self._template_chosen()

    def show_count(self, count: int) -> None:
        """How many labels a print would take."""
        self._count = count
        self._show_sheet()

    def _template_chosen(self, _: object = None) -> None:
        template = next((each for each in self._templates if each.name == self.template), None)
        if self._filling or template is None:
            return
        known = self._door.habits().choices
        remembered = known.get(template.name) or self._usual(tuple(known.values()))
        self._sheets = self._door.sheets()
        kind, _, address = remembered.printer.partition(":")
        self._filling = True
        chosen = "zpl" if kind == "zpl" else remembered.printer
        self.printer.show_options(printers(self._system, remembered), chosen)
        self.paper.show_options(papers(self._sheets, template), remembered.sheet)
        self.address.setText(address if kind == "zpl" else self.address.text())
        self.dpi.setCurrentIndex(max(0, self.dpi.findData(remembered.dpi)))
        self._start = remembered.start
        self._filling = False
        self.form.setRowVisible(self.accessories, template.about == "accessory")
        self.form.setRowVisible(self.place, template.about == "place")
        self._changed()

    def _usual(self, others: Sequence[Choice]) -> Choice:
        """For a template that was never printed: as another was last, on its own paper."""
        if others:
            return Choice(others[-1].printer, others[-1].dpi)
        return Choice(f"system:{self._system[0]}" if self._system else PDF)

    def _changed(self, _: object = None) -> None:
        if self._filling:
            return
        printer = self.printer.chosen
        for field in (self.address, self.dpi):
            self.form.setRowVisible(field, printer == "zpl")
        self.form.setRowVisible(self.file, printer == PDF)
        self.form.setRowVisible(self.paper, printer != "zpl")
        self._show_sheet()
        self.changed.emit()

    def _show_sheet(self) -> None:
        sheet = self.sheet
        self.view.setVisible(sheet is not None)
        if sheet is not None:
            self._start %= sheet.rows * sheet.columns
            self.view.show_sheet(sheet, self._start, self._count)

    def _started(self, start: int) -> None:
        self._start = start
        self._show_sheet()

    def _edit(self, _: object = None) -> None:
        self.edit_asked.emit()

    # ---- what is chosen

    @property
    def template(self) -> str:
        return self.templates.chosen

    @property
    def sheet(self) -> Sheet | None:
        if self.printer.chosen == "zpl":
            return None
        return next((each for each in self._sheets if each.name == self.paper.chosen), None)

    @property
    def choice(self) -> Choice:
        printer, sheet = self.printer.chosen or PDF, self.sheet
        if printer == "zpl":
            printer = f"zpl:{self.address.text().strip()}"
        return Choice(printer, int(self.dpi.currentData()), sheet.name if sheet else "", self._start)


def default_file(name: str) -> str:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    # The system may name a folder that nobody made.
    return str((Path(folder) if folder and Path(folder).is_dir() else Path.home()) / f"{name}.pdf")
