"""A plan is edited: what hung on a row that changes hangs together afterwards."""

from dataclasses import replace

import pytest

from app.domain import plan_draft as draft
from app.run.plan_file import check_plan
from telephony.switchboard.ids import QueueId
from telephony.switchboard.plan import NumberPlan
from tests.app.ui.made_up_plan import DOVILE, MANTAS, PLAN, RASA, REPAIRS, SALES, SUPPORT


@pytest.mark.parametrize("queue", [SUPPORT, REPAIRS, SALES])
def test_a_plan_without_a_queue_is_a_plan(queue: QueueId) -> None:
    left = draft.without_queue(PLAN, queue)
    check_plan(left)
    assert queue not in repr(replace(left, queues=(), trunks=()))


def test_its_numbers_lead_where_its_callers_go() -> None:
    left = draft.without_queue(PLAN, SUPPORT)
    assert {each.number: each.queue for each in left.numbers}["+37052080001"] == SALES


def test_the_last_queue_leaves_its_numbers_for_the_check_to_name() -> None:
    alone = draft.without_queue(draft.without_queue(PLAN, SUPPORT), REPAIRS)
    assert {each.queue for each in draft.without_queue(alone, SALES).numbers} == {SALES}


def test_names_become_short_ones_that_are_free() -> None:
    assert draft.short_name("Ūkio skyrius!", ()) == "ukio_skyrius"
    assert draft.short_name("Support", ("support", "support_2")) == "support_3"
    assert draft.short_name("پشتیبانی", ()) == "new"


def test_a_new_queue_is_open_like_the_first_and_a_new_operator_has_a_free_extension() -> None:
    queue, operator = draft.new_queue(PLAN, "Repairs"), draft.new_operator(PLAN, "Ona")
    assert (queue.id, queue.hours, queue.language) == ("repairs_2", PLAN.queues[0].hours, "lt")
    assert (operator.extension, operator.queues, operator.secret) == ("201", (), "")
    full = draft.with_operator(PLAN, replace(operator, extension="201"))
    assert draft.new_operator(full, "Ona").extension == "202"
    check_plan(draft.with_queue(full, queue))


def test_members_and_levels() -> None:
    rasa = PLAN.operators[0]
    assert draft.with_member(rasa, SALES, True).queues == (SUPPORT, REPAIRS, SALES)
    assert draft.with_member(rasa, SUPPORT, False).queues == (REPAIRS,)
    assert draft.with_member(rasa, SUPPORT, True) == rasa
    assert draft.with_level(rasa, "cooling", 0).skills == ()
    assert draft.with_level(rasa, "lt", 2).skills == (("cooling", 3), ("lt", 2))
    assert draft.with_level(rasa, "cooling", 1).skills == (("cooling", 1),)
    assert draft.skills_of(PLAN) == ("cooling",)


def test_rows_keep_their_places() -> None:
    changed = draft.with_operator(PLAN, replace(PLAN.operators[1], name="Mantas"))
    assert [each.id for each in changed.operators] == [RASA, MANTAS, DOVILE]
    assert [each.id for each in draft.without_operator(PLAN, MANTAS).operators] == [RASA, DOVILE]


def test_a_number_that_is_retyped_stays_where_it_was() -> None:
    changed = draft.with_number(PLAN, NumberPlan("+370", SALES), "+37052080003")
    assert [each.number for each in changed.numbers] == ["+37052080001", "+370", "*"]
    assert len(draft.without_number(changed, "*").numbers) == 2


def test_what_two_changed_at_once_stands_together() -> None:
    support, *others = PLAN.queues
    mine = draft.without_operator(
        replace(PLAN, queues=(replace(support, name="Help"), *others, draft.new_queue(PLAN, "Rentals"))),
        MANTAS,
    )
    theirs = draft.without_number(
        replace(PLAN, queues=(replace(support, ring_time=9.0), *others, draft.new_queue(PLAN, "Shop"))), "*"
    )
    both = draft.rebased(mine, PLAN, theirs)
    assert [each.name for each in both.queues] == ["Help", "Repairs", "Sales", "Shop", "Rentals"]
    assert both.queues[0].ring_time == 9.0
    assert [each.id for each in both.operators] == [RASA, DOVILE]
    assert [each.number for each in both.numbers] == ["+37052080001", "+37052080003"]


def test_a_draft_that_was_saved_is_no_draft_any_more() -> None:
    mine = draft.without_operator(PLAN, MANTAS)
    assert draft.rebased(mine, PLAN, mine) == mine
    assert draft.rebased(PLAN, PLAN, mine) == mine
    changed = replace(PLAN, operators=tuple(replace(each, name="X") for each in PLAN.operators))
    kept = draft.rebased(changed, PLAN, mine)
    assert {each.name for each in kept.operators} == {"X"}, (
        "who is gone there and changed here is asked about"
    )
    assert draft.rebased(replace(PLAN, region="PL"), PLAN, mine) == replace(mine, region="PL")


def test_outcomes_keep_the_codes_the_history_counts_by() -> None:
    before = (("solved", "Solved"), ("visit", "Visit needed"))
    assert draft.outcomes_of("Solved\n\nVisit wanted ", before) == (
        ("solved", "Solved"),
        ("visit", "Visit wanted"),
    )
    assert draft.outcomes_of("Visit needed\nSolved", before) == (before[1], before[0])
    assert draft.outcomes_of("Solved\nOrder\nVisit needed\nOrder", before) == (
        before[0], ("order", "Order"), before[1],
    )  # fmt: skip
    assert draft.outcomes_of("", before) == ()
