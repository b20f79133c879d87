"""Legs that answer, fall silent and end, also when they are nobody's; talks are told in tests/stories."""

import pytest

from telephony.switchboard.commands import Bridge, Play, Reject
from telephony.switchboard.events import (
    Event,
    LegAnswered,
    LegEnded,
    MediaBack,
    MediaLost,
    PhoneHeld,
    PhoneRetrieved,
    PlaybackFinished,
    TimerFired,
)
from telephony.switchboard.ids import LegId, PlaybackId, TimerId
from telephony.switchboard.talking import DIGITS, REFUSALS
from tests.stories.scene import ANNA, SUPPORT, VIP, plan, queue
from tests.story import Story

GHOST = LegId("ghost.7")


@pytest.mark.parametrize(
    "event",
    [
        LegAnswered(GHOST),
        LegEnded(GHOST, 16, 0, "far"),
        MediaLost(GHOST),
        MediaBack(GHOST),
        PhoneHeld(GHOST),
        PhoneRetrieved(GHOST),
        PlaybackFinished(PlaybackId("last:ghost"), "ok"),
        PlaybackFinished(PlaybackId("nonsense"), "ok"),
        TimerFired(TimerId("ring:ghost.7")),
    ],
    ids=lambda event: type(event).__name__,
)
def test_what_is_said_of_a_leg_that_is_gone_changes_nothing(event: Event) -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).hears(event)
    assert (story.said, story.call("c1").state) == ((), "talking")


def test_the_ring_limit_of_an_answered_leg_comes_too_late() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1")
    leg = story.leg_of(ANNA)
    story.picks_up(ANNA).hears(TimerFired(TimerId(f"ring:{leg}")))
    assert (story.said, story.call("c1").state) == ((), "talking")


def test_a_greeting_that_ends_ends_nothing() -> None:
    story = Story(plan()).calls("c1").hears(PlaybackFinished(PlaybackId("greeting:c1"), "ok"))
    assert (story.said, story.call("c1").state) == ((), "waiting")


def test_last_words_of_a_call_that_goes_on_end_nothing() -> None:
    story = Story(plan()).calls("c1").hears(PlaybackFinished(PlaybackId("last:c1"), "ok"))
    assert story.call("c1").state == "waiting"


def test_the_operator_may_answer_before_the_callers_ack_is_in() -> None:
    """The 200 is out, its ACK is late: they talk all the same, and the late ACK plays no greeting."""
    story = Story(plan(), ack_takes=2).signs_in(ANNA).calls("c1").picks_up(ANNA).answers(Bridge)
    assert not story.call("c1").picked_up
    story.passes(2).does_not(Play)
    assert (story.call("c1").state, story.call("c1").picked_up) == ("talking", True)


def test_a_caller_sent_away_before_his_ack_hears_why_when_it_is_in() -> None:
    """No 486 after a 200: the leg would stay for ever."""
    rules = plan(queue(SUPPORT, max_wait=1, no_operators=VIP), queue(VIP, no_operators="busy"))
    story = Story(rules, ack_takes=2).signs_in(ANNA).calls("talks").passes(3).picks_up(ANNA)
    story.calls("c1").passes(1).does_not(Reject, Play)
    story.passes(1).answers(Play(LegId("c1.1"), ("en/all_busy",), PlaybackId("last:c1")))


def test_the_keys_of_a_telephone() -> None:
    assert len(DIGITS) == 16
    assert {486, 603} <= REFUSALS
