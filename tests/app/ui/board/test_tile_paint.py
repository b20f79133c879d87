"""What a queue's tile looks like."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from app.ui.board.queue_words import tiles
from app.ui.board.tile_paint import HEIGHT
from tests.app.ui.board.test_live_table import table as rows
from tests.app.ui.board.test_tiles import made
from tests.app.ui.made_up import NOW
from tests.app.ui.made_up_floor import QUEUES


def test_it_is_painted_in_every_state(qtbot: QtBot) -> None:
    view = made(qtbot)
    view.setCurrentIndex(view.tiles_model.index(0))
    fresh = view.grab().toImage()
    view.tick()
    view.show_stale(True)
    assert view.grab().toImage() != fresh
    view.tick()
    view.show_scale(1.5)
    assert view.height() > 1.4 * HEIGHT
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not view.grab().isNull()


def test_another_count_is_one_figure_painted_anew(qtbot: QtBot) -> None:
    view = made(qtbot)
    before, painted = view.grab().toImage(), view.stamps.made
    view.show_tiles(tiles((replace(QUEUES[0], waiting=9), *QUEUES[1:]), NOW))
    after = view.grab().toImage()
    assert view.stamps.made == painted + 1 and after != before
    right = view.width() // 5
    rest = (right, 0, view.width() - right, view.height())
    assert after.copy(*rest) == before.copy(*rest)
    view.show_tiles(tiles(QUEUES, NOW))
    assert view.grab().toImage() == before and view.stamps.made == painted + 1


@pytest.mark.parametrize("what", ["colours", "type"])
def test_after_a_change_of_looks_nothing_of_before_is_copied(qtbot: QtBot, what: str) -> None:
    for view in (made(qtbot), rows(qtbot, "a", "b")):
        view.grab()
        painted, font, colours = view.stamps.made, view.font(), view.palette()
        view.grab()
        assert view.stamps.made == painted
        font.setPixelSize(30)
        colours.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.black)
        if what == "type":
            view.setFont(font)
        else:
            view.setPalette(colours)  # as a theme does, for all
        view.grab()
        assert view.stamps.made >= painted + 3
