"""Who looks at which ticket now, and who writes in it. Known by beats: a desk that stops beating is gone."""

from collections.abc import Iterable
from dataclasses import dataclass

BEAT = 4.0
"""Seconds between two signs of life of a desk."""

LAPSE = 10.0
"""Seconds without a beat after which a desk is gone. With the next beat of who asks: 14 s at most."""


@dataclass(frozen=True, slots=True)
class Presence:
    """``desk``: the window, because one person may have two. ``since`` and ``beat``: epoch seconds."""

    desk: str
    who: str
    ticket_id: int
    editing: bool
    since: float
    beat: float


def there(present: Iterable[Presence], now: float, but: str = "") -> tuple[Presence, ...]:
    """Those who are still there, without the desk that asks: writers first, then who came first. A beat from
    a clock that runs ahead is as good as one of now."""
    alive = [each for each in present if each.desk != but and now - each.beat <= LAPSE]
    return tuple(sorted(alive, key=lambda each: (not each.editing, each.since, each.desk)))
