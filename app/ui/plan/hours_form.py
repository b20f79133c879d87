"""The fields of a calendar, or of the hours of a queue; ``hours_page`` decides what they change."""

from datetime import datetime

from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.opening_hours import closed_text, weekly_text
from app.domain.plan_calendars import clock_change, coming_days
from app.ui.lines.detail import Words
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Press
from app.ui.parts.zone_field import ZoneField
from app.ui.plan.day_words import change_words, coming_words
from app.ui.plan.form import LINE, CalmChoice
from app.ui.plan.week_view import WeekView
from app.ui.tickets.present import Option
from telephony.switchboard.plan import Hours


class HoursForm(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.silent = False
        """While what is shown changes by itself."""
        self.name, self.use = QLineEdit(self), CalmChoice(tr("Hours of this queue"), self)
        self.name.setMaxLength(40)
        self.users, self.locked = Words("Muted", self), Words("Muted", self)
        self.week = WeekView(self)
        self.weekly, self.closed, self.zone = QPlainTextEdit(self), QPlainTextEdit(self), ZoneField("", self)
        self.said = Elided("Warning", self)
        self.holidays = PressButton(Press("holidays", tr("Holidays from a file…"), "import"), self)
        self.file = Words("Muted", self)
        self.without_file = PressButton(Press("no_file", tr("Without this file"), "close", "quiet"), self)
        self.coming, self.clocks = Words("", self), Words("Muted", self)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        self._head = QFormLayout()
        self._put(self._head, tr("Name"), self.name)
        self._put(self._head, tr("Hours of this queue"), self.use)
        column.addLayout(self._head)
        for part in (self.users, self.locked, self.week):
            column.addWidget(part)
        form = QFormLayout()
        self.weekly.setPlaceholderText("Mo-Fr 08:00-12:00, 13:00-17:00\nSa 09:00-13:00")
        self.closed.setPlaceholderText("2026-12-24..2026-12-26\n2026-12-31 14:00-18:00 New Year's Eve")
        self.closed.setToolTip(say(tr("Half days have times and a name; 12-25 comes every year.")))
        self.weekly.setToolTip(say(tr("Where Friday is the weekend: Sa-We 08:00-16:00, Th 08:00-12:00.")))
        for label, field in (
            (tr("As text"), self.weekly),
            (tr("Closed and half days"), self.closed),
            (tr("Time zone"), self.zone),
        ):
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
                field.setFixedHeight(3 * LINE + 12)
            self._put(form, label, field)
        column.addLayout(form)
        column.addWidget(self.said)
        row = QHBoxLayout()
        row.addWidget(self.holidays)
        row.addWidget(self.without_file)
        row.addStretch(1)
        column.addWidget(self.file)
        column.addLayout(row)
        head = QLabel(say(tr("The coming year")), self)
        head.setObjectName("CardTitle")
        column.addWidget(head)
        column.addWidget(self.clocks)
        column.addWidget(self.coming)
        column.addStretch(1)

    def _put(self, form: QFormLayout, words: Text, field: QWidget) -> None:
        field.setAccessibleName(say(words))
        label = QLabel(say(words), self)
        label.setBuddy(field)
        form.addRow(label, field)

    def show_name(self, name: str, users: Shown) -> None:
        """It is a calendar."""
        self._head.setRowVisible(self.use, False)
        self._head.setRowVisible(self.name, True)
        if self.name.text().strip() != name and not self.name.hasFocus():
            self.name.setText(name)
        self.users.show_lines((users,))

    def show_use(self, calendars: tuple[str, ...], used: str) -> None:
        """It is a queue."""
        self._head.setRowVisible(self.name, False)
        self._head.setRowVisible(self.use, True)
        own = Option("", tr("Hours of its own"))
        self.use.show_options((own, *(Option(each, clean(each, 40)) for each in calendars)), used)
        self.users.show_lines(())

    def show_hours(self, hours: Hours, now: datetime, *, locked: bool) -> None:
        """``locked``: they are another's, and changed there."""
        self.silent = True
        try:
            self._show_fields(hours)
        finally:
            self.silent = False
        for field in (self.week, self.weekly, self.closed, self.zone, self.holidays):
            field.setEnabled(not locked)
        why = tr("The calendar {name} is changed in its own row; other queues may use it too.")
        self.locked.show_lines((why.of(name=clean(hours.name, 40)),) if locked else ())
        read = tr("Whole days out of {file}, beside the plan: %n", "holidays", len(hours.read))
        self.file.show_lines((read.of(file=clean(hours.holidays, 60)),) if hours.holidays else ())
        self.without_file.setVisible(bool(hours.holidays) and not locked)
        self.coming.show_lines(coming_words(coming_days(hours, now.date())))
        change = clock_change(hours, now)
        self.clocks.show_lines((change_words(change),) if change else ())

    def _show_fields(self, hours: Hours) -> None:
        self.week.show_week(hours.weekly)
        # Not what he types in: it would be put in another form under his fingers.
        if not self.weekly.hasFocus():
            self.weekly.setPlainText(weekly_text(hours.weekly))
        if not self.closed.hasFocus():
            self.closed.setPlainText(closed_text(hours))
        if not self.zone.hasFocus():
            self.zone.setText(hours.zone)
