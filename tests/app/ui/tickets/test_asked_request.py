"""Ctrl+Shift+G opens the request that the call is about, and loses no text for it; the exchange is told."""

from dataclasses import replace

from PySide6.QtCore import Qt

from app.domain.tickets import NewTicket
from telephony.switchboard.desk_events import RequestWorkedOn
from tests.app.ui import made_up as made
from tests.app.ui.conftest import WorkshopBench

KEY = (Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def test_the_request_he_asked_for_opens(counter: WorkshopBench) -> None:
    asked = counter.shop.open_ticket(NewTicket("Makes no ice", person_id=1))
    counter.tell(made.view(made.call(menu=made.MENU, request=asked.number)))
    counter.press(*KEY)
    assert counter.desk.tickets.ticket == asked
    assert counter.exchange.asked == [RequestWorkedOn(made.me().operator, made.call().call, asked.number)]


def test_what_somebody_else_writes_is_not_what_the_next_call_is_about(counter: WorkshopBench) -> None:
    stored = counter.shop.open_ticket(NewTicket("Makes no ice", person_id=1))
    counter.tell(made.view())
    counter.desk.tickets.open(stored.id)
    counter.settle_all()
    assert counter.exchange.asked == [], "there is no call"
    counter.tell(made.view(made.call()))
    changed = counter.shop.save_ticket(replace(stored, title="Makes no ice at all"))
    counter.desk.tickets.refresh()
    counter.settle_all()
    assert counter.desk.tickets.ticket == changed and counter.exchange.asked == []
    counter.desk.tickets.move("begun")
    counter.settle_all()
    works = RequestWorkedOn(made.me().operator, made.call().call, stored.number)
    assert counter.exchange.asked == [works], "she works on it"


def test_text_that_is_not_saved_is_asked_about_first(counter: WorkshopBench) -> None:
    asked = counter.shop.open_ticket(NewTicket("Makes no ice", person_id=1))
    counter.tell(made.view(made.call(request=asked.number)))
    counter.press(Qt.Key.Key_F6)
    counter.qtbot.keyClicks(counter.desk.tickets.editor.text, "Half a sentence")
    counter.press(*KEY)
    assert counter.desk.tickets.ticket is None and not counter.desk.tickets.editor.question.isHidden()


def test_without_one_it_is_said(counter: WorkshopBench) -> None:
    counter.press(*KEY)
    assert counter.window.banner.text.whole == "No request is known that this call is about."
    counter.tell(made.view(made.call(request=999)))
    counter.press(*KEY)
    assert "not there any more" in counter.window.banner.text.whole
