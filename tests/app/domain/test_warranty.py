"""Dated cases: what the warranty says on a day, worked out by hand."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.equipment import Life
from app.domain.errors import BadInput, NotAllowed
from app.domain.warranty import (
    CAUSES,
    Basis,
    Extension,
    Terms,
    Verdict,
    Warranty,
    add_months,
    allow_free_work,
    may_be_free,
    warranty_on,
)

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def day(text: str) -> date:
    return date.fromisoformat(text)


def life(text: str) -> Life:
    """``sold 2024-03-15, used`` and so on."""
    fields: dict[str, Any] = {}
    for piece in filter(None, text.split(", ")):
        word, _, rest = piece.partition(" ")
        if word == "used":
            fields["bought_used"] = True
        elif word == "void":
            fields["void"] = rest
        else:
            fields[{"first": "first_used"}.get(word, word)] = day(rest)
    return Life(**fields)


TWO_YEARS = Terms("2 years", 24)
ONE_MONTH = Terms("1 month", 1)
GRACE = Terms("1 year", 12, grace_days=14)
FIRST_OWNER = Terms("first owner", 24, transferable=False)
SHORT_FOR_USED = Terms("used 1 year", 24, used_months=12)
FROM_USE = Terms("from use", 12, Basis.FIRST_USE)
FROM_USE_LIMITED = Terms("from use", 12, Basis.FIRST_USE, begin_within=6)
FROM_MAKING = Terms("from making", 36, Basis.MANUFACTURE)
NO_WEAR = Terms("no wear", 24, excluded=frozenset({"wear", "liquid"}))
GRACE_NO_WEAR = Terms("grace", 12, grace_days=14, excluded=frozenset({"wear"}))
PLUS_12 = Extension("+ 12", 12, date(2025, 1, 10))
PLUS_LATE = Extension("late", 12, date(2027, 1, 1))
PLUS_1 = Extension("+ 1", 1, None)

# life, terms, extensions, cause, day, verdict, last day
CASES: list[tuple[str, Any, tuple[Extension, ...], str, str, str, str]] = [
    # Plain periods: the day of the same number is the last one.
    ("sold 2024-03-15", TWO_YEARS, (), "", "2024-03-15", "covered", "2026-03-15"),
    ("sold 2024-03-15", TWO_YEARS, (), "", "2025-12-31", "covered", "2026-03-15"),
    ("sold 2024-03-15", TWO_YEARS, (), "", "2026-03-14", "covered", "2026-03-15"),
    ("sold 2024-03-15", TWO_YEARS, (), "", "2026-03-15", "covered", "2026-03-15"),
    ("sold 2024-03-15", TWO_YEARS, (), "", "2026-03-16", "expired", "2026-03-15"),
    ("sold 2024-03-15", TWO_YEARS, (), "", "2024-03-14", "not begun", "2026-03-15"),
    ("sold 2023-12-31", TWO_YEARS, (), "", "2025-12-31", "covered", "2025-12-31"),
    ("sold 2023-12-31", TWO_YEARS, (), "", "2026-01-01", "expired", "2025-12-31"),
    ("sold 2024-01-01", TWO_YEARS, (), "", "2026-01-01", "covered", "2026-01-01"),
    # Leap days.
    ("sold 2024-02-29", GRACE, (), "", "2025-02-28", "covered", "2025-02-28"),
    ("sold 2024-02-29", TWO_YEARS, (), "", "2026-02-28", "covered", "2026-02-28"),
    ("sold 2024-02-29", TWO_YEARS, (), "", "2026-03-01", "expired", "2026-02-28"),
    ("sold 2024-02-29", Terms("4", 48), (), "", "2028-02-29", "covered", "2028-02-29"),
    ("sold 2024-02-29", Terms("4", 48), (), "", "2028-03-01", "expired", "2028-02-29"),
    ("sold 2023-02-28", Terms("1", 12), (), "", "2024-02-29", "expired", "2024-02-28"),
    ("sold 1996-02-29", Terms("104", 1248), (), "", "2100-02-28", "covered", "2100-02-28"),
    # Ends of months.
    ("sold 2025-01-31", ONE_MONTH, (), "", "2025-02-28", "covered", "2025-02-28"),
    ("sold 2025-01-31", ONE_MONTH, (), "", "2025-03-01", "expired", "2025-02-28"),
    ("sold 2024-01-31", ONE_MONTH, (), "", "2024-02-29", "covered", "2024-02-29"),
    ("sold 2025-03-31", ONE_MONTH, (), "", "2025-04-30", "covered", "2025-04-30"),
    ("sold 2025-03-31", ONE_MONTH, (), "", "2025-05-01", "expired", "2025-04-30"),
    ("sold 2025-04-30", ONE_MONTH, (), "", "2025-05-30", "covered", "2025-05-30"),
    ("sold 2025-04-30", ONE_MONTH, (), "", "2025-05-31", "expired", "2025-05-30"),
    ("sold 2025-08-31", Terms("6", 6), (), "", "2026-02-28", "covered", "2026-02-28"),
    ("sold 2025-01-31", ONE_MONTH, (PLUS_1,), "", "2025-03-31", "covered", "2025-03-31"),
    ("sold 2025-01-31", ONE_MONTH, (PLUS_1,), "", "2025-04-01", "expired", "2025-03-31"),
    # Days of grace.
    ("sold 2024-05-10", GRACE, (), "", "2025-05-10", "covered", "2025-05-10"),
    ("sold 2024-05-10", GRACE, (), "", "2025-05-11", "grace", "2025-05-10"),
    ("sold 2024-05-10", GRACE, (), "", "2025-05-24", "grace", "2025-05-10"),
    ("sold 2024-05-10", GRACE, (), "", "2025-05-25", "expired", "2025-05-10"),
    ("sold 2023-02-15", GRACE, (), "", "2024-02-29", "grace", "2024-02-15"),
    ("sold 2023-02-15", GRACE, (), "", "2024-03-01", "expired", "2024-02-15"),
    ("sold 2024-12-25", GRACE, (), "", "2026-01-08", "grace", "2025-12-25"),
    ("sold 2024-05-10", GRACE_NO_WEAR, (), "wear", "2025-05-20", "excluded", "2025-05-10"),
    # From first use.
    ("first 2025-06-01", FROM_USE, (), "", "2026-06-01", "covered", "2026-06-01"),
    ("first 2025-06-01", FROM_USE, (), "", "2025-05-31", "not begun", "2026-06-01"),
    ("sold 2025-01-01", FROM_USE, (), "", "2025-06-01", "date unknown", ""),
    ("sold 2025-01-01", FROM_USE_LIMITED, (), "", "2026-07-01", "covered", "2026-07-01"),
    ("sold 2025-01-01", FROM_USE_LIMITED, (), "", "2026-07-02", "expired", "2026-07-01"),
    ("sold 2025-01-01, first 2025-03-01", FROM_USE_LIMITED, (), "", "2026-03-02", "expired", "2026-03-01"),
    ("sold 2025-01-01, first 2026-03-01", FROM_USE_LIMITED, (), "", "2026-07-02", "expired", "2026-07-01"),
    ("made 2025-08-31", FROM_USE_LIMITED, (), "", "2026-02-27", "not begun", "2027-02-28"),
    ("first 2025-06-01", FROM_USE_LIMITED, (), "", "2026-06-01", "covered", "2026-06-01"),
    # From manufacture.
    ("made 2023-11-30", FROM_MAKING, (), "", "2026-11-30", "covered", "2026-11-30"),
    ("made 2023-11-30", FROM_MAKING, (), "", "2026-12-01", "expired", "2026-11-30"),
    ("sold 2024-01-01", FROM_MAKING, (), "", "2024-01-02", "date unknown", ""),
    # Bought used.
    ("sold 2025-03-15, used", TWO_YEARS, (), "", "2026-03-15", "covered", "2027-03-15"),
    ("sold 2025-03-15, used", FIRST_OWNER, (), "", "2026-03-15", "bought used", ""),
    ("sold 2025-03-15", FIRST_OWNER, (), "", "2026-03-15", "covered", "2027-03-15"),
    ("sold 2025-03-15, used", SHORT_FOR_USED, (), "", "2026-03-15", "covered", "2026-03-15"),
    ("sold 2025-03-15, used", SHORT_FOR_USED, (), "", "2026-03-16", "expired", "2026-03-15"),
    ("sold 2025-03-15", SHORT_FOR_USED, (), "", "2026-03-16", "covered", "2027-03-15"),
    # Causes.
    ("sold 2025-03-15", NO_WEAR, (), "wear", "2026-03-15", "excluded", "2027-03-15"),
    ("sold 2025-03-15", NO_WEAR, (), "material", "2026-03-15", "covered", "2027-03-15"),
    ("sold 2025-03-15", NO_WEAR, (), "", "2026-03-15", "covered", "2027-03-15"),
    ("sold 2025-03-15", NO_WEAR, (), "liquid", "2027-03-16", "expired", "2027-03-15"),
    # Extensions.
    ("sold 2024-01-31", GRACE, (PLUS_12,), "", "2026-01-31", "covered", "2026-01-31"),
    ("sold 2024-01-31", GRACE, (PLUS_12,), "", "2026-02-15", "expired", "2026-01-31"),
    ("sold 2024-02-29", GRACE, (PLUS_12, PLUS_12), "", "2027-02-28", "covered", "2027-02-28"),
    ("sold 2024-02-29", TWO_YEARS, (PLUS_12, PLUS_12), "", "2028-02-29", "covered", "2028-02-29"),
    ("sold 2024-01-31", GRACE, (PLUS_LATE,), "", "2025-06-01", "expired", "2025-01-31"),
    ("sold 2023-12-30", GRACE, (PLUS_12,), "", "2025-12-30", "covered", "2025-12-30"),  # bought in grace
    ("sold 2023-12-26", GRACE, (PLUS_12,), "", "2025-12-26", "expired", "2024-12-26"),  # a day too late
    ("sold 2025-03-15, used", FIRST_OWNER, (PLUS_1,), "", "2026-03-15", "bought used", ""),
    # Nothing to go by.
    ("", TWO_YEARS, (), "", "2026-03-15", "date unknown", ""),
    ("sold 2026-01-01, void seal broken", TWO_YEARS, (), "", "2026-03-15", "void", ""),
]


@pytest.mark.parametrize(("of", "terms", "extensions", "cause", "on", "verdict", "until"), CASES)
def test_dated_cases(
    of: str, terms: Terms, extensions: tuple[Extension, ...], cause: str, on: str, verdict: str, until: str
):
    answer = warranty_on(day(on), life(of), [terms], extensions, cause)
    assert (answer.verdict.value, answer.until.isoformat() if answer.until else "") == (verdict, until)
    assert answer.reason and answer.terms.startswith(terms.name)
    assert answer.covered is (verdict in ("covered", "grace")) is bool(answer.covers)


def test_there_are_as_many_cases_as_were_promised():
    assert len(CASES) >= 60


def test_the_best_of_several_terms_answers():
    sold = life("sold 2024-03-15, made 2023-01-01")
    assert warranty_on(day("2026-02-01"), sold, [FROM_MAKING, TWO_YEARS]).terms == "2 years"
    assert warranty_on(day("2026-06-01"), sold, [FROM_MAKING, TWO_YEARS]).verdict is Verdict.EXPIRED
    assert warranty_on(day("2025-01-01"), sold, []).verdict is Verdict.NO_TERMS
    used = life("sold 2024-03-15, used")
    assert warranty_on(day("2025-01-01"), used, [FIRST_OWNER, TWO_YEARS]).covered
    assert warranty_on(day("2025-01-01"), sold, [NO_WEAR, TWO_YEARS], cause="wear").covered


def test_extensions_are_named():
    answer = warranty_on(day("2025-06-01"), life("sold 2024-01-31"), [GRACE], [PLUS_12, PLUS_LATE])
    assert answer.terms == "1 year + + 12"


DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@given(DAYS, st.integers(1, 120), DAYS)
def test_terms_cover_from_their_first_to_their_last_day_only(sold: date, months: int, on: date):
    answer = warranty_on(on, Life(sold=sold), [Terms("t", months)])
    assert answer.until is not None
    assert answer.covered is (sold <= on <= answer.until)


@given(st.dates(), st.integers(0, 10**6), st.integers(0, 10**6), st.sampled_from(Basis))
def test_there_is_an_answer_for_every_day_there_is(at: date, months: int, grace: int, basis: Basis):
    terms = Terms("t", months, basis, grace_days=grace, begin_within=months)
    answer = warranty_on(at, Life(at, at, at), [terms], [Extension("x", months, bought=at)])
    assert answer.until is not None and answer.until >= at


@given(DAYS, st.integers(0, 240))
def test_months_move_the_month_and_keep_the_day_where_it_exists(start: date, months: int):
    end = add_months(start, months)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    last_of_its_month = (end + timedelta(days=1)).day == 1
    assert end.day == start.day or (end.day < start.day and last_of_its_month)


def test_free_work_needs_cover_or_somebody_who_answers_for_it():
    covered = Warranty(Verdict.COVERED, "", covers=frozenset({"part"}))
    expired = Warranty(Verdict.EXPIRED, "")
    override = allow_free_work("dana", "supervisor", " Third time this year ", NOW)
    assert override.reason == "Third time this year"
    assert may_be_free("part", covered, None)
    assert not may_be_free("labour", covered, None)
    assert not may_be_free("part", expired, None) and not may_be_free("part", None, None)
    assert may_be_free("labour", expired, override)


def test_not_everybody_may_and_nobody_without_a_reason():
    with pytest.raises(NotAllowed) as refused:
        allow_free_work("rasa", "operator", "She asked", NOW)
    with pytest.raises(BadInput) as blank:
        allow_free_work("dana", "supervisor", "  ", NOW)
    assert refused.value.advice and blank.value.advice


def test_exclusions_name_causes_we_know():
    assert NO_WEAR.excluded <= set(CAUSES)
