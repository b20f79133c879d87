"""Who waits is served in order of arrival, with a head start for some."""

from hypothesis import given
from hypothesis import strategies as st

from telephony.switchboard.ids import CallId
from telephony.switchboard.queue import MINUTES, WaitingLine

arrivals = st.lists(st.tuples(st.floats(0, 1e6), st.integers(0, 3)), max_size=30)


@given(arrivals, st.lists(st.integers(0, 29)))
def test_order_is_arrival_less_head_start_and_leaving_disturbs_nobody(
    calls: list[tuple[float, int]], leaving: list[int]
) -> None:
    line = WaitingLine()
    keys = {}
    for number, (queued, priority) in enumerate(calls):
        line.add(CallId(f"c{number}"), queued, priority * 120.0)
        keys[f"c{number}"] = (queued - priority * 120.0, number)
    for number in leaving:
        was_there = f"c{number}" in keys
        keys.pop(f"c{number}", None)
        assert line.leave(CallId(f"c{number}")) is was_there
    assert list(line) == sorted(keys, key=keys.__getitem__)
    assert [each[2] for each in line.in_order()] == list(line)
    assert len(line) == len(keys)
    assert all(CallId(each) in line for each in keys)


def test_who_is_in_the_line_already_stays_where_he_is() -> None:
    line = WaitingLine()
    line.add(CallId("a"), 1.0, 0.0)
    line.add(CallId("b"), 2.0, 0.0)
    line.add(CallId("a"), 3.0, 0.0)
    assert list(line) == ["a", "b"]


def test_at_the_same_moment_who_was_told_first_is_first() -> None:
    line = WaitingLine()
    for name in ("z", "a", "m"):
        line.add(CallId(name), 5.0, 0.0)
    assert list(line) == ["z", "a", "m"]


def test_arrivals_of_the_last_half_hour_minute_by_minute() -> None:
    line, now = WaitingLine(), 100_000 * 60.0
    for minute in (-40, -31, -29, -29, 0):
        line.add(CallId(f"c{minute}{len(line)}"), now + minute * 60, 0.0)
    assert line.arrivals(now) == (2, *(0,) * 28, 1)
    assert line.arrivals(now + 60) == (*(0,) * 28, 1, 0)
    line.add(CallId("late"), now + 7200, 0.0)
    assert line.arrivals(now + 7200) == (*(0,) * 29, 1)
    for minute in range(200):
        line.add(CallId(f"m{minute}"), now + 7200 + minute * 60, 0.0)
    assert len(line._came) <= 2 * MINUTES + 1
