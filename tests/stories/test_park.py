"""Parked: the customer hears music under a number, whoever parked is free, and anybody picks him up."""

from dataclasses import replace

import pytest

from telephony.switchboard.commands import (
    Answer,
    Bridge,
    CallNumber,
    CallOperator,
    HangUp,
    Notify,
    Reject,
    ReportTransfer,
    StartMusic,
    StopRecording,
)
from telephony.switchboard.desk_events import (
    DialAsked,
    HangUpAsked,
    HoldAsked,
    PauseAsked,
    SignedOut,
    TransferWanted,
)
from telephony.switchboard.events import EngineStarted, LegAnswered, MediaLost, TransferAsked
from telephony.switchboard.facts import facts_of
from telephony.switchboard.ids import BridgeId, CallId, LegId, OperatorId
from telephony.switchboard.park_events import ParkWanted, PhoneDialled, PickUpAsked
from telephony.switchboard.plan import Plan
from tests.stories.scene import ANNA, BEN, CARL, PHONE_BOOK, SALES, SUPPORT, plan, queue
from tests.story import Story

C1, CUSTOMER, TALK = CallId("c1"), LegId("c1.1"), BridgeId("c1")
OWN = LegId("own.1")


def talk(*more: str, of: Plan | None = None, **plans: object) -> Story:
    """Anna talks to Jonas for ten seconds; the others are there as well."""
    story = (
        Story(of or plan(**plans), phone_book=PHONE_BOOK).signs_in(ANNA).calls("c1").passes(3).picks_up(ANNA)
    )
    return story.signs_in(*more).passes(10 - len(more))


def parked(*more: str, note: str = "", of: Plan | None = None) -> Story:
    return talk(*more, of=of).hears(ParkWanted(ANNA, C1, note=note))


def fetches(story: Story, who: OperatorId) -> Story:
    return story.hears(PickUpAsked(who, C1))


def stretches(story: Story) -> list[tuple[str, str, float, str]]:
    return [(leg.kind, leg.who, leg.ended - leg.started, leg.outcome) for leg in story.contact("c1").legs]


def test_who_parks_is_free_at_once_and_the_customer_hears_music() -> None:
    story = talk(BEN)
    anna = story.leg_of(ANNA)
    story.hears(ParkWanted(ANNA, C1, note="wants his invoice"))
    story.answers(StartMusic(CUSTOMER), HangUp(anna)).was_told(ANNA, "parked")
    assert story.operator(ANNA).state == "ready" and not story.desk(ANNA).calls
    (seen,) = story.desk(BEN).parked
    assert (seen.slot, seen.name, seen.by, seen.note) == (701, "Jonas Jonaitis", "Anna", "wants his invoice")
    assert (seen.since, seen.until, seen.queue_name) == (story.now, story.now + 120, "Support")


def test_anybody_of_the_house_picks_him_up_and_does_the_after_call_work() -> None:
    story = parked(CARL, note="wants his invoice").passes(40)
    fetches(story, CARL).answers(CallOperator)
    carl = story.leg_of(CARL)
    assert story.last(CallOperator).automatic and story.last(CallOperator).name == "Jonas Jonaitis"
    assert story.card(CARL).state == "fetching" and story.desk(BEN).parked[0].fetched_by == "Carl"
    story.passes(1).picks_up(CARL).answers(Bridge(TALK, (CUSTOMER, carl)))
    assert story.card(CARL).chosen is not None and story.card(CARL).park_note == "wants his invoice"
    assert not story.desk(BEN).parked
    story.passes(20).caller_hangs_up("c1").finishes(CARL, "solved")
    contact = story.contact("c1")
    assert story.finals("c1") == 1 and (contact.operator, contact.end_reason) == (CARL, "customer")
    assert [each for each in stretches(story) if each[2]] == [
        ("ring", ANNA, 3, "answered"), ("queue", SUPPORT, 3, "answered"), ("talk", ANNA, 10, ""),
        ("park", ANNA, 41, "picked_up"), ("ring", CARL, 1, "answered"), ("talk", CARL, 20, "customer"),
    ]  # fmt: skip


def test_who_parked_picks_him_up_himself_also_out_of_a_pause_that_goes_on_after_it() -> None:
    story = parked().hears(PauseAsked(ANNA, "lunch"))
    fetches(story, ANNA).picks_up(ANNA)
    assert story.card(ANNA).state == "talking"
    story.caller_hangs_up("c1").finishes(ANNA)
    assert (story.operator(ANNA).state, story.operator(ANNA).pause_code) == ("paused", "lunch")


def test_a_phone_that_dials_the_slot_has_him() -> None:
    story = parked(CARL).passes(5)
    story.hears(PhoneDialled(CallId("own"), OWN, CARL, "701"))
    story.answers(Answer(OWN), Bridge(TALK, (CUSTOMER, OWN)))
    assert story.card(CARL).state == "talking"


@pytest.mark.parametrize(
    ("number", "status", "told"), [("702", 404, "park_gone"), ("701", 486, "pick_up_not_free")]
)
def test_a_phone_that_cannot_have_him_is_refused_and_its_desk_says_why(
    number: str, status: int, told: str
) -> None:
    story = parked(CARL).hears(SignedOut(CARL))
    story.hears(PhoneDialled(CallId("own"), OWN, CARL, number)).answers(Reject(OWN, status, "Not Here"))
    story.was_told(CARL, told)
    assert story.call("c1").state == "parked"


def test_a_phone_that_dials_anything_else_is_refused_as_ever() -> None:
    story = parked(CARL).hears(PhoneDialled(CallId("own"), OWN, CARL, "112"))
    assert story.said == (Reject(OWN, 403, "Dial from the desk"),)


def test_the_desk_dials_the_slot_as_well() -> None:
    story = parked(CARL).hears(DialAsked(CARL, "701")).answers(CallOperator).picks_up(CARL)
    assert story.card(CARL).state == "talking"
    story.hears(DialAsked(BEN, "702")).was_told(BEN, "park_gone")


def test_two_who_want_him_the_first_has_him() -> None:
    story = fetches(parked(BEN, CARL), CARL)
    fetches(story, BEN).was_told(BEN, "park_fetched")
    assert story.last(Notify).detail == "Carl" and story.operator(BEN).state == "ready"
    fetches(story.picks_up(CARL), BEN).was_told(BEN, "park_gone")


@pytest.mark.parametrize("how", ["refuses", "misses", "changes his mind", "is gone"])
def test_a_phone_that_does_not_answer_leaves_him_parked(how: str) -> None:
    story = fetches(parked(CARL).passes(30), CARL)
    match how:
        case "refuses":
            story.phone_ends(CARL, 486)
        case "misses":
            carl = story.leg_of(CARL)
            story.passes(20).answers(HangUp(carl)).was_told(CARL, "phone_failed")
        case "changes his mind":
            story.hears(HangUpAsked(CARL, C1)).answers(HangUp)
        case "is gone":
            story.phone_ends(CARL, 480).was_told(CARL, "phone_failed")
    assert story.operator(CARL).state == "ready" and story.call("c1").state == "parked"
    assert story.desk(BEN).parked[0].fetched_by == ""
    story.passes(89 if how != "misses" else 69).passes(2)
    assert story.rings(ANNA), "brought back when he would have been"


def test_after_a_while_he_is_brought_back_to_who_parked_him() -> None:
    story = parked(BEN, CARL).calls("c2", number="+37062222222")
    assert story.rings(BEN), "free for others meanwhile, and Ben is longer"
    story.passes(19).picks_up(BEN).passes(101).was_told(ANNA, "park_over")
    assert story.rings(ANNA) and story.card(ANNA).call == "c1"
    story.picks_up(ANNA).caller_hangs_up("c1").finishes(ANNA)
    assert ("park", ANNA, 120, "time_over") in stretches(story) and story.finals("c1") == 1


def test_who_parked_does_not_take_him_back_then_his_queue_does_before_others() -> None:
    story = parked(BEN).calls("c2", number="+37062222222").picks_up(BEN).passes(120)
    assert story.rings(ANNA)
    story.calls("c3", number="+37063333333").phone_ends(ANNA, 486)
    assert story.call("c1").state == "waiting"
    story.caller_hangs_up("c2").finishes(BEN)
    assert story.card(BEN).call == "c1", "he has waited longest"


def test_who_parked_is_busy_then_his_queue_has_him_at_once() -> None:
    story = parked(BEN).calls("c2", number="+37062222222")
    story.hears(LegAnswered(story.leg_of(BEN))).calls("c3", number="+37063333333").picks_up(ANNA)
    story.passes(121)
    assert story.call("c1").state == "waiting"
    story.caller_hangs_up("c2").finishes(BEN)
    assert story.card(BEN).call == "c1"


def test_nobody_is_there_any_more_then_the_plan_says_what_becomes_of_him() -> None:
    story = parked(of=plan(queue(SUPPORT, no_operators="busy"))).hears(SignedOut(ANNA)).passes(121)
    assert story.call("c1").state == "leaving"


def test_a_queue_that_is_gone_from_the_plan_sends_him_on() -> None:
    of = plan()
    left = replace(of, queues=of.queues[1:], numbers=of.numbers[1:2])
    people = tuple(replace(each, queues=(SALES,)) for each in of.operators)
    story = parked(BEN).is_planned(replace(left, operators=people)).hears(SignedOut(ANNA)).passes(121)
    assert story.call("c1").state == "leaving" and story.finals("c1") == 0


def test_a_caller_who_hangs_up_on_the_shelf_was_given_up_and_who_parked_him_is_told() -> None:
    story = parked(CARL).passes(30).caller_hangs_up("c1").was_told(ANNA, "park_left")
    contact = story.contact("c1")
    assert story.finals("c1") == 1 and (contact.operator, contact.end_reason) == (ANNA, "abandoned")
    assert contact.answered is not None and stretches(story)[-1] == ("park", ANNA, 30, "abandoned")
    assert not story.board.floor.calls and not story.desk(CARL).parked


def test_a_caller_who_hangs_up_while_a_phone_rings_for_him() -> None:
    story = fetches(parked(CARL), CARL)
    carl = story.leg_of(CARL)
    story.caller_hangs_up("c1").answers(HangUp(carl))
    assert story.operator(CARL).state == "ready" and story.contact("c1").operator == ANNA
    assert story.finals("c1") == 1 and not story.board.floor.calls


def test_a_caller_of_whom_nothing_is_heard_is_lost_as_anywhere() -> None:
    story = parked().hears(MediaLost(CUSTOMER)).passes(51)
    assert story.contact("c1").end_reason == "lost" and not story.board.floor.calls


def test_all_slots_are_taken() -> None:
    story = talk(park_slots=(701, 701)).calls("c2", number="+37062222222").signs_in(BEN)
    story.hears(ParkWanted(ANNA, C1)).hears(LegAnswered(story.leg_of(BEN)))
    story.hears(ParkWanted(BEN, CallId("c2"))).was_told(BEN, "park_full")
    assert story.card(BEN).state == "talking"
    story.hears(ParkWanted(BEN, CallId("c2"), slot=701)).was_told(BEN, "park_taken")
    fetches(story.finishes(BEN) if story.operator(BEN).state == "wrap_up" else story, ANNA)


def test_nobody_parks_what_is_not_his() -> None:
    story = talk(BEN).hears(ParkWanted(BEN, C1)).does_not(HangUp)
    assert story.card(ANNA).state == "talking"
    story.hears(ParkWanted(ANNA, CallId("gone"))).does_not(HangUp)


def test_a_phone_parks_by_transfer_to_the_slot() -> None:
    story = talk(BEN)
    anna = story.leg_of(ANNA)
    story.hears(TransferAsked(anna, "705")).answers(
        ReportTransfer(anna, 100), ReportTransfer(anna, 200), HangUp(anna)
    )
    assert story.desk(BEN).parked[0].slot == 705
    story = talk(BEN, park_slots=(0, 0))
    story.hears(TransferAsked(story.leg_of(ANNA), "705")).answers(CallNumber)


def test_the_box_of_transfers_knows_a_slot_too_and_holding_does_not_matter() -> None:
    story = talk(BEN).hears(HoldAsked(ANNA, C1)).hears(TransferWanted(ANNA, C1, "703", ask_first=True))
    assert story.desk(BEN).parked[0].slot == 703 and story.operator(ANNA).state == "ready"


def test_a_called_customer_has_no_queue_then_that_of_who_parked_takes_him() -> None:
    story = Story(plan()).signs_in(ANNA, BEN).hears(DialAsked(ANNA, "+37069999999")).picks_up(ANNA)
    (call,) = story.board.floor.calls
    story.hears(LegAnswered(LegId(f"{call}.1"))).hears(ParkWanted(ANNA, call)).hears(SignedOut(ANNA))
    story.passes(121)
    assert story.card(BEN).call == call and story.card(BEN).queue == SUPPORT


def test_a_recording_ends_with_who_parked_and_the_next_part_is_of_who_picks_up() -> None:
    of = plan(queue(SUPPORT, record="always", recording_prompt=""))
    story = parked(BEN, of=of).answers(StopRecording)
    fetches(story.passes(20), BEN).picks_up(BEN).passes(5).caller_hangs_up("c1").finishes(BEN)
    assert [each.operator for each in story.contact("c1").recordings] == [ANNA, BEN]


def test_a_stop_of_the_exchange_says_so_in_the_contact() -> None:
    story = parked(BEN).passes(7).hears(EngineStarted())
    assert story.contact("c1").end_reason == "exchange_stopped" and story.finals("c1") == 1
    assert stretches(story)[-1] == ("park", ANNA, 7, "exchange_stopped")
    assert not story.timers and not story.desk(BEN).parked


def test_an_extension_among_the_slots_stays_an_extension() -> None:
    of = plan()
    first, *others = of.operators
    of = replace(of, operators=(first, *(replace(each, extension="701") for each in others[:1]), others[1]))
    story = parked(BEN, of=of)
    assert story.desk(BEN).parked[0].slot == 702


def test_who_fetches_a_caller_was_offered_nothing_and_misses_nothing() -> None:
    """While he stands on the shelf, afterwards, and in the history."""
    story = fetches(parked(BEN), BEN).passes(31)
    today, ben = story.board.floor.today, story.operator(BEN)
    assert story.call("c1").state == "parked"
    assert (today.operator(ben, story.now).offers, today.operator(ben, story.now).missed) == (0, 0)
    fetches(story, BEN).picks_up(BEN).passes(5).caller_hangs_up("c1").finishes(BEN, "solved")
    found = today.operator(ben, story.now)
    assert (found.offers, found.missed, found.handled, found.talk) == (0, 0, 1, 5)
    (anna, his) = facts_of(story.contact("c1")).works
    assert (anna.offers, his.operator, his.offers, his.missed) == (1, BEN, 0, 0)


def test_who_is_asked_first_when_the_time_on_the_shelf_is_over_is_offered_the_call() -> None:
    story = parked().passes(plan().park_time)
    assert story.rings(ANNA)
    story.picks_up(ANNA).caller_hangs_up("c1").finishes(ANNA, "solved")
    assert story.board.floor.today.operator(story.operator(ANNA), story.now).offers == 2
