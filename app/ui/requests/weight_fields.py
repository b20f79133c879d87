"""What a request weighs: by its priority, and for some kinds of devices."""

from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.assignment import MOST, Weight
from app.domain.errors import BadInput
from app.domain.tickets import PRIORITIES
from app.ui.parts.number_field import NumberField
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr


class WeightFields(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others: tuple[Weight, ...] = ()
        self.priorities = tuple(_number(Text(each)) for each in PRIORITIES)
        self.kinds = QPlainTextEdit(self)
        self.kinds.setTabChangesFocus(True)
        self.kinds.setPlaceholderText("cold room 3")
        self.kinds.setAccessibleName(say(tr("Kinds of devices")))
        form = QFormLayout()
        for words, field in zip(PRIORITIES, self.priorities, strict=True):
            form.addRow(say(Text(words)), field)
        form.addRow(say(tr("Kinds of devices, each line one: “cold room 3”")), self.kinds)
        note = QLabel(
            say(
                (
                    tr("A request takes so much of somebody's room."),
                    tr("A line for its kind of device goes before its priority."),
                )
            )
        )
        note.setObjectName("Muted")
        note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(note)
        column.addLayout(form, 1)

    def show_weights(self, weights: tuple[Weight, ...]) -> None:
        """What the fields have no place for stays as it is."""
        by_priority = {each.priority: each.weight for each in weights if not each.kind}
        everybody = by_priority.get(None, 1)
        for priority, field in enumerate(self.priorities):
            field.setValue(by_priority.get(priority, everybody))
        lines = [f"{each.kind} {each.weight}" for each in weights if each.kind and each.priority is None]
        self.kinds.setPlainText("\n".join(lines))
        self._others = tuple(each for each in weights if each.kind and each.priority is not None)

    @property
    def weights(self) -> tuple[Weight, ...]:
        """``BadInput`` for a line that cannot be read."""
        usual = [
            Weight(field.value(), priority)
            for priority, field in enumerate(self.priorities)
            if field.value() != 1
        ]
        lines = [_kind(line) for line in self.kinds.toPlainText().splitlines() if line.strip()]
        return (*usual, *lines, *self._others)


def _kind(line: str) -> Weight:
    kind, _, weight = line.strip().rpartition(" ")
    if not kind.strip() or not (weight.isascii() and weight.isdigit()):
        raise BadInput(f"“{line.strip()}” has no weight.", "Write a kind and a number: “cold room 3”.")
    return Weight(int(weight), None, " ".join(kind.split()))


def _number(words: Text) -> NumberField:
    field = NumberField()
    field.setRange(1, MOST)
    field.setAccessibleName(say(words))
    return field
