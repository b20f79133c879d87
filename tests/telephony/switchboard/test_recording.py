"""Small print of recording; the stories stand in tests/stories/test_recording.py."""

from telephony.switchboard.commands import KeepRecording, StartRecording
from telephony.switchboard.desk_events import MaskAsked, RecordAsked
from telephony.switchboard.events import PlaybackFinished, RecordingFinished
from telephony.switchboard.ids import CallId, PlaybackId, RecordingId
from telephony.switchboard.recording import Recording
from tests.stories.scene import ANNA, SUPPORT, plan, queue
from tests.story import Story


def test_a_silence_without_length_is_none() -> None:
    recording = Recording(RecordingId("r"), ANNA, 0.0, 90, "card", 5.0)
    recording.turn("hold", 5.0)
    recording.turn("", 9.0)
    assert [(each.kind, each.started, each.ended) for each in recording.silences] == [("hold", 5.0, 9.0)]


def test_what_is_said_late_of_a_call_that_is_over_changes_nothing() -> None:
    story = Story(plan(queue(SUPPORT, record="always"))).signs_in(ANNA)
    gone = CallId("gone")
    for event in (MaskAsked(ANNA, gone, True), RecordAsked(ANNA, gone, True)):
        assert story.hears(event).said == ()
    for kind in ("told", "announce", "told-too"):
        assert story.hears(PlaybackFinished(PlaybackId(f"{kind}:gone"), "ok")).said == ()
    story.hears(RecordingFinished(RecordingId("gone.rec1"), 1.0, "aa")).answers(KeepRecording)


def test_in_wrap_up_nothing_is_masked_or_agreed_to_any_more() -> None:
    story = Story(plan(queue(SUPPORT, record="ask"))).signs_in(ANNA).calls("c1").picks_up(ANNA)
    story.caller_hangs_up("c1").hears(RecordAsked(ANNA, CallId("c1"), True)).does_not(StartRecording)
    assert story.hears(MaskAsked(ANNA, CallId("c1"), True)).said == ()
