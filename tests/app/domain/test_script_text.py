"""A script as it is written: read back as it was, and what cannot be read says where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.script_text import EXAMPLE, data_of, script_of, steps_of, text_of
from app.domain.scripts import NO, YES, Answer, Script, Step

TEXT = st.text(min_size=1, max_size=30).filter(lambda text: "\ud800" > max(text) or min(text) > "\udfff")
WORDS = st.dictionaries(st.sampled_from(("en", "lt")), TEXT).map(lambda each: tuple(sorted(each.items())))


def test_the_example_comes_back_as_it_was() -> None:
    script = Script(3, "Fault", steps_of(EXAMPLE), 2)
    assert script_of(3, "Fault", data_of(script), 2) == script


@given(TEXT, WORDS, WORDS, st.sampled_from(("say", "choice", "yes_no", "end")))
def test_whatever_is_written_is_read(step_id: str, words: tuple, label: tuple, kind: str) -> None:
    answers = {
        "choice": (Answer(step_id, words, "x"), Answer("b", (), step_id)),
        "yes_no": (Answer("yes", YES, "x"), Answer("no", NO, step_id)),
    }
    step = Step(step_id, kind, words, label, answers.get(kind, ()), step_id)
    assert steps_of(text_of((step,))) == (step,)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("[[step]]\nid = \nkind = 3", "line 2"),
        ("step = 3", "[[step]]"),
        ('[[step]]\nid = "a"\nnext = "b"', "a: next"),
        ('[[step]]\nid = "a"\nlabel = "x"', "a"),
    ],
)
def test_what_cannot_be_read_says_where(text: str, where: str) -> None:
    with pytest.raises(BadInput) as refused:
        steps_of(text)
    assert where in refused.value.advice
