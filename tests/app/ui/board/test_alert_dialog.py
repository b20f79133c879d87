"""What is up and what was done by hand, and taking it back."""

from typing import Any

from app.domain.desk import Notice
from app.ui.parts.say import say
from telephony.switchboard.plan_desk import MailTried
from telephony.switchboard.steering_events import SteeringUndone
from tests.steering_views import ALERTS, DEEDS, RASA


def test_two_lists_and_taking_back(lead: Any) -> None:
    lead.sees(alerts=ALERTS, deeds=DEEDS)
    lead.window.shortcuts.actions["alerts"].trigger()
    page = lead.window.pages.open["alerts"]
    assert "Longest wait in Support LT: 03:07" in say(page.alerts.choices[0].title)
    assert "Rasa P., Greta S." in say(page.alerts.choices[1].details)
    assert say(page.deeds.choices[0].title) == "Mantas K. moved to Support LT, Sales"
    assert not page.press.isEnabled()
    page.deeds.setCurrentRow(1)
    assert not page.press.isEnabled()
    page.deeds.setCurrentRow(0)
    page.press.click()
    assert lead.exchange.asked == [SteeringUndone(RASA, 9)]


def test_an_empty_house_says_so(lead: Any) -> None:
    lead.window.shortcuts.actions["alerts"].trigger()
    page = lead.window.pages.open["alerts"]
    assert say(page.alerts.choices[0].title) == "All is well."
    page.deeds.setCurrentRow(0)
    page.undo()
    assert lead.exchange.asked == []


def test_a_test_mail_is_asked_of_the_exchange_and_its_answer_is_a_notice(lead: Any) -> None:
    lead.window.shortcuts.actions["alerts"].trigger()
    page = lead.window.pages.open["alerts"]
    page.try_mail()
    assert lead.exchange.asked == []
    page.address.setText(" lead@example.com ")
    page.mail_press.click()
    assert lead.exchange.asked == [MailTried(RASA, "lead@example.com")]
    lead.hears(Notice("mail_failed", "login refused"))
    assert "login refused" in lead.window.banner.text.whole
