"""What is dialled for what was typed; the calls themselves are told in tests/stories/test_outgoing.py."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from telephony.switchboard.dialling import BUSY, NO_ANSWER, keys_of
from telephony.switchboard.numbers import caller_key

pieces = st.sampled_from(
    ["+370", "8", "612", "34567", "*", "#", " ", "(", ")", "-", "sip:", "@x", "\r\n", ";"]
)


@settings(max_examples=1000, deadline=None, database=None)
@given(st.lists(pieces | st.text(st.characters(), max_size=3), max_size=8).map("".join))
def test_only_keys_of_a_telephone_are_ever_dialled(text: str) -> None:
    keys = keys_of(caller_key(text, "LT"))
    assert re.fullmatch(r"\+?[0-9*#]{0,32}", keys, re.ASCII), keys


def test_statuses_mean_one_thing_each() -> None:
    assert not BUSY & NO_ANSWER
