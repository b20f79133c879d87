"""What the floor says of queues and of the house: tiles, the most urgent first, and totals. No Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import inf

from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, tr
from app.ui.parts.times import lasted
from telephony.switchboard.figures import OURS, SERVICE_LEVELS, share
from telephony.switchboard.floor_overview import FloorQueue
from telephony.switchboard.tally import Counts

NEAR = 0.05
"""So little above its goal, a queue is watched."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a queue does, in a word, a tone and an icon; ``rank``: 0 is the most urgent."""

    rank: int
    text: Shown
    tone: str
    icon: str


BELOW = Verdict(0, tr("Below target"), "bad", "warning")
WATCH = Verdict(1, tr("Watch"), "warn", "clock")
ON_TARGET = Verdict(2, tr("On target"), "ok", "check")
NOT_YET = Verdict(3, tr("No calls yet"), "muted", "circle")
SHUT = Verdict(4, tr("Closed"), "muted", "pause")


@dataclass(frozen=True, slots=True)
class Tile:
    """One queue. ``late``: seconds after which the longest wait is too long; ``bars``: calls a minute, oldest
    first; ``staff``: (free, at work)."""

    queue: str
    name: str
    verdict: Verdict
    waiting: int
    callbacks: int
    longest_since: float | None
    late: float
    level: Shown
    within: Shown
    staff: tuple[int, int]
    bars: tuple[int, ...]
    tip: Shown


def level(queue: FloorQueue) -> float | None:
    """Service level of today, by the formula of the reports; None: nobody counts."""
    return SERVICE_LEVELS[OURS].of(queue.counts)


def percent(part: float | None) -> Shown:
    """Rounded down: 100 % means all."""
    return "—" if part is None else tr("{n} %", "percent").of(n=str(int(part * 100 + 1e-9)))


def verdict(queue: FloorQueue, now: float) -> Verdict:
    reached = level(queue)
    waited = now - queue.longest_since if queue.longest_since is not None else 0.0
    if not queue.open and not queue.waiting:
        return SHUT
    if reached is not None and reached < queue.goal:
        return BELOW
    if waited > queue.within or not queue.signed_in or (reached is not None and reached < queue.goal + NEAR):
        return WATCH
    return ON_TARGET if reached is not None else NOT_YET


def tile(queue: FloorQueue, now: float) -> Tile:
    counts, name = queue.counts, clean(queue.name, 40)
    return Tile(
        queue=queue.queue,
        name=name,
        verdict=verdict(queue, now),
        waiting=queue.waiting,
        callbacks=queue.callbacks,
        longest_since=queue.longest_since,
        late=queue.within,
        level=percent(level(queue)),
        within=tr("in {seconds} s").of(seconds=f"{queue.within:g}"),
        staff=(queue.ready, queue.signed_in),
        bars=queue.arrivals,
        tip=(
            name,
            tr("today {offered} calls, {answered} answered, {abandoned} gave up").of(
                offered=str(counts.offered), answered=str(counts.answered), abandoned=str(counts.abandoned)
            ),
            tr("target {share} in {seconds} s").of(share=percent(queue.goal), seconds=f"{queue.within:g}"),
            tr("bars: calls a minute, the last half hour"),
        ),
    )


def tiles(queues: Iterable[FloorQueue], now: float) -> tuple[Tile, ...]:
    """The most urgent first, then who waits longest, then as in the plan."""
    ranked = sorted(
        queues,
        key=lambda each: (
            verdict(each, now).rank,
            each.longest_since if each.longest_since is not None else inf,
            each.order,
        ),
    )
    return tuple(tile(each, now) for each in ranked)


@dataclass(frozen=True, slots=True)
class Totals:
    """Of all queues that are seen, together."""

    level: float | None
    within: frozenset[float]
    waiting: int
    longest_since: float | None
    abandoned: float | None


def totals(queues: Mapping[str, FloorQueue]) -> Totals:
    """Calls are added up, not percentages: a busy queue counts for as much as it has callers."""
    counts = sum((each.counts for each in queues.values()), Counts())
    since = [each.longest_since for each in queues.values() if each.longest_since is not None]
    return Totals(
        level=SERVICE_LEVELS[OURS].of(counts),
        within=frozenset(each.within for each in queues.values()),
        waiting=sum(each.waiting for each in queues.values()),
        longest_since=min(since, default=None),
        abandoned=share(counts.abandoned - counts.short, counts.offered - counts.short),
    )


def total_words(of: Totals, now: float) -> tuple[tuple[Shown, Shown], ...]:
    """(what, value) for the head of the board."""
    one = next(iter(of.within)) if len(of.within) == 1 else None
    name: Shown = tr("Answered in {seconds} s").of(seconds=f"{one:g}") if one else tr("Answered in time")
    abandoned: Shown = "—"
    if of.abandoned is not None:
        abandoned = tr("{n} %", "percent").of(n=f"{of.abandoned * 100:.1f}")
    longest = lasted(now - of.longest_since) if of.longest_since is not None else "—"
    return (
        (name, percent(of.level)),
        (tr("Waiting", "callers"), str(of.waiting)),
        (tr("Longest"), longest),
        (tr("Gave up today"), abandoned),
    )
