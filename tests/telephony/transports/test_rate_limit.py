from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from telephony.transports.rate_limit import RateLimit


def test_a_burst_then_the_steady_rate() -> None:
    limit = RateLimit(rate=10.0, burst=5.0)
    assert [limit.allows("a", 0.0) for _ in range(7)] == [True] * 5 + [False] * 2
    assert [limit.allows("a", 0.1) for _ in range(2)] == [True, False]
    assert [limit.allows("a", 100.0) for _ in range(6)] == [True] * 5 + [False]


def test_one_flooder_does_not_silence_the_others() -> None:
    limit = RateLimit(rate=1.0, burst=1.0)
    assert limit.allows("flooder", 0.0) and not limit.allows("flooder", 0.0)
    assert limit.allows("phone", 0.0)


def test_memory_is_bounded_and_the_longest_silent_goes_first() -> None:
    limit = RateLimit(rate=1.0, burst=1.0, most=3)
    for host in ("a", "b", "c", "a", "d"):
        limit.allows(host, 0.0)
    assert len(limit) == 3
    assert not limit.allows("a", 0.0), "a spoke after b, so b was forgotten"
    assert limit.allows("b", 0.0)


def test_a_clock_that_stands_or_jumps_back_gives_nothing_away() -> None:
    limit = RateLimit(rate=10.0, burst=1.0)
    assert limit.allows("a", 5.0)
    assert not limit.allows("a", 4.0) and not limit.allows("a", 4.0)


@given(st.lists(st.floats(0, 0.5), min_size=1, max_size=200))
def test_never_more_than_burst_plus_rate(gaps: list[float]) -> None:
    limit, now, allowed = RateLimit(rate=20.0, burst=10.0), 0.0, 0
    for gap in gaps:
        now += gap
        allowed += limit.allows("a", now)
    assert allowed <= 10 + 20 * sum(gaps) + 1e-6
