"""The core beside queueing theory: ten seeds of each case, every measure within their confidence interval."""

import pytest

from app.domain.erlang import expected
from tests.theory import CASES, LIMIT, Case, compared

CALLS = 2_000
"""A seed. `python -m benchmarks theory` takes ten times as many."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_board_does_what_theory_says(case: Case) -> None:
    off = compared(case, CALLS)
    assert all(abs(each) <= LIMIT for each in off.values()), off


def test_one_operator_less_would_be_seen() -> None:
    """Or the comparison would prove little."""
    more = expected(CASES[0].load, CASES[0].operators + 1)
    off = compared(CASES[0], CALLS, more)
    assert max(abs(each) for each in off.values()) > LIMIT, off
