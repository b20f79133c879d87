"""Operators: name, extension, role, which queues they serve and what they can."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from app.domain.plan_draft import (
    new_operator,
    skills_of,
    with_level,
    with_member,
    with_operator,
    without_operator,
)
from app.ui.parts.clean import clean
from app.ui.parts.number_field import NumberField
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.plan.form import FieldForm
from app.ui.plan.members import HIGHEST
from app.ui.plan.page import NEW, REMOVE, PlanPage
from app.ui.plan.words import ROLES
from app.ui.rooms.ground import Ground
from app.ui.tickets.present import Option
from telephony.switchboard.plan import OperatorPlan, Plan

EMPTY = CardMessage(
    "empty",
    tr("There is no operator."),
    tr("Operators answer calls."),
    Press(NEW, tr("New operator"), "person_add"),
)
_NAME: Text = tr("New operator")


class OperatorPage(PlanPage):
    def __init__(self, ground: Ground) -> None:
        columns = (Column(tr("Name")), Column(tr("Extension number"), 120, end=True))
        super().__init__(ground, tr("Operators"), columns, EMPTY)
        self.form = FieldForm(self)
        self.name = self.form.text("name")
        self.form.text(
            "extension", tr("Number of his phone in the house. Softphones follow it, others do not."), 20
        )
        self.form.choice("role", tuple(Option(each, words) for each, words in ROLES.items()))
        self.form.names("teams", tr("With commas between them. A supervisor sees these only; none: all."))
        self.form.number(
            "misses_allowed", 1, 99, tr("After so many he gets no calls until he says that he is there.")
        )
        self.served, self.skills = Served(self), Skills(self)
        self.form.block(tr("Queues"), self.served)
        self.form.block(tr("Skills"), self.skills)
        self.form.edited.connect(self._edited)
        self.served.edited.connect(self._take)
        self.skills.edited.connect(self._take)
        self.press(Press(NEW, tr("New operator"), "person_add"))
        self.press(Press(REMOVE, tr("Remove"), "close", "quiet"))
        self.lay_out(self.form, ROLES["operator"])

    def rows(self, plan: Plan) -> tuple[Row, ...]:
        return tuple(
            Row(each.id, (Cell(clean(each.name, 40)), Cell(clean(each.extension, 20))))
            for each in plan.operators
        )

    def show_chosen(self, plan: Plan, chosen: str) -> None:
        operator = _operator(plan, chosen)
        self.form_card.show_title(clean(operator.name, 40) or ROLES["operator"])
        self.form.show_row(operator)
        self.served.show_queues(plan, operator)
        self.skills.show_skills(plan, operator)

    def _edited(self, field: str, value: object) -> None:
        chosen = self.table.selected_id()
        if self.plan is not None and chosen:
            self._take(replace(_operator(self.plan, chosen), **{field: value}))  # type: ignore[arg-type]

    def _take(self, operator: OperatorPlan) -> None:
        if self.plan is not None:
            self.edit(with_operator(self.plan, operator))

    def add(self, plan: Plan) -> None:
        operator = new_operator(plan, say(_NAME))
        self.edit(with_operator(plan, operator))
        self.choose(operator.id)
        self.name.setFocus()
        self.name.selectAll()

    def without(self, plan: Plan, chosen: str) -> Plan:
        return without_operator(plan, chosen)


class _Ticks(QWidget):
    """What is edited of one operator, a line for each of many things."""

    edited = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._operator: OperatorPlan | None = None
        self._made: tuple[str, ...] = ()
        self._silent = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)

    def clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def tell(self, operator: OperatorPlan) -> None:
        if not self._silent:
            self.edited.emit(operator)


class Served(_Ticks):
    """The queues he serves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}

    def show_queues(self, plan: Plan, operator: OperatorPlan) -> None:
        self._operator = operator
        if self._made != tuple(each.id for each in plan.queues):
            self._made = tuple(each.id for each in plan.queues)
            self.clear()
            self.boxes = {each: QCheckBox(self) for each in self._made}
            for line, (queue, box) in enumerate(self.boxes.items()):
                box.toggled.connect(partial(self._turned, queue))
                self._grid.addWidget(box, line, 0)
        self._silent = True
        for each in plan.queues:
            self.boxes[each.id].setText(say(clean(each.name, 40)))
            self.boxes[each.id].setChecked(each.id in operator.queues)
        self._silent = False

    def _turned(self, queue: str, on: bool) -> None:
        if self._operator is not None:
            self.tell(with_member(self._operator, queue, on))


class Skills(_Ticks):
    """What he can, of all skills of the house, and one that is new."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.levels: dict[str, NumberField] = {}
        self.another = QLineEdit(self)
        self.another.setMaxLength(30)
        self.another.setPlaceholderText(say(tr("Another skill")))
        self.another.setAccessibleName(say(tr("Another skill")))
        self.another.editingFinished.connect(self._new)

    def show_skills(self, plan: Plan, operator: OperatorPlan) -> None:
        self._operator = operator
        names = skills_of(plan)
        if self._made != names or not self._grid.count():
            self._made = names
            self._grid.removeWidget(self.another)
            self.clear()
            self.levels = {}
            for line, name in enumerate(names):
                self._line(line, name)
            self._grid.addWidget(self.another, len(names), 0, 1, 2)
        self._silent = True
        for name, spin in self.levels.items():
            spin.setValue(dict(operator.skills).get(name, 0))
        self._silent = False

    def _line(self, line: int, name: str) -> None:
        label = QLabel(clean(name, 30), self)
        spin = self.levels[name] = NumberField(self, 0, HIGHEST)
        spin.setAccessibleName(clean(name, 30))
        spin.valueChanged.connect(lambda level: self._level(name, level))
        self._grid.addWidget(label, line, 0)
        self._grid.addWidget(spin, line, 1)

    def _level(self, name: str, level: int) -> None:
        if self._operator is not None:
            self.tell(with_level(self._operator, name, level))

    def _new(self) -> None:
        name, operator = self.another.text().strip(), self._operator
        if name and operator is not None:
            self.another.clear()
            self.tell(with_level(operator, name, max(1, dict(operator.skills).get(name, 0))))


def _operator(plan: Plan, chosen: str) -> OperatorPlan:
    return next(each for each in plan.operators if each.id == chosen)
