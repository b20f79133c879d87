"""An operator is rung: who, how long, and what happens when he does not take it."""

import pytest

from telephony.switchboard.commands import Bridge, CallOperator, HangUp
from telephony.switchboard.desk_events import OfferDeclined, PauseAsked, ReadyAsked
from telephony.switchboard.events import LegAnswered, PhoneOffline, PhoneOnline
from telephony.switchboard.ids import CallId
from tests.stories.scene import ANNA, BEN, CARL, SALES, SUPPORT, operator, patient, plan, queue
from tests.story import Story

RING_ALL = plan(queue(SUPPORT, strategy="ring_all"))


def test_who_has_been_free_longest_is_rung() -> None:
    story = Story(plan()).signs_in(BEN, ANNA).calls("c1")
    assert (story.rings(BEN), story.rings(ANNA)) == (True, False)


def test_who_missed_a_call_is_rung_for_a_better_placed_caller_before_he_is_rung_for_it_again() -> None:
    """Where he may be asked again at once."""
    house = patient(plan(queue(SUPPORT, retry_after=0), queue(SALES, priority=1)), 3)
    story = Story(house).signs_in(ANNA).calls("c1").calls("c2", to="200")
    story.passes(20)
    assert story.call("c2").state == "offered" and story.call("c1").state == "waiting"


def test_work_makes_an_operator_the_last_in_the_row_and_an_offer_that_came_to_nothing_does_not() -> None:
    story = Story(patient(plan(), 3)).signs_in(ANNA, BEN).calls("c1").caller_hangs_up("c1")
    story.calls("c2")
    assert story.rings(ANNA), "the caller gave up, Anna is still the one who waits longest"
    story.passes(20).picks_up(BEN).caller_hangs_up("c2").finishes(BEN)
    assert story.calls("c3").rings(ANNA)


def test_everybody_is_rung_and_the_first_to_answer_has_the_caller() -> None:
    story = Story(RING_ALL).signs_in(ANNA, BEN).calls("c1")
    assert story.rings(ANNA) and story.rings(BEN)
    lost = story.leg_of(BEN)
    story.passes(2).picks_up(ANNA).answers(HangUp(lost, elsewhere=True), Bridge)
    assert story.operator(BEN).state == "ready"
    rings = [(leg.who, leg.outcome) for leg in story.call("c1").records if leg.kind == "ring"]
    assert sorted(rings) == [(ANNA, "answered"), (BEN, "withdrawn")]


def test_two_answer_in_the_same_moment_and_one_wins() -> None:
    story = Story(RING_ALL).signs_in(ANNA, BEN).calls("c1")
    second = story.leg_of(BEN)
    story.picks_up(ANNA).hears(LegAnswered(second)).does_not(Bridge)
    assert story.call("c1").operator == ANNA
    assert story.operator(BEN).state == "ready"


def test_ring_all_also_rings_who_becomes_free_meanwhile() -> None:
    story = Story(RING_ALL).signs_in(ANNA).calls("c1").passes(5).signs_in(BEN)
    assert story.rings(ANNA) and story.rings(BEN)


def test_nobody_picks_up_so_the_next_is_rung_and_the_caller_keeps_his_place() -> None:
    story = Story(plan()).signs_in(ANNA, BEN).calls("c1")
    leg = story.leg_of(ANNA)
    story.passes(20).answers(HangUp(leg), CallOperator).was_told(ANNA, "not_responding")
    assert story.rings(BEN)
    assert story.operator(ANNA).state == "not_responding"
    story.picks_up(BEN)
    assert story.card(BEN).waited == 20


def test_not_responding_is_ended_with_one_key_and_the_waiting_caller_comes_at_once() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").passes(60)
    assert story.operator(ANNA).state == "not_responding"
    assert story.call("c1").state == "waiting"
    assert story.hears(ReadyAsked(ANNA)).rings(ANNA)


def test_not_responding_only_after_as_many_misses_as_the_plan_allows() -> None:
    story = Story(patient(plan(), 3)).signs_in(ANNA).calls("c1")
    for state in ("ready", "ready", "not_responding"):
        story.passes(20)
        assert story.operator(ANNA).state == state
        story.passes(15)


def test_an_answered_call_forgives_the_misses_before() -> None:
    story = Story(patient(plan(), 2)).signs_in(ANNA).calls("c1").passes(20 + 15).picks_up(ANNA)
    assert story.operator(ANNA).misses == 0


def test_a_declined_caller_is_offered_to_the_next_at_once() -> None:
    story = Story(plan()).signs_in(ANNA, BEN).calls("c1").hears(OfferDeclined(ANNA, CallId("c1")))
    assert story.rings(BEN)
    assert story.operator(ANNA).state == "ready"


def test_with_one_operator_a_declined_caller_comes_again_after_the_pause_and_not_before() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").hears(OfferDeclined(ANNA, CallId("c1"))).passes(14)
    assert not story.rings(ANNA)
    assert story.passes(1).rings(ANNA)


def test_who_declined_first_may_be_asked_first_again() -> None:
    """The second refusal must not push back the first operator's turn."""
    story = Story(plan()).signs_in(ANNA, BEN).calls("c1")
    story.hears(OfferDeclined(ANNA, CallId("c1"))).passes(10).hears(OfferDeclined(BEN, CallId("c1")))
    story.passes(5)
    assert (story.rings(ANNA), story.rings(BEN)) == (True, False)


def test_declined_by_one_of_all_the_others_go_on_ringing() -> None:
    story = Story(RING_ALL).signs_in(ANNA, BEN).calls("c1").hears(OfferDeclined(ANNA, CallId("c1")))
    assert (story.rings(ANNA), story.rings(BEN)) == (False, True)
    assert story.passes(15).rings(ANNA)


def test_while_one_caller_was_declined_the_next_in_line_is_offered() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").calls("c2").hears(OfferDeclined(ANNA, CallId("c1")))
    assert story.card(ANNA).call == "c2"


@pytest.mark.parametrize("status", [486, 603])
def test_the_phone_itself_declines(status: int) -> None:
    story = Story(plan()).signs_in(ANNA, BEN).calls("c1").phone_ends(ANNA, status)
    assert story.rings(BEN)
    assert story.operator(ANNA).state == "ready"
    assert [leg.outcome for leg in story.call("c1").records] == ["declined"]


def test_a_phone_that_cannot_be_rung_takes_its_operator_out_and_he_is_told() -> None:
    story = Story(plan()).signs_in(ANNA, BEN).calls("c1").phone_ends(ANNA, 503, "lost")
    story.was_told(ANNA, "phone_failed").answers(CallOperator)
    assert story.rings(BEN)
    assert story.operator(ANNA).state == "not_responding"


def test_a_caller_hangs_up_while_it_rings_and_the_operator_is_free_for_the_next() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").calls("c2").passes(2)
    leg = story.leg_of(ANNA)
    story.caller_hangs_up("c1").answers(HangUp(leg, elsewhere=True), CallOperator)
    assert story.card(ANNA).call == "c2"
    assert [leg.outcome for leg in story.contact("c1").legs] == ["abandoned", "withdrawn"]


def test_an_operator_without_a_phone_is_not_rung_until_it_is_there() -> None:
    story = Story(plan()).signs_in(ANNA).hears(PhoneOffline(ANNA)).calls("c1")
    assert not story.rings(ANNA)
    assert story.hears(PhoneOnline(ANNA)).rings(ANNA)


def test_a_retry_pause_of_nothing_does_not_swallow_a_wish() -> None:
    story = Story(plan(queue(SUPPORT, retry_after=0))).signs_in(ANNA).calls("c1")
    story.hears(PauseAsked(ANNA, "lunch"))
    assert (story.operator(ANNA).state, story.operator(ANNA).pause_code) == ("paused", "lunch")


def test_two_who_come_free_at_once_are_asked_by_who_waits_longest() -> None:
    """Carl, asked first, would draw Ben to a call that rings everybody, past who waits longer for Ben."""
    people = (operator(CARL, "103", SALES), operator(BEN, "102", SUPPORT, SALES))
    story = Story(plan(queue(SALES, strategy="ring_all", ring_time=60), operators=people))
    story.signs_in(CARL, BEN).calls("rings", to="200")
    story.passes(1).calls("longer").passes(1).calls("shorter", to="200")
    story.caller_hangs_up("rings")
    assert (story.operator(BEN).call, story.operator(CARL).call) == ("longer", "shorter")
