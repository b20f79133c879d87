"""The life of a spare part."""

from app.domain.stock import PART, STATE_NAMES, TAKEN


def test_a_part_that_is_taken_can_be_given_back():
    for state in TAKEN:
        assert PART.next(state, "released") == "stock"


def test_a_used_part_is_not_reserved_again():
    assert not PART.allows("used", "reserved") and not PART.allows("used", "used")
    assert not PART.allows("returned", "used")


def test_every_state_has_a_word():
    assert set(STATE_NAMES) == set(PART.states) and TAKEN < set(PART.states)
