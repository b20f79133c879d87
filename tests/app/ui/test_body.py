import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.body import Body


@pytest.fixture
def body(qtbot: QtBot) -> Body:
    made = Body(QLabel("who"), QLabel("work"), QLabel("floor"))
    qtbot.addWidget(made)
    made.resize(1440, 700)
    made.show()
    return made


def test_three_columns(body: Body) -> None:
    assert body._floor.isVisible() and not body.drawer_open


def test_folded_the_floor_waits_in_a_drawer(body: Body) -> None:
    body.fold(True)
    assert not body._floor.isVisible()
    body.show_floor(True)
    assert body.drawer_open and body._floor.isVisible()
    assert body._drawer.geometry().right() == body.rect().right()
    body.show_floor(False)
    assert not body._floor.isVisible()


def test_with_room_again_the_floor_is_back(body: Body) -> None:
    body.fold(True)
    body.show_floor(True)
    body.fold(False)
    assert body._floor.isVisible() and not body.drawer_open
    body.show_floor(False)
    assert body._floor.isVisible()


def test_the_drawer_is_at_the_far_side(body: Body) -> None:
    body.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    body.fold(True)
    body.show_floor(True)
    assert body._drawer.x() == 0
