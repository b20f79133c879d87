"""A day that is typed, in two calendars."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.domain.errors import BadInput
from app.ui.parts.text import tr
from app.ui.parts.typed_day import TypedDay


def test_a_day_goes_in_and_comes_out(qtbot: QtBot):
    field = TypedDay(tr("Sold"))
    qtbot.addWidget(field)
    field.show_day(date(2026, 3, 31))
    assert field.day == date(2026, 3, 31)
    field.show_day(None)
    assert field.day is None
    field.setText("soon")
    with pytest.raises(BadInput):
        _ = field.day


def test_iranian_years_are_read_in_a_persian_window(qtbot: QtBot):
    before = QLocale()
    QLocale.setDefault(QLocale("fa"))
    try:
        field = TypedDay(tr("Sold"))
        qtbot.addWidget(field)
        field.setText("۱۴۰۵/۰۱/۰۱")
        assert field.day == date(2026, 3, 21)
        field.setText("2026-03-21")
        assert field.day == date(2026, 3, 21)
        field.setText("1405-13-01")
        with pytest.raises(BadInput):
            _ = field.day
    finally:
        QLocale.setDefault(before)
