"""The room "Time spent": the four sums of a period as table and bars, what each line is made of, a file."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDate, QModelIndex, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.errors import BadInput
from app.domain.time_spent import By, Period, TimeEntry, TimeSum, period
from app.services.device_ports import Workshop
from app.ui.desk.present import Banner, notice
from app.ui.errors import card_message
from app.ui.errors import notice as failure
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.chosen_day import ChosenDay
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.people.present import house
from app.ui.rooms.ground import Ground, Room
from app.ui.scan.asks import OpenTicket
from app.ui.scan.shop import Newest
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option
from app.ui.time.bars import BarChart
from app.ui.time.entry_table import EntryTable
from app.ui.time.present import (
    BY_NAMES,
    CHOOSE,
    DRILL,
    LOADING,
    NO_SUMS,
    PERIODS,
    SUMS,
    bars,
    csv_of,
    drill_rows,
    file_name,
    sum_name,
    sum_rows,
    sums_total,
)

T = TypeVar("T")
DRILLED = 500
"""Entries of one line that are shown; the file has all."""


class TimeRoom(Room):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.by = By.REQUEST
        self.lines: tuple[TimeSum, ...] = ()
        self.entries: tuple[TimeEntry, ...] = ()
        self._chosen: str | None = None
        self._stale = True
        self._questions = Newest(ground.shop, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self._sums_card(), 3)
        column.addWidget(self._entries_card(), 2)
        self._set_period("week")

    # ---- parts

    def _head(self) -> QHBoxLayout:
        self.periods = Choice(tr("Period"), self)
        self.periods.show_options(tuple(Option(name, words) for name, words in PERIODS.items()), "week")
        self.periods.activated.connect(self._period_chosen)
        self.first, self.last = ChosenDay(tr("From"), self), ChosenDay(tr("To"), self)
        for field in (self.first, self.last):
            field.userDateChanged.connect(self._days_chosen)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(say(tr("Summed by")))
        for by, words in BY_NAMES.items():
            self.tabs.setTabData(self.tabs.addTab(say(words)), by)
        self.tabs.currentChanged.connect(self._by_chosen)
        self.export = PressButton(Press("export", tr("Save as CSV…"), "out"), self)
        self.export.pressed_for.connect(self._ask_file)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.tabs)
        row.addStretch(1)
        dash = QLabel("–", self)
        for part in (self.periods, self.first, dash, self.last, self.export):
            row.addWidget(part)
        return row

    def _sums_card(self) -> Card:
        box = QWidget(self)
        self.table = RowsView(SUMS, say(tr("Sums")), box)
        self.table.opened.connect(self._enter_line)
        self.table.selectionModel().currentRowChanged.connect(self._line_chosen)
        self.bars = BarChart(box)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.table, 3)
        row.addWidget(self.bars, 2)
        self.sums = Card(tr("Time spent"), box, self)
        self.total = Elided("", self.sums, end=True)
        self.total.setMinimumWidth(160)
        self.sums.add_to_head(self.total)
        self.sums.asked.connect(self.reload)
        return self.sums

    def _entries_card(self) -> Card:
        self.drill = EntryTable(DRILL, say(tr("Entries")), self)
        self.drill.opened.connect(self._open_request)
        self.made_of = Card(tr("Entries"), self.drill, self)
        self.made_of.asked.connect(self._load_entries)
        self.made_of.show_message(CHOOSE)
        return self.made_of

    # ---- what the house tells

    def entered(self) -> None:
        if self._stale:
            self.reload()
        self.table.setFocus()

    def stored(self, changes: Changes) -> None:
        if changes.time or changes.tickets or changes.people:
            self._stale = True
            if self.isVisible():
                self.reload()

    # ---- choosing

    @property
    def days(self) -> Period:
        return Period(min(self.first.day, self.last.day), max(self.first.day, self.last.day))

    def _set_period(self, name: str) -> None:
        if name == "days":
            return
        days = period(name, self.ground.local.date())
        self.first.show_day(days.first)
        self.last.show_day(days.last)

    def _period_chosen(self, _: int) -> None:
        self._set_period(self.periods.chosen)
        if self.periods.chosen == "days":
            self.first.setFocus()
        self._forget_line()
        self.reload()

    def _days_chosen(self, _: QDate) -> None:
        self.periods.setCurrentIndex(self.periods.findData("days"))
        self._forget_line()
        self.reload()

    def _by_chosen(self, place: int) -> None:
        self.by = self.tabs.tabData(place)
        self._forget_line()
        self.reload()

    def _forget_line(self) -> None:
        self._chosen, self.entries = None, ()
        self.made_of.show_message(CHOOSE)

    # ---- sums

    def reload(self, _: object = None) -> None:
        self._stale = False
        days, by = self.days, self.by
        if not self.lines:
            self.sums.show_message(LOADING)

        def loaded(lines: tuple[TimeSum, ...]) -> None:
            if (days, by) == (self.days, self.by):
                self._show(lines)

        self._questions.ask("sums", lambda shop: shop.time_sums(days, by), loaded, self._not_loaded)

    def _show(self, lines: tuple[TimeSum, ...]) -> None:
        self.lines = lines
        names = self._names()
        self.table.show_rows(sum_rows(lines, self.by, names))
        self.bars.show_bars(bars(lines, self.by, names), self._chosen or "")
        self.total.show_text(sums_total(lines))
        self.sums.show_message(None if lines else NO_SUMS)
        if self._chosen is not None:
            self._load_entries()

    def _not_loaded(self, error: Exception) -> None:
        self._stale = True
        self.lines = ()
        self.sums.show_message(card_message(error))

    def _names(self) -> dict[str, str]:
        return dict(house(self.ground.desk().view).operators)

    # ---- one line

    def _line_chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        rows = self.table.rows_model.rows
        if current.isValid() and current.row() < len(rows) and rows[current.row()].id != self._chosen:
            self._chosen = rows[current.row()].id
            self.bars.show_bars(bars(self.lines, self.by, self._names()), self._chosen)
            self._load_entries()

    def _enter_line(self, key: str) -> None:
        if self.entries:
            self.drill.setFocus(Qt.FocusReason.OtherFocusReason)
            self.drill.selectRow(0)

    def _load_entries(self, _: object = None) -> None:
        days, by, key = self.days, self.by, self._chosen
        line = next((each for each in self.lines if each.key == key), None)
        if line is None:
            self._forget_line()
            return
        self.made_of.show_title((tr("Entries"), sum_name(line, by, self._names())))

        def loaded(entries: tuple[TimeEntry, ...]) -> None:
            if (days, by, key) == (self.days, self.by, self._chosen):
                self.entries = entries
                self.drill.show_rows(drill_rows(entries, self.ground.clock(), self._names()))
                self.made_of.show_message(None)

        self._questions.ask(
            "entries", lambda shop: shop.time_entries(days, by, key, DRILLED), loaded, self._no_entries
        )

    def _no_entries(self, error: Exception) -> None:
        self.made_of.show_message(card_message(error))

    def _open_request(self, entry_id: str) -> None:
        entry = next((each for each in self.entries if str(each.id) == entry_id), None)
        if entry is not None:
            self.asked.emit(OpenTicket(entry.ticket_id))

    # ---- file

    @Slot()
    def _ask_file(self) -> None:
        name = file_name(self.days.first, self.days.last)
        path, _ = QFileDialog.getSaveFileName(self, say(tr("Save as CSV…")), name, "CSV (*.csv)")
        if path:
            self.save_file(Path(path))

    def save_file(self, path: Path) -> None:
        """All entries of the period."""
        days, names = self.days, self._names()

        def job(shop: Workshop) -> int:
            entries = shop.time_entries(days)
            _write(path, csv_of(entries, names))
            return len(entries)

        def saved(count: int) -> None:
            words = tr("Saved {count} entries to {file}.").of(count=str(count), file=path.name)
            self.ground.tell(Banner(words, "info", False))

        self._questions.ask("file", job, saved, self._not_saved)

    def _not_saved(self, error: Exception) -> None:
        self.ground.tell(notice(failure(error)))


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise BadInput(
            f"{path.name} cannot be written: {error.strerror}.", "Choose another folder."
        ) from error
