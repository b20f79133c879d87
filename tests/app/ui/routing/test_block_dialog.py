"""The block list: who is on the screen goes on it by one key, and everything is taken back."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.errors import StoreUnavailable
from app.ui.routing.block_dialog import BlockDialog
from tests.app.ui import made_up as made

RUDE = "+37069877001"


def opened(lead: Any) -> BlockDialog:
    lead.window.shortcuts.actions["block"].trigger()
    page = lead.window.pages.open["block list"]
    assert isinstance(page, BlockDialog)
    lead.settle()
    return page


def test_the_caller_on_the_screen_is_blocked_and_taken_back(lead: Any) -> None:
    lead.hears(made.view(made.unknown(number=RUDE)))
    page = opened(lead)
    assert page.number.text() == RUDE and page.card.message is not None
    page.reason.setText("shouts")
    page.span.setCurrentIndex(1)
    QTest.keyClick(page.reason, Qt.Key.Key_Return)
    lead.settle()
    lead.settle()
    (only,) = page.listed
    assert (only.key, only.reason, only.until is not None) == (RUDE, "shouts", True)
    assert page.number.text() == "" and page.card.message is None
    page.undo_press.click()
    lead.settle()
    lead.settle()
    assert not page.listed and lead.office.block_list == {}


def test_a_number_is_taken_off_by_a_key_and_put_back(lead: Any) -> None:
    lead.office.block(RUDE, "shouts", None)
    page = opened(lead)
    page.show()
    page.table.setFocus()
    page.take_off()
    lead.settle()
    lead.settle()
    assert not page.listed
    page.undo()
    lead.settle()
    lead.settle()
    (back,) = page.listed
    assert back.reason == "shouts"


def test_no_number_and_no_database_are_told(lead: Any) -> None:
    page = opened(lead)
    page.block()
    lead.settle()
    assert page._said.text() and page.undo_press.isHidden()
    lead.office.broken = StoreUnavailable("The disk is full.", "Make room.")
    page._load()
    lead.settle()
    assert page.card.message is not None and page.card.message.kind == "error"
