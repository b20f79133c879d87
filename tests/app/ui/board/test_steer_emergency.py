"""An emergency is announced from the desk, until an hour or until it is switched off."""

from typing import Any

from app.ui.board.steer_emergency import EmergencyDialog
from telephony.switchboard.ids import QueueId
from telephony.switchboard.steering_events import EmergencyCalled, EmergencyOver
from tests.app.ui import made_up as made
from tests.steering_views import EMERGENCIES, RASA

SUPPORT = QueueId("support")


def opened(lead: Any) -> EmergencyDialog:
    lead.window.shortcuts.actions["emergency"].trigger()
    page = lead.window.pages.open["emergency"]
    assert isinstance(page, EmergencyDialog)
    return page


def test_a_text_to_the_chosen_queues(lead: Any) -> None:
    page = opened(lead)
    page.queues[SUPPORT].setChecked(True)
    page.text.setText(" No power ")
    page.call_press.click()
    assert lead.exchange.asked == [EmergencyCalled(RASA, (SUPPORT,), "No power")]


def test_a_recording_until_an_hour(lead: Any) -> None:
    page = opened(lead)
    page.queues[SUPPORT].setChecked(True)
    page.prompt.setText("flood")
    page.limited.setChecked(True)
    page.call_press.click()
    assert lead.exchange.asked == [EmergencyCalled(RASA, (SUPPORT,), "", "flood", page.until.seconds)]
    assert page.until.seconds > made.NOW


def test_what_is_missing_is_told(lead: Any) -> None:
    page = opened(lead)
    page.call_press.click()
    assert "hear" in page._said.whole
    page.text.setText("x")
    page.call_press.click()
    assert "queues" in page._said.whole
    page.limited.setChecked(True)
    page.until.show_seconds(made.NOW - 60)
    page.call_press.click()
    assert "passed" in page._said.whole and lead.exchange.asked == []


def test_what_is_on_is_seen_and_switched_off(lead: Any) -> None:
    lead.sees(emergencies=EMERGENCIES)
    page = opened(lead)
    assert "Kaunas" in page.queues[SUPPORT].text() and page.queues[SUPPORT].isChecked()
    page.queues[QueueId("sales")].setChecked(False)
    page.off_press.click()
    assert lead.exchange.asked == [EmergencyOver(RASA, (SUPPORT,))]
    lead.sees()
    assert not page.off_press.isEnabled()


def test_only_a_supervisor(lead: Any) -> None:
    page = opened(lead)
    lead.sees(role="operator")
    page.queues[SUPPORT].setChecked(True)
    page.text.setText("x")
    page.call()
    assert not page.call_press.isEnabled() and lead.exchange.asked == []
