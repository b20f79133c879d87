"""Snapshot and changes give the house as it is, whatever is lost or comes twice on the way."""

import random
from dataclasses import replace
from typing import Any

import pytest

from app.run.floor_feeds import BEAT, EVERY, FloorFeeds
from telephony.switchboard.events import Event
from telephony.switchboard.floor_changes import HeardFloor, difference, heard, shown
from telephony.switchboard.floor_events import FloorWatched
from telephony.switchboard.floor_overview import FEED, FloorBeat, FloorHeard, FloorHouse
from telephony.switchboard.floor_view import HouseView, house_view, seen_part
from telephony.switchboard.ids import CallId
from telephony.switchboard.plan import Plan
from telephony.switchboard.teams import NOTHING as BLIND
from telephony.switchboard.teams import sight
from tests.bad_plans import PLANS
from tests.chaos import Day
from tests.steering_deeds import SteeredDay
from tests.stories.scene import ANNA, BEN, SUPPORT, plan
from tests.story import Story

NOTHING = HouseView(FloorHouse(), {}, {}, {}, {})
SEEDS = 30


def led(of: Plan, *teams: str) -> Plan:
    """The same plan with Anna as its supervisor, and support for the north."""
    return replace(
        of,
        operators=tuple(
            replace(each, role="supervisor", teams=teams) if each.id == ANNA else each
            for each in of.operators
        ),
        queues=tuple(replace(each, teams=("north",) if each.id == SUPPORT else ()) for each in of.queues),
    )


def same(floor: HeardFloor, view: HouseView) -> bool:
    return (floor.house, *parts(floor)) == (view.house, *parts(view))


def parts(of: HeardFloor | HouseView) -> tuple[dict[Any, Any], ...]:
    return dict(of.calls), dict(of.queues), dict(of.people), dict(of.places)


class BadRoad(Day):
    """A bad day with somebody who looks on, over a road that loses messages and says them twice; others
    steer, shut queues, announce, and change the plan."""

    deeds = SteeredDay.deeds

    def __init__(self, of: Plan, data: bytes, luck: random.Random) -> None:
        super().__init__(of, data)
        self.luck, self.floor, self.wanted = luck, HeardFloor(), True
        self.feeds = FloorFeeds(self._send)
        self.due: float | None = None
        self.losing = True

    def step(self, event: Event) -> None:
        super().step(event)
        self._show()

    def _show(self) -> None:
        self.due = self.feeds.publish(self.board.floor, [(1, ANNA), (2, BEN)], self.now)

    def _send(self, client: int, message: object) -> None:
        assert client == 1 and isinstance(message, FEED), "only a supervisor is shown anything"
        for _ in range(self.luck.choice((0, 1, 1, 1, 2)) if self.losing else 1):
            self.floor = heard(self.floor, message)
            if self.luck.random() < 0.5:  # the others are never heard, or say nothing
                self.feeds.heard(client, FloorHeard(ANNA, message.feed, message.number))

    def settle(self) -> None:
        """It is quiet: what was missed is asked for again, as a desk does."""
        self.losing = False
        for _ in range(4):
            self.now += BEAT
            self._show()
            if self.floor.lost:
                self.board.step(FloorWatched(ANNA, True), self.now)
                self.now += EVERY
                self._show()


@pytest.mark.parametrize("teams", [(), ("north",)])
@pytest.mark.parametrize("number", range(len(PLANS)))
def test_at_every_pause_the_board_is_what_the_exchange_sees(number: int, teams: tuple[str, ...]) -> None:
    beginnings = 0
    for seed in range(SEEDS):
        day = BadRoad(led(PLANS[number], *teams), random.Random(seed).randbytes(160), random.Random(seed))
        day.step(FloorWatched(ANNA, True))
        day.live()
        day.settle()
        floor = day.board.floor
        if ANNA not in floor.watchers or sight(floor, ANNA) == BLIND:
            continue  # another plan or a closed window ended it
        view = house_view(floor, day.now)
        assert same(day.floor, seen_part(floor, view, sight(floor, ANNA))), f"seed {seed}"
        beginnings += floor.watchers[ANNA] > 1
    assert beginnings > SEEDS / 10, "the road was too good to prove anything"


def two() -> tuple[HouseView, HouseView]:
    told = Story(plan()).signs_in(ANNA).calls("c1")
    before = house_view(told.board.floor, told.now)
    told.picks_up(ANNA).caller_hangs_up("c1").finishes(ANNA).calls("c2")
    return before, house_view(told.board.floor, told.now, before)


def test_what_is_gone_is_told_and_what_stayed_is_not() -> None:
    before, after = two()
    change = difference(before, after, 7, 2, 10.0)
    assert change is not None and change.calls_gone == (CallId("c1"),)
    assert [each.call for each in change.calls] == ["c2"]
    assert BEN not in {each.operator for each in change.people}
    assert difference(after, after, 7, 3, 11.0) is None


def test_who_moves_up_in_line_is_told_with_his_place_alone() -> None:
    told = Story(plan()).signs_in(ANNA).calls("c1").calls("c2").calls("c3")
    before = house_view(told.board.floor, told.now)
    assert before.places == {"c1": 1, "c2": 2, "c3": 3}
    told.picks_up(ANNA)
    after = house_view(told.board.floor, told.now, before)
    change = difference(before, after, 7, 2, 10.0)
    assert change is not None and [each.call for each in change.calls] == ["c1"]
    assert dict(change.places) == {"c1": 0, "c2": 1, "c3": 2}
    assert same(heard(heard(HeardFloor(), shown(before, 7, 1.0)), change), after)


def test_a_change_is_applied_once_and_a_gap_only_marks_it_lost() -> None:
    before, after = two()
    begun = heard(HeardFloor(), shown(before, 7, 1.0))
    assert begun.known and not begun.lost and same(begun, before)
    change = difference(before, after, 7, 2, 2.0)
    assert change is not None
    then = heard(begun, change)
    assert same(then, after) and heard(then, change) == then
    assert heard(then, shown(before, 7, 1.0)) is then
    gap = heard(begun, replace(change, number=3))
    assert gap.lost and same(gap, before) and heard(gap, change) is gap
    assert not heard(gap, shown(after, 8, 3.0)).lost


def test_a_beat_says_that_nothing_happened_and_shows_a_loss() -> None:
    begun = heard(HeardFloor(), shown(NOTHING, 7, 1.0))
    assert heard(begun, FloorBeat(7, 1, 5.0)) == replace(begun, at=5.0)
    assert heard(begun, FloorBeat(7, 2, 5.0)).lost
    assert heard(begun, FloorBeat(6, 1, 5.0)) is begun
    assert heard(begun, FloorBeat(8, 1, 5.0)).lost
