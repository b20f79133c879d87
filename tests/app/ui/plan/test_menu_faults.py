"""What is marked on the boxes of a menu, and who comes to it."""

from dataclasses import replace

from app.run.flow_file import shipped_flows
from app.ui.parts.say import say
from app.ui.plan.menu_faults import comers, faults_of, is_shipped, marks_of
from telephony.switchboard.flow import Step
from telephony.switchboard.plan import Rule
from tests.app.ui.plan.menu_desk import HOUSE, NIGHT, SERVICE


def test_a_shipped_menu_that_was_changed_is_ones_own() -> None:
    assert is_shipped(SERVICE, shipped_flows()) and not is_shipped(NIGHT, shipped_flows())
    assert not is_shipped(replace(SERVICE, name="Ours"), shipped_flows())


def test_start_dead_ends_and_steps_nobody_reaches_are_marked_in_words() -> None:
    ask, urgent, bye = NIGHT.steps
    lost = Step("lost", "say", ("x",), next="bye")
    broken = replace(ask, ways=(("1", "urgent"), ("2", "bye"), ("3", "")))
    marks = marks_of(HOUSE, replace(NIGHT, steps=(broken, urgent, bye, lost)))
    assert {step: (say(words), tone) for step, (words, tone) in marks.items()} == {
        "ask": ("begins here · leads nowhere", "bad"),
        "lost": ("nobody comes here", "warn"),
    }
    unheard = marks_of(HOUSE, NIGHT, frozenset({"bye"}))
    assert say(unheard["bye"][0]) == "not recorded" and say(unheard["ask"][0]) == "begins here"
    empty = replace(NIGHT, steps=(ask, replace(urgent, queue="gone"), bye))
    assert say(marks_of(HOUSE, empty)["urgent"][0]) == "something is missing"


def test_a_message_to_nobody_is_a_fault() -> None:
    tell = Step("tell", "message", title="x", next="bye", person="999")
    flow = replace(NIGHT, steps=(replace(NIGHT.steps[0], ways=(("1", "tell"),)), tell, NIGHT.steps[2]))
    assert [(each.code, each.field) for each in faults_of(HOUSE, flow)] == [("no_person", "person")]


def test_numbers_queues_and_rules_lead_to_a_menu() -> None:
    queues = (replace(HOUSE.queues[0], overflow="menu:night"), *HOUSE.queues[1:])
    plan = replace(HOUSE, queues=queues, rules=(Rule("late", to="menu:night"),))
    words = say(comers(plan, NIGHT))
    assert "too many or too long" in words and "late" in words and "5208" in words
    assert "Nobody yet" in say(comers(replace(HOUSE, numbers=()), NIGHT))
    any_other = (replace(HOUSE.numbers[2], menu="night"),)
    assert "any other number" in say(comers(replace(HOUSE, numbers=any_other), NIGHT))
