"""The warranty terms of a model: a list of rules, the fields of one, and a panel to try them on a day."""

from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.equipment import Life
from app.domain.errors import RingdeskError
from app.domain.warranty import CAUSES as CAUSE_CODES
from app.domain.warranty import Terms, Warranty, warranty_on
from app.ui.devices.form import Form
from app.ui.devices.terms_fields import TermsFields
from app.ui.devices.warranty_words import CAUSES, covers, reason
from app.ui.errors import details
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.typed_day import TypedDay
from app.ui.parts.values import Press
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option

NEW = Terms("", 24)


class TryIt(QGroupBox):
    """Sold on, first used, fault on, of this cause: what would the terms say?"""

    changed = Signal()

    def __init__(self, life: Life, today: date, parent: QWidget | None = None) -> None:
        super().__init__(say(tr("Try it")), parent)
        self.sold, self.used = TypedDay(tr("Sold"), self), TypedDay(tr("First used"), self)
        self.fault = TypedDay(tr("Fault"), self)
        self.second = QCheckBox(say(tr("Bought used")), self)
        self.cause = Choice(tr("Cause"), self)
        options = (Option("", tr("cause not known")), *(Option(each, CAUSES[each]) for each in CAUSE_CODES))
        self.cause.show_options(options, "")
        self.sold.show_day(life.sold or today)
        self.used.show_day(life.first_used)
        self.fault.show_day(today)
        self.second.setChecked(life.bought_used)
        self._life = life
        row = QHBoxLayout()
        for words, field in (
            (tr("Sold"), self.sold),
            (tr("First used"), self.used),
            (tr("Fault"), self.fault),
        ):
            row.addWidget(QLabel(say(words), self))
            row.addWidget(field)
            field.textChanged.connect(self.changed)
        row.addWidget(self.cause)
        row.addWidget(self.second)
        self.cause.currentIndexChanged.connect(self.changed)
        self.second.toggled.connect(self.changed)
        self.answer = QLabel(self)
        self.answer.setObjectName("Heading")
        self.answer.setWordWrap(True)
        self.pays = QLabel(self)
        self.pays.setObjectName("Muted")
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.answer)
        column.addWidget(self.pays)

    def show_answer(self, rules: tuple[Terms, ...]) -> Warranty | None:
        """None while a day cannot be read, which is said instead."""
        try:
            life = replace(
                self._life, sold=self.sold.day, first_used=self.used.day, bought_used=self.second.isChecked()
            )
            on = self.fault.day
        except RingdeskError as error:
            self.answer.setText(say(details(error)))
            self.pays.clear()
            return None
        if on is None:
            self.answer.setText(say(tr("Write the day of the fault.")))
            self.pays.clear()
            return None
        warranty = warranty_on(on, replace(life, void=""), rules, cause=self.cause.chosen)
        self.answer.setText(say(reason(warranty)))
        self.pays.setText(say(covers(warranty)))
        return warranty


class TermsDialog(Form):
    """``given``: all rules of the model, in their order."""

    def __init__(self, model: str, rules: tuple[Terms, ...], devices: int, life: Life) -> None:
        super().__init__(
            tr("Warranty terms of {model}").of(model=clean(model, 80)),
            Press("keep", tr("Keep"), "check", "filled", key="Ctrl+Enter"),
        )
        self.resize(820, 620)
        self.rules: list[Terms] = list(rules)
        self.list = QListWidget(self)
        self.list.setAccessibleName(say(tr("Terms")))
        self.list.setMaximumHeight(110)
        self.fields = TermsFields(self)
        self.try_it = TryIt(life, datetime.now(UTC).astimezone().date(), self)
        self._buttons = QHBoxLayout()
        for press in (
            Press("add", tr("Add terms"), "person_add"),
            Press("remove", tr("Remove terms"), "close"),
        ):
            button = PressButton(press, self)
            button.pressed_for.connect(self.act)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        affected = QLabel(say(tr("%n devices of this model are judged by them.", "terms", devices)), self)
        affected.setObjectName("Muted")
        for place, widget in enumerate((affected, self.list, self.fields, self.try_it)):
            self.column.insertWidget(place, widget)
        self.column.insertLayout(2, self._buttons)
        self.list.currentRowChanged.connect(self._show_rule)
        self.fields.changed.connect(self._take_over)
        self.try_it.changed.connect(self._answer)
        self._list_rules(0)

    # ---- the list

    def _list_rules(self, current: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for each in self.rules:
            self.list.addItem(clean(each.name, 100) or say(tr("without a name")))
        self.list.setCurrentRow(min(current, len(self.rules) - 1))
        self.list.blockSignals(False)
        self._show_rule(self.list.currentRow())

    def _show_rule(self, place: int) -> None:
        there = 0 <= place < len(self.rules)
        self.fields.setEnabled(there)
        self.fields.show_terms(self.rules[place] if there else NEW)
        self._answer()

    def _take_over(self) -> None:
        place = self.list.currentRow()
        if 0 <= place < len(self.rules):
            self.rules[place] = self.fields.terms
            self.list.item(place).setText(clean(self.rules[place].name, 100) or say(tr("without a name")))
        self._answer()

    def act(self, action: object) -> None:
        place = self.list.currentRow()
        if action == "add":
            self.rules.append(replace(NEW, name=say(tr("Warranty"))))
            self._list_rules(len(self.rules) - 1)
            self.fields.name.setFocus()
            self.fields.name.selectAll()
        elif 0 <= place < len(self.rules):
            del self.rules[place]
            self._list_rules(max(0, place - 1))

    def _answer(self) -> None:
        self.try_it.show_answer(tuple(self.rules))

    def filled(self) -> tuple[Terms, ...]:
        return tuple(self.rules)
