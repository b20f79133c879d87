"""The three characters a scanner may send before the data."""

import pytest
from biip.symbology import GS1Symbology, SymbologyIdentifier
from hypothesis import given
from hypothesis import strategies as st

from devices.scanning.symbology import FAMILIES, GS1, PRODUCT, Content, split_identifier


@pytest.mark.parametrize(
    ("text", "name", "content", "data"),
    [
        ("]C1010950600013435221A", "Code 128", Content.GS1, "010950600013435221A"),
        ("]C0SN1", "Code 128", Content.ANY, "SN1"),
        ("]A0SN1", "Code 39", Content.ANY, "SN1"),
        ("]E04006381333931", "EAN/UPC", Content.PRODUCT, "4006381333931"),
        ("]d2https://id.gs1.org/01/1", "Data Matrix", Content.GS1, "https://id.gs1.org/01/1"),
        ("]Q1a\\b", "QR Code", Content.ANY, "a\\b"),
        ("]Q2\\000026a\\\\b", "QR Code", Content.ANY, "a\\b"),
        ("]d2", "Data Matrix", Content.GS1, ""),
    ],
)
def test_known_identifiers(text: str, name: str, content: Content, data: str) -> None:
    symbology, rest = split_identifier(text)
    assert symbology is not None
    assert (symbology.name, symbology.content, rest) == (name, content, data)


@pytest.mark.parametrize("text", ["", "]", "]C", "]é1x", "]W1x", "SN]C1", "]-1A"])
def test_what_is_no_identifier_stays_as_it_is(text: str) -> None:
    assert split_identifier(text) == (None, text)


@given(st.sampled_from(sorted(FAMILIES)), st.sampled_from("0123456789"), st.text("ABC-019", max_size=20))
def test_letters_behind_any_identifier_are_untouched(letter: str, modifier: str, data: str) -> None:
    symbology, rest = split_identifier(f"]{letter}{modifier}{data}")
    assert symbology is not None
    assert (symbology.identifier, rest) == (letter + modifier, data)


def test_everything_biip_calls_gs1_is_known_here() -> None:
    messages = {each.value for each in GS1Symbology.with_gs1_messages()}
    assert messages <= GS1
    assert {each.value for each in GS1Symbology.with_gtin()} - {"I1"} == PRODUCT
    assert SymbologyIdentifier.extract("]C1x").gs1_symbology is GS1Symbology.GS1_128
