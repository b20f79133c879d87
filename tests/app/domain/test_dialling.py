"""What may be dialled; links of other programs are strangers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dialling import OutsideRequest, linked, outside, typed
from app.domain.errors import BadInput

LT = "+37061234567"


@pytest.mark.parametrize(
    ("text", "number", "shown"),
    [
        ("8 612 34567", LT, "+370 612 34567"),
        ("+370 612 34567", LT, "+370 612 34567"),
        ("00370 (612) 34-567", LT, "+370 612 34567"),
        ("tel:+370-612-34567", LT, "+370 612 34567"),
        ("204", "204", "204"),
        ("112", "112", "112"),
        ("*100#", "*100#", "*100#"),
    ],
)
def test_typed_numbers(text: str, number: str, shown: str) -> None:
    dialled = typed(text, "LT")
    assert (dialled.number, dialled.shown) == (number, shown)


def test_persian_digits() -> None:
    assert typed("۰۴۱۹۱۰۱۱۲۱۰", "IR").number == "+984191011210"


@pytest.mark.parametrize(
    "text", ["", "   ", "Jonas", "12a34", "1" * 60, "+", "8 612 34567; drop table", "١x"]
)
def test_what_is_no_number_is_refused_with_advice(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        typed(text, "LT")
    assert str(refused.value) and refused.value.advice


@pytest.mark.parametrize(
    ("link", "number"),
    [
        ("tel:+37061234567", LT),
        ("TEL:+37061234567", LT),
        ("tel:861234567;phone-context=+370", LT),
        ("tel:+370%20612%2034567", LT),
        ("callto:+37061234567", LT),
        ("callto://+37061234567", LT),
        ("sip:+37061234567@gw.example.com", LT),
        ("sips:204@pbx.example.com:5061;user=phone", "204"),
    ],
)
def test_links(link: str, number: str) -> None:
    assert linked(link, "LT").number == number


@pytest.mark.parametrize(
    "link",
    [
        "http://example.com",
        "javascript:alert(1)",
        "tel:",
        "tel:+37061234567;postd=pp22",
        "tel:+37061234567?x=y",
        "sip:user:secret@example.com",
        "sip:alice@example.com",
        "sip:+370612@evil.example/../x",
        "sip:+37061234567@host?Replaces=abc",
        "tel:%00123",
        "tel:" + "1" * 300,
        "file:///etc/passwd",
    ],
)
def test_links_that_are_more_than_a_number_are_refused(link: str) -> None:
    with pytest.raises(BadInput):
        linked(link, "LT")


@given(st.text(max_size=200))
def test_nothing_but_digits_ever_comes_out(text: str) -> None:
    for link in (text, "tel:" + text, "sip:" + text):
        try:
            dialled = typed(link, "LT")
        except BadInput:
            continue
        assert set(dialled.number) <= set("+0123456789*#")
        assert len(dialled.number) <= 20


@pytest.mark.parametrize(
    ("arguments", "request_"),
    [
        (("--answer",), OutsideRequest("answer")),
        (("--hangup",), OutsideRequest("hang_up")),
        (("main.py", "tel:123"), OutsideRequest("dial", "tel:123")),
        (("--theme", "dark"), OutsideRequest("show")),
        ((), OutsideRequest("show")),
    ],
)
def test_what_a_second_start_wants(arguments: tuple[str, ...], request_: OutsideRequest) -> None:
    assert outside(arguments) == request_
