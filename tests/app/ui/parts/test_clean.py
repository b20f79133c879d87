"""Names come from strangers: 4 KB, control and direction characters included."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.parts.clean import bare, clean, clean_note, number


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("Jonas\tPetraitis\r\n", "Jonas Petraitis"),
        ("\u202eevil\u202c", "evil"),
        ("a\u2067b\u2069c", "abc"),
        ("x\x00\x07y", "x y"),
        ("e\u0301" + "\u0301" * 50, "e\u0301\u0301\u0301"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("a\u2028b", "a b"),
        ("", ""),
    ],
)
def test_what_is_left_of_a_name(raw: str, shown: str) -> None:
    assert clean(raw) == shown


def test_four_kilobytes_become_one_line() -> None:
    assert clean("W" * 4096, 60) == "W" * 59 + "…"


@given(st.text(max_size=500), st.integers(2, 80))
def test_any_text_is_safe_and_short(raw: str, limit: int) -> None:
    shown = clean(raw, limit)
    assert len(shown) <= limit
    kinds = {unicodedata.category(char) for char in shown if char not in "\u200c\u200d"}
    assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert clean(shown, limit) == shown


def test_a_number_keeps_its_order_and_can_be_had_bare() -> None:
    assert number("+370 612") == "\u2066+370 612\u2069"
    assert bare(number("+370 612")) == "+370 612"
    assert number("") == ""


def test_a_note_shows_that_it_has_lines() -> None:
    assert clean_note("first\nsecond") == "first / second"
