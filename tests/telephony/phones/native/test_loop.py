"""The thread that waits: in order, in time, and it outlives defects."""

from __future__ import annotations

import selectors
import socket
import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from telephony.phones.native.loop import Loop
from tests.peers.patience import eventually


@pytest.fixture
def loop() -> Iterator[Loop]:
    before = set(threading.enumerate())
    made = Loop(lambda now: None)
    made.start(lambda: None)
    yield made
    made.later(made.end)
    made.join()
    made.close()
    left = {thread.name for thread in set(threading.enumerate()) - before}
    assert "sip" not in left


def test_what_others_want_is_done_in_their_order_on_its_thread(loop: Loop) -> None:
    done: list[tuple[int, str]] = []
    for number in range(100):
        loop.later(partial(lambda number: done.append((number, threading.current_thread().name)), number))
    eventually(lambda: len(done) == 100)
    assert done == [(number, "sip") for number in range(100)]


def test_what_was_asked_before_a_packet_came_is_done_before_it(loop: Loop) -> None:
    done: list[str] = []
    ours, theirs = socket.socketpair()
    with ours, theirs:

        def packet(mask: int) -> None:
            ours.recv(1)
            done.append("packet")

        def busy() -> None:
            loop.selector.register(ours, selectors.EVENT_READ, packet)
            loop.later(lambda: done.append("asked"))
            theirs.send(b"!")

        loop.later(busy)
        eventually(lambda: len(done) == 2)
        loop.later(lambda: done.append("out" if loop.selector.unregister(ours) else ""))
        eventually(lambda: len(done) == 3)
    assert done == ["asked", "packet", "out"]


def test_appointments_come_by_time_and_can_be_cancelled(loop: Loop) -> None:
    done: list[str] = []

    def plan() -> None:
        loop.at(0.2, lambda: done.append("late"))
        loop.at(0.05, lambda: done.append("soon"))
        loop.at(0.1, lambda: done.append("never")).cancel()

    loop.later(plan)
    eventually(lambda: "late" in done)
    assert done == ["soon", "late"]


def test_a_defect_is_logged_and_the_next_is_done(loop: Loop, expected_log: Callable[[str], None]) -> None:
    expected_log("defect in one turn")
    done = threading.Event()

    def defect() -> None:
        raise ZeroDivisionError

    loop.later(defect)
    loop.later(done.set)
    assert done.wait(5)
