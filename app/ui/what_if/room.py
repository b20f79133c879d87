"""The room "What if": choose a day, change rules, see what would have come of it."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedLayout,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.domain.what_if.outcome import Outcome
from app.domain.what_if.real_day import DayOfCalls, RealDay
from app.domain.what_if.runs import Progress, try_out
from app.domain.what_if.trial import Trial, trials
from app.services.device_ports import Workshop
from app.services.what_if_ports import CountedDay
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Column, Press, Row
from app.ui.people.present import LOADING
from app.ui.rooms.ground import Ground, Room
from app.ui.staffing.page import StaffingPage
from app.ui.tickets.editor import Choice
from app.ui.what_if.chart import HourChart
from app.ui.what_if.present import (
    ASSUMED,
    BEGIN,
    CALLS,
    KINDS,
    NO_DAYS,
    OPERATORS,
    QUEUES,
    call_rows,
    chart,
    chosen_days,
    day_options,
    differences,
    names_of,
    operator_rows,
    queue_rows,
    sentence,
)
from app.ui.what_if.rules import RulesForm
from app.ui.work import Ticket, Work
from telephony.switchboard.plan import Plan

NAME = "room_what_if"
SIDE = 340
STAFFING = 1
"""The page that is not a replay."""
VIEWS = {"queues": tr("Queues"), "operators": tr("Operators"), "calls": tr("Calls")}


class WhatIfRoom(Room):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.days: tuple[CountedDay, ...] = ()
        self.before: Trial | None = None
        self.after: Trial | None = None
        self.outcome: Outcome | None = None
        self._draft: tuple[Plan, Plan] | None = None
        self._lived: tuple[Trial, Trial] | None = None
        self._work: Work | None = None
        self._ticket: Ticket | None = None
        self.rules = RulesForm(self)
        self.rules.changed.connect(self._changed)
        self.what = QLabel("", self)
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.said = QLabel("", self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setToolTip(say(ASSUMED))
        self.chart = HourChart(self)
        self._make_head()
        self._make_tables()
        self._lay_out()

    # ---- parts

    def _make_head(self) -> None:
        self.day = Choice(tr("Day"), self)
        self.day.setMinimumWidth(210)
        self.go = PressButton(Press("try", tr("Try it"), "play", "filled"), self)
        self.go.pressed_for.connect(lambda _: self.try_it())
        self.stop = PressButton(Press("stop", tr("Cancel"), "close"), self)
        self.stop.pressed_for.connect(lambda _: self.cancel())
        self.reset = PressButton(Press("reset", tr("Rules as they are"), "undo"), self)
        self.reset.pressed_for.connect(lambda _: self._back())
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say(tr("Progress")))
        self.progress.hide()
        self.stop.hide()

    def _make_tables(self) -> None:
        self.kinds, self.views = QTabBar(self), QTabBar(self)
        for bar, name, tabs in (
            (self.kinds, tr("What is measured"), KINDS),
            (self.views, tr("Shown by"), VIEWS),
        ):
            bar.setDrawBase(False)
            bar.setAccessibleName(say(name))
            for key, words in tabs.items():
                bar.setTabData(bar.addTab(say(words)), key)
            bar.currentChanged.connect(self._show)
        self.tables: dict[str, RowsView] = {}
        kinds: dict[str, tuple[Column, ...]] = {"queues": QUEUES, "operators": OPERATORS, "calls": CALLS}
        for key, columns in kinds.items():
            self.tables[key] = RowsView(columns, say(tr("Before and after")), self)
        self.tables["queues"].selectionModel().currentRowChanged.connect(self._queue_chosen)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        for part in (self.day, self.go, self.stop):
            head.addWidget(part)
        head.addWidget(self.progress, 1)
        head.addStretch(1)
        left = QWidget(self)
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        self.rules_card = Card(tr("Rules to try"), self.rules, self)
        self.rules_card.add_to_head(self.reset)
        side.addWidget(self.rules_card, 1)
        side.addWidget(Card(tr("What is changed"), self.what, self))
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._result_card(), 1)
        left.setMinimumWidth(280)
        self._lay_out_pages(split(self, (left, SIDE), (right, 900), grows=1))

    def _lay_out_pages(self, replay: QWidget) -> None:
        self.staffing = StaffingPage(self.ground, self)
        self.pages, self._page = QTabBar(self), QStackedLayout()
        self.pages.setDrawBase(False)
        self.pages.setExpanding(False)
        self.pages.setAccessibleName(say(tr("What if")))
        for words, page in ((tr("Other rules"), replay), (tr("Staffing"), self.staffing)):
            self.pages.addTab(say(words))
            self._page.addWidget(page)
        self.pages.currentChanged.connect(self._turned)
        row = QVBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.addWidget(self.pages)
        row.addLayout(self._page, 1)

    def _result_card(self) -> Card:
        box, pages = QWidget(self), QWidget(self)
        self._pages = QStackedLayout(pages)
        for table in self.tables.values():
            self._pages.addWidget(table)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.said)
        inside.addWidget(self.kinds)
        inside.addWidget(self.chart, 3)
        inside.addWidget(self.views)
        inside.addWidget(pages, 2)
        self.result = Card(tr("Before and after"), box, self)
        self.result.asked.connect(lambda _: self.try_it())
        return self.result

    # ---- what the house tells

    def _turned(self, page: int) -> None:
        self._page.setCurrentIndex(page)
        if page == STAFFING:
            self.staffing.entered()
        else:
            self.entered()

    def desk_changed(self) -> None:
        if self.pages.currentIndex() == STAFFING:
            self.staffing.desk_changed()

    def entered(self) -> None:
        if self.pages.currentIndex() == STAFFING:
            self.staffing.entered()
            self.staffing.form.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.rules.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.before is None or not self.days:
            self._load()

    def save_now(self) -> None:
        self.cancel()
        self.staffing.cancel()

    def open_what_if(self, before: Plan, after: Plan) -> None:
        """Live the newest day with calls under a draft (of the queue editor, say) at once."""
        self._draft = before, after
        self.pages.setCurrentIndex(0)
        self._load()

    # ---- loading

    def _load(self) -> None:
        """The plan and the days there are. A draft comes with its own plan."""
        draft, plan, role = self._draft, self.ground.tools.plan, self.ground.role
        today = self.ground.local.date()

        def job(shop: Workshop) -> tuple[tuple[CountedDay, ...], Plan | None]:
            days = shop.days_with_calls(today, role)
            return days, plan() if draft is None and plan is not None else None

        self.result.show_message(LOADING)
        self.ground.shop.run(self, job, self._loaded, self._not_loaded)

    def _loaded(self, found: tuple[tuple[CountedDay, ...], Plan | None]) -> None:
        self.days, plan = found
        draft, self._draft = self._draft, None
        self.day.show_options(day_options(self.days), self.day.chosen)
        if draft is not None:
            self.before, self.after = trials(*draft)
        elif plan is not None and (self.before is None or self.before.plan != plan):
            self.before = self.after = Trial(plan)
        if self.after is not None:
            self.rules.show_trial(self.after)
        self._show_changes()
        self.result.show_message(BEGIN if self.days else NO_DAYS)
        if draft is not None and self.days:
            self.try_it()
        elif self.outcome is not None:
            self._show()

    def _not_loaded(self, error: Exception) -> None:
        self._draft = None
        self.result.show_message(card_message(error))
        self._show_buttons()

    # ---- rules

    def _changed(self, trial: Trial) -> None:
        self.after = trial
        self._show_changes()

    def _back(self) -> None:
        if self.before is not None:
            self.after = self.before
            self.rules.show_trial(self.after)
            self._show_changes()

    def _show_changes(self) -> None:
        if self.before is None or self.after is None:
            return
        lines = differences(self.before, self.after, names_of(self.before.plan, self.after.plan))
        self.what.setText("\n".join(map(say, lines)) or say(tr("Nothing yet: both sides are the same.")))
        self._show_buttons()

    def _show_buttons(self) -> None:
        running = self._ticket is not None
        ready = self.before is not None and bool(self.days)
        self.go.setEnabled(ready and not running)
        self.reset.setEnabled(ready and self.before != self.after)
        self.stop.setVisible(running)
        self.progress.setVisible(running)

    # ---- running

    def try_it(self) -> None:
        """Read the days, then live them; the desk's own work goes on beside it."""
        before, after, role = self.before, self.after, self.ground.role
        days = chosen_days(self.days, self.day.chosen)
        if before is None or after is None or self._ticket is not None or not days:
            return

        def read(shop: Workshop) -> list[DayOfCalls]:
            return [shop.day_of_calls(day, role) for day in days]

        self.progress.setRange(0, 0)
        self._ticket = self.ground.shop.run(
            self, read, lambda found: self._live(found, before, after), self._failed
        )
        self._show_buttons()

    def _live(self, found: list[DayOfCalls], before: Trial, after: Trial) -> None:
        self._work = Work(None, self)  # a thread of its own: callers are looked up on the other
        self._lived = before, after

        def live(_: object, progress: Progress) -> Outcome | None:
            return try_out([RealDay(day, before.plan) for day in found], before, after, progress)

        self._ticket = self._work.run_long(self, live, self._done, self._failed, self._progress)

    def _progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    def cancel(self) -> None:
        """What was shown before stays."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._over()

    def _over(self) -> None:
        self._ticket = None
        if self._work is not None:
            self._work.stop()
            self._work.deleteLater()
            self._work = None
        self._show_buttons()

    def _failed(self, error: Exception) -> None:
        self._over()
        self.result.show_message(card_message(error))

    def _done(self, outcome: Outcome | None) -> None:
        self._over()
        if outcome is not None:
            self.outcome = outcome
            self._show()

    # ---- showing

    def _show(self, _: int = 0) -> None:
        if self.outcome is None or self._lived is None:
            return
        self.result.show_message(None)
        self.said.setText(" ".join(map(say, sentence(self.outcome))))
        names = names_of(*(each.plan for each in self._lived))
        view, kind = self.views.currentIndex(), str(self.kinds.tabData(self.kinds.currentIndex()))
        self._fill("queues", queue_rows(self.outcome, kind, names))
        self._fill("operators", operator_rows(self.outcome, names))
        self._fill("calls", call_rows(self.outcome, names))
        self._pages.setCurrentIndex(view)
        self._show_chart()

    def _fill(self, table: str, rows: tuple[Row, ...]) -> None:
        self.tables[table].show_rows_at(rows, self.tables[table].selected_id())

    def _queue_chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        self._show_chart()

    def _show_chart(self) -> None:
        if self.outcome is not None:
            kind = str(self.kinds.tabData(self.kinds.currentIndex()))
            chosen = self.tables["queues"].selected_id()
            self.chart.show_chart(chart(self.outcome, kind, "" if chosen == "all" else chosen))
