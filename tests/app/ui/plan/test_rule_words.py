"""Rules in plain words."""

from dataclasses import replace

import pytest

from app.ui.parts.say import say
from app.ui.plan.rule_words import sentence, targets
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.plan import Rule
from tests.app.ui.made_up_plan import PLAN


def plain(text: str) -> str:
    return text.replace("\u2066", "").replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Rule(priority=2, to="support"), "callers with priority 2 or more: go to Support"),
        (Rule(called=("+37052080001",), withheld=True, to="busy"),
         "calls to Support line · number withheld: They are told and the call ends"),
        (Rule(caller=("LT", "+48"), language=("lt", "xx"), add=-1),
         "from LT, +48 · who speak Lietuvių, xx: -1 priority"),
        (Rule(known=False, during="office", to="person:205"),
         "caller not certainly known · while office is open: go to Mantas K."),
        (Rule(open_request=True, outside="office", add=2, to="voicemail:evening"),
         "with an open request · while office is closed: +2 priority · go to voicemail After hours"),
        (Rule(to="menu:service"), "Every call: go to menu service"),
        (Rule(), "Every call: nothing"),
    ],
)  # fmt: skip
def test_a_rule_is_a_sentence(rule: Rule, words: str) -> None:
    assert plain(say(sentence(PLAN, rule))) == words


def test_what_stands_in_the_file_is_offered_too() -> None:
    assert "person:999" in [each.value for each in targets(PLAN, "person:999")]
    assert "person:205" in [each.value for each in targets(PLAN, "")]


def test_a_menu_is_led_to_by_its_id_and_read_by_its_name() -> None:
    flow = FlowPlan("night", "At night", (Step("bye", "end"),))
    offered = {each.value: plain(say(each.text)) for each in targets(replace(PLAN, flows=(flow,)), "")}
    assert offered["menu:night"] == "menu At night" and "menu:At night" not in offered
