"""Time is counted once, corrected with a reason, and all sums of it agree to the second."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput, NotAllowed
from app.domain.time_spent import (
    LONGEST_ENTRY,
    LONGEST_STRETCH,
    By,
    Claim,
    Period,
    Source,
    Stopwatch,
    TicketTime,
    TimeEntry,
    Touch,
    corrected,
    divided,
    duration,
    focused,
    may_correct,
    period,
    shared,
    sums,
)

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


@pytest.mark.parametrize(("seconds", "reason"), [(300, " "), (-1, "Because"), (LONGEST_ENTRY + 1, "Long")])
def test_a_correction_needs_a_reason_and_a_time(seconds: int, reason: str):
    with pytest.raises(BadInput) as failure:
        corrected(TimeEntry(1, "rasa", 600, Source.FOCUS), seconds, reason)
    assert failure.value.advice


def test_one_corrects_his_own_and_a_supervisor_everybodys():
    entry = TimeEntry(1, "mantas", 600, Source.FOCUS)
    may_correct(entry, "mantas", "operator")
    may_correct(entry, "rasa", "supervisor")
    with pytest.raises(NotAllowed):
        may_correct(entry, "rasa", "technician")


# ---- the stopwatch -------------------------------------------------------------------------------------


def watched(touches: list[Touch]) -> dict[int, int]:
    """What a stopwatch that feels these touches gives each ticket."""
    found: dict[int, int] = {}
    watch = Stopwatch()
    for touch in touches:
        after = watch.felt(touch)
        if after.started == touch.at and watch.ticket_id is not None and after != watch:
            first, last = watch.span(touch.at)
            found[watch.ticket_id] = found.get(watch.ticket_id, 0) + last - first
        watch = after
    return {ticket: seconds for ticket, seconds in found.items() if seconds}


@given(st.lists(st.tuples(st.integers(1, 4000), st.none() | st.integers(1, 3))))
def test_the_stopwatch_counts_what_the_touches_say(steps: list[tuple[int, int | None]]):
    at, touches = 1000, []
    for pause, ticket in steps:
        at += pause
        touches.append(Touch(at, ticket))
    touches.append(Touch(at + 1, None))
    assert watched(touches) == {ticket: n for ticket, n in focused(touches).items() if n}


def test_a_long_silence_is_taken_back_to_the_last_sign_of_life():
    watch = Stopwatch().felt(Touch(100, 7)).felt(Touch(160, 7))
    assert watch.span(160 + LONGEST_STRETCH) == (100, 160 + LONGEST_STRETCH)
    assert watch.span(161 + LONGEST_STRETCH) == (100, 160)
    assert watch.idle(161 + LONGEST_STRETCH)
    back = watch.felt(Touch(9000, 7))
    assert back == Stopwatch(7, 9000, 9000)


def test_a_clock_that_is_set_back_begins_anew():
    watch = Stopwatch().felt(Touch(1000, 7)).felt(Touch(400, 7))
    assert watch.span(430) == (400, 430)


# ---- every second once ---------------------------------------------------------------------------------

CLAIMS = st.lists(
    st.builds(
        lambda key, rank, started, length: Claim(rank, started, key, started + length),
        st.uuids().map(str), st.integers(0, 3), st.integers(0, 60), st.integers(0, 30),
    ),
    max_size=12,
)  # fmt: skip


@given(CLAIMS)
def test_a_second_counts_once_and_none_is_lost(claims: list[Claim]):
    covered = {second for claim in claims for second in range(claim.started, claim.ended)}
    found = divided(claims)
    assert sum(found.values()) == len(covered)
    assert found == divided(reversed(claims)), "the order they come in is no matter"


@given(CLAIMS)
def test_each_claim_gets_what_none_before_it_wants(claims: list[Claim]):
    found = divided(claims)
    for claim in claims:
        better = {s for other in claims if other < claim for s in range(other.started, other.ended)}
        assert found[claim.key] == len(set(range(claim.started, claim.ended)) - better)


def test_a_call_goes_before_what_has_the_focus_and_talk_before_hold():
    claims = [Claim(3, 0, "focus", 100), Claim(0, 20, "talk", 50), Claim(2, 40, "other held", 60)]
    assert divided(claims) == {"talk": 30, "other held": 10, "focus": 60}


@given(st.integers(0, 10_000), st.integers(1, 9))
def test_what_is_shared_out_is_all_of_it(seconds: int, among: int):
    parts = shared(seconds, among)
    assert sum(parts) == seconds and len(parts) == among and max(parts) - min(parts) <= 1


# ---- words and days ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("25", 1500), (" 25 min ", 1500), ("1:30", 5400), ("0:00:40", 40), ("1 h", 3600), ("1h30", 5400),
     ("2 H 5 m", 7500), ("0", 0), ("۲۵", 1500)],
)  # fmt: skip
def test_a_time_is_read_as_people_write_it(text: str, seconds: int):
    assert duration(text) == seconds


@pytest.mark.parametrize("text", ["", " ", "soon", "-5", "1:70", "1.5 days", "1:2:3:4"])
def test_what_is_no_time_is_refused(text: str):
    with pytest.raises(BadInput) as failure:
        duration(text)
    assert failure.value.advice


def test_periods():
    today = date(2026, 3, 4)  # a Wednesday
    assert period("today", today) == Period(today, today)
    assert period("week", today) == Period(date(2026, 3, 2), today)
    assert period("month", today) == Period(date(2026, 3, 1), today)
    assert period("last_month", today) == Period(date(2026, 2, 1), date(2026, 2, 28))


def test_the_time_of_a_ticket_is_the_sum_of_its_entries():
    entries = (TimeEntry(1, "rasa", 60, Source.CALL), TimeEntry(1, "mantas", 5, Source.TYPED))
    assert TicketTime(1, entries).seconds == 65
