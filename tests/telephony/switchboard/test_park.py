"""Numbers to park under: the lowest that is free, none that is somebody's. How it goes is in the stories."""

from dataclasses import replace

from telephony.switchboard.ids import CallId
from telephony.switchboard.park import free_slot, parked_in
from telephony.switchboard.park_events import ParkWanted
from telephony.switchboard.plan import NumberPlan
from tests.stories.scene import ANNA, BEN, SUPPORT, plan
from tests.story import Story


def test_the_lowest_free_number_is_taken_and_given_back() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).hears(ParkWanted(ANNA, CallId("c1")))
    floor = story.board.floor
    assert free_slot(floor, 0) == 702 and free_slot(floor, 701) == 0 and free_slot(floor, 709) == 709
    assert parked_in(floor, 701) is story.call("c1") and parked_in(floor, 702) is None
    story.caller_hangs_up("c1")
    assert free_slot(floor, 0) == 701


def test_a_number_that_is_somebodys_is_no_place_to_park() -> None:
    of = plan(park_slots=(100, 104))
    assert [each for each in range(98, 107) if of.is_slot(str(each))] == [104]
    assert not replace(of, park_slots=(0, 0)).is_slot("104") and not of.is_slot("") and not of.is_slot("١٠٤")
    ours = replace(of, numbers=(NumberPlan("104", SUPPORT),))
    assert free_slot(Story(ours).signs_in(BEN).board.floor, 0) == 100
