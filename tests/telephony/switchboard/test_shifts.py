"""Coming and going, as tests/stories/test_shifts.py tells it; here what each state makes of each wish."""

import pytest

from telephony.switchboard.desk_events import DialAsked, PauseAsked, ReadyAsked, SignedOut
from telephony.switchboard.shifts import DESK_GRACE
from tests.stories.scene import ANNA, plan
from tests.story import Story


def in_state(state: str) -> Story:
    story = Story(plan())
    if state == "offline":
        return story
    story.signs_in(ANNA)
    if state == "paused":
        return story.hears(PauseAsked(ANNA, "break"))
    if state == "dialling":
        return story.hears(DialAsked(ANNA, "861111111"))
    if state == "ready":
        return story
    story.calls("c1")
    if state == "not_responding":
        return story.passes(20)
    if state in ("talking", "wrap_up"):
        story.picks_up(ANNA)
    return story.caller_hangs_up("c1") if state == "wrap_up" else story


# state → (after ReadyAsked, after PauseAsked, after SignedOut)
ANSWERS = {
    "offline": ("offline", "offline", "offline"),
    "ready": ("ready", "paused", "offline"),
    "offered": ("offered", "paused", "offline"),
    "talking": ("talking", "talking", "talking"),
    "dialling": ("talking", "talking", "talking"),
    "wrap_up": ("ready", "wrap_up", "wrap_up"),
    "paused": ("ready", "paused", "offline"),
    "not_responding": ("ready", "paused", "offline"),  # the caller he missed comes after its pause
}


@pytest.mark.parametrize("state", ANSWERS)
def test_what_each_state_makes_of_each_wish(state: str) -> None:
    wishes = (ReadyAsked(ANNA), PauseAsked(ANNA, "lunch"), SignedOut(ANNA))
    states = tuple(in_state(state).hears(wish).operator(ANNA).state for wish in wishes)
    assert states == ANSWERS[state]


@pytest.mark.parametrize("state", ["talking", "dialling", "wrap_up"])
def test_a_wish_that_must_wait_is_kept(state: str) -> None:
    assert in_state(state).hears(PauseAsked(ANNA, "lunch")).operator(ANNA).after == "lunch"
    assert in_state(state).hears(SignedOut(ANNA)).operator(ANNA).after == "offline"
    assert in_state(state).hears(SignedOut(ANNA)).hears(ReadyAsked(ANNA)).operator(ANNA).after == ""


def test_a_window_may_be_away_for_a_minute() -> None:
    assert DESK_GRACE == 60.0
