"""Which promise holds, what keeps it, and how a ticket stands to it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.errors import BadInput
from app.domain.service_promises import (
    Calendar,
    Promise,
    Promises,
    Story,
    checked,
    clocks,
    due_of,
    first_promises,
    mark,
    promised,
)
from app.domain.tickets import Promised, TicketEvent
from telephony.switchboard.plan import Hours

ALWAYS = Calendar("Always", Hours())
RULES = (
    Promise(60, 600, "Always"),
    Promise(30, 300, "Always", priority=3),
    Promise(120, 0, "Always", team="sales"),
    Promise(10, 100, "Always", priority=3, team="sales"),
)
HOUSE = Promises(RULES, (ALWAYS,))
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def at(minutes: int) -> datetime:
    return NOON + timedelta(minutes=minutes)


def story(*steps: tuple[int, str, str], state: str = "", **fields) -> Story:
    """(minutes after opening, event, state after it)."""
    events = [TicketEvent(NOON, "rasa", "opened", "new")]
    events += [TicketEvent(at(minutes), "rasa", event, after) for minutes, event, after in steps]
    return Story(NOON, 1, "", state or events[-1].state, tuple(events), **fields)


def both(of: Story):
    response, solution = clocks(HOUSE, of)
    return due_of(response), due_of(solution)


def test_the_closest_promise_holds():
    assert HOUSE.rule_for(1, "") == RULES[0] == HOUSE.rule_for(1, "repairs")
    assert HOUSE.rule_for(3, "repairs") == RULES[1]
    assert HOUSE.rule_for(1, "sales") == RULES[2]
    assert HOUSE.rule_for(3, "sales") == RULES[3]


def test_what_is_not_promised_has_no_clock():
    (only,) = clocks(HOUSE, replace(story(), team="sales"))
    assert only.kind == "response"


def test_a_new_ticket_owes_an_answer_first_then_a_solution():
    response, solution = both(story())
    assert (response.due, response.soon, solution.due) == (at(60), at(48), at(600))
    assert promised((response, solution), "new") == Promised(at(60), at(48), "response")
    response, solution = both(story((20, "begun", "working")))
    assert response.met == at(20)
    assert promised((response, solution), "working") == Promised(at(600), at(480), "solution")


@pytest.mark.parametrize(
    ("event", "text", "who", "is_one"),
    [
        ("received", "", "rasa", True),
        ("begun", "", "rasa", True),
        ("asked_customer", "", "rasa", True),
        ("finished", "", "rasa", True),
        ("linked", "note we called back", "rasa", True),
        ("linked", "call c7", "rasa", False),
        ("changed", "owner", "rasa", False),
        ("assigned", "assigned to Vytas: most room of 3", "", False),
        ("received", "", "", False),
    ],
)
def test_what_counts_as_a_first_response(event: str, text: str, who: str, is_one: bool):
    first = TicketEvent(at(5), who, event, "new", text)
    response, _ = both(replace(story(), steps=(first,)))
    assert (response.met == at(5)) is is_one


def test_an_outgoing_call_that_was_answered_is_a_response():
    response, _ = both(story((50, "begun", "working"), called=(at(-9), at(30))))
    assert response.met == at(30)


def test_the_clock_stands_while_the_customer_is_waited_for():
    asked = story((30, "begun", "working"), (60, "asked_customer", "waiting_customer"))
    _, solution = both(asked)
    assert (solution.due, solution.standing) == (None, True)
    assert promised(both(asked), "waiting_customer") == Promised(standing=True)
    _, solution = both(story((60, "asked_customer", "waiting_customer"), (160, "resumed", "working")))
    assert (solution.due, solution.standing) == (at(700), False)


def test_waiting_for_a_part_is_the_houses_own_time():
    _, solution = both(story((10, "begun", "working"), (20, "ordered_part", "waiting_part")))
    assert solution.due == at(600)


def test_done_is_solved_and_reopened_is_owed_again():
    done = story((10, "begun", "working"), (100, "finished", "done"), (200, "closed", "closed"))
    _, solution = both(done)
    assert (solution.met, solution.due) == (at(100), at(600))
    assert promised(both(done), "closed") == Promised()
    back = story((10, "begun", "working"), (100, "finished", "done"), (150, "reopened", "working"))
    _, solution = both(back)
    assert (solution.met, solution.due) == (None, at(650))


def test_what_was_given_up_was_not_solved_and_owes_nothing():
    gone = story((10, "cancelled", "cancelled"))
    response, solution = both(gone)
    assert (response.met, solution.met) == (None, None)
    assert promised((response, solution), "cancelled") == Promised()
    assert all(each.over and not each.standing for each in clocks(HOUSE, gone))


def test_the_marks():
    owed = Promised(at(60), at(48), "response")
    assert [mark(owed, at(minutes)) for minutes in (0, 48, 59, 60)] == ["fine", "soon", "soon", "overdue"]
    assert mark(Promised(standing=True), NOON) == "standing"
    assert mark(Promised(), NOON) == ""


def test_the_first_promises_work_at_once():
    first = checked(first_promises("LT"))
    assert first.hours_of(first.rule_for(3, "support")).zone == "Europe/Vilnius"
    assert [first.rule_for(each, "").response for each in range(4)] == [540, 240, 120, 60]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (replace(HOUSE, rules=RULES[1:]), "every priority and every team"),
        (replace(HOUSE, rules=(*RULES, RULES[1])), "same priority and team"),
        (replace(HOUSE, calendars=()), "no calendar"),
        (replace(HOUSE, calendars=(ALWAYS, ALWAYS)), "name of its own"),
        (replace(HOUSE, calendars=(ALWAYS, Calendar(" "))), "name of its own"),
        (replace(HOUSE, rules=(Promise(90, 60, "Always"),)), "later than the solution"),
        (replace(HOUSE, rules=(Promise(-1, 60, "Always"),)), "less than no time"),
    ],
)
def test_what_cannot_be_promised(wrong: Promises, said: str):
    with pytest.raises(BadInput, match=said) as failure:
        checked(wrong)
    assert failure.value.advice
