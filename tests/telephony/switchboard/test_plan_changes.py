"""What differs between two plans, without a language and without a password."""

import json
from dataclasses import replace

from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan import Hours, Interval
from telephony.switchboard.plan_changes import changes, settled
from tests.app.ui.made_up_plan import PLAN


def test_nothing_differs_from_itself_nor_from_another_order() -> None:
    assert changes(PLAN, PLAN) == ()
    assert changes(PLAN, replace(PLAN, operators=PLAN.operators[::-1])) == ()


def test_a_field_a_row_and_the_top() -> None:
    after = replace(
        PLAN,
        region="PL",
        queues=(replace(PLAN.queues[0], ring_time=30.0), *PLAN.queues[1:]),
        numbers=PLAN.numbers[1:],
    )
    field, gone, top = changes(PLAN, after)
    assert (field.table, field.row, field.field, field.before, field.after) == (
        "queues", "support", "ring_time", "20.0", "30.0",
    )  # fmt: skip
    assert (gone.table, gone.row, gone.after) == ("numbers", "+37052080001", "")
    assert json.loads(gone.before)["label"] == "Support line"
    assert (top.table, top.row, top.before, top.after) == ("region", "", '"LT"', '"PL"')
    (back,) = [each for each in changes(after, PLAN) if each.table == "numbers"]
    assert back.before == ""


def test_a_password_is_never_said() -> None:
    first, *others = PLAN.operators
    another = replace(first, id=OperatorId("x"), secret="hush")
    after = replace(PLAN, operators=(replace(first, secret="hush"), *others, another))
    said = changes(PLAN, after)
    assert [(each.row, each.field) for each in said] == [("rasa", "secret"), ("x", "")]
    assert "hush" not in repr(said)


def test_hours_in_another_order_are_the_same_hours() -> None:
    week = (Interval(0, 0, 60), Interval(1, 0, 60))
    one = replace(PLAN, queues=(replace(PLAN.queues[0], hours=Hours(weekly=week)),))
    other = replace(PLAN, queues=(replace(PLAN.queues[0], hours=Hours(weekly=week[::-1])),))
    assert one != other and settled(one) == settled(other)
