"""Text that nobody guesses and that never comes twice."""

import string

from telephony.engines.embedded.tokens import AT_ONCE, DIGITS, Tokens


def test_each_is_new_and_of_hexadecimal_digits() -> None:
    one, other = Tokens(), Tokens()
    drawn = [each() for _ in range(2 * AT_ONCE + 1) for each in (one, other)]
    assert len(set(drawn)) == len(drawn)
    assert {len(each) for each in drawn} == {DIGITS}
    assert set("".join(drawn)) <= set(string.hexdigits.lower())
