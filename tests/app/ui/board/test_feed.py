"""What is heard of the floor, and when it is old."""

from dataclasses import replace

from app.ui.board.feed import AGAIN, LATE, FloorFeed
from telephony.switchboard.floor_overview import FloorBeat, FloorChanged
from tests.app.ui.made_up_floor import SHOWN


def test_it_is_asked_once_a_link_and_again_when_something_is_missing() -> None:
    asked: list[int] = []
    feed = FloorFeed(lambda: asked.append(1))
    assert not feed.watching and feed.stale_since(0.0, link_up=True) is None
    feed.watch(1.0, 10.0)
    feed.watch(1.0, 10.5)
    assert len(asked) == 1 and feed.watching
    assert feed.hear(SHOWN, 10.6)
    feed.watch(1.0, 10.0 + AGAIN)
    assert len(asked) == 1
    assert feed.hear(FloorChanged(1, 5, SHOWN.at), 12.5) and feed.floor.lost
    feed.watch(1.0, 12.6)
    assert len(asked) == 2
    feed.watch(1.0, 12.7)
    assert len(asked) == 2, "not at every tick"
    feed.watch(20.0, 20.0)
    assert len(asked) == 3, "the link is a new one"
    feed.leave()
    assert not feed.watching


def test_it_is_old_when_nothing_comes_or_the_link_is_down() -> None:
    feed = FloorFeed(lambda: None)
    feed.hear(SHOWN, 10.0)
    assert feed.stale_since(10.0 + LATE, link_up=True) is None
    assert feed.stale_since(10.1 + LATE, link_up=True) == 10.0
    assert feed.stale_since(10.1, link_up=False) == 10.0
    assert not feed.hear(FloorBeat(1, 1, SHOWN.at + 3), 13.0)
    assert feed.stale_since(13.1, link_up=True) is None
    assert LATE < 3.0


def test_a_feed_with_a_gap_grows_old_until_all_of_it_comes_anew() -> None:
    feed = FloorFeed(lambda: None)
    feed.hear(SHOWN, 10.0)
    for second in range(1, 5):
        feed.hear(FloorBeat(1, 9, SHOWN.at + second), 10.0 + second)
    assert feed.stale_since(14.0, link_up=True) == 10.0
    feed.hear(replace(SHOWN, feed=2), 14.5)
    assert feed.stale_since(14.6, link_up=True) is None and not feed.floor.lost


def test_an_exchange_whose_clock_was_set_back_is_heard_after_its_new_start() -> None:
    """Feeds are numbered by its clock."""
    feed = FloorFeed(lambda: None)
    feed.watch(1.0, 1.0)
    feed.hear(replace(SHOWN, feed=3_600_000), 1.1)
    feed.hear(FloorBeat(3_599_000, 1, SHOWN.at), 2.0)
    assert not feed.floor.lost, "what is late on the same link changes nothing"
    feed.watch(9.0, 9.0)
    assert feed.floor.calls and feed.floor.known, "what is shown stays until there is something newer"
    feed.hear(replace(SHOWN, feed=7, calls=()), 9.1)
    assert not feed.floor.calls and feed.stale_since(9.2, link_up=True) is None
