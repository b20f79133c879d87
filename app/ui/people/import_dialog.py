"""Customers out of a CSV file: choose it, see what each line would do, import, cancel, take back."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.services.ports import ImportReport
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.clean import clean
from app.ui.parts.label import Elided, PillRow
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import CardMessage, Press
from app.ui.people.present import VERDICTS, import_summary, verdict_rows
from app.ui.work import Ticket, Work

LARGEST = 64 * 1024 * 1024
_NOTHING = CardMessage(
    "empty",
    tr("Choose a CSV file with customers."),
    tr("Nothing is changed before you have seen what each line would do."),
    Press("choose", tr("Choose a file…"), "import", "filled"),
)


class ImportDialog(QDialog):
    changed = Signal()

    def __init__(self, work: Work, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Import customers")))
        self.resize(920, 600)
        self._work, self._region = work, region
        self._data = b""
        self._ticket: Ticket | None = None
        self.report: ImportReport | None = None
        self.table = RowsView(VERDICTS, say(tr("What each line would do")), self)
        self.card = Card(tr("Lines of the file"), self.table, self)
        self.card.asked.connect(self._message_asked)
        self.card.show_message(_NOTHING)
        self._file = Elided("Heading", self)
        self.summary = PillRow(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say(tr("Progress")))
        self.progress.hide()
        self.said = Elided("", self)
        self.buttons = {
            press.action: PressButton(press, self)
            for press in (
                Press("choose", tr("Choose a file…"), "import"),
                Press("stop", tr("Cancel"), "close"),
                Press("undo", tr("Take the import back"), "undo"),
                Press("import", tr("Import"), "check", "filled"),
                Press("close", tr("Close")),
            )
        }
        for button in self.buttons.values():
            button.pressed_for.connect(self._pressed)
        self._lay_out()
        self._show_buttons()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._file, 1)
        head.addWidget(self.summary)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        for button in self.buttons.values():
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.card, 1)
        column.addWidget(self.progress)
        column.addLayout(foot)

    # ---- steps

    def open_file(self, path: str) -> None:
        """Read the file and show what it would do; nothing is written."""
        try:
            file = Path(path)
            if file.stat().st_size > LARGEST:
                self._say(tr("The file is larger than 64 MB. Split it."))
                return
            self._data = file.read_bytes()
        except OSError as error:
            self._say((tr("The file could not be read."), clean(error.strerror or "", 100)))
            return
        self._file.show_text(clean(file.name, 100))
        self._say("")
        self.report = None
        self._run(dry_run=True)

    def _run(self, *, dry_run: bool) -> None:
        data, region = self._data, self._region
        self.progress.setRange(0, 0)
        self.progress.show()
        self._ticket = self._work.run_long(
            self,
            lambda office, progress: office.import_people(
                data, region=region, dry_run=dry_run, progress=progress
            ),
            self._dry if dry_run else self._imported,
            self._failed,
            self._progress,
        )
        self._show_buttons()

    def _progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    def _dry(self, report: ImportReport) -> None:
        self._arrived(report)
        self._say(tr("Cancelled.") if report.cancelled else tr("Nothing is changed yet."))

    def _imported(self, report: ImportReport) -> None:
        self._arrived(report)
        if report.cancelled:
            self._say(tr("Cancelled; nothing was kept."))
            self.report = None
            return
        self._data = b""
        self._say(tr("%n persons are in.", "", report.new + report.merged))
        self._show_buttons()
        self.changed.emit()

    def _arrived(self, report: ImportReport) -> None:
        self._ticket = None
        self.report = report
        self.progress.hide()
        self.table.show_rows(verdict_rows(report))
        self.summary.show_pills(import_summary(report))
        self.card.show_message(None)
        self._show_buttons()

    def _failed(self, error: Exception) -> None:
        self._ticket = None
        self.progress.hide()
        self.card.show_message(card_message(error))
        self._show_buttons()

    def _undo(self) -> None:
        batch = self.report.batch if self.report else ""
        self._work.run(self, lambda office: office.undo_import(batch), self._undone, self._failed)

    def _undone(self, count: int) -> None:
        self._say(tr("%n persons were taken out again.", "", count))
        self.report = None
        self._show_buttons()
        self.changed.emit()

    # ---- buttons

    def _pressed(self, action: str) -> None:
        if action == "choose":
            path, _ = QFileDialog.getOpenFileName(
                self, say(tr("Choose a file…")), "", "CSV (*.csv *.txt);;* (*)"
            )
            if path:
                self.open_file(path)
        elif action == "stop" and self._ticket is not None:
            self._ticket.ask_to_stop()
        elif action == "import":
            self._run(dry_run=False)
        elif action == "undo":
            self._undo()
        elif action == "close":
            self.close()

    def _message_asked(self, action: str) -> None:
        if action == "retry":
            self._run(dry_run=True)
        else:
            self._pressed(action)

    def _show_buttons(self) -> None:
        busy = self._ticket is not None
        usable = self.report is not None and bool(self.report.new + self.report.merged)
        written = self.report is not None and bool(self.report.batch)
        self.buttons["choose"].setVisible(not busy)
        self.buttons["stop"].setVisible(busy)
        self.buttons["import"].setVisible(usable and not written and not busy and bool(self._data))
        self.buttons["undo"].setVisible(written and not busy)
        self.buttons["close"].setVisible(not busy)

    def _say(self, words: Shown) -> None:
        self.said.show_text(words)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._ticket is not None:
            self._ticket.ask_to_stop()
        super().closeEvent(event)
