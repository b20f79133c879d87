"""Opening hours of each queue: a drawn week, the same as text, closed days."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QFormLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.errors import RingdeskError
from app.domain.opening_hours import closed_text, read_days, read_weekly, read_zone, weekly_text
from app.domain.plan_draft import with_queue
from app.ui.errors import details
from app.ui.parts.clean import clean
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.values import Cell, Column, Press, Row
from app.ui.parts.zone_field import ZoneField
from app.ui.plan.form import LINE
from app.ui.plan.page import PlanPage
from app.ui.plan.queue_page import EMPTY
from app.ui.plan.week_view import WeekView
from app.ui.rooms.ground import Ground
from telephony.switchboard.plan import Hours, Plan, QueuePlan

SAME = "same"


class HoursPage(PlanPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, tr("Queues"), (Column(tr("Name")), Column(tr("Opening hours"), 105)), EMPTY)
        self.week = WeekView(self)
        self.weekly, self.closed, self.zone = QPlainTextEdit(self), QPlainTextEdit(self), ZoneField("", self)
        self.said = Elided("Warning", self)
        self._silent = False
        self.week.edited.connect(lambda week: self._take(lambda hours: replace(hours, weekly=week)))
        self.weekly.textChanged.connect(lambda: self._typed("weekly", read_weekly, self.weekly.toPlainText()))
        self.closed.textChanged.connect(lambda: self._typed("closed", read_days, self.closed.toPlainText()))
        self.zone.textEdited.connect(lambda text: self._typed("zone", read_zone, text))
        self.press(Press(SAME, tr("Same hours for every queue"), "edit"))
        self.lay_out(self._laid_out(), tr("Opening hours"))

    def _laid_out(self) -> QWidget:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.week)
        form = QFormLayout()
        self.weekly.setPlaceholderText("Mo-Fr 08:00-12:00, 13:00-17:00\nSa 09:00-13:00")
        self.closed.setPlaceholderText("2026-12-24..2026-12-26")
        words: tuple[tuple[Text, QWidget], ...] = (
            (tr("As text"), self.weekly),
            (tr("Closed days"), self.closed),
            (tr("Time zone"), self.zone),
        )
        for label, field in words:
            field.setAccessibleName(say(label))
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
                field.setFixedHeight(3 * LINE + 12)
            form.addRow(say(label), field)
        column.addLayout(form)
        column.addWidget(self.said)
        return inside

    def rows(self, plan: Plan) -> tuple[Row, ...]:
        return tuple(Row(each.id, (Cell(clean(each.name, 40)), _short(each))) for each in plan.queues)

    def show_chosen(self, plan: Plan, chosen: str) -> None:
        queue = next(each for each in plan.queues if each.id == chosen)
        self.form_card.show_title(clean(queue.name, 40) or tr("Opening hours"))
        self._silent = True
        self.week.show_week(queue.hours.weekly)
        # Not what he types in: it would be put in another form under his fingers.
        if not self.weekly.hasFocus():
            self.weekly.setPlainText(weekly_text(queue.hours.weekly))
        if not self.closed.hasFocus():
            self.closed.setPlainText(closed_text(queue.hours))
        if not self.zone.hasFocus():
            self.zone.setText(queue.hours.zone)
        self._silent = False

    def _typed(self, field: str, read: Callable[[str], Any], text: str) -> None:
        if self._silent:
            return
        try:
            value = read(text)
        except RingdeskError as error:
            self.said.show_text(details(error) or str(error))
            return
        self.said.show_text("")
        if field == "closed":
            self._take(lambda hours: replace(hours, closed=value[0], days=value[1]))
        else:
            self._take(lambda hours: replace(hours, **{field: value}))

    def _take(self, change: Callable[[Hours], Hours]) -> None:
        chosen = self.table.selected_id()
        if self.plan is None or not chosen:
            return
        queue = next(each for each in self.plan.queues if each.id == chosen)
        # A calendar that queues share is not changed from one of them: this one gets hours of its own.
        hours = replace(change(queue.hours), name="")
        self.edit(with_queue(self.plan, replace(queue, hours=hours)))

    def act(self, action: object) -> None:
        chosen = self.table.selected_id()
        if action == SAME and self.plan is not None and chosen:
            hours = next(each.hours for each in self.plan.queues if each.id == chosen)
            same = tuple(replace(each, hours=hours) for each in self.plan.queues)
            self.edit(replace(self.plan, queues=same))


def _short(queue: QueuePlan) -> Cell:
    text = weekly_text(queue.hours.weekly)
    return Cell(text.replace("\n", "; ") if text else tr("always open"), "" if text else "muted")
