"""An operator's phone sends its customer on: to a colleague, to a queue, to an outside number."""

from dataclasses import replace

import pytest

from telephony.switchboard.commands import (
    Bridge,
    CallNumber,
    CallOperator,
    HangUp,
    Notify,
    ReportTransfer,
    StartMusic,
    Unbridge,
)
from telephony.switchboard.desk_events import HangUpAsked, RetrieveAsked, TransferWanted
from telephony.switchboard.events import (
    LegAnswered,
    LegEnded,
    LegReplaced,
    LegRinging,
    PhoneHeld,
    PhoneRetrieved,
    TransferAsked,
)
from telephony.switchboard.ids import BridgeId, CallId, LegId
from tests.stories.scene import ANNA, BEN, CARL, PHONE_BOOK, SALES, VIP, plan
from tests.story import Story

C1, CUSTOMER, TALK = CallId("c1"), LegId("c1.1"), BridgeId("c1")
MOBILE = "+37069999999"


def talk(*more: str, **plans: object) -> Story:
    """Anna talks to Jonas; the others are there as well. Time has passed, so that the stretches show."""
    story = Story(plan(**plans), phone_book=PHONE_BOOK).signs_in(ANNA).calls("c1").passes(3).picks_up(ANNA)
    return story.signs_in(*more).passes(10)


def asks(story: Story, target: str, replaces: LegId | None = None) -> Story:
    """Anna's phone sends REFER."""
    return story.hears(TransferAsked(story.leg_of(ANNA), target, replaces))


def outside(story: Story) -> LegId:
    """Anna transfers to a mobile; the leg that calls it."""
    return asks(story, MOBILE).last(CallNumber).leg


def test_to_a_colleague_who_answers() -> None:
    story = talk(BEN)
    anna = story.leg_of(ANNA)
    asks(story, "102").answers(Unbridge(anna), StartMusic(CUSTOMER), ReportTransfer(anna, 100), CallOperator)
    ben = story.leg_of(BEN)
    assert story.card(BEN).state == "offered" and story.card(ANNA).state == "held"
    story.hears(LegRinging(ben)).answers(ReportTransfer(anna, 180)).passes(4)
    story.picks_up(BEN).answers(ReportTransfer(anna, 200), HangUp(anna), Bridge(TALK, (CUSTOMER, ben)))
    assert story.operator(ANNA).state == "ready" and story.card(BEN).state == "talking"
    story.passes(30).caller_hangs_up("c1").finishes(BEN)
    contact = story.contact("c1")
    assert story.finals("c1") == 1 and contact.operator == BEN and contact.end_reason == "customer"
    stretches = [(leg.kind, leg.who, leg.ended - leg.started) for leg in contact.legs if leg.kind != "queue"]
    assert [each for each in stretches if each[0] in ("talk", "hold")] == [
        ("talk", ANNA, 11), ("hold", ANNA, 4), ("talk", BEN, 30),
    ]  # fmt: skip


def test_the_card_of_the_customer_travels() -> None:
    story = asks(talk(BEN), "102")
    assert story.last(CallOperator).number == "+37061111111"
    assert story.last(CallOperator).name == "Jonas Jonaitis"
    card = story.card(BEN)
    assert card.chosen is not None and card.chosen.person == "Jonas Jonaitis" and card.ring_until is not None


@pytest.mark.parametrize("how", ["refuses", "misses"])
def test_a_colleague_who_does_not_answer_gives_him_back(how: str) -> None:
    story = talk(BEN)
    anna = story.leg_of(ANNA)
    asks(story, "102")
    if how == "refuses":
        story.phone_ends(BEN, 486).answers(ReportTransfer(anna, 603))
    else:
        story.passes(20).answers(HangUp, ReportTransfer(anna, 408))
    story.answers(Bridge(TALK, (CUSTOMER, anna))).was_told(ANNA, "transfer_failed")
    assert story.card(ANNA).state == "talking" and not story.desk(BEN).calls


def test_a_phone_that_had_held_gets_him_back_on_hold() -> None:
    story = talk(BEN)
    anna = story.leg_of(ANNA)
    story.hears(PhoneHeld(anna))
    asks(story, "102").does_not(Unbridge).phone_ends(BEN, 603).does_not(Bridge)
    assert story.card(ANNA).state == "held"
    story.hears(PhoneRetrieved(anna)).answers(Bridge(TALK, (CUSTOMER, anna)))


def test_the_hold_key_during_a_transfer_counts_when_it_fails() -> None:
    story = talk(BEN)
    anna = story.leg_of(ANNA)
    story.hears(PhoneHeld(anna))
    asks(story, "102").hears(PhoneRetrieved(anna)).does_not(Bridge).phone_ends(BEN, 603).answers(Bridge)
    asks(story.signs_in(), "103")
    assert story.card(ANNA).state == "talking"


def test_who_hung_up_after_his_transfer_is_rung_again_when_it_fails() -> None:
    story = asks(talk(BEN), "102").phone_ends(ANNA).does_not(HangUp(CUSTOMER))
    story.phone_ends(BEN, 603).answers(CallOperator)
    back = story.leg_of(ANNA)
    assert story.last(CallOperator).operator == ANNA
    story.picks_up(ANNA).answers(Bridge(TALK, (CUSTOMER, back)))
    assert story.card(ANNA).state == "talking"


@pytest.mark.parametrize("how", ["refuses", "misses"])
def test_who_does_not_take_him_back_sends_him_to_the_queue(how: str) -> None:
    story = asks(talk(BEN), "102").phone_ends(ANNA).phone_ends(BEN, 603)
    story = story.phone_ends(ANNA, 486) if how == "refuses" else story.passes(20)
    assert story.operator(ANNA).state == "not_responding" and story.call("c1").state in ("waiting", "offered")


def test_a_customer_who_gives_up_meanwhile_ends_it_all() -> None:
    story = talk(BEN)
    anna = story.leg_of(ANNA)
    ben = asks(story, "102").leg_of(BEN)
    story.caller_hangs_up("c1").answers(ReportTransfer(anna, 487), HangUp(anna))
    story.answers(HangUp(ben, elsewhere=True))
    assert story.operator(ANNA).state == "wrap_up" and story.operator(BEN).state == "ready"
    assert story.finishes(ANNA).finals("c1") == 1


def test_a_desk_that_takes_him_back_ends_the_transfer() -> None:
    story = talk(BEN)
    anna = story.leg_of(ANNA)
    asks(story, "102").hears(RetrieveAsked(ANNA, C1))
    story.answers(ReportTransfer(anna, 487), Bridge(TALK, (CUSTOMER, anna)), HangUp)
    assert story.operator(BEN).state == "ready" and story.card(ANNA).state == "talking"


def test_a_desk_that_hangs_up_leaves_it_to_the_transfer() -> None:
    story = talk(BEN)
    anna = story.leg_of(ANNA)
    asks(story, "102").hears(HangUpAsked(ANNA, C1)).answers(HangUp(anna)).does_not(HangUp(CUSTOMER))
    story.picks_up(BEN).answers(Bridge)
    assert story.card(BEN).state == "talking" and story.operator(ANNA).state == "ready"


@pytest.mark.parametrize(
    ("who", "target", "status", "told", "of"),
    [
        ((), "102", 480, "transfer_away", "Ben"),
        ((BEN,), "101", 486, "transfer_busy", "Anna"),
        ((BEN,), "nonsense", 404, "transfer_nowhere", "nonsense"),
        ((), "", 404, "transfer_nowhere", ""),
    ],
)
def test_what_cannot_be_done_is_refused_and_his_desk_says_why(
    who: tuple[str, ...], target: str, status: int, told: str, of: str
) -> None:
    story = talk(*who)
    anna = story.leg_of(ANNA)
    asks(story, target)
    assert story.said == (ReportTransfer(anna, status), Notify(ANNA, told, of))
    assert story.card(ANNA).state == "talking"


def test_a_busy_colleague_is_refused_as_busy() -> None:
    story = talk(BEN).calls("c2", number="+37062222222").picks_up(BEN)
    anna = story.leg_of(ANNA)
    asks(story, "102")
    assert story.said == (ReportTransfer(anna, 486), Notify(ANNA, "transfer_busy", "Ben"))


def test_attended_transfers_of_phones_and_customers_are_refused() -> None:
    story = asks(talk(BEN), "102", replaces=LegId("other"))
    assert story.said == (ReportTransfer(story.leg_of(ANNA), 603), Notify(ANNA, "transfer_phone"))
    for leg, to in ((CUSTOMER, MOBILE), (LegId("gone"), "102")):
        said = list(story.hears(TransferAsked(leg, to)).said)
        assert said == [ReportTransfer(leg, 603)]


def test_to_a_queue() -> None:
    story = talk(BEN, CARL, numbers=_numbers())
    anna = story.leg_of(ANNA)
    asks(story, "400").answers(
        ReportTransfer(anna, 100), ReportTransfer(anna, 200), HangUp(anna), CallOperator
    )
    assert story.card(CARL).queue_name == "Vip" and story.operator(ANNA).state == "ready"
    story.picks_up(CARL).passes(20).caller_hangs_up("c1").finishes(CARL)
    contact = story.contact("c1")
    assert story.finals("c1") == 1 and contact.operator == CARL and contact.queue == "vip"


def test_a_queue_does_not_ask_who_sent_him_there_at_once() -> None:
    story = asks(talk(), "200").does_not(CallOperator)
    assert story.call("c1").queue == SALES and story.call("c1").state == "waiting"
    story.passes(16)
    assert story.rings(ANNA)


def test_a_queue_nobody_serves_takes_nobody() -> None:
    story = talk(numbers=_numbers())
    anna = story.leg_of(ANNA)
    asks(story, "400")
    assert story.said == (ReportTransfer(anna, 480), Notify(ANNA, "transfer_away", "400"))


def test_to_an_outside_number_that_answers() -> None:
    story = talk()
    anna = story.leg_of(ANNA)
    leg = outside(story)
    assert story.last(CallNumber).number == MOBILE and story.last(CallNumber).caller_number == "+37061111111"
    story.hears(LegRinging(leg)).answers(ReportTransfer(anna, 180))
    story.hears(LegAnswered(leg)).answers(
        ReportTransfer(anna, 200), HangUp(anna), Bridge(TALK, (CUSTOMER, leg))
    )
    assert story.operator(ANNA).state == "ready" and not story.desk(ANNA).calls
    story.passes(60).caller_hangs_up("c1").answers(HangUp(leg))
    contact = story.contact("c1")
    assert story.finals("c1") == 1 and (contact.operator, contact.end_reason) == (ANNA, "transferred")


def test_an_outside_number_that_hangs_up_first_ends_the_customer_too() -> None:
    story = talk()
    leg = outside(story)
    story.hears(LegAnswered(leg)).passes(5).hears(LegEnded(leg, 16, 0, "far")).answers(HangUp(CUSTOMER))
    assert story.finals("c1") == 1 and not story.board.floor.calls


@pytest.mark.parametrize("how", ["busy", "rings too long"])
def test_an_outside_number_that_does_not_answer_gives_him_back(how: str) -> None:
    story = talk()
    anna = story.leg_of(ANNA)
    leg = outside(story)
    if how == "busy":
        story.hears(LegEnded(leg, 17, 486, "far")).answers(ReportTransfer(anna, 486))
    else:
        story.passes(45).answers(HangUp(leg), ReportTransfer(anna, 408))
    story.answers(Bridge(TALK, (CUSTOMER, anna)))
    assert story.card(ANNA).state == "talking"


def test_a_customer_who_gives_up_while_an_outside_number_rings() -> None:
    story = talk()
    leg = outside(story)
    story.caller_hangs_up("c1").answers(HangUp(leg))
    assert story.operator(ANNA).state == "wrap_up"


def test_a_transfer_can_follow_a_transfer() -> None:
    story = asks(talk(BEN), "102").picks_up(BEN).passes(5)
    ben = story.leg_of(BEN)
    story.hears(TransferAsked(ben, "101")).answers(CallOperator).picks_up(ANNA)
    assert story.card(ANNA).state == "talking" and story.operator(BEN).state == "ready"


def test_phones_that_transfer_among_themselves_move_the_call() -> None:
    story = talk(BEN)
    leg = story.leg_of(ANNA)
    story.hears(LegReplaced(leg, BEN))
    assert story.leg_of(BEN) == leg and story.card(BEN).state == "talking"
    assert story.operator(ANNA).state == "ready"
    story.passes(9).phone_ends(BEN).answers(HangUp(CUSTOMER)).finishes(BEN)
    assert story.contact("c1").operator == BEN and story.finals("c1") == 1


def test_a_phone_that_is_replaced_by_another_of_its_own_or_by_a_busy_one_changes_nothing() -> None:
    story = talk(BEN).calls("c2", number="+37062222222").picks_up(BEN)
    leg = story.leg_of(ANNA)
    for who in (ANNA, BEN, None):
        story.hears(LegReplaced(leg, who))
        assert story.said == () and story.leg_of(ANNA) == leg


def _numbers() -> tuple[object, ...]:
    """The queue of important customers has a number of its own."""
    return (*plan().numbers, replace(plan().numbers[0], number="400", queue=VIP))


def test_the_desk_transfers_without_its_phone_and_takes_back() -> None:
    story = talk(BEN).hears(TransferWanted(ANNA, C1, "102"))
    assert story.card(BEN).state == "offered"
    story.hears(RetrieveAsked(ANNA, C1))
    assert story.card(ANNA).state == "talking" and story.operator(BEN).state == "ready"
    story.hears(TransferWanted(ANNA, C1, "102")).picks_up(BEN)
    assert story.card(BEN).state == "talking" and story.operator(ANNA).state == "ready"


def test_the_desk_transfers_to_a_queue_by_its_id() -> None:
    story = talk(BEN).hears(TransferWanted(ANNA, C1, "queue:sales"))
    assert story.call("c1").queue == SALES and story.card(BEN).state == "offered"


@pytest.mark.parametrize(
    ("target", "told", "of"),
    [
        ("103", "transfer_away", "Carl"),
        ("101", "transfer_busy", "Anna"),
        ("", "transfer_nowhere", ""),
        ("queue:vip", "transfer_away", "Vip"),
    ],
)
def test_what_cannot_be_is_told_and_the_caller_stays(target: str, told: str, of: str) -> None:
    story = talk().hears(TransferWanted(ANNA, C1, target))
    assert story.last(Notify) == Notify(ANNA, told, of) and story.card(ANNA).state == "talking"
