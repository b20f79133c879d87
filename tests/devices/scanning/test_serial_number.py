"""Serial numbers: comparing them, labels before them, makers' rules."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.scanning.code import Kind
from devices.scanning.serial_number import (
    MakerRule,
    as_digits,
    base36_of_decimal,
    dell_tag,
    gtin,
    labelled,
    look_alike_key,
    maker_candidates,
    serial_key,
    unglued,
)


@pytest.mark.parametrize("text", ["abc-123 45", " ABC12345 ", "ＡＢＣ１２３４５", "ABC–12345", "abc۱۲۳۴۵"])
def test_one_serial_number_in_many_writings(text: str) -> None:
    assert serial_key(text) == "ABC12345"


@given(st.text(max_size=30))
def test_keys_are_idempotent(text: str) -> None:
    assert serial_key(serial_key(text)) == serial_key(text)
    assert look_alike_key(look_alike_key(text)) == look_alike_key(text)


def test_look_alikes_share_a_key_and_others_do_not() -> None:
    assert look_alike_key("5RFDPO1") == look_alike_key("SRFDP0I")
    assert look_alike_key("5RFDP01") != look_alike_key("5RFDP02")
    assert as_digits("49Oi5L") == "490151"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("S/N: ABC123", [(Kind.SERIAL, "ABC123")]),
        ("S/N ABC123", [(Kind.SERIAL, "ABC123")]),
        ("S/NABC123", [(Kind.SERIAL, "ABC123")]),
        ("SN:ABC123", [(Kind.SERIAL, "ABC123")]),
        ("Serial No.: ABC123", [(Kind.SERIAL, "ABC123")]),
        ("serial_number=ABC123", [(Kind.SERIAL, "ABC123")]),
        ("Service Tag: 5RFDP01", [(Kind.SERIAL, "5RFDP01")]),
        ("IMEI: 490154203237518", [(Kind.IMEI, "490154203237518")]),
        ("IMEI1:490154203237518;IMEI2:356938035643809",
         [(Kind.IMEI, "490154203237518"), (Kind.IMEI, "356938035643809")]),
        ("https://e.com/w?sn=ABC123&mac=001a2b3c4d5e",
         [(Kind.SERIAL, "ABC123"), (Kind.MAC, "00:1A:2B:3C:4D:5E")]),
        ("Model: X1; SN: Q7", [(Kind.PART_NUMBER, "X1"), (Kind.SERIAL, "Q7")]),
        ("IMEI: 490154203237519", []),
        ("MAC: nothing", []),
        ("SNOW123", []),
        ("OSN:1", []),
        ("just words", []),
    ],
)  # fmt: skip
def test_numbers_that_say_what_they_are(text: str, found: list[tuple[Kind, str]]) -> None:
    assert [(each.kind, each.value) for each in labelled(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("SN12345", ["12345", "N12345"]),
        ("S12345", ["12345"]),
        ("1SABC1", ["ABC1"]),
        ("SAMSUNG", []),
        ("S123", []),
        ("X12345", []),
        ("S/N: 12345", ["12345"]),
    ],
)
def test_labels_glued_to_the_number(text: str, found: list[str]) -> None:
    assert [each.value for each in unglued(text)] == found


RULES = (
    MakerRule("Dell", "tag", re.compile("(?P<serial>[0-9A-Z]{7})"), 60),
    MakerRule("Dell", "express", re.compile("(?P<serial>[0-9]{10,11})"), 45, (("serial", "dell_tag"),)),
    MakerRule("Other", "both", re.compile("(?P<part_number>[A-Z]+)/(?P<serial>[0-9]+)(?P<year>X?)"), 50),
)


def test_rules_are_asked_in_upper_case_and_name_their_maker() -> None:
    assert [(each.value, each.makers) for each in maker_candidates(" 5rfdp01 ", RULES)] == [
        ("5RFDP01", ("Dell",))
    ]
    assert [(each.kind, each.value) for each in maker_candidates("AB/12X", RULES)] == [
        (Kind.PART_NUMBER, "AB"), (Kind.SERIAL, "12"),
    ]  # fmt: skip
    assert maker_candidates("5RFDP01 and more", RULES) == ()


def test_express_service_code_is_the_tag_in_decimal() -> None:
    assert [each.value for each in maker_candidates("12542331601", RULES)] == ["5RFDP01"]
    assert maker_candidates("99999999999", RULES) == ()  # eight letters in base 36
    assert dell_tag(str(int("AEIOU12", 36))) == ""


@given(st.integers(1, 36**8))
def test_base36_there_and_back(number: int) -> None:
    assert int(base36_of_decimal(str(number)), 36) == number


def test_conversions_refuse_what_they_cannot_take() -> None:
    assert base36_of_decimal("12A") == base36_of_decimal("") == ""
    assert (gtin("4006381333931"), gtin("4006381333932")) == ("04006381333931", "")


@given(st.text(max_size=80))
def test_any_text_gets_an_answer(text: str) -> None:
    for each in (*labelled(text), *unglued(text), *maker_candidates(text, RULES)):
        assert each.value
