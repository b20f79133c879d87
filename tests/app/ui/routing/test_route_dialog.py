"""The tester: the phone book is asked, then the exchange, and its answer is shown as a path."""

from typing import Any

from app.domain.errors import StoreUnavailable
from app.ui.routing.route_dialog import RouteDialog
from telephony.switchboard.overview import TriedView
from telephony.switchboard.routing_events import RouteAsked, RouteForgotten
from telephony.switchboard.routing_steps import Step
from tests.app.ui import made_up as made


def opened(lead: Any) -> RouteDialog:
    lead.window.shortcuts.actions["try_route"].trigger()
    page = lead.window.pages.open["route"]
    assert isinstance(page, RouteDialog)
    return page


def test_who_what_and_when_are_asked_and_the_way_is_shown(lead: Any) -> None:
    page = opened(lead)
    assert page.dialled == "+37052080001"
    page.caller.setText("+37061234567")
    page.everybody.setChecked(True)
    page.ask_now()
    lead.settle()
    (asked,) = lead.exchange.asked
    assert asked == RouteAsked(
        made.me().operator,
        "+37061234567",
        "+37052080001",
        float(int(made.NOW)),
        (made.JONAS_MATCH,),
        True,
        "",
        1,
    )
    assert page.card.message is not None and page.card.message.kind == "loading"
    tried = TriedView(asked, (Step("", True, "number", "", "support"),), (), "offered", "Support", ("Rasa",))
    lead.sees(tried=tried)
    assert page.card.message is None
    assert [row.id for row in page.path.rows_model.rows] == ["step 0", "ending"]
    page.close()
    assert lead.exchange.asked[-1] == RouteForgotten(made.me().operator)


def test_the_answer_to_another_question_is_not_shown(lead: Any) -> None:
    page = opened(lead)
    page.called.setEditText("100")
    page.ask_now()
    lead.settle()
    (asked,) = lead.exchange.asked
    assert (asked.called, asked.matches) == ("100", ())
    other = RouteAsked(made.me().operator, "", "200", made.NOW)
    lead.sees(tried=TriedView(other, (), (), "ended"))
    assert page.card.message is not None


def test_who_may_not_sees_why(lead: Any) -> None:
    page = opened(lead)
    lead.sees(role="operator")
    assert not page.ask.isEnabled() and "supervisor" in page.ask.toolTip()
    page.ask_now()
    lead.settle()
    assert lead.exchange.asked == []
    lead.sees()
    lead.hears(made.DOWN)
    assert not page.ask.isEnabled()


def test_a_phone_book_that_fails_is_told(lead: Any) -> None:
    page = opened(lead)
    lead.office.broken = StoreUnavailable("The database is busy.", "Try again.")
    page.ask_now()
    lead.settle()
    assert "busy" in page._said.whole
    assert lead.exchange.asked == []
