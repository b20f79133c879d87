"""Small print of asking first; the stories stand in tests/stories/test_consult.py."""

from telephony.switchboard.commands import Bridge, HangUp
from telephony.switchboard.consult import heard
from telephony.switchboard.desk_events import TransferWanted
from telephony.switchboard.events import LegAnswered, LegEnded
from telephony.switchboard.ids import CallId, LegId
from tests.stories.scene import ANNA, BEN, plan
from tests.story import Story


def asking() -> Story:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).signs_in(BEN)
    return story.hears(TransferWanted(ANNA, CallId("c1"), "102", ask_first=True))


def test_keys_go_to_nobody_before_he_picks_up() -> None:
    story = asking()
    assert heard(story.call("c1")) is None
    story.picks_up(BEN)
    assert heard(story.call("c1")) == story.leg_of(BEN)


def test_what_is_said_twice_or_late_changes_nothing() -> None:
    story = asking().picks_up(BEN)
    ben = story.leg_of(BEN)
    story.hears(LegAnswered(ben)).does_not(Bridge, HangUp)
    story.hears(LegEnded(LegId("gone"), 16, 0, "far")).does_not(Bridge, HangUp)
    assert story.card(ANNA).state == "consulting"
