"""Element strings and Digital Links, and texts that only look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.scanning.check_digits import gtin_digit
from devices.scanning.code import Doubt
from devices.scanning.gs1 import Gs1Reading, read_gs1
from devices.scanning.symbology import split_identifier

GTIN = "09506000134352"
WRONG = "09506000134353"
GS128, PLAIN128, EAN8 = (split_identifier(each)[0] for each in ("]C1", "]C0", "]E4"))


def pairs(text: str, symbology=None) -> list[tuple[str, str]]:
    reading = read_gs1(text, symbology)
    return [(each.key, each.value) for each in reading.elements] if reading else []


@pytest.mark.parametrize(
    "text",
    [
        f"01{GTIN}21ABC\x1d10LOT7",
        f"\x1d01{GTIN}21ABC\x1d10LOT7\x1d",
        f"01{GTIN}21ABC<GS>10LOT7",
        f"01{GTIN}21ABC|10LOT7",
        f"01{GTIN}21ABC~10LOT7",
        f"(01){GTIN}(21)ABC(10)LOT7",
        f"(01) {GTIN} (21) ABC (10) LOT7",
    ],
)
def test_every_writing_of_one_message(text: str) -> None:
    assert pairs(text) == [("01", GTIN), ("21", "ABC"), ("10", "LOT7")]


@pytest.mark.parametrize("scheme", ["https", "HTTPS", "http"])
def test_digital_link(scheme: str) -> None:
    assert pairs(f"{scheme}://id.gs1.org/01/{GTIN}/21/123?17=251200") == [
        ("01", GTIN), ("21", "123"), ("17", "251200"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["https://example.com/x", "http://[", "https://", "https://e.com/01/12/21"])
def test_other_addresses_are_none(text: str) -> None:
    assert read_gs1(text, None) is None


@pytest.mark.parametrize(
    "text", ["", "96385074", "9781234567897", f"01{WRONG}21ABC", "21ABC", "SN1", "(AB)", "(01)x", "10\x1d?"]
)
def test_what_nobody_said_is_gs1_is_not(text: str) -> None:
    assert read_gs1(text, None) is None


def test_a_scanner_that_names_another_symbology_is_believed() -> None:
    assert read_gs1(f"01{GTIN}21ABC", PLAIN128) is None
    assert read_gs1("96385074", EAN8) is None
    assert pairs("8004ASSET1", GS128) == [("8004", "ASSET1")]


def test_a_real_separator_is_proof_enough() -> None:
    assert pairs(f"21ABC\x1d01{GTIN}") == [("21", "ABC"), ("01", GTIN)]


def test_a_wrong_check_digit_is_a_warning_with_the_right_one() -> None:
    reading = read_gs1(f"01{WRONG}21ABC", GS128)
    assert reading is not None
    assert [(each.doubt, each.about, each.guess) for each in reading.warnings] == [
        (Doubt.CHECK_DIGIT, WRONG, GTIN)
    ]


def warnings_of(text: str) -> tuple[Gs1Reading, list[tuple[Doubt, str, str]]]:
    reading = read_gs1(text, GS128)
    assert reading is not None
    return reading, [(each.doubt, each.about, each.guess) for each in reading.warnings]


def test_a_missing_separator_before_a_date_is_noticed() -> None:
    reading, warnings = warnings_of(f"01{GTIN}21SN1234517251231")
    assert warnings == [(Doubt.MISSING_SEPARATOR, "SN1234517251231", "SN12345")]
    assert reading.splits[0].sure
    assert [(each.key, each.value) for each in reading.splits[0].rest] == [("17", "251231")]


def test_a_lot_behind_a_serial_number_may_be_swallowed_but_nobody_knows() -> None:
    reading, warnings = warnings_of(f"01{GTIN}21SN1234510LOT7")
    assert warnings == []
    assert [each.value for each in reading.splits] == ["SN12345"]


def test_a_serial_number_past_its_length_lost_its_separator() -> None:
    text = "21" + "A" * 15 + "10LOTNUMBER"
    reading, warnings = warnings_of(text)
    assert warnings == [(Doubt.MISSING_SEPARATOR, "A" * 15 + "10LOTNUMBER", "A" * 15)]


def test_what_cannot_be_read_is_told() -> None:
    assert warnings_of(f"01{GTIN}21ABC\x1d0Z")[1] == [(Doubt.NOT_READ, "0Z", "")]


@given(
    st.text("0123456789", min_size=13, max_size=13),
    st.text("ABCDEFGHJKLMNPRTUVWXYZ0123456789-/", min_size=1, max_size=20),
    st.text("ABCDEFGHJKLMNPRTUVWXYZ0123456789-/", min_size=1, max_size=20),
)
def test_a_message_with_separators_comes_back_whole(body: str, serial: str, lot: str) -> None:
    gtin = body + gtin_digit(body)
    expected = [("01", gtin), ("21", serial), ("10", lot)]
    assert pairs(f"01{gtin}21{serial}\x1d10{lot}", GS128) == expected
    assert pairs(f"01{gtin}21{serial}\x1d10{lot}") == expected


@given(st.one_of(st.text(max_size=60), st.text("01237\x1d|(){}<>GS~/:https.?=&", max_size=60)))
def test_any_text_gets_an_answer(text: str) -> None:
    for symbology in (None, GS128, PLAIN128):
        reading = read_gs1(text, symbology)
        assert reading is None or reading.elements
    for link in (f"https://e.com/{text}", f"https://{text}"):
        read_gs1(link, None)
