"""Voicemail where stories do not go: late and strange words of the engine, keys out of season."""

import pytest

from telephony.switchboard.commands import HangUp, Play, StartRecording
from telephony.switchboard.events import PlaybackFinished, RecordingFinished
from telephony.switchboard.ids import PlaybackId, RecordingId
from telephony.switchboard.plan import BoxPlan
from telephony.switchboard.voicemail import box_prompts
from tests.stories.scene import SUPPORT, plan, queue
from tests.story import Story

BOX = BoxPlan("night", "Night", SUPPORT, languages=("en", "lt"))
OF = plan(queue(SUPPORT, no_operators="voicemail:night"), boxes=(BOX,))


def state_of(story: Story) -> str:
    message = story.call("c1").message
    assert message is not None
    return message.state


def test_word_that_an_earlier_recording_was_played_is_not_taken_for_this_one() -> None:
    story = Story(OF).calls("c1").hears_out("c1")
    late = PlaybackId("message1:c1")
    story.hears(PlaybackFinished(late, "ok")).does_not(StartRecording)
    assert state_of(story) == "tone"


@pytest.mark.parametrize("keys", ["1", "2", "0", "*", "9"])
def test_keys_while_he_speaks_are_part_of_nothing(keys: str) -> None:
    story = Story(OF).calls("c1").hears_out("c1").hears_out("c1").presses("c1", keys)
    assert state_of(story) == "speaking"


def test_word_of_a_file_of_nobody_is_written_down_and_moves_nothing() -> None:
    story = Story(OF).calls("c1").hears(RecordingFinished(RecordingId("c1.msg7"), 1.0, "", voice=1.0))
    assert state_of(story) == "greeting"


def test_an_engine_that_forgets_to_say_that_it_has_played_holds_nobody_for_ever() -> None:
    story = Story(OF).calls("c1").passes(180).answers(Play).passes(180).answers(StartRecording)
    story.passes(180).passes(5).passes(180).passes(180).answers(HangUp)
    assert story.contact("c1").end_reason == "voicemail"


def test_every_prompt_of_a_box_is_looked_for_at_the_start() -> None:
    names = box_prompts(BOX)
    assert len(names) == 10 and {"en/leave_message", "lt/message_tone"} <= set(names)
