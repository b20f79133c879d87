"""What the exchange says by itself: all of it, and in which languages."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from telephony.switchboard.built_in_prompts import built_in_prompts
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.plan import BoxPlan, Plan, QueuePlan
from tests.stories.scene import SUPPORT, plan, queue

SHIPPED = Path(__file__).parents[3] / "resources" / "prompts"
ASKS = FlowPlan("night", "Night", (Step("words", "record", ("leave_message",), next="words"),), ("lt", "pl"))
BOX = BoxPlan("box", "Box", SUPPORT)
NAMED = ("greeting", "closed_prompt", "busy_prompt", "recording_prompt")
ONLY_MENUS = ("state_", "for_language", "nobody_available", "unknown_number")
"""Shipped, and said by menus that name them."""


def house(flows: tuple[FlowPlan, ...] = (), boxes: tuple[BoxPlan, ...] = ()) -> Plan:
    return replace(plan(), queues=(queue(SUPPORT, language="hu"),), flows=flows, boxes=boxes)


def languages(of: Plan) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for each in built_in_prompts(of):
        for name in each.names:
            found.setdefault(name, set()).update(each.languages)
    return found


@pytest.mark.parametrize("language", ["en", "fa", "hu", "lt", "pl"])
def test_every_sentence_is_recorded_in_every_language(language: str) -> None:
    names = languages(house(flows=(ASKS,), boxes=(BOX,)))
    assert [each for each in names if not (SHIPPED / language / f"{each}.wav").is_file()] == []


def test_what_is_shipped_and_named_by_no_plan_and_no_menu_is_among_them() -> None:
    shipped = set(tomllib.loads((SHIPPED / "texts.toml").read_text("utf-8")))
    files = (SHIPPED.parent / "flows").glob("*.toml")
    said = "".join(each.read_text("utf-8") for each in files)
    named = {getattr(QueuePlan(SUPPORT, "Support"), field) for field in NAMED} | {BOX.greeting}
    by_menus = {each for each in shipped if f'"{each}"' in said or each.startswith(ONLY_MENUS)}
    assert shipped - by_menus - named <= set(languages(house(flows=(ASKS,), boxes=(BOX,))))


def test_a_language_counts_where_callers_may_hear_it() -> None:
    known = languages(house())
    assert known["position_1"] == {"hu"} and "wrong_key" not in known and "message_tone" not in known
    known = languages(house(flows=(ASKS,)))
    assert known["wait_30"] == {"hu", "lt", "pl"} and known["wrong_key"] == {"lt", "pl"}
    assert known["message_tone"] == {"lt", "pl"} and "message_thanks" not in known
    known = languages(house(boxes=(BOX, replace(BOX, id="b", languages=("fa",)))))
    assert known["message_tone"] == known["message_thanks"] == {"hu", "fa"}
