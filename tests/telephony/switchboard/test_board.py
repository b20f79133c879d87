"""Whatever happens, in whatever order: no event is out of turn, and everything comes to its end."""

import random
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telephony.switchboard import (
    alert_events,
    commands,
    desk_events,
    events,
    figure_events,
    floor_events,
    line_events,
    monitor_events,
    park_events,
    plan_events,
    routing_events,
    steering_events,
    voicemail_events,
)
from telephony.switchboard.board import CALL_TIMERS, HANDLERS, LATE, OPERATOR_TIMERS, Board
from telephony.switchboard.call import CALL
from telephony.switchboard.commands import CancelTimer, Notify, SetTimer
from telephony.switchboard.desk_events import PauseAsked, SignedIn
from telephony.switchboard.events import Asked, EngineStarted, Event, TimerFired
from telephony.switchboard.ids import TimerId
from telephony.switchboard.plain import listed
from tests.bad_plans import PLANS
from tests.chaos import START, Day, ledger
from tests.stories.scene import ANNA, plan
from tests.story import Story

SEEDS = 700
"""Days of about 110 events, for each plan."""

whichever = st.integers(0, len(PLANS) - 1)
chances = st.binary(min_size=20, max_size=160)


@settings(max_examples=6000, deadline=None, database=None)
@given(whichever, chances)
def test_no_day_is_so_bad_that_anything_is_left_over(number: int, data: bytes) -> None:
    assert ledger(Day(PLANS[number], data).live().drain()) == []


@pytest.mark.parametrize("number", range(len(PLANS)))
def test_not_even_a_long_bad_day(number: int) -> None:
    for seed in range(SEEDS):
        day = Day(PLANS[number], random.Random(seed).randbytes(300)).live().drain()
        assert ledger(day) == [], f"seed {seed}"


@settings(max_examples=300, deadline=None, database=None)
@given(whichever, chances)
def test_the_same_events_give_the_same_commands(number: int, data: bytes) -> None:
    day = Day(PLANS[number], data).live()
    again = Board(PLANS[number])
    assert [again.step(event, at) for at, event, _ in day.steps] == [said for _, _, said in day.steps]


def days() -> Iterator[Day]:
    """As many as it takes; some things happen once in thousands of days."""
    for seed in range(10_000):
        yield Day(PLANS[seed % len(PLANS)], random.Random(seed).randbytes(300)).live()


def test_a_bad_day_is_bad_enough() -> None:
    """The days come to every state and every command, or the properties above would prove little."""
    states: set[str] = set()
    asked_later = {commands.Refer}
    asked_elsewhere = {commands.KeepEmergencies, commands.Speak}  # days of test_steering
    unsaid = set(listed(commands, commands.Command)) - asked_later - asked_elsewhere
    for day in days():
        states |= day.came_to
        unsaid -= {type(each) for _, _, all_said in day.steps for each in all_said}
        if not unsaid and states >= set(CALL.states) - {"new", "ended"}:
            return
    raise AssertionError(f"not said {unsaid}; not come to {set(CALL.states) - states}")


def test_every_event_has_its_handler() -> None:
    own = {TimerFired, EngineStarted, routing_events.RouteAsked}
    modules = (
        *(alert_events, desk_events, events, figure_events, floor_events, line_events, monitor_events),
        *(park_events, plan_events, routing_events, steering_events, voicemail_events),
    )
    assert set(HANDLERS) | own == {each for module in modules for each in listed(module, Event)}
    assert not any(issubclass(each, Asked) for each in LATE)


def test_every_timer_that_is_set_is_known_when_it_fires() -> None:
    known = {"ring", "desk", "line_test", "closing", *OPERATOR_TIMERS, *CALL_TIMERS}
    unset = set(known)
    for lived, day in enumerate(days()):
        kinds = {e.timer.split(":")[0] for _, _, s in day.steps for e in s if isinstance(e, SetTimer)}
        assert kinds <= known
        unset -= kinds
        if lived >= 200 and not unset:
            return
    raise AssertionError(f"never set: {unset}")


def test_a_late_timer_of_a_call_that_is_over_does_nothing() -> None:
    board = Board(plan())
    for kind in ("ring", "line_test", "closing", "emergency", *OPERATOR_TIMERS, *CALL_TIMERS):
        assert board.step(TimerFired(TimerId(f"{kind}:gone")), START) == ()


def test_a_step_that_fails_asks_for_nothing_of_what_it_had_begun() -> None:
    board = Board(plan())
    with pytest.raises(KeyError):
        board.step(TimerFired(TimerId("nonsense:c1")), START) or board.step(Event(), START)
    assert board.step(SignedIn(ANNA), START) == ()
    told = board.step(PauseAsked(ANNA, "fishing"), START)
    assert told == (Notify(ANNA, "unknown_pause_code", "fishing"),)


def test_an_engine_that_comes_up_empty_takes_all_timers_with_it() -> None:
    story = Story(plan(), look_up_takes=None).signs_in(ANNA).calls("a").passes(1).calls("b")
    story.hears(EngineStarted()).answers(CancelTimer)
    assert story.timers == {}
