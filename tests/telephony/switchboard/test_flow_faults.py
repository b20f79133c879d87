"""Each fault of a menu says where it is and beside which field; the words are tested with the flow."""

from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.flow_faults import WORDS, Fault, found, unreached

END = Step("end", "end")


def of(*steps: Step) -> tuple[Fault, ...]:
    return found(FlowPlan("f", "F", steps), frozenset({"sales"}))


def test_a_fault_stands_beside_its_field() -> None:
    menu = Step("a", "menu", ("x",), ways=(("1", ""), ("0", "end"), ("1", "gone")))
    said = {(each.code, each.step, each.field, each.detail) for each in of(menu, END)}
    assert said == {
        ("nowhere", "a", "ways", "1"),
        ("no_step", "a", "ways", "gone"),
        ("same_way", "a", "ways", "1"),
        ("zero", "a", "ways", ""),
    }
    assert Fault("no_queue", "q", "queue", "gone") in of(Step("q", "queue", queue="gone"))
    assert Fault("no_name") in of(Step("", "end"))


def test_a_step_that_nobody_reaches_is_known_while_others_are_wrong() -> None:
    flow = FlowPlan("f", "F", (Step("a", "say", next="end"), END, Step("b", "end")))
    assert unreached(flow) == ("b",) and unreached(FlowPlan("f", "F", ())) == ()


def test_every_fault_has_its_words() -> None:
    for code in WORDS:
        assert "{" not in str(Fault(code, "s", "field", "detail"))
