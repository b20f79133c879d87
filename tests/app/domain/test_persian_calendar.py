"""Solar Hijri dates, against Qt's own calendar."""

from datetime import date, timedelta

from PySide6.QtCore import QCalendar, QDate

from app.domain.persian_calendar import persian_date


def test_every_day_of_a_century_is_the_day_of_another_calendar():
    calendar = QCalendar(QCalendar.System.Jalali)
    day = date(1930, 1, 1)
    # Qt's arithmetic leaves the observed year in 1437 (AD 2058).
    while day < date(2058, 3, 1):
        parts = calendar.partsFromDate(QDate(day.year, day.month, day.day))
        assert persian_date(day) == (parts.year, parts.month, parts.day), day
        day += timedelta(days=1)


def test_nowruz():
    assert persian_date(date(2026, 3, 21)) == (1405, 1, 1)
    assert persian_date(date(2026, 3, 20)) == (1404, 12, 29)
