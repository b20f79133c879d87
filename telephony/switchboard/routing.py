"""Dialled number + caller + opening state → where the call goes."""

from dataclasses import dataclass

from telephony.switchboard.events import CallerMatch
from telephony.switchboard.hours import is_open
from telephony.switchboard.ids import QueueId
from telephony.switchboard.numbers import caller_key
from telephony.switchboard.plan import NumberPlan, Plan, QueuePlan


@dataclass(frozen=True, slots=True)
class Route:
    """``queue`` None: nobody serves that number. ``closed``: the queue exists but is shut now.
    ``why`` is the one-line explanation kept in the log. ``menu``: the flow that is asked first."""

    queue: QueueId | None
    closed: bool
    priority: int
    why: str
    menu: str = ""


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


def route(plan: Plan, called: str, best: CallerMatch | None, now: float) -> Route:
    """Decide. ``best`` is the caller when exactly one candidate is certain, else None."""
    row = number_plan(plan, called)
    if row is None:
        return Route(None, False, 0, f"no route for {called}")
    target, why = row.queue, f"{called} leads to {row.queue}"
    if best and best.queue and any(each.id == best.queue for each in plan.queues):
        target, why = QueueId(best.queue), f"the caller belongs to {best.queue}"
    elif best and best.priority > 0 and row.vip_queue:
        target, why = row.vip_queue, f"priority caller, {row.vip_queue}"
    queue = queue_plan(plan, target)
    priority = queue.priority + (best.priority if best else 0)
    return Route(target, not is_open(queue.hours, now), priority, why, row.menu)


def certain(matches: tuple[CallerMatch, ...]) -> CallerMatch | None:
    """The caller when there is exactly one exact candidate; several exact ones are nobody's identity."""
    exact = [each for each in matches if each.certainty == "exact"]
    return exact[0] if len(exact) == 1 else None
