"""Menus changed at a desk stand in the plan's file as a person would write them, and are read again as they
are; or they are refused in words."""

import random
import tomllib
from dataclasses import replace

import pytest

from app.domain import plan_menus as menus
from app.domain.errors import BadInput
from app.run.flow_file import in_order, shipped_flows
from app.run.plan_file import check_plan, menus_wanted, plan_of
from app.run.plan_writing import rewritten
from telephony.switchboard.flow import KINDS, FlowPlan, Step
from telephony.switchboard.plan import Plan

TEXT = """# ours
[[queue]]
id = "main"
name = "Main"

[[number]]
number = "*"
queue = "main"
menu = "own"

# who calls at night
[[menu]]
id = "own"
name = "Own" # short
include = ["repair_state"]

# what he is asked
[[menu.step]]
id = "choose"
kind = "menu"
say = ["service_menu"] # shipped
ways = { 1 = "repair_state", 2 = "bye" } # two ways

# the end of it
[[menu.step]]
id = "bye"
kind = "end"

# another one
[[menu]]
id = "second"

[[menu.step]]
id = "x"
kind = "end"

# people
[[operator]]
id = "ona"
name = "Ona"
extension = "201"
secret = "s"
queues = ["main"]
"""


def parsed(text: str) -> Plan:
    return plan_of(tomllib.loads(text))


def saved(plan: Plan, text: str = TEXT) -> str:
    """As the exchange does it."""
    rows = (str(row["id"]) for row in tomllib.loads(text).get("menu", ()))
    plan = replace(plan, flows=in_order(plan.flows, rows, menus_wanted(plan)))
    check_plan(plan)
    result = rewritten(text, parsed(text), plan)
    assert parsed(result).flows == plan.flows
    return result


def own(text: str = TEXT) -> FlowPlan:
    return parsed(text).flows[0]


def test_nothing_changed_is_the_same_text() -> None:
    assert saved(parsed(TEXT)) == TEXT


def test_one_word_of_one_step_is_one_line() -> None:
    plan, flow = parsed(TEXT), own()
    step = flow.step("choose")
    assert step is not None
    text = saved(menus.with_menu(plan, menus.with_step(flow, replace(step, tries=2))))
    assert text == TEXT.replace("# two ways\n", "# two ways\ntries = 2\n")


def test_a_new_step_stands_in_its_menu_and_comments_stay_with_what_they_are_about() -> None:
    plan, flow = parsed(TEXT), own()
    grown, name = menus.added(flow, "say", "choose")
    step = grown.step(name)
    assert step is not None
    text = saved(menus.with_menu(plan, menus.with_step(grown, replace(step, next="bye"))))
    assert 'ways = {1 = "repair_state", 2 = "bye", 3 = "say"}' in text
    assert 'include = ["repair_state"]' in text
    assert text.index('id = "say"') < text.index("# the end of it") < text.index('id = "bye"')
    assert text.index('id = "bye"') < text.index("# another one") < text.index('id = "second"')
    assert text.endswith(TEXT[TEXT.index("# people") :])


def test_an_included_step_that_is_changed_becomes_its_own() -> None:
    plan, flow = parsed(TEXT), own()
    tell = flow.step("repair_state.tell")
    assert tell is not None
    text = saved(menus.with_menu(plan, menus.with_step(flow, replace(tell, say=("goodbye",)))))
    assert "include" not in text and 'id = "repair_state.tell"' in text


def test_menus_come_and_go_and_shipped_ones_are_only_named() -> None:
    plan = parsed(TEXT)
    number = replace(plan.numbers[0], menu="service")
    text = saved(replace(menus.without_menu(plan, "own"), numbers=(number,)))
    assert '"own"' not in text and text.count("[[menu]]") == 1
    assert [each.id for each in parsed(text).flows] == ["second", "service"]
    fresh = menus.new_menu(plan, "After hours", "keys")
    text = saved(menus.with_menu(plan, fresh))
    assert '[[menu]]\nid = "after_hours"\nname = "After hours"\n' in text
    none = menus.without_menu(menus.without_menu(plan, "own"), "second")
    assert "menu" not in tomllib.loads(saved(none))


def test_a_menu_that_another_includes_may_go() -> None:
    text = TEXT.replace('include = ["repair_state"]', 'include = ["second"]').replace(
        '"repair_state"', '"second"'
    )
    left = saved(menus.without_menu(parsed(text), "second"), text)
    assert "include" not in left and 'id = "second.x"' in left


KEYS = "0123456789*#x"


class Supervisor:
    """Presses what the page of menus has, without thinking."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.plan = parsed(TEXT)

    def a_step(self, flow: FlowPlan) -> str:
        return self.dice.choice([each.id for each in flow.steps] or [""])

    def changes(self) -> None:
        flow = self.dice.choice(self.plan.flows or (menus.new_menu(self.plan, "New", "keys"),))
        step = flow.step(self.a_step(flow))
        does = self.dice.randrange(9)
        if does == 0:
            template = self.dice.choice(tuple(menus.TEMPLATES))
            self.plan = menus.with_menu(self.plan, menus.new_menu(self.plan, "Čia “naujas”", template))
        elif does == 1:
            flow = menus.copied(self.plan, self.dice.choice(shipped_flows()), "Copy")
            self.plan = menus.with_menu(self.plan, flow)
        elif does == 2:
            self.plan = menus.without_menu(self.plan, flow.id)
        elif step is not None:
            self.plan = menus.with_menu(self.plan, self.of_step(flow, step, does))

    def of_step(self, flow: FlowPlan, step: Step, does: int) -> FlowPlan:
        dice = self.dice
        if does == 3:
            return menus.added(flow, dice.choice(tuple(KINDS)), step.id)[0]
        if does == 4:
            return menus.without_step(flow, step.id)
        if does == 5:
            return menus.with_step(flow, menus.of_kind(flow, step, dice.choice(tuple(KINDS))))
        if does == 6:
            return menus.with_step(
                flow, replace(step, id=step.id + dice.choice("ž._ \"'"), label='"A" \\ b'), step.id
            )
        if does == 7:
            ways = (*step.ways, (dice.choice(KEYS), self.a_step(flow)))
            return menus.with_step(
                flow, replace(step, ways=ways if "ways" in KINDS[step.kind].needs else step.ways)
            )
        return menus.begun_by(flow, step.id)


@pytest.mark.parametrize("seed", range(40))
def test_every_draft_that_can_be_made_is_read_again_or_refused_in_words(seed: int) -> None:
    supervisor = Supervisor(seed)
    text, held = TEXT, 0
    for _ in range(25):
        supervisor.changes()
        try:
            text = saved(supervisor.plan, text)
        except BadInput as refused:
            assert "Menu " in str(refused) or "leads to the menu" in str(refused)
            if supervisor.dice.random() < 0.7:  # discards it
                supervisor.plan = parsed(text)
        else:
            supervisor.plan = parsed(text)
            held += 1
    assert held > 3 and "# people" in text
