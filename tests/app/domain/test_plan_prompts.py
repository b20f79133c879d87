"""Which recordings a plan names, and the same plan naming another."""

from dataclasses import replace

from app.domain.plan_prompts import recordings_of, renamed, said_in
from telephony.switchboard.flow import FlowPlan, Step
from tests.app.ui.made_up_plan import PLAN

FLOW = FlowPlan(
    "night",
    "Night",
    (
        Step("a", "menu", ("choose", "hu/choose", "{n:digits}", "state_{state}"), ways=(("1", "b"),)),
        Step("b", "end", ("greeting",)),
    ),
    ("en", "lt"),
)
HOUSE = replace(PLAN, flows=(FLOW,), blocked_prompt="blocked")


def test_every_recording_once_with_its_languages_and_who_says_it() -> None:
    named = {each.name: each for each in recordings_of(HOUSE)}
    assert named["choose"].languages == ("en", "lt", "hu")
    assert named["greeting"].languages == ("lt", "en")
    assert [(each.of, each.field) for each in named["greeting"].uses][-1] == ("Night", "b")
    assert named["leave_message"].languages == ("lt", "en") and named["blocked"].uses[0].table == ""
    assert named["state_{state}"].many and "{n:digits}" not in named
    assert "recorded" not in named  # nobody of this house is recorded
    recorded = replace(HOUSE, queues=(replace(HOUSE.queues[0], record="always"),))
    assert "recorded" in {each.name for each in recordings_of(recorded)}


def test_what_the_exchange_says_by_itself_stands_last_and_keeps_its_name() -> None:
    named = {each.name: each for each in recordings_of(HOUSE)}
    assert list(named)[0] == "blocked" and named[list(named)[-1]].built_in
    assert named["position_1"].built_in and not named["greeting"].built_in
    assert named["wrong_key"].languages == FLOW.languages and named["wrong_key"].uses[0].field == "key"
    says = replace(FLOW, steps=(replace(FLOW.steps[0], say=("still_waiting",)), FLOW.steps[1]))
    both = {each.name: each for each in recordings_of(replace(HOUSE, flows=(says,)))}["still_waiting"]
    assert [each.table for each in both.uses] == ["flows", "built_in"] and both.built_in


def test_what_a_menu_says_before_anybody_calls() -> None:
    assert said_in(FLOW) == (
        ("choose", "en"),
        ("choose", "lt"),
        ("choose", "hu"),
        ("greeting", "en"),
        ("greeting", "lt"),
    )


def test_another_recording_is_named_everywhere_but_in_shipped_menus() -> None:
    plan = renamed(HOUSE, "greeting", "greeting_2")
    assert {each.greeting for each in plan.queues} == {"greeting_2"}
    assert plan.flows[0].steps[1].say == ("greeting_2",)
    assert renamed(HOUSE, "greeting", "x", frozenset({"night"})).flows == HOUSE.flows
    assert renamed(HOUSE, "leave_message", "mine").boxes[0].greeting == "mine"
    assert renamed(HOUSE, "blocked", "gone").blocked_prompt == "gone"
    several = renamed(HOUSE, "choose", "choose_2").flows[0].steps[0].say
    assert several == ("choose_2", "hu/choose_2", "{n:digits}", "state_{state}")
