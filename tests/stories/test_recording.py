"""What is recorded, of whom, and what never is."""

from telephony.switchboard.commands import (
    Bridge,
    HangUp,
    KeepRecording,
    MaskRecording,
    Play,
    StartRecording,
    StopRecording,
    UnmaskRecording,
)
from telephony.switchboard.contact import SilentStretch
from telephony.switchboard.desk_events import (
    ConsultAsked,
    DialAsked,
    HoldAsked,
    MaskAsked,
    RecordAsked,
    RetrieveAsked,
    TransferWanted,
)
from telephony.switchboard.events import (
    DigitPressed,
    EngineStarted,
    LegAnswered,
    LegReplaced,
    PlaybackFinished,
    RecordingFinished,
)
from telephony.switchboard.ids import CallId, LegId, PlaybackId, RecordingId
from telephony.switchboard.plan import Plan
from tests.stories.scene import ANNA, BEN, CARL, SALES, SUPPORT, VIP, plan, queue
from tests.story import Story

CALL, CUSTOMER = CallId("c1"), LegId("c1.1")
FIRST, SECOND = RecordingId("c1.rec1"), RecordingId("c1.rec2")
ALL = plan(queue(SUPPORT, record="always", keep_days=30), queue(VIP, record="always"))
ASK = plan(queue(SUPPORT, record="ask"))


def told(of: Plan = ALL, *operators: str) -> Story:
    """Who calls support was told while he waited, and Anna has picked up."""
    story = Story(of).calls("c1").hears(PlaybackFinished(PlaybackId("recorded:c1"), "ok"))
    return story.signs_in(ANNA, *operators).picks_up(ANNA)


# ---- consent ------------------------------------------------------------------------------------------


def test_who_was_told_while_he_waited_is_recorded_from_the_first_word() -> None:
    story = Story(ALL).calls("c1").answers(Play(CUSTOMER, ("en/recorded",), PlaybackId("recorded:c1")))
    story.hears(PlaybackFinished(PlaybackId("recorded:c1"), "ok")).signs_in(ANNA)
    story.picks_up(ANNA).answers(Bridge, StartRecording(FIRST, CUSTOMER))
    assert story.card(ANNA).recorded == "recording"


def test_an_operator_who_is_quicker_than_the_announcement_is_recorded_after_both_have_heard_it() -> None:
    story = Story(ALL).signs_in(ANNA).calls("c1").picks_up(ANNA)
    story.answers(Bridge, Play(CUSTOMER, ("en/recorded",), PlaybackId("told:c1"))).does_not(StartRecording)
    story.answers(Play(story.leg_of(ANNA), ("en/recorded",), PlaybackId("told-too:c1")))
    story.hears(PlaybackFinished(PlaybackId("recorded:c1"), "stopped")).does_not(StartRecording)
    assert story.card(ANNA).recorded == "announcing"
    story.passes(4).hears(PlaybackFinished(PlaybackId("told:c1"), "ok")).answers(StartRecording)
    story.passes(10).caller_hangs_up("c1").answers(StopRecording(FIRST))
    (part,) = story.contact("c1").recordings
    assert (part.started, part.ended) == (story.now - 10, story.now)
    assert (part.operator, part.consent, part.keep_days) == (ANNA, "announced", 30)


def test_an_announcement_cut_short_by_hold_is_said_again_and_nothing_is_recorded_until_then() -> None:
    story = Story(ALL).signs_in(ANNA).calls("c1").picks_up(ANNA).passes(1)
    story.hears(HoldAsked(ANNA, CALL)).hears(RetrieveAsked(ANNA, CALL)).does_not(StartRecording)
    story.hears(PlaybackFinished(PlaybackId("told:c1"), "stopped")).answers(Play).does_not(StartRecording)
    story.hears(PlaybackFinished(PlaybackId("told:c1"), "ok")).answers(StartRecording)


def test_an_announcement_that_cannot_be_played_means_no_recording_and_the_operator_is_told() -> None:
    story = Story(ALL).signs_in(ANNA).calls("c1").picks_up(ANNA)
    story.hears(PlaybackFinished(PlaybackId("told:c1"), "failed")).does_not(StartRecording)
    story.was_told(ANNA, "not_recorded")
    assert story.card(ANNA).recorded == "failed"
    assert story.passes(9).caller_hangs_up("c1").contact("c1").recordings == ()


def test_a_plan_without_an_announcement_records_at_once_and_says_so() -> None:
    story = Story(plan(queue(SUPPORT, record="always", recording_prompt=""))).signs_in(ANNA).calls("c1")
    story.picks_up(ANNA).answers(Bridge, StartRecording).does_not(Play).passes(3).caller_hangs_up("c1")
    assert story.contact("c1").recordings[0].consent == "unannounced"


def test_a_queue_that_asks_records_when_the_customer_agreed() -> None:
    story = Story(ASK).signs_in(ANNA).calls("c1").picks_up(ANNA).does_not(StartRecording)
    assert story.card(ANNA).recorded == "offered"
    story.passes(7).hears(RecordAsked(ANNA, CALL, True)).answers(StartRecording)
    story.passes(3).caller_hangs_up("c1")
    (part,) = story.contact("c1").recordings
    assert (part.consent, part.ended - part.started) == ("agreed", 3)


def test_a_customer_who_does_not_want_it_is_not_recorded_any_more_by_anybody() -> None:
    story = told(ALL, BEN).passes(2).hears(RecordAsked(ANNA, CALL, False)).answers(StopRecording(FIRST))
    assert story.card(ANNA).recorded == "refused"
    story.hears(TransferWanted(ANNA, CALL, "102")).picks_up(BEN).does_not(StartRecording)
    assert story.caller_hangs_up("c1").contact("c1").recordings[0].consent == "refused"


def test_only_who_has_the_call_says_what_the_customer_wants() -> None:
    story = Story(ASK).signs_in(ANNA, BEN).calls("c1").picks_up(ANNA).hears(RecordAsked(BEN, CALL, True))
    story.does_not(StartRecording)


def test_a_queue_that_records_nothing_has_nothing_to_mask_or_begin() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).does_not(StartRecording, Play)
    story.hears(RecordAsked(ANNA, CALL, True)).hears(MaskAsked(ANNA, CALL, True))
    assert (story.said, story.card(ANNA).recorded, story.card(ANNA).mask_until) == ((), "", None)


# ---- masks --------------------------------------------------------------------------------------------


def test_a_masked_card_number_is_a_stretch_of_silence_of_its_length() -> None:
    story = told().passes(5).hears(MaskAsked(ANNA, CALL, True)).answers(MaskRecording(FIRST))
    assert (story.card(ANNA).recorded, story.card(ANNA).mask_until) == ("masked", story.now + 60)
    begun = story.now
    story.passes(20).hears(MaskAsked(ANNA, CALL, False)).answers(UnmaskRecording(FIRST))
    (part,) = story.passes(5).caller_hangs_up("c1").contact("c1").recordings
    assert part.silences == (SilentStretch("card", begun, begun + 20),)


def test_a_mask_ends_by_itself_and_the_operator_is_told() -> None:
    story = told().hears(MaskAsked(ANNA, CALL, True)).passes(40).hears(MaskAsked(ANNA, CALL, True))
    story.passes(59).does_not(UnmaskRecording)
    story.passes(1).answers(UnmaskRecording(FIRST)).was_told(ANNA, "mask_over")


def test_neither_the_customer_s_keys_nor_a_colleague_can_mask_or_unmask() -> None:
    story = told(ALL, BEN).hears(MaskAsked(BEN, CALL, True)).does_not(MaskRecording)
    story.hears(MaskAsked(ANNA, CALL, True)).answers(MaskRecording)
    for digit in "*5*6#":
        assert story.hears(DigitPressed(CUSTOMER, digit)).said == ()
    assert story.hears(MaskAsked(BEN, CALL, False)).said == ()
    assert story.card(ANNA).recorded == "masked"


def test_a_mask_asked_for_during_the_announcement_holds_from_the_first_moment() -> None:
    story = Story(ALL).signs_in(ANNA).calls("c1").picks_up(ANNA).hears(MaskAsked(ANNA, CALL, True))
    story.hears(PlaybackFinished(PlaybackId("told:c1"), "ok"))
    story.answers(StartRecording(FIRST, CUSTOMER, masked=True))


def test_a_mask_goes_no_further_than_who_asked_for_it() -> None:
    story = told(ALL, BEN).hears(MaskAsked(ANNA, CALL, True)).hears(TransferWanted(ANNA, CALL, "102"))
    story.picks_up(BEN).answers(StopRecording(FIRST), StartRecording(SECOND, CUSTOMER))
    assert (story.card(BEN).recorded, [each for each in story.timers if "mask" in each]) == ("recording", [])


# ---- hold, colleagues, the end ------------------------------------------------------------------------


def test_hold_is_silence_and_the_talk_after_it_goes_on_in_the_same_recording() -> None:
    story = told().passes(5).hears(HoldAsked(ANNA, CALL)).answers(MaskRecording(FIRST))
    held = story.now
    assert story.card(ANNA).recorded == "paused"
    story.hears(MaskAsked(ANNA, CALL, True)).does_not(MaskRecording).hears(MaskAsked(ANNA, CALL, False))
    story.passes(30).hears(RetrieveAsked(ANNA, CALL)).answers(Bridge, UnmaskRecording(FIRST))
    (part,) = story.passes(5).caller_hangs_up("c1").contact("c1").recordings
    assert part.silences == (SilentStretch("hold", held, held + 30),)


def test_a_mask_asked_for_on_hold_is_kept_when_they_talk_again() -> None:
    story = told().hears(HoldAsked(ANNA, CALL)).passes(2).hears(MaskAsked(ANNA, CALL, True)).passes(2)
    story.hears(RetrieveAsked(ANNA, CALL)).does_not(UnmaskRecording)
    assert story.card(ANNA).recorded == "masked"


def test_what_an_operator_says_to_a_colleague_alone_is_not_recorded_and_a_conference_is() -> None:
    story = told(ALL, BEN).passes(5).hears(TransferWanted(ANNA, CALL, "102", ask_first=True))
    story.answers(MaskRecording(FIRST)).passes(5).picks_up(BEN).does_not(UnmaskRecording).passes(5)
    story.hears(ConsultAsked(ANNA, CALL, "join")).answers(UnmaskRecording(FIRST)).passes(5)
    story.hears(ConsultAsked(ANNA, CALL, "connect")).answers(
        StopRecording(FIRST), StartRecording(SECOND, CUSTOMER)
    )
    parts = story.passes(5).caller_hangs_up("c1").contact("c1").recordings
    assert [(each.operator, each.ended - each.started) for each in parts] == [(ANNA, 20), (BEN, 5)]
    assert [(each.kind, each.ended - each.started) for each in parts[0].silences] == [("hold", 10)]


def test_somebody_outside_who_is_brought_in_was_told_nothing_and_is_not_recorded() -> None:
    story = told().hears(TransferWanted(ANNA, CALL, "+37069999999", ask_first=True)).passes(2)
    story.hears(LegAnswered(LegId("c1.3"))).hears(ConsultAsked(ANNA, CALL, "join")).does_not(UnmaskRecording)
    story.hears(RetrieveAsked(ANNA, CALL)).answers(HangUp(LegId("c1.3")), UnmaskRecording(FIRST))


def test_who_was_sent_to_an_outside_number_is_recorded_no_more() -> None:
    story = told().passes(3).hears(TransferWanted(ANNA, CALL, "+37069999999"))
    story.hears(LegAnswered(LegId("c1.3"))).answers(StopRecording(FIRST)).does_not(StartRecording)


def test_each_operator_has_a_recording_of_his_own_part_also_when_a_phone_takes_over() -> None:
    story = told(ALL, BEN).passes(4)
    story.hears(LegReplaced(story.leg_of(ANNA), BEN)).answers(
        StopRecording(FIRST), StartRecording(SECOND, CUSTOMER)
    )
    parts = story.passes(4).caller_hangs_up("c1").contact("c1").recordings
    assert [each.operator for each in parts] == [ANNA, BEN]


def test_in_a_queue_that_records_nothing_the_rest_of_the_call_is_not_recorded() -> None:
    story = told(ALL, BEN).hears(TransferWanted(ANNA, CALL, f"queue:{SALES}")).answers(StopRecording(FIRST))
    story.picks_up(BEN).answers(Bridge).does_not(StartRecording)


def test_a_lost_phone_ends_the_recording_and_who_takes_the_caller_next_begins_another() -> None:
    story = told(ALL, BEN).passes(4).phone_ends(ANNA, by="lost").answers(StopRecording(FIRST))
    story.picks_up(BEN).answers(StartRecording(SECOND, CUSTOMER)).does_not(Play)


def test_what_an_operator_dials_is_not_recorded_unless_the_plan_says_so() -> None:
    story = Story(ALL).signs_in(CARL).hears(DialAsked(CARL, "+37061111111")).picks_up(CARL)
    (call,) = story.board.floor.calls.values()
    story.hears(LegAnswered(call.leg)).answers(Bridge).does_not(StartRecording, Play)


def called_back(record: str) -> tuple[Story, LegId]:
    """He did not want to wait, and talks to Anna now on this leg."""
    story = Story(plan(queue(SUPPORT, record=record, callback="operator_first"))).signs_in(ANNA).calls("c0")
    story.picks_up(ANNA).calls("c1", number="+37061111111").presses("c1", "1#").has_heard("last:c1")
    story.caller_hangs_up("c0").finishes(ANNA).picks_up(ANNA)
    story.hears(LegAnswered(story.call(story.card(ANNA).call).leg)).answers(Bridge)
    return story, story.call(story.card(ANNA).call).leg


def test_who_is_called_back_is_told_and_recorded_like_any_caller_of_the_queue() -> None:
    story, customer = called_back("always")
    call = story.card(ANNA).call
    story.answers(Play(customer, ("en/recorded",), PlaybackId(f"told:{call}"))).does_not(StartRecording)
    story.has_heard(f"told:{call}").answers(StartRecording(RecordingId(f"{call}.rec1"), customer))


def test_who_is_called_back_and_agreed_is_not_recorded_on_hold() -> None:
    story, _ = called_back("ask")
    call = story.card(ANNA).call
    assert story.card(ANNA).recorded == "offered"
    story.hears(RecordAsked(ANNA, call, True)).answers(StartRecording)
    story.hears(HoldAsked(ANNA, call)).answers(MaskRecording(RecordingId(f"{call}.rec1")))


def test_a_full_disk_ends_the_recording_and_not_the_call() -> None:
    story = told().passes(9).hears(RecordingFinished(FIRST, 8.5, "aa", "the disk is full"))
    story.answers(KeepRecording(FIRST, 8.5, "aa", "the disk is full")).was_told(ANNA, "not_recorded")
    assert (story.card(ANNA).state, story.card(ANNA).recorded) == ("talking", "failed")
    story.hears(HoldAsked(ANNA, CALL)).hears(RetrieveAsked(ANNA, CALL)).does_not(StartRecording)
    assert len(story.caller_hangs_up("c1").contact("c1").recordings) == 1


def test_a_file_that_is_closed_after_the_call_is_written_down_all_the_same() -> None:
    story = told().passes(9).caller_hangs_up("c1").finishes(ANNA)
    story.hears(RecordingFinished(FIRST, 9.0, "aa")).answers(KeepRecording(FIRST, 9.0, "aa", ""))


def test_the_exchange_stops_and_the_contact_knows_what_was_recorded() -> None:
    story = told().passes(5).hears(MaskAsked(ANNA, CALL, True)).passes(5).hears(EngineStarted())
    (part,) = story.contact("c1").recordings
    assert (part.ended - part.started, [each.kind for each in part.silences]) == (10, ["card"])
    assert story.timers == {}
