"""A colleague is found by typing, steered with a reason, and taken back."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.desk import Notice
from app.ui.board.steer_dialog import SteerDialog
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.steering_events import OperatorSteered, SteeringUndone
from tests.app.ui import made_up as made
from tests.steering_views import DEEDS, RASA, SERVING

MANTAS = OperatorId("mantas")


def opened(lead: Any) -> SteerDialog:
    lead.sees(serving=SERVING)
    lead.window.shortcuts.actions["steer"].trigger()
    page = lead.window.pages.open["steer"]
    assert isinstance(page, SteerDialog)
    return page


def choose(page: SteerDialog, deed: str, code: str = "") -> None:
    page.deed.setCurrentIndex(page.deed.findData(f"{deed}:{code}" if code else deed))


def test_found_by_typing_and_paused_with_the_keyboard_alone(lead: Any) -> None:
    page = opened(lead)
    QTest.keyClicks(page.field, "mant 201")
    assert [each.value for each in page.people.choices] == ["mantas"]
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.whom == MANTAS
    choose(page, "pause", "lunch")
    QTest.keyClicks(page.reason, "eat something")
    QTest.keyClick(page.reason, Qt.Key.Key_Return)
    assert lead.exchange.asked == [OperatorSteered(RASA, MANTAS, "pause", "lunch", (), "eat something")]
    assert "Done" in page._said.whole and page.reason.text() == ""
    lead.hears(Notice("late"))
    assert "Done" in page._said.whole, "that is told elsewhere"
    lead.hears(Notice("steer_offline", "Mantas K."))
    assert page._said.whole == "Mantas K. is not signed in."


def test_who_is_chosen_stays_marked_while_the_list_changes(lead: Any) -> None:
    page = opened(lead)
    page.choose("mantas")
    assert page.people.choices[page.people.currentRow()].value == MANTAS
    QTest.keyClicks(page.field, "dov")
    assert page.people.currentRow() == -1
    page.field.clear()
    assert page.people.choices[page.people.currentRow()].value == MANTAS


def test_down_goes_into_the_list_and_accents_do_not_matter(lead: Any) -> None:
    page = opened(lead)
    QTest.keyClicks(page.field, "dovile")
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    QTest.keyClick(page.people, Qt.Key.Key_Return)
    choose(page, "sign_out")
    page.do_press.click()
    assert lead.exchange.asked[-1] == OperatorSteered(RASA, OperatorId("dovile"), "sign_out")
    assert "after the call" in page._said.whole


def test_queues_are_those_he_serves_now_until_they_are_changed(lead: Any) -> None:
    page = opened(lead)
    page.choose("mantas")
    choose(page, "queues")
    assert {queue for queue, box in page.queues.items() if box.isChecked()} == {"support", "repairs"}
    page.queues[QueueId("sales")].setChecked(True)
    page.queues[QueueId("repairs")].setChecked(False)
    page.do_press.click()
    assert lead.exchange.asked[-1].queues == ("support", "sales")


def test_a_message(lead: Any) -> None:
    page = opened(lead)
    page.choose("linas")
    choose(page, "message")
    page.text.setText(" Come to me ")
    page.do_press.click()
    assert lead.exchange.asked == [OperatorSteered(RASA, OperatorId("linas"), "message", "Come to me")]


def test_nobody_chosen_no_link_no_supervisor_no_press(lead: Any) -> None:
    page = opened(lead)
    assert not page.do_press.isEnabled()
    page.choose("mantas")
    assert page.do_press.isEnabled()
    lead.hears(made.DOWN)
    assert not page.do_press.isEnabled()
    lead.hears(made.UP)
    lead.sees(role="operator")
    page.do()
    assert not page.do_press.isEnabled() and lead.exchange.asked == []


def test_what_still_holds_is_taken_back(lead: Any) -> None:
    page = opened(lead)
    page.choose("mantas")
    assert page.undo_press.isHidden()
    lead.sees(deeds=DEEDS)
    assert not page.undo_press.isHidden()
    page.undo_press.click()
    assert lead.exchange.asked == [SteeringUndone(RASA, 9)]
    lead.sees(deeds=tuple(replace(each, undoable=False) for each in DEEDS))
    assert page.undo_press.isHidden()


def test_it_opens_for_somebody_and_changes_over_to_another(lead: Any) -> None:
    lead.sees()
    lead.window.pages.open_steer("greta")
    page = lead.window.pages.open["steer"]
    lead.window.pages.open_steer("mantas")
    assert page is lead.window.pages.open["steer"] and page.whom == "mantas"
