"""Boxes in a plan that is edited: nothing is left that leads nowhere."""

from dataclasses import replace

from app.domain.plan_boxes import new_box, target_of, with_box, without_box
from app.domain.plan_draft import without_queue
from app.run.plan_file import check_plan
from telephony.switchboard.plan import Plan, Rule
from tests.app.ui.made_up_plan import PLAN, SALES, SUPPORT


def boxed() -> Plan:
    plan = with_box(PLAN, new_box(PLAN, "Ūkio skyrius"))
    to = target_of(plan.boxes[-1])
    first, *others = plan.queues
    rules = Rule(name="all", to=to), Rule(name="half", to=to, add=2)
    changed = replace(first, overflow=to, no_operators=to, closed_to=to)
    return replace(plan, queues=(changed, *others), rules=rules)


def test_a_new_box_has_a_short_name_of_its_own_and_belongs_to_the_first_queue() -> None:
    box = boxed().boxes[-1]
    assert (box.id, box.name, box.queue) == ("ukio_skyrius", "Ūkio skyrius", SUPPORT)
    check_plan(boxed())


def test_a_box_that_is_taken_away_leaves_nothing_that_leads_there() -> None:
    plan = without_box(boxed(), "ukio_skyrius")
    first = plan.queues[0]
    assert (first.overflow, first.no_operators, first.closed_to) == ("", "wait", "")
    assert plan.rules == (Rule(name="half", add=2),)
    check_plan(plan)


def test_a_queue_that_is_taken_away_leaves_its_messages_to_another() -> None:
    plan = without_queue(PLAN, SUPPORT)
    assert [each.queue for each in plan.boxes] == [SALES]
