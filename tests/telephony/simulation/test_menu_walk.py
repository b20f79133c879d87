"""A menu is walked through without a telephone: the real board, keys of a person, an office that is asked."""

from dataclasses import replace

from telephony.simulation.menu_walk import STRAIGHT, MenuWalk, Turn
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.plan import NumberPlan
from tests.stories.scene import SALES, SUPPORT, plan

FLOW = FlowPlan(
    "night",
    "Night",
    (
        Step("ask", "menu", ("choose",), ways=(("1", "number"), ("2", "say"), ("3", "words"))),
        Step("number", "collect", ("type",), value="number", next="find"),
        Step("find", "look_up", ask="request", next="tell", ways=(("none", "ask"),)),
        Step("tell", "say", ("state_{state}",), next="bye"),
        Step("bye", "end", ("goodbye",)),
        Step("say", "queue", queue=SALES),
        Step("words", "record", ("speak",), next="bye"),
    ),
    ("lt",),
)


def walk(called: str = STRAIGHT) -> MenuWalk:
    return MenuWalk(plan(), FLOW, SUPPORT, called, 1000.0)


def test_he_hears_types_and_is_told_and_the_way_is_known() -> None:
    one = walk()
    assert one.playing == ("lt/choose",) and one.step == "ask"
    one.press("1")
    for key in "42#":
        one.press(key)
    assert one.office == "request"
    one.answers("found", [("state", "done")])
    assert one.playing == ("lt/state_done",)
    one.hear_out()
    one.hear_out()
    assert one.over and one.ending.ending == "ended" and one.ending.detail == "menu"
    assert one.way == ("ask", "number", "find", "tell", "bye")
    assert Turn("key", ("1",)) in one.turns and Turn("office", ("found",)) in one.turns


def test_a_key_leads_to_a_queue_and_who_is_rung_there() -> None:
    one = walk()
    one.press("2")
    assert one.over and one.ending.queue == "Sales"
    assert one.ending.ending in ("offered", "waiting") and one.way == ("ask", "say")


def test_who_presses_nothing_comes_to_a_person() -> None:
    one = walk()
    for _ in range(6):
        one.wait()
    assert one.over and one.ending.queue == "Support"
    one.press("1")
    one.wait()
    assert one.over


def test_an_office_that_does_not_answer_leads_to_a_person() -> None:
    one = walk()
    for key in "142#":
        one.press(key)
    one.answers("failed")
    assert one.over and one.ending.queue == "Support"


def test_what_he_says_is_recorded_and_it_goes_on() -> None:
    one = walk()
    one.press("3")
    one.hear_out()
    assert one.speaking
    one.speak()
    assert not one.speaking and one.step == "bye"


def test_a_number_of_the_plan_is_dialled_with_its_rules() -> None:
    house = plan(
        flows=(replace(FLOW, steps=FLOW.steps[:1]),), numbers=(NumberPlan("100", SUPPORT, menu="night"),)
    )
    one = MenuWalk(house, FLOW, SUPPORT, "100", 1000.0)
    assert one.playing == ("lt/choose",) and len(FLOW.steps) > 1
    one.press("1")
    assert one.step == "number"
    assert MenuWalk(house, FLOW, SUPPORT, "999", 1000.0).over
