"""Dialled numbers, and the queue each leads to."""

from dataclasses import replace

from app.domain.plan_draft import with_number, without_number
from app.ui.parts.clean import clean, number
from app.ui.parts.text import tr
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.plan.draft_page import Draft
from app.ui.plan.form import FieldForm, or_itself
from app.ui.plan.page import NEW, REMOVE, PlanPage
from app.ui.plan.words import names_of
from app.ui.rooms.ground import Ground
from app.ui.tickets.present import Option
from telephony.switchboard.flow import FlowPlan
from telephony.switchboard.plan import NumberPlan, Plan

EMPTY = CardMessage(
    "empty",
    tr("No number leads anywhere."),
    tr("Calls to a number that is not here are refused."),
    Press(NEW, tr("New number"), "edit"),
)
ANY = "*"


class NumberPage(PlanPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, tr("Numbers"), (Column(tr("Number")), Column(tr("Queue"), 82)), EMPTY)
        self.shipped: tuple[FlowPlan, ...] = ()
        self.form = FieldForm(self)
        self.number = self.form.text(
            "number", tr("As the line sends it, or with +; * is any other number."), 30
        )
        self.queue = self.form.choice("queue")
        self.vip = self.form.choice("vip_queue")
        self.menu = self.form.choice("menu", (), tr("Asked by key before the queue."))
        self.form.text("label", tr("What the operator sees the call came on."))
        self.form.edited.connect(self._edited)
        self.press(Press(NEW, tr("New number"), "edit"))
        self.press(Press(REMOVE, tr("Remove"), "close", "quiet"))
        self.lay_out(self.form, tr("Number"))

    def show_draft(self, draft: Draft) -> None:
        self.shipped = draft.base.shipped
        super().show_draft(draft)

    def rows(self, plan: Plan) -> tuple[Row, ...]:
        names = names_of(plan)
        return tuple(
            Row(
                each.number,
                (
                    Cell(tr("any other") if each.number == ANY else number(each.number)),
                    Cell(clean(names.get(each.queue, each.queue), 30)),
                ),
            )
            for each in plan.numbers
        )

    def show_chosen(self, plan: Plan, chosen: str) -> None:
        row = _row(plan, chosen)
        queues = tuple(Option(each.id, clean(each.name, 40)) for each in plan.queues)
        self.queue.show_options(queues, row.queue)
        self.vip.show_options((Option("", tr("the same queue")), *queues), row.vip_queue or "")
        names = {each.id: each.name for each in (*plan.flows, *self.shipped)}
        menus = tuple(Option(menu, clean(name, 40)) for menu, name in names.items())
        self.menu.show_options((Option("", tr("no menu")), *or_itself(menus, row.menu)), row.menu)
        self.form_card.show_title(tr("Any other number") if chosen == ANY else number(chosen))
        self.form.show_row(row)

    def _edited(self, field: str, value: object) -> None:
        chosen = self.table.selected_id()
        if self.plan is None or not chosen:
            return
        if field == "vip_queue":
            value = value or None
        if field == "number" and (not value or any(each.number == value for each in self.plan.numbers)):
            return  # half typed: it becomes one with the next letter
        row = replace(_row(self.plan, chosen), **{field: value})  # type: ignore[arg-type]
        self.plan = with_number(self.plan, row, chosen)
        self.table.show_rows_at(self.rows(self.plan), row.number)
        self.edit(self.plan)

    def add(self, plan: Plan) -> None:
        if not plan.queues:
            return
        taken = {each.number for each in plan.numbers}
        fresh = next(each for each in ("+", *(f"+{n}" for n in range(len(taken) + 1))) if each not in taken)
        self.edit(with_number(plan, NumberPlan(fresh, plan.queues[0].id)))
        self.choose(fresh)
        self.number.setFocus()
        self.number.end(False)

    def without(self, plan: Plan, chosen: str) -> Plan:
        return without_number(plan, chosen)


def _row(plan: Plan, chosen: str) -> NumberPlan:
    return next(each for each in plan.numbers if each.number == chosen)
