"""The rules that can be tried: those of one queue, who serves it, who goes home early."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.what_if.trial import Trial
from app.ui.parts.clean import clean
from app.ui.parts.number_field import NumberField, TimeField
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.plan.words import STRATEGIES
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option
from app.ui.what_if.present import relax
from telephony.switchboard.ids import OperatorId, QueueId

NOBODY = ""
_NUMBERS: tuple[tuple[str, Text, int, Text | str], ...] = (
    ("ring_time", tr("Ring time"), 300, tr(" s")),
    ("wrap_up", tr("Wrap-up"), 3600, tr(" s")),
    ("max_wait", tr("Longest wait"), 7200, tr(" s")),
    ("relax", tr("Skills fall every"), 3600, tr(" s")),
    ("priority", tr("Priority"), 99, ""),
    ("more", tr("Operators more"), 50, ""),
)
"""Name, words, largest, unit. The first three and ``priority`` are fields of ``QueuePlan``."""


class RulesForm(QWidget):
    changed = Signal(object)
    """The ``Trial`` as it is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trial: Trial | None = None
        self.queue = Choice(tr("Queue"), self)
        self.queue.activated.connect(self._show)
        self.strategy = Choice(tr("Who is rung"), self)
        self.strategy.activated.connect(lambda _: self._queue_field("strategy", self.strategy.chosen))
        self.overflow = Choice(tr("After the longest wait"), self)
        self.overflow.activated.connect(lambda _: self._queue_field("overflow", self.overflow.chosen))
        self.numbers: dict[str, NumberField] = {}
        for name, words, most, unit in _NUMBERS:
            field = self.numbers[name] = NumberField(self)
            field.setRange(0, most)
            field.setSuffix(say(unit))
            if name in ("max_wait", "relax"):
                field.setSpecialValueText(say(tr("never")))
            field.setAccessibleName(say(words))
            field.setKeyboardTracking(False)
            field.valueChanged.connect(self._number_changed)
        self.leaver = Choice(tr("Leaves early"), self)
        self.leaver.activated.connect(self._leaving)
        self.leaves = TimeField(QTime(14, 0), self)
        self.leaves.setDisplayFormat("HH:mm")
        self.leaves.setAccessibleName(say(tr("At")))
        self.leaves.timeChanged.connect(self._leaving)
        self.people: dict[OperatorId, QCheckBox] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget(self)
        self._form = QFormLayout(inside)
        self._form.setContentsMargins(0, 0, 4, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(say(tr("Queue")), self.queue)
        self._form.addRow(say(tr("Who is rung")), self.strategy)
        for name, words, _, _ in _NUMBERS:
            self._form.addRow(say(words), self.numbers[name])
            if name == "max_wait":
                self._form.addRow(say(tr("Then")), self.overflow)
        self._serving = QVBoxLayout()
        self._form.addRow(say(tr("Served by")), self._serving)
        self._form.addRow(say(tr("Leaves early")), self.leaver)
        self._form.addRow(say(tr("At")), self.leaves)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.setFocusProxy(self.queue)

    # ---- showing

    def show_trial(self, trial: Trial) -> None:
        """Another draft, the queue that was chosen kept."""
        self.trial = trial
        plan = trial.plan
        options = tuple(Option(each.id, each.name) for each in plan.queues)
        self.queue.show_options(options, self.queue.chosen)
        self.strategy.show_options(tuple(Option(*each) for each in STRATEGIES.items()), "")
        self.overflow.show_options((Option(NOBODY, tr("As when nobody is there")), *options), "")
        people = tuple(Option(each.id, each.name) for each in plan.operators)
        self.leaver.show_options((Option(NOBODY, tr("Nobody")), *people), self.leaver.chosen)
        if [*self.people] != [each.id for each in plan.operators]:
            self._make_people()
        self._show()

    def _make_people(self) -> None:
        for box in self.people.values():
            self._serving.removeWidget(box)
            box.deleteLater()
        self.people = {}
        for each in self.trial.plan.operators if self.trial else ():
            box = self.people[each.id] = QCheckBox(clean(each.name, 40), self)
            box.setProperty("operator", each.id)
            box.toggled.connect(self._member_changed)
            self._serving.addWidget(box)

    def _show(self, _: object = None) -> None:
        trial = self.trial
        if trial is None or not self.queue.chosen:
            return
        quiet = [QSignalBlocker(each) for each in self._fields()]
        queue = trial.queue(self._chosen)
        self.strategy.setCurrentIndex(self.strategy.findData(queue.strategy))
        self.overflow.setCurrentIndex(max(0, self.overflow.findData(queue.overflow)))
        values = {"relax": relax(queue), "more": dict(trial.more).get(queue.id, 0)}
        for name, field in self.numbers.items():
            field.setValue(round(values[name] if name in values else getattr(queue, name)))
        self._form.setRowVisible(self.numbers["relax"], bool(queue.skills))
        for operator in trial.plan.operators:
            self.people[operator.id].setChecked(queue.id in operator.queues)
        if trial.leaves:
            who, minute = trial.leaves[0]
            self.leaver.setCurrentIndex(max(0, self.leaver.findData(who)))
            self.leaves.setTime(QTime(minute // 60, minute % 60))
        else:
            self.leaver.setCurrentIndex(0)
        self._form.setRowVisible(self.leaves, bool(self.leaver.chosen))
        del quiet

    def _fields(self) -> Iterable[QWidget]:
        return (*self.numbers.values(), *self.people.values(), self.leaver, self.leaves)

    @property
    def _chosen(self) -> QueueId:
        return QueueId(self.queue.chosen)

    # ---- changing

    def _take(self, trial: Trial) -> None:
        if trial != self.trial:
            self.trial = trial
            self._show()
            self.changed.emit(trial)

    def _queue_field(self, name: str, value: object) -> None:
        if self.trial is not None:
            self._take(self.trial.with_queue(self._chosen, **{name: value}))

    def _number_changed(self, value: int) -> None:
        if self.trial is None:
            return
        name = next(each for each, field in self.numbers.items() if field is self.sender())
        if name == "relax":
            self._take(self.trial.with_relax(self._chosen, float(value)))
        elif name == "more":
            self._take(self.trial.with_more(self._chosen, value))
        else:
            self._queue_field(name, value if name == "priority" else float(value))

    def _member_changed(self, serves: bool) -> None:
        if self.trial is not None:
            who = OperatorId(str(self.sender().property("operator")))
            self._take(self.trial.with_member(self._chosen, who, serves))

    def _leaving(self, _: object = None) -> None:
        if self.trial is None:
            return
        at, who = self.leaves.time(), self.leaver.chosen
        trial = self.trial
        for other, _minute in trial.leaves:
            trial = trial.with_leaving(other, None)
        if who:
            trial = trial.with_leaving(OperatorId(who), at.hour() * 60 + at.minute())
        self._take(trial)
