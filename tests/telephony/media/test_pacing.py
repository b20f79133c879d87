"""Twenty milliseconds, fifty times a second, for ever. Time here is made up."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.media import pacing
from telephony.media.pacing import (
    CATCH_UP,
    SWITCH_INTERVAL,
    TICK,
    Pacer,
    prepare_process,
    raise_priority,
    raise_session,
)


class World:
    """A clock that sleeping and working move on."""

    def __init__(self, works: list[float], oversleep: float = 0.0) -> None:
        self.now = 100.0
        self.begun: list[tuple[float, int]] = []
        self._works = works
        self._oversleep = oversleep
        self.pacer = Pacer(self.tick, lambda: self.now, self.sleep)

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.now += seconds + self._oversleep

    def tick(self, skipped: int) -> None:
        self.begun.append((self.now - 100.0, skipped))
        self.now += self._works[len(self.begun) - 1]
        if len(self.begun) == len(self._works):
            self.pacer.stop()

    def run(self) -> None:
        self.pacer.run()


def test_oversleeping_does_not_add_up():
    world = World([0.001] * 500, oversleep=0.003)
    world.run()
    assert world.begun[-1][0] == pytest.approx(499 * TICK, abs=0.004)
    assert (world.pacer.ticks, world.pacer.late_ticks, world.pacer.skipped_ticks) == (500, 0, 0)


def test_a_short_stall_is_caught_up():
    world = World([0.001, 0.075] + [0.001] * 20)
    world.run()
    begun = [round(at, 3) for at, _ in world.begun]
    assert begun[:6] == [0, 0.02, 0.095, 0.096, 0.097, 0.1]
    assert begun[6:9] == [0.12, 0.14, 0.16]
    assert world.pacer.late_ticks == 2
    assert world.pacer.skipped_ticks == 0
    assert world.pacer.worst_tick == pytest.approx(0.075)


def test_after_a_long_stall_time_is_skipped_and_told_once():
    world = World([0.001, 1.001] + [0.001] * 3)
    world.run()
    assert [skipped for _, skipped in world.begun] == [0, 0, 49, 0, 0]
    assert [round(at, 3) for at, _ in world.begun[3:]] == [1.04, 1.06]
    assert world.pacer.skipped_ticks == 49


@given(st.lists(st.floats(0, 0.5), min_size=1, max_size=60))
def test_no_tick_is_ever_early_and_none_is_forgotten(works):
    world = World(works)
    world.run()
    due = 0
    for at, skipped in world.begun:
        due += skipped
        assert at >= due * TICK - 1e-6
        assert at < (due + CATCH_UP + 1) * TICK + 1e-6
        due += 1


def test_the_process_is_prepared():
    before = sys.getswitchinterval()
    try:
        prepare_process()
        assert sys.getswitchinterval() == pytest.approx(SWITCH_INTERVAL)
        assert gc.get_freeze_count() > 0
    finally:
        sys.setswitchinterval(before)
        gc.unfreeze()


def test_priority_is_raised_or_refused_but_never_fatal():
    answer: list[tuple[bool, int]] = []

    def ask() -> None:
        # 0 is the calling thread here, not the process.
        answer.append((raise_priority(), os.getpriority(os.PRIO_PROCESS, 0)))

    before = os.getpriority(os.PRIO_PROCESS, 0)
    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    ((allowed, niceness),) = answer
    assert niceness < before if allowed else niceness == before
    assert os.getpriority(os.PRIO_PROCESS, 0) == before, "only the mixer's thread"


def test_the_share_of_a_session_is_raised_where_there_are_such_shares(tmp_path, monkeypatch, caplog):
    caplog.set_level(logging.INFO)
    share = tmp_path / "autogroup"
    monkeypatch.setattr(pacing, "AUTOGROUP", share)
    raise_session()
    assert not share.exists(), "another system"
    share.write_text("/autogroup-7 nice 0")
    raise_session()
    assert share.read_text() == "-11"
    monkeypatch.setattr(pacing, "AUTOGROUP", tmp_path)  # as one that may not be written
    raise_session()
    assert "share like any other" in caplog.text


def test_the_real_clock_and_sleep_are_the_defaults():
    begun: list[float] = []

    def tick(skipped: int) -> None:
        begun.append(time.monotonic() - skipped * TICK)
        if len(begun) == 4:
            pacer.stop()

    pacer = Pacer(tick)
    pacer.run()
    assert begun[-1] - begun[0] >= 3 * TICK - 0.02 - CATCH_UP * TICK
    assert pacer.ticks == 4
