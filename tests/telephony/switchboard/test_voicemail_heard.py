"""Word of a recording comes to who waits for it, a talk or a message."""

from telephony.switchboard.commands import KeepRecording
from telephony.switchboard.events import RecordingFinished
from telephony.switchboard.ids import RecordingId
from telephony.switchboard.plan import BoxPlan
from telephony.switchboard.voicemail_events import RecordingSilent
from tests.stories.scene import SUPPORT, plan, queue
from tests.story import Story

OF = plan(queue(SUPPORT, no_operators="voicemail:night"), boxes=(BoxPlan("night", "Night", SUPPORT),))
MINE = RecordingId("c1.msg1")


def state_of(story: Story) -> str:
    message = story.call("c1").message
    assert message is not None
    return message.state


def speaking() -> Story:
    return Story(OF).calls("c1").hears_out("c1").hears_out("c1")


def test_a_recording_of_a_talk_is_written_down_as_ever() -> None:
    story = speaking().hears(RecordingFinished(RecordingId("c9.rec1"), 7.0, "ab", "cut"))
    story.answers(KeepRecording(RecordingId("c9.rec1"), 7.0, "ab", "cut", None))


def test_a_fault_before_anything_was_written_says_that_there_is_no_voice() -> None:
    story = speaking().hears(RecordingFinished(MINE, 0.0, "", "no key")).does_not(KeepRecording)
    assert story.call("c1").recordings == []


def test_silence_in_what_is_no_message_is_nothing() -> None:
    story = (
        speaking().hears(RecordingSilent(RecordingId("c1.rec1"))).hears(RecordingSilent(RecordingId("x.y")))
    )
    assert state_of(story) == "speaking"
