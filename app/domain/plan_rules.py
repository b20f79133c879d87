"""Rules of a plan as a supervisor edits them. They need no name, so a rule is told by its place, from 0."""

from dataclasses import fields, replace

from app.domain.plan_draft import free_name
from telephony.switchboard.debt import limit_of
from telephony.switchboard.plan import Plan, Rule

WHO = tuple(each.name for each in fields(Rule) if each.name not in ("name", "add", "to"))
"""Fields that say whom a rule is about."""
NEVER, NOT_CERTAIN, UNKNOWN, NO_START, NOTHING, BEHIND, NO_AMOUNT = (
    "never", "not_certain", "unknown", "no_start", "nothing", "behind", "no_amount",
)  # fmt: skip
"""What may be wrong with a rule, see ``rule_problems``."""


def new_rule(plan: Plan, name: str, place: int) -> Plan:
    """At that place. It is about everybody and does nothing: the plan cannot be saved before it is said what
    it is for, and nobody saves by accident what touches every call."""
    rule = Rule(free_name(name, (each.name for each in plan.rules)))
    return replace(plan, rules=(*plan.rules[:place], rule, *plan.rules[place:]))


def with_rule(plan: Plan, place: int, rule: Rule) -> Plan:
    return replace(plan, rules=(*plan.rules[:place], rule, *plan.rules[place + 1 :]))


def without_rule(plan: Plan, place: int) -> Plan:
    return replace(plan, rules=(*plan.rules[:place], *plan.rules[place + 1 :]))


def moved_rule(plan: Plan, place: int, step: int) -> Plan:
    """Up (-1) or down (1); at the end it stays."""
    other = place + step
    if not 0 <= other < len(plan.rules):
        return plan
    rules = list(plan.rules)
    rules[place], rules[other] = rules[other], rules[place]
    return replace(plan, rules=tuple(rules))


def about_all(rule: Rule) -> bool:
    """Whether it holds for every call."""
    return all(not getattr(rule, each) and getattr(rule, each) is not False for each in WHO)


def rule_problems(plan: Plan, place: int) -> dict[str, str]:
    """By field what is wrong there: ``never``, it excludes what another field asks for; ``not_certain``, a
    caller who is withheld or not known has none of it; ``unknown``, there is no such calendar; ``no_start``,
    neither the beginning of a number nor a country; ``no_amount``; ``nothing``, the rule does nothing.
    ``name``: ``behind``, a rule before it takes every call."""
    rule = plan.rules[place]
    found: dict[str, str] = {}
    asks = [each for each in ("language", "priority") if getattr(rule, each)]
    asks += ["owes"] if rule.owes else []
    asks += ["open_request"] if rule.open_request is not None else []
    if rule.withheld:
        found |= dict.fromkeys(asks, NOT_CERTAIN)
        found |= {"caller": NEVER} if rule.caller else {}
        found |= {"known": NEVER} if rule.known else {}
    if rule.known is False:
        found |= dict.fromkeys(asks, NOT_CERTAIN)
    if any(not _begins(each) for each in rule.caller):
        found["caller"] = NO_START
    names = {each.name for each in plan.calendars}
    found |= {each: UNKNOWN for each in ("during", "outside") if getattr(rule, each) not in ("", *names)}
    if rule.during and rule.during == rule.outside:
        found["outside"] = NEVER
    if rule.owes and not _is_limit(rule.owes):
        found["owes"] = NO_AMOUNT
    if not rule.to and not rule.add:
        found["to"] = NOTHING
    if any(each.to and about_all(each) for each in plan.rules[:place]):
        found["name"] = BEHIND
    return found


def _is_limit(text: str) -> bool:
    try:
        limit_of(text)
    except ValueError:
        return False
    return True


def _begins(text: str) -> bool:
    """``+370…`` or two letters; whether there is such a country the exchange knows."""
    digits = text[1:]
    if text.startswith("+"):
        return digits.isascii() and digits.isdigit()
    return len(text) == 2 and text.isascii() and text.isalpha() and text.isupper()
