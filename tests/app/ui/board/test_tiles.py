"""Tiles of the queues."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.ui.board.queue_words import tiles
from app.ui.board.tile_paint import HEIGHT, TILE
from app.ui.board.tiles import QueueTiles
from tests.app.ui.made_up import NOW
from tests.app.ui.made_up_floor import QUEUES, queue


def made(qtbot: QtBot, wide: int = 1300) -> QueueTiles:
    view = QueueTiles(lambda: NOW)
    qtbot.addWidget(view)
    view.show_tiles(tiles(QUEUES, NOW))
    view.resize(wide, 200)
    view.show()
    return view


def test_tiles_fill_the_row_and_wrap_where_there_is_no_room(qtbot: QtBot) -> None:
    wide, narrow = made(qtbot), made(qtbot, 700)
    assert wide.height() < 2 * HEIGHT < narrow.height() < 3 * HEIGHT
    rects = [wide.visualRect(wide.tiles_model.index(n)) for n in range(5)]
    assert {each.top() for each in rects} == {rects[0].top()} and rects[-1].right() > 1250
    assert narrow.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_another_order_keeps_the_chosen_tile_and_enter_opens_it(qtbot: QtBot) -> None:
    view = made(qtbot)
    QAbstractItemModelTester(view.tiles_model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    view.setCurrentIndex(view.tiles_model.index(1))
    assert view.chosen == "sales"
    view.show_tiles(tuple(reversed(view.tiles_model.tiles)))
    assert view.chosen == "sales"
    view.show_tiles(tiles((*QUEUES, queue("new", "New")), NOW))
    assert view.chosen == "sales"
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["sales"]
    with qtbot.waitSignal(view.find_asked):
        qtbot.keyClick(view, Qt.Key.Key_Slash)
    view.show_tiles(())
    assert view.chosen == ""


def test_only_a_tile_that_changed_is_painted_again(qtbot: QtBot) -> None:
    view = made(qtbot)
    told: list[int] = []
    view.tiles_model.dataChanged.connect(lambda first, last, roles: told.append(first.row()))
    view.show_tiles(tiles((replace(QUEUES[0], waiting=9), *QUEUES[1:]), NOW))
    assert told == [0]


def test_a_tile_is_read_out_with_its_verdict_and_figures(qtbot: QtBot) -> None:
    model = made(qtbot).tiles_model
    words = str(model.data(model.index(0)))
    assert words.startswith("Support LT · Below target · waiting 2 · longest 02:15 · in 20 s 70 %")
    assert "112 calls" in str(model.data(model.index(0), int(Qt.ItemDataRole.ToolTipRole)))
    assert model.data(QModelIndex()) is None and model.data(model.index(0), TILE) == model.tiles[0]
