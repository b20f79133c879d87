"""Opening hours: calendars that queues share, and hours of a queue's own. A drawn week, the same as text,
days that are otherwise, and what of them is coming."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from app.domain.errors import RingdeskError
from app.domain.opening_hours import read_days, read_weekly, read_zone, weekly_text
from app.domain.plan_calendars import (
    asked_by,
    calendar,
    new_calendar,
    queues_of,
    use_calendar,
    with_calendar,
    without_calendar,
)
from app.domain.plan_draft import with_queue
from app.ui.errors import details
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Cell, Column, Press, Row
from app.ui.plan.hours_form import HoursForm
from app.ui.plan.page import NEW, REMOVE, PlanPage
from app.ui.plan.queue_page import EMPTY
from app.ui.rooms.ground import Ground
from telephony.switchboard.plan import DayHours, Hours, Plan, QueuePlan

SAME, HOLIDAYS = "same", "holidays"
CALENDAR, QUEUE = "calendar:", "queue:"
"""Before the name of the row."""
_NAME: Text = tr("New calendar")


class HoursPage(PlanPage):
    def __init__(self, ground: Ground) -> None:
        columns = (Column(tr("Name")), Column(tr("Opening hours"), 130))
        super().__init__(ground, tr("Calendars and queues"), columns, EMPTY)
        self.form = HoursForm(self)
        form = self.form
        form.week.edited.connect(lambda week: self._take(lambda hours: replace(hours, weekly=week)))
        form.weekly.textChanged.connect(lambda: self._typed("weekly", read_weekly, form.weekly.toPlainText()))
        form.closed.textChanged.connect(lambda: self._typed("closed", read_days, form.closed.toPlainText()))
        form.zone.textEdited.connect(lambda text: self._typed("zone", read_zone, text))
        form.name.textEdited.connect(self._named)
        form.use.activated.connect(lambda _: self._use(form.use.chosen))
        form.without_file.pressed_for.connect(
            lambda _: self._take(lambda hours: replace(hours, holidays="", read=()))
        )
        form.holidays.pressed_for.connect(lambda _: self._ask_holidays())
        form.holidays.setVisible(ground.tools.holidays is not None)
        self.press(Press(NEW, tr("New calendar"), "calendar"))
        self.press(Press(REMOVE, tr("Remove"), "close", "quiet"), icon_only=True)
        self.same = self.press(Press(SAME, tr("For every queue"), "check"))
        self.lay_out(form, tr("Opening hours"), (325, 450))

    # ---- showing

    def rows(self, plan: Plan) -> tuple[Row, ...]:
        calendars = tuple(
            Row(CALENDAR + each.name, (Cell(clean(each.name, 40), icon="calendar"), _users(plan, each.name)))
            for each in plan.calendars
        )
        return calendars + tuple(
            Row(QUEUE + each.id, (Cell(clean(each.name, 40), icon="people"), _short(each)))
            for each in plan.queues
        )

    def choose(self, row: str) -> None:
        """Also by a queue's id alone."""
        super().choose(row if row.startswith((CALENDAR, QUEUE)) else QUEUE + row)

    def show_chosen(self, plan: Plan, chosen: str) -> None:
        queue, hours = _queue(plan, chosen), _hours(plan, chosen)
        title = queue.name if queue else hours.name
        self.form_card.show_title(clean(title, 40) or tr("Opening hours"))
        if queue is not None:
            self.form.show_use(tuple(each.name for each in plan.calendars), hours.name)
        else:
            self.form.show_name(hours.name, _used(plan, hours.name))
        self.form.show_hours(hours, self.ground.local, locked=queue is not None and bool(hours.name))

    # ---- editing

    def _typed(self, field: str, read: Callable[[str], Any], text: str) -> None:
        if self.form.silent:
            return
        try:
            value = read(text)
        except RingdeskError as error:
            self.form.said.show_text(details(error) or str(error))
            return
        self.form.said.show_text("")
        if field == "closed":
            self._take(lambda hours: replace(hours, closed=value[0], days=value[1]))
        else:
            self._take(lambda hours: replace(hours, **{field: value}))

    def _take(self, change: Callable[[Hours], Hours]) -> None:
        chosen = self.table.selected_id()
        if self.plan is None or not chosen:
            return
        queue, hours = _queue(self.plan, chosen), change(_hours(self.plan, chosen))
        if queue is None:
            self.edit(with_calendar(self.plan, hours, hours.name))
        elif not hours.name:
            self.edit(with_queue(self.plan, replace(queue, hours=hours)))

    def _named(self, text: str) -> None:
        chosen, name = self.table.selected_id(), text.strip()
        if self.plan is None or not chosen.startswith(CALENDAR):
            return
        hours = _hours(self.plan, chosen)
        taken = calendar(self.plan, name) is not None and name != hours.name
        if not name or taken:
            self.form.said.show_text(
                tr("Another calendar has this name.") if taken else tr("It needs a name.")
            )
            return
        self.form.said.show_text("")
        self.plan = with_calendar(self.plan, replace(hours, name=name), hours.name)
        self.choose(CALENDAR + name)
        self.edit(self.plan)

    def _use(self, name: str) -> None:
        chosen = self.table.selected_id()
        if self.plan is not None and chosen.startswith(QUEUE):
            self.edit(use_calendar(self.plan, chosen.removeprefix(QUEUE), name))

    def act(self, action: object) -> None:
        chosen = self.table.selected_id()
        if action == SAME and self.plan is not None and chosen:
            hours = _hours(self.plan, chosen)
            same = tuple(replace(each, hours=hours) for each in self.plan.queues)
            self.edit(replace(self.plan, queues=same))
        elif action == REMOVE and not chosen.startswith(CALENDAR):
            self.form.said.show_text(tr("Queues are removed in their own page."))
        elif action == REMOVE and self.plan is not None and (asked := _asked(self.plan, chosen)):
            self.form.said.show_text(
                tr("Not removed: {names} ask whether it is open.").of(names=clean(", ".join(asked), 120))
            )
        else:
            super().act(action)

    def add(self, plan: Plan) -> None:
        plan, name = new_calendar(plan, say(_NAME))
        self.edit(plan)
        self.choose(CALENDAR + name)
        self.form.name.setFocus()
        self.form.name.selectAll()

    def without(self, plan: Plan, chosen: str) -> Plan:
        return without_calendar(plan, chosen.removeprefix(CALENDAR))

    # ---- holidays

    def _ask_holidays(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, say(tr("Holidays")), "", say(tr("Calendars (*.ics);;All files (*)"))
        )
        if name:
            self.take_holidays(Path(name))

    def take_holidays(self, path: Path) -> None:
        """Read off the UI thread; the days stand in the calendar like those that are typed."""
        if (read := self.ground.tools.holidays) is not None:
            row = self.table.selected_id()
            self.ground.shop.run(
                self, lambda _: read(path), lambda days: self._holidays(row, days), self._failed
            )

    def _holidays(self, row: str, days: tuple[DayHours, ...]) -> None:
        today = self.ground.local.date().isoformat()
        if row != self.table.selected_id():
            return
        coming = tuple(each for each in days if each.date >= today)
        self._take(lambda hours: replace(hours, days=_merged(hours.days, coming)))
        self.form.said.show_text(
            tr("%n days taken from the file.", "holidays", len(coming))
            if coming
            else tr("No whole day of this file is still to come.")
        )

    def _failed(self, error: Exception) -> None:
        advice = details(error) if isinstance(error, RingdeskError) else ""
        self.form.said.show_text((str(error), advice) if advice else str(error))


def _merged(days: tuple[DayHours, ...], more: tuple[DayHours, ...]) -> tuple[DayHours, ...]:
    """What stands there of a day already stays."""
    known = {each.date for each in days}
    return (*days, *(each for each in more if each.date not in known))


def _queue(plan: Plan, chosen: str) -> QueuePlan | None:
    return next((each for each in plan.queues if QUEUE + each.id == chosen), None)


def _hours(plan: Plan, chosen: str) -> Hours:
    queue = _queue(plan, chosen)
    return queue.hours if queue else calendar(plan, chosen.removeprefix(CALENDAR)) or Hours()


def _asked(plan: Plan, chosen: str) -> tuple[str, ...]:
    return asked_by(plan, chosen.removeprefix(CALENDAR))


def _used(plan: Plan, name: str) -> Shown:
    names = [clean(each.name, 40) for each in queues_of(plan, name)]
    rules = [clean(each, 40) for each in asked_by(plan, name)]
    said: list[Shown] = [tr("Queues: {names}").of(names=", ".join(names))] if names else []
    if rules:
        said.append(tr("Rules and alerts: {names}").of(names=", ".join(rules)))
    return tuple(said) or tr("Nobody uses it yet: choose it at a queue or in a rule.")


def _users(plan: Plan, name: str) -> Cell:
    names = ", ".join(clean(each.name, 40) for each in queues_of(plan, name))
    return Cell(names or tr("no queue"), "" if names else "muted", tip=names)


def _short(queue: QueuePlan) -> Cell:
    if queue.hours.name:
        return Cell(tr("as {name}").of(name=clean(queue.hours.name, 30)))
    text = weekly_text(queue.hours.weekly)
    return Cell(text.replace("\n", "; ") if text else tr("always open"), "" if text else "muted")
