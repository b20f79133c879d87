"""A supervisor steers: who is at work, where, and what he is told; no call is ever cut."""

from dataclasses import replace
from typing import Any

import pytest

from telephony.switchboard.commands import CallOperator, HangUp, KeepDeed
from telephony.switchboard.desk_events import PauseAsked, ReadyAsked, SignedIn, SignedOut
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_events import PlanChanged
from telephony.switchboard.steering_book import RECENT
from telephony.switchboard.steering_events import (
    Deed,
    MessageSeen,
    OperatorSteered,
    SteeringKnown,
    SteeringUndone,
)
from tests.stories.scene import ANNA, BEN, CARL, DIRECTOR, JONAS, SALES, SUPPORT, VIP, plan, queue
from tests.story import Story

RASA = OperatorId("rasa")


def led(of: Plan | None = None) -> Plan:
    """Rasa leads; she answers no calls herself."""
    of = of or plan()
    rasa = replace(of.operators[0], id=RASA, name="Rasa", extension="109", queues=(), role="supervisor")
    return replace(of, operators=(*of.operators, rasa))


def steer(whom: OperatorId, deed: str, detail: str = "", **more: Any) -> OperatorSteered:
    return OperatorSteered(RASA, whom, deed, detail, **more)


def told(story: Story, who: OperatorId) -> list[tuple[str, str, str]]:
    """(by whom, what, why) on his desk, not yet seen."""
    return [(each.by, each.deed, each.reason) for each in story.desk(who).messages]


def test_a_pause_during_a_call_begins_after_it_and_he_is_told_why() -> None:
    story = Story(led()).signs_in(ANNA).calls("c1").picks_up(ANNA)
    story.hears(steer(ANNA, "pause", "meeting", reason="team talk")).does_not(HangUp)
    assert story.call("c1").state == "talking" and story.operator(ANNA).state == "talking"
    assert told(story, ANNA) == [("Rasa", "pause", "team talk")]
    story.caller_hangs_up("c1").finishes(ANNA)
    assert (story.operator(ANNA).state, story.operator(ANNA).pause_code) == ("paused", "meeting")
    assert told(story, ANNA), "it stays until she says that she has seen it"
    number = story.desk(ANNA).messages[0].number
    story.hears(MessageSeen(BEN, number)).does_not(KeepDeed)
    story.hears(MessageSeen(ANNA, number)).answers(KeepDeed)
    assert story.last(KeepDeed).deed.seen == story.now and not told(story, ANNA)


def test_what_rings_goes_on_ringing() -> None:
    story = Story(led()).signs_in(ANNA).calls("c1")
    story.hears(steer(ANNA, "sign_out")).does_not(HangUp)
    assert story.rings(ANNA)
    story.picks_up(ANNA).caller_hangs_up("c1").finishes(ANNA)
    assert story.operator(ANNA).state == "offline"


def test_who_is_free_pauses_at_once_and_is_made_ready_again() -> None:
    story = Story(led()).signs_in(ANNA).hears(steer(ANNA, "pause", "lunch"))
    assert story.operator(ANNA).state == "paused"
    story.calls("c1")
    story.hears(steer(ANNA, "ready")).answers(CallOperator)
    assert story.rings(ANNA)


def test_who_missed_a_call_is_made_ready() -> None:
    story = Story(led()).signs_in(ANNA).calls("c1").passes(21)
    assert story.operator(ANNA).state == "not_responding"
    story.hears(steer(ANNA, "ready"))
    assert story.operator(ANNA).misses == 0 and story.operator(ANNA).state == "ready"


def test_ready_after_the_call_takes_back_what_was_to_come() -> None:
    story = Story(led()).signs_in(ANNA).calls("c1").picks_up(ANNA).hears(PauseAsked(ANNA, "lunch"))
    story.hears(steer(ANNA, "ready")).caller_hangs_up("c1").finishes(ANNA)
    assert story.operator(ANNA).state == "ready"


def test_another_queue_for_this_shift_the_plan_stays() -> None:
    story = Story(led()).signs_in(ANNA, CARL).hears(PauseAsked(ANNA, "lunch")).calls("c1")
    story.hears(steer(CARL, "queues", queues=(SUPPORT, VIP), reason="many wait")).answers(CallOperator)
    assert story.rings(CARL)
    assert [each.queue for each in story.desk(CARL).queues if each.mine] == [SUPPORT, VIP]
    assert story.board.floor.plan.operators[2].queues == (VIP,)
    story.picks_up(CARL).caller_hangs_up("c1").finishes(CARL)
    story.hears(SignedOut(CARL)).hears(SignedIn(CARL)).calls("c2")
    assert not story.rings(CARL) and story.operator(CARL).plan.queues == (VIP,)


def test_moved_in_a_call_he_keeps_it_and_the_next_is_of_the_new_queue() -> None:
    story = Story(led()).signs_in(ANNA).calls("c1").picks_up(ANNA)
    story.hears(steer(ANNA, "queues", queues=(VIP,))).does_not(HangUp)
    story.calls("c2").caller_hangs_up("c1").finishes(ANNA)
    assert not story.rings(ANNA) and story.call("c2").state == "waiting"


def test_the_last_one_moved_away_leaves_the_queue_as_if_he_had_gone_home() -> None:
    of = led(plan(queue(VIP, no_operators=SUPPORT)))
    story = Story(of, phone_book={"+37063333333": (DIRECTOR,)}).signs_in(ANNA, CARL)
    story.hears(PauseAsked(CARL, "lunch")).hears(PauseAsked(ANNA, "lunch"))
    story.calls("c1", number="+37063333333", to="300")
    assert story.call("c1").queue == VIP
    story.hears(steer(CARL, "queues", queues=(SALES,)))
    assert story.call("c1").queue == SUPPORT


def test_whom_the_caller_waited_for_is_gone_so_anybody_may_have_him() -> None:
    known = replace(JONAS, operator=ANNA)
    of = led(plan(queue(SUPPORT, sticky=120)))
    story = Story(of, phone_book={"+37061111111": (known,)}).signs_in(ANNA, BEN)
    story.hears(PauseAsked(ANNA, "lunch")).calls("c1")
    assert story.call("c1").keeper == ANNA and not story.rings(BEN)
    story.hears(steer(ANNA, "queues", queues=(SALES,)))
    assert story.rings(BEN)


def test_another_plan_leaves_him_where_he_was_moved() -> None:
    of = led()
    story = Story(of).signs_in(CARL).hears(steer(CARL, "queues", queues=(SALES,)))
    story.hears(PlanChanged(replace(of, head_start=60.0)))
    assert story.operator(CARL).plan.queues == (SALES,)
    gone = replace(of, queues=tuple(each for each in of.queues if each.id != SALES), numbers=of.numbers[:1])
    gone = replace(
        gone,
        operators=tuple(
            replace(each, queues=tuple(name for name in each.queues if name != SALES))
            for each in gone.operators
        ),
    )
    story.hears(PlanChanged(gone))
    assert story.operator(CARL).plan.queues == (VIP,)


def test_a_message_waits_for_who_is_not_there() -> None:
    story = Story(led()).hears(steer(BEN, "message", " Come to me  "))
    assert story.desk(BEN).messages[0].detail == "Come to me"
    story.hears(steer(BEN, "message", "  ")).was_told("rasa", "steer_no_text")


@pytest.mark.parametrize(
    ("event", "why"),
    [
        (OperatorSteered(ANNA, BEN, "ready"), "steer_forbidden"),
        (steer(OperatorId("nobody"), "ready"), "steer_forbidden"),
        (steer(CARL, "ready"), "steer_offline"),
        (steer(ANNA, "pause", "fishing"), "steer_unknown_pause"),
        (steer(ANNA, "queues", queues=(QueueId("no"),)), "steer_no_queue"),
        (steer(ANNA, "queues", queues=(SALES, SUPPORT)), "steer_same_queues"),
        (steer(ANNA, "dance"), "steer_unknown"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_done(event: OperatorSteered, why: str) -> None:
    story = Story(led()).signs_in(ANNA, BEN)
    before = story.desk(ANNA).me
    story.hears(event).was_told(event.operator, why).does_not(KeepDeed)
    assert story.desk(ANNA).me == before and not told(story, ANNA)


def test_taken_back_while_it_holds() -> None:
    story = Story(led()).signs_in(ANNA).hears(steer(ANNA, "pause", "lunch"))
    number = story.desk(RASA).deeds[0].number
    assert story.desk(RASA).deeds[0].undoable and not story.desk(BEN).deeds
    story.hears(SteeringUndone(RASA, number))
    assert story.operator(ANNA).state == "ready"
    assert [each.deed for each in story.desk(RASA).deeds] == ["undone", "pause"]
    assert not any(each.undoable for each in story.desk(RASA).deeds)
    read = [(each.deed, each.over) for each in story.desk(ANNA).messages]
    assert read == [("pause", True), ("undone", False)], "she has not seen yet that it was done"
    story.hears(SteeringUndone(RASA, number)).was_told("rasa", "steer_no_undo")


def test_a_later_wish_is_not_overruled_by_taking_back() -> None:
    story = Story(led()).signs_in(ANNA).hears(steer(ANNA, "pause", "lunch"))
    story.hears(ReadyAsked(ANNA)).hears(SteeringUndone(RASA, 1)).was_told("rasa", "steer_no_undo")
    assert story.operator(ANNA).state == "ready"


def test_how_many_came_is_remembered_when_somebody_serves_other_queues() -> None:
    story = Story(led()).signs_in(ANNA).calls("c1").picks_up(ANNA)
    before = story.board.floor.lines[SUPPORT].arrivals(story.now)
    assert sum(before) == 1
    story.hears(steer(ANNA, "queues", queues=(VIP,)))
    assert story.board.floor.lines[SUPPORT].arrivals(story.now) == before


def test_queues_and_what_was_to_come_after_the_call_are_taken_back_too() -> None:
    story = Story(led()).signs_in(ANNA).hears(steer(ANNA, "queues", queues=(VIP,)))
    story.hears(SteeringUndone(RASA, 1))
    assert story.operator(ANNA).plan.queues == (SUPPORT, SALES)
    story.calls("c1").picks_up(ANNA).hears(steer(ANNA, "sign_out"))
    number = story.desk(RASA).deeds[0].number
    story.hears(SteeringUndone(RASA, number)).caller_hangs_up("c1").finishes(ANNA)
    assert story.operator(ANNA).state == "ready"


def test_who_has_gone_home_is_not_brought_back() -> None:
    story = Story(led()).signs_in(ANNA).hears(steer(ANNA, "sign_out"))
    story.hears(SteeringUndone(RASA, 1)).was_told("rasa", "steer_no_undo")


def test_what_was_not_seen_is_told_again_after_a_restart_and_numbers_go_on() -> None:
    story = Story(led()).hears(SteeringKnown(41, (Deed(40, 1.0, RASA, "message", ANNA, "x"),)))
    assert told(story, ANNA) == [("Rasa", "message", "")]
    story.hears(steer(ANNA, "message", "y")).answers(KeepDeed)
    assert story.last(KeepDeed).deed.number == 42


def test_what_was_done_before_a_restart_is_in_the_list_and_cannot_be_taken_back() -> None:
    before = tuple(Deed(n, float(n), RASA, "ready", ANNA, stood="lunch") for n in (3, 4))
    story = Story(led()).signs_in(ANNA).hears(SteeringKnown(4, (), before))
    story.hears(steer(ANNA, "pause", "lunch"))
    shown = story.desk(RASA).deeds
    assert [(each.number, each.undoable) for each in shown] == [(5, True), (4, False), (3, False)]
    story.hears(SteeringUndone(RASA, 5))
    assert [each.number for each in story.desk(RASA).deeds] == [6, 5, 4, 3]
    story.hears(SteeringUndone(RASA, 4)).was_told("rasa", "steer_no_undo")


def test_the_list_holds_the_newest_however_many_were_done() -> None:
    before = tuple(Deed(n, float(n), RASA, "shut", queues=(SUPPORT,)) for n in range(1, 90))
    story = Story(led()).hears(SteeringKnown(89, (), before)).hears(steer(ANNA, "message", "x"))
    assert [each.number for each in story.desk(RASA).deeds] == [*range(90, 70, -1)]
    assert len(story.board.floor.steering.deeds) == RECENT >= len(story.board.floor.steering.undone)


def test_everything_done_is_in_the_audit_with_who_and_why() -> None:
    story = Story(led()).signs_in(ANNA)
    story.hears(steer(ANNA, "queues", queues=(VIP,), reason=" sick leave "))
    deed = story.last(KeepDeed).deed
    assert (deed.who, deed.whom, deed.queues, deed.served) == (RASA, ANNA, (VIP,), (SUPPORT, SALES))
    assert (deed.reason, deed.at, deed.stood) == ("sick leave", story.now, "ready")
