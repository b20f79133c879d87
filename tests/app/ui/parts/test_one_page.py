"""A page that is not shown takes no room, also when it holds words that wrap."""

import pytest
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.card import Card
from app.ui.parts.one_page import Pages
from app.ui.parts.values import CardMessage


def words(count: int) -> QWidget:
    page = QWidget()
    label = QLabel("word " * count)
    label.setWordWrap(True)
    QVBoxLayout(page).addWidget(label)
    return page


def room_of(widget: QWidget) -> QLayout:
    there = widget.layout()
    assert there is not None
    return there


@pytest.fixture
def column(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(200, 800)
    QVBoxLayout(made).addStretch(1)
    made.show()
    return made


def test_it_is_as_high_as_the_page_that_is_shown(qtbot: QtBot, column: QWidget) -> None:
    pages, long, short = Pages(), words(200), words(1)
    pages.add(long)
    pages.add(short)
    room_of(column).addWidget(pages)
    assert pages.current is long
    high = pages.heightForWidth(180)
    pages.show_page(short)
    assert pages.heightForWidth(180) < high / 4
    qtbot.waitUntil(lambda: pages.height() < high / 4)
    pages.show_page(long)
    assert pages.heightForWidth(180) == high


def test_a_card_gives_its_room_back(qtbot: QtBot, column: QWidget) -> None:
    card = Card("Caller", words(200))
    room_of(column).addWidget(card)
    high = card.heightForWidth(180)
    card.show_message(CardMessage("empty", "No caller now."))
    assert card.heightForWidth(180) < high / 3
    qtbot.waitUntil(lambda: card.height() < high / 3)


def test_without_pages_there_is_nothing_to_measure(column: QWidget) -> None:
    pages = Pages(column)
    assert not room_of(pages).hasHeightForWidth() and room_of(pages).heightForWidth(100) == -1
    assert room_of(pages).minimumSize().isEmpty() and room_of(pages).sizeHint().isEmpty()
