"""Boxes stand beside each other and never on each other; arrows run on or go round below."""

import random

import pytest

from app.run.flow_file import shipped_flows
from app.ui.plan.flow_layout import WIDE, Exit, drawn, exits_of
from telephony.switchboard.flow import FlowPlan, Step

FLOW = FlowPlan(
    "f",
    "F",
    (
        Step("a", "menu", ("x",), ways=(("1", "b"), ("2", "c"), ("3", ""))),
        Step("b", "look_up", ask="request", next="c", ways=(("none", "a"),)),
        Step("c", "say", ("x",), next="b"),
        Step("alone", "end"),
    ),
)


def random_flow(seed: int) -> FlowPlan:
    dice = random.Random(seed)
    names = [f"s{n}" for n in range(dice.randint(0, 30))]

    def step(name: str) -> Step:
        keys = "123"[: dice.randint(0, 3)]
        ways = tuple((key, dice.choice([*names, "", "gone"])) for key in keys)
        return Step(name, "menu", ways=ways, next=dice.choice(names))

    return FlowPlan("r", "R", tuple(step(each) for each in names))


FLOWS = (*shipped_flows(), FLOW, *map(random_flow, range(30)))


@pytest.mark.parametrize("flow", FLOWS, ids=lambda each: each.id)
def test_no_box_stands_on_another_and_every_way_is_drawn(flow: FlowPlan) -> None:
    drawing = drawn(flow)
    boxes = list(drawing.boxes.values())
    assert {each.step.id for each in boxes} == {each.id for each in flow.steps}
    for box in boxes:
        assert box.left + WIDE <= drawing.wide and box.top + box.high <= drawing.high
        for other in boxes:
            apart = (
                other.column != box.column
                or other.top >= box.top + box.high
                or box.top >= other.top + other.high
            )
            assert other is box or apart
    known = {each.id for each in flow.steps}
    ways = [(each.id, out.to) for each in flow.steps for out in exits_of(each) if out.to in known]
    assert sorted((each.start, each.to) for each in drawing.arrows) == sorted(ways)


def test_arrows_to_the_next_column_are_straight_and_others_go_below() -> None:
    drawing = drawn(FLOW)
    bottom = max(each.top + each.high for each in drawing.boxes.values())
    lengths = {(each.start, each.to): len(each.points) for each in drawing.arrows}
    assert lengths[("a", "b")] == 2 and lengths[("b", "a")] == 6
    back = next(each for each in drawing.arrows if (each.start, each.to) == ("b", "a"))
    assert back.points[2][1] > bottom
    assert not drawing.boxes["alone"].reached and drawing.boxes["c"].reached


def test_a_way_is_named_where_there_are_several() -> None:
    assert exits_of(FLOW.steps[1]) == (Exit("none", "a"), Exit("found", "c"))
    assert exits_of(FLOW.steps[2]) == (Exit("", "b"),)
