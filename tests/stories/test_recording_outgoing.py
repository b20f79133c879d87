"""Calls that operators dial are recorded by policy: who is called is told before anybody talks to him."""

import pytest

from telephony.switchboard.commands import Bridge, HangUp, MaskRecording, Play, StartRecording, StopRecording
from telephony.switchboard.desk_events import (
    DialAsked,
    HoldAsked,
    MaskAsked,
    RecordAsked,
    RetrieveAsked,
    TransferWanted,
)
from telephony.switchboard.events import LegAnswered, LegEnded, PlaybackFinished
from telephony.switchboard.ids import CallId, LegId, PlaybackId, RecordingId
from telephony.switchboard.plan import Plan
from tests.stories.scene import ANNA, BEN, SALES, SUPPORT, operator, plan, queue
from tests.story import Story

ALL = plan(queue(SUPPORT, record_outgoing="always", keep_days=30, language="lt"))
HOUSE = plan(record_outgoing="always")


def answered(of: Plan = ALL, *others: str) -> tuple[Story, CallId, LegId]:
    """Anna has dialled, and the customer has just picked up."""
    story = Story(of).signs_in(ANNA, *others).hears(DialAsked(ANNA, "+37061111111")).picks_up(ANNA)
    (call,) = story.board.floor.calls.values()
    return story.hears(LegAnswered(call.leg)), call.id, call.leg


def told(of: Plan = ALL, *others: str) -> tuple[Story, CallId, LegId]:
    story, call, customer = answered(of, *others)
    return story.passes(3).hears(PlaybackFinished(PlaybackId(f"told:{call}"), "ok")), call, customer


def test_he_hears_the_announcement_first_and_then_they_talk_and_are_recorded() -> None:
    story, call, customer = answered()
    story.answers(Play(customer, ("lt/recorded",), PlaybackId(f"told:{call}")))
    story.answers(Play(story.leg_of(ANNA), ("lt/recorded",), PlaybackId(f"told-too:{call}")))
    story.does_not(Bridge, StartRecording)
    assert story.card(ANNA).recorded == "announcing"
    story.passes(3).hears(PlaybackFinished(PlaybackId(f"told:{call}"), "ok"))
    story.answers(Bridge, StartRecording(RecordingId(f"{call}.rec1"), customer)).passes(20)
    story.hears(LegEnded(customer, 16, 0, "far")).answers(StopRecording)
    (part,) = story.contact(call).recordings
    assert (part.operator, part.consent, part.keep_days) == (ANNA, "announced", 30)
    assert (part.ended - part.started, story.contact(call).queue) == (20, "")


@pytest.mark.parametrize("outcome", ["failed", "stopped"])
def test_an_announcement_that_is_not_heard_to_its_end_lets_them_talk_unrecorded(outcome: str) -> None:
    story, call, _ = answered()
    story.hears(PlaybackFinished(PlaybackId(f"told:{call}"), outcome)).answers(Bridge)
    story.does_not(StartRecording)


def test_the_house_says_what_holds_where_the_queue_says_nothing() -> None:
    told(HOUSE)[0].answers(StartRecording)
    other = plan(queue(SUPPORT, record_outgoing="none"), record_outgoing="always")
    answered(other)[0].answers(Bridge).does_not(Play, StartRecording)


def test_who_serves_no_queue_calls_for_the_house() -> None:
    of = plan(record_outgoing="always", operators=(operator(ANNA, "101"),))
    told(of)[0].answers(StartRecording)


def test_only_the_first_of_his_queues_counts() -> None:
    of = plan(queue(SALES, record_outgoing="always"))
    answered(of)[0].answers(Bridge).does_not(Play, StartRecording)


def test_a_plan_that_wants_no_announcement_records_from_the_first_word() -> None:
    of = plan(queue(SUPPORT, record_outgoing="always", recording_prompt=""))
    story, call, _ = answered(of)
    story.answers(Bridge, StartRecording).does_not(Play).passes(5)
    assert story.hears(LegEnded(story.call(call).leg, 16, 0, "far")).contact(call).recordings[0].consent == (
        "unannounced"
    )


def test_he_is_asked_where_the_plan_wants_to_be_asked() -> None:
    of = plan(queue(SUPPORT, record_outgoing="ask"))
    story, call, _ = answered(of)
    story.answers(Bridge).does_not(Play, StartRecording)
    assert story.card(ANNA).recorded == "offered"
    story.hears(RecordAsked(ANNA, call, True)).answers(StartRecording)
    story.hears(RecordAsked(ANNA, call, False)).answers(StopRecording)


def test_a_card_number_is_masked_as_in_any_recording() -> None:
    story, call, _ = told()
    story.hears(MaskAsked(ANNA, call, True)).answers(MaskRecording)
    assert story.card(ANNA).recorded == "masked"
    story.passes(60).was_told(ANNA, "mask_over")


def test_who_hangs_up_while_he_is_told_was_never_recorded() -> None:
    story, call, customer = answered()
    own = story.leg_of(ANNA)
    story.hears(LegEnded(customer, 16, 0, "far")).answers(HangUp(own))
    story.hears(PlaybackFinished(PlaybackId(f"told:{call}"), "stopped")).does_not(Bridge, StartRecording)
    assert story.contact(call).recordings == ()


def test_hold_while_he_is_told_begins_the_talk_when_he_is_taken_back() -> None:
    story, call, _ = answered()
    story.hears(HoldAsked(ANNA, call)).hears(PlaybackFinished(PlaybackId(f"told:{call}"), "ok"))
    story.does_not(Bridge, StartRecording).hears(RetrieveAsked(ANNA, call)).answers(Bridge, StartRecording)


def test_a_call_that_is_sent_into_a_queue_is_recorded_as_that_queue_says() -> None:
    story, call, _ = told(ALL, BEN)
    story.hears(TransferWanted(ANNA, call, f"queue:{SALES}")).answers(StopRecording)
    story.picks_up(BEN).does_not(StartRecording)
