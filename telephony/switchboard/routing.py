"""Dialled number + caller + time → where the call goes, and every step on the way there with its reason."""

from collections.abc import Iterator
from dataclasses import dataclass

from telephony.switchboard.caller import Caller
from telephony.switchboard.debt import owes_more
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.hours import is_open
from telephony.switchboard.ids import QueueId
from telephony.switchboard.numbers import caller_key, country_code
from telephony.switchboard.plan import NumberPlan, Plan, QueuePlan, Rule
from telephony.switchboard.routing_steps import Step


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of a call when its way is chosen. ``best`` is the caller when exactly one candidate is
    certain, else None."""

    called: str
    caller: Caller
    best: CallerMatch | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """``target``: a queue, or what a rule says; empty: nobody serves that number. ``home``: the queue that
    the number leads to, for a target that cannot take the call; None: none, then the target is a queue.
    ``steps``: how it was found, in order. ``menu``: the flow that is asked first."""

    target: str
    home: QueueId | None
    priority: int
    steps: tuple[Step, ...]
    menu: str = ""

    @property
    def why(self) -> tuple[str, ...]:
        """What was decided, one line each: what is kept in the log."""
        return tuple(str(each) for each in self.steps if each.taken)


def queue_plan(plan: Plan, queue: QueueId) -> QueuePlan:
    """Raises KeyError for a queue that is not in the plan."""
    for each in plan.queues:
        if each.id == queue:
            return each
    raise KeyError(queue)


def number_plan(plan: Plan, called: str) -> NumberPlan | None:
    """The row for a dialled number: as sent, then by its E.164 form, then ``*``."""
    rows = {each.number: each for each in plan.numbers}
    return rows.get(called) or rows.get(caller_key(called, plan.region).e164) or rows.get("*")


def route(plan: Plan, arrival: Arrival, now: float) -> Route:
    """Decide: the rules in order, then the number's own row."""
    home, last = _own_way(plan, arrival)
    row = number_plan(plan, arrival.called)
    menu = row.menu if row else ""
    steps, points = [], arrival.best.priority if arrival.best else 0
    queues = {each.id: each for each in plan.queues}
    for place, rule in enumerate(plan.rules, start=1):
        step = _tried(plan, rule, place, arrival, now)
        if step.taken and rule.to and rule.to not in queues and home is None:
            step = Step(step.rule, False, "homeless")
        steps.append(step)
        if not step.taken:
            continue
        points += rule.add
        if rule.to:
            last, menu = Step("", True, "number", to=rule.to), ""
            break
    else:
        steps.append(last)
    queue = queues.get(QueueId(last.to)) or (queues[home] if home else None)
    return Route(last.to, home, points + (queue.priority if queue else 0), tuple(steps), menu)


def _own_way(plan: Plan, arrival: Arrival) -> tuple[QueueId | None, Step]:
    """Where the number leads when no rule says otherwise."""
    row, best = number_plan(plan, arrival.called), arrival.best
    if row is None:
        return None, Step("", True, "no_route", arrival.called)
    if best and best.queue and any(each.id == best.queue for each in plan.queues):
        return QueueId(best.queue), Step("", True, "own_queue", best.queue, best.queue)
    if best and best.priority > 0 and row.vip_queue:
        return row.vip_queue, Step("", True, "vip_queue", row.vip_queue, row.vip_queue)
    return row.queue, Step("", True, "number", f"{arrival.called} leads to {row.queue}", row.queue)


def _tried(plan: Plan, rule: Rule, place: int, arrival: Arrival, now: float) -> Step:
    name = rule.name or f"no. {place}"
    tried = (_about_numbers(plan, rule, arrival), _about_caller(rule, arrival), _about_time(plan, rule, now))
    for code, detail in (each for some in tried for each in some):
        return Step(name, False, code, detail, rule.to, rule.add)
    return Step(name, True, "matched", "", rule.to, rule.add)


Failed = Iterator[tuple[str, str]]
"""(code, detail) of each condition that does not hold."""


def _about_numbers(plan: Plan, rule: Rule, arrival: Arrival) -> Failed:
    called = caller_key(arrival.called, plan.region).e164
    if rule.called and not {arrival.called, called} & set(rule.called):
        yield "called", ""
    withheld, e164 = arrival.caller.withheld, arrival.caller.number.e164
    if rule.withheld is not None and rule.withheld != withheld:
        yield ("withheld" if withheld else "not_withheld"), ""
    begins = tuple(each if each.startswith("+") else f"+{country_code(each)}" for each in rule.caller)
    if begins and not e164.startswith(begins):
        yield ("withheld" if withheld else "caller"), ""


def _about_caller(rule: Rule, arrival: Arrival) -> Failed:
    best = arrival.best
    if rule.known is not None and rule.known != (best is not None):
        yield ("known" if best else "unknown"), ""
    needs = bool(rule.language or rule.priority or rule.owes or rule.open_request is not None)
    if needs and best is None:
        yield "unknown", ""
    elif best is not None:
        if rule.language and best.language not in rule.language:
            yield "language", best.language
        if rule.priority and best.priority < rule.priority:
            yield "priority", str(best.priority)
        if rule.open_request is not None and rule.open_request != best.open_request:
            yield ("request" if best.open_request else "no_request"), ""
        if rule.owes and not owes_more(best.owed, rule.owes):
            yield "owes", rule.owes


def _about_time(plan: Plan, rule: Rule, now: float) -> Failed:
    hours = {each.name: each for each in plan.calendars}
    if rule.during and not is_open(hours[rule.during], now):
        yield "closed", rule.during
    if rule.outside and is_open(hours[rule.outside], now):
        yield "open", rule.outside


def certain(matches: tuple[CallerMatch, ...]) -> CallerMatch | None:
    """The caller when there is exactly one exact candidate; several exact ones are nobody's identity."""
    exact = [each for each in matches if each.certainty == "exact"]
    return exact[0] if len(exact) == 1 else None
