"""Rules as they are edited: told by their place, and what is wrong with one."""

from dataclasses import replace

import pytest

from app.domain.plan_draft import rebased, without_queue
from app.domain.plan_rules import (
    BEHIND,
    NEVER,
    NO_AMOUNT,
    NO_START,
    NOT_CERTAIN,
    NOTHING,
    UNKNOWN,
    about_all,
    moved_rule,
    new_rule,
    rule_problems,
    with_rule,
    without_rule,
)
from telephony.switchboard.plan import Hours, Plan, Rule
from tests.app.ui.made_up_plan import PLAN

ONE, TWO, THREE = Rule("one", add=1), Rule("", withheld=True, to="busy"), Rule("", caller=("LT",), to="sales")
RULED = replace(PLAN, rules=(ONE, TWO, THREE), calendars=(Hours(name="office"),))


def of(rule: Rule) -> Plan:
    return replace(RULED, rules=(rule,))


def test_rules_without_a_name_come_move_and_go_by_their_place() -> None:
    assert moved_rule(RULED, 2, -1).rules == (ONE, THREE, TWO)
    assert moved_rule(RULED, 0, -1) is RULED and moved_rule(RULED, 2, 1) is RULED
    assert without_rule(RULED, 1).rules == (ONE, THREE)
    more = new_rule(new_rule(RULED, "one", 1), "one", 4)
    assert [each.name for each in more.rules] == ["one", "one 2", "", "", "one 3"]
    assert with_rule(RULED, 1, THREE).rules == (ONE, THREE, THREE)


def test_a_new_rule_says_that_it_does_nothing_yet() -> None:
    assert rule_problems(new_rule(RULED, "new", 0), 0) == {"to": NOTHING}


@pytest.mark.parametrize(
    ("rule", "wrong"),
    [
        (Rule(to="busy"), {}),
        (Rule(withheld=True, caller=("LT",), to="busy"), {"caller": NEVER}),
        (Rule(withheld=True, known=True, to="busy"), {"known": NEVER}),
        (Rule(withheld=True, priority=1, add=1), {"priority": NOT_CERTAIN}),
        (Rule(known=False, language=("lt",), add=1), {"language": NOT_CERTAIN}),
        (Rule(known=False, open_request=False, add=1), {"open_request": NOT_CERTAIN}),
        (Rule(caller=("370",), add=1), {"caller": NO_START}),
        (Rule(caller=("+370", "LT"), add=1), {}),
        (Rule(during="night", add=1), {"during": UNKNOWN}),
        (Rule(during="office", outside="office", add=1), {"outside": NEVER}),
        (Rule(owes="100", add=1), {"owes": NO_AMOUNT}),
        (Rule(owes="100 EUR", known=False, add=1), {"owes": NOT_CERTAIN}),
        (Rule(priority=1), {"to": NOTHING}),
    ],
)
def test_what_is_wrong_is_told_by_field(rule: Rule, wrong: dict[str, str]) -> None:
    assert rule_problems(of(rule), 0) == wrong


def test_a_rule_behind_one_for_everybody_is_never_tried() -> None:
    plan = replace(RULED, rules=(ONE, Rule("all", to="sales"), THREE))
    assert [rule_problems(plan, place) for place in range(3)] == [{}, {}, {"name": BEHIND}]
    assert about_all(ONE) and not about_all(Rule(known=False))


def test_a_rule_that_led_to_a_removed_queue_leads_where_its_callers_go() -> None:
    assert without_queue(RULED, "sales").rules[2].to == "support"


def test_an_order_of_rules_is_kept_when_another_plan_comes() -> None:
    draft = moved_rule(RULED, 2, -1)
    theirs = replace(RULED, rules=(*RULED.rules, Rule("four", add=4)), region="PL")
    assert rebased(draft, RULED, theirs).rules == (ONE, THREE, TWO, Rule("four", add=4))
    assert rebased(RULED, RULED, theirs) == theirs
    changed = with_rule(RULED, 2, replace(THREE, to="busy"))
    assert rebased(changed, RULED, theirs).rules[2:] == (replace(THREE, to="busy"), Rule("four", add=4))
