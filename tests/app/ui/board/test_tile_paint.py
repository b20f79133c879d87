"""What a queue's tile looks like."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.board.queue_words import tiles
from app.ui.board.tile_paint import HEIGHT
from app.ui.parts import theme
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


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[QApplication]:
    theme.apply(qapp, "light")
    yield qapp
    theme.apply(qapp, "light")


def test_other_colours_are_not_painted_out_of_what_was_kept(qtbot: QtBot, themes: QApplication) -> None:
    view, table = made(qtbot), rows(qtbot, "a", "b")
    light = view.grab().toImage(), table.grab().toImage()
    theme.apply(themes, "dark")
    dark = view.grab().toImage(), table.grab().toImage()
    assert dark == (made(qtbot).grab().toImage(), rows(qtbot, "a", "b").grab().toImage())
    assert dark[0] != light[0] and dark[1] != light[1]
    theme.apply(themes, "light")
    assert (view.grab().toImage(), table.grab().toImage()) == light


def test_another_type_is_not_either(qtbot: QtBot) -> None:
    view = made(qtbot)
    view.grab()
    painted, font = view.stamps.made, view.font()
    font.setPixelSize(30)
    view.setFont(font)
    view.grab()
    assert view.stamps.made > painted + 10
