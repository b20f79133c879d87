"""By which rules calls are drawn for review."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QVBoxLayout, QWidget

from app.domain.quality.sampling import MOST, Rules
from app.ui.errors import details, headline
from app.ui.parts.number_field import NumberField
from app.ui.parts.save_foot import SaveFoot
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.people.present import house
from app.ui.rooms.ground import Ground
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option

_NUMBERS: tuple[tuple[str, Text, int, Text | str], ...] = (
    ("per_week", tr("Calls of each operator a week"), MOST, ""),
    ("new_per_week", tr("Of one who is new"), MOST, ""),
    ("new_days", tr("New for"), 365, tr(" days")),
    ("shortest", tr("At least"), 7200, tr(" s")),
    ("longest", tr("At most"), 7200, tr(" s")),
    ("seed", tr("Number of the lot"), 1_000_000, ""),
)


class RulesDialog(QDialog):
    saved = Signal(object)
    """The ``Rules``."""

    def __init__(self, ground: Ground, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._rules = ground, rules
        self.setWindowTitle(say(tr("Which calls are reviewed")))
        words = QLabel(
            say(tr("The lot is drawn from the calls' names: the same rules draw the same calls.")),
            self,
        )
        words.setWordWrap(True)
        form = QFormLayout()
        self.numbers: dict[str, NumberField] = {}
        for name, label, most, unit in _NUMBERS:
            field = self.numbers[name] = NumberField(self)
            field.setRange(0, most)
            field.setSuffix(say(unit))
            field.setValue(round(getattr(rules, name)))
            field.setAccessibleName(say(label))
            form.addRow(say(label), field)
        self.numbers["longest"].setSpecialValueText(say(tr("any length")))
        names = house(ground.desk().view)
        self.queue, self.outcome = Choice(tr("Queue"), self), Choice(tr("Outcome"), self)
        for label, choice, every, pairs, chosen in (
            (tr("Queue"), self.queue, tr("every queue"), names.queues, rules.queues),
            (tr("Outcome"), self.outcome, tr("every outcome"), names.outcomes, rules.outcomes),
        ):
            there = (*pairs, *((each, each) for each in chosen if each not in dict(pairs)))
            choice.show_options((Option("", every), *(Option(*each) for each in there)), "".join(chosen[:1]))
            form.addRow(say(label), choice)
        self.foot = SaveFoot(self, tr("Close"))
        self.foot.save_asked.connect(self.save)
        self.foot.close_asked.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addLayout(form)
        column.addLayout(self.foot)

    @property
    def rules(self) -> Rules:
        value = {name: field.value() for name, field in self.numbers.items()}
        queue, outcome = self.queue.chosen, self.outcome.chosen
        return replace(
            self._rules,
            per_week=value["per_week"],
            new_per_week=value["new_per_week"],
            new_days=value["new_days"],
            shortest=float(value["shortest"]),
            longest=float(value["longest"]),
            seed=value["seed"],
            queues=(queue,) if queue else (),
            outcomes=(outcome,) if outcome else (),
        )

    def save(self) -> None:
        wanted, role = self.rules, self._ground.role
        self._ground.shop.run(
            self, lambda shop: shop.save_sampling_rules(wanted, role), self._kept, self._not_kept
        )

    def _kept(self, rules: Rules) -> None:
        self.saved.emit(rules)
        self.close()

    def _not_kept(self, error: Exception) -> None:
        self.foot.said.show_text(details(error) or headline(error))
