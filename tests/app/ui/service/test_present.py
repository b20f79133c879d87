"""Words and typed numbers of costs, parts and links; sums to the cent in five currencies."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.money import of_units, places
from app.domain.service_history import COST_KINDS, PAYERS, CostLine
from app.domain.stock import PART, Part
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from app.ui.service.present import (
    KINDS,
    PART_TONE,
    PAYER_WORDS,
    currencies,
    link_kind,
    part_press,
    plain,
    project_of,
    sums,
    typed_money,
    typed_quantity,
    unit,
)

AT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
FIVE = ("EUR", "HUF", "JPY", "KWD", "PLN")


def line(units: int, currency: str, quantity: str = "1", payer: str = "customer") -> CostLine:
    return CostLine(1, 1, "labour", "x", of_units(units, currency), Decimal(quantity), payer, AT, "rasa")


def test_every_word_is_there():
    assert (
        set(KINDS) == set(COST_KINDS)
        and set(PAYER_WORDS) == set(PAYERS)
        and set(PART_TONE) == set(PART.states)
    )
    assert {say(unit(kind)) for kind in COST_KINDS} == {"Hours", "Pieces", "Kilometres", "Quantity"}
    assert link_kind("balloon") == ("balloon", "link")


@pytest.mark.parametrize(
    ("typed", "units"),
    [("12,50", 1250), ("12.50", 1250), ("1 250,5", 125050), ("1\u00a0250", 125000), ("1\u202f250", 125000),
     ("۱۲٫۵۰", 1250), ("0", 0)],
)  # fmt: skip
def test_money_is_read_the_readers_way(typed: str, units: int):
    assert typed_money(typed, "EUR") == of_units(units, "EUR")


@pytest.mark.parametrize("typed", ["", "twelve", "1,2,3", "12,505", "-1", "nan", "1e400", "1e999", "9" * 20])
def test_what_is_no_amount_is_refused(typed: str):
    with pytest.raises(BadInput):
        typed_money(typed, "EUR")


def test_quantities():
    assert typed_quantity("") == 1 and typed_quantity(" 1,5 ") == Decimal("1.5") == typed_quantity("۱٫۵")
    for wrong in ("0", "-1", "x", "inf", "1e9"):
        with pytest.raises(BadInput):
            typed_quantity(wrong)
    assert [plain(Decimal(each)) for each in ("1.50", "100", "1E+2", "0.250")] == [
        "1.5",
        "100",
        "100",
        "0.25",
    ]


_lines = st.builds(
    line,
    st.integers(0, 10**9),
    st.sampled_from(FIVE),
    st.decimals("0.01", "999", places=2).map(str),
    st.sampled_from(PAYERS),
)


@given(st.lists(_lines, max_size=40))
def test_sums_are_right_to_the_cent_in_five_currencies(lines):
    """Whole smallest units, counted without ``Money``: each line rounded half up, then added."""
    wanted: dict[tuple[str, str], int] = {}
    for each in lines:
        exact = Decimal(each.price.units) * each.quantity
        key = (each.paid_by, each.price.currency)
        wanted[key] = wanted.get(key, 0) + int(exact + Decimal("0.5"))
    told = [bare(say(words)) for words in sums(lines)]
    for (payer, currency), units in wanted.items():
        (own,) = [each for each in told if each.startswith(say(PAYER_WORDS[payer]))]
        amount = Decimal(units).scaleb(-places(currency))
        assert f"{amount:,} {currency}".replace(",", " ") in own
    assert len(told) == len({payer for payer, _ in wanted})


def test_the_currency_of_the_request_stands_first():
    assert [each.value for each in currencies([line(1, "PLN"), line(1, "HUF")])][:3] == ["PLN", "HUF", "EUR"]


def test_a_button_that_cannot_be_pressed_says_why():
    part = Part(1, "Fan", "F-1", of_units(1, "EUR"), "used", 1)
    assert all(press.why for press in part_press(None))
    assert [bool(press.why) for press in part_press(part)] == [True, False, False]


def test_a_project_has_a_name():
    assert project_of("  ") is None
    named = project_of(" Roof\n2026 ")
    assert named is not None and (named.link.kind, named.link.ref) == ("project", "Roof 2026")
