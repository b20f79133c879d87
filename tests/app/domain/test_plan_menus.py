"""Menus changed step by step: what hung on a step or a menu still hangs together."""

from dataclasses import replace

import pytest

from app.domain import plan_menus as menus
from telephony.switchboard.flow import KINDS, FlowPlan, Step
from telephony.switchboard.flow_faults import found
from telephony.switchboard.plan import Rule
from tests.app.ui.made_up_plan import PLAN

QUEUES = frozenset(each.id for each in PLAN.queues)
FLOW = FlowPlan(
    "night",
    "Night",
    (
        Step("ask", "menu", ("choose",), ways=(("1", "say"), ("2", "bye"))),
        Step("say", "say", ("words",), next="bye"),
        Step("bye", "end"),
    ),
)


@pytest.mark.parametrize("template", menus.TEMPLATES)
def test_a_new_menu_can_be_saved_as_it_is(template: str) -> None:
    flow = menus.new_menu(PLAN, "After hours", template, ("after_hours",))
    assert flow.id == "after_hours_2" and flow.languages == ("lt",)
    assert found(flow, QUEUES) == ()


def test_a_copy_has_a_name_of_its_own_and_nobody_comes_to_it() -> None:
    plan = menus.with_menu(PLAN, FLOW)
    copy = menus.copied(plan, FLOW, "Night")
    assert (copy.id, copy.steps) == ("night_2", FLOW.steps)


def test_a_menu_that_is_gone_leaves_nobody_behind() -> None:
    target = menus.target_of(FLOW)
    queues = (replace(PLAN.queues[0], overflow=target, closed_to=target), *PLAN.queues[1:])
    numbers = (replace(PLAN.numbers[0], menu="night"), *PLAN.numbers[1:])
    plan = menus.with_menu(replace(PLAN, queues=queues, numbers=numbers, rules=(Rule("r", to=target),)), FLOW)
    left = menus.without_menu(plan, "night")
    assert left.flows == () and left.rules == () and left.numbers[0].menu == ""
    assert (left.queues[0].overflow, left.queues[0].closed_to) == ("", "")


def test_a_step_is_called_otherwise_and_what_led_there_leads_there() -> None:
    flow = menus.with_step(FLOW, replace(FLOW.steps[2], id="end"), "bye")
    assert flow.steps[0].way("2") == "end" and flow.steps[1].next == "end"
    assert menus.led_from(flow, "end") == (("ask", "2"), ("say", ""))


def test_a_step_is_taken_out_between_two() -> None:
    flow = menus.without_step(FLOW, "say")
    assert flow.steps[0].way("1") == "bye"
    alone = menus.without_step(FLOW, "bye")
    assert alone.steps[0].way("2") == "" and alone.steps[1].next == ""
    assert {each.code for each in found(alone, QUEUES)} == {"nowhere", "missing"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_step_of_any_kind_stands_after_another(kind: str) -> None:
    flow, name = menus.added(FLOW, kind, "say")
    step = flow.step(name)
    before = flow.step("say")
    assert step is not None and before is not None
    assert before.next == ("bye" if kind in ("queue", "end", "menu") else name)
    flow, name = menus.added(FLOW, kind, "ask")
    assert flow.steps[0].way("3") == name
    changed = menus.of_kind(FLOW, FLOW.steps[1], kind)
    wrong = {each.code for each in found(menus.with_step(FLOW, changed), QUEUES)}
    assert "strange_field" not in wrong and changed.id == "say"


def test_a_key_that_leads_nowhere_leads_to_the_new_step() -> None:
    open_way = menus.with_step(FLOW, replace(FLOW.steps[0], ways=(("5", ""),)))
    flow, name = menus.added(open_way, "end", "ask")
    assert flow.steps[0].ways == (("5", name),)


def test_it_begins_with_another_step_and_says_something_else() -> None:
    assert [each.id for each in menus.begun_by(FLOW, "bye").steps] == ["bye", "ask", "say"]
    assert menus.saying(FLOW, "words", "words_2").steps[1].say == ("words_2",)


def test_who_includes_a_menu_has_it_as_it_is_now() -> None:
    inside = menus._inside(FLOW, "night")
    other = FlowPlan("all", "All", (Step("a", "menu", ("x",), ways=(("1", "night.ask"),)), *inside))
    plan = menus.with_menu(menus.with_menu(PLAN, FLOW), other)
    changed = menus.begun_by(menus.with_step(FLOW, replace(FLOW.steps[1], say=("new",))), "say")
    after = menus.with_menu(plan, changed).flows[1]
    assert after.steps[0].way("1") == "night.say"
    assert after.step("night.say") == replace(changed.steps[0], id="night.say", next="night.bye")
