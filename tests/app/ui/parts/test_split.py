"""Parts side by side or one below the other: none is pushed away, one takes what the window gains."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.split import split


def test_the_part_that_grows_takes_what_the_window_gains(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    parts = split(window, (QWidget(), 100), (QWidget(), 300), grows=1)
    room = 400 + parts.handleWidth()
    parts.resize(room, 50)
    window.show()
    assert parts.orientation() == Qt.Orientation.Horizontal and parts.sizes() == [100, 300]
    parts.resize(room + 200, 50)
    assert parts.sizes() == [100, 500]


def test_none_can_be_pushed_away(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    parts = split(window, (QWidget(), 100), (QWidget(), 100), upright=True)
    assert parts.orientation() == Qt.Orientation.Vertical and not parts.childrenCollapsible()


def test_from_right_to_left_the_first_part_keeps_its_edge(qtbot: QtBot) -> None:
    window = QWidget()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(window)
    first, second = QWidget(), QWidget()
    parts = split(window, (first, 100), (second, 300), grows=1)
    parts.resize(600, 50)
    window.show()
    qtbot.wait(1)
    assert all(parts.rect().contains(each.geometry()) for each in (first, second))
