"""Our own numbers as they are typed and scanned."""

import pytest

from app.store.return_rows import our_number


@pytest.mark.parametrize(
    ("key", "number"), [("R000042", 42), ("r7", 7), ("42", None), ("R", None), ("RX1", None), ("", None)]
)
def test_our_number_is_told_from_others(key: str, number: int | None):
    assert our_number(key) == number


def test_a_number_too_long_for_us_is_none():
    assert our_number("R" + "9" * 40) is None
