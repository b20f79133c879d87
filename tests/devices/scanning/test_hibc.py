"""HIBC supplier labels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.scanning.check_digits import hibc_character
from devices.scanning.code import Doubt
from devices.scanning.hibc import read_hibc


def fields(code: str) -> dict[str, str]:
    reading = read_hibc(code)
    return {each.key: each.value for each in reading.elements} if reading else {}


def checked(text: str) -> str:
    return text + hibc_character(text)


@pytest.mark.parametrize(
    ("secondary", "found"),
    [
        ("$$+3251231SERIAL7", {"EXPIRY": "3251231", "SERIAL": "SERIAL7"}),
        ("$$3251231LOT9", {"EXPIRY": "3251231", "LOT": "LOT9"}),
        ("$$1225LOT9", {"EXPIRY": "1225", "LOT": "LOT9"}),
        ("$$8243251231LOT9", {"QUANTITY": "24", "EXPIRY": "3251231", "LOT": "LOT9"}),
        ("$$7LOT9", {"LOT": "LOT9"}),
        ("$+SERIAL7", {"SERIAL": "SERIAL7"}),
        ("$LOT9", {"LOT": "LOT9"}),
        ("25001LOT9", {"EXPIRY": "25001", "LOT": "LOT9"}),
        ("$LOT9/SSERIAL7/16D20251231/?", {"LOT": "LOT9", "SERIAL": "SERIAL7", "MADE": "20251231"}),
    ],
)
def test_combined_labels(secondary: str, found: dict[str, str]) -> None:
    code = checked(f"+A123BJC5D6E71/{secondary.replace('/?', '/-')}")
    assert fields(code) == {"LIC": "A123", "PCN": "BJC5D6E7", **found}
    assert fields(f"*{code.lower()}*") == fields(code)


def test_primary_and_secondary_alone() -> None:
    assert fields("+A123BJC5D6E71G") == {"LIC": "A123", "PCN": "BJC5D6E7"}
    assert fields(checked("+$+SERIAL7G")) == {"SERIAL": "SERIAL7"}


def test_a_wrong_check_character_is_a_warning_with_the_right_one() -> None:
    reading = read_hibc("+A123BJC5D6E71H")
    assert reading is not None
    assert [(each.doubt, each.guess) for each in reading.warnings] == [(Doubt.CHECK_DIGIT, "+A123BJC5D6E71G")]


@pytest.mark.parametrize("text", ["", "+", "+37061234567", "A123BJC5D6E71G", "+A1", "+$LOT9G?"])
def test_a_phone_number_and_other_texts_are_none(text: str) -> None:
    assert read_hibc(text) is None


@given(st.one_of(st.text(max_size=40), st.text("+$/ASQ0123456789D*", max_size=40)))
def test_any_text_gets_an_answer(text: str) -> None:
    for code in (text, "+" + text, f"+A123B1/{text}X"):
        reading = read_hibc(code)
        assert reading is None or reading.elements
