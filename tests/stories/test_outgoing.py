"""An operator calls a customer: his own phone first, then the number."""

import pytest

from telephony.switchboard.commands import (
    Bridge,
    CallNumber,
    CallOperator,
    HangUp,
    LookUpCaller,
    StartRingTone,
)
from telephony.switchboard.desk_events import DialAsked, HangUpAsked, PauseAsked
from telephony.switchboard.events import LegAnswered, LegEnded, PhoneOffline, TrunkDown
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.stories.scene import ANNA, JONAS, PHONE_BOOK, plan
from tests.story import Story


def dialled(number: str = "8 611 11111", **more: object) -> tuple[Story, CallId]:
    """Anna has asked for a number and her own phone is called."""
    story = Story(plan(**more), phone_book=PHONE_BOOK).signs_in(ANNA).hears(DialAsked(ANNA, number))
    call = story.operator(ANNA).call
    assert call is not None
    return story, call


def customer(call: CallId) -> LegId:
    return LegId(f"{call}.1")


def test_the_customer_answers_and_they_talk() -> None:
    story, call = dialled(outgoing_number="+37052000001")
    assert story.last(CallOperator).automatic
    assert story.card(ANNA).state == "reaching"
    story.passes(1).picks_up(ANNA).answers(
        CallNumber(customer(call), call, TrunkId("city"), "+37061111111", "+37052000001"), StartRingTone
    )
    assert story.card(ANNA).state == "dialling"
    assert story.card(ANNA).chosen == JONAS
    story.passes(6).hears(LegAnswered(customer(call))).answers(Bridge).passes(30)
    story.hears(LegEnded(customer(call), 16, 0, "far")).answers(HangUp)
    contact = story.contact(call)
    assert (contact.direction, contact.end_reason, contact.person_id) == ("out", "customer", 1)
    assert [(leg.kind, leg.ended - leg.started) for leg in contact.legs][:2] == [("ring", 1), ("talk", 30)]
    assert (story.operator(ANNA).state, story.finals(call)) == ("ready", 1)


@pytest.mark.parametrize(
    ("status", "reason"),
    [(486, "busy"), (600, "busy"), (480, "no_answer"), (404, "unreachable"), (503, "unreachable")],
)
def test_the_customer_cannot_be_had_and_the_operator_is_told_why(status: int, reason: str) -> None:
    story, call = dialled()
    story.picks_up(ANNA)
    own = story.leg_of(ANNA)
    story.hears(LegEnded(customer(call), 17, status, "far")).was_told(ANNA, f"dial_{reason}").answers(
        HangUp(own)
    )
    assert (story.contact(call).end_reason, story.contact(call).answered) == (reason, None)
    assert (story.operator(ANNA).state, story.finals(call)) == ("ready", 1)


def test_the_customer_lets_it_ring_and_the_time_of_my_own_phone_is_not_taken_off() -> None:
    story, call = dialled()
    story.passes(40).picks_up(ANNA).passes(44)
    assert story.card(ANNA).state == "dialling"
    story.passes(1).answers(HangUp(customer(call))).was_told(ANNA, "dial_no_answer")
    assert story.contact(call).end_reason == "no_answer"


def test_my_own_phone_does_not_answer_and_nobody_says_the_customer_did_not() -> None:
    story, call = dialled()
    story.passes(45).was_told(ANNA, "phone_failed").does_not(CallNumber)
    contact = story.contact(call)
    assert contact.end_reason == "unreachable"
    assert [(leg.kind, leg.who, leg.outcome) for leg in contact.legs] == [("ring", ANNA, "missed")]
    assert (story.operator(ANNA).state, story.finals(call)) == ("ready", 1)


def test_my_own_phone_refuses() -> None:
    story, call = dialled()
    story.phone_ends(ANNA, 486).was_told(ANNA, "phone_failed")
    assert [(leg.kind, leg.outcome) for leg in story.contact(call).legs] == [("ring", "declined")]


def test_i_think_better_of_it_before_my_phone_is_up() -> None:
    story, call = dialled()
    own = story.leg_of(ANNA)
    story.hears(HangUpAsked(ANNA, call)).answers(HangUp(own))
    assert [(leg.kind, leg.outcome) for leg in story.contact(call).legs] == [("ring", "withdrawn")]
    assert story.contact(call).end_reason == "operator"


def test_i_think_better_of_it_while_it_rings_there() -> None:
    story, call = dialled()
    story.picks_up(ANNA).hears(HangUpAsked(ANNA, call)).answers(HangUp(customer(call)), HangUp)
    assert story.finals(call) == 1


def test_my_phone_dies_while_we_talk_and_the_contact_says_lost() -> None:
    story, call = dialled()
    story.picks_up(ANNA).hears(LegAnswered(customer(call))).phone_ends(ANNA, by="lost").answers(HangUp)
    assert story.contact(call).end_reason == "lost"


def test_nothing_is_offered_to_me_while_i_dial() -> None:
    story, _ = dialled()
    assert story.calls("c1").call("c1").state == "waiting"


def test_who_dials_from_a_pause_is_paused_again_after() -> None:
    story = Story(plan()).signs_in(ANNA).hears(PauseAsked(ANNA, "meeting")).hears(DialAsked(ANNA, "112233"))
    story.picks_up(ANNA)
    call = story.operator(ANNA).call
    assert call is not None
    story.calls("c1").hears(LegEnded(customer(call), 17, 486, "far"))
    assert (story.operator(ANNA).state, story.operator(ANNA).pause_code) == ("paused", "meeting")
    assert story.call("c1").state == "waiting"


@pytest.mark.parametrize(
    ("number", "keys"),
    [
        ("+370 611 11111", "+37061111111"),
        ("8 (611) 11111", "+37061111111"),
        ("1 01", "101"),
        ("*72", "*72"),
        ("12#34", "12#34"),
        ("+99 (123)-45.6", "+99123456"),
        ("sip:1234@gw.example", "1234"),
    ],
)
def test_what_is_typed_is_dialled_and_nothing_else(number: str, keys: str) -> None:
    story, call = dialled(number)
    assert story.last(CallOperator).number == keys
    assert story.picks_up(ANNA).last(CallNumber).number == keys
    assert story.call(call).called == number


@pytest.mark.parametrize(
    "number", ["", "hello", "sip:alice@example.org", "1" * 300, "1;phone-context=x", "12x", "\ud800"]
)
def test_what_is_no_number_is_refused(number: str) -> None:
    story = Story(plan()).signs_in(ANNA).hears(DialAsked(ANNA, number))
    story.was_told(ANNA, "dial_bad_number").does_not(CallOperator)
    assert story.operator(ANNA).state == "ready"


def test_without_a_line_to_the_city_it_is_said() -> None:
    incoming = TrunkPlan(TrunkId("in"), "Incoming only", outgoing=False, proxy="in:5060")
    nowhere = TrunkPlan(TrunkId("nowhere"), "No way out named")
    local = plan(trunks=(incoming, nowhere))
    Story(local).signs_in(ANNA).hears(DialAsked(ANNA, "861111111")).was_told(ANNA, "dial_no_trunk")


def test_a_line_that_is_down_is_not_chosen_while_another_is_up() -> None:
    two = (
        TrunkPlan(TrunkId("city"), "City", proxy="city:5060"),
        TrunkPlan(TrunkId("spare"), "Spare", registrar="spare:5060"),
    )
    story = Story(plan(trunks=two)).hears(TrunkDown(TrunkId("city"), "no answer")).signs_in(ANNA)
    story.hears(DialAsked(ANNA, "861111111")).picks_up(ANNA)
    assert story.last(CallNumber).trunk == "spare"


def test_in_a_call_or_without_a_phone_nothing_is_dialled() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).hears(DialAsked(ANNA, "861111111"))
    story.was_told(ANNA, "dial_not_free")
    other = Story(plan()).signs_in(ANNA).hears(PhoneOffline(ANNA)).hears(DialAsked(ANNA, "861111111"))
    other.was_told(ANNA, "dial_no_phone").does_not(LookUpCaller)


def test_two_calls_in_the_same_second_have_two_names() -> None:
    story, first = dialled()
    story.hears(HangUpAsked(ANNA, first)).hears(DialAsked(ANNA, "861111111"))
    assert story.operator(ANNA).call != first
