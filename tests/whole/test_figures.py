"""Figures outlive the exchange: what was before a kill is counted, and told again as today's."""

from telephony.switchboard.desk_events import HoldAsked, WrapUpFinished
from tests.peers.patience import eventually
from tests.whole.installation import Installation

VISITS = "select outcome, sum(visits) from visit_sum group by outcome order by outcome"


def told_today(installation: Installation) -> str:
    """What the exchange's newest journal says of the day that began."""
    newest = max((installation.data / "journal").glob("*.jsonl"))
    return next(line for line in newest.read_text().splitlines() if "DayBegan" in line)


def test_a_killed_exchange_still_counts_what_was_before(installation: Installation) -> None:
    installation.start_exchange()
    desk = installation.desk()
    with installation.phone_of() as phone, installation.caller() as outside:
        desk.until_ready()
        customer = outside.call("+37052080001")
        phone.wait_call().answer()
        call = desk.until_call("talking")
        customer.hang_up()
        desk.until_call("wrap_up")
        desk.ask(WrapUpFinished, call.call, "visit")
        desk.until_free()
        eventually(lambda: installation.rows(VISITS) == [("answered", 1)])
        outside.call("+37052080001")
        phone.wait_call().answer()
        again = desk.until_call("talking")
        desk.ask(HoldAsked, again.call)
        desk.until_call("held")
        installation.kill("exchange")
    installation.start_exchange()
    assert installation.rows(VISITS) == [("answered", 2)]
    states = "select distinct state from operator_span where operator = 'rasa' order by state"
    assert installation.rows(states) == [("offered",), ("ready",), ("talking",), ("wrap_up",)]
    last = "select state from operator_span where operator = 'rasa' order by started desc limit 1"
    assert installation.rows(last) == [("talking",)], "he talked when it was killed"
    assert "answered" in told_today(installation)
