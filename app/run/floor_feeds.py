"""The floor as a whole, to the supervisors who look at it: all of it first, then what changes.

Nothing is made for who does not look, and no desk is told more before it shows what it was told: one that is
slow gets fewer and larger changes, and none of them is old when it is shown. On the loop's thread.
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from telephony.switchboard.floor import Floor
from telephony.switchboard.floor_changes import difference, shown
from telephony.switchboard.floor_overview import FloorBeat, FloorHeard
from telephony.switchboard.floor_view import HouseView, house_view, seen_part
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.teams import NOTHING, Sight, sight

EVERY = 0.1
BEAT = 1.0
"""Seconds after which a feed says that it lives, when there is nothing else to say; and after which a desk is
told more although it does not say that it shows what it has."""
LOOK_AGAIN = 0.02
"""Seconds until it is asked again whether a desk shows what it was told."""
COST_SHARE = 10
"""A big house is shown less often: showing it takes at most one part in so many of the loop's time."""


@dataclass(slots=True)
class _Feed:
    """What one desk was told last. ``asked``: how often its operator had asked when it began."""

    asked: int
    feed: int
    number: int
    at: float
    view: HouseView


class FloorFeeds:
    def __init__(self, send: Callable[[int, object], None]) -> None:
        self._send = send
        self._feeds: dict[int, _Feed] = {}
        self._heard: dict[int, tuple[int, int]] = {}
        self._whole: HouseView | None = None
        self._due = 0.0
        self._last_feed = 0

    def heard(self, client: int, word: FloorHeard) -> None:
        """The desk shows it. From any thread. Of one that is told nothing it is nothing."""
        if client in self._feeds:
            self._heard[client] = word.feed, word.number

    def publish(self, floor: Floor, desks: Iterable[tuple[int, OperatorId]], now: float) -> float | None:
        """Tell each desk that looks what changed; returns when to come again, None while nobody looks."""
        watched = desks if floor.watchers else ()  # asked after every event, and mostly nobody looks
        looking = {client: who for client, who in watched if self._may(floor, who)}
        for gone in self._feeds.keys() - looking.keys():
            del self._feeds[gone]
            self._heard.pop(gone, None)
        if not looking:
            self._whole = None
            return None
        if now < self._due:
            return self._due
        free = {
            client: who for client, who in looking.items() if self._free(client, floor.watchers[who], now)
        }
        if not free:
            return now + LOOK_AGAIN
        self._due = now + self._round(floor, free, now)
        return now + BEAT if len(free) == len(looking) else self._due

    def _free(self, client: int, asked: int, now: float) -> bool:
        """It shows what it was told, or has not said so for long; or it begins."""
        feed = self._feeds.get(client)
        if feed is None or feed.asked != asked or now - feed.at >= BEAT:
            return True
        return self._heard.get(client) == (feed.feed, feed.number)

    @staticmethod
    def _may(floor: Floor, who: OperatorId) -> bool:
        return who in floor.watchers and sight(floor, who) != NOTHING

    def _round(self, floor: Floor, looking: dict[int, OperatorId], now: float) -> float:
        """Returns seconds until the next."""
        began = time.thread_time()
        self._whole = house_view(floor, now, self._whole)
        views: dict[Sight, HouseView] = {}
        for client, who in looking.items():
            seen = sight(floor, who)
            if seen not in views:
                views[seen] = seen_part(floor, self._whole, seen)
            self._tell(client, floor.watchers[who], views[seen], now)
        return max(EVERY, (time.thread_time() - began) * COST_SHARE)

    def _tell(self, client: int, asked: int, view: HouseView, now: float) -> None:
        feed = self._feeds.get(client)
        if feed is None or feed.asked != asked:
            # Greater than any of an exchange that ran before: a desk that stayed takes it for new.
            self._last_feed = max(self._last_feed + 1, int(now * 1000))
            self._feeds[client] = _Feed(asked, self._last_feed, 1, now, view)
            self._send(client, shown(view, self._last_feed, now))
            return
        change = difference(feed.view, view, feed.feed, feed.number + 1, now)
        if change is not None:
            feed.number, feed.at, feed.view = change.number, now, view
            self._send(client, change)
        elif now - feed.at >= BEAT:
            feed.at = now
            self._send(client, FloorBeat(feed.feed, feed.number, now))
