import selectors
import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest

from telephony.transports.inbox import Inbox

Made = tuple[selectors.BaseSelector, Inbox]


@pytest.fixture
def made() -> Iterator[Made]:
    selector = selectors.DefaultSelector()
    inbox = Inbox(selector)
    yield selector, inbox
    selector.close()
    inbox.close()


def turn(made: Made, patience: float = 0.0) -> int:
    """One turn of an owner: how many sockets woke him."""
    selector, inbox = made
    ready = selector.select(patience)
    for key, mask in ready:
        key.data(mask)
    for action in inbox.waiting():
        action()
    return len(ready)


def test_what_another_thread_wants_wakes_the_owner_and_is_done_in_order(made: Made) -> None:
    done: list[int] = []

    def ask() -> None:
        for number in range(3):
            made[1].put(partial(done.append, number))

    asking = threading.Thread(target=ask)
    asking.start()
    asking.join()
    assert len(made[1]) == 3
    assert turn(made, 5.0) == 1 and done == [0, 1, 2] and len(made[1]) == 0
    assert turn(made) == 0


def test_what_comes_meanwhile_waits_for_the_next_turn(made: Made) -> None:
    done: list[str] = []

    def first() -> None:
        done.append("first")
        made[1].put(lambda: done.append("second"))

    made[1].put(first)
    turn(made, 5.0)
    assert done == ["first"]
    assert turn(made, 5.0) == 1 and done == ["first", "second"]


def test_a_storm_neither_waits_nor_is_lost(made: Made) -> None:
    done: list[int] = []
    for number in range(20_000):
        made[1].put(partial(done.append, number))
    turn(made)
    assert done == list(range(20_000))


def test_after_the_end_nothing_comes_of_it(made: Made) -> None:
    made[1].close()
    made[1].put(lambda: None)


def test_nobody_who_asks_while_another_wakes_the_owner_waits_for_a_third(made: Made) -> None:
    """Four at once, each of whom asks again when he was served: one wake-up that is lost stops them all."""
    left = threading.Semaphore(0)

    def asks() -> None:
        for _ in range(3000):
            served = threading.Event()
            made[1].put(served.set)
            served.wait()
        left.release()

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(4):
            threading.Thread(target=asks, daemon=True).start()
        gone = 0
        while gone < 4:
            woken = turn(made, 2.0)
            while left.acquire(blocking=False):
                gone += 1
            assert woken or gone == 4, "something was put and nobody was woken"
    finally:
        sys.setswitchinterval(before)
