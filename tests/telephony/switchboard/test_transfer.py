"""Small print of how transfers go; the stories stand in tests/stories/test_transfer.py."""

from telephony.switchboard.commands import ReportTransfer
from telephony.switchboard.events import LegRinging, TransferAsked
from telephony.switchboard.ids import LegId
from tests.stories.scene import ANNA, BEN, plan
from tests.story import Story


def talk() -> Story:
    return Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).signs_in(BEN)


def test_own_ringing_is_no_progress() -> None:
    story = talk()
    leg = story.leg_of(ANNA)
    story.hears(TransferAsked(leg, "102")).hears(LegRinging(leg)).does_not(ReportTransfer)
    story.hears(LegRinging(LegId("gone"))).does_not(ReportTransfer)
