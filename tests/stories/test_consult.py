"""Who shall have the customer is asked first, a colleague or somebody outside; all together; connected."""

import pytest

from telephony.switchboard.commands import (
    Bridge,
    CallNumber,
    CallOperator,
    HangUp,
    SendDigits,
    StartMusic,
    StartRingTone,
    StopRingTone,
    Unbridge,
)
from telephony.switchboard.desk_events import (
    CallerChosen,
    ConsultAsked,
    DigitsAsked,
    HangUpAsked,
    HoldAsked,
    RequestWorkedOn,
    RetrieveAsked,
    TransferWanted,
)
from telephony.switchboard.events import (
    LegAnswered,
    LegEnded,
    LegReplaced,
    MediaBack,
    MediaLost,
    PhoneHeld,
    PhoneOffline,
    PhoneRetrieved,
)
from telephony.switchboard.floor_view import house_view
from telephony.switchboard.ids import BridgeId, CallId, LegId
from tests.stories.scene import ANNA, BEN, CARL, PHONE_BOOK, RASA, SALES, plan
from tests.story import Story

C1, CUSTOMER, TALK, ASKED = CallId("c1"), LegId("c1.1"), BridgeId("c1"), BridgeId("c1.asked")
MOBILE = "+37069999999"


def talk(*more: str) -> Story:
    """Anna talks to Jonas for ten seconds; the others are there as well."""
    story = Story(plan(), phone_book=PHONE_BOOK).signs_in(ANNA).calls("c1").passes(3).picks_up(ANNA)
    return story.signs_in(*more).passes(10 - len(more))


def wants(story: Story, target: str) -> Story:
    """Anna asks whoever that is first."""
    return story.hears(TransferWanted(ANNA, C1, target, ask_first=True))


def asked() -> Story:
    """Ben picked up after four seconds, and Anna has told him for six what it is about."""
    return wants(talk(BEN), "102").passes(4).picks_up(BEN).passes(6)


def outside() -> tuple[Story, LegId]:
    """A mobile outside picked up."""
    story = wants(talk(), MOBILE)
    leg = story.last(CallNumber).leg
    return story.hears(LegAnswered(leg)).passes(5), leg


def wish(story: Story, what: str) -> Story:
    return story.hears(ConsultAsked(ANNA, C1, what))


def stretches(story: Story) -> list[tuple[str, str, float]]:
    return [
        (leg.kind, leg.who, leg.ended - leg.started)
        for leg in story.contact("c1").legs
        if leg.kind in ("talk", "hold", "consult")
    ]


def test_who_is_asked_sees_which_request_it_is_about_and_may_open_another() -> None:
    story = asked()
    story.hears(RequestWorkedOn(ANNA, C1, 42)).hears(RequestWorkedOn(CARL, C1, 9))
    assert (story.card(ANNA).request, story.card(BEN).request) == (0, 42), "it is on her own screen"
    assert house_view(story.board.floor, story.now).calls[C1].request == 42
    story.hears(RequestWorkedOn(BEN, C1, 43)).hears(RequestWorkedOn(BEN, C1, 0))
    assert (story.card(ANNA).request, story.card(BEN).request) == (43, 0)


def test_a_colleague_is_asked_and_gets_the_customer() -> None:
    story = talk(BEN)
    anna = story.leg_of(ANNA)
    wants(story, "102").answers(Unbridge(anna), StartMusic(CUSTOMER), StartRingTone(anna))
    ben = story.leg_of(BEN)
    assert (story.card(ANNA).state, story.card(ANNA).beside) == ("held", "Ben")
    assert (story.card(BEN).state, story.card(BEN).beside, story.card(BEN).side) == (
        "offered", "Anna", "asking",
    )  # fmt: skip
    story.passes(4).picks_up(BEN).answers(Bridge(ASKED, (anna, ben))).does_not(HangUp)
    assert (story.card(ANNA).state, story.card(ANNA).beside, story.card(ANNA).side) == (
        "consulting", "Ben", "third",
    )  # fmt: skip
    assert (story.card(BEN).state, story.card(BEN).beside) == ("consulted", "Anna")
    assert story.card(BEN).chosen == story.card(ANNA).chosen is not None
    wish(story.passes(6), "connect").answers(HangUp(anna), Bridge(TALK, (CUSTOMER, ben)))
    assert story.operator(ANNA).state == "ready" and story.card(BEN).state == "talking"
    story.passes(30).caller_hangs_up("c1").finishes(BEN)
    assert story.finals("c1") == 1 and story.contact("c1").operator == BEN
    assert stretches(story) == [
        ("talk", ANNA, 10), ("hold", ANNA, 10), ("consult", BEN, 6), ("talk", BEN, 30),
    ]  # fmt: skip


def test_somebody_outside_is_asked_and_gets_the_customer() -> None:
    story, mobile = outside()
    anna = story.leg_of(ANNA)
    assert story.card(ANNA).beside == MOBILE
    story.hears(DigitsAsked(ANNA, C1, "1")).answers(SendDigits(mobile, "1"))
    wish(story, "connect").answers(HangUp(anna), Bridge(TALK, (CUSTOMER, mobile)))
    assert story.operator(ANNA).state == "ready"
    story.passes(20).caller_hangs_up("c1").answers(HangUp(mobile))
    contact = story.contact("c1")
    assert (story.finals("c1"), contact.operator, contact.end_reason) == (1, ANNA, "transferred")
    assert ("consult", MOBILE, 5) in stretches(story)


def test_between_the_two_and_all_together() -> None:
    story = asked()
    anna, ben = story.leg_of(ANNA), story.leg_of(BEN)
    wish(story, "swap").answers(Bridge(TALK, (CUSTOMER, anna)), StartMusic(ben))
    assert story.card(ANNA).side == "customer"
    story.hears(DigitsAsked(ANNA, C1, "1")).answers(SendDigits(CUSTOMER, "1"))
    wish(story.passes(5), "swap").answers(Bridge(ASKED, (anna, ben)), StartMusic(CUSTOMER))
    wish(story.passes(2), "join").answers(Bridge(TALK, (CUSTOMER, anna, ben)))
    assert story.card(ANNA).side == "all" and story.card(BEN).side == "all"
    wish(story.passes(7), "swap").answers(Bridge(ASKED, (anna, ben)), StartMusic(CUSTOMER))
    wish(story.passes(1), "join")
    wish(story.passes(1), "nonsense").does_not(Bridge)
    story.hears(RetrieveAsked(ANNA, C1)).answers(HangUp(ben), Bridge(TALK, (CUSTOMER, anna)))
    assert story.operator(BEN).state == "ready" and story.card(ANNA).state == "talking"
    story.passes(9).caller_hangs_up("c1").finishes(ANNA)
    assert stretches(story) == [
        ("talk", ANNA, 10), ("hold", ANNA, 10), ("consult", BEN, 22), ("talk", ANNA, 5), ("hold", ANNA, 2),
        ("talk", ANNA, 7), ("hold", ANNA, 1), ("talk", ANNA, 10),
    ]  # fmt: skip


def test_a_conference_goes_on_without_who_called_it_together() -> None:
    story = wish(asked(), "join")
    anna, ben = story.leg_of(ANNA), story.leg_of(BEN)
    story.hears(HangUpAsked(ANNA, C1)).answers(HangUp(anna), Bridge(TALK, (CUSTOMER, ben)))
    assert story.card(BEN).state == "talking" and story.operator(ANNA).state == "ready"


@pytest.mark.parametrize("by", ["far", "lost"])
@pytest.mark.parametrize("side", ["third", "all"])
def test_a_phone_that_is_put_down_connects_the_two_others(side: str, by: str) -> None:
    story = asked()
    if side == "all":
        wish(story, "join")
    ben = story.leg_of(BEN)
    story.phone_ends(ANNA, by=by).answers(Bridge(TALK, (CUSTOMER, ben))).does_not(HangUp(CUSTOMER))
    assert story.card(BEN).state == "talking" and story.operator(ANNA).state == "ready"


def test_a_phone_put_down_while_it_talks_to_the_customer_ends_the_call() -> None:
    story = wish(asked(), "swap")
    ben = story.leg_of(BEN)
    story.phone_ends(ANNA).answers(HangUp(CUSTOMER), HangUp(ben))
    assert story.card(ANNA).state == "wrap_up" and story.operator(BEN).state == "ready"


def test_the_desk_hangs_up_whom_it_talks_to() -> None:
    story = asked()
    ben = story.leg_of(BEN)
    story.hears(HangUpAsked(ANNA, C1)).answers(HangUp(ben), Bridge(TALK, (CUSTOMER, story.leg_of(ANNA))))
    assert story.card(ANNA).state == "talking" and story.operator(BEN).state == "ready"
    story = wish(asked(), "swap")
    story.hears(HangUpAsked(ANNA, C1)).answers(HangUp(CUSTOMER), HangUp)
    assert story.card(ANNA).state == "wrap_up" and not story.desk(BEN).calls


@pytest.mark.parametrize("how", ["his desk", "his phone"])
def test_a_colleague_who_says_no_leaves_and_it_is_told(how: str) -> None:
    story = asked()
    anna = story.leg_of(ANNA)
    if how == "his desk":
        story.hears(HangUpAsked(BEN, C1))
    else:
        story.phone_ends(BEN)
    story.was_told(ANNA, "consult_over").answers(Bridge(TALK, (CUSTOMER, anna)))
    assert story.card(ANNA).state == "talking" and story.operator(BEN).state == "ready"


def test_somebody_outside_who_hangs_up_gives_the_customer_back() -> None:
    story, mobile = outside()
    story.hears(LegEnded(mobile, 16, 0, "far")).was_told(ANNA, "consult_over")
    assert story.card(ANNA).state == "talking"


def test_a_customer_who_gives_up_drops_who_was_asked_at_once() -> None:
    story = asked()
    ben = story.leg_of(BEN)
    story.caller_hangs_up("c1").answers(HangUp(ben))
    assert story.operator(BEN).state == "ready" and story.card(ANNA).state == "wrap_up"
    story.finishes(ANNA)
    assert story.finals("c1") == 1 and story.contact("c1").end_reason == "customer"
    story, mobile = outside()
    story.caller_hangs_up("c1").answers(HangUp(mobile))


@pytest.mark.parametrize("how", ["refuses", "misses", "is called off"])
def test_who_does_not_pick_up_gives_him_back_as_he_was(how: str) -> None:
    story = talk(BEN)
    anna = story.leg_of(ANNA)
    wants(story.hears(HoldAsked(ANNA, C1)), "102").does_not(Unbridge).answers(StartRingTone(anna))
    if how == "refuses":
        story.phone_ends(BEN, 486).answers(StopRingTone(anna))
    elif how == "misses":
        story.passes(20).answers(StopRingTone(anna))
    else:
        story.hears(RetrieveAsked(ANNA, C1)).answers(Bridge(TALK, (CUSTOMER, anna)))
    assert story.card(ANNA).state == ("talking" if how == "is called off" else "held")
    assert story.rings(BEN) is False


def test_a_phone_put_down_while_it_rings_leaves_it_to_the_transfer() -> None:
    story = wants(talk(BEN), "102").phone_ends(ANNA)
    ben = story.leg_of(BEN)
    story.picks_up(BEN).answers(Bridge(TALK, (CUSTOMER, ben)))
    assert story.card(BEN).state == "talking" and story.operator(ANNA).state == "ready"


def test_a_queue_has_nobody_to_ask() -> None:
    story = wants(talk(BEN), f"queue:{SALES}").does_not(StartRingTone)
    assert story.rings(BEN) and story.operator(ANNA).state == "ready"
    story.was_told(ANNA, "transfer_unasked")


def test_who_has_no_say_in_it_changes_nothing() -> None:
    story = asked()
    for event in (ConsultAsked(BEN, C1, "connect"), ConsultAsked(ANNA, CallId("c9"), "connect")):
        story.hears(event).does_not(Bridge, HangUp)
    assert story.card(ANNA).state == "consulting"
    wish(talk(), "connect").does_not(Bridge, HangUp)


def test_who_is_asked_may_be_silent() -> None:
    """A silent customer is given up after a while; a silent expert is heard to be silent."""
    story, mobile = outside()
    story.hears(MediaLost(mobile)).passes(60).does_not(HangUp)
    assert story.card(ANNA).state == "consulting"
    story.hears(MediaLost(CUSTOMER)).passes(60).answers(HangUp(CUSTOMER), HangUp(mobile))


def test_both_say_goodbye_and_the_customer_stays() -> None:
    """Ben hangs up first; Anna's own hang-up a moment later is the other half of that."""
    story = asked().phone_ends(BEN).passes(1)
    story.hears(HangUpAsked(ANNA, C1)).does_not(HangUp).was_told(ANNA, "consult_over")
    assert story.card(ANNA).state == "talking"
    story.passes(2).hears(HangUpAsked(ANNA, C1)).answers(HangUp(CUSTOMER))


@pytest.mark.parametrize("side", ["third", "all"])
def test_a_phone_that_holds_gets_the_customer_back_on_hold(side: str) -> None:
    story = asked()
    if side == "all":
        wish(story, "join")
    anna = story.leg_of(ANNA)
    story.hears(PhoneHeld(anna)).passes(3).phone_ends(BEN).answers(Unbridge(anna), StartMusic(CUSTOMER))
    assert story.card(ANNA).state == "held"
    story.hears(PhoneRetrieved(anna)).answers(Bridge(TALK, (CUSTOMER, anna)))
    story.passes(5).caller_hangs_up("c1").finishes(ANNA)
    contact = story.contact("c1")
    talked = sum(seconds for kind, who, seconds in stretches(story) if kind != "consult" and who == ANNA)
    assert contact.answered is not None and talked == contact.ended - contact.answered


def test_who_held_before_he_asked_talks_when_the_other_is_gone() -> None:
    story = wants(talk(BEN).hears(HoldAsked(ANNA, C1)), "102").picks_up(BEN).phone_ends(BEN)
    assert story.card(ANNA).state == "talking"


def test_the_sound_of_who_is_asked_says_nothing_of_the_customers() -> None:
    story, mobile = outside()
    story.hears(MediaLost(CUSTOMER))
    for event in (MediaBack(mobile), PhoneHeld(mobile), PhoneRetrieved(mobile)):
        story.hears(event)
    story.passes(60).answers(HangUp(CUSTOMER), HangUp(mobile))


def test_a_phone_that_died_meanwhile_sends_the_customer_back_to_the_line() -> None:
    story = asked()
    story.hears(MediaLost(story.leg_of(ANNA))).hears(PhoneOffline(ANNA)).phone_ends(BEN)
    assert story.call("c1").operator != ANNA and story.operator(ANNA).state == "not_responding"


def test_who_is_asked_may_say_who_calls() -> None:
    story = asked().hears(CallerChosen(BEN, C1, RASA))
    assert story.card(ANNA).chosen == RASA


def test_hanging_up_on_who_is_asked_twice_leaves_the_customer() -> None:
    story = asked().hears(HangUpAsked(ANNA, C1)).passes(1)
    story.hears(HangUpAsked(ANNA, C1)).does_not(HangUp)
    assert story.card(ANNA).state == "talking" and story.operator(BEN).state == "ready"


def test_hanging_up_while_it_rings_there_calls_it_off() -> None:
    story = wants(talk(BEN), "102")
    anna, ben = story.leg_of(ANNA), story.leg_of(BEN)
    story.hears(HangUpAsked(ANNA, C1)).answers(Bridge(TALK, (CUSTOMER, anna)), HangUp(ben, elsewhere=True))
    assert story.card(ANNA).state == "talking" and story.operator(BEN).state == "ready"


@pytest.mark.parametrize(("whose", "left"), [(ANNA, BEN), (BEN, ANNA)])
def test_another_phone_takes_over_in_the_middle_of_it(whose: str, left: str) -> None:
    """Phones do that among themselves; who has the talk now is not rung for another call."""
    story = asked().signs_in(CARL)
    leg = story.leg_of(whose)
    story.hears(LegReplaced(leg, CARL))
    assert story.operator(whose).state == "ready" and story.leg_of(CARL) == leg
    assert {story.card(CARL).state, story.card(left).state} == {"consulting", "consulted"}
    story.hears(ConsultAsked(CARL if whose == ANNA else ANNA, C1, "connect")).passes(5)
    has_him = BEN if whose == ANNA else CARL
    assert story.card(has_him).state == "talking"
    story.caller_hangs_up("c1").finishes(has_him)
    assert story.finals("c1") == 1


def test_handsets_put_down_one_after_the_other_lose_no_customer() -> None:
    """The colleague's first: what is put down then is meant for him, and the customer is still there."""
    story = asked().phone_ends(BEN).passes(1).phone_ends(ANNA).answers(StartMusic(CUSTOMER), CallOperator)
    back = story.leg_of(ANNA)
    story.passes(4).picks_up(ANNA).answers(Bridge(TALK, (CUSTOMER, back)))
    assert story.card(ANNA).state == "talking"
    story.passes(10).phone_ends(ANNA).answers(HangUp(CUSTOMER))
    story.finishes(ANNA)
    contact = story.contact("c1")
    talked = sum(seconds for kind, who, seconds in stretches(story) if kind != "consult" and who == ANNA)
    assert contact.answered is not None and talked == contact.ended - contact.answered


def test_who_is_asked_is_let_go_when_his_phone_is_dead() -> None:
    """Silent and not answering: without a word of goodbye. Either may be noticed first."""
    for silent_first in (True, False):
        story = asked()
        anna, ben = story.leg_of(ANNA), story.leg_of(BEN)
        noticed = [MediaLost(ben), PhoneOffline(BEN)]
        for each in noticed if silent_first else reversed(noticed):
            story.hears(each)
        story.answers(HangUp(ben), Bridge(TALK, (CUSTOMER, anna))).was_told(ANNA, "consult_over")
        assert story.card(ANNA).state == "talking" and not story.desk(BEN).calls


def test_who_got_the_customer_on_a_phone_that_had_fallen_silent_loses_him_when_it_does_not_answer() -> None:
    story = asked()
    story.hears(MediaLost(story.leg_of(BEN)))
    wish(story, "connect").hears(PhoneOffline(BEN))
    assert story.operator(BEN).state == "not_responding" and story.call("c1").state == "offered"
    assert story.picks_up(ANNA).card(ANNA).state == "talking"


def test_who_is_asked_and_is_heard_again_keeps_the_customer() -> None:
    story = asked()
    ben = story.leg_of(BEN)
    story.hears(MediaLost(ben)).hears(MediaBack(ben)).hears(PhoneOffline(BEN)).does_not(HangUp(ben))
    assert wish(story, "connect").card(BEN).state == "talking"
