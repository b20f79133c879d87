"""Exactly one contact per call, with its legs, whatever happens to the exchange meanwhile."""

import time

from telephony.exchange.replay import replay
from telephony.switchboard.desk_events import HoldAsked, RetrieveAsked, WrapUpFinished
from tests.peers.patience import eventually
from tests.whole.installation import Installation

CONTACTS = "select call, direction, operator, queue, end_reason, disposition, final from contact"


def test_a_customer_calls_is_served_and_found_in_the_history(installation: Installation) -> None:
    installation.start_exchange("--sample-company")
    desk = installation.desk()
    with installation.phone_of() as phone, installation.caller() as outside:
        desk.until_ready()
        customer = outside.call("+37052080001")
        offered = desk.until_call("offered")
        # Jonas of the sample company has priority, so the plan's VIP queue takes him.
        assert offered.path == ("Support line", "Contract customers")
        assert offered.chosen is not None
        assert offered.chosen.person == "Jonas Petraitis" and offered.chosen.company
        ringing = phone.wait_call()
        ringing.answer()
        customer.tone(1000)
        ringing.tone(440)
        desk.until_call("talking")
        ringing.hears(1000)
        customer.hears(440)
        desk.ask(HoldAsked, offered.call)
        desk.until_call("held")
        ringing.hears_nothing()
        customer.hears_something()
        desk.ask(RetrieveAsked, offered.call)
        desk.until_call("talking")
        ringing.hears(1000)
        customer.hang_up()
        desk.until_call("wrap_up")
        desk.ask(WrapUpFinished, offered.call, "visit")
        desk.until_free()
    mine = f"where call = '{offered.call}'"
    rows = eventually(lambda: installation.rows(f"{CONTACTS} {mine} and final"))
    assert [row[1:] for row in rows] == [("in", "rasa", "priority", "customer", "visit", 1)]
    legs = installation.rows(
        f"select kind, outcome from leg where contact_id = (select id from contact {mine})"
        " order by started, ended"
    )
    assert set(legs[:2]) == {("queue", "answered"), ("ring", "answered")}
    assert legs[2:] == [("talk", ""), ("hold", ""), ("talk", "customer"), ("wrap_up", "")]
    installation.stop("exchange")
    played = replay(next((installation.data / "journal").glob("*.jsonl")))
    assert played.ended and played.contacts == 1 and played.different == ()


def test_an_exchange_killed_in_a_call_leaves_one_truthful_contact(installation: Installation) -> None:
    installation.start_exchange()
    desk = installation.desk()
    with installation.phone_of() as phone, installation.caller() as outside:
        desk.until_ready()
        outside.call("+37052080001")
        phone.wait_call().answer()
        call = desk.until_call("talking")
        with installation.caller() as second:
            second.call("+37052080002")
            desk.until(lambda view: any(each.waiting for each in view.queues), "somebody waiting")
            before = time.time()
            installation.kill("exchange")
    assert installation.rows(CONTACTS) == []
    installation.start_exchange()
    rows = installation.rows("select call, end_reason, final, unixepoch(ended) from contact order by arrived")
    assert [row[1:3] for row in rows] == [("exchange_stopped", 1)] * 2
    assert rows[0][0] == call.call
    assert all(row[3] <= before + 1 for row in rows)
    installation.kill("exchange")
    installation.start_exchange()
    assert len(installation.rows(CONTACTS)) == 2


def test_a_promised_call_back_outlives_the_exchange_on_the_list_of_calls(installation: Installation) -> None:
    installation.start_exchange()
    with installation.caller() as outside:
        customer = outside.call("+37052080001").wait("up")
        customer.rtp.press("11#")  # call back, at this number
        customer.wait("ended", within=15)
        eventually(lambda: installation.rows("select 1 from contact where end_reason = 'callback'"))
        installation.kill("exchange")
    assert installation.rows("select 1 from call_reason") == [], "he is still to be called by itself"
    installation.start_exchange()
    lost = "select callback_of <> '', answered from contact where end_reason = 'exchange_stopped'"
    assert installation.rows(lost) == [(1, None)]
    assert installation.rows("select kind, state from call_reason") == [("missed", "open")]
