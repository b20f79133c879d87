"""Saved reports: shown again, sent by e-mail, how it went the last time."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import BadInput
from app.domain.saved_reports import SavedReport, Wanted, checked
from app.services.device_ports import Workshop
from app.services.mail_ports import KeptMail
from app.ui.errors import card_message, details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.people.present import LOADING
from app.ui.reports.book_form import BookForm
from app.ui.reports.book_words import COLUMNS, NO_REPORTS, report_rows, run_words
from app.ui.rooms.ground import Ground

T = TypeVar("T")
Found: TypeAlias = tuple[tuple[SavedReport, ...], tuple[KeptMail, ...]]
"""Saved reports, and the mail that is kept."""


class BookDialog(QDialog):
    chosen = Signal(object)
    """The ``Wanted`` of a report that is to be shown in the room."""

    def __init__(self, ground: Ground, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Saved reports")))
        self.resize(960, 560)
        self.ground, self._wanted = ground, wanted
        self.reports: tuple[SavedReport, ...] = ()
        self._deleted: SavedReport | None = None
        self._kept: tuple[KeptMail, ...] = ()
        self.table = RowsView(COLUMNS, say(tr("Saved reports")), self)
        self.table.opened.connect(lambda _: self.show_in_room())
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.card = Card(tr("Saved reports"), self.table, self)
        self.form = BookForm(self)
        self.said = Elided("", self)
        column = QVBoxLayout(self)
        column.addWidget(self.card, 1)
        column.addWidget(Card(tr("Report"), self.form, self))
        column.addWidget(self.said)
        column.addLayout(self._foot())
        self.begin_new()
        self.card.show_message(LOADING)
        self.load()

    def _foot(self) -> QHBoxLayout:
        self.presses: dict[str, PressButton] = {}
        row = QHBoxLayout()
        for press, slot in (
            (Press("new", tr("New, as in the room"), "edit"), self.begin_new),
            (Press("show", tr("Show in the room"), "search"), self.show_in_room),
            (Press("send", tr("Send now"), "out"), self.send_now),
            (Press("delete", tr("Delete"), "close"), self.delete),
            (Press("undo", tr("Undo"), "undo"), self.undo),
            (Press("save", tr("Save"), "check", "filled"), self.save),
        ):
            self.presses[press.action] = button = PressButton(press, self)
            button.pressed_for.connect(lambda _, do=slot: do())
            if press.action == "save":
                row.addStretch(1)
            row.addWidget(button)
        self.presses["undo"].hide()
        return row

    # ---- the list

    @property
    def current(self) -> SavedReport | None:
        return next((each for each in self.reports if str(each.id) == self.table.selected_id()), None)

    @property
    def _now(self) -> datetime:
        return datetime.fromtimestamp(self.ground.clock(), UTC)

    def load(self, wanted: int = 0) -> None:
        """``wanted``: the report to stand at."""

        def loaded(found: Found) -> None:
            self.reports, self._kept = found
            self.card.show_message(None if self.reports else NO_REPORTS)
            self.table.show_rows_at(report_rows(self.reports, self._now, self._kept), str(wanted))
            self._row_chosen(self.table.currentIndex(), QModelIndex())

        self._run(self._found, loaded, lambda error: self.card.show_message(card_message(error)))

    def renew(self) -> None:
        """One was made or sent meanwhile: its row says so, and what is typed stays."""

        def loaded(found: Found) -> None:
            if [each.id for each in found[0]] == [each.id for each in self.reports]:
                self.reports, self._kept = found
                self.table.show_rows(report_rows(self.reports, self._now, self._kept))
                if self.current is not None:
                    self.form.show_run(run_words(self.current.last, self._now, self._kept))

        self._run(self._found, loaded)

    def _found(self, shop: Workshop) -> Found:
        mail = self.ground.tools.mail
        return shop.saved_reports(self.ground.role), mail().kept() if mail is not None else ()

    def _run(
        self,
        job: Callable[[Workshop], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        self.ground.shop.run(self, job, then, failed or self._failed)

    def _row_chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        report = self.current
        if report is not None and current.isValid():
            self.form.show_report(report, run_words(report.last, self._now, self._kept))
        for name in ("show", "send", "delete"):
            self.presses[name].setEnabled(report is not None)

    # ---- doing

    def begin_new(self) -> None:
        """What is chosen in the room, still without a name."""
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())
        self.form.show_report(SavedReport(0, "", self._wanted))
        self.form.name.setFocus()
        for name in ("show", "send", "delete"):
            self.presses[name].setEnabled(False)

    def show_in_room(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current.wanted)
            self.close()

    def save(self) -> None:
        report, role = self.form.report, self.ground.role
        try:
            checked(report)
        except BadInput as error:
            self._failed(error)
            return

        def saved(found: SavedReport) -> None:
            self._say(tr("Saved: {name}.").of(name=found.name))
            self.load(found.id)

        self._run(lambda shop: shop.save_report(report, role), saved)

    def send_now(self) -> None:
        report, role = self.current, self.ground.role
        if report is None:
            return

        def asked(_: None) -> None:
            self._say(tr("{name} is being made; it goes out within a minute.").of(name=report.name))
            self.load(report.id)

        self._run(lambda shop: shop.send_report_now(report.id, role), asked)

    def delete(self) -> None:
        report, role = self.current, self.ground.role
        if report is None:
            return

        def gone(_: None) -> None:
            self._deleted = report
            self.presses["undo"].show()
            self._say(tr("Deleted: {name}.").of(name=report.name))
            self.begin_new()
            self.load()

        self._run(lambda shop: shop.delete_report(report.id, role), gone)

    def undo(self) -> None:
        """The deleted one again, as a new one: what is known of its runs is gone."""
        if self._deleted is not None:
            self.presses["undo"].hide()
            self.form.show_report(SavedReport(0, "", self._deleted.wanted))
            role, again = self.ground.role, self._deleted
            self._deleted = None
            self._run(lambda shop: shop.save_report(_as_new(again), role), lambda found: self.load(found.id))

    def _failed(self, error: Exception) -> None:
        self._say(details(error) or headline(error))

    def _say(self, words: Shown) -> None:
        self.said.show_text(words)


def _as_new(report: SavedReport) -> SavedReport:
    return SavedReport(
        0, report.name, report.wanted, report.rhythm, report.to, report.formats, report.language
    )
