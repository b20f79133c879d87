"""Small print of transfers; the stories stand in tests/stories/test_transfer.py."""

from telephony.switchboard.commands import CallNumber, Notify, ReportTransfer
from telephony.switchboard.desk_events import TransferWanted
from telephony.switchboard.events import TransferAsked
from telephony.switchboard.ids import CallId
from tests.stories.scene import ANNA, BEN, plan
from tests.story import Story

TOLD = Notify(ANNA, "transfer_phone")


def talk() -> Story:
    return Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).signs_in(BEN)


def test_a_transfer_nobody_listens_to_is_carried_out_without_reports() -> None:
    """As a desk's button asks for it."""
    story = talk().hears(TransferWanted(ANNA, CallId("c1"), "102"))
    assert story.does_not(ReportTransfer).rings(BEN)


def test_what_does_not_talk_is_not_transferred() -> None:
    story = Story(plan()).signs_in(ANNA, BEN).calls("c1")
    leg = story.leg_of(ANNA)
    assert story.hears(TransferAsked(leg, "102")).said == (ReportTransfer(leg, 603), TOLD)


def test_a_second_wish_during_a_transfer_is_refused() -> None:
    story = talk()
    leg = story.leg_of(ANNA)
    story.hears(TransferAsked(leg, "102")).hears(TransferAsked(leg, "102"))
    assert story.said == (ReportTransfer(leg, 603), TOLD)


def test_a_withheld_number_stays_withheld_outside() -> None:
    headers = (("From", '"Anonymous" <sip:anonymous@anonymous.invalid>;tag=1'), ("Privacy", "id"))
    story = Story(plan()).signs_in(ANNA).calls("c1", headers=headers).picks_up(ANNA)
    call = story.hears(TransferAsked(story.leg_of(ANNA), "+37069999999")).last(CallNumber)
    assert call.withheld and call.caller_name == ""
