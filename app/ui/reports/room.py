"""The room "Reports": figures of a period as a table, the calls behind each, charts, files, saved reports."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QProgressBar,
    QStackedLayout,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import Changes
from app.services.device_ports import Workshop
from app.services.report_book_ports import CallStory
from app.services.report_ports import Behind, CellKey
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.people.present import LOADING, House, Subject, house
from app.ui.reports.asks import OpenCall
from app.ui.reports.calls_list import COLUMNS, SHOWN, call_of, call_rows, leads, subject_of, title_of
from app.ui.reports.chart_words import ARRIVALS, TREND, WAITS, counted_in
from app.ui.reports.choices import ReportChoices
from app.ui.reports.customer_pages import CustomerPages
from app.ui.reports.figure_table import FigureTable
from app.ui.reports.made import SHOWN_CHARTS, Asker, Made, make_report, pictures_of
from app.ui.reports.picture import PictureView
from app.ui.reports.present import (
    CHOOSE,
    NO_CALLS,
    NONE_BEHIND,
    STOPPED,
    reaches,
    thresholds_of,
)
from app.ui.reports.saving import FileSaver
from app.ui.reports.sheet import TOTAL
from app.ui.rooms.ground import Ground, Room
from app.ui.scan.shop import Newest

T = TypeVar("T")
NAME = "room_reports"
SHARE = 300
"""Pixels of each half where there is no more."""
LONG_MS = 1000
"""After which a question shows that it is under way, and can be stopped."""
CALLS = "calls"


class ReportsRoom(Room):
    sent = Signal()
    """A saved report was made, sent or changed, here or by the exchange."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.made: Made | None = None
        self.behind: Behind | None = None
        self._stories: Mapping[str, CallStory] = {}
        self._cell: CellKey | None = None
        self._stale = True
        self._questions = Newest(ground.shop, self)
        self.choices = ReportChoices(ground, self)
        self.choices.changed.connect(self.reload)
        self.saver = FileSaver(self)
        self._make_head()
        parts = split(self, (self._figures_card(), SHARE), (self._below_frame(), SHARE), upright=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.choices)
        column.addWidget(parts, 1)

    # ---- parts

    def _make_head(self) -> None:
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(120)
        self.progress.setAccessibleName(say(tr("Progress")))
        self.stop = PressButton(Press("stop", tr("Cancel"), "close"), self)
        self.stop.pressed_for.connect(lambda _: self.cancel())
        self.books = PressButton(Press("saved", tr("Saved reports…"), "clock"), self)
        self.books.pressed_for.connect(lambda _: self.open_book())
        for part in (self.progress, self.stop, *self.saver.buttons, self.books):
            self.choices.below.addWidget(part)
        self._show_waiting(False)
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(LONG_MS)
        self._long.timeout.connect(lambda: self._show_waiting(True))

    def _figures_card(self) -> Card:
        box = QWidget(self)
        self.table = FigureTable(box)
        self.table.cell_opened.connect(self.open_cell)
        self.notes = QLabel("", box)
        self.notes.setObjectName("Muted")
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        self.pages = CustomerPages(self)
        self.pages.turned.connect(self.reload)
        self.pages.hide()
        inside.addWidget(self.table, 1)
        inside.addWidget(self.pages)
        inside.addWidget(self.notes)
        self.figures = Card(tr("Reports"), box, self)
        self.figures.asked.connect(lambda _: self.reload())
        return self.figures

    def _below_frame(self) -> QFrame:
        self.below = box = QFrame(self)
        box.setObjectName("Card")
        self.views = QTabBar(box)
        self.views.setDrawBase(False)
        self.views.setExpanding(False)
        self.views.setAccessibleName(say(tr("Charts and calls")))
        self._pages = QStackedLayout()
        self.charts: dict[str, PictureView] = {}
        for name, words in SHOWN_CHARTS.items():
            self.views.setTabData(self.views.addTab(say(words)), name)
            self.charts[name] = view = PictureView(box)
            view.opened.connect(lambda key, chart=name: self._open_mark(chart, str(key)))
            self._pages.addWidget(view)
        self.calls = RowsView(COLUMNS, say(tr("Calls")), box)
        self.calls.opened.connect(lambda row: self.asked.emit(OpenCall(call_of(str(row)))))
        self.calls_card = Card(tr("Calls"), self.calls, box)
        self.calls_card.setObjectName("Bare")
        self.calls_card.show_message(CHOOSE)
        self.views.setTabData(self.views.addTab(say(tr("Calls"))), CALLS)
        self._pages.addWidget(self.calls_card)
        self.views.currentChanged.connect(self._pages.setCurrentIndex)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(12, 6, 12, 8)
        inside.setSpacing(6)
        inside.addWidget(self.views)
        inside.addLayout(self._pages, 1)
        return box

    # ---- what the house tells

    def entered(self) -> None:
        self.choices.show_names(self._names.seen(self.ground.tools.seen()))
        if self.choices.renew_days() or self._stale:
            self.reload()
        self.table.setFocus()

    def stored(self, changes: Changes) -> None:
        if changes.reports:
            self.sent.emit()
        if changes.history and reaches(self.choices.days, self.ground.local.date()):
            self._stale = True
            if self.isVisible():
                self.reload()

    def about(self) -> tuple[Subject, Shown] | None:
        """Of the chosen call: its customer's page opens by the desk's key for it."""
        row = self.calls.selected_id()
        if self.behind is None or not row or self.views.tabData(self.views.currentIndex()) != CALLS:
            return None
        call = self.behind.calls[int(row.partition("/")[0])]
        return subject_of(call, self._stories.get(call.call)), call.customer or call.number

    @property
    def asker(self) -> Asker:
        return Asker(self.ground.role, self._names)

    @property
    def _names(self) -> House:
        return house(self.ground.desk().view)

    # ---- asking

    def reload(self) -> None:
        self._stale = False
        wanted, days, by = self.choices.wanted, self.choices.days, self.asker
        part = self.pages.use(wanted.group_by)
        plan = self.ground.tools.plan
        if self.made is None:
            self.figures.show_message(LOADING)
        self._long.start()

        def job(shop: Workshop) -> Made:
            thresholds = thresholds_of(plan()) if plan is not None else {}
            return make_report(shop, wanted, days, replace(by, thresholds=thresholds), part)

        self._questions.ask("report", job, self._show, self._not_loaded)

    def cancel(self) -> None:
        """Nothing that was asked is waited for; what was shown before stays."""
        self._questions.cancel()
        self._over()
        if self.made is None:
            self.figures.show_message(STOPPED)

    def _over(self) -> None:
        self._long.stop()
        self._show_waiting(False)

    def _show_waiting(self, waiting: bool) -> None:
        self.progress.setVisible(waiting)
        self.stop.setVisible(waiting)

    # ---- showing

    def _show(self, made: Made) -> None:
        self._over()
        self.made = made
        asked = made.report.asked
        # Where nobody was found the field that looked for him stays.
        empty = not made.sheet.rows and not asked.find
        self.figures.show_title((made.sheet.title, *made.sheet.about))
        self.figures.show_message(NO_CALLS if empty else None)
        self.pages.show_report(made.report)
        self.table.show_sheet(made.sheet)
        self.notes.setText(" ".join(map(say, made.sheet.notes[:2])))
        self.notes.setToolTip("\n".join(map(say, made.sheet.notes)))
        pictures = pictures_of(made)
        for name, picture in pictures.items():
            self.charts[name].show_picture(picture)
        # Who waited was nobody's yet: of operators there is no such chart, of some customers none.
        before = self.views.currentIndex()
        for place, name in enumerate(SHOWN_CHARTS):
            there = name in pictures and not asked.find
            self.views.setTabVisible(place, there and not (name == WAITS and asked.operators))
        if not self.views.isTabVisible(before):
            # Its chart is not this report's: the first that is, not the calls of a figure that nobody chose.
            shown = filter(self.views.isTabVisible, range(self.views.count()))
            self.views.setCurrentIndex(next(shown))
        self.below.setVisible(not empty)
        self.saver.allow(not empty)
        if self._cell is not None:
            self._forget_cell()

    def _not_loaded(self, error: Exception) -> None:
        self._over()
        self.made, self._stale = None, True
        self.saver.allow(False)
        self.figures.show_message(card_message(error))

    # ---- the calls behind

    def _open_mark(self, chart: str, key: str) -> None:
        if self.made is not None:
            asked = {ARRIVALS: self.made.heat, TREND: self.made.trend}.get(chart, self.made.report).asked
            mark = self.charts[chart].mark
            self._open(CellKey(asked, key, counted_in(asked)), mark.words if mark else "", "")

    def open_cell(self, row: str, column: str) -> None:
        """Column ``name`` and the columns of differences lead to what was offered, or handled."""
        if self.made is None:
            return
        asked, sheet = self.made.report.asked, self.made.sheet
        known = {each.name: each for each in sheet.columns}
        found = known.get(column.rstrip("±"), sheet.columns[1])
        figure = found if found.figure else sheet.columns[1]
        if not leads(figure.figure):
            self.calls_card.show_message(CHOOSE)
            return
        words = next((each.words for each in sheet.rows if each.key == row), sheet.total.words)
        self._open(CellKey(asked, None if row == TOTAL else row, figure.figure), words, figure.title)

    def _open(self, cell: CellKey, row: Shown, figure: Shown) -> None:
        self._cell = cell
        role = self.ground.role
        self.views.setCurrentIndex(self.views.count() - 1)
        self.calls_card.show_title((row, figure))
        self.calls_card.show_message(LOADING)

        def job(shop: Workshop) -> tuple[Behind, Mapping[str, CallStory]]:
            behind = shop.calls_behind(cell, role, SHOWN)
            return behind, shop.call_stories([each.call for each in behind.calls], role)

        def loaded(found: tuple[Behind, Mapping[str, CallStory]]) -> None:
            self.behind, self._stories = found
            self.calls_card.show_title(title_of(row, figure, self.behind))
            self.calls_card.show_message(None if self.behind.count else NONE_BEHIND)
            self.calls.show_rows_at(call_rows(self.behind, self._stories, self._names))
            if self.behind.count:
                self.calls.setFocus(Qt.FocusReason.OtherFocusReason)

        self._questions.ask(
            "calls", job, loaded, lambda error: self.calls_card.show_message(card_message(error))
        )

    def _forget_cell(self) -> None:
        """Its figures were counted anew."""
        self._cell, self.behind, self._stories = None, None, {}
        self.calls_card.show_title(tr("Calls"))
        self.calls_card.show_message(CHOOSE)

    # ---- saved reports

    def open_book(self) -> None:
        from app.ui.reports.book_dialog import BookDialog

        dialog = BookDialog(self.ground, self.choices.wanted, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._show_saved)
        self.sent.connect(dialog.renew)
        dialog.show()

    def _show_saved(self, wanted: object) -> None:
        self.choices.show_wanted(wanted)  # type: ignore[arg-type]
        self.reload()
