"""A week is drawn by mouse and by key, from either side."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.week import Week
from app.ui.plan.week_view import HEAD, LINE, WeekView
from telephony.switchboard.plan import Interval

MONDAY = Interval(0, 480, 720)
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def view(qtbot: QtBot, request: pytest.FixtureRequest) -> WeekView:
    made = WeekView()
    qtbot.addWidget(made)
    made.setLayoutDirection(request.param)
    made.resize(774, made.sizeHint().height())
    made.show_week((MONDAY,))
    made.show()
    return made


def point(view: WeekView, day: int, minute: int) -> QPoint:
    return QPoint(round(view._x(minute)), HEAD + day * LINE + LINE // 2)


def drags(view: WeekView, start: QPoint, end: QPoint) -> Week:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    return view.week


def test_drawing_makes_a_stretch(view: WeekView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.edited):
        week = drags(view, point(view, 2, 540), point(view, 2, 1020))
    assert week == (MONDAY, Interval(2, 540, 1020)) and view.chosen == week[1]


def test_ends_are_dragged_and_the_whole_is_moved(view: WeekView) -> None:
    assert drags(view, point(view, 0, 719), point(view, 0, 780)) == (Interval(0, 480, 780),)
    assert drags(view, point(view, 0, 481), point(view, 0, 420)) == (Interval(0, 420, 780),)
    assert drags(view, point(view, 0, 600), point(view, 0, 660)) == (Interval(0, 480, 840),)


def test_a_click_only_chooses(view: WeekView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.edited):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=point(view, 0, 600))
        assert view.chosen == MONDAY
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=point(view, 3, 600))
        assert view.chosen is None and view.day == 3


def test_everything_goes_by_key(view: WeekView) -> None:
    later = Qt.Key.Key_Left if view.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.week == (MONDAY, Interval(1, 540, 1020))
    QTest.keyClick(view, later, SHIFT)
    QTest.keyClick(view, later, CTRL)
    assert view.chosen == Interval(1, 555, 1035)
    QTest.keyClick(view, later, SHIFT | CTRL)
    assert view.chosen == Interval(1, 570, 1050)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, later)
    assert len(view.week) == 3 and view.chosen == view.week[2]
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert view.week == (MONDAY,)


def test_it_says_its_hours_to_who_does_not_see_them(view: WeekView) -> None:
    assert view.accessibleDescription() == "Mo 08:00-12:00"
    view.show_week(())
    assert view.accessibleDescription() == "always open"
    assert not view.grab().isNull()
