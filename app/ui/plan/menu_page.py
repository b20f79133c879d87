"""Menus that callers are asked by key: drawn as a flow, the chosen step's fields below it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from app.domain import plan_menus as menus
from app.domain.draft_history import DraftHistory
from app.domain.plan_prompts import of_step, said_in, spoken
from app.services.prompt_ports import Heard
from app.ui.lines.detail import Words
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.scrolled import scrolled
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.plan.draft_page import Draft
from app.ui.plan.flow_bar import ADD, BEGIN, DROP, FIT, LARGER, REDO, SMALLER, TRY, UNDO, FlowBar
from app.ui.plan.flow_view import BY, FlowFrame
from app.ui.plan.making import Wanted, make_recording, stem_of
from app.ui.plan.menu_faults import comers, faults_of, is_shipped, marks_of
from app.ui.plan.menu_form import MenuForm
from app.ui.plan.menu_words import KINDS, fault_words, removed_words
from app.ui.plan.page import NEW, REMOVE, PlanPage
from app.ui.plan.prompt_words import heard_words
from app.ui.plan.step_form import StepForm
from app.ui.plan.words import names_of
from app.ui.rooms.ground import Ground
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.plan import Plan

EMPTY = CardMessage(
    "empty",
    tr("Callers are asked nothing."),
    tr("A menu asks by key before a person is rung: zero always leads to one."),
    Press(NEW, tr("New menu"), "edit"),
)
TEMPLATES: Mapping[str, Text] = {
    "keys": tr("Ask for a key, then a queue"),
    "number": tr("Ask for a number, then a person"),
    "say": tr("Say something, and again if wanted"),
}
COPY = "copy"
_NAME: Text = tr("New menu")
_SHIPPED = tr("This menu is shipped with Ringdesk. Copy it to change it.")


class MenuPage(PlanPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, tr("Menus"), (Column(tr("Name")), Column("", 76)), EMPTY)
        self.history = DraftHistory()
        self.shipped: tuple[FlowPlan, ...] = ()
        self.heard: Mapping[tuple[str, str], Heard] = {}
        """By recording and language."""
        self.removed: Shown = ""
        self._mine: Plan | None = None
        self._asked: object = None
        self._make_parts()
        self._lay_out_all()

    def _make_parts(self) -> None:
        self.frame = FlowFrame(self)
        self.view = self.frame.view
        self.view.chosen.connect(lambda _: self._show_step())
        self.form = StepForm(self)
        self.form.edited.connect(self._step_edited)
        self.form.recording_asked.connect(self._ask_recording)
        self.own = MenuForm(self)
        self.own.edited.connect(self._menu_edited)
        self.note = Words("Tone", self)
        self.new = self.press(Press(NEW, tr("New menu"), "edit"))
        self.copy = self.press(Press(COPY, tr("Copy this menu"), "texts"), icon_only=True)
        self.remove = self.press(Press(REMOVE, tr("Remove this menu"), "close", "quiet"), icon_only=True)
        self.bar = FlowBar(self)
        self.bar.pressed.connect(self.act)

    def _lay_out_all(self) -> None:
        flow, below = QWidget(self), QWidget(self)
        column, fields = QVBoxLayout(flow), QVBoxLayout(below)
        for each in (column, fields):
            each.setContentsMargins(0, 0, 0, 0)
        for part in (self.bar, self.frame, self.note):
            column.addWidget(part, 1 if part is self.frame else 0)
        for form in (self.form, self.own):
            fields.addWidget(form)
        fields.addStretch(1)
        both = QSplitter(Qt.Orientation.Vertical, self)
        both.addWidget(flow)
        both.addWidget(scrolled(below, self))
        both.setChildrenCollapsible(False)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        both.setSizes([330, 220])
        self.lay_out(both, tr("Menu"))

    # ---- showing

    def show_draft(self, draft: Draft) -> None:
        self.shipped = draft.base.shipped
        if draft.plan != self._mine:  # changed elsewhere: what was before here is no draft of it
            self.history.forget()
            self._mine = draft.plan
        super().show_draft(draft)
        self.bar.show_turns(back=self.history.can_undo, ahead=self.history.can_redo)

    def rows(self, plan: Plan) -> tuple[Row, ...]:
        own = [each for each in plan.flows if not is_shipped(each, self.shipped)]
        names = {each.id for each in own}
        rest = [each for each in self.shipped if each.id not in names]
        return (
            *(Row(each.id, (Cell(clean(each.name, 40)), Cell(""))) for each in own),
            *(Row(each.id, (Cell(clean(each.name, 40)), Cell(tr("shipped")))) for each in rest),
        )

    def flow(self, plan: Plan, chosen: str) -> FlowPlan | None:
        known = {each.id: each for each in (*self.shipped, *plan.flows)}
        return known.get(chosen)

    @property
    def chosen(self) -> FlowPlan | None:
        return self.flow(self.plan, self.table.selected_id()) if self.plan is not None else None

    @property
    def step(self) -> Step | None:
        return self.chosen.step(self.view.step) if self.chosen is not None else None

    def show_chosen(self, plan: Plan, chosen: str) -> None:
        flow = self.flow(plan, chosen)
        if flow is None:
            return
        self.form_card.show_title(clean(flow.name, 40))
        first = flow.languages[0] if flow.languages else "en"
        said = {each.id: self._said(each, first) for each in flow.steps}
        missing = {of for of, each in self.heard.items() if not each.where and not each.instead}
        unheard = frozenset(each.id for each in flow.steps if missing.intersection(of_step(each, flow)))
        self.view.show_marks(marks_of(plan, flow, unheard))
        self.view.show_flow(flow, names_of(plan), said)
        shipped = is_shipped(flow, self.shipped)
        self.own.show_menu(flow, comers(plan, flow), tuple(faults_of(plan, flow)))
        for form in (self.form, self.own):
            form.setEnabled(not shipped)
        self.remove.setEnabled(not shipped)
        self.bar.show_own(not shipped)
        self._show_step()
        self._ask_words(flow)

    def _ask_words(self, flow: FlowPlan) -> None:
        """What its recordings say."""
        studio = self.ground.tools.prompts
        wanted = said_in(flow)
        if studio is None or wanted == self._asked:
            return
        self._asked = wanted

        def told(found: tuple[Heard, ...]) -> None:
            self._show_heard({(each.name, each.language): each for each in found})

        self.ground.shop.run(self, lambda _: studio.heard(wanted), told)

    def _said(self, step: Step, language: str) -> Shown:
        known = [self.heard.get(spoken(name, language)) for name in step.say]
        return tuple(heard_words(each) for each in known if each is not None and (each.where or each.instead))

    def _show_step(self) -> None:
        flow, step, plan = self.chosen, self.step, self.plan
        if flow is None or plan is None:
            return
        self.form.setVisible(step is not None)
        found = faults_of(plan, flow)
        lines: tuple[Shown, ...] = (self.removed,) if self.removed else ()
        if is_shipped(flow, self.shipped):
            self.note.show_lines((_SHIPPED,), "info")
        else:
            whole = tuple(fault_words(each) for each in found if not each.step)
            marked = tuple(
                tr("{step}: {words}").of(step=clean(each.step, 40), words=fault_words(each))
                for each in found
                if each.step and each.step != self.view.step
            )
            self.note.show_lines((*lines, *whole, *marked[:2]), "bad" if found else "info")
        if step is not None:
            self.form.show_step(plan, flow, step, found)
            first = flow.languages[0] if flow.languages else "en"
            known = [self.heard.get(spoken(name, first)) for name in step.say]
            self.form.show_heard({each.name: heard_words(each) for each in known if each is not None})
            self.form.can_make(self.ground.tools.prompts is not None)

    def _show_heard(self, heard: Mapping[tuple[str, str], Heard]) -> None:
        self.heard = heard
        if self.plan is not None and self.table.selected_id():
            self.show_chosen(self.plan, self.table.selected_id())

    # ---- editing

    def edit(self, plan: Plan) -> None:
        if self.plan is not None:
            self.history.changed(self.plan, plan)
        self._mine = plan
        super().edit(plan)

    def _back(self, turn: Callable[[Plan], Plan]) -> None:
        if self.plan is not None:
            self._mine = turn(self.plan)
            self.changed.emit(self._mine)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {UNDO: QKeySequence.StandardKey.Undo, REDO: QKeySequence.StandardKey.Redo}
        wanted = next((action for action, key in turns.items() if event.matches(key)), "")
        if not wanted and event.key() == Qt.Key.Key_Delete and self.view.hasFocus():
            wanted = DROP
        if wanted:
            self.act(wanted)
        else:
            super().keyPressEvent(event)

    def change(self, flow: FlowPlan, removed: Shown = "") -> None:
        """The chosen menu is this from now on."""
        self.removed = removed
        if self.plan is not None:
            self.edit(menus.with_menu(self.plan, flow))

    def _step_edited(self, field: str, value: object) -> None:
        flow, step = self.chosen, self.step
        if flow is None or step is None or is_shipped(flow, self.shipped):
            return
        if field == "kind":
            self.change(menus.with_step(flow, menus.of_kind(flow, step, str(value))))
            return
        if field == "id":
            self._rename(flow, step, str(value))
            return
        if field in ("seconds", "longest"):
            value = float(str(value))
        typed: dict[str, Any] = {field: value}
        self.change(menus.with_step(flow, replace(step, **typed)))

    def _rename(self, flow: FlowPlan, step: Step, name: str) -> None:
        """A name that is taken, or none, is half typed: it becomes one with the next letter."""
        if not name or flow.step(name) is not None:
            return
        self.view.step = name
        self.change(menus.with_step(flow, replace(step, id=name), step.id))

    def _menu_edited(self, field: str, value: object) -> None:
        flow = self.chosen
        if flow is not None and not is_shipped(flow, self.shipped):
            typed: dict[str, Any] = {field: value}
            self.change(replace(flow, **typed))

    def _ask_recording(self, name: str) -> None:
        flow = self.chosen
        if flow is not None and not is_shipped(flow, self.shipped):
            title = tr("Recording {name}").of(name=clean(name, 40))
            wanted = Wanted(title, name, stem_of(name), flow.languages or ("en",))
            make_recording(self.ground, wanted, partial(self._use_recording, flow.id, name), self)

    def _use_recording(self, menu: str, before: str, name: str) -> None:
        """Wherever the menu says ``before`` it says ``name`` from the next saving on."""
        flow = self.flow(self.plan, menu) if self.plan is not None else None
        if flow is None:
            return
        self.change(menus.saying(flow, before, name))

    # ---- buttons

    def act(self, action: object) -> None:
        does: dict[object, Callable[[], object]] = {
            NEW: self._offer_templates,
            COPY: self._copy,
            TRY: self._try,
            ADD: self._offer_kinds,
            DROP: self._drop,
            BEGIN: self._begin,
            UNDO: partial(self._back, self.history.undo),
            REDO: partial(self._back, self.history.redo),
            LARGER: partial(self.view.zoomed, BY),
            SMALLER: partial(self.view.zoomed, 1 / BY),
            FIT: partial(self.view.zoomed, 0.0),
        }
        if self.plan is not None and action in does:
            does[action]()
        else:
            super().act(action)

    def _offer_templates(self) -> None:
        menu = QMenu(self)
        for name, words in TEMPLATES.items():
            menu.addAction(say(words), partial(self.make, name))
        menu.popup(self.new.mapToGlobal(self.new.rect().bottomLeft()))

    def make(self, template: str) -> None:
        """A new menu out of a template."""
        if self.plan is None or not self.plan.queues:
            return
        taken = (each.id for each in self.shipped)
        self._begin_with(menus.new_menu(self.plan, say(_NAME), template, taken))

    def _copy(self) -> None:
        if self.plan is not None and self.chosen is not None:
            name = say(tr("{name} (copy)").of(name=self.chosen.name))
            taken = (each.id for each in self.shipped)
            self._begin_with(menus.copied(self.plan, self.chosen, name, taken))

    def _begin_with(self, flow: FlowPlan) -> None:
        self.view.step = ""
        self.change(flow)
        self.choose(flow.id)
        self.own.name.setFocus()
        self.own.name.selectAll()

    def _try(self) -> None:
        if self.chosen is None or self.plan is None or not self.plan.queues or not self.chosen.steps:
            return
        from app.ui.plan.try_dialog import TryDialog

        page = TryDialog(self.ground, self.plan, self.chosen, self)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.show()

    def _offer_kinds(self) -> None:
        menu, button = QMenu(self), self.bar.buttons[ADD]
        for kind, words in KINDS.items():
            menu.addAction(say(words), partial(self.add_step, kind))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def add_step(self, kind: str) -> None:
        """After the chosen one."""
        if self.chosen is None or is_shipped(self.chosen, self.shipped):
            return
        flow, name = menus.added(self.chosen, kind, self.view.step)
        self.view.step = name
        self.change(flow)
        self.form.name.setFocus()
        self.form.name.selectAll()

    def _drop(self) -> None:
        flow, step = self.chosen, self.step
        if flow is None or step is None or is_shipped(flow, self.shipped):
            return
        left, words = menus.without_step(flow, step.id), removed_words(flow, step)
        self.view.step = ""
        self.change(left, words)

    def _begin(self) -> None:
        if self.chosen is not None and self.step is not None:
            self.change(menus.begun_by(self.chosen, self.step.id))

    def add(self, plan: Plan) -> None:
        self.make("keys")

    def without(self, plan: Plan, chosen: str) -> Plan:
        flow = self.flow(plan, chosen)
        if flow is None or is_shipped(flow, self.shipped):
            return plan
        return menus.without_menu(plan, chosen)
