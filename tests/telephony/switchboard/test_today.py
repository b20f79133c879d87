"""Today's figures agree with the contacts that are written down, whatever happens."""

import random

import pytest

from telephony.switchboard.commands import RecordStates
from telephony.switchboard.facts import StateSpan, facts_of
from telephony.switchboard.figure_events import DayBegan
from telephony.switchboard.figures import figures
from telephony.switchboard.tally import StateCount, VisitCount, WorkCount, tally_of
from tests.bad_plans import PLANS
from tests.chaos import Day
from tests.stories.scene import ANNA, BEN, SUPPORT, plan, queue
from tests.story import BEGIN, Story

PLAN = plan(queue(SUPPORT, wrap_up=30, answer_within=10))


def day() -> Story:
    """Anna takes a call after 15 s, another hangs up; her notes take 20 s."""
    story = Story(PLAN).hears(DayBegan(BEGIN, BEGIN + 86400)).calls("c1").passes(11).signs_in(ANNA)
    story.passes(3).picks_up(ANNA)
    return story


def test_a_queue_moves_when_somebody_picks_up() -> None:
    story = day()
    support = story.board.floor.queues[SUPPORT]
    found = story.board.floor.today.queue(support, story.now)
    assert (found.counts.answered, found.service_level) == (1, 0.0)
    assert found.speed_of_answer == pytest.approx(15)
    assert found.handled == 0
    story.passes(60).calls("c2", number="+37062222222").passes(7).caller_hangs_up("c2")
    found = story.board.floor.today.queue(support, story.now)
    assert (found.counts.offered, found.counts.abandoned, found.abandoned_net) == (2, 1, 0.5)
    assert story.board.floor.today.queue(support, story.now, "handled").service_level == 0


def test_an_operator_is_counted_up_to_now() -> None:
    story = day().passes(60).caller_hangs_up("c1").passes(20)
    anna = story.operator(ANNA)
    found = story.board.floor.today.operator(anna, story.now)
    assert (found.handled, found.talk, found.after_call, found.offers) == (1, 60, 0, 1)
    assert (found.busy, found.signed_in) == (80, 84)
    story.finishes(ANNA, "solved").passes(16)
    found = story.board.floor.today.operator(anna, story.now)
    assert (found.after_call, found.idle) == (20, 16)
    assert found.occupancy == pytest.approx(80 / 96)
    assert story.board.floor.today.operator(story.operator(BEN), story.now).signed_in == 0


def test_what_the_history_holds_of_today_comes_first() -> None:
    known = DayBegan(
        BEGIN - 3600, BEGIN + 86400,
        (VisitCount(SUPPORT, "answered", 0, 3, 3000, 2000),),
        (WorkCount(ANNA, SUPPORT, 3, 90_000),),
        (StateCount(ANNA, "ready", "", 100_000),),
    )  # fmt: skip
    story = Story(PLAN).hears(known)
    today = story.board.floor.today
    assert today.queue(story.board.floor.queues[SUPPORT], story.now).counts.in_time == 3
    assert today.operator(story.operator(ANNA), story.now).talk == 30
    assert today.queue(story.board.floor.queues[SUPPORT], story.now).handled == 3


def test_at_midnight_a_new_day_is_counted() -> None:
    story = Story(PLAN).hears(DayBegan(BEGIN, BEGIN + 100)).signs_in(ANNA).calls("c1").picks_up(ANNA)
    story.passes(120)
    today, support = story.board.floor.today, story.board.floor.queues[SUPPORT]
    assert today.queue(support, story.now).counts.offered == 0
    assert today.operator(story.operator(ANNA), story.now).busy == 21
    story.hears(DayBegan(BEGIN + 100, BEGIN + 86500))
    story.caller_hangs_up("c1").passes(31).calls("c2").picks_up(ANNA)
    found = today.queue(support, story.now)
    assert (found.counts.offered, found.handled) == (1, 0)


def test_who_comes_and_goes_after_midnight_before_anybody_looks_is_of_the_new_day() -> None:
    story = Story(PLAN).hears(DayBegan(BEGIN - 86400, BEGIN + 10)).calls("c1").passes(3)
    story.caller_hangs_up("c1").passes(20).calls("c2").passes(7).caller_hangs_up("c2").passes(60)
    found = story.board.floor.today.queue(story.board.floor.queues[SUPPORT], story.now)
    assert (found.counts.offered, found.longest_wait) == (1, 7)


def test_states_are_told_as_they_end_and_when_the_engine_does() -> None:
    story = Story(PLAN).signs_in(ANNA).passes(9).calls("c1")
    assert story.last(RecordStates).spans == (StateSpan(ANNA, "ready", "", BEGIN, BEGIN + 10),)


@pytest.mark.parametrize("number", range(len(PLANS)))
def test_today_is_what_is_written_down(number: int) -> None:
    for seed in range(40):
        lived = Day(PLANS[number], random.Random(seed).randbytes(300)).live().drain()
        last = {each.call: facts_of(each) for each in lived.books.records}
        spans = [
            span
            for _, _, said in lived.steps
            for c in said
            if isinstance(c, RecordStates)
            for span in c.spans
        ]
        floor = lived.board.floor
        for operator in floor.operators.values():
            works = [w for each in last.values() for w in each.works if w.operator == operator.id]
            mine = [each for each in spans if each.operator == operator.id]
            assert floor.today.operator(operator, lived.now) == figures(tally_of(works=works, spans=mine))
            assert sum(each.ended - each.started for each in mine) == pytest.approx(
                lived.logged_in[operator.id], abs=0.01
            )
        for each in floor.queues.values():
            visits = [v for facts in last.values() for v in facts.visits if v.queue == each.id]
            works = [w for facts in last.values() for w in facts.works if w.queue == each.id]
            assert floor.today.queue(each, lived.now) == figures(
                tally_of(visits, works), each.answer_within, each.short_abandon
            )
