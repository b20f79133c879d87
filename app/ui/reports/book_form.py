"""One saved report: its name, when it is sent, to whom and as what."""

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.domain.report_times import DAILY, MONTHLY, WEEKLY, Rhythm
from app.domain.saved_reports import LONGEST_NAME, SavedReport
from app.ui.application import LANGUAGES
from app.ui.parts.number_field import TimeField
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.replies.present import LANGUAGE_NAMES
from app.ui.reports.book_words import FORMATS, NEVER, RHYTHMS, addresses, shows
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option

SEVEN = QTime(7, 0)


class BookForm(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = SavedReport(0, "")
        self.shows = QLabel("", self)
        self.shows.setObjectName("Muted")
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.rhythm, self.day = Choice(tr("Sent"), self), Choice(tr("On"), self)
        self.rhythm.show_options(tuple(Option(*each) for each in RHYTHMS.items()), NEVER)
        self.at = TimeField(SEVEN, self)
        self.at.setDisplayFormat("HH:mm")
        self.at.setAccessibleName(say(tr("At")))
        self.to = QLineEdit(self)  # Tab goes by the order in which fields are made
        self.to.setPlaceholderText("name@example.org, other@example.org")
        self.formats = {form: QCheckBox(say(words), self) for form, words in FORMATS.items()}
        self.language = Choice(tr("Language of the message"), self)
        self.language.setToolTip(say(tr("Language of the message")))
        self.language.show_options(tuple(Option(*each) for each in LANGUAGE_NAMES.items()), _here())
        # In a window that is read from the right Qt would put the minutes before the hours.
        self.at.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.ran = QLabel("", self)
        self.ran.setWordWrap(True)
        self.ran.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        for field in (self.name, self.to):
            field.textEdited.connect(lambda _: self.changed.emit())
        self.rhythm.activated.connect(self._rhythm_chosen)
        for choice in (self.day, self.language):
            choice.activated.connect(lambda _: self.changed.emit())
        self.at.timeChanged.connect(lambda _: self.changed.emit())
        for box in self.formats.values():
            box.toggled.connect(lambda _: self.changed.emit())
        self._rhythm_chosen(0)

    def _lay_out(self) -> None:
        times, forms = QHBoxLayout(), QHBoxLayout()
        for part in (self.rhythm, self.day, self.at):
            times.addWidget(part)
        times.addStretch(1)
        for box in self.formats.values():
            forms.addWidget(box)
        forms.addWidget(self.language)
        forms.addStretch(1)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for words, field in ((tr("Name"), self.name), (tr("What it shows"), self.shows)):
            field.setAccessibleName(say(words))
            form.addRow(say(words), field)
        form.addRow(say(tr("Sent")), times)
        self.to.setAccessibleName(say(tr("To")))
        form.addRow(say(tr("To")), self.to)
        form.addRow(say(tr("As")), forms)
        form.addRow(say(tr("Last time")), self.ran)

    def show_report(self, report: SavedReport, ran: Shown = "–") -> None:
        """``ran``: how it went the last time."""
        self._report = report
        self.show_run(ran)
        quiet = self.blockSignals(True)
        self.name.setText(report.name)
        self.to.setText(", ".join(report.to))
        self.shows.setText(say(shows(report.wanted)))
        rhythm = report.rhythm
        self.rhythm.setCurrentIndex(self.rhythm.findData(rhythm.kind if rhythm else NEVER))
        self._rhythm_chosen(0)
        if rhythm is not None:
            self.day.setCurrentIndex(max(0, self.day.findData(str(rhythm.day))))
        self.at.setTime(QTime(rhythm.minute // 60, rhythm.minute % 60) if rhythm else SEVEN)
        for form, box in self.formats.items():
            box.setChecked(form in report.formats)
        self.language.setCurrentIndex(self.language.findData(report.language if report.id else _here()))
        self.blockSignals(quiet)

    def show_run(self, ran: Shown) -> None:
        self.ran.setText(say(ran))

    @property
    def report(self) -> SavedReport:
        """As it is typed now."""
        at, kind = self.at.time(), self.rhythm.chosen
        zone = self._report.rhythm.zone if self._report.rhythm else ""
        rhythm = Rhythm(kind, at.hour() * 60 + at.minute(), int(self.day.chosen or 1), zone) if kind else None
        return SavedReport(
            self._report.id,
            self.name.text().strip(),
            self._report.wanted,
            rhythm,
            addresses(self.to.text()),
            tuple(form for form, box in self.formats.items() if box.isChecked()),
            self.language.chosen,
            version=self._report.version,
        )

    def _rhythm_chosen(self, _: int) -> None:
        kind = self.rhythm.chosen
        days = {WEEKLY: _weekdays(), MONTHLY: _month_days()}.get(kind, ())
        self.day.show_options(days, self.day.chosen)
        self.day.setVisible(bool(days))
        self.at.setVisible(kind in (DAILY, WEEKLY, MONTHLY))
        self.changed.emit()


def _here() -> str:
    """The language of this window."""
    language = QLocale().name()[:2]
    return language if language in LANGUAGES else LANGUAGES[0]


def _weekdays() -> tuple[Option, ...]:
    locale = QLocale()
    return tuple(Option(str(day), locale.standaloneDayName(day)) for day in range(1, 8))


def _month_days() -> tuple[Option, ...]:
    long = QDate(2024, 1, 1).daysInMonth()
    return tuple(Option(str(day), tr("on the {day}.").of(day=str(day))) for day in range(1, long + 1))
