"""Callers wait: who is served first, what they hear, and what happens when nobody comes."""

from dataclasses import replace

import pytest

from telephony.switchboard.commands import (
    Answer,
    Bridge,
    CallOperator,
    HangUp,
    Play,
    Reject,
    Ring,
    StartMusic,
)
from telephony.switchboard.desk_events import OfferDeclined, SignedOut
from telephony.switchboard.events import CallerMatch, LegEnded, PlaybackFinished
from telephony.switchboard.ids import CallId, LegId, PlaybackId
from tests.stories.scene import ANNA, BEN, JONAS, PHONE_BOOK, SALES, SUPPORT, VIP, plan, queue
from tests.story import Story


def test_a_known_customer_waits_is_answered_and_his_story_is_written_down() -> None:
    story = Story(plan(), phone_book=PHONE_BOOK)
    story.calls("c1").answers(
        Ring(LegId("c1.1")),
        Answer(LegId("c1.1")),
        Play(LegId("c1.1"), ("en/greeting",), PlaybackId("greeting:c1")),
        StartMusic(LegId("c1.1")),
    )
    story.passes(10).signs_in(ANNA).answers(CallOperator)
    assert story.last(CallOperator).name == "Jonas Jonaitis"
    assert story.card(ANNA).chosen == JONAS
    story.passes(3).picks_up(ANNA).answers(Bridge)
    assert story.card(ANNA).waited == 14
    story.passes(60).caller_hangs_up("c1").answers(HangUp)
    story.passes(5).finishes(ANNA, "solved")

    contact = story.contact("c1")
    assert (contact.end_reason, contact.disposition, contact.person_id) == ("customer", "solved", 1)
    assert (contact.queue, contact.operator, contact.number) == (SUPPORT, ANNA, "+37061111111")
    story_told = [(leg.kind, leg.who, round(leg.ended - leg.started), leg.outcome) for leg in contact.legs]
    assert story_told == [
        ("queue", SUPPORT, 14, "answered"),
        ("ring", ANNA, 4, "answered"),
        ("talk", ANNA, 60, "customer"),
        ("wrap_up", ANNA, 5, ""),
    ]
    assert story.finals("c1") == 1


def test_two_callers_and_one_operator_who_came_first_is_served_first() -> None:
    story = Story(plan()).calls("first").passes(5).calls("second").passes(5).signs_in(ANNA)
    assert story.card(ANNA).call == "first"
    story.picks_up(ANNA).caller_hangs_up("first")
    assert story.call("second").state == "waiting"
    story.finishes(ANNA)
    assert story.card(ANNA).call == "second"


@pytest.mark.parametrize(("earlier", "served"), [(200, "director"), (280, "jonas")])
def test_an_important_caller_has_a_head_start_and_not_a_pass(earlier: int, served: str) -> None:
    """Two points of priority are worth 240 s of waiting."""
    story = Story(plan(), phone_book=PHONE_BOOK)
    story.calls("jonas").passes(earlier).calls("director", number="+37063333333").signs_in(ANNA)
    assert story.card(ANNA).call == served


def test_the_oldest_caller_of_all_my_queues_comes_first() -> None:
    story = (
        Story(plan()).calls("sales", to="200").passes(1).calls("support").passes(1).calls("late", to="200")
    )
    story.signs_in(ANNA)
    served = []
    for _ in range(3):
        served.append(story.card(ANNA).call)
        story.picks_up(ANNA).caller_hangs_up(served[-1]).finishes(ANNA)
    assert served == ["sales", "support", "late"]


def test_a_queue_with_priority_is_served_before_another() -> None:
    story = Story(plan(queue(SALES, priority=1))).calls("support").passes(60).calls("sales", to="200")
    assert story.signs_in(ANNA).card(ANNA).call == "sales"


def test_nobody_is_signed_in_and_the_plan_says_wait() -> None:
    story = Story(plan(queue(SUPPORT, no_operators="wait"))).calls("c1").passes(3600)
    assert story.call("c1").state == "waiting"


def test_nobody_is_signed_in_and_the_plan_says_busy() -> None:
    story = Story(plan(queue(SUPPORT, no_operators="busy"))).calls("c1")
    story.answers(Ring, Reject(LegId("c1.1"), 486, "Busy Here")).does_not(Answer)
    assert story.contact("c1").end_reason == "no_operators"
    assert story.contact("c1").queue == SUPPORT


def test_nobody_is_signed_in_here_and_the_caller_goes_to_the_other_queue() -> None:
    shared = plan(queue(SUPPORT, no_operators="vip"))
    story = Story(shared).signs_in("carl").calls("c1")
    assert story.card("carl").queue == "vip"


def test_empty_queues_that_point_at_each_other_let_the_caller_wait_and_not_fall_out() -> None:
    circle = plan(queue(SUPPORT, no_operators=SALES), queue(SALES, no_operators=SUPPORT))
    story = Story(circle).calls("c1").passes(30)
    assert story.call("c1").state == "waiting"
    assert story.signs_in(ANNA).card(ANNA).call == "c1"


def test_who_comes_from_a_queue_that_was_left_is_rung_for_before_who_waits_less() -> None:
    """Everybody stands where he belongs before anybody is rung, in whatever order that was found out."""
    of = plan(queue(SALES, no_operators=SUPPORT))
    of = replace(
        of, operators=tuple(replace(o, queues=(SUPPORT,)) if o.id == BEN else o for o in of.operators)
    )
    story = Story(of).signs_in(ANNA).calls("early", to="200").hears(OfferDeclined(ANNA, CallId("early")))
    story.passes(1).calls("late", number="+37062222222").signs_in(BEN)
    assert story.rings(ANNA) and not story.rings(BEN)
    story.hears(SignedOut(ANNA))
    assert story.card(BEN).call == "early" and story.call("late").state == "waiting"


def test_who_waited_too_long_hears_why_and_the_call_ends() -> None:
    story = Story(plan(queue(SUPPORT, max_wait=60))).calls("c1").passes(60)
    story.answers(Play(LegId("c1.1"), ("en/all_busy",), PlaybackId("last:c1")))
    story.hears(PlaybackFinished(PlaybackId("last:c1"), "ok")).answers(HangUp(LegId("c1.1")))
    contact = story.contact("c1")
    assert contact.end_reason == "overflow"
    assert [(leg.kind, leg.outcome) for leg in contact.legs] == [("queue", "overflow")]


def test_who_waited_too_long_goes_to_the_other_queue_with_his_waiting_time() -> None:
    story = Story(plan(queue(SUPPORT, max_wait=60, no_operators=SALES)))
    story.signs_in(ANNA).calls("busy", to="200").picks_up(ANNA)  # Anna talks, nobody is free
    story.calls("old").passes(50).calls("sales", to="200").passes(11)
    assert story.call("old").queue == SALES
    story.caller_hangs_up("busy").finishes(ANNA)
    assert story.card(ANNA).call == "old"
    story.picks_up(ANNA)
    assert [leg.who for leg in story.call("old").records if leg.kind == "queue"] == [SUPPORT, SALES]


def test_after_waiting_too_long_an_empty_other_queue_follows_its_own_rule() -> None:
    rules = plan(queue(SUPPORT, max_wait=60, no_operators=VIP), queue(VIP, no_operators="busy"))
    story = Story(rules).signs_in(ANNA).calls("busy").picks_up(ANNA).calls("c1").passes(60)
    story.answers(Play(LegId("c1.1"), ("en/all_busy",), PlaybackId("last:c1")))


def test_a_caller_who_is_just_being_offered_is_not_taken_away_for_waiting_too_long() -> None:
    story = Story(plan(queue(SUPPORT, max_wait=60))).calls("c1").passes(55).signs_in(ANNA)
    story.passes(10)
    assert story.rings(ANNA)
    story.picks_up(ANNA).passes(120)
    assert story.call("c1").state == "talking"


def test_the_last_operator_goes_home_and_those_who_wait_are_told_and_not_forgotten() -> None:
    story = Story(plan(queue(SUPPORT, no_operators="busy"))).signs_in(ANNA)
    story.calls("talks").picks_up(ANNA).calls("waits").passes(30)
    story.hears(SignedOut(ANNA)).caller_hangs_up("talks").finishes(ANNA)
    story.answers(Play(LegId("waits.1"), ("en/all_busy",), PlaybackId("last:waits")))
    story.hears(PlaybackFinished(PlaybackId("last:waits"), "failed")).answers(HangUp(LegId("waits.1")))
    assert story.contact("waits").end_reason == "no_operators"


def test_as_long_as_one_operator_is_left_nobody_is_sent_away() -> None:
    story = Story(plan(queue(SUPPORT, no_operators="busy"))).signs_in(ANNA, BEN)
    story.calls("a").calls("b").picks_up(ANNA).picks_up(BEN).calls("waits")
    story.hears(SignedOut(ANNA)).caller_hangs_up("a").finishes(ANNA)
    assert story.operator(ANNA).state == "offline"
    assert story.call("waits").state == "waiting"


def test_a_busy_announcement_speaks_with_the_words_of_its_queue() -> None:
    words = queue(SUPPORT, max_wait=1, busy_prompt="try_later", language="lt")
    story = Story(plan(words)).calls("c1").passes(1)
    story.answers(Play(LegId("c1.1"), ("lt/try_later",), PlaybackId("last:c1")))


def test_a_caller_hangs_up_while_he_waits() -> None:
    story = Story(plan()).calls("c1").passes(42).caller_hangs_up("c1").signs_in(ANNA)
    assert not story.rings(ANNA)
    contact = story.contact("c1")
    assert (contact.end_reason, contact.answered) == ("abandoned", None)
    assert [(leg.kind, leg.ended - leg.started, leg.outcome) for leg in contact.legs] == [
        ("queue", 42, "abandoned")
    ]
    assert story.finals("c1") == 1


def test_a_customer_of_his_own_queue_goes_there_whatever_he_dialled() -> None:
    own = CallerMatch(5, "Own", None, "", "exact", "exact +37061111111", queue="sales")
    story = Story(plan(), phone_book={"+37061111111": (own,)}).calls("c1")
    assert story.call("c1").queue == SALES


def test_a_caller_whose_line_dies_while_he_waits_left_the_queue_like_one_who_gave_up() -> None:
    story = Story(plan()).calls("c1").passes(9).hears(LegEnded(LegId("c1.1"), 102, 0, "lost"))
    contact = story.contact("c1")
    assert contact.end_reason == "lost"
    assert [(leg.kind, leg.outcome) for leg in contact.legs] == [("queue", "abandoned")]
