"""The fields of one rule of a warranty."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from app.domain.warranty import CAUSES as CAUSE_CODES
from app.domain.warranty import WORK, Basis, Terms
from app.ui.devices.warranty_words import BASIS, CAUSES, WORK_WORDS
from app.ui.parts.flow import FlowLayout
from app.ui.parts.number_field import NumberField
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option


class TermsFields(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.name = QLineEdit(self)
        self.name.setMaxLength(100)
        self.basis = Choice(tr("Begins with"), self)
        self.basis.show_options(tuple(Option(each.value, BASIS[each]) for each in Basis), Basis.SALE.value)
        self.months, self.grace = self._number(tr("Months")), self._number(tr("Days of grace"))
        self.within = self._number(tr("Begins at the latest so many months after the sale"), none=True)
        self.used_months = self._number(tr("Months when bought used"), none=True)
        self.transferable = QCheckBox(say(tr("goes to who buys it used")), self)
        self.excluded = {code: QCheckBox(say(CAUSES[code]), self) for code in CAUSE_CODES}
        self.covers = {kind: QCheckBox(say(WORK_WORDS[kind]), self) for kind in sorted(WORK)}
        self._lay_out()
        self.name.textEdited.connect(self._told)
        self.basis.currentIndexChanged.connect(self._told)
        for box in (self.transferable, *self.excluded.values(), *self.covers.values()):
            box.toggled.connect(self._told)

    def _number(self, words: Text, *, none: bool = False) -> NumberField:
        """``none``: one below zero means that there is no such limit."""
        field = NumberField(self)
        field.setRange(-1 if none else 0, 1200)
        field.setSpecialValueText(say(tr("no limit")) if none else "")
        field.setAccessibleName(say(words))
        field.setMaximumWidth(130)
        field.valueChanged.connect(self._told)
        return field

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        places = (
            (0, 0, tr("Name"), self.name),
            (0, 2, tr("Begins with"), self.basis),
            (1, 0, tr("Months"), self.months),
            (1, 2, tr("Days of grace"), self.grace),
            (2, 0, tr("Begins within months"), self.within),
            (2, 2, tr("Months when bought used"), self.used_months),
        )
        for row, column, words, field in places:
            label = QLabel(say(words), self)
            label.setObjectName("Muted")
            label.setBuddy(field)
            grid.addWidget(label, row, column)
            grid.addWidget(field, row, column + 1)
        grid.addWidget(self.transferable, 3, 3)
        for row, words, boxes in ((4, tr("Does not pay for"), self.excluded), (5, tr("Pays"), self.covers)):
            label = QLabel(say(words), self)
            label.setObjectName("Muted")
            grid.addWidget(label, row, 0)
            holder = QWidget(self)
            flow = FlowLayout(holder)
            for box in boxes.values():
                flow.addWidget(box)
            grid.addWidget(holder, row, 1, 1, 3)

    def show_terms(self, terms: Terms) -> None:
        self._filling = True
        self.name.setText(terms.name)
        self.basis.setCurrentIndex(self.basis.findData(terms.basis.value))
        self.months.setValue(terms.months)
        self.grace.setValue(terms.grace_days)
        self.within.setValue(-1 if terms.begin_within is None else terms.begin_within)
        self.used_months.setValue(-1 if terms.used_months is None else terms.used_months)
        self.transferable.setChecked(terms.transferable)
        for code, box in self.excluded.items():
            box.setChecked(code in terms.excluded)
        for kind, box in self.covers.items():
            box.setChecked(kind in terms.covers)
        self._filling = False

    @property
    def terms(self) -> Terms:
        return Terms(
            name=self.name.text().strip(),
            months=self.months.value(),
            basis=Basis(self.basis.chosen),
            grace_days=self.grace.value(),
            begin_within=None if self.within.value() < 0 else self.within.value(),
            transferable=self.transferable.isChecked(),
            used_months=None if self.used_months.value() < 0 else self.used_months.value(),
            excluded=frozenset(code for code, box in self.excluded.items() if box.isChecked()),
            covers=frozenset(kind for kind, box in self.covers.items() if box.isChecked()),
        )

    def _told(self, *_: object) -> None:
        if not self._filling:
            self.changed.emit()
