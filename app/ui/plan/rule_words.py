"""Rules of routing in plain words. No Qt."""

from collections.abc import Mapping

from app.domain import plan_menus
from app.domain.plan_boxes import target_of
from app.domain.plan_rules import BEHIND, NEVER, NO_AMOUNT, NO_START, NOT_CERTAIN, NOTHING, UNKNOWN
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.plan.words import BUSY, LANGUAGES
from app.ui.routing.present import target_words
from app.ui.tickets.present import Option
from telephony.switchboard.plan import Plan, Rule

EVERYBODY = tr("Every call")
WRONG: Mapping[str, Text] = {
    NEVER: tr("Never true together with what the rule says elsewhere."),
    NOT_CERTAIN: tr("Only known of a caller who is certain; the rule is about others."),
    UNKNOWN: tr("There is no calendar of this name."),
    NO_START: tr("Write the beginning of a number (+370) or a country (LT)."),
    NO_AMOUNT: tr("Write an amount and its currency: 100 EUR"),
    NOTHING: tr("The rule does nothing: choose where to, or add priority."),
    BEHIND: tr("Never tried: a rule above it takes every call."),
}


def who_words(plan: Plan, rule: Rule) -> tuple[Shown, ...]:
    """Whom it is about, one part a condition."""
    return (*_numbers(plan, rule), *_caller(rule), *_time(rule)) or (EVERYBODY,)


def _numbers(plan: Plan, rule: Rule) -> list[Shown]:
    labels = {each.number: each.label for each in plan.numbers if each.label}
    said: list[Shown] = []
    if rule.called:
        called = ", ".join(clean(labels.get(each, each), 40) for each in rule.called)
        said.append(tr("calls to {numbers}").of(numbers=called))
    if rule.caller:
        said.append(tr("from {numbers}").of(numbers=", ".join(clean(each, 20) for each in rule.caller)))
    if rule.withheld is not None:
        said.append(tr("number withheld") if rule.withheld else tr("number shown"))
    return said


def _caller(rule: Rule) -> list[Shown]:
    said: list[Shown] = []
    if rule.known is not None:
        said.append(tr("caller certainly known") if rule.known else tr("caller not certainly known"))
    if rule.priority:
        said.append(tr("callers with priority {n} or more").of(n=str(rule.priority)))
    if rule.language:
        spoken = ", ".join(str(LANGUAGES.get(each, clean(each, 10))) for each in rule.language)
        said.append(tr("who speak {languages}").of(languages=spoken))
    if rule.owes:
        said.append(tr("who owe more than {amount}").of(amount=clean(rule.owes, 20)))
    if rule.open_request is not None:
        said.append(tr("with an open request") if rule.open_request else tr("without an open request"))
    return said


def _time(rule: Rule) -> list[Shown]:
    said: list[Shown] = []
    if rule.during:
        said.append(tr("while {name} is open").of(name=clean(rule.during, 40)))
    if rule.outside:
        said.append(tr("while {name} is closed").of(name=clean(rule.outside, 40)))
    return said


def does_words(plan: Plan, rule: Rule) -> tuple[Shown, ...]:
    """What happens to those."""
    said: list[Shown] = [tr("{points} priority").of(points=f"{rule.add:+d}")] if rule.add else []
    if rule.to:
        said.append(BUSY if rule.to == "busy" else tr("go to {to}").of(to=place_words(plan, rule.to)))
    return tuple(said) or (tr("nothing"),)


def sentence(plan: Plan, rule: Rule) -> Shown:
    return tr("{who}: {does}").of(who=who_words(plan, rule), does=does_words(plan, rule))


def place_words(plan: Plan, target: str) -> Shown:
    """Where a target leads."""
    kind, colon, name = target.partition(":")
    people = {each.extension: each.name for each in plan.operators}
    boxes = {target_of(each): each.name for each in plan.boxes}
    if colon and kind == "person" and name in people:
        return clean(people[name], 40)
    if target in boxes:
        return tr("voicemail {name}").of(name=clean(boxes[target], 40))
    if colon and kind == "menu":
        menus = {each.id: each.name for each in plan.flows}
        return tr("menu {name}").of(name=clean(menus.get(name) or name, 40))
    return target_words(target, {each.id: each.name for each in plan.queues})


def targets(plan: Plan, target: str) -> tuple[Option, ...]:
    """Where a call may be sent; what stands there now is among them, also when the plan does not know it."""
    known = [str(each.id) for each in plan.queues]
    known += [target_of(each) for each in plan.boxes]
    known += [plan_menus.target_of(each) for each in plan.flows]
    known += [f"person:{each.extension}" for each in plan.operators]
    if target and target not in (*known, "busy") and not target.startswith("number:"):
        known.append(target)
    return tuple(Option(each, place_words(plan, each)) for each in known)
