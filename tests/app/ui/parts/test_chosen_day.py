"""A day is the same day in every calendar."""

from datetime import date

import pytest
from PySide6.QtCore import QCalendar, QDate, QLocale
from pytestqt.qtbot import QtBot

from app.ui.parts.chosen_day import ChosenDay, ChosenMoment
from app.ui.parts.text import tr

NEW_YEAR = date(2026, 3, 21)
"""The first of Farvardin 1405."""


def test_what_is_shown_is_told_to_nobody_and_what_is_chosen_is(qtbot: QtBot) -> None:
    field = ChosenDay(tr("Day"))
    qtbot.addWidget(field)
    told: list[QDate] = []
    field.userDateChanged.connect(told.append)
    field.show_day(NEW_YEAR)
    assert field.day == NEW_YEAR and told == []
    field.setDate(QDate(2026, 3, 22))
    assert field.day == date(2026, 3, 22) and len(told) == 1


@pytest.mark.parametrize(("language", "system"), [("fa", QCalendar.System.Jalali), ("lt", None)])
def test_persian_has_its_own_calendar(qtbot: QtBot, language: str, system: object) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        field = ChosenDay(tr("Day"))
        qtbot.addWidget(field)
    finally:
        QLocale.setDefault(before)
    field.show_day(NEW_YEAR)
    assert field.day == NEW_YEAR
    assert ("1405" in field.text().translate(str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789"))) is (
        system is not None
    )


def test_a_moment_is_the_same_one_in_every_calendar(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fa"))
    try:
        field = ChosenMoment(tr("When"))
        qtbot.addWidget(field)
    finally:
        QLocale.setDefault(before)
    field.show_seconds(1_795_271_527.0)
    assert field.seconds == 1_795_271_527.0
    assert "1405" in field.text().translate(str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789"))
