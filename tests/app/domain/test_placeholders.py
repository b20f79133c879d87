"""Places that wait: what is one, what is not, and that none is ever overlooked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.placeholders import (
    Unresolved,
    checked,
    checked_change,
    halves,
    marked,
    placeholders,
    resolved,
    unresolved,
)

BRACED = st.text(alphabet="{}> aą۱_date\n", max_size=60)
NAMES = st.sampled_from(("date", "place", "person"))


@pytest.mark.parametrize(
    ("text", "waiting"),
    [
        ("Dear {{person}}, until {{ date }}.", ("{{person}}", "{{date}}")),
        ("{{>greeting}} {{> closing }}", ("{{>greeting}}", "{{>closing}}")),
        ("{{date}} and {{date}}", ("{{date}}",)),
        ("a key too many: {{date} tomorrow", ("{{date",)),
        ("{{date", ("{{date",)),
        ("سلام {{نام}}", ("{{نام}}",)),
        ("{{{person}}}", ("{{person}}",)),
        ("nothing {here}, not {{}} and not }}", ()),
        ("{ {date} }", ()),
    ],
)
def test_what_waits(text: str, waiting: tuple[str, ...]) -> None:
    assert unresolved(text) == waiting


def test_a_text_that_waits_is_refused_by_its_names_and_one_that_does_not_is_kept() -> None:
    checked("Dear Jonas", "", "{}")
    with pytest.raises(Unresolved) as refused:
        checked("Dear {{person}}", "on {{date}}", "{{person}}")
    assert refused.value.names == ("{{person}}", "{{date}}")
    assert "{{date}}" in refused.value.advice


def test_what_stood_there_before_is_nobodys_new_mistake() -> None:
    checked_change("as it was {{x}}", "as it was {{x}}")
    with pytest.raises(Unresolved):
        checked_change("as it was {{x}}!", "as it was {{x}}")


@given(BRACED, st.dictionaries(NAMES, BRACED))
def test_facts_never_become_places(text: str, values: dict[str, str]) -> None:
    """Whatever a customer is called: only what waited before can wait afterwards."""
    done = resolved(text, values)
    assert {each.written for each in placeholders(done)} <= {each.written for each in placeholders(text)}
    filled = {name for name, value in values.items() if value}
    assert not {each.name for each in placeholders(done) if not each.nested} & filled


@given(BRACED)
def test_a_marked_text_waits_for_nothing_and_has_lost_no_word(text: str) -> None:
    kept = marked(text)
    assert not unresolved(kept)
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]


@given(BRACED)
def test_places_are_where_they_are_said_to_be(text: str) -> None:
    for place in placeholders(text):
        assert text[place.start : place.start + 2] == "{{" and text[place.end - 2 : place.end] == "}}"


def test_a_flood_of_braces_takes_no_time() -> None:
    assert unresolved("{" * 200_000) == ()
    assert halves("{{a" * 50_000) == ("{{a",)
    assert unresolved("{{" + " " * 200_000) == ()
