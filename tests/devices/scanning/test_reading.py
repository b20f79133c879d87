"""One code → what it may be."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.scanning.code import Doubt, Form, Kind
from devices.scanning.command_codes import Command
from devices.scanning.reading import read_code
from devices.scanning.serial_number import MakerRule

DELL = MakerRule("Dell", "service tag", re.compile("(?P<serial>(?=.*[0-9])[0-9B-DF-HJ-NP-TV-Z]{7})"), 60)
GTIN = "09506000134352"
FUZZED = 5_000


def first(raw: bytes) -> tuple[Form, Kind, str]:
    code = read_code(raw, [DELL])
    return code.form, code.candidates[0].kind, code.candidates[0].value


@pytest.mark.parametrize(
    ("raw", "form", "kind", "value"),
    [
        (b"SN-7F2K9", Form.TEXT, Kind.SERIAL, "SN-7F2K9"),
        (b"  7F2K9XX ", Form.TEXT, Kind.SERIAL, "7F2K9XX"),
        (b"S/N: 7F2K9", Form.TEXT, Kind.SERIAL, "7F2K9"),
        (b"490154203237518", Form.TEXT, Kind.IMEI, "490154203237518"),
        (b"00:1a:2b:3c:4d:5e", Form.TEXT, Kind.MAC, "00:1A:2B:3C:4D:5E"),
        (b"4006381333931", Form.TEXT, Kind.PRODUCT, "04006381333931"),
        (b"]C04006381333931", Form.TEXT, Kind.SERIAL, "4006381333931"),
        (b"]E04006381333931", Form.PRODUCT, Kind.PRODUCT, "04006381333931"),
        (b"]E3400638133393112", Form.PRODUCT, Kind.PRODUCT, "04006381333931"),
        (b"]E496385074", Form.PRODUCT, Kind.PRODUCT, "00000096385074"),
        (b"]E001234565", Form.PRODUCT, Kind.PRODUCT, "00012345000065"),
        (f"]C101{GTIN}21ABC".encode(), Form.GS1, Kind.SERIAL, "ABC"),
        (f"]d201{GTIN}10LOT".encode(), Form.GS1, Kind.PRODUCT, GTIN),
        (b"]C18004ASSET1", Form.GS1, Kind.ASSET, "ASSET1"),
        (b"+A123BJC5D6E71/$+SERIAL7" + b"0", Form.HIBC, Kind.SERIAL, "SERIAL7"),
        (b"[)>\x1e06\x1d1PX-1\x1dSABC\x1e\x04", Form.ENVELOPE, Kind.SERIAL, "ABC"),
        (f"[)>\x1e05\x1d01{GTIN}21ABC\x1e\x04".encode(), Form.GS1, Kind.SERIAL, "ABC"),
    ],
)
def test_the_best_candidate(raw: bytes, form: Form, kind: Kind, value: str) -> None:
    assert first(raw) == (form, kind, value)


def test_a_serial_number_beside_a_gtin_knows_its_product() -> None:
    code = read_code(f"]C101{GTIN}21ABC".encode())
    assert code.identifiers[0].product == GTIN
    assert [each.value for each in code.identifiers] == ["ABC"]


def test_a_product_symbol_offers_nothing_that_opens_a_device() -> None:
    assert read_code(b"]E04006381333931").identifiers == ()


def test_a_number_read_without_identifier_may_still_be_a_serial_number() -> None:
    assert [each.value for each in read_code(b"4006381333931").identifiers] == ["4006381333931"]


def test_the_maker_is_guessed_even_when_the_value_is_the_whole_text() -> None:
    best = read_code(b"5RFDP01", [DELL]).candidates[0]
    assert (best.value, best.confidence, best.makers) == ("5RFDP01", 70, ("Dell",))


@pytest.mark.parametrize(
    ("raw", "doubt", "about", "guess"),
    [
        (b"abc123", Doubt.LOWER_CASE, "abc123", "ABC123"),
        (b"5RFDPO1", Doubt.LOOK_ALIKE, "5RFDPO1", "5RFDP01"),
        (b"49O154203237518", Doubt.LOOK_ALIKE, "49O154203237518", "490154203237518"),
        (b"]E04006381333932", Doubt.CHECK_DIGIT, "4006381333932", "4006381333931"),
        (b"]C1XYZ", Doubt.NOT_READ, "XYZ", ""),
        (b"SN\x001\x07", Doubt.UNPRINTABLE, "'\\x00'", ""),
        (b"SN\xff1", Doubt.UNPRINTABLE, "b'\\xff'", ""),
        (f"]C101{GTIN}21SN1234517251231".encode(), Doubt.MISSING_SEPARATOR, "SN1234517251231", "SN12345"),
    ],
)
def test_what_looks_wrong_is_told_with_a_guess(raw: bytes, doubt: Doubt, about: str, guess: str) -> None:
    code = read_code(raw, [DELL])
    assert (doubt, about, guess) in [(each.doubt, each.about, each.guess) for each in code.warnings]
    assert not guess or guess in [each.value for each in code.candidates] or doubt in (
        Doubt.LOWER_CASE, Doubt.CHECK_DIGIT,
    )  # fmt: skip


def test_a_guess_never_stands_before_what_was_read() -> None:
    values = [each.value for each in read_code(b"5RFDPO1", [DELL]).candidates]
    assert values == ["5RFDPO1", "5RFDP01"]


def test_garbage_of_a_wrong_baud_rate_is_told_and_looked_up_by_nobody() -> None:
    code = read_code(b"\x80\x1c\xe0\x03\xfc")
    assert (code.form, code.candidates) == (Form.UNREADABLE, ())
    assert code.warnings


def test_a_command_acts_whatever_symbol_it_was_printed_in() -> None:
    for raw in (b"RD-LOANER", b"]C0RD-LOANER", b"]A0rd-loaner"):
        code = read_code(raw)
        assert (code.form, code.command, code.candidates) == (Form.COMMAND, Command.LOANER, ())


@pytest.mark.parametrize("raw", [b"", b"   ", b"]C1", b"\x00\x00"])
def test_nothing_is_nothing(raw: bytes) -> None:
    code = read_code(raw)
    assert (code.form, code.candidates) == (Form.EMPTY, ())


def test_a_long_text_is_no_serial_number() -> None:
    assert read_code(b"A long sentence that somebody put into a QR code for whatever reason").candidates == ()


def agrees(raw: bytes) -> None:
    code = read_code(raw, [DELL])
    assert code.raw == raw
    assert code == read_code(raw, [DELL])
    confidences = [each.confidence for each in code.candidates]
    assert confidences == sorted(confidences, reverse=True)
    assert all(each.value and 0 < each.confidence < 100 for each in code.candidates)
    if code.form in (Form.EMPTY, Form.COMMAND, Form.UNREADABLE):
        assert code.candidates == ()


@given(st.one_of(st.binary(max_size=60), st.text(max_size=60).map(lambda text: text.encode("utf-8"))))
def test_any_bytes_get_an_answer(raw: bytes) -> None:
    agrees(raw)


def test_thousands_of_nearly_right_codes_get_an_answer() -> None:
    """Real codes with a byte changed, lost or doubled, where a parser's edges are."""
    chance = random.Random(3)
    whole = [
        f"]C101{GTIN}21ABC\x1d10LOT17251231".encode(), b"+A123BJC5D6E71/$$+3251231SERIAL7X", b"S/N: 5RFDP01",
        b"[)>\x1e06\x1d1PX-1\x1dSABC\x1e\x04", f"https://id.gs1.org/01/{GTIN}/21/A?17=251231".encode(),
        f"(01){GTIN}(21)A".encode(), b"490154203237518", b"]Q2\\000026caf\xc3\xa9", b"RD-NEW",
    ]  # fmt: skip
    for _ in range(FUZZED):
        raw = bytearray(chance.choice(whole))
        for _ in range(chance.randrange(1, 4)):
            at = chance.randrange(len(raw))
            raw[at : at + chance.randrange(2)] = chance.randbytes(chance.randrange(3)) or raw[at : at + 1] * 2
        agrees(bytes(raw))
