"""The line of time: drawn in both directions, and said in words."""

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.devices.time_line import TimeLineView
from app.ui.devices.warranty_words import Bar, Mark, TimeLine
from app.ui.parts.text import tr

LINE = TimeLine(
    (Mark(tr("Sold"), date(2024, 1, 1), "info"), Mark(tr("Today"), date(2024, 1, 5), "bad")),
    (
        Bar("2 years", date(2024, 1, 1), date(2025, 12, 31), "terms", 0),
        Bar("2 years", date(2026, 1, 1), date(2026, 1, 20), "grace", 0),
    ),
    date(2023, 6, 1),
    date(2028, 6, 1),
)


def test_bars_stand_where_their_days_are_in_either_direction(qtbot: QtBot):
    view = TimeLineView()
    qtbot.addWidget(view)
    view.resize(600, 100)
    view.show_line(LINE)
    assert view._x(date(2024, 1, 1)) < view._x(date(2026, 1, 1)) < 600
    one = view.grab().toImage()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert view._x(date(2024, 1, 1)) > view._x(date(2026, 1, 1)) > 0
    assert view.grab().toImage() != one
    assert "2 years" in view.accessibleName() and "Sold" in view.accessibleName()


def test_without_a_line_nothing_stands_there(qtbot: QtBot):
    view = TimeLineView()
    qtbot.addWidget(view)
    view.show_line(None)
    assert view.isHidden()
