import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.flow import FlowLayout


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    layout = FlowLayout(made)
    for _ in range(6):
        button = QPushButton("button")
        button.setFixedSize(100, 30)
        layout.addWidget(button)
    return made


def positions(box: QWidget) -> list[tuple[int, int]]:
    return [(b.x(), b.y()) for b in box.findChildren(QPushButton)]


def test_one_line_when_there_is_room(box: QWidget) -> None:
    box.resize(700, 100)
    box.show()
    assert {y for _, y in positions(box)} == {0}
    assert positions(box)[1][0] == 106


def test_it_goes_on_in_the_next_line(box: QWidget) -> None:
    box.resize(330, 100)
    box.show()
    assert positions(box)[3] == (0, 36)
    layout = box.layout()
    assert layout is not None and layout.heightForWidth(330) == 66


def test_a_mirrored_window_begins_at_the_right(box: QWidget) -> None:
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.resize(330, 100)
    box.show()
    assert positions(box)[0] == (230, 0)


def test_hidden_ones_take_no_room(box: QWidget) -> None:
    box.findChildren(QPushButton)[0].hide()
    box.resize(700, 100)
    box.show()
    assert positions(box)[1] == (0, 0)
