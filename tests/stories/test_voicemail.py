"""Callers who leave a message: every way into a box, every way out, and nothing that is lost on the way."""

import pytest

from telephony.switchboard.commands import (
    Answer,
    DropRecording,
    HangUp,
    KeepRecording,
    Play,
    PlayRecording,
    StartRecording,
    StopPlayback,
    StopRecording,
)
from telephony.switchboard.events import EngineStarted, MediaLost, RecordingFinished
from telephony.switchboard.ids import LegId, RecordingId
from telephony.switchboard.plan import BoxPlan, Hours, Interval, NumberPlan, Plan, Rule
from telephony.switchboard.voicemail_events import RecordingSilent
from tests.stories.scene import ANNA, JONAS, PHONE_BOOK, SALES, SUPPORT, plan, queue
from tests.story import Story

LEG = LegId("c1.1")
BOX = BoxPlan("night", "Night", SUPPORT, languages=("en", "lt"), longest=60, silence=5, keep_days=30)
EVENINGS = Hours(weekly=(Interval(0, 20 * 60, 22 * 60),))
FIRST, SECOND = RecordingId("c1.msg1"), RecordingId("c1.msg2")


def house(**support: object) -> Plan:
    return plan(queue(SUPPORT, **(support or {"no_operators": "voicemail:night"})), boxes=(BOX,))


def in_box(of: Plan | None = None) -> Story:
    return Story(of or house()).calls("c1")


def speaking(of: Plan | None = None) -> Story:
    return in_box(of).hears_out("c1").hears_out("c1")


def closed(story: Story, voice: float | None = 4.0, name: RecordingId = FIRST, fault: str = "") -> Story:
    return story.hears(RecordingFinished(name, voice or 0.0, "", fault, voice))


def asked() -> Story:
    return closed(speaking().passes(4).presses("c1", "#"))


def box_of(story: Story) -> BoxPlan:
    message = story.call("c1").message
    assert message is not None
    return message.box


# ---- ways in ------------------------------------------------------------------------------------------


def test_who_finds_nobody_hears_greeting_and_tone_and_is_recorded() -> None:
    story = in_box().answers(Answer(LEG), Play)
    assert story.last(Play).prompts == ("en/leave_message",)
    story.hears_out("c1")
    assert story.last(Play).prompts == ("en/message_tone",)
    story.hears_out("c1").answers(StartRecording(FIRST, LEG, silence=5))
    assert story.call("c1").state == "in_voicemail"


@pytest.mark.parametrize(
    "support",
    [
        {"hours": EVENINGS, "closed_to": "voicemail:night"},
        {"no_operators": "voicemail:night"},
    ],
)
def test_a_closed_or_empty_queue_leads_there(support: dict[str, object]) -> None:
    assert box_of(in_box(house(**support))) == BOX


def test_a_full_queue_and_a_long_wait_and_nobody_ready_lead_there() -> None:
    full = Story(house(max_waiting=1, overflow="voicemail:night")).calls("c0").calls("c1")
    assert full.call("c1").state == "in_voicemail"
    slow = Story(house(max_wait=30, overflow="voicemail:night")).calls("c1").passes(31)
    assert slow.call("c1").state == "in_voicemail"
    paused = Story(house(no_ready=20, overflow="voicemail:night")).calls("c1").passes(21)
    assert paused.call("c1").state == "in_voicemail"


def test_a_rule_leads_there() -> None:
    by_rule = plan(rules=(Rule(to="voicemail:night"),), boxes=(BOX,))
    assert in_box(by_rule).call("c1").state == "in_voicemail"


def test_his_language_is_spoken_where_the_box_has_it() -> None:
    story = Story(house(), phone_book=PHONE_BOOK).calls("c1")
    assert JONAS.language == "lt"
    assert story.last(Play).prompts == ("lt/leave_message",)


def test_a_box_that_is_not_there_leads_nowhere() -> None:
    story = Story(plan(queue(SUPPORT, no_operators="voicemail:gone"))).calls("c1")
    assert story.contact("c1").end_reason == "no_operators"


# ---- ways out -----------------------------------------------------------------------------------------


def test_who_hangs_up_has_left_his_message_and_the_contact_ends_when_he_did() -> None:
    story = speaking().signs_in(ANNA).passes(7).caller_hangs_up("c1").answers(StopRecording(FIRST))
    gone = story.now
    closed(story.passes(1)).answers(KeepRecording).was_told(ANNA, "new_message")
    contact = story.contact("c1")
    assert (contact.end_reason, contact.ended, contact.final) == ("voicemail", gone, True)
    (part,) = contact.recordings
    assert (part.recording, part.box, part.queue, part.keep_days) == (FIRST, "night", SUPPORT, 30)
    assert (part.operator, part.consent, part.ended) == ("", "message", gone)
    assert [(leg.kind, leg.who) for leg in contact.legs] == [("voicemail", "night")]


@pytest.mark.parametrize("how", ["hash", "silence", "longest"])
def test_whatever_ends_it_he_is_asked_what_shall_become_of_it(how: str) -> None:
    story = speaking()
    if how == "hash":
        story.presses("c1", "#")
    elif how == "silence":
        story.hears(RecordingSilent(FIRST))
    else:
        story.passes(BOX.longest)
    story.answers(StopRecording(FIRST))
    closed(story).answers(Play)
    assert story.last(Play).prompts == ("en/message_choice",)


def test_silence_after_the_question_keeps_it() -> None:
    story = asked().hears_out("c1").passes(6).answers(Play)
    assert story.last(Play).prompts == ("en/message_thanks",)
    story.hears_out("c1").answers(HangUp(LEG))
    assert story.contact("c1").end_reason == "voicemail"


def test_he_hears_it_and_speaks_again_and_the_first_one_is_gone() -> None:
    story = asked().presses("c1", "1").answers(StopPlayback, PlayRecording)
    assert story.last(PlayRecording).recording == FIRST
    story.hears_out("c1").presses("c1", "2").hears_out("c1").answers(StartRecording)
    closed(story.presses("c1", "#"), name=SECOND).answers(KeepRecording, DropRecording(FIRST))
    story.presses("c1", "#").hears_out("c1")
    assert [each.recording for each in story.contact("c1").recordings] == [SECOND]


def test_who_speaks_again_and_says_nothing_keeps_the_first_one() -> None:
    story = asked().presses("c1", "2").hears_out("c1")
    closed(story.presses("c1", "#"), voice=0.2, name=SECOND).answers(DropRecording(SECOND))
    story.caller_hangs_up("c1")
    contact = story.contact("c1")
    assert (contact.end_reason, [each.recording for each in contact.recordings]) == ("voicemail", [FIRST])


def test_less_than_a_second_of_voice_is_a_call_in_vain_and_no_empty_message() -> None:
    story = closed(speaking().passes(2).caller_hangs_up("c1"), voice=0.5).does_not(KeepRecording)
    story.answers(DropRecording(FIRST))
    assert (story.contact("c1").end_reason, story.contact("c1").recordings) == ("abandoned", ())
    night = house(hours=EVENINGS, closed_to="voicemail:night")
    story = in_box(night).caller_hangs_up("c1")
    assert story.contact("c1").end_reason == "closed"


def test_who_says_nothing_is_asked_once_more_and_then_let_go() -> None:
    story = closed(speaking().hears(RecordingSilent(FIRST)), voice=0.0).answers(DropRecording(FIRST), Play)
    assert story.last(Play).prompts == ("en/message_nothing",)
    story.hears_out("c1").hears_out("c1").hears(RecordingSilent(SECOND))
    closed(story, voice=0.0, name=SECOND).answers(DropRecording(SECOND), HangUp(LEG))
    assert story.contact("c1").end_reason == "abandoned"


# ---- what goes wrong ----------------------------------------------------------------------------------


def test_an_engine_that_does_not_say_that_the_file_is_closed_costs_nothing() -> None:
    story = speaking().passes(4).caller_hangs_up("c1").passes(5)
    assert story.contact("c1").end_reason == "voicemail"
    assert [each.recording for each in story.contact("c1").recordings] == [FIRST]


def test_recordings_that_cannot_be_played_are_passed_over() -> None:
    story = in_box().hears_out("c1", "failed").hears_out("c1", "failed").answers(StartRecording)
    closed(story.presses("c1", "#")).hears_out("c1", "failed").passes(6).hears_out("c1", "failed")
    assert story.contact("c1").end_reason == "voicemail"


def test_a_full_disk_keeps_what_was_said_before() -> None:
    story = closed(speaking().passes(9), voice=6.0, fault="the disk is full").answers(KeepRecording, Play)
    assert story.last(Play).prompts == ("en/message_choice",)


def test_where_nothing_can_be_recorded_he_is_told_so() -> None:
    story = closed(speaking(), voice=None, fault="no key")
    assert story.call("c1").state == "leaving"
    story.hears_out("c1").answers(HangUp(LEG))
    assert story.contact("c1").end_reason == "abandoned"
    assert "no message can be recorded: no key" in story.contact("c1").why


def test_a_line_that_dies_and_an_exchange_that_stops_keep_it() -> None:
    story = speaking().passes(5).hears(MediaLost(LEG)).passes(50)
    assert story.contact("c1").recordings[0].recording == FIRST
    stopped = speaking().passes(5).hears(EngineStarted())
    assert stopped.contact("c1").end_reason == "exchange_stopped"
    assert stopped.contact("c1").recordings[0].recording == FIRST


def test_any_key_shortens_the_greeting() -> None:
    story = in_box().presses("c1", "1").answers(StopPlayback, Play)
    assert story.last(Play).prompts == ("en/message_tone",)


def test_a_box_taken_out_of_the_plan_meanwhile_stays_his_to_the_end() -> None:
    story = speaking().is_planned(plan(numbers=(NumberPlan("100", SALES),))).caller_hangs_up("c1")
    assert closed(story).contact("c1").end_reason == "voicemail"
