"""Changes of a plan as a supervisor would tell them."""

from dataclasses import fields, replace

import pytest

from app.ui.parts.say import say
from app.ui.plan.words import FIELDS, names_of, sentences
from telephony.switchboard.plan import AlertPlan, Hours, NumberPlan, OperatorPlan, Plan, QueuePlan
from telephony.switchboard.plan_changes import PlanChange, changes
from tests.app.ui.made_up_plan import PLAN, SALES


def told(after: Plan) -> list[str]:
    return [say(each) for each in sentences(changes(PLAN, after), names_of(PLAN, after))]


def queue(**more: object) -> Plan:
    return replace(PLAN, queues=(replace(PLAN.queues[0], **more), *PLAN.queues[1:]))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (queue(ring_time=7.5), "Support: Ring time 20 s → 7.5 s"),
        (queue(strategy="ring_all"), "Support: Who is rung Who has been free longest → Everybody at once"),
        (queue(disposition_required=True), "Support: An outcome must be chosen no → yes"),
        (queue(overflow=""), "Support: Too many or too long: go to Sales → –"),
        (
            queue(no_operators="busy"),
            "Support: When nobody is signed in They wait → They are told and the call ends",
        ),
        (queue(skills=()), "Support: Skills cooling 2 30.0 → –"),
        (queue(dispositions=(("a", "A"),)), "Support: Outcomes Solved, Visit needed, Call back → A"),
        (replace(PLAN, region="PL"), "Country LT → PL"),
        (replace(PLAN, pause_codes=(("x", "Tea"),)), "Reasons for a break Break, Lunch, Meeting → Tea"),
        (
            replace(PLAN, alerts=(*PLAN.alerts, AlertPlan("longest_wait", "longest_wait", 120, 60))),
            "New alert: Longest wait",
        ),
        (replace(PLAN, trunks=()), "trunks: City line removed"),
        (replace(PLAN, numbers=PLAN.numbers[:2]), "Number removed: *"),
    ],
)
def test_in_words(after: Plan, words: str) -> None:
    assert told(after) == [words]


def test_hours_and_closed_days() -> None:
    assert told(queue(hours=Hours("Europe/Vilnius"))) == [
        "Support: Opening hours Mo-Fr 08:00-12:00, 13:00-17:00; Sa 09:00-13:00 · 2 closed days → always open"
    ]


def test_who_comes_and_goes() -> None:
    rasa, *others = PLAN.operators
    assert told(replace(PLAN, operators=(replace(rasa, queues=(SALES,)), *others))) == [
        "Rasa P. joins Sales",
        "Rasa P. leaves Support, Repairs",
    ]
    turned = replace(rasa, queues=rasa.queues[::-1])
    assert told(replace(PLAN, operators=(turned, *others))) == ["Rasa P.: other order of queues"]


def test_a_password_is_not_told() -> None:
    rasa, *others = PLAN.operators
    assert told(replace(PLAN, operators=(replace(rasa, secret="hush"), *others))) == [
        "Rasa P.: Password changed"
    ]


def test_a_comment_alone() -> None:
    assert [say(each) for each in sentences((PlanChange(""),), {})] == [
        "Comments, or what stands in the file alone."
    ]


def test_every_field_that_can_be_edited_has_its_words() -> None:
    known = {each.name for kind in (QueuePlan, OperatorPlan, NumberPlan) for each in fields(kind)}
    assert known - set(FIELDS) == {"id"}
