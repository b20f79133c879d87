"""Time is counted once, corrected with a reason, and all sums of it agree to the second."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.time_spent import LONGEST_STRETCH, By, Source, TimeEntry, Touch, corrected, focused, sums

ENTRIES = st.lists(
    st.builds(
        TimeEntry, ticket_id=st.integers(1, 5), who=st.sampled_from(("rasa", "mantas")),
        seconds=st.integers(0, 9999), source=st.sampled_from(Source),
        customer=st.sampled_from(("", "Baltic")), project=st.sampled_from(("", "Move", "Repair")),
    )
)  # fmt: skip


@given(ENTRIES)
def test_the_four_sums_agree_to_the_second(entries: list[TimeEntry]):
    assert {sum(sums(entries, by).values()) for by in By} == {sum(each.seconds for each in entries)}


def test_sums_stand_most_first():
    entries = [
        TimeEntry(1, "rasa", 60, Source.CALL, "Baltic"), TimeEntry(2, "mantas", 100, Source.FOCUS, "Baltic"),
        TimeEntry(1, "mantas", 50, Source.TYPED, "", "Move"),
    ]  # fmt: skip
    assert list(sums(entries, By.REQUEST).items()) == [(1, 110), (2, 100)]
    assert list(sums(entries, By.PERSON).items()) == [("mantas", 150), ("rasa", 60)]
    assert list(sums(entries, By.CUSTOMER).items()) == [("Baltic", 160), ("", 50)]
    assert list(sums(entries, By.PROJECT).items()) == [("", 160), ("Move", 50)]


def test_what_has_the_focus_gets_the_time():
    touches = [Touch(0, 1), Touch(60, 1), Touch(90, 2), Touch(100, None), Touch(400, 1), Touch(410, None)]
    assert focused(touches) == {1: 100, 2: 10}


def test_a_break_is_not_work():
    away = LONGEST_STRETCH + 1
    assert focused([Touch(0, 1), Touch(30, 1), Touch(30 + away, 1), Touch(50 + away, None)]) == {1: 50}


@given(st.lists(st.builds(Touch, at=st.floats(0, 90_000), ticket_id=st.none() | st.integers(1, 3))))
def test_nobody_works_longer_than_he_was_there(touches: list[Touch]):
    times = [each.at for each in touches]
    most = max(times) - min(times) if times else 0
    assert sum(focused(touches).values()) <= most + 2  # each of three tickets is rounded


def test_a_correction_keeps_what_was_measured():
    entry = TimeEntry(1, "rasa", 600, Source.FOCUS)
    once = corrected(entry, 300, " Lunch ")
    twice = corrected(once, 200, "Longer lunch")
    assert (once.seconds, once.measured, once.reason) == (300, 600, "Lunch")
    assert (twice.seconds, twice.measured) == (200, 600)


@pytest.mark.parametrize(("seconds", "reason"), [(300, " "), (-1, "Because")])
def test_a_correction_needs_a_reason_and_a_time(seconds: int, reason: str):
    with pytest.raises(BadInput) as failure:
        corrected(TimeEntry(1, "rasa", 600, Source.FOCUS), seconds, reason)
    assert failure.value.advice
