"""Steps in words: every kind, every fault and every field has some; changes are told step by step."""

from dataclasses import replace

import pytest

from app.ui.parts.say import say
from app.ui.plan.menu_words import (
    FAULTS,
    FIELDS,
    KINDS,
    SYMBOLS,
    dead_end,
    exit_words,
    facts,
    fault_words,
    step_name,
)
from app.ui.plan.words import names_of, sentences
from app.ui.resources import RESOURCES
from telephony.switchboard.flow import KINDS as RULES
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.flow_faults import WORDS, Fault
from telephony.switchboard.plan_changes import changes
from tests.app.ui.plan.menu_desk import HOUSE, NIGHT


def test_nothing_is_without_words() -> None:
    assert set(KINDS) == set(SYMBOLS) == set(RULES) and set(FAULTS) == set(WORDS)
    assert set(Step.__slots__) <= set(FIELDS)
    assert all((RESOURCES / "icons" / f"{each}.svg").exists() for each in SYMBOLS.values())


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (Step("q", "queue"), "the number's own queue"),
        (Step("q", "queue", queue="sales"), "Sales"),
        (Step("l", "look_up", ask="last_order"), "The last order"),
        (Step("l", "language", language="lt"), "lt"),
        (Step("b", "branch", value="kind"), "kind"),
        (Step("t", "ticket", title="Wants an offer"), "Wants an offer"),
        (Step("s", "say", ("one", "two")), "one, two"),
    ],
)
def test_a_box_says_what_its_step_does(step: Step, words: str) -> None:
    assert say(facts(step, names_of(HOUSE))) == words


def test_a_step_is_called_as_the_operator_reads_it() -> None:
    assert step_name(Step("a", "end", label="Goodbye")) == "Goodbye" and step_name(Step("a", "end")) == "a"
    assert say(exit_words("none")) == "not found" and say(exit_words("*")) == "*"
    assert "gone" in say(fault_words(Fault("no_step", "a", "next", "gone")))


def test_where_nothing_follows_it_is_a_dead_end() -> None:
    flow = FlowPlan("f", "F", (Step("a", "say", ("x",), next="b"), Step("b", "end")))
    assert not dead_end(flow, flow.steps[0]) and not dead_end(flow, flow.steps[1])
    assert dead_end(flow, replace(flow.steps[0], next="gone"))
    assert dead_end(flow, Step("m", "menu", ("x",), ways=(("1", ""),)))


def said(after: FlowPlan) -> list[str]:
    plan = replace(HOUSE, flows=(after, *HOUSE.flows[1:]))
    plain = [say(each) for each in sentences(changes(HOUSE, plan), {})]
    return [each.replace("\u2068", "").replace("\u2069", "") for each in plain]


def test_what_changes_in_a_menu_is_told_step_by_step() -> None:
    ask, urgent, bye = NIGHT.steps
    assert said(replace(NIGHT, steps=(ask, urgent))) == ["Night: step bye removed"]
    assert said(replace(NIGHT, steps=(*NIGHT.steps, Step("x", "end")))) == ["Night: new step x (Say goodbye)"]
    assert said(replace(NIGHT, steps=(bye, ask, urgent))) == ["Night: begins with bye"]
    (line,) = said(replace(NIGHT, steps=(replace(ask, tries=2, seconds=9.0), urgent, bye)))
    assert line == "Night, ask: Seconds of silence · Times it is asked changed"
    assert said(replace(NIGHT, name="Late")) == ["Late: Name Night → Late"]
