"""The mixer died and the next one could not bring the sound of a leg back: what becomes of call and contact.
That somebody hung up, or that a phone is dead, would be untrue."""

from telephony.switchboard.commands import CallOperator, HangUp, StartMusic
from telephony.switchboard.contact import SOUND_FAILED
from telephony.switchboard.desk_events import DialAsked
from telephony.switchboard.events import LegAnswered, LegEnded
from telephony.switchboard.facts import facts_of
from telephony.switchboard.ids import LegId
from tests.stories.scene import ANNA, BEN, plan
from tests.story import Story

CUSTOMER = LegId("c1.1")
WHY = "the mixer died, and the sound could not be brought back"


def broken(leg: LegId) -> LegEnded:
    return LegEnded(leg, 41, 0, SOUND_FAILED)


def talk() -> Story:
    return Story(plan()).signs_in(ANNA).calls("c1").passes(3).picks_up(ANNA).passes(20)


def test_the_customers_sound_cannot_be_brought_back_and_his_contact_says_why() -> None:
    story = talk().hears(broken(CUSTOMER)).answers(HangUp)
    assert story.card(ANNA).end_reason == SOUND_FAILED and story.operator(ANNA).state == "wrap_up"
    contact = story.finishes(ANNA, "solved").contact("c1")
    assert (contact.end_reason, contact.disposition, story.finals("c1")) == (SOUND_FAILED, "solved", 1)
    assert [leg.outcome for leg in contact.legs if leg.kind == "talk"] == [SOUND_FAILED]
    assert any(WHY in line for line in contact.why)


def test_a_caller_in_line_was_cut_by_us_and_did_not_give_up() -> None:
    story = Story(plan()).calls("c1").passes(9).hears(broken(CUSTOMER))
    contact = story.contact("c1")
    assert (contact.end_reason, contact.legs[0].outcome) == (SOUND_FAILED, SOUND_FAILED)
    assert facts_of(contact).visits[0].outcome == "error"


def test_an_operator_whose_sound_failed_has_a_phone_that_can_be_rung_and_gets_the_caller_back() -> None:
    story = talk()
    story.hears(broken(story.leg_of(ANNA))).answers(StartMusic(CUSTOMER), CallOperator).was_told(
        ANNA, SOUND_FAILED
    )
    assert story.operator(ANNA).state == "offered" and story.card(ANNA).call == "c1"
    story.picks_up(ANNA).passes(9).caller_hangs_up("c1").finishes(ANNA)
    contact = story.contact("c1")
    assert [leg.outcome for leg in contact.legs if leg.kind == "talk"] == [SOUND_FAILED, "customer"]
    assert story.finals("c1") == 1


def test_both_ends_lose_their_sound_in_any_order() -> None:
    for first in (CUSTOMER, None):
        story = talk().signs_in(BEN)
        mine = story.leg_of(ANNA)
        for leg in (CUSTOMER, mine) if first else (mine, CUSTOMER):
            story.hears(broken(leg))
        story.passes(60)
        assert story.contact("c1").end_reason == SOUND_FAILED and not story.board.floor.calls


def test_a_dialled_call_tells_it_before_and_after_the_answer() -> None:
    for answered in (False, True):
        story = Story(plan()).signs_in(ANNA).hears(DialAsked(ANNA, "+37061234567")).picks_up(ANNA)
        call = story.operator(ANNA).call
        assert call is not None
        customer = story.board.floor.calls[call].leg
        if answered:
            story.hears(LegAnswered(customer))
        story.hears(broken(customer))
        if not answered:
            story.was_told(ANNA, "dial_sound_failed")
        assert story.contact(call).end_reason == SOUND_FAILED
