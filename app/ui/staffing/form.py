"""What the forecast is for, and what people promise."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from app.domain.staffing.need import Target
from app.ui.parts.number_field import NumberField
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.staffing.present import Wish, day_options, queue_options
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option
from telephony.switchboard.plan import Plan

_NUMBERS: tuple[tuple[str, Text, tuple[int, int, int], Text], ...] = (
    ("share", tr("In time, at least"), (1, 99, 80), tr(" %")),
    ("within", tr("In time is within"), (0, 600, 20), tr(" s")),
    ("occupancy", tr("Busy, at most"), (10, 100, 85), tr(" %")),
    ("shrinkage", tr("Not there for calls"), (0, 90, 30), tr(" %")),
)
"""Name, words, (least, most, at first), unit."""
INTERVALS = (Option("2", tr("Half hours")), Option("1", tr("Quarters of an hour")))
PATIENCE = (
    Option("", tr("hang up (Erlang A)")),
    Option("patient", tr("wait for ever (Erlang C)")),
)


class StaffForm(QWidget):
    changed = Signal(object)
    """The ``Wish`` as it is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue, self.day = Choice(tr("Queue"), self), Choice(tr("Day"), self)
        self.interval, self.patience = Choice(tr("Interval"), self), Choice(tr("Callers"), self)
        self.interval.show_options(INTERVALS, "2")
        self.patience.show_options(PATIENCE, "")
        self.numbers: dict[str, NumberField] = {}
        for name, words, (least, most, first), unit in _NUMBERS:
            field = self.numbers[name] = NumberField(self)
            field.setRange(least, most)
            field.setValue(first)
            field.setSuffix(say(unit))
            field.setAccessibleName(say(words))
            field.setKeyboardTracking(False)
            field.valueChanged.connect(self._tell)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, choice in (
            (tr("Queue"), self.queue),
            (tr("Day"), self.day),
            (tr("Interval"), self.interval),
            (tr("Callers"), self.patience),
        ):
            form.addRow(say(label), choice)
            choice.activated.connect(self._tell)
        for name, words, _, _ in _NUMBERS:
            form.addRow(say(words), self.numbers[name])
        self.setFocusProxy(self.queue)

    def show_choices(self, plan: Plan, today: date) -> None:
        """What was chosen is kept while it is there."""
        quiet = QSignalBlocker(self)
        self.queue.show_options(queue_options(plan), self.queue.chosen)
        self.day.show_options(day_options(today), self.day.chosen)
        del quiet

    @property
    def wish(self) -> Wish:
        part = {name: field.value() for name, field in self.numbers.items()}
        target = Target(
            part["share"] / 100,
            float(part["within"]),
            part["occupancy"] / 100,
            part["shrinkage"] / 100,
            bool(self.patience.chosen),
        )
        day = date.fromisoformat(self.day.chosen)
        return Wish(day, self.queue.chosen, int(self.interval.chosen), target)

    def _tell(self, _: object = None) -> None:
        if self.day.chosen:
            self.changed.emit(self.wish)
