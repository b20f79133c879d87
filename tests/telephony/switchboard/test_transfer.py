"""Small print of transfers; the stories stand in tests/stories/test_transfer.py."""

from telephony.switchboard.commands import CallNumber, ReportTransfer
from telephony.switchboard.events import LegRinging, TransferAsked
from telephony.switchboard.ids import LegId
from telephony.switchboard.transfer import blind
from tests.stories.scene import ANNA, BEN, plan
from tests.story import Story


def talk() -> Story:
    return Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).signs_in(BEN)


def test_a_transfer_nobody_listens_to_is_carried_out_without_reports() -> None:
    """As a desk's button will ask for it."""
    story = talk()
    assert blind(story.board.floor, story.call("c1"), "102", None, story.now) == 0
    said = story.board.floor.take_commands()
    assert not any(isinstance(each, ReportTransfer) for each in said) and story.rings(BEN)


def test_what_does_not_talk_is_not_transferred() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1")
    assert blind(story.board.floor, story.call("c1"), "102", None, story.now) == 603


def test_a_second_wish_during_a_transfer_is_refused() -> None:
    story = talk()
    leg = story.leg_of(ANNA)
    story.hears(TransferAsked(leg, "102")).hears(TransferAsked(leg, "102"))
    assert story.said == (ReportTransfer(leg, 603),)


def test_a_withheld_number_stays_withheld_outside() -> None:
    headers = (("From", '"Anonymous" <sip:anonymous@anonymous.invalid>;tag=1'), ("Privacy", "id"))
    story = Story(plan()).signs_in(ANNA).calls("c1", headers=headers).picks_up(ANNA)
    call = story.hears(TransferAsked(story.leg_of(ANNA), "+37069999999")).last(CallNumber)
    assert call.withheld and call.caller_name == ""


def test_own_ringing_is_no_progress() -> None:
    story = talk()
    leg = story.leg_of(ANNA)
    story.hears(TransferAsked(leg, "102")).hears(LegRinging(leg)).does_not(ReportTransfer)
    story.hears(LegRinging(LegId("gone"))).does_not(ReportTransfer)
