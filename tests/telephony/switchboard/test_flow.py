"""A menu as data: what its author may write, and what he is told when a caller could be left alone by it."""

import pytest

from telephony.switchboard.flow import KINDS, FlowPlan, Step
from telephony.switchboard.flow_faults import faults
from telephony.switchboard.menu import ENTERED

END = Step("end", "end")


def wrong(*steps: Step, languages: tuple[str, ...] = ("en",)) -> str:
    return "; ".join(faults(FlowPlan("f", "F", steps, languages), frozenset({"sales"})))


def test_every_kind_of_step_can_be_entered() -> None:
    assert set(ENTERED) == set(KINDS)


def test_a_menu_without_a_fault() -> None:
    steps = (
        Step("a", "menu", ("choose",), ways=(("1", "b"), ("*", "c"))),
        Step("b", "collect", ("number",), value="number", next="c"),
        Step("c", "look_up", ask="request", next="a", ways=(("none", "q"),)),
        Step("q", "queue", queue="sales"),
    )
    assert wrong(*steps) == ""


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (Step("a", "shout", ("x",), next="end"), "kind 'shout'; known: say, menu"),
        (Step("a", "say", next="end"), "say is missing"),
        (Step("a", "say", ("x",)), "next is missing"),
        (Step("a", "menu", ("x",)), "ways is missing"),
        (Step("a", "collect", ("x",), next="end"), "value is missing"),
        (Step("a", "end", next="end"), "next means nothing in a step of kind end"),
        (Step("a", "say", ("x",), next="gone"), "leads to gone, which is no step"),
        (Step("a", "menu", ("x",), ways=(("0", "end"),)), "zero leads to a person by itself"),
        (Step("a", "menu", ("x",), ways=(("12", "end"),)), "no key of a telephone: 12"),
        (Step("a", "menu", ("x",), ways=(("1", "end"),), tries=0), "1 to 9 tries"),
        (Step("a", "collect", ("x",), value="n", next="end", least=5, most=4), "1 to 30 digits"),
        (Step("a", "look_up", ask="weather", next="end"), "ask 'weather'; known: request"),
        (Step("a", "queue", queue="gone"), "gone is no queue of the plan"),
    ],
)
def test_what_is_wrong_with_a_step(step: Step, said: str) -> None:
    assert said in wrong(step, END)


def test_what_is_wrong_with_the_whole() -> None:
    assert "1 to 60 steps" in wrong()
    assert "more than once" in wrong(END, END)
    assert "no language" in wrong(END, languages=())
    assert "step b: no way leads there" in wrong(END, Step("b", "end"))


def test_a_circle_that_asks_nobody_is_refused_and_one_with_a_menu_is_not() -> None:
    say, branch = (
        Step("a", "say", ("x",), next="b"),
        Step("b", "branch", value="v", ways=(("1", "c"),), next="a"),
    )
    assert wrong(say, branch, Step("c", "end")).count("goes round for ever") == 2
    asked = Step("b", "menu", ("x",), ways=(("1", "a"),))
    assert wrong(say, asked) == ""
