"""Queues are shut by hand from the desk, opened again, and taken back as they were."""

from dataclasses import replace
from typing import Any

from app.domain.desk import Notice
from app.ui.routing.closing_dialog import ClosingDialog
from telephony.switchboard.overview import Led
from telephony.switchboard.routing_events import Closing, QueuesOpened, QueuesShut
from tests.app.ui import made_up as made

FIRST = made.QUEUES[0].queue
ME = made.me().operator


def opened(lead: Any) -> ClosingDialog:
    lead.window.shortcuts.actions["shut_queues"].trigger()
    page = lead.window.pages.open["closings"]
    assert isinstance(page, ClosingDialog)
    return page


def test_closed_until_with_a_reason_and_taken_back(lead: Any) -> None:
    page = opened(lead)
    page.queues[FIRST].setChecked(True)
    page.reason.setText(" fire drill ")
    page.shut_press.click()
    (asked,) = lead.exchange.asked
    until = page.until.seconds
    assert asked == QueuesShut(ME, (FIRST,), until, "fire drill") and until > made.NOW
    page.undo_press.click()
    assert lead.exchange.asked[-1] == QueuesOpened(ME, (FIRST,))
    assert page.undo_press.isHidden()


def test_what_the_exchange_refuses_stands_where_it_was_asked(lead: Any) -> None:
    page = opened(lead)
    page.queues[FIRST].setChecked(True)
    page.shut_press.click()
    lead.hears(Notice("closing_forbidden"))
    assert page._said.whole.startswith("Only a supervisor of its team") and page.undo_press.isHidden()


def test_undo_brings_back_what_was_shut_before(lead: Any) -> None:
    before = Closing(FIRST, made.NOW + 60, "flood", ME)
    lead.sees(queues=(replace(made.QUEUES[0], open=False, shut=before), *made.QUEUES[1:]))
    page = opened(lead)
    assert "closed until" in page.queues[FIRST].text() and page.queues[FIRST].toolTip() == "flood"
    page.queues[FIRST].setChecked(True)
    page.open_press.click()
    page.undo_press.click()
    assert lead.exchange.asked == [
        QueuesOpened(ME, (FIRST,)),
        QueuesShut(ME, (FIRST,), made.NOW + 60, "flood"),
    ]


def test_no_queue_and_no_time_are_told(lead: Any) -> None:
    page = opened(lead)
    page.shut_press.click()
    assert page._said.text()
    page.until.show_seconds(made.NOW - 60)
    page.queues[FIRST].setChecked(True)
    page.shut_press.click()
    assert lead.exchange.asked == [] and page.undo_press.isHidden()


def test_one_queue_with_those_who_wait_in_it(lead: Any) -> None:
    lead.window.pages.open_closings(made.QUEUES[1].queue)
    page = lead.window.pages.open["closings"]
    assert page.chosen == (made.QUEUES[1].queue,)
    lead.window.pages.open_closings(FIRST)
    assert page.chosen == (FIRST, made.QUEUES[1].queue)
    page.clear.setChecked(True)
    page.shut_press.click()
    assert lead.exchange.asked[-1].clear


def test_only_a_supervisor_on_a_living_link(lead: Any) -> None:
    page = opened(lead)
    lead.sees(role="operator")
    assert not page.shut_press.isEnabled() and not page.open_press.isEnabled()
    page.queues[FIRST].setChecked(True)
    page.shut()
    assert lead.exchange.asked == []


def test_every_desk_sees_it(lead: Any) -> None:
    shut = Closing(FIRST, made.NOW + 3600, "fire drill", ME)
    lead.sees(role="operator", queues=(replace(made.QUEUES[0], open=False, shut=shut), *made.QUEUES[1:]))
    assert (
        "fire drill" in lead.window.banner.text.whole if hasattr(lead.window.banner.text, "whole") else True
    )


def test_only_queues_he_looks_after_are_offered(lead: Any) -> None:
    lead.sees(led=Led((FIRST,), ()))
    assert list(opened(lead).queues) == [FIRST]
