"""Menus from TOML: the shipped ones can be used as they are, mistakes are told in the author's words."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import BadInput
from app.run.flow_file import flows_of, shipped
from app.run.plan_file import plan_of
from telephony.switchboard.flow import FlowPlan
from telephony.switchboard.in_menu import prompts

PROMPTS = Path(__file__).parents[3] / "resources" / "prompts"
STATES = (
    "new",
    "received",
    "working",
    "waiting_customer",
    "waiting_part",
    "done",
    "ready",
    "closed",
    "cancelled",
)
PLAN = """
[[queue]]
id = "main"
name = "Main"
[[number]]
number = "*"
queue = "main"
menu = "own"
[[menu]]
id = "own"
name = "Own"
include = ["repair_state"]
[[menu.step]]
id = "choose"
kind = "menu"
say = ["service_menu"]
ways = { 1 = "repair_state", 2 = "bye" }
[[menu.step]]
id = "bye"
kind = "end"
"""


@pytest.mark.parametrize("flow", flows_of([], shipped(), ()), ids=lambda each: each.id)
def test_a_shipped_menu_says_what_is_recorded_in_each_of_its_languages(flow: FlowPlan) -> None:
    values = {"request": "0123456789", "order": "1"}
    said = {
        name
        for language in flow.languages
        for step in flow.steps
        for state in STATES
        for name in prompts((*step.say, "wrong_key", "connecting"), language, values | {"state": state})
    }
    assert [name for name in sorted(said) if not (PROMPTS / f"{name}.wav").exists()] == []


def test_a_plan_has_menus_of_its_own_that_include_the_shipped_ones() -> None:
    plan = plan_of(tomllib.loads(PLAN))
    (flow,) = plan.flows
    first = flow.step("choose")
    assert first is not None and first.way("1") == "repair_state.number"
    tell = flow.step("repair_state.ask")
    assert tell is not None and (tell.next, tell.way("none")) == ("repair_state.tell", "repair_state.unknown")


def test_a_plan_that_names_no_menu_has_none() -> None:
    assert plan_of(tomllib.loads(PLAN.partition("[[menu]]")[0].replace('menu = "own"', ""))).flows == ()


def test_a_queue_may_overflow_into_a_menu() -> None:
    plan = plan_of(
        tomllib.loads(PLAN.replace('name = "Main"', 'name = "Main"\noverflow = "menu:repeat_order"'))
    )
    assert {each.id for each in plan.flows} == {"own", "repeat_order"}


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('menu = "own"', 'menu = "nowhere"', "nowhere"),
        ('kind = "menu"', 'kind = "speak"', "speak"),
        ('2 = "bye"', '0 = "bye"', "zero leads to a person"),
        ('2 = "bye"', '2 = "gone"', "gone, which is no step"),
        ('include = ["repair_state"]', 'include = ["service"]', "cannot be included"),
        ('include = ["repair_state"]', 'inclde = ["repair_state"]', "inclde"),
        ('say = ["service_menu"]', 'sya = ["service_menu"]', "sya"),
        ('say = ["service_menu"]', 'say = "service_menu"', "list wanted"),
    ],
)
def test_mistakes_are_told(before: str, after: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        plan_of(tomllib.loads(PLAN.replace(before, after)))


def test_a_row_without_anything_is_told_too() -> None:
    for row in ({}, {"id": "x"}, {"id": "x", "step": [{}]}):
        rows: list[dict[str, Any]] = [row]
        with pytest.raises(BadInput):
            flows_of(rows, [], ())
