"""The fields of one step of a menu: those its kind has, and beside each what is wrong with it."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.ui.lines.detail import Words
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Press
from app.ui.plan.form import FieldForm, or_itself
from app.ui.plan.menu_words import ASKS, FIELDS, KINDS, fault_words, step_name
from app.ui.plan.ways_table import WaysTable
from app.ui.plan.words import LANGUAGES
from app.ui.tickets.present import Option
from telephony.switchboard.flow import KINDS as RULES
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.flow_faults import Fault
from telephony.switchboard.plan import Plan

_NUMBERS = {"least": (1, 30), "most": (1, 30), "seconds": (1, 60), "tries": (1, 9), "longest": (1, 600)}
_MAKE: Text = tr("Make a recording…")


class StepForm(FieldForm):
    recording_asked = Signal(str)
    """The recording of this name shall be made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, FIELDS)
        self.kind = self.choice("kind", tuple(Option(name, words) for name, words in KINDS.items()))
        self.name = self.text("id", tr("Only you see it; the operator reads the line below."), 40)
        self.text("label")
        self.say = self.names("say", tr("One after the other, with commas; {number:digits} says a value."))
        self._recordings()
        self.choice("ask", tuple(Option(name, words) for name, words in ASKS.items()))
        self.text("value", tr("A name for what is typed; {name} in a recording or title says it."), 30)
        self.text("title", tr("{number} in it stands for what was typed."), 120)
        self.choice("language", tuple(Option(code, words) for code, words in LANGUAGES.items()))
        self.queue = self.choice("queue")
        self.team = self.choice("team")
        self.person = self.choice("person")
        self.ways = WaysTable(self)
        self.ways.edited.connect(lambda ways: self._changed("ways", ways))
        self._put("ways", self.ways, lambda ways: None)
        self.next = self.choice("next")
        for field, (low, high) in _NUMBERS.items():
            spin = self.number(field, low, high)
            spin.setSuffix("")

    def _recordings(self) -> None:
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.heard = Words("Muted", self)
        self.make = PressButton(Press("make", _MAKE, "mic", "quiet"), self)
        self.make.pressed_for.connect(lambda _: self._choose_recording())
        column.addWidget(self.heard)
        column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeading)
        below.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._form.addRow("", below)
        self.below = below

    def show_step(self, plan: Plan, flow: FlowPlan, step: Step, found: Iterable[Fault]) -> None:
        rule = RULES.get(step.kind)
        known = (*rule.needs, *rule.may) if rule is not None else tuple(Step.__slots__)
        self.show_only(("id", "kind", "label", *known))
        self._form.setRowVisible(self.below, "say" in known)
        steps = (Option("", "–"), *(Option(each.id, step_name(each)) for each in flow.steps))
        self.next.show_options(or_itself(steps, step.next), step.next)
        self.ways.show_ways(step.kind, step.ways, steps)
        queues = tuple(Option(each.id, clean(each.name, 40)) for each in plan.queues)
        own = Option("", tr("the number's own queue"))
        self.queue.show_options(or_itself((own, *queues), step.queue), step.queue)
        self.team.show_options(or_itself((own, *queues), step.team), step.team)
        people = tuple(Option(each.extension, clean(each.name, 40)) for each in plan.operators)
        self.person.show_options(
            or_itself((Option("", tr("everybody of the queue")), *people), step.person), step.person
        )
        self.show_row(step)
        mine = [each for each in found if each.step == step.id]
        self.show_faults({each.field or "id": fault_words(each) for each in reversed(mine)})

    def show_heard(self, heard: Mapping[str, Shown]) -> None:
        """Recording → what it says, or that nobody recorded it."""
        lines = tuple(
            tr("{name}: {words}").of(name=clean(name, 40), words=words) for name, words in heard.items()
        )
        self.heard.show_lines(lines)

    def can_make(self, wanted: bool) -> None:
        self.make.setVisible(wanted)

    def _choose_recording(self) -> None:
        names = [each.strip() for each in self.say.text().split(",") if each.strip() and "{" not in each]
        if len(names) == 1:
            self.recording_asked.emit(names[0])
            return
        menu = QMenu(self)
        for name in names:
            menu.addAction(name, partial(self.recording_asked.emit, name))
        menu.popup(self.make.mapToGlobal(self.make.rect().bottomLeft()))
