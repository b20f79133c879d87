"""He does not want to wait: his place stays in line, he is called back, by whichever way the queue has it."""

import random
from dataclasses import replace

import pytest

from telephony.switchboard.commands import (
    Answer,
    Bridge,
    CallNumber,
    CallOperator,
    HangUp,
    LookUpCaller,
    Play,
    StartRingTone,
    StopPlayback,
)
from telephony.switchboard.desk_events import CallbackWithdrawn, HangUpAsked, OfferDeclined, SignedOut
from telephony.switchboard.events import EngineStarted, LegAnswered, LegEnded, TrunkDown
from telephony.switchboard.ids import CallId, TrunkId
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_events import PlanChanged
from tests.stories.scene import ANNA, BEN, CARL, JONAS, PHONE_BOOK, SALES, SUPPORT, plan, queue
from tests.story import Story

OWN = "+37061111111"


def kept(**more: object) -> Plan:
    """Support calls back, after 5 minutes again, three times at most, within an hour."""
    field = {"callback": "operator_first", "callback_window": 3600, "wrap_up": 0, **more}
    return plan(queue(SUPPORT, **field))


def busy(of: Plan | None = None) -> Story:
    """Anna talks; Jonas waits."""
    story = Story(of or kept(), phone_book=PHONE_BOOK).signs_in(ANNA)
    return story.calls("first", number="+37069999999").picks_up(ANNA).calls("jonas")


def asks(story: Story, call: str = "jonas") -> Story:
    """He presses 1, and 1 again to confirm his own number."""
    return story.presses(call, "1").presses(call, "1").passes(1.5)


def back(story: Story) -> str:
    """The call that keeps his place."""
    (found,) = [each for each in story.board.floor.calls.values() if each.callback is not None]
    return found.id


def hears_goodbye(story: Story, call: str = "jonas") -> Story:
    return story.has_heard(f"last:{call}")


# ---- which number -------------------------------------------------------------------------------------


def test_he_presses_one_confirms_his_number_and_is_let_go_with_a_promise() -> None:
    story = busy().presses("jonas", "1").answers(StopPlayback, Play)
    assert story.last(Play).prompts == ("en/callback_own",)
    story.presses("jonas", "1").does_not(Play).passes(1.5).answers(Play)
    assert story.last(Play).prompts == ("en/callback_promised",)
    hears_goodbye(story).answers(HangUp)
    contact = story.contact("jonas")
    assert contact.end_reason == "callback"
    assert [(leg.kind, leg.outcome) for leg in contact.legs] == [("queue", "callback")]
    assert story.call(back(story)).caller.number.e164 == OWN


def test_he_types_another_number_hears_it_back_and_confirms_it() -> None:
    story = busy().presses("jonas", "1").presses("jonas", "862222222#").answers(Play)
    assert story.last(Play).prompts == (
        "en/digit_8", *("en/digit_6", *("en/digit_2",) * 7), "en/callback_right",
    )  # fmt: skip
    story.presses("jonas", "1").passes(1.5)
    assert story.call(back(story)).caller.number.e164 == "+37062222222"


def test_a_number_may_begin_with_one_and_needs_no_hash() -> None:
    story = busy().presses("jonas", "1").presses("jonas", "12").passes(4).answers(Play)
    assert story.last(Play).prompts == ("en/callback_wrong", "en/callback_number"), "no number of Lithuania"
    story.presses("jonas", "861234567").passes(4)
    assert story.last(Play).prompts[-1] == "en/callback_right"


def test_hash_alone_confirms_too_and_star_begins_anew() -> None:
    story = busy().presses("jonas", "1").presses("jonas", "8612*")
    assert story.last(Play).prompts == ("en/callback_number",)
    story.presses("jonas", "861234567#").presses("jonas", "#")
    assert story.call(back(story)).caller.number.e164 == "+37061234567"


def test_a_withheld_caller_must_type_one() -> None:
    story = Story(kept()).signs_in(ANNA).calls("first").picks_up(ANNA).calls("nobody", number="anonymous")
    story.presses("nobody", "1")
    assert story.last(Play).prompts == ("en/callback_number",)
    story.presses("nobody", "1").passes(4)
    assert story.last(Play).prompts[0] == "en/callback_wrong", "one is no number"
    story.presses("nobody", "861111111#").presses("nobody", "1").passes(1.5).answers(LookUpCaller)
    place = story.call(back(story))
    assert (place.caller.withheld, place.caller.number.e164, place.identified) == (False, OWN, True)


@pytest.mark.parametrize("typed", ["112", "101", "90012345", "0012125550123", "0900", "11111111111111111111"])
def test_nobody_makes_us_call_emergency_premium_foreign_or_house_numbers(typed: str) -> None:
    story = busy().presses("jonas", "1").presses("jonas", f"{typed}#")
    assert story.last(Play).prompts == ("en/callback_wrong", "en/callback_number")


def test_after_three_mistakes_he_goes_on_waiting() -> None:
    story = busy().presses("jonas", "1")
    for _ in range(3):
        story.presses("jonas", "5#")
    assert story.last(Play).prompts == ("en/still_waiting",)
    assert (story.call("jonas").state, story.call("jonas").wait.step) == ("waiting", "")


def test_who_says_nothing_more_goes_on_waiting() -> None:
    story = busy().presses("jonas", "1").passes(20)
    assert (story.call("jonas").state, story.call("jonas").wait.step) == ("waiting", "")


def test_who_picks_up_while_he_types_has_him_at_once() -> None:
    story = busy().presses("jonas", "1").presses("jonas", "8612").signs_in(BEN).picks_up(BEN).answers(Bridge)
    assert story.call("jonas").state == "talking"
    story.passes(60).presses("jonas", "1").does_not(Play)


@pytest.mark.parametrize("without", [plan(), plan(queue(SUPPORT, callback="operator_first"), trunks=())])
def test_where_nobody_calls_back_one_is_a_key_like_any_other(without: Plan) -> None:
    story = busy(without).presses("jonas", "1").does_not(Play)
    assert story.call("jonas").wait.step == ""


def test_it_is_offered_after_the_greeting() -> None:
    story = busy().has_heard("greeting:jonas").answers(Play)
    assert story.last(Play).prompts == ("en/offer_callback",)


# ---- his place ----------------------------------------------------------------------------------------


def test_his_place_is_before_who_came_later() -> None:
    story = busy().passes(10).calls("later", number="+37065555555").passes(10)
    asks(story)
    hears_goodbye(story).phone_ends(ANNA)
    assert story.card(ANNA).call == back(story)
    assert story.call("later").state == "waiting"


def test_it_keeps_the_time_he_has_waited_and_says_so_on_the_card() -> None:
    story = hears_goodbye(asks(busy().passes(60)))
    assert story.call(back(story)).queued == story.call(back(story)).arrived - 61.5
    story.passes(30).phone_ends(ANNA)
    card = story.card(ANNA)
    assert (card.callback, card.direction, card.state) == ("operator_first", "out", "offered")
    assert card.chosen == JONAS
    assert round(story.now - card.since, 1) == 91.5
    assert card.withheld is False


def test_who_is_being_rung_for_him_is_rung_for_his_place() -> None:
    """He decides at the very moment when an operator becomes free."""
    story = busy().presses("jonas", "1").phone_ends(ANNA)
    assert story.card(ANNA).call == "jonas"
    story.presses("jonas", "1").passes(1.5)
    assert story.card(ANNA).call == back(story)
    hears_goodbye(story)


def test_nobody_signed_in_does_not_end_it() -> None:
    story = hears_goodbye(asks(busy(kept(no_operators="busy"))))
    story.phone_ends(ANNA)
    place = back(story)
    story.hears(OfferDeclined(ANNA, CallId(place))).hears(SignedOut(ANNA))
    assert story.call(place).state == "waiting"


def test_the_order_of_a_thousand_mixed_callers_is_the_order_they_came_in() -> None:
    """Some wait, some let themselves be called back, now or later: all are served in the order they came."""
    chance = random.Random(7)
    story = Story(kept(callback_window=10**6)).signs_in(ANNA).calls("busy").picks_up(ANNA)
    came, served = list[str](), list[str]()

    def serves_one() -> None:
        story.phone_ends(ANNA)
        call = story.call(story.card(ANNA).call)
        served.append(call.caller.number.e164)
        story.picks_up(ANNA)
        if call.absent:
            story.hears(LegAnswered(call.leg))

    for n in range(1000):
        came.append(f"+370612{n:05}")
        story.calls(f"c{n}", number=came[-1]).passes(chance.choice((0, 0, 0.5, 3)))
        if chance.random() < 0.6:
            decides = f"c{chance.randrange(max(0, n - 20), n + 1)}"
            if CallId(decides) in story.board.floor.lines[SUPPORT]:
                hears_goodbye(story.presses(decides, "1#"), decides)
        if n > 40 and chance.random() < 0.98:
            serves_one()
    while story.board.floor.lines[SUPPORT]:
        serves_one()
    assert served == came
    story.phone_ends(ANNA)
    asked = [each for each in story.records if each.end_reason == "callback"]
    called = [each for each in story.records if each.callback_of and each.final and each.answered]
    assert len(asked) == len(called) > 200
    assert not [each for each in story.records if each.end_reason == "abandoned"]


# ---- operator first -----------------------------------------------------------------------------------


def his_turn(of: Plan | None = None) -> tuple[Story, str]:
    story = hears_goodbye(asks(busy(of))).phone_ends(ANNA)
    return story, back(story)


def test_on_pick_up_the_customer_is_dialled_at_once_and_they_talk() -> None:
    story, place = his_turn()
    story.picks_up(ANNA).answers(CallNumber, StartRingTone).does_not(Bridge)
    assert story.call(place).state == story.card(ANNA).state == "dialling"
    story.hears(LegAnswered(story.call(place).leg)).answers(Bridge)
    story.passes(60).phone_ends(ANNA)
    contact = story.contact(place)
    assert (contact.direction, contact.callback_of, contact.end_reason) == ("out", "jonas", "operator")
    assert contact.answered is not None and contact.queue == SUPPORT and contact.operator == ANNA
    legs = {leg.kind: leg for leg in contact.legs}
    assert (legs["queue"].outcome, legs["talk"].ended - legs["talk"].started) == ("called", 60)


def test_a_callback_has_after_call_work_like_any_call_of_the_queue() -> None:
    story, place = his_turn(kept(wrap_up=30))
    story.finishes(ANNA).picks_up(ANNA).hears(LegAnswered(story.call(place).leg)).phone_ends(ANNA)
    assert (story.card(ANNA).state, story.card(ANNA).dispositions[0][0]) == ("wrap_up", "solved")


def misses(story: Story, place: str, status: int = 486) -> Story:
    return story.picks_up(ANNA).hears(LegEnded(story.call(place).leg, 17, status, "far"))


def test_who_is_busy_is_tried_again_later_and_the_operator_is_free_meanwhile() -> None:
    story, place = his_turn()
    misses(story, place).was_told(ANNA, "dial_busy").answers(HangUp)
    assert (story.call(place).state, story.operator(ANNA).state) == ("deferred", "ready")
    story.calls("other", number="+37065555555").picks_up(ANNA).passes(299)
    assert story.call(place).state == "deferred"
    story.calls("later", number="+37064444444").passes(1).phone_ends(ANNA)
    assert story.card(ANNA).call == place, "his place is still before who came later"


def test_after_the_last_try_it_is_over_and_says_why() -> None:
    story, place = his_turn()
    for status in (486, 480):
        misses(story, place, status).passes(300)
    misses(story, place, 480)
    contact = story.contact(place)
    assert (contact.end_reason, contact.answered, contact.final) == ("no_answer", None, True)
    assert story.operator(ANNA).state == "ready"


def test_one_whom_nobody_answers_is_not_rung_for_ever() -> None:
    story, place = his_turn()
    story.picks_up(ANNA).passes(45).answers(HangUp)
    assert story.call(place).state == "deferred"


@pytest.mark.parametrize("how", ["desk", "phone"])
def test_an_operator_who_hangs_up_before_he_answers_leaves_him_for_later(how: str) -> None:
    story, place = his_turn()
    story.picks_up(ANNA)
    story.hears(HangUpAsked(ANNA, CallId(place))) if how == "desk" else story.phone_ends(ANNA)
    assert (story.call(place).state, story.operator(ANNA).state) == ("deferred", "ready")


def test_an_operator_may_decline_and_the_next_is_rung() -> None:
    story, place = his_turn()
    story.signs_in(BEN).hears(OfferDeclined(ANNA, CallId(place)))
    assert story.card(BEN).call == place


def test_when_the_window_is_over_nobody_is_rung_for_him_any_more() -> None:
    story = hears_goodbye(asks(busy()))
    place = back(story)
    story.passes(3600)
    assert (story.contact(place).end_reason, story.finals(place)) == ("not_called", 1)
    assert place not in story.board.floor.calls


def test_a_try_under_way_when_the_window_ends_is_the_last() -> None:
    story = hears_goodbye(asks(busy())).passes(3590).phone_ends(ANNA)
    place = back(story)
    story.picks_up(ANNA).passes(20)
    assert story.call(place).state == "dialling"
    story.hears(LegEnded(story.call(place).leg, 17, 486, "far"))
    assert story.contact(place).end_reason == "busy"


def test_a_call_that_takes_longer_than_the_window_is_not_cut() -> None:
    story, place = his_turn()
    story.picks_up(ANNA).hears(LegAnswered(story.call(place).leg)).passes(4000)
    assert story.call(place).state == "talking"


# ---- customer first -----------------------------------------------------------------------------------


def customer_first(**more: object) -> tuple[Story, str]:
    return his_turn(kept(callback="customer_first", **more))


def test_the_customer_is_dialled_while_an_operator_is_reserved_who_is_rung_when_he_answers() -> None:
    story, place = customer_first()
    assert (story.call(place).state, story.operator(ANNA).state) == ("calling", "offered")
    assert story.card(ANNA).callback == "customer_first"
    story.calls("other", number="+37065555555")
    assert story.call("other").state == "waiting", "she is not given away"
    story.hears(LegAnswered(story.call(place).leg)).answers(Play, CallOperator)
    assert story.call(place).state == "offered"
    story.picks_up(ANNA).answers(Bridge)


def test_a_customer_who_is_not_reached_costs_no_operator_a_ring() -> None:
    story, place = customer_first()
    story.does_not(CallOperator).hears(LegEnded(story.call(place).leg, 17, 486, "far")).does_not(CallOperator)
    assert (story.call(place).state, story.operator(ANNA).state) == ("deferred", "ready")
    story.passes(300)
    assert story.call(place).state == "calling"


def test_an_operator_who_misses_it_loses_the_customer_nothing() -> None:
    story, place = customer_first()
    story.hears(LegAnswered(story.call(place).leg)).passes(20)
    assert (story.call(place).state, story.operator(ANNA).state) == ("waiting", "not_responding")
    story.signs_in(BEN).picks_up(BEN)
    assert story.call(place).state == "talking"


def test_an_operator_who_declines_while_he_is_dialled_is_replaced_when_he_answers() -> None:
    story, place = customer_first()
    story.hears(OfferDeclined(ANNA, CallId(place)))
    assert (story.call(place).state, story.operator(ANNA).state) == ("calling", "ready")
    story.signs_in(BEN).hears(LegAnswered(story.call(place).leg))
    assert story.card(BEN).call == place


def test_ring_all_reserves_one_and_rings_all_when_he_answers() -> None:
    story, place = customer_first(strategy="ring_all")
    story.signs_in(BEN)
    assert [story.rings(each) for each in (ANNA, BEN)] == [True, False]
    story.hears(LegAnswered(story.call(place).leg))
    assert [story.rings(each) for each in (ANNA, BEN)] == [True, True]


# ---- he rings in again, is called off, or we stop ------------------------------------------------------


def test_who_rings_in_again_has_his_place_and_is_not_called_back() -> None:
    story = hears_goodbye(asks(busy().passes(60)))
    place = back(story)
    story.calls("later", number="+37065555555").passes(10).calls("jonas2")
    assert story.contact(place).end_reason == "called_again"
    assert list(story.board.floor.lines[SUPPORT]) == ["jonas2", "later"]
    story.phone_ends(ANNA)
    assert story.card(ANNA).call == "jonas2"


def test_also_while_an_operator_is_being_rung_for_his_place() -> None:
    story, place = his_turn()
    story.calls("jonas2")
    assert (story.card(ANNA).call, story.contact(place).end_reason) == ("jonas2", "called_again")


def test_also_while_he_rests_between_two_tries_and_when_the_queue_is_full() -> None:
    story, place = his_turn(kept(max_waiting=1, overflow=SALES))
    misses(story, place).calls("other", number="+37065555555").picks_up(ANNA)
    story.calls("full", number="+37064444444").calls("jonas2")
    assert (story.call("jonas2").queue, story.contact(place).end_reason) == (SUPPORT, "called_again")
    assert list(story.board.floor.lines[SUPPORT]) == ["jonas2", "full"]


def test_who_rings_in_just_while_we_dial_him_gets_his_place_when_we_find_him_busy() -> None:
    story, place = his_turn()
    story.picks_up(ANNA).passes(5).calls("jonas2")
    assert story.call("jonas2").state == "waiting"
    story.hears(LegEnded(story.call(place).leg, 17, 486, "far"))
    assert story.contact(place).end_reason == "called_again"
    assert story.card(ANNA).call == "jonas2"


def test_another_queue_keeps_his_place() -> None:
    story = hears_goodbye(asks(busy())).calls("jonas2", to="200")
    assert story.call(back(story)).state == "waiting"


def test_an_operator_of_the_queue_calls_it_off_and_nobody_else() -> None:
    story = hears_goodbye(asks(busy()))
    place = CallId(back(story))
    story.hears(CallbackWithdrawn(CARL, place))
    assert place in story.board.floor.calls
    story.hears(CallbackWithdrawn(BEN, place))
    assert story.contact(place).end_reason == "withdrawn"


def test_a_supervisor_may_from_whatever_queue() -> None:
    of = kept()
    *others, carl = of.operators
    of = replace(of, operators=(*others, replace(carl, role="supervisor")))
    story = hears_goodbye(asks(busy(of)))
    place = CallId(back(story))
    story.hears(CallbackWithdrawn(CARL, place))
    assert story.contact(place).end_reason == "withdrawn"


def test_a_supervisor_of_other_teams_may_not() -> None:
    of = kept()
    *others, carl = of.operators
    people = (*others, replace(carl, role="supervisor", teams=("south",)))
    story = hears_goodbye(asks(busy(replace(of, operators=people))))
    place = CallId(back(story))
    story.hears(CallbackWithdrawn(CARL, place)).was_told(CARL, "steer_forbidden")
    assert place in story.board.floor.calls


def test_once_he_is_being_dialled_it_is_too_late_to_call_it_off() -> None:
    story, place = his_turn()
    story.picks_up(ANNA).hears(CallbackWithdrawn(ANNA, CallId(place)))
    assert story.call(place).state == "dialling"


def test_an_exchange_that_stops_leaves_a_contact_that_somebody_calls() -> None:
    story = hears_goodbye(asks(busy()))
    place = back(story)
    story.hears(EngineStarted())
    contact = story.contact(place)
    assert (contact.end_reason, contact.callback_of, contact.final) == ("exchange_stopped", "jonas", True)


def test_he_is_called_over_a_trunk_that_works_by_then() -> None:
    of = kept()
    second = replace(of.trunks[0], id=TrunkId("spare"), name="Spare")
    story = hears_goodbye(asks(busy(replace(of, trunks=(*of.trunks, second)))))
    story.hears(TrunkDown(TrunkId("city"), "silence")).phone_ends(ANNA).picks_up(ANNA)
    assert story.last(CallNumber).trunk == "spare"


def test_the_desk_sees_who_is_to_be_called_back() -> None:
    story = hears_goodbye(asks(busy().passes(60))).passes(30)
    support = next(each for each in story.desk(ANNA).queues if each.queue == SUPPORT)
    (place,) = support.callbacks
    assert (place.call, place.name, place.number, place.tries) == (back(story), "Jonas Jonaitis", OWN, 0)
    assert place.since == story.call(place.call).queued
    assert place.due is None
    story.phone_ends(ANNA).picks_up(ANNA).hears(LegEnded(story.call(place.call).leg, 17, 486, "far"))
    (place,) = next(each for each in story.desk(BEN).queues if each.queue == SUPPORT).callbacks
    assert (place.tries, place.due) == (1, story.now + 300)


# ---- the plan changes meanwhile -----------------------------------------------------------------------


def without_support(no_operators: str) -> Plan:
    """Support is gone; who waits in it goes where it sent those for whom nobody was there."""
    of = kept(no_operators=no_operators)
    return replace(of, queues=of.queues[1:], numbers=of.numbers[1:2])


def test_a_place_in_a_queue_that_is_gone_is_kept_in_the_one_that_has_its_callers() -> None:
    story = hears_goodbye(asks(busy(kept(no_operators=SALES))))
    place = back(story)
    story.hears(PlanChanged(without_support(SALES))).does_not(Answer, Play)
    assert (story.call(place).queue, story.call(place).state) == (SALES, "waiting")
    story.phone_ends(ANNA)
    assert story.card(ANNA).call == place


def test_where_no_other_queue_has_them_a_person_decides() -> None:
    story = hears_goodbye(asks(busy()))
    place = back(story)
    story.hears(PlanChanged(without_support("wait"))).does_not(Answer, Play)
    assert story.contact(place).end_reason == "not_called"


def test_announcements_begin_and_end_with_the_plan() -> None:
    story = busy(plan())
    story.hears(PlanChanged(plan(queue(SUPPORT, announce_every=30)))).passes(30).answers(Play)
    story.hears(PlanChanged(plan())).passes(300).does_not(Play)


def test_two_who_ring_for_one_that_wants_to_be_called_are_free_for_him_and_for_the_next() -> None:
    """One of them is reserved for his place; his place leaves the line, and the other has who stands next."""
    house = kept(callback="customer_first", strategy="ring_all", ring_time=60, retry_after=5)
    story = Story(house, phone_book=PHONE_BOOK).signs_in(ANNA).calls("jonas")
    story.hears(OfferDeclined(ANNA, CallId("jonas"))).signs_in(BEN).passes(5)
    assert list(story.call("jonas").offers) == [BEN, ANNA]
    story.calls("next", number="+37062222222")
    asks(story)
    assert (story.operator(ANNA).call, story.operator(BEN).call) == (back(story), "next")
