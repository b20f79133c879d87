"""Shut by hand: at once, with a reason, open again by itself, and the same after a restart."""

from dataclasses import replace

from telephony.switchboard.commands import Answer, CallOperator, KeepClosings
from telephony.switchboard.desk_events import PauseAsked
from telephony.switchboard.ids import LegId
from telephony.switchboard.plan import Plan
from telephony.switchboard.routing_events import (
    Closing,
    ClosingsKnown,
    QueuesOpened,
    QueuesShut,
)
from tests.stories.scene import ANNA, BEN, SALES, SUPPORT, VIP, plan, queue
from tests.story import BEGIN, Story


def led(of: Plan) -> Plan:
    """Anna is the supervisor."""
    first, *others = of.operators
    return replace(of, operators=(replace(first, role="supervisor"), *others))


def test_closed_until_two_by_hand_at_once_and_open_again_by_itself() -> None:
    story = Story(led(plan())).signs_in(ANNA, BEN)
    until = story.now + 3600
    story.hears(QueuesShut(ANNA, (SUPPORT,), until, "fire drill"))
    kept = Closing(SUPPORT, until, "fire drill", ANNA)
    story.answers(KeepClosings((kept,)))
    shown = {each.queue: (each.open, each.shut) for each in story.desk(BEN).queues}
    assert (shown[SUPPORT], shown[SALES]) == ((False, kept), (True, None))
    story.calls("c1").answers(Answer(LegId("c1.1"))).does_not(CallOperator)
    assert story.call("c1").why[-1] == "Support is shut by hand: fire drill"
    assert story.calls("c2", to="200").rings(ANNA), "the other queue is open"
    story.passes(3600).answers(KeepClosings(()))
    assert all(each.open for each in story.desk(BEN).queues)
    assert story.calls("c3").call("c3").state == "waiting"


def test_who_waits_already_stays_and_a_colleague_cannot_send_there() -> None:
    story = Story(led(plan())).signs_in(ANNA).hears(PauseAsked(ANNA, "lunch")).calls("c1")
    story.hears(QueuesShut(ANNA, (SUPPORT,), story.now + 600, ""))
    assert story.call("c1").state == "waiting"


def test_it_is_taken_back_and_moved_by_a_supervisor_alone() -> None:
    story = Story(led(plan())).signs_in(ANNA, BEN)
    story.hears(QueuesShut(BEN, (SUPPORT,), story.now + 60, "")).was_told("ben", "closing_forbidden")
    story.hears(QueuesShut(ANNA, (SUPPORT,), story.now, "")).was_told("anna", "closing_over")
    assert story.desk(ANNA).queues[0].open
    story.hears(QueuesShut(ANNA, (SUPPORT, SALES), story.now + 60, "a"))
    story.hears(QueuesShut(ANNA, (SUPPORT,), story.now + 600, "b"))
    story.passes(61)
    assert [each.open for each in story.desk(ANNA).queues] == [False, True, True]
    story.hears(QueuesOpened(ANNA, (SUPPORT, VIP))).answers(KeepClosings(()))
    assert story.timers == {} and story.desk(BEN).queues[0].open


def test_a_supervisor_shuts_queues_of_his_teams_alone() -> None:
    of = led(plan(queue(SUPPORT, teams=("north",)), queue(SALES, teams=("south",))))
    people = (replace(of.operators[0], teams=("north",)), *of.operators[1:])
    story = Story(replace(of, operators=people)).signs_in(ANNA)
    story.hears(QueuesShut(ANNA, (SUPPORT, SALES), story.now + 60, "")).was_told(ANNA, "closing_forbidden")
    story.hears(QueuesShut(ANNA, (SUPPORT,), story.now + 60, ""))
    assert [each.open for each in story.desk(ANNA).queues] == [False, True, True]


def test_what_was_shut_stays_so_after_a_restart() -> None:
    kept = Closing(SUPPORT, BEGIN + 60, "flood", ANNA)
    past = Closing(SALES, BEGIN - 1, "", ANNA)
    gone = Closing("gone", BEGIN + 60, "", ANNA)  # type: ignore[arg-type]
    story = Story(plan()).hears(ClosingsKnown((kept, past, gone)))
    assert [each.shut for each in story.desk(ANNA).queues] == [kept, None, None]
    assert story.passes(61).desk(ANNA).queues[0].open
