"""The plan is changed while calls go on: nobody is lost, nobody is cut off, the next decision is new."""

from dataclasses import replace

from telephony.switchboard.commands import CallOperator, HangUp, Play
from telephony.switchboard.desk_events import OfferDeclined, PauseAsked, ReadyAsked, SignedIn
from telephony.switchboard.events import CallerMatch, DigitPressed
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.ids import CallId, LegId, OperatorId, QueueId
from telephony.switchboard.plan import NumberPlan, OperatorPlan, Plan, Rule, SkillNeed
from tests.chaos import without_queue
from tests.stories.scene import ANNA, BEN, CARL, SALES, SUPPORT, VIP, operator, plan, queue
from tests.story import Story

RASA = OperatorId("rasa")


def staff(*people: OperatorPlan) -> Plan:
    return plan(operators=people)


def test_who_waits_keeps_his_place_and_his_time() -> None:
    story = Story(plan()).calls("first").passes(5).calls("second").passes(5)
    story.is_planned(plan(queue(SUPPORT, ring_time=40))).signs_in(ANNA)
    assert story.card(ANNA).call == "first"
    assert story.call("first").offers[ANNA].until == story.now - 1 + 40


def test_a_phone_that_rings_goes_on_ringing_as_long_as_it_was_to() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").is_planned(plan(queue(SUPPORT, ring_time=40)))
    story.does_not(HangUp, CallOperator).passes(19)
    assert story.rings(ANNA)
    assert not story.passes(1).rings(ANNA)


def test_he_who_joins_a_queue_is_rung_at_once_for_who_waits_in_it() -> None:
    story = Story(plan()).signs_in(CARL).calls("c1")
    story.is_planned(staff(operator(ANNA, "101", SUPPORT), operator(CARL, "103", VIP, SUPPORT)))
    assert story.rings(CARL)
    story.was_told(CARL, "other_queues")


def test_who_leaves_a_queue_keeps_the_call_that_rings_and_gets_no_other() -> None:
    story = Story(plan()).signs_in(ANNA, BEN).calls("c1")
    assert story.rings(ANNA)
    story.is_planned(staff(operator(ANNA, "101", SALES), operator(BEN, "102", SUPPORT)))
    story.picks_up(ANNA).caller_hangs_up("c1").finishes(ANNA)
    assert story.calls("c2").rings(BEN)
    story.calls("c3")
    assert not story.rings(ANNA)


def test_ring_all_from_now_on_rings_whoever_is_free_beside_the_first() -> None:
    story = Story(plan()).signs_in(ANNA, BEN).calls("c1")
    assert (story.rings(ANNA), story.rings(BEN)) == (True, False)
    story.is_planned(plan(queue(SUPPORT, strategy="ring_all"))).does_not(HangUp)
    assert (story.rings(ANNA), story.rings(BEN)) == (True, True)


def test_a_skill_that_is_no_longer_wanted_lets_the_caller_in() -> None:
    story = Story(plan(queue(SUPPORT, skills=(SkillNeed("lt", 2),)))).signs_in(ANNA).calls("c1")
    assert not story.rings(ANNA)
    assert story.is_planned(plan()).rings(ANNA)


def test_a_skill_somebody_has_from_now_on_counts() -> None:
    needs = plan(queue(SUPPORT, skills=(SkillNeed("lt", 2),)))
    story = Story(needs).signs_in(ANNA).calls("c1")
    able = operator(ANNA, "101", SUPPORT, skills=(("lt", 3),))
    assert story.is_planned(replace(needs, operators=(able,))).rings(ANNA)


def test_a_shorter_limit_counts_from_when_he_came_into_the_queue() -> None:
    story = Story(plan(queue(SUPPORT, max_wait=300))).calls("c1").passes(50)
    story.is_planned(plan(queue(SUPPORT, max_wait=60))).passes(9)
    assert story.call("c1").state == "waiting"
    story.passes(1).answers(Play)
    assert story.call("c1").leaving_by == "overflow"


def test_whether_anybody_is_ready_is_asked_as_often_as_the_plan_says_now() -> None:
    story = (
        Story(plan(queue(SUPPORT, no_ready=60, overflow=SALES))).calls("c1").is_planned(plan()).passes(600)
    )
    assert story.call("c1").queue == SUPPORT
    story.is_planned(plan(queue(SUPPORT, no_ready=30, overflow=SALES))).passes(30)
    assert story.call("c1").queue == SALES


def test_nobody_is_asked_to_be_ready_for_a_place_that_is_kept() -> None:
    before = plan(queue(SUPPORT, callback="operator_first"))
    story = Story(before).signs_in(ANNA).calls("first").picks_up(ANNA).calls("c1", number="+37061111111")
    story.presses("c1", "1#").has_heard("last:c1")
    (kept,) = story.board.floor.promised
    story.is_planned(plan(queue(SUPPORT, callback="operator_first", no_ready=30)))
    story.hears(PauseAsked(ANNA, "lunch")).caller_hangs_up("first").finishes(ANNA).passes(60)
    assert (story.operator(ANNA).state, story.call(kept).state) == ("paused", "waiting")


def test_no_limit_any_more_lets_him_wait() -> None:
    story = Story(plan(queue(SUPPORT, max_wait=60))).calls("c1").is_planned(plan()).passes(600)
    assert story.call("c1").state == "waiting"


def test_who_waits_in_a_queue_that_is_gone_goes_where_its_overflow_led() -> None:
    before = plan(queue(SUPPORT, overflow=SALES))
    story = Story(before).signs_in(CARL).calls("c1").passes(30).is_planned(without_queue(before, SUPPORT))
    assert (story.call("c1").queue, story.call("c1").state) == (SALES, "waiting")
    assert story.call("c1").queued == story.begin + 1
    story.signs_in(ANNA)
    assert story.card(ANNA).call == "c1"
    assert SUPPORT not in story.board.floor.queues


def test_past_another_queue_that_is_gone_too() -> None:
    before = plan(queue(SUPPORT, overflow=SALES), queue(SALES, overflow=VIP))
    story = Story(before).calls("c1")
    story.is_planned(without_queue(without_queue(before, SUPPORT), SALES))
    assert story.call("c1").queue == VIP


def test_where_it_led_nowhere_he_is_told() -> None:
    story = Story(plan()).calls("c1").is_planned(without_queue(plan(), SUPPORT)).answers(Play)
    assert story.call("c1").leaving_by == "overflow"
    story.caller_hangs_up("c1")
    assert story.contact("c1").queue == SUPPORT
    assert SUPPORT not in story.board.floor.queues


def test_a_call_that_rings_in_a_queue_that_is_gone_is_answered_and_wrapped_up_in_it() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").is_planned(without_queue(plan(), SUPPORT))
    story.does_not(HangUp).picks_up(ANNA).caller_hangs_up("c1")
    assert story.card(ANNA).dispositions == queue(SUPPORT).dispositions
    story.finishes(ANNA, "solved")
    assert story.contact("c1").disposition == "solved"


def test_a_call_that_was_refused_in_a_queue_that_is_gone_goes_on() -> None:
    before = plan(queue(SUPPORT, overflow=SALES))
    story = Story(before).signs_in(ANNA).calls("c1").is_planned(without_queue(before, SUPPORT))
    story.hears(OfferDeclined(ANNA, CallId("c1")))
    assert (story.call("c1").queue, story.call("c1").state) == (SALES, "waiting")


def test_a_queue_that_comes_back_while_it_still_has_calls_keeps_them() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").is_planned(without_queue(plan(), SUPPORT))
    story.is_planned(plan()).hears(OfferDeclined(ANNA, CallId("c1")))
    assert (story.call("c1").queue, story.call("c1").state) == (SUPPORT, "waiting")


def test_the_last_of_a_queue_is_taken_out_of_it() -> None:
    story = Story(plan(queue(SUPPORT, no_operators=SALES))).signs_in(ANNA, CARL)
    story.hears(ReadyAsked(ANNA)).calls("c1").picks_up(ANNA).calls("c2")
    assert story.call("c2").queue == SUPPORT
    story.is_planned(
        replace(
            plan(queue(SUPPORT, no_operators=SALES)),
            operators=(operator(ANNA, "101", SALES), operator(CARL, "103", VIP)),
        )
    )
    assert story.call("c2").queue == SALES


def test_nobody_is_left_in_a_queue_after_a_refusal() -> None:
    busy = plan(queue(SUPPORT, no_operators=SALES))
    story = Story(busy).signs_in(ANNA).calls("c1")
    story.is_planned(replace(busy, operators=(operator(ANNA, "101", SALES, VIP),)))
    assert story.rings(ANNA)
    story.hears(OfferDeclined(ANNA, CallId("c1")))
    assert story.call("c1").queue == SALES


def test_an_operator_who_is_gone_finishes_his_call_first() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA)
    story.is_planned(staff(operator(BEN, "102", SUPPORT))).was_told(ANNA, "out_of_plan").does_not(HangUp)
    assert story.desk(ANNA).me.after == "offline"
    story.hears(ReadyAsked(ANNA)).caller_hangs_up("c1").calls("c2").finishes(ANNA)
    assert ANNA not in story.board.floor.operators
    assert story.call("c2").state == "waiting"


def test_one_who_is_free_goes_at_once_and_whom_nobody_serves_now_is_sent_on() -> None:
    quick = plan(queue(SUPPORT, skills=(SkillNeed("never"),), no_operators=SALES))
    story = Story(quick).signs_in(ANNA).calls("c1")
    story.is_planned(replace(quick, operators=(operator(BEN, "102", SUPPORT, SALES),)))
    assert list(story.board.floor.operators) == [BEN]
    assert story.call("c1").queue == SALES


def test_one_who_comes_back_before_he_was_free_stays() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA)
    story.is_planned(staff(operator(BEN, "102", SUPPORT))).is_planned(plan())
    story.hears(ReadyAsked(ANNA)).caller_hangs_up("c1").finishes(ANNA)
    assert story.operator(ANNA).state == "ready"


def test_a_new_operator_signs_in_and_takes_calls() -> None:
    story = Story(plan()).calls("c1").hears(SignedIn(RASA))
    assert RASA not in story.board.floor.operators
    story.is_planned(staff(operator(RASA, "104", SUPPORT))).signs_in(RASA)
    assert story.card(RASA).call == "c1"


def test_a_new_queue_takes_calls_and_a_number_leads_there() -> None:
    repair = QueueId("repair")
    before = plan()
    numbers = tuple(replace(each, queue=repair) for each in before.numbers if each.number == "100")
    story = Story(before).is_planned(
        replace(
            before,
            queues=(*before.queues, queue(repair)),
            numbers=numbers,
            operators=(operator(BEN, "102", repair),),
        )
    )
    assert story.signs_in(BEN).calls("c1").card(BEN).queue_name == "Repair"


def test_a_menu_leads_into_the_queues_it_had_when_the_caller_came() -> None:
    keys = Step("keys", "menu", say=("hello",), ways=(("1", "sell"),))
    flow = FlowPlan("way", "Way", (keys, Step("sell", "queue", queue=SALES)))
    to_menu = plan(flows=(flow,), numbers=(NumberPlan("100", SUPPORT, menu="way"),))
    story = (
        Story(to_menu)
        .signs_in(ANNA)
        .calls("c1")
        .is_planned(without_queue(without_queue(to_menu, SALES), SUPPORT))
    )
    assert story.call("c1").state == "in_menu"
    story.hears(DigitPressed(LegId("c1.1"), "1")).answers(Play)
    assert (story.call("c1").leaving_by, story.call("c1").queue) == ("overflow", SALES)
    story.caller_hangs_up("c1")
    assert not story.board.floor.closed_queues


def test_who_knows_the_caller_is_not_waited_for_when_he_left_the_queue() -> None:
    sticky = plan(queue(SUPPORT, sticky=60))
    known = CallerMatch(1, "Jonas", None, "", "exact", "", operator=BEN)
    story = Story(sticky, phone_book={"+37061111111": (known,)}).signs_in(ANNA, BEN)
    story.calls("c0", number="+37069999999", to="200").picks_up(ANNA).caller_hangs_up("c0").finishes(ANNA)
    story.calls("c2", number="+37069999998", to="200").picks_up(BEN).calls("c1")
    assert not story.rings(ANNA)
    story.is_planned(replace(sticky, operators=(sticky.operators[0], operator(BEN, "102", SALES))))
    assert story.rings(ANNA)


def test_a_new_rule_is_asked_for_the_next_call_and_who_waits_stays() -> None:
    story = Story(plan()).calls("before").passes(5)
    story.is_planned(plan(rules=(Rule("all", to=VIP),))).calls("after")
    assert (story.call("before").queue, story.call("after").queue) == (SUPPORT, VIP)
    story.is_planned(plan(rules=(Rule("none", to="busy"), Rule("all", to=VIP)))).calls("refused")
    assert story.contact("refused").end_reason == "rejected"
    story.is_planned(plan(rules=(Rule("all", to=VIP), Rule("none", to="busy")))).calls("again")
    assert story.call("again").queue == VIP and story.signs_in(ANNA).card(ANNA).call == "before"


def test_a_talk_goes_on_when_the_rule_that_led_to_it_is_gone() -> None:
    story = Story(plan(rules=(Rule("all", to=VIP),))).signs_in(CARL).calls("c1").picks_up(CARL)
    story.is_planned(plan()).does_not(HangUp, Play)
    assert story.call("c1").state == "talking"
    story.caller_hangs_up("c1")
    assert "rule all: to vip" in story.contact("c1").why
