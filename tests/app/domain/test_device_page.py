"""A warranty drawn as stretches of time, and what a device cost in each year."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.domain.device_page import costs_by_year, spans
from app.domain.equipment import Life
from app.domain.money import Money, totals
from app.domain.service_history import CostLine
from app.domain.warranty import Basis, Extension, Terms, Verdict, warranty_on

SOLD = Life(sold=date(2024, 1, 31))
LAST = Life(sold=date.max)
DAYS = st.dates(date(2015, 1, 1), date(2030, 12, 31))
TERMS = st.builds(
    Terms,
    name=st.sampled_from(["A", "B"]),
    months=st.integers(0, 60),
    basis=st.sampled_from(Basis),
    grace_days=st.integers(0, 40),
    begin_within=st.none() | st.integers(0, 12),
    transferable=st.booleans(),
    used_months=st.none() | st.integers(0, 24),
)
LIVES = st.builds(Life, st.none() | DAYS, st.none() | DAYS, st.none() | DAYS, st.booleans())
SOLD_MORE = st.lists(st.builds(Extension, st.just("more"), st.integers(1, 36), st.none() | DAYS), max_size=3)


def test_terms_extension_and_grace_follow_one_another():
    more = Extension("Plus", 12, date(2025, 6, 1))
    late = Extension("Too late", 12, date(2028, 6, 1))
    found = spans(SOLD, [Terms("2 years", 24, grace_days=14)], [late, more])
    assert [(each.kind, each.name, each.since, each.until) for each in found] == [
        ("terms", "2 years", date(2024, 1, 31), date(2026, 1, 31)),
        ("extension", "Plus", date(2026, 2, 1), date(2027, 1, 31)),
        ("grace", "2 years", date(2027, 2, 1), date(2027, 2, 14)),
    ]


def test_without_its_day_nothing_is_drawn():
    assert spans(Life(), [Terms("2 years", 24)], []) == ()
    used = Life(sold=SOLD.sold, bought_used=True)
    assert spans(used, [Terms("first owner", 24, transferable=False)], []) == ()


@given(LIVES, TERMS, SOLD_MORE, DAYS)
def test_a_day_is_inside_exactly_when_the_warranty_says_so(
    life: Life, terms: Terms, more: list[Extension], day: date
):
    inside = [each.kind for each in spans(life, [terms], more) if each.since <= day <= each.until]
    verdict = warranty_on(day, life, [terms], more).verdict
    expected = {Verdict.COVERED: [["terms"], ["extension"]], Verdict.GRACE: [["grace"]]}
    assert inside in expected.get(verdict, [[]])


def line(year: int, amount: str, currency: str = "EUR", payer: str = "customer") -> CostLine:
    at = datetime(year, 5, 1, tzinfo=UTC)
    return CostLine(1, 1, "part", "", Money(Decimal(amount), currency), Decimal(1), payer, at, "rasa")


def test_years_without_costs_stand_in_between_and_currencies_apart():
    by_year = costs_by_year(
        [line(2023, "10.05"), line(2025, "1"), line(2025, "2", payer="warranty"), line(2024, "7", "HUF")]
    )
    assert list(by_year) == ["EUR", "HUF"]
    euros = by_year["EUR"]
    assert [each.year for each in euros] == [2023, 2024, 2025]
    assert [str(each.whole) for each in euros] == ["10.05 EUR", "0.00 EUR", "3.00 EUR"]
    assert str(euros[2].free) == "2.00 EUR"


@given(
    st.lists(
        st.tuples(st.integers(2020, 2026), st.integers(0, 10**6), st.sampled_from(["EUR", "JPY", "PLN"]))
    )
)
def test_years_add_up_to_the_whole(costs: list[tuple[int, int, str]]):
    lines = [line(year, str(Decimal(cents) / 100), currency) for year, cents, currency in costs]
    whole = {each.currency: each for each in totals(each.amount for each in lines)}
    for currency, years in costs_by_year(lines).items():
        assert totals(each.whole for each in years) == (whole[currency],)
        assert [each.year for each in years] == list(range(years[0].year, years[-1].year + 1))


def test_spans_are_days_apart():
    found = spans(SOLD, [Terms("2 years", 24, grace_days=1)], [Extension("Plus", 1)])
    assert all(
        one.until + timedelta(days=1) == other.since for one, other in zip(found, found[1:], strict=False)
    )


def test_a_warranty_at_the_end_of_the_calendar_is_drawn_too():
    drawn = spans(LAST, [Terms("A", 24, grace_days=14)], [Extension("B", 12)])
    assert {each.until for each in drawn} == {date.max}
