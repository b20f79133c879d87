"""What may be encoded at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.labels.guard import checked
from devices.scanning.label import SymbolKind as Kind
from devices.scanning.label import Unprintable


@pytest.mark.parametrize(
    ("kind", "text", "encoded"),
    [
        (Kind.CODE128, "SN 7f-2/K9", "SN 7f-2/K9"),
        (Kind.CODE39, "SN-7F2K9 $/+%.", "SN-7F2K9 $/+%."),
        (Kind.EAN13, "400638133393", "4006381333931"),
        (Kind.EAN13, "4006381333931", "4006381333931"),
        (Kind.EAN8, "9638507", "96385074"),
        (Kind.GS1_128, "(01)09506000134352(21)A1(10)B", "010950600013435221A1\x1d10B"),
        (Kind.QR, "Žalgirio g. 5", "Žalgirio g. 5"),
    ],
)
def test_what_a_scanner_will_give(kind: Kind, text: str, encoded: str) -> None:
    assert checked(kind, text) == encoded


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        (Kind.CODE128, "é", "QR code"),
        (Kind.CODE128, "A\x1d", "QR code"),
        (Kind.CODE128, "A" * 81, "too many"),
        (Kind.CODE39, "sn1", "Code 128"),
        (Kind.CODE39, "A*B", "Code 128"),
        (Kind.CODE39, "SN+A1", "another letter"),
        (Kind.EAN13, "4006381333932", "4006381333931"),
        (Kind.EAN13, "40063813339311", "13 digits"),
        (Kind.EAN13, "ABC", "13 digits"),
        (Kind.EAN8, "٩٦٣٨٥٠٧٤", "8 digits"),
        (Kind.GS1_128, "010950600013435221A1", "like"),
        (Kind.GS1_128, "(01)09506000134353(21)A1", "09506000134352"),
        (Kind.GS1_128, "(0Z)1", "like"),
        (Kind.GS1_128, "(01)09506000134352(21)" + "A" * 20 + "(10)" + "B" * 20, "too many"),
        (Kind.QR, "é" * 401, "too many"),
        (Kind.QR, "\ud800", "half"),
    ],
)
def test_what_would_be_changed_in_silence_is_refused_with_a_word(kind: Kind, text: str, said: str) -> None:
    with pytest.raises(Unprintable, match=said):
        checked(kind, text)


@given(st.sampled_from(Kind), st.text(max_size=90))
def test_any_text_is_taken_or_refused(kind: Kind, text: str) -> None:
    try:
        encoded = checked(kind, text)
    except Unprintable as refused:
        assert str(refused).endswith((".", "]")) or "GS1" in str(refused)
        return
    assert encoded
    assert text.startswith(encoded[: len(text)]) or kind in (Kind.EAN13, Kind.EAN8, Kind.GS1_128)


@pytest.mark.parametrize("kind", Kind)
def test_nothing_cannot_be_encoded(kind: Kind) -> None:
    with pytest.raises(Unprintable, match="nothing"):
        checked(kind, "")
