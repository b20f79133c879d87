"""Call scripts: gone through to an end, back and on, and never kept when somebody could get stuck."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.placeholders import unresolved
from app.domain.script_text import EXAMPLE, steps_of
from app.domain.scripts import (
    KINDS,
    Answer,
    Run,
    Script,
    Step,
    answered,
    back,
    begun,
    checked_script,
    summary,
    words_in,
)

FAULT = Script(1, "Fault", steps_of(EXAMPLE), 1)
EN = ("en",)


def say(step_id: str, to: str) -> Step:
    return Step(step_id, "say", (("en", "x"),), to=to)


def choice(step_id: str, *to: str) -> Step:
    answers = tuple(Answer(str(place), (("en", "x"),), each) for place, each in enumerate(to))
    return Step(step_id, "choice", (("en", "x"),), answers=answers)


END = Step("end", "end", (("en", "bye"),))


def test_answers_lead_through_it_and_make_the_request() -> None:
    run = begun(FAULT)
    for answer in ("cold", "2026-11-20", "yes", ""):
        assert not run.over
        run = answered(run, answer)
    assert run.over and answered(run) is run
    assert summary(run, EN) == "Fault: It does not cool\nSince: 2026-11-20\nWater or smell of burning: Yes"
    assert summary(run, ("lt",)).endswith("Taip")


def test_what_was_not_answered_is_not_in_the_request() -> None:
    run = answered(answered(begun(FAULT), "noise"), "")
    assert summary(run, EN) == "Fault: It is loud"


def test_one_step_back_asks_again() -> None:
    run = answered(begun(FAULT), "cold")
    assert back(run) == begun(FAULT) and back(back(run)) == begun(FAULT)


@pytest.mark.parametrize(("before", "answer"), [((), "warm"), ((), ""), (("cold",), "Friday"),
                                                (("cold",), "2026-02-30")])  # fmt: skip
def test_what_is_no_answer_is_refused(before: tuple[str, ...], answer: str) -> None:
    run = begun(FAULT)
    for each in before:
        run = answered(run, each)
    with pytest.raises(BadInput):
        answered(run, answer)


def test_an_answer_cannot_become_a_placeholder() -> None:
    run = answered(begun(Script(1, "x", (replace(say("a", "end"), kind="text"), END))), "{{date}}")
    assert not unresolved(summary(run, EN))
    with pytest.raises(BadInput, match="too long"):
        answered(begun(Script(1, "x", (replace(say("a", "end"), kind="text"), END))), "x" * 501)


def test_the_example_is_good() -> None:
    checked_script(FAULT, (FAULT,))
    assert words_in(FAULT.steps[0].words, ("hu",)) == "What does the device do?"


@pytest.mark.parametrize(
    ("steps", "why"),
    [
        ((), "1 to 200 steps"),
        ((say("a", "b"), END), "not there"),
        ((say("a", ""), END), "not there"),
        ((say("a", "a"),), "no way leads to an end"),
        ((say("a", "b"), say("b", "a"), END), "No way leads to these"),
        ((choice("a", "b", "end"), say("b", "c"), say("c", "b"), END), "no way leads to an end"),
        ((say("a", "end"), END, END), "same name"),
        ((choice("a", "end"), END), "at least two"),
        ((replace(choice("a", "end", "end"), kind="say", to="end"), END), "Only a choice"),
        ((replace(say("a", "end"), kind="sing"), END), "one of these kinds"),
        ((replace(say("a", "end"), words=()), END), "at least one language"),
        ((replace(say("a", "end"), words=(("en", "{{date"),)), END), "closed"),
        ((replace(say("a", "end"), words=(("en", "{{>x}}"),)), END), "no other texts"),
    ],
)
def test_what_is_not_kept(steps: tuple[Step, ...], why: str) -> None:
    with pytest.raises(BadInput, match=why):
        checked_script(Script(1, "x", steps))


def test_names() -> None:
    for name in ("", "…", "x" * 61):
        with pytest.raises(BadInput, match="needs a name"):
            checked_script(replace(FAULT, name=name))
    with pytest.raises(BadInput, match="already"):
        checked_script(replace(FAULT, id=2, name="fault"), (FAULT,))


def test_a_loop_with_a_way_out_is_kept() -> None:
    checked_script(Script(1, "x", (say("a", "b"), choice("b", "a", "end"), END)))


IDS = st.sampled_from(("a", "b", "c", "d"))
STEPS = st.builds(
    lambda step_id, kind, to: (
        choice(step_id, *to) if kind in ("choice", "yes_no") else replace(say(step_id, to[0]), kind=kind)
    ),
    IDS, st.sampled_from(KINDS), st.lists(IDS, min_size=2, max_size=3),
)  # fmt: skip


@given(st.lists(STEPS, min_size=1, max_size=4, unique_by=lambda each: each.id), st.data())
def test_whoever_goes_through_what_is_kept_can_always_reach_an_end(
    steps: list[Step], data: st.DataObject
) -> None:
    script = Script(1, "x", tuple(steps))
    try:
        checked_script(script)
    except BadInput:
        return
    run = begun(script)
    for _ in range(data.draw(st.integers(0, 6))):
        run = _any(run, data)
    reached, waiting = {run.at}, [run]
    while waiting and not any(script.step(each).kind == "end" for each in reached):
        for after in _all(waiting.pop()):
            if after.at not in reached:
                reached.add(after.at)
                waiting.append(after)
    assert any(script.step(each).kind == "end" for each in reached)


def _all(run: Run) -> list[Run]:
    return [answered(run, each.id) for each in run.step.answers] or [answered(run)]


def _any(run: Run, data: st.DataObject) -> Run:
    return data.draw(st.sampled_from(_all(run)))


def test_of_a_card_number_the_last_four_digits_are_kept_and_nothing_else() -> None:
    card = Step("card", "card", (("en", "Your card?"),), (("en", "Card"),), to="end")
    run = begun(Script(1, "Pay", (card, END)))
    done = answered(run, "4111 1111 1111 1111")
    assert done.done == (("card", "•••• 1111"),) and summary(done, EN) == "Card: •••• 1111"
    assert answered(run, "").done == (("card", ""),)
    with pytest.raises(BadInput) as refused:
        answered(run, "4111 1111 1111 1112")
    assert "4111" not in f"{refused.value} {refused.value.advice}"
