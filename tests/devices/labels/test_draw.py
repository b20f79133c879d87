"""Every code is read back by an independent decoder, dot for dot as printed."""

import random
import re
import string
from collections.abc import Mapping
from typing import cast

import pytest
import zxingcpp

from devices.labels.draw import symbol
from devices.scanning.check_digits import HIBC_ALPHABET, gtin_digit
from devices.scanning.label import Box, CodeItem, Label, Unprintable, place
from devices.scanning.label import SymbolKind as Kind
from devices.scanning.setting_codes import FNC3
from tests.devices.labels.decoded import painted, texts

DPIS = (203, 300, 600)
SAMPLES = 25
PRINTABLE = string.ascii_letters + string.digits + string.punctuation + " "
# GS1 character set 82 without brackets, which mark the fields in the written form.
GS1_TEXT = string.ascii_letters + string.digits + "!\"%&'*+,-./:;<=>?_"


def sample(kind: Kind, chance: random.Random) -> str:
    """A text this kind can hold, often with runs of digits, where Code 128 changes its character set."""

    def some(alphabet: str, shortest: int, longest: int) -> str:
        return "".join(chance.choices(alphabet, k=chance.randint(shortest, longest)))

    match kind:
        case Kind.CODE128:
            alphabets = chance.choices([PRINTABLE, string.digits, string.ascii_uppercase], k=3)
            return "".join(some(each, 1, 7) for each in alphabets).strip() or "A"
        case Kind.CODE39:
            text = "A" + some(HIBC_ALPHABET, 0, 10) + "Z"
            return re.sub(r"[$%/+](?=[A-Z])", "-", text)
        case Kind.EAN13 | Kind.EAN8:
            length = 12 if kind is Kind.EAN13 else 7
            digits = some(string.digits, length, length)
            return digits + gtin_digit(digits)
        case Kind.GS1_128:
            body = some(string.digits, 13, 13)
            return f"(01){body}{gtin_digit(body)}(21){some(GS1_TEXT, 1, 10)}(10){some(string.digits, 1, 8)}"
        case _:
            return some(PRINTABLE + "ąčęėįšųūžłßüپژ", 1, 60)


def wanted(kind: Kind, text: str) -> str:
    made = symbol(kind, text)
    return ("]C1" if kind is Kind.GS1_128 else "") + made.text


@pytest.mark.parametrize("dpi", DPIS)
@pytest.mark.parametrize("kind", Kind)
def test_every_label_is_read_back(kind: Kind, dpi: int) -> None:
    chance = random.Random(f"{kind}{dpi}")
    for _ in range(SAMPLES):
        text = sample(kind, chance)
        label = Label(100, 40, (CodeItem(Box(2, 2, 96, 36), symbol(kind, text)),))
        assert texts(painted(place(label, dpi))) == [wanted(kind, text)], text


@pytest.mark.parametrize("dpi", DPIS)
def test_at_the_smallest_module_it_is_still_read(dpi: int) -> None:
    for kind, text in ((Kind.CODE128, "SN7F2K9-00123"), (Kind.CODE39, "SN7F2K9"), (Kind.QR, "SN7F2K9-00123")):
        made = symbol(kind, text)
        smallest = made.modules * 2 * 25.4 / 203  # two dots of the coarsest printer
        height = smallest + 1 if made.is_matrix else 8
        label = Label(smallest + 1, height, (CodeItem(Box(0.2, 0, smallest + 0.2, height), made),))
        assert texts(painted(place(label, dpi))) == [text]


@pytest.mark.parametrize("text", ["99", "9912345", "999", "99A", "100", "1019", "9A9", "1", "12A34567B8"])
def test_no_digit_is_lost_where_code_128_changes_its_set(text: str) -> None:
    label = Label(100, 40, (CodeItem(Box(2, 2, 96, 36), symbol(Kind.CODE128, text)),))
    assert texts(painted(place(label, 203))) == [text]


def test_code_39_has_no_character_nobody_asked_for() -> None:
    assert symbol(Kind.CODE39, "SN7F2K9").rows != symbol(Kind.CODE39, "SN7F2K9I").rows


def test_a_refused_text_is_never_drawn() -> None:
    with pytest.raises(Unprintable):
        symbol(Kind.EAN13, "4006381333932")


def test_patterns_are_modules_only() -> None:
    for kind in Kind:
        made = symbol(kind, sample(kind, random.Random(1)))
        assert {len(row) for row in made.rows} == {len(made.rows[0])}
        assert set("".join(made.rows)) == {"0", "1"}
        assert made.modules == len(made.rows[0]) + 2 * made.quiet


def test_a_code_for_the_scanner_itself_begins_with_fnc3() -> None:
    for text in ("DEFALT.", "9011991501", "A1"):
        label = Label(100, 40, (CodeItem(Box(2, 2, 96, 36), symbol(Kind.CODE128, FNC3 + text)),))
        (found,) = zxingcpp.read_barcodes(painted(place(label, 203)))
        assert found.text == text
        assert cast(Mapping[str, object], found.extra)["ReaderInit"] is True
    assert symbol(Kind.CODE128, FNC3 + "$P\r").text == FNC3 + "$P\r"
    for wrong in ("A" + FNC3, "A\r", FNC3 + "\rA", FNC3 + "\r"):
        with pytest.raises(Unprintable):
            symbol(Kind.CODE128, wrong)
    with pytest.raises(Unprintable):
        symbol(Kind.CODE128, FNC3)
