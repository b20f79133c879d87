"""What is said into a recording stays, unless it is known that nothing was said."""

from telephony.switchboard import spoken
from telephony.switchboard.commands import DropRecording, StartRecording, StopRecording
from telephony.switchboard.ids import RecordingId
from tests.stories.scene import SUPPORT, plan
from tests.story import Story

INTO = spoken.Into("box", SUPPORT, 7, 4.0)


def begun() -> Story:
    story = Story(plan()).calls("c1")
    spoken.begin(story.board.floor, story.call("c1"), INTO, story.now)
    return story


def settled(story: Story, voice: float | None) -> tuple[bool, list[str]]:
    call = story.call("c1")
    kept = spoken.settle(story.board.floor, call, voice, story.now)
    return kept, [each.recording for each in call.recordings]


def test_it_is_started_with_the_silence_that_ends_it() -> None:
    story = begun()
    (said,) = story.board.floor.take_commands()
    assert said == StartRecording(RecordingId("c1.msg1"), story.call("c1").leg, silence=4.0)


def test_a_second_of_voice_is_a_message_and_less_is_none() -> None:
    assert settled(begun(), 1.0) == (True, ["c1.msg1"])
    story = begun()
    assert settled(story, 0.9) == (False, [])
    assert story.board.floor.take_commands()[-2:] == (
        StopRecording(RecordingId("c1.msg1")),
        DropRecording(RecordingId("c1.msg1")),
    )


def test_what_nobody_knows_anything_of_is_kept_and_replaces_nothing() -> None:
    story = begun()
    settled(story, 2.0)
    spoken.begin(story.board.floor, story.call("c1"), INTO, story.now)
    assert settled(story, None) == (True, ["c1.msg1", "c1.msg2"])


def test_it_is_stopped_once() -> None:
    story = begun()
    for _ in range(2):
        spoken.stop(story.board.floor, story.call("c1"), story.now)
    said = story.board.floor.take_commands()
    assert sum(isinstance(each, StopRecording) for each in said) == 1
