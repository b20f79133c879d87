"""A day or a time is typed over wherever one has come into its field."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTime
from pytestqt.qtbot import QtBot

from app.ui.parts.chosen_day import ChosenDay
from app.ui.parts.number_field import TimeField
from app.ui.parts.text import tr


def by_tab(qtbot: QtBot, field: TimeField) -> None:
    field.setFocus(Qt.FocusReason.TabFocusReason)


def marked(qtbot: QtBot, field: TimeField) -> None:
    field.setFocus()
    field.selectAll()


def at_the_beginning(qtbot: QtBot, field: TimeField) -> None:
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Home)


def clicked(qtbot: QtBot, field: TimeField) -> None:
    field.lineEdit().deselect()
    qtbot.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton, pos=QPoint(12, 8))


@pytest.mark.parametrize("come", [by_tab, marked, at_the_beginning, clicked])
def test_a_time(qtbot: QtBot, come) -> None:
    field = TimeField(QTime(7, 0))
    field.setDisplayFormat("HH:mm")
    qtbot.addWidget(field)
    field.show()
    come(qtbot, field)
    qtbot.keyClicks(field, "2239")
    assert field.time() == QTime(22, 39)


def test_minutes_alone_and_what_is_no_time(qtbot: QtBot) -> None:
    field = TimeField(QTime(7, 0))
    field.setDisplayFormat("HH:mm")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClicks(field, "45")
    assert field.time() == QTime(7, 45)
    qtbot.keyClicks(field, "abc")
    assert field.time() == QTime(7, 45)


def test_a_day(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("lt"))
    try:
        field = ChosenDay(tr("Day"))
    finally:
        QLocale.setDefault(before)
    field.setDisplayFormat("yyyy-MM-dd")
    field.show_day(date(2026, 11, 22))
    qtbot.addWidget(field)
    field.show()
    field.selectAll()
    qtbot.keyClicks(field, "20271231")
    assert field.day == date(2027, 12, 31)
