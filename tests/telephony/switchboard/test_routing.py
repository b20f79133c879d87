"""Dialled number, caller and hours lead to a queue."""

from dataclasses import replace

import pytest

from telephony.switchboard.events import CallerMatch
from telephony.switchboard.ids import QueueId
from telephony.switchboard.plan import Hours, Interval, NumberPlan
from telephony.switchboard.routing import certain, number_plan, queue_plan, route
from tests.stories.scene import DIRECTOR, JONAS, RASA, SALES, SUPPORT, VIP, plan, queue
from tests.story import BEGIN

NUMBERS = (NumberPlan("+37052000001", SUPPORT, "Support"), NumberPlan("*", SALES, "Anything else"))
PLAN = plan(numbers=NUMBERS)


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
    assert route(PLAN, called, None, BEGIN).queue == queue_id


def test_the_number_as_the_trunk_sends_it_comes_before_its_meaning() -> None:
    numbers = (NumberPlan("+37052000001", SUPPORT), NumberPlan("852000001", SALES))
    found = number_plan(plan(numbers=numbers), "852000001")
    assert found is not None and found.queue == SALES


def test_a_number_nobody_serves() -> None:
    nowhere = route(plan(numbers=()), "100", None, BEGIN)
    assert (nowhere.queue, nowhere.why) == (None, "no route for 100")


def test_an_important_caller_goes_to_the_queue_for_such() -> None:
    assert route(plan(), "300", DIRECTOR, BEGIN).queue == VIP
    assert route(plan(), "300", JONAS, BEGIN).queue == SUPPORT
    assert route(plan(), "100", DIRECTOR, BEGIN).queue == SUPPORT, "this number has no queue for such"


def test_a_customers_own_queue_wins_and_one_that_is_gone_does_not() -> None:
    assert route(plan(), "300", replace(DIRECTOR, queue="sales"), BEGIN).queue == SALES
    assert route(plan(), "100", replace(JONAS, queue="closed_down"), BEGIN).queue == SUPPORT


def test_priorities_of_queue_and_caller_add_up() -> None:
    found = route(plan(queue(SUPPORT, priority=3)), "100", DIRECTOR, BEGIN)
    assert found.priority == 5


def test_the_hours_of_the_queue_he_goes_to_count() -> None:
    never = Hours("UTC", (Interval(6, 0, 1),))
    shut = plan(queue(VIP, hours=never))
    assert route(shut, "300", DIRECTOR, BEGIN).closed
    assert not route(shut, "300", JONAS, BEGIN).closed


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
