"""A field for a day, in the calendar of the language."""

from datetime import date

from PySide6.QtCore import QCalendar, QDate, QLocale
from PySide6.QtWidgets import QDateEdit, QWidget

from app.ui.parts.say import say
from app.ui.parts.text import Text


class ChosenDay(QDateEdit):
    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setAccessibleName(say(name))
        if QLocale().language() == QLocale.Language.Persian:
            self.setCalendar(QCalendar(QCalendar.System.Jalali))

    @property
    def day(self) -> date:
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Without telling that somebody chose it."""
        quiet = self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(quiet)
