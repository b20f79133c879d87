"""The card turns to the page that fits what was scanned."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.services.scan_device import look_up
from app.ui.errors import card_message
from app.ui.parts.values import Ask
from app.ui.scan.asks import LookUp, OpenDevice
from app.ui.scan.device_card import DeviceCard
from devices.scanning.reading import read_code
from tests.app.ui.made_up_workshop import MadeUpWorkshop


@pytest.fixture
def card(qtbot: QtBot, qapp: object) -> DeviceCard:
    made = DeviceCard()
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show()
    made.activateWindow()
    return made


def show(card: DeviceCard, code: str) -> None:
    card.show_result(look_up(read_code(code.encode()), MadeUpWorkshop().door))


@pytest.mark.parametrize(
    ("code", "page"),
    [
        ("7F2K9-0001234", "view"),
        ("TWIN-0009", "choices"),
        ("ZZ-1", "form"),
        ("]E04006381333931", "message"),
        ("\x01", "message"),
    ],
)
def test_every_result_has_its_page(card: DeviceCard, code: str, page: str) -> None:
    show(card, code)
    assert card.page is getattr(card, page) and card.card._pill.isVisible()


def test_a_doubtful_code_is_used_and_the_doubt_told(card: DeviceCard) -> None:
    show(card, "7f2k9-0001234")
    assert card.page is card.view and card._doubts.text().startswith("Small letters")
    show(card, "7F2K9-0001234")
    assert not card._doubts.isVisible()


def test_empty_typing_looks_nothing_up(card: DeviceCard, qtbot: QtBot) -> None:
    asked: list[object] = []
    card.asked.connect(asked.append)
    card.begin()
    qtbot.keyClicks(card.field, "  ")
    qtbot.keyClick(card.field, Qt.Key.Key_Return)
    card.field.setText(" AB 1 ")
    qtbot.keyClick(card.field, Qt.Key.Key_Return)
    assert asked == [LookUp("AB 1")]


def test_a_choice_opens_the_device(card: DeviceCard, qtbot: QtBot) -> None:
    asked: list[object] = []
    card.asked.connect(asked.append)
    show(card, "TWIN-0009")
    card.begin()
    qtbot.keyClick(card.choices, Qt.Key.Key_Return)
    assert asked == [OpenDevice(2)]


def test_a_failure_offers_another_try_and_escape_forgets_a_device(card: DeviceCard, qtbot: QtBot) -> None:
    asked: list[object] = []
    card.asked.connect(asked.append)
    card.say_instead(card_message(StoreUnavailable("disk I/O error")))
    assert card.message._button is not None
    card.message._button.click()
    show(card, "7F2K9-0001234")
    qtbot.keyClick(card.field, Qt.Key.Key_Escape)
    assert asked == [Ask("look_again"), Ask("forget_device")]
    card.forget()
    assert card.page is card.message and not card.card._pill.isVisible()
