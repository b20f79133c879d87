"""Dialled number, caller and hours lead to a queue."""

from dataclasses import replace

import pytest

from telephony.switchboard.caller import caller_of
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.ids import QueueId
from telephony.switchboard.plan import Hours, Interval, NumberPlan, Plan, Rule
from telephony.switchboard.routing import Arrival, Route, certain, number_plan, queue_plan, route
from telephony.switchboard.routing_steps import REASONS
from tests.stories.scene import DIRECTOR, JONAS, RASA, SALES, SUPPORT, VIP, plan, queue
from tests.story import BEGIN

NUMBERS = (NumberPlan("+37052000001", SUPPORT, "Support"), NumberPlan("*", SALES, "Anything else"))
PLAN = plan(numbers=NUMBERS)


def way(
    of: Plan, called: str, best: CallerMatch | None = None, now: float = BEGIN, number: str = "+37061111111"
) -> Route:
    caller = caller_of((("From", f"<sip:{number}@x>"),), trusted=True, region="LT")
    return route(of, Arrival(called, caller, best), now)


@pytest.mark.parametrize(
    ("called", "queue_id"),
    [
        ("+37052000001", SUPPORT),
        ("852000001", SUPPORT),
        ("37052000001", SUPPORT),
        ("0037052000001", SUPPORT),
        ("+37052000002", SALES),
        ("s", SALES),
        ("", SALES),
    ],
)
def test_a_dialled_number_is_known_in_every_writing(called: str, queue_id: QueueId) -> None:
    assert way(PLAN, called).target == queue_id


def test_the_number_as_the_trunk_sends_it_comes_before_its_meaning() -> None:
    numbers = (NumberPlan("+37052000001", SUPPORT), NumberPlan("852000001", SALES))
    found = number_plan(plan(numbers=numbers), "852000001")
    assert found is not None and found.queue == SALES


def test_a_number_nobody_serves() -> None:
    nowhere = way(plan(numbers=()), "100")
    assert (nowhere.target, nowhere.home, nowhere.why) == ("", None, ("no route for 100",))


def test_an_important_caller_goes_to_the_queue_for_such() -> None:
    assert way(plan(), "300", DIRECTOR).target == VIP
    assert way(plan(), "300", JONAS).target == SUPPORT
    assert way(plan(), "100", DIRECTOR).target == SUPPORT, "this number has no queue for such"


def test_a_customers_own_queue_wins_and_one_that_is_gone_does_not() -> None:
    assert way(plan(), "300", replace(DIRECTOR, queue="sales")).target == SALES
    assert way(plan(), "100", replace(JONAS, queue="closed_down")).target == SUPPORT


def test_priorities_of_queue_and_caller_add_up() -> None:
    found = way(plan(queue(SUPPORT, priority=3)), "100", DIRECTOR)
    assert found.priority == 5


OFFICE = Hours("UTC", (Interval(0, 8 * 60, 17 * 60),), name="office")
"""Stories begin on a Monday at ten."""
ASKS = replace(JONAS, open_request=True)
OWING = replace(JONAS, owed=(("10.01", "EUR", "2026-11-01", "hand"),))


@pytest.mark.parametrize(
    ("rule", "best", "number", "code"),
    [
        (Rule(), None, "", "matched"),
        (Rule(called=("100",)), None, "", "matched"),
        (Rule(called=("200", "300")), None, "", "called"),
        (Rule(caller=("+370", "+48")), None, "+37061111111", "matched"),
        (Rule(caller=("LT",)), None, "861111111", "matched"),
        (Rule(caller=("PL",)), None, "+37061111111", "caller"),
        (Rule(caller=("LT",)), None, "anonymous", "withheld"),
        (Rule(withheld=True), None, "anonymous", "matched"),
        (Rule(withheld=True), None, "+37061111111", "not_withheld"),
        (Rule(withheld=False), None, "anonymous", "withheld"),
        (Rule(known=True), JONAS, "", "matched"),
        (Rule(known=True), None, "", "unknown"),
        (Rule(known=False), JONAS, "", "known"),
        (Rule(language=("lt", "pl")), JONAS, "", "matched"),
        (Rule(language=("fa",)), JONAS, "", "language"),
        (Rule(language=("fa",)), None, "", "unknown"),
        (Rule(priority=2), DIRECTOR, "", "matched"),
        (Rule(priority=3), DIRECTOR, "", "priority"),
        (Rule(known=True), replace(JONAS, priority=-1), "", "matched"),
        (Rule(owes="10 EUR"), OWING, "", "matched"),
        (Rule(owes="10 PLN"), OWING, "", "owes"),
        (Rule(open_request=True), ASKS, "", "matched"),
        (Rule(open_request=True), JONAS, "", "no_request"),
        (Rule(open_request=False), ASKS, "", "request"),
        (Rule(during="office"), None, "", "matched"),
        (Rule(outside="office"), None, "", "open"),
        (Rule(language=("lt",), called=("200",), outside="office"), JONAS, "", "called"),
    ],
)
def test_every_condition_of_a_rule_and_why_it_does_not_hold(
    rule: Rule, best: CallerMatch | None, number: str, code: str
) -> None:
    ruled = plan(rules=(replace(rule, to="vip"),), calendars=(OFFICE,))
    found = way(ruled, "100", best, number=number or "+37061111111")
    assert found.steps[0].code == code
    assert found.target == (VIP if code == "matched" else SUPPORT)


def test_at_night_the_calendars_say_otherwise() -> None:
    night = plan(rules=(Rule("night", outside="office", to="vip"),), calendars=(OFFICE,))
    assert way(night, "100", now=BEGIN + 8 * 3600).why == ("rule night: to vip",)
    day = plan(rules=(Rule("day", during="office", to="vip"),), calendars=(OFFICE,))
    assert str(way(day, "100", now=BEGIN + 8 * 3600).steps[0]) == "rule day: office is closed"


def test_the_first_rule_with_a_target_ends_it_and_points_add_up_until_then() -> None:
    rules = (
        Rule("Lithuanian", language=("lt",), add=1),
        Rule("sick", open_request=True, to="vip"),
        Rule("rest", add=2, to="sales"),
        Rule("never", add=100, to="support"),
    )
    found = way(plan(queue(SALES, priority=3), rules=rules), "100", JONAS)
    assert (found.target, found.home, found.priority) == (SALES, SUPPORT, 6)
    assert [str(each) for each in found.steps] == [
        "rule Lithuanian: +1 priority",
        "rule sick: the caller has no open request",
        "rule rest: to sales, +2 priority",
    ]
    assert found.why == ("rule Lithuanian: +1 priority", "rule rest: to sales, +2 priority")


def test_a_rule_may_serve_a_number_that_no_row_names_but_needs_a_queue_for_it() -> None:
    assert way(plan(rules=(Rule(to="sales"),)), "999").target == SALES
    nowhere = way(plan(rules=(Rule(to="person:103"),)), "999")
    assert [each.code for each in nowhere.steps] == ["homeless", "no_route"]
    assert nowhere.target == ""


def test_every_reason_is_a_sentence() -> None:
    assert all(REASONS.values())


def test_one_exact_candidate_is_certain_and_two_are_nobody() -> None:
    possible = replace(RASA, certainty="possible")
    company: CallerMatch = replace(RASA, certainty="switchboard")
    assert certain((possible, JONAS, company)) == JONAS
    assert certain((JONAS, RASA)) is None
    assert certain((possible,)) is certain((company,)) is certain(()) is None


def test_a_queue_that_is_not_in_the_plan_is_a_defect() -> None:
    assert queue_plan(PLAN, SUPPORT).name == "Support"
    with pytest.raises(KeyError):
        queue_plan(PLAN, QueueId("gone"))
