"""A changed plan is written into its file as a person would: only what changed, everything else untouched."""

import random
import tomllib
from dataclasses import replace
from typing import Any

import pytest

from app.run.plan_file import plan_of
from app.run.plan_text import RESOURCES
from app.run.plan_writing import rewritten, weekly_texts
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.plan import Hours, Interval, OperatorPlan, Plan, QueuePlan, Rule, SkillNeed
from telephony.switchboard.plan_changes import settled

TEXT = (RESOURCES / "demo" / "plan.toml").read_text().replace("{world_port}", "5070").replace("{secret}", "s")
BEFORE = plan_of(tomllib.loads(TEXT))
OWN = """# ours
region = "LT" # here

# for trouble
[[queue]]
id = "support"   # short
name = "Support"
hours = { zone = "Europe/Vilnius", weekly = ["Mo-Fr 08:00-18:00"] } # see the door
dispositions = [
  ["solved", "Solved"], # best
  ["later", "Later"],
]

# who sells
[[queue]]
id = "sales"
name = "Sales"

# people
[[operator]]
id = "ona"
name = "Ona"
extension = "201"
secret = "s"
queues = ["support", "sales"]

[status_page]
port = 0
# the end
"""


def parsed(text: str) -> Plan:
    return plan_of(tomllib.loads(text))


def written(after: Plan, text: str = OWN) -> str:
    result = rewritten(text, parsed(text), after)
    assert told(parsed(result)) == told(after)
    return result


def told(plan: Plan) -> Plan:
    """Without the shipped menus, which are read in for the numbers that lead to them."""
    return replace(settled(plan), flows=())


def first(**fields: Any) -> Plan:
    plan = parsed(OWN)
    return replace(plan, queues=(replace(plan.queues[0], **fields), *plan.queues[1:]))


def test_nothing_changed_is_the_same_text() -> None:
    assert written(parsed(OWN)) == OWN
    assert rewritten(TEXT, BEFORE, BEFORE) == TEXT


def test_one_value_is_one_line() -> None:
    assert written(first(name="Help")) == OWN.replace('name = "Support"', 'name = "Help"')


def test_a_new_field_stands_in_its_table_and_not_below_the_next_comment() -> None:
    text = written(first(ring_time=33.0, max_wait=0.5))
    assert text.index("ring_time = 33\n") < text.index("# who sells") and "max_wait = 0.5" in text


def test_what_is_back_to_the_default_is_only_said_where_it_was_said() -> None:
    text = written(first(ring_time=33.0))
    again = rewritten(text, parsed(text), first())
    assert "ring_time = 20\n" in again and "strategy" not in again


def test_a_queue_goes_with_its_comment_and_leaves_the_others_theirs() -> None:
    plan = parsed(OWN)
    ona = replace(plan.operators[0], queues=(QueueId("sales"),))
    text = written(replace(plan, queues=plan.queues[1:], operators=(ona,)))
    assert "# for trouble" not in text or text.index("# for trouble") < text.index("# who sells")
    for kept in ("# ours", "# here", "# who sells", "# people", "# the end"):
        assert kept in text


def test_another_order_takes_the_comments_along() -> None:
    plan = parsed(OWN)
    text = written(replace(plan, queues=plan.queues[::-1]))
    assert text.index("# who sells") < text.index('id = "sales"') < text.index('id = "support"')


def test_hours_change_only_where_they_did() -> None:
    hours = Hours("Europe/Vilnius", parsed(OWN).queues[0].hours.weekly, ("2026-12-25",))
    text = written(first(hours=hours))
    assert 'weekly = ["Mo-Fr 08:00-18:00"]' in text and '"2026-12-25"' in text and "# see the door" in text


def test_new_rows_are_written_as_in_the_handbook() -> None:
    plan = parsed(OWN)
    queue = QueuePlan(QueueId("new"), "New", skills=(SkillNeed("lt", 2, 5.0),), hours=hours_of_a_shop())
    rasa = OperatorPlan(OperatorId("rasa"), "Rasa", "202", "x", (QueueId("new"),), skills=(("lt", 3),))
    text = written(replace(plan, queues=(*plan.queues, queue), operators=(*plan.operators, rasa)))
    assert 'skills = [{skill = "lt", level = 2, relax = 5}]' in text
    assert "skills = {lt = 3}" in text
    assert 'weekly = ["Mo-Fr 08:00-12:00", "Mo-Fr 13:00-17:00", "Sa 09:00-13:00"]' in text


def hours_of_a_shop() -> Hours:
    week = [Interval(day, *part) for day in range(5) for part in ((480, 720), (780, 1020))]
    return Hours("Europe/Vilnius", (*week, Interval(5, 540, 780)))


def test_reasons_for_a_break_and_the_top_of_the_file() -> None:
    text = written(replace(parsed(OWN), pause_codes=(("lunch", "Lunch"),), dial_time=30.0))
    assert '[[pause]]\ncode = "lunch"' in text and "dial_time = 30\n" in text
    again = rewritten(text, parsed(text), replace(parsed(text), pause_codes=(("lunch", "Pietūs"),)))
    assert 'name = "Pietūs"' in again


def test_the_limit_of_a_break_stands_in_its_table() -> None:
    two = (("lunch", "Lunch"), ("break", "Break"))
    limited = replace(parsed(OWN), pause_codes=two, pause_limits=(("lunch", 1800.0),))
    text = written(limited)
    assert 'name = "Lunch"\nlimit = 1800' in text and "pause_limits" not in text
    assert parsed(text).pause_limits == (("lunch", 1800.0),)
    assert "limit" not in rewritten(text, parsed(text), replace(parsed(text), pause_limits=()))


@pytest.mark.parametrize(
    ("weekly", "texts"),
    [
        ((), []),
        ((Interval(6, 0, 1440),), ["Su 00:00-24:00"]),
        ((Interval(0, 60, 90), Interval(2, 60, 90)), ["Mo 01:00-01:30", "We 01:00-01:30"]),
    ],
)
def test_hours_as_text(weekly: tuple[Interval, ...], texts: list[str]) -> None:
    assert weekly_texts(weekly) == texts


@pytest.mark.parametrize("seed", range(60))
def test_any_change_of_the_demo_comes_back_as_it_was_meant(seed: int) -> None:
    chance = random.Random(seed)
    queues = chance.sample(BEFORE.queues, k=chance.randint(1, len(BEFORE.queues)))
    names = [each.id for each in queues]
    people = chance.sample(BEFORE.operators, k=chance.randint(1, len(BEFORE.operators)))
    after = replace(
        BEFORE,
        queues=tuple(
            replace(each, ring_time=chance.choice((20.0, 7.5)), overflow="", no_operators="wait",
                    hours=chance.choice((Hours(), hours_of_a_shop(), each.hours)))
            for each in queues
        ),
        operators=tuple(
            replace(each, queues=tuple(chance.sample(names, k=1)), skills=chance.choice(((), (("lt", 2),))))
            for each in people
        ),
        numbers=tuple(
            replace(each, queue=chance.choice(names), vip_queue=chance.choice((None, names[0])))
            for each in chance.sample(BEFORE.numbers, k=2)
        ),
        pause_codes=tuple(chance.sample(BEFORE.pause_codes, k=1)),
        boxes=tuple(replace(each, queue=chance.choice(names)) for each in BEFORE.boxes),
    )  # fmt: skip
    text = written(after, TEXT)
    assert written(BEFORE, text)


def test_teams_are_written_as_a_list() -> None:
    both = first(teams=("north", "south"))
    text = written(both)
    assert 'teams = ["north", "south"]' in text
    assert parsed(rewritten(text, both, first())).queues[0].teams == ()


RULED = (
    OWN
    + """
# who may not wait
[[rule]]
name = "VIP" # always
priority = 1
to = "sales"

# without a name
[[rule]]
withheld = true
add = -1

[[rule]]
withheld = false
add = 1

# when we are there
[[hours]]
name = "office"
weekly = ["Mo-Fr 08:00-17:00"]
"""
)


def test_rules_move_with_their_comments_also_those_without_a_name() -> None:
    plan = parsed(RULED)
    one, two, three = plan.rules
    text = written(replace(plan, rules=(three, two, one)), RULED)
    assert text.index("withheld = false") < text.index("# without a name") < text.index("# who may not wait")
    assert '"VIP" # always' in text


def test_a_rule_or_a_calendar_that_is_called_otherwise_keeps_its_comments() -> None:
    plan = parsed(RULED)
    rules = (replace(plan.rules[0], name="Friends", priority=2), *plan.rules[1:])
    calendars = (replace(plan.calendars[0], name="shop"),)
    text = written(replace(plan, rules=rules, calendars=calendars), RULED)
    assert text == RULED.replace('"VIP"', '"Friends"').replace("priority = 1", "priority = 2").replace(
        '"office"', '"shop"'
    )


def test_a_rule_comes_and_goes_and_the_others_stay_as_they_were() -> None:
    plan = parsed(RULED)
    text = written(replace(plan, rules=(plan.rules[0], Rule("new", to="busy"), *plan.rules[1:])), RULED)
    assert "# without a name" in text and 'name = "new"' in text
    assert rewritten(text, parsed(text), plan).count("[[rule]]") == 3
    gone = written(replace(plan, rules=plan.rules[2:]), RULED)
    assert "# when we are there" in gone and "VIP" not in gone
