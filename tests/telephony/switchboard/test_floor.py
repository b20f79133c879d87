"""The floor: whose leg is it, who serves what, what was asked for."""

from telephony.switchboard.commands import CancelTimer, Notify, SetTimer
from telephony.switchboard.floor import REMEMBERED, Floor
from telephony.switchboard.ids import LegId, QueueId, TimerId
from tests.stories.scene import ANNA, BEN, SUPPORT, VIP, operator, plan
from tests.story import Story


def test_what_was_asked_for_is_taken_once_and_in_order() -> None:
    floor = Floor(plan())
    floor.set_timer("ring", "c1.2", 5.0)
    floor.cancel_timer("ring", "c1.2")
    floor.notify(ANNA, "phone_failed")
    wanted = (
        SetTimer(TimerId("ring:c1.2"), 5.0),
        CancelTimer(TimerId("ring:c1.2")),
        Notify(ANNA, "phone_failed"),
    )
    assert (floor.take_commands(), floor.take_commands()) == (wanted, ())


def test_who_serves_a_queue_in_the_order_of_the_plan() -> None:
    floor = Floor(plan())
    assert [each.id for each in floor.serving(SUPPORT)] == [ANNA, BEN]
    assert floor.serving(QueueId("gone")) == []
    assert not floor.signed_in(SUPPORT)
    floor.operators[BEN].move("signed_in", 1.0)
    assert floor.signed_in(SUPPORT) and not floor.signed_in(VIP)


def test_a_live_leg_is_somebodys_and_a_gone_one_is_nobodys() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1")
    floor = story.board.floor
    assert floor.call_of(LegId("c1.1")) == (story.call("c1"), None)
    assert floor.call_of(story.leg_of(ANNA)) == (story.call("c1"), ANNA)
    assert floor.call_of(LegId("c9.1")) is None


def test_names_of_calls_that_are_over_are_kept_but_not_for_ever() -> None:
    story = Story(plan())
    for number in range(REMEMBERED + 5):
        story.calls(f"c{number}", to="999")
    floor = story.board.floor
    assert len(floor.over) == REMEMBERED
    assert "c0" not in floor.over and f"c{REMEMBERED + 4}" in floor.over


def test_an_operator_of_a_queue_that_is_not_in_the_plan_can_go_home() -> None:
    odd = plan(operators=(operator(ANNA, "101", QueueId("gone")),))
    story = Story(odd).signs_in(ANNA)
    story.board.floor.sign_out(story.operator(ANNA), story.now)
    assert story.board.floor.deserted == []
