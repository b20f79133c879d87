"""The room of requests: all open ones, what is due first; filters by keyboard; who has how much."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTabBar, QVBoxLayout, QWidget

from app.domain.assignment import Roster
from app.domain.changes import Changes
from app.domain.tickets import TicketLine
from app.services.duty_ports import Handed, OpenTickets
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.label import Elided, PillRow
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press, Row
from app.ui.requests import present as words
from app.ui.requests.hand_over import HandOver
from app.ui.requests.load_strip import LoadStrip
from app.ui.requests.promises_dialog import PromisesDialog
from app.ui.requests.roster_dialog import RosterDialog
from app.ui.requests.table import RequestsTable
from app.ui.rooms.ground import Ground, Room
from app.ui.scan.asks import OpenTicket
from app.ui.tickets.editor import Choice
from app.ui.work import Ticket as Job

TICK_MS = 20_000
"""What is due soon becomes overdue without anybody writing anything."""


class RequestsRoom(Room):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.wanted = words.Wanted()
        self.found, self.roster = OpenTickets(), Roster()
        self.house = words.House()
        self._job: Job | None = None
        self._again = self._loaded_once = False
        self._rows: dict[int, tuple[tuple[object, ...], Row]] = {}
        self._make_widgets()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self.load)
        column.addWidget(self.card, 1)
        column.addWidget(self.hand_over)
        self._keys()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._time_passed)
        self._tick.start()
        self.card.show_message(words.LOADING)

    def _make_widgets(self) -> None:
        self.tabs, self.state, self.search = QTabBar(self), Choice(tr("State"), self), QLineEdit(self)
        self.pills, self.load, self.hand_over = PillRow(self), LoadStrip(self), HandOver(self)
        self.table = RequestsTable(words.COLUMNS, say(tr("Open requests")), self)
        self.foot = Elided("Muted", self)
        box = QWidget(self)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.foot)
        self.card = Card(tr("Open requests"), box, self)
        self._put_filters_in(self.card)
        self.card.asked.connect(self.reload)
        self.table.opened.connect(lambda row: self.asked.emit(OpenTicket(int(row))))
        self.table.sort_asked.connect(self._sort)
        self.table.picked.connect(lambda: self.hand_over.show_selected(len(self.table.selected_ids)))
        self.table.left.connect(self.search.setFocus)
        self.hand_over.owner_asked.connect(self._give)
        self.hand_over.team_asked.connect(self._move)
        self.hand_over.undo_asked.connect(self._take_back)

    def _head(self) -> QHBoxLayout:
        """Which requests, and what a supervisor sets up."""
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(say(tr("Which requests")))
        for name in words.FILTERS:
            self.tabs.addTab(say(words.FILTER_NAMES[name]))
        self.tabs.setCurrentIndex(words.FILTERS.index(self.wanted.filter))
        self.tabs.currentChanged.connect(lambda place: self._want(filter=words.FILTERS[place]))
        self.promises = PressButton(Press("promises", tr("Promises…"), "clock"), self)
        self.workers = PressButton(Press("roster", tr("Who gets work…"), "people"), self)
        self.promises.pressed_for.connect(self.edit_promises)
        self.workers.pressed_for.connect(self.edit_roster)
        line = QHBoxLayout()
        line.addWidget(self.tabs)
        line.addStretch(1)
        for button in (self.promises, self.workers):
            button.hide()
            line.addWidget(button)
        return line

    def _put_filters_in(self, card: Card) -> None:
        self.state.show_options(words.states(), "")
        self.state.setMinimumContentsLength(22)
        self.state.activated.connect(lambda _: self._want(state=self.state.chosen))
        self.search.setPlaceholderText(say(tr("Search in the requests (Ctrl+F)")))
        self.search.setAccessibleName(say(tr("Search in the requests")))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(200)
        self.search.setMinimumWidth(280)
        self.search.textChanged.connect(lambda text: self._want(text=text))
        self.search.returnPressed.connect(self.table.begin)
        for widget in (self.pills, self.state, self.search):
            card.add_to_head(widget)

    def _keys(self) -> None:
        for key, does in (
            ("Ctrl+F", self.search.setFocus),
            ("Ctrl+PgDown", lambda: self._next_filter(1)),
            ("Ctrl+PgUp", lambda: self._next_filter(-1)),
            ("F5", self.reload),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    def _next_filter(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    # ---- what is shown

    def entered(self) -> None:
        self.reload()
        self.table.begin()

    def stored(self, changes: Changes) -> None:
        if (changes.tickets or changes.people or changes.devices) and self.isVisible():
            self.reload()

    def _time_passed(self) -> None:
        if self.isVisible():
            self._show()

    def reload(self, _: object = None) -> None:
        """Asks again when it is asked while an answer is on its way, once."""
        if self._job is not None:
            self._again = True
            return
        if not self._loaded_once:
            self.card.show_message(words.LOADING)
        self._job = self.ground.shop.run(
            self, lambda shop: (shop.open_tickets(), shop.roster()), self._loaded, self._failed
        )

    def _loaded(self, both: tuple[OpenTickets, Roster]) -> None:
        self._job, self._loaded_once = None, True
        self.found, self.roster = both
        there = {line.id for line in self.found.lines}
        self._rows = {each: kept for each, kept in self._rows.items() if each in there}
        self._show()
        self._once_more()

    def _failed(self, error: Exception) -> None:
        self._job, self._loaded_once = None, False
        self.card.show_message(card_message(error))
        self._once_more()

    def _once_more(self) -> None:
        if self._again:
            self._again = False
            self.reload()

    def _show(self) -> None:
        if not self._loaded_once:
            return
        desk, now = self.ground.desk(), self.ground.clock()
        self.house = words.house(desk, self.roster)
        lines = words.chosen(self.found.lines, self.wanted, self.house, now)
        self.table.show_rows(tuple(self._row(line, now) for line in lines))
        self.card.show_message(None if lines else words.nothing(self.wanted))
        self.foot.show_text(words.shown_of(len(lines), len(self.found.lines), self.found.total))
        for place, (name, count) in enumerate(words.counts(self.found.lines, self.house, now).items()):
            self.tabs.setTabText(place, say(words.tab_text(name, count)))
        self.pills.show_pills(words.pills(self.found.lines, now))
        self.load.show_bars(words.load_bars(self.roster))
        self._show_rights()

    def _row(self, line: TicketLine, now: float) -> Row:
        """Its words change by the minute; 2,000 rows anew take 130 ms, which a key would have to wait for."""
        key = (line, self.house, int(now // 60))
        kept = self._rows.get(line.id)
        if kept is None or kept[0] != key:
            kept = self._rows[line.id] = (key, words.row(line, self.house, now))
        return kept[1]

    def _show_rights(self) -> None:
        may = self.house.role == "supervisor"
        for widget in (self.hand_over, self.promises, self.workers):
            widget.setVisible(may)
        if may:
            self.hand_over.show_desk(self.ground.desk())
            self.hand_over.show_selected(len(self.table.selected_ids))

    def _want(self, **what: object) -> None:
        self.wanted = replace(self.wanted, **what)  # type: ignore[arg-type]
        self._show()

    def _sort(self, column: int) -> None:
        """Up, down, and back to what is due first."""
        now = self.wanted
        if now.column != column:
            column, falling = column, False
        elif not now.falling:
            falling = True
        else:
            column, falling = -1, False
        self.table.show_sorting(column, falling)
        self._want(column=column, falling=falling)

    # ---- what a supervisor does

    def _give(self, owner: str) -> None:
        self._hand("owner", owner, self.hand_over.owner.currentText())

    def _move(self, team: str) -> None:
        self._hand("team", team, self.hand_over.team.currentText())

    def _hand(self, what: str, value: str, to: Shown) -> None:
        ids, role = self.table.selected_ids, self.house.role
        fields = {what: value}
        self.ground.shop.run(
            self,
            lambda shop: shop.hand_over(ids, role=role, **fields),
            lambda done: self._handed(done, to),
        )

    def _handed(self, done: tuple[Handed, ...], to: Shown) -> None:
        self.hand_over.show_done(done, to)
        self.reload()

    def _take_back(self, done: tuple[Handed, ...]) -> None:
        role = self.house.role
        self.ground.shop.run(
            self, lambda shop: shop.hand_back(done, role), lambda count: self._back(count, len(done))
        )

    def _back(self, count: int, wanted: int) -> None:
        self.hand_over.show_back(count, wanted)
        self.reload()

    def edit_promises(self, _: object = None) -> None:
        dialog = PromisesDialog(self.ground, self)
        dialog.saved.connect(self.reload)
        dialog.open()

    def edit_roster(self, _: object = None) -> None:
        dialog = RosterDialog(self.ground, self)
        dialog.saved.connect(self.reload)
        dialog.open()
