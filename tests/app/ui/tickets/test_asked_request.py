"""Ctrl+Shift+G opens the request that the caller asked a menu about, and loses no text for it."""

from PySide6.QtCore import Qt

from app.domain.tickets import NewTicket
from tests.app.ui import made_up as made
from tests.app.ui.conftest import WorkshopBench

KEY = (Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def test_the_request_he_asked_for_opens(counter: WorkshopBench) -> None:
    asked = counter.shop.open_ticket(NewTicket("Makes no ice", person_id=1))
    counter.tell(made.view(made.call(menu=made.MENU, menu_request=asked.number)))
    counter.press(*KEY)
    assert counter.desk.tickets.ticket == asked


def test_text_that_is_not_saved_is_asked_about_first(counter: WorkshopBench) -> None:
    asked = counter.shop.open_ticket(NewTicket("Makes no ice", person_id=1))
    counter.tell(made.view(made.call(menu_request=asked.number)))
    counter.press(Qt.Key.Key_F6)
    counter.qtbot.keyClicks(counter.desk.tickets.editor.text, "Half a sentence")
    counter.press(*KEY)
    assert counter.desk.tickets.ticket is None and not counter.desk.tickets.editor.question.isHidden()


def test_without_one_it_is_said(counter: WorkshopBench) -> None:
    counter.press(*KEY)
    assert counter.window.banner.text.whole == "This caller asked no menu about a request."
    counter.tell(made.view(made.call(menu_request=999)))
    counter.press(*KEY)
    assert "not there any more" in counter.window.banner.text.whole
