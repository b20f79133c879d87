from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from telephony.sip.timers import Timers


def test_runs_in_time_order_and_only_what_is_due() -> None:
    timers, ran = Timers(), []
    for due in (3.0, 1.0, 2.0):
        timers.at(due, lambda now, due=due: ran.append((due, now)))  # type: ignore[misc]
    assert timers.next_due() == 1.0
    timers.run(2.5)
    assert ran == [(1.0, 2.5), (2.0, 2.5)]
    assert (timers.next_due(), len(timers)) == (3.0, 1)


def test_cancelled_ones_neither_run_nor_count_nor_wake() -> None:
    timers = Timers()
    ran: list[float] = []
    early = timers.at(1.0, ran.append)
    timers.at(2.0, ran.append)
    early.cancel()
    early.cancel()
    assert (timers.next_due(), len(timers)) == (2.0, 1)
    timers.run(9.0)
    assert ran == [9.0]
    early.cancel()
    assert (timers.next_due(), len(timers)) == (None, 0)


def test_cancelling_after_the_run_does_not_miscount() -> None:
    timers = Timers()
    timer = timers.at(1.0, lambda now: timer.cancel())
    timers.run(1.0)
    assert len(timers) == 0


def test_a_timer_made_while_running_runs_in_the_same_turn_when_due() -> None:
    timers = Timers()
    ran: list[float] = []
    timers.at(1.0, lambda now: (timers.at(1.5, ran.append), timers.at(9.0, ran.append)) and None)
    timers.run(2.0)
    assert ran == [2.0]
    assert timers.next_due() == 9.0


def test_cancelled_timers_do_not_pile_up() -> None:
    timers = Timers()
    keep = [timers.at(100.0 + n, lambda now: None) for n in range(10)]
    for n in range(10_000):
        timers.at(32.0 + n, lambda now: None).cancel()
    assert len(timers) == len(keep)
    assert len(timers._heap) < 200


@given(st.lists(st.tuples(st.floats(0, 100), st.booleans()), max_size=200), st.floats(0, 100))
def test_exactly_the_due_and_not_cancelled_run(plan: list[tuple[float, bool]], now: float) -> None:
    timers, ran = Timers(), []
    for number, (due, cancelled) in enumerate(plan):
        timer = timers.at(due, lambda _, number=number: ran.append(number))  # type: ignore[misc]
        if cancelled:
            timer.cancel()
    timers.run(now)
    due_now = [(due, n) for n, (due, cancelled) in enumerate(plan) if due <= now and not cancelled]
    assert ran == [n for _, n in sorted(due_now)]
    assert len(timers) == sum(due > now and not cancelled for due, cancelled in plan)
