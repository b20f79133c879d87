"""Reasons for a break: what they are called, and after how long who is still away is late."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel

from app.domain.plan_pauses import Pause, new_pause, pauses, with_pause, without_pause
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.plan.form import FieldForm
from app.ui.plan.page import NEW, REMOVE, PlanPage
from app.ui.rooms.ground import Ground
from telephony.switchboard.plan import Plan

EMPTY = CardMessage("empty", tr("There is no reason for a break."), "", Press(NEW, tr("New pause"), "edit"))
LONGEST = 24 * 60
LAST_ONE = tr("One must be left: nobody could have a break.")


class PausePage(PlanPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, tr("Pauses"), (Column(tr("Name")), Column(tr("Limit"), 84, end=True)), EMPTY)
        self.form = FieldForm(self)
        self.name = self.form.text("name", "", 30)
        self.limit = self.form.number(
            "limit", 0, LONGEST, tr("Who is away longer is late back on the floor."), tr("none")
        )
        self.limit.setSuffix(say(tr(" min")))
        self.code = QLabel(self)
        self.code.setObjectName("Muted")
        self.code.setWordWrap(True)
        self.form.wide(self.code)
        self.form.edited.connect(self._edited)
        self.press(Press(NEW, tr("New pause"), "edit"))
        self.remove = self.press(Press(REMOVE, tr("Remove"), "close", "quiet"))
        self.lay_out(self.form, tr("Pause"))

    # ---- showing

    def rows(self, plan: Plan) -> tuple[Row, ...]:
        last = len(plan.pause_codes) == 1
        self.remove.show_press(Press(REMOVE, tr("Remove"), "close", "quiet", why=LAST_ONE if last else ""))
        return tuple(
            Row(each.code, (Cell(clean(each.name, 40)), Cell(_limit_words(each), "muted")))
            for each in pauses(plan)
        )

    def show_chosen(self, plan: Plan, chosen: str) -> None:
        pause = _pause(plan, chosen)
        self.form_card.show_title(clean(pause.name, 40) or tr("Pause"))
        self.form.show_row(pause)
        kept = tr("Kept in records as “{code}”, whatever it is called.")
        self.code.setText(say(kept.of(code=clean(pause.code, 40))))

    # ---- editing

    def _edited(self, field: str, value: object) -> None:
        chosen = self.table.selected_id()
        if self.plan is not None and chosen:
            pause = _pause(self.plan, chosen)
            self.edit(with_pause(self.plan, replace(pause, **{field: value})))  # type: ignore[arg-type]

    def add(self, plan: Plan) -> None:
        pause = new_pause(plan, say(_NAME))
        self.edit(with_pause(plan, pause))
        self.choose(pause.code)
        self.name.setFocus()
        self.name.selectAll()

    def without(self, plan: Plan, chosen: str) -> Plan:
        return without_pause(plan, chosen)


_NAME: Text = tr("New pause")


def _limit_words(pause: Pause) -> Shown:
    return tr("{n} min").of(n=str(pause.limit)) if pause.limit else "–"


def _pause(plan: Plan, chosen: str) -> Pause:
    return next(each for each in pauses(plan) if each.code == chosen)
