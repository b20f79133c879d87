"""The page "Staffing": the forecast of a day, people needed and there, and one more or less now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from app.domain.sight import plan_seen
from app.domain.staffing.forecast import WEEKS, Forecast, forecast, weeks
from app.domain.staffing.need import Need, around, needs
from app.domain.staffing.slots import PastDay, past_day
from app.services.device_ports import Workshop
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import CardMessage, Press
from app.ui.people.present import LOADING
from app.ui.rooms.ground import Ground
from app.ui.staffing.chart import StaffChart
from app.ui.staffing.form import StaffForm
from app.ui.staffing.present import (
    AROUND,
    EXPLAINED,
    NEEDS,
    STOPPED,
    Wish,
    around_rows,
    at_work,
    chart,
    minute_of,
    now_sentence,
    rows,
    sentence,
    too_short,
    waiting,
)
from app.ui.work import Ticket
from telephony.switchboard.plan import Plan

SIDE = 340


@dataclass(frozen=True, slots=True)
class Found:
    """``now``: the forecast of today, for one who leaves now."""

    wish: Wish
    of: Forecast
    needs: tuple[Need, ...]
    now: Forecast
    weeks: int


class StaffingPage(QWidget):
    ready = Signal()
    """What was asked for is shown."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground
        self.past: dict[date, PastDay] = {}
        self.plan: Plan | None = None
        self.found: Found | None = None
        self._today: date | None = None
        self._ticket: Ticket | None = None
        self._seen: tuple[object, ...] = ()
        self._make_parts()
        self._lay_out()

    # ---- parts

    def _make_parts(self) -> None:
        self.form = StaffForm(self)
        self.form.changed.connect(lambda _: self._tell_day())
        self.said, self.now_said = QLabel("", self), QLabel("", self)
        for label in (self.said, self.now_said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setToolTip(say(EXPLAINED))
        self.chart = StaffChart(self)
        self.table = RowsView(NEEDS, say(tr("People by interval")), self)
        self.around = RowsView(AROUND, say(tr("One more or less now")), self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say(tr("Progress")))
        self.stop = PressButton(Press("stop", tr("Cancel"), "close"), self)
        self.stop.pressed_for.connect(lambda _: self.cancel())
        self.progress.hide()
        self.stop.hide()

    def _lay_out(self) -> None:
        now = QWidget(self)
        inside = QVBoxLayout(now)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.now_said)
        inside.addWidget(self.around)
        self.form_card = Card(tr("What is promised"), self.form, self)
        self.now_card = Card(tr("If one leaves now"), now, self)
        left, right = QWidget(self), QWidget(self)
        side, column = QVBoxLayout(left), QVBoxLayout(right)
        for layout in (side, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
        side.addWidget(self.form_card)
        side.addWidget(self.now_card, 1)
        head = QHBoxLayout()
        head.addWidget(self.progress, 1)
        head.addWidget(self.stop)
        column.addLayout(head)
        column.addWidget(self._result_card(), 1)
        left.setMinimumWidth(SIDE)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split(self, (left, SIDE), (right, 900), grows=1))

    def _result_card(self) -> Card:
        box = QWidget(self)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.said)
        inside.addWidget(self.chart, 3)
        inside.addWidget(self.table, 2)
        self.result = Card(tr("People needed and there"), box, self)
        self.result.asked.connect(lambda _: self._load())
        return self.result

    # ---- reading

    def entered(self) -> None:
        """It is on the screen: read what is not read yet."""
        if self._ticket is None and (self.found is None or self._today != self.ground.local.date()):
            self._load()

    def _load(self) -> None:
        tools, self._today = self.ground.tools, self.ground.local.date()
        wanted = [self._today - timedelta(days=back) for back in range(1, 7 * WEEKS + 1)]
        self.past = {day: self.past[day] for day in wanted if day in self.past}
        self._say(LOADING)
        self.progress.setRange(0, len(wanted))

        def job(_: Workshop) -> Plan | None:
            return plan_seen(tools.plan(), tools.seen()) if tools.plan is not None else None

        self._ticket = self.ground.shop.run(self, job, lambda plan: self._planned(plan, wanted), self._failed)
        self._show_progress(True)

    def _planned(self, plan: Plan | None, wanted: Sequence[date]) -> None:
        self.plan = plan
        if plan is None or self._today is None:
            self._over()
            return
        self.form.show_choices(plan, self._today)
        self._read([day for day in wanted if day not in self.past], plan)

    def _read(self, missing: Sequence[date], plan: Plan) -> None:
        """Day by day, each a job of its own: callers are looked up on the same thread."""
        self.progress.setValue(self.progress.maximum() - len(missing))
        if not missing:
            self._over()
            self._tell_day()
            return
        day, role = missing[0], self.ground.role

        def job(shop: Workshop) -> PastDay:
            return past_day(day, shop.contacts_of(day, role), plan)

        def then(found: PastDay) -> None:
            self.past[day] = found
            self._read(missing[1:], plan)

        self._ticket = self.ground.shop.run(self, job, then, self._failed)

    def cancel(self) -> None:
        """Days that were read are kept."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._over()
            self._say(STOPPED)

    def _over(self) -> None:
        self._ticket = None
        self._show_progress(False)

    def _failed(self, error: Exception) -> None:
        self._over()
        self._say(card_message(error))

    def _show_progress(self, runs: bool) -> None:
        self.progress.setVisible(runs)
        self.stop.setVisible(runs)

    def _say(self, message: CardMessage | None) -> None:
        self.result.show_message(message)
        self.now_card.show_message(message if message is not None and message.press is None else None)
        self.now_card.setEnabled(message is None)

    # ---- telling

    def _tell_day(self) -> None:
        """Off the screen's thread: a hundred intervals are sums over as many people as they need."""
        plan, today = self.plan, self._today
        if plan is None or today is None or self._ticket is not None:
            return
        wish, past = self.form.wish, tuple(self.past.values())

        def job(_: Workshop) -> Found:
            of = forecast(past, wish.day, plan, wish.queue)
            now = of if wish.day == today else forecast(past, today, plan, wish.queue)
            return Found(wish, of, needs(of, wish.target, wish.quarters), now, weeks(past))

        self.ground.shop.run(self, job, self._told, self._failed)

    def _told(self, found: Found) -> None:
        if found.wish != self.form.wish:  # changed meanwhile: that is on its way
            return
        self.found, self._seen = found, ()
        short = too_short(found.of, found.weeks)
        self._say(short)
        self.said.setText("\n".join(map(say, sentence(found.of, found.wish.target, found.wish.queue))))
        self.chart.show_chart(chart(found.needs))
        self.table.show_rows_at(rows(found.needs), self.table.selected_id())
        self.desk_changed()
        self.ready.emit()

    def desk_changed(self) -> None:
        """Who is at work changed, or the half hour."""
        found, plan = self.found, self.plan
        if found is None or plan is None:
            return
        desk, queue, minute = self.ground.desk(), found.wish.queue, minute_of(self.ground.clock())
        people, waits = at_work(desk, plan, queue), waiting(desk, queue)
        seen = (people, waits, minute // 30)
        if seen == self._seen:
            return
        self._seen = seen
        lines = around(found.now, found.wish.target, minute, people) if found.now.of else ()
        self.now_said.setText(say(now_sentence(minute, people, waits, lines)))
        self.around.show_rows_at(around_rows(lines, people), str(people))
        self.around.setVisible(bool(lines))
