"""How a queue does, in words; what stands above all queues."""

from dataclasses import replace

import pytest

from app.ui.board.queue_words import (
    BELOW,
    NOT_YET,
    ON_TARGET,
    SHUT,
    WATCH,
    Verdict,
    percent,
    tiles,
    total_words,
    totals,
    verdict,
)
from app.ui.parts.icons import FOLDER
from app.ui.parts.say import say
from telephony.switchboard.figures import OURS, SERVICE_LEVELS
from telephony.switchboard.tally import Counts
from tests.app.ui.made_up import NOW
from tests.app.ui.made_up_floor import QUEUES, day, queue


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"counts": day(100, 79)}, BELOW),
        ({"counts": day(100, 83)}, WATCH),
        ({"counts": day(100, 90)}, ON_TARGET),
        ({"counts": day(100, 90), "longest_since": NOW - 21}, WATCH),
        ({"counts": day(100, 90), "longest_since": NOW - 20}, ON_TARGET),
        ({"counts": day(100, 90), "signed_in": 0}, WATCH),
        ({"counts": day(100, 90), "goal": 0.95}, BELOW),
        ({}, NOT_YET),
        ({"counts": Counts(offered=3, abandoned=3, short=3)}, NOT_YET),
        ({"open": False}, SHUT),
        ({"open": False, "waiting": 1, "counts": day(100, 10)}, BELOW),
    ],
)
def test_a_verdict(more: dict[str, object], found: Verdict) -> None:
    assert verdict(queue("q", "Q", **more), NOW) is found


def test_colour_never_stands_alone() -> None:
    every = (BELOW, WATCH, ON_TARGET, NOT_YET, SHUT)
    assert len({each.icon for each in every}) == len({each.text for each in every}) == len(every)
    assert all((FOLDER / f"{each.icon}.svg").is_file() for each in every)


def test_the_most_urgent_tile_is_first() -> None:
    assert [each.queue for each in tiles(QUEUES, NOW)] == ["support", "sales", "repairs", "persian", "night"]


def test_a_share_is_rounded_down(qapp: object) -> None:
    assert [say(percent(each)) for each in (None, 0.0, 0.999, 1.0, 0.29)] == [
        "—",
        "0 %",
        "99 %",
        "100 %",
        "29 %",
    ]


def test_totals_add_calls_and_not_percentages(qapp: object) -> None:
    both = {"a": queue("a", "A", counts=day(10, 10)), "b": queue("b", "B", counts=day(90, 45, 9))}
    of = totals(both)  # type: ignore[arg-type]
    assert of.level == SERVICE_LEVELS[OURS].of(day(100, 55, 9)) == 0.55
    assert (of.abandoned, of.longest_since, of.waiting) == (0.09, None, 0)
    assert [(say(a), say(b)) for a, b in total_words(of, NOW)] == [
        ("Answered in 20 s", "55 %"),
        ("Waiting", "0"),
        ("Longest", "—"),
        ("Gave up today", "9.0 %"),
    ]
    mixed = totals({"a": queue("a", "A"), "b": replace(both["b"], within=30)})  # type: ignore[dict-item]
    assert say(total_words(mixed, NOW)[0][0]) == "Answered in time"
    assert say(total_words(totals({}), NOW)[0][1]) == "—"
