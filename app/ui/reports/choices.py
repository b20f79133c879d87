"""The head of the room: days, grouping, filters, formula."""

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from app.domain.report_times import FIXED, days_of
from app.domain.saved_reports import Wanted, period_of
from app.domain.time_spent import Period
from app.services.report_ports import FORETOLD
from app.ui.parts.chosen_day import ChosenDay
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.people.present import House
from app.ui.reports.present import GROUPS, PERIODS, formula_name
from app.ui.rooms.ground import Ground
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option
from telephony.switchboard.figures import SERVICE_LEVELS

ALL = ""


class ReportChoices(QWidget):
    changed = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._names = ground, House()
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(say(tr("A row for each")))
        for group, words in GROUPS.items():
            self.tabs.setTabData(self.tabs.addTab(say(words)), group)
        self.periods = self._choice(tr("Period"), tuple(Option(*each) for each in PERIODS.items()), 120)
        self.first, self.last = ChosenDay(tr("From"), self), ChosenDay(tr("To"), self)
        self.queue = self._choice(tr("Queue"), (), 130)
        self.operator = self._choice(tr("Operator"), (), 130)
        levels = tuple(Option(each, formula_name(each)) for each in SERVICE_LEVELS)
        self.formula = self._choice(tr("Formula of the service level"), levels, 250)
        self.formula.setMinimumContentsLength(18)
        self.compared = QCheckBox(say(tr("Compare")), self)
        self.compared.setToolTip(say(tr("With the same number of days before")))
        self._lay_out()
        self.show_wanted(Wanted())
        self.tabs.currentChanged.connect(self._tell)
        for choice in (self.queue, self.operator, self.formula):
            choice.activated.connect(self._tell)
        self.periods.activated.connect(self._period_chosen)
        self.compared.toggled.connect(self._tell)
        for field in (self.first, self.last):
            field.userDateChanged.connect(self._days_chosen)

    def _choice(self, name: Text, options: tuple[Option, ...], wide: int) -> Choice:
        made = Choice(name, self)
        made.show_options(options, ALL)
        made.setMinimumWidth(wide)
        made.setToolTip(say(name))
        return made

    def _lay_out(self) -> None:
        self.above, self.below = QHBoxLayout(), QHBoxLayout()
        for row in (self.above, self.below):
            row.setSpacing(8)
        self.above.addWidget(self.tabs)
        self.above.addStretch(1)
        for part in (self.periods, self.first, QLabel("–", self), self.last):
            self.above.addWidget(part)
        for choice in (self.queue, self.operator, self.formula):
            self.below.addWidget(choice)
        self.below.addWidget(self.compared)
        self.below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self.above)
        column.addLayout(self.below)

    # ---- what is chosen

    @property
    def days(self) -> Period:
        return Period(min(self.first.day, self.last.day), max(self.first.day, self.last.day))

    @property
    def wanted(self) -> Wanted:
        fixed = self.periods.chosen == FIXED
        return Wanted(
            self.periods.chosen,
            str(self.tabs.tabData(self.tabs.currentIndex())),
            (self.queue.chosen,) if self.queue.chosen else (),
            (self.operator.chosen,) if self.operator.chosen else (),
            self.formula.chosen,
            self.compared.isChecked(),
            self.days.first.isoformat() if fixed else "",
            self.days.last.isoformat() if fixed else "",
        )

    def show_wanted(self, wanted: Wanted) -> None:
        """Without telling that somebody chose it."""
        quiet = [QSignalBlocker(each) for each in (self.tabs, self.compared)]
        self.periods.setCurrentIndex(max(0, self.periods.findData(wanted.period)))
        groups = [self.tabs.tabData(place) for place in range(self.tabs.count())]
        self.tabs.setCurrentIndex(groups.index(wanted.group_by) if wanted.group_by in groups else 0)
        self.formula.setCurrentIndex(max(0, self.formula.findData(wanted.formula)))
        self._show_filters(next(iter(wanted.queues), ALL), next(iter(wanted.operators), ALL))
        self.compared.setChecked(wanted.compared)
        self._show_days(period_of(wanted, self._ground.local.date()))
        self._allow()
        del quiet

    def show_names(self, names: House) -> None:
        self._names = names
        self._show_filters(self.queue.chosen, self.operator.chosen)

    def _show_filters(self, queue: str, operator: str) -> None:
        """Who is chosen stands in the list, also when the house has him no more."""
        for choice, every, named, chosen in (
            (self.queue, tr("All queues"), self._names.queues, queue),
            (self.operator, tr("All operators"), self._names.operators, operator),
        ):
            there = dict(named) | ({chosen: dict(named).get(chosen, chosen)} if chosen else {})
            options = (Option(ALL, every), *(Option(code, clean(name, 40)) for code, name in there.items()))
            choice.show_options(options, chosen)

    def renew_days(self) -> bool:
        """Another day has begun: what moves with it moves. Whether it did."""
        before = self.days
        if self.periods.chosen != FIXED:
            self._show_days(days_of(self.periods.chosen, self._ground.local.date()))
        return self.days != before

    # ---- choosing

    def _show_days(self, days: Period) -> None:
        self.first.show_day(days.first)
        self.last.show_day(days.last)

    def _period_chosen(self, _: int) -> None:
        if self.periods.chosen == FIXED:
            self.first.setFocus()
            return
        self._show_days(days_of(self.periods.chosen, self._ground.local.date()))
        self.changed.emit()

    def _days_chosen(self, _: QDate) -> None:
        self.periods.setCurrentIndex(self.periods.findData(FIXED))
        self.changed.emit()

    def _tell(self, _: object = None) -> None:
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        """Figures of work have no service level; announced waits are nobody's and have one formula."""
        wanted = self.wanted
        told = wanted.group_by == FORETOLD
        self.formula.setEnabled(wanted.group_by != "operator" and not wanted.operators and not told)
        self.operator.setEnabled(not told)
        self.compared.setEnabled(not told)
