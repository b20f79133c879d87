"""Who looks at the floor: supervisors who asked, until they look away or are gone."""

from dataclasses import replace

from telephony.switchboard.desk_events import DeskDetached
from telephony.switchboard.floor_events import FloorWatched
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan_events import PlanChanged
from tests.stories.scene import ANNA, BEN, plan
from tests.story import Story


def story() -> Story:
    of = plan()
    first, *others = of.operators
    return Story(replace(of, operators=(replace(first, role="supervisor"), *others)))


def test_a_supervisor_looks_and_asks_again_and_looks_away() -> None:
    told = story().hears(FloorWatched(ANNA, True))
    watchers = told.board.floor.watchers
    assert watchers == {ANNA: 1}
    told.hears(FloorWatched(ANNA, True))
    assert watchers == {ANNA: 2}
    told.hears(FloorWatched(ANNA, False))
    assert watchers == {}


def test_others_are_told_that_they_may_not() -> None:
    told = story().hears(FloorWatched(BEN, True)).was_told(BEN, "floor_forbidden")
    told.hears(FloorWatched(OperatorId("nobody"), True))
    assert told.board.floor.watchers == {}


def test_who_is_gone_looks_no_longer() -> None:
    told = story().hears(FloorWatched(ANNA, True)).hears(DeskDetached(ANNA))
    assert told.board.floor.watchers == {}
    told.hears(FloorWatched(ANNA, True))
    told.hears(PlanChanged(replace(told.board.floor.plan, operators=told.board.floor.plan.operators[1:])))
    assert told.board.floor.watchers == {}
