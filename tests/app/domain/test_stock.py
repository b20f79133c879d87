"""A part's life, what lies on the shelf, and loaners that should be back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import of_units, totals
from app.domain.stock import (
    LONG_LOAN_DAYS,
    PART,
    STATE_NAMES,
    TAKEN,
    Loan,
    LoanLine,
    Part,
    days_out,
    is_overdue,
    sums_of,
)

OUT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
DAY = 86400.0
LINE = LoanLine(Loan(1, 2, "Freezer", OUT), "T-000001", "working", "Jonas", "rasa")


def test_a_part_is_taken_from_stock_only():
    assert {state for state, event in PART.moves if PART.moves[state, event] in TAKEN} == {
        "stock",
        "reserved",
    }


def test_a_part_that_is_taken_can_be_given_back_and_a_used_one_is_not_used_twice():
    assert {PART.next(state, "released") for state in TAKEN} == {"stock"}
    assert not PART.allows("used", "reserved") and not PART.allows("used", "used")


def test_every_state_has_a_name():
    assert set(STATE_NAMES) == set(PART.states)


def test_what_left_the_house_comes_back_by_its_own_step_only():
    assert PART.next("returned", "came_back") == PART.next("written_off", "found") == "stock"
    assert not PART.allows("written_off", "used") and not PART.allows("returned", "released")
    assert not PART.allows("used", "written_off"), "a part in a ticket is released first"


_parts = st.builds(
    Part,
    id=st.integers(1),
    name=st.sampled_from(["Fan", "Pump"]),
    serial=st.text(max_size=3),
    price=st.builds(of_units, st.integers(0, 10**9), st.sampled_from(["EUR", "HUF", "JPY", "KWD", "PLN"])),
    state=st.sampled_from(PART.states),
)


@given(st.lists(_parts, max_size=30))
def test_the_shelf_is_counted_and_worth_what_its_parts_are(parts):
    sums = sums_of(parts)
    shelf = [each for each in parts if each.state in ("stock", "reserved")]
    assert sum(each.free + each.reserved for each in sums) == len(shelf)
    assert totals(each.value for each in sums) == totals(each.price for each in shelf)
    keys = [(each.name, each.value.currency) for each in sums]
    assert keys == sorted(set(keys))


def test_a_loaner_is_asked_back_when_the_work_is_done_or_the_time_is_over():
    now = OUT.timestamp()
    assert not is_overdue(LINE, now + LONG_LOAN_DAYS * DAY)
    assert is_overdue(LINE, now + (LONG_LOAN_DAYS + 1) * DAY)
    assert is_overdue(replace(LINE, state="done"), now)
    back = Loan(1, 2, "Freezer", OUT, OUT + timedelta(days=3))
    assert days_out(back, now + 99 * DAY) == 3 and not is_overdue(replace(LINE, loan=back), now + 99 * DAY)
