"""Who serves a queue, and how well each can what it wants: a line for everybody, a column for each skill."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from app.domain.plan_draft import with_level, with_member
from app.ui.parts.clean import clean
from app.ui.parts.number_field import NumberField
from app.ui.parts.say import say
from app.ui.parts.text import tr
from telephony.switchboard.plan import OperatorPlan, Plan, QueuePlan

HIGHEST = 9


class Members(QWidget):
    edited = Signal(object)
    """An ``OperatorPlan`` that is another now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        self.levels: dict[tuple[str, str], NumberField] = {}
        self._people: dict[str, OperatorPlan] = {}
        self._queue = ""
        self._made: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._silent = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def show_members(self, plan: Plan, queue: QueuePlan) -> None:
        self._people, self._queue = {each.id: each for each in plan.operators}, queue.id
        skills = tuple(dict.fromkeys(need.skill for need in queue.skills if need.skill))
        if self._made != (tuple(self._people), skills):
            self._made = (tuple(self._people), skills)
            self._build(skills)
        self._silent = True
        for operator in plan.operators:
            box = self.boxes[operator.id]
            box.setText(say(clean(operator.name, 40) or operator.extension))
            box.setChecked(queue.id in operator.queues)
            for skill in skills:
                self.levels[operator.id, skill].setValue(dict(operator.skills).get(skill, 0))
        self._silent = False

    def _build(self, skills: tuple[str, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes, self.levels = {}, {}
        for place, skill in enumerate(skills, start=1):
            label = QLabel(clean(skill, 20), self)
            label.setObjectName("Muted")
            self._grid.addWidget(label, 0, place)
        for line, operator in enumerate(self._people, start=1):
            box = self.boxes[operator] = QCheckBox(self)
            box.toggled.connect(partial(self._member, operator))
            self._grid.addWidget(box, line, 0)
            for place, skill in enumerate(skills, start=1):
                spin = self.levels[operator, skill] = NumberField(self, 0, HIGHEST)
                whose = clean(self._people[operator].name, 40)
                whose = clean(self._people[operator].name, 40)
                spin.setAccessibleName(say(tr("{name}: {skill}").of(name=whose, skill=clean(skill, 20))))
                spin.valueChanged.connect(partial(self._level, operator, skill))
                self._grid.addWidget(spin, line, place)
        self._grid.setColumnStretch(0, 1)

    def _member(self, who: str, on: bool) -> None:
        if not self._silent:
            self.edited.emit(with_member(self._people[who], self._queue, on))

    def _level(self, who: str, skill: str, level: int) -> None:
        if not self._silent:
            self.edited.emit(with_level(self._people[who], skill, level))
