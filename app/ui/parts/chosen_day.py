"""Fields for a day, and for a moment, in the calendar of the language."""

from datetime import date

from PySide6.QtCore import QCalendar, QDate, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QWidget

from app.ui.parts.say import say
from app.ui.parts.text import Text
from app.ui.parts.typed_over import TypedOver


class ChosenDay(TypedOver, QDateEdit):
    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setAccessibleName(say(name))
        _use_calendar(self)

    @property
    def day(self) -> date:
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Without telling that somebody chose it."""
        quiet = self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(quiet)


class ChosenMoment(TypedOver, QDateTimeEdit):
    """``seconds``: epoch, in the time of this desk."""

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setAccessibleName(say(name))
        _use_calendar(self)
        # In a window that is read from the right Qt turns all parts round, minutes before hours too.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat("yyyy-MM-dd HH:mm")

    @property
    def seconds(self) -> float:
        return float(self.dateTime().toSecsSinceEpoch())

    def show_seconds(self, at: float) -> None:
        self.setDateTime(QDateTime.fromSecsSinceEpoch(int(at)))


def _use_calendar(field: QDateTimeEdit) -> None:
    if QLocale().language() == QLocale.Language.Persian:
        field.setCalendar(QCalendar(QCalendar.System.Jalali))
