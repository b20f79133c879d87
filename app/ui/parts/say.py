"""Texts into the language of the window: the only place that translates and fills in."""

from PySide6.QtCore import QCalendar, QCoreApplication, QDate, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

from app.ui.parts.clean import isolated
from app.ui.parts.text import Moment, Shown, Text


def say(shown: Shown) -> str:
    """The words for a person. Data passes through as it is; inside a sentence it is kept apart where
    directions could mix."""
    match shown:
        case Text():
            return _sentence(shown)
        case Moment():
            return _moment(shown)
        case tuple():
            return towards(" · ".join(words for part in shown if (words := _apart(say(part)))))
    return _apart(shown)


def _sentence(text: Text) -> str:
    count = -1 if text.n is None else text.n
    found = QCoreApplication.translate("", text.source, text.comment, count)
    if text.n is not None:
        found = found.replace("%n", str(text.n))
    if not text.values:
        return found
    return towards(found.format(**{name: _apart(say(value)) for name, value in text.values}))


def mirrored() -> bool:
    """Whether the window is read from the right."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def towards(sentence: str) -> str:
    """A sentence that begins with data still runs in the direction of the window."""
    return f"\u200f{sentence}" if sentence and mirrored() else sentence


def week_begins() -> int:
    """The weekday with which a week begins in the language of the window, 0: Monday."""
    return QLocale().firstDayOfWeek().value - 1


def _apart(data: str) -> str:
    """Isolated where a right-to-left window or right-to-left data makes it needed (UAX 9)."""
    if not data or data[0] in "\u2066\u2067\u2068":
        return data
    if mirrored() or any("\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc" for char in data):
        return isolated(data)
    return data


def _moment(moment: Moment) -> str:
    locale = QLocale()
    if moment.style == "time":
        return locale.toString(QTime(moment.at.hour, moment.at.minute), QLocale.FormatType.ShortFormat)
    day = QDate(moment.at.year, moment.at.month, moment.at.day)
    if moment.style == "weekday":
        return locale.dayName(day.dayOfWeek(), QLocale.FormatType.ShortFormat)
    if locale.language() == QLocale.Language.Persian:
        return locale.toString(day, QLocale.FormatType.ShortFormat, QCalendar(QCalendar.System.Jalali))
    return locale.toString(day, QLocale.FormatType.ShortFormat)
