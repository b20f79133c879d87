"""Columns a number is found by."""

from app.store.numbers import number_columns, prefixes, reversed_digits, suffix_range
from telephony.switchboard.numbers import caller_key


def test_columns_of_a_number():
    columns = number_columns("8 612 34567 vid. 5", "LT", "mobile")
    assert columns == {
        "raw": "8 612 34567 vid. 5",
        "e164": "+37061234567",
        "digits_rev": "76543216073",
        "ext": "5",
        "label": "mobile",
    }


def test_a_number_known_better_than_by_the_region_wins_over_the_raw_text():
    assert number_columns("601234567", "LT", number="+48601234567")["e164"] == "+48601234567"


def test_what_is_no_full_number_has_no_index_key():
    assert number_columns("104", "LT") == {
        "raw": "104",
        "e164": None,
        "digits_rev": "",
        "ext": "104",
        "label": "",
    }
    assert number_columns("5551234", "LT")["digits_rev"] == "4321555"
    assert reversed_digits(caller_key("alice", "LT")) == ""


def test_an_ending_is_a_range():
    assert suffix_range(caller_key("+48601234567", "LT")) == ("765432106", "765432106:")
    assert suffix_range(caller_key("104", "LT")) is None


def test_beginnings_are_always_as_many():
    found = prefixes("+37052345678", 16)
    assert len(found) == 16 and found[0] == "+37052345678" and found[8] == "+370" and found[9] == ""
    assert prefixes("+123456789012345", 16)[-1] == ""
