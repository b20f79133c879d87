"""A card number is known by its check digit, and four digits of it are kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.card_number import kept_of_card
from app.domain.errors import BadInput


@pytest.mark.parametrize(
    "typed",
    [
        "4111111111111111",
        "5500-0000-0000-0004",
        "3782 822463 10005",
        "۴۱۱۱ ۱۱۱۱ ۱۱۱۱ ۱۱۱۱",
        " 6011000990139424 ",
    ],
)
def test_published_test_numbers_of_card_schemes(typed: str) -> None:
    assert kept_of_card(typed).startswith("•••• ") and len(kept_of_card(typed)) == 9


@pytest.mark.parametrize("typed", ["4111111111111112", "4111", "4111x1111111111111", "", "1" * 20])
def test_what_is_none_is_refused_and_not_repeated(typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        kept_of_card(typed)
    assert not any(each.isdigit() for each in f"{refused.value}{refused.value.advice}")


@given(st.text("0123456789", min_size=11, max_size=18), st.integers(0, 17), st.integers(1, 9))
def test_one_wrong_digit_is_always_seen(head: str, place: int, by: int) -> None:
    full = next(f"{head}{check}" for check in range(10) if _good(f"{head}{check}"))
    place %= len(full)
    wrong = full[:place] + str((int(full[place]) + by) % 10) + full[place + 1 :]
    assert not _good(wrong)


def _good(number: str) -> bool:
    try:
        return kept_of_card(number) == f"•••• {number[-4:]}"
    except BadInput:
        return False
