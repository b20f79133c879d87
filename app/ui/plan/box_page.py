"""Boxes for voice messages: whose they are, what callers hear, how long they speak, how long it is kept."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.plan_boxes import new_box, target_of, with_box, without_box
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.plan.comers import sent_to
from app.ui.plan.form import FieldForm
from app.ui.plan.making import Wanted, make_recording
from app.ui.plan.page import NEW, REMOVE, PlanPage
from app.ui.plan.words import LANGUAGES, field_name, names_of
from app.ui.rooms.ground import Ground
from app.ui.tickets.present import Option
from telephony.switchboard.plan import BoxPlan, Plan

EMPTY = CardMessage(
    "empty",
    tr("There is no voicemail."),
    tr("Callers leave a message there, and stand on the list of calls with it."),
    Press(NEW, tr("New voicemail"), "edit"),
)


class LanguageTicks(QWidget):
    """None: the language of the queue. The first is for callers whose own is none of them."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {code: QCheckBox(say(words), self) for code, words in LANGUAGES.items()}
        self._shown: tuple[str, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for box in self.boxes.values():
            box.clicked.connect(self._tell)
            row.addWidget(box)
        row.addStretch(1)

    def show_languages(self, languages: tuple[str, ...]) -> None:
        self._shown = languages
        for code, box in self.boxes.items():
            box.setChecked(code in languages)

    def _tell(self) -> None:
        """Those that stay keep their order, and languages of the file that have no box stay too."""
        ticked = [code for code, box in self.boxes.items() if box.isChecked()]
        kept = [each for each in self._shown if each in ticked or each not in self.boxes]
        self.edited.emit((*kept, *(each for each in ticked if each not in kept)))


class BoxPage(PlanPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, tr("Voicemail"), (Column(tr("Name")), Column(tr("Queue"), 84)), EMPTY)
        self.form = FieldForm(self)
        self.name = self.form.text("name")
        self.queue = self.form.choice("queue", (), tr("Its operators are told of a message and call back."))
        self.form.text("greeting", tr("The recording before the tone; leave_message is the shipped one."))
        self.form.number("longest", 5, 600, tr("So long one may speak."))
        self.form.number("silence", 2, 30, tr("Then the message is over."))
        self.form.number("keep_days", 0, 36500, "", tr("for ever"))
        self.make = PressButton(Press("greeting", tr("Make another greeting…"), "mic"), self)
        self.make.pressed_for.connect(lambda _: self._make_greeting())
        self.make.setVisible(ground.tools.prompts is not None)
        self.languages = LanguageTicks(self)
        self.languages.edited.connect(lambda value: self._edited("languages", value))
        recordings = QWidget(self)
        column = QVBoxLayout(recordings)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.languages)
        column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeading)
        self.form.block(tr("Languages of its recordings"), recordings)
        self.comes = QLabel(self)
        self.comes.setWordWrap(True)
        self.comes.setTextFormat(Qt.TextFormat.PlainText)
        self.form.block(tr("Who comes here"), self.comes)
        self.form.edited.connect(self._edited)
        self.press(Press(NEW, tr("New voicemail"), "edit"))
        self.press(Press(REMOVE, tr("Remove"), "close", "quiet"))
        self.lay_out(self.form, tr("Voicemail"))

    # ---- showing

    def rows(self, plan: Plan) -> tuple[Row, ...]:
        names = names_of(plan)
        return tuple(
            Row(each.id, (Cell(clean(each.name, 40)), Cell(clean(names.get(each.queue, each.queue), 30))))
            for each in plan.boxes
        )

    def show_chosen(self, plan: Plan, chosen: str) -> None:
        box = _box(plan, chosen)
        self.queue.show_options(
            tuple(Option(each.id, clean(each.name, 40)) for each in plan.queues), box.queue
        )
        self.form_card.show_title(clean(box.name, 40) or field_name("box"))
        self.form.show_row(box)
        self.languages.show_languages(box.languages)
        self.comes.setText(say(comers(plan, box)))

    # ---- editing

    def _edited(self, field: str, value: object) -> None:
        chosen = self.table.selected_id()
        if self.plan is None or not chosen:
            return
        self.edit(with_box(self.plan, replace(_box(self.plan, chosen), **{field: value})))  # type: ignore[arg-type]

    def _make_greeting(self) -> None:
        chosen = self.table.selected_id()
        if self.plan is None or not chosen:
            return
        box = _box(self.plan, chosen)
        spoken = next((each.language for each in self.plan.queues if each.id == box.queue), "en")
        title = tr("Greeting of {name}").of(name=clean(box.name, 40))
        wanted = Wanted(title, box.greeting, box.id, box.languages or (spoken,))
        make_recording(self.ground, wanted, partial(self.use_greeting, box.id), self)

    def use_greeting(self, box: str, name: str) -> None:
        """From the next saving on callers hear that one."""
        if self.plan is not None and any(each.id == box for each in self.plan.boxes):
            self.edit(with_box(self.plan, replace(_box(self.plan, box), greeting=name)))

    def add(self, plan: Plan) -> None:
        if not plan.queues:
            return
        box = new_box(plan, say(_NAME))
        self.edit(with_box(plan, box))
        self.choose(box.id)
        self.name.setFocus()
        self.name.selectAll()

    def without(self, plan: Plan, chosen: str) -> Plan:
        return without_box(plan, chosen)


_NAME: Text = tr("New voicemail")


def comers(plan: Plan, box: BoxPlan) -> Shown:
    """Who is sent to the box: queues and why, rules."""
    nobody = tr("Nobody yet: choose it in a queue, for example outside its hours.")
    return sent_to(plan, target_of(box)) or nobody


def _box(plan: Plan, chosen: str) -> BoxPlan:
    return next(each for each in plan.boxes if each.id == chosen)
