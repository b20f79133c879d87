"""A day that is typed: 2026-03-31, or the way of the country; empty when nobody knows.

In a Persian window years before 1700 are those of the Iranian calendar.
"""

from datetime import date

from PySide6.QtCore import QCalendar, QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.errors import BadInput
from app.ui.parts.say import say
from app.ui.parts.text import Text
from app.ui.parts.times import day_typed

JALALI = (1200, 1700)
PATTERN = "2026-03-31"


class TypedDay(QLineEdit):
    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say(name))
        self.setPlaceholderText(PATTERN)
        self.setMaxLength(20)
        self.setMaximumWidth(150)

    def show_day(self, day: date | None) -> None:
        self.setText(day.isoformat() if day else "")

    @property
    def day(self) -> date | None:
        """Raises ``BadInput`` for what is no day."""
        return day_of(self.text())


def day_of(text: str) -> date | None:
    """A day as somebody wrote it; None for nothing. Raises ``BadInput`` for what is no day."""
    typed = _jalali(text) if QLocale().language() == QLocale.Language.Persian else None
    return typed or day_typed(text)


def _jalali(text: str) -> date | None:
    plain = "".join(str(int(char)) if char.isdecimal() else char for char in text)
    parts = plain.replace("/", "-").replace(".", "-").split("-")
    if len(parts) != 3 or not all(part.strip().isdigit() for part in parts):
        return None
    year, month, day = (int(part) for part in parts)
    if not JALALI[0] <= year < JALALI[1]:
        return None
    found = QCalendar(QCalendar.System.Jalali).dateFromParts(year, month, day)
    if not found.isValid():
        raise BadInput("This is no day of the calendar.", "Write it as 2026-03-31.")
    return date(found.year(), found.month(), found.day())
