"""Text blocks: filled in the customer's language, one inside another, never in a circle."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.folding import fold
from app.domain.placeholders import unresolved
from app.domain.text_blocks import (
    LANGUAGES,
    LONGEST_FILLED,
    StaleBlock,
    TextBlock,
    checked_block,
    chosen_language,
    cycle,
    expanded,
    filled,
    renamed_inside,
    shelf,
    tidy,
    users_of,
)

GREETING = TextBlock(
    1, "Greeting", texts=(("en", "Good day, {{person}}."), ("lt", "Laba diena, {{person}}."))
)
VISIT = TextBlock(
    2, "Visit agreed", ("visit",),
    (("en", "{{>greeting}} We come on {{date}}."), ("lt", "{{>greeting}} Atvyksime {{date}}.")),
)  # fmt: skip
BOTH = shelf((GREETING, VISIT))


def block(name: str, text: str, block_id: int = 9) -> TextBlock:
    return TextBlock(block_id, name, (), (("en", text),))


def test_it_speaks_the_customers_language_then_the_desks_then_any() -> None:
    assert chosen_language(VISIT, ("lt", "en")) == "lt"
    assert chosen_language(VISIT, ("hu", "lt")) == "lt"
    assert chosen_language(VISIT, ("hu",)) == "en"
    assert chosen_language(TextBlock(1, "x", texts=(("fa", "سلام"),)), ("hu",)) == "fa"
    assert chosen_language(TextBlock(1, "x"), ("hu",)) == ""


def test_blocks_inside_come_in_the_same_language_and_what_is_missing_waits() -> None:
    said = filled(VISIT, BOTH, ("lt",), {"person": "Ona"})
    assert said == "Laba diena, Ona. Atvyksime {{date}}."
    assert unresolved(said) == ("{{date}}",)


def test_a_block_that_is_not_there_or_would_never_end_waits_too() -> None:
    gone = block("A", "{{>nowhere}}")
    assert unresolved(filled(gone, shelf([gone]), ("en",), {})) == ("{{>nowhere}}",)
    one, two = block("A", "x{{>b}}", 1), block("B", "y{{>a}}", 2)
    assert filled(one, shelf([one, two]), ("en",), {}) == "xy{{>a}}"


def test_blocks_that_double_each_other_stop_growing() -> None:
    chain = [block(f"b{n}", f"{{{{>b{n + 1}}}}}{{{{>b{n + 1}}}}}", n) for n in range(40)]
    chain.append(block("b40", "x" * 100, 40))
    assert len(expanded(chain[0], shelf(chain), ("en",))) < 12 * LONGEST_FILLED


NAMES = st.sampled_from(("a", "b", "c", "d"))
PIECES = st.one_of(
    NAMES.map(lambda name: f"{{{{>{name}}}}}"),
    st.sampled_from(("{{person}}", "{{date}}", "text ", "{", "}", "{{", "\n")),
)


@given(
    st.dictionaries(NAMES, st.lists(PIECES, max_size=5).map("".join), min_size=1),
    st.dictionaries(st.sampled_from(("person", "date")), st.text(alphabet="{}ab>", min_size=1)),
)
def test_filling_ends_and_hides_nothing_that_waits(texts: dict[str, str], values: dict[str, str]) -> None:
    """Any web of blocks, any facts: what is known is filled in, everything else is told."""
    blocks = shelf(block(name, text, n) for n, (name, text) in enumerate(texts.items()))
    for each in blocks.values():
        said = filled(each, blocks, ("en",), values)
        for name in values:
            assert f"{{{{{name}}}}}" not in unresolved(said)
        if re.search(r"\{\{>\w", said):  # braces without a name wait for nothing: "{{" before the value ">"
            assert any(place.startswith("{{>") for place in unresolved(said))


def test_a_circle_is_told_by_its_names() -> None:
    one, two, three = block("One", "{{>two}}", 1), block("Two", "{{>Three}}", 2), block("Three", "end", 3)
    checked_block(three, (one, two, three))
    with pytest.raises(BadInput, match="contain each other") as refused:
        checked_block(block("Three", "{{>ONE}}", 3), (one, two, three))
    assert refused.value.advice == "Three → One → Two → Three"
    assert cycle(block("Self", "{{>self}}"), {}) == ("Self", "Self")


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (block("", "x"), "needs a name"),
        (block("…", "x"), "needs a name"),
        (block("a{b", "x"), "no braces"),
        (block("x" * 61, "x"), "60 letters"),
        (block("greeting", "x"), "of this name already"),
        (block("New", " \n"), "at least one language"),
        (TextBlock(9, "New", texts=(("de", "x"),)), "too long"),
        (block("New", "x" * 6000), "too long"),
        (block("New", "on {{date}"), "not closed"),
        (block("New", "{{}}"), "Between two braces"),
        (block("New", "{{>no one}}"), "no text block of this name"),
    ],
)
def test_what_is_not_kept(wrong: TextBlock, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        checked_block(wrong, BOTH.values())


def test_it_is_kept_tidy() -> None:
    kept = tidy(TextBlock(0, "  Visit   agreed ", ("a", " a ", ""), (("en", " x\n"), ("lt", "  "))))
    assert (kept.name, kept.tags, kept.texts) == ("Visit agreed", ("a",), (("en", "x"),))


def test_who_contains_it_follows_its_new_name() -> None:
    assert users_of(fold("GREETING"), BOTH.values()) == (VISIT,)
    followed = renamed_inside(VISIT, "greeting", "Welcome")
    assert followed.text("lt") == "{{>Welcome}} Atvyksime {{date}}."


def test_languages_are_those_of_the_desk() -> None:
    from app.ui.application import LANGUAGES as DESK

    assert LANGUAGES == DESK


def test_two_who_save_are_told() -> None:
    assert StaleBlock(GREETING).theirs == GREETING
