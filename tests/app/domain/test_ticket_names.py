"""Numbers of requests in words, and read again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ticket_names import ticket_name, ticket_number


@given(st.integers(1, 10**10 - 1))
def test_a_number_is_read_as_it_is_written(number: int):
    name = ticket_name(number)
    for text in (name, name.lower(), f" {number} ", f"#{number}", f"T{number}"):
        assert ticket_number(text) == number


@pytest.mark.parametrize("text", ["", "T-", "0", "T-000000", "12a", "AB12", "-5", "1.5"])
def test_what_is_no_number(text: str):
    assert ticket_number(text) is None
