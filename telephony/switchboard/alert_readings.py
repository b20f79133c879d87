"""The board → the figures that alerts are about. What is shut and has nobody waiting is not judged."""

from collections.abc import Iterator

from telephony.switchboard.alerts import KINDS, Reading
from telephony.switchboard.closing import open_now
from telephony.switchboard.floor import Floor
from telephony.switchboard.plan import AlertPlan, QueuePlan
from telephony.switchboard.waiting import longest_since


def readings(floor: Floor, now: float) -> tuple[Reading, ...]:
    return tuple(each for rule in floor.plan.alerts for each in _of_rule(floor, rule, now))


def _of_rule(floor: Floor, rule: AlertPlan, now: float) -> Iterator[Reading]:
    if KINDS[rule.kind].of_people:
        yield from _pauses(floor, rule, now)
        return
    for queue in floor.plan.queues:
        if rule.queue not in ("", queue.id):
            continue
        value = _of_queue(floor, rule, queue, now)
        if value is not None:
            yield Reading(rule.id, queue.id, queue.name, value)


def _of_queue(floor: Floor, rule: AlertPlan, queue: QueuePlan, now: float) -> float | None:
    since = longest_since(floor, queue.id)
    if since is None and not open_now(floor, queue.id, now):
        return None
    if rule.kind == "longest_wait":
        return now - since if since is not None else 0.0
    if rule.kind == "ready":
        return float(sum(each.eligible for each in floor.serving(queue.id)))
    today = floor.today.queue(queue, now)
    if today.counts.offered < rule.least:
        return None
    share = today.service_level if rule.kind == "service_level" else today.abandoned_net
    return None if share is None else share * 100


def _pauses(floor: Floor, rule: AlertPlan, now: float) -> Iterator[Reading]:
    for operator in floor.operators.values():
        mine = rule.queue in ("", *operator.plan.queues)
        if mine and operator.state == "paused" and rule.pause in ("", operator.pause_code):
            yield Reading(rule.id, operator.id, operator.plan.name, now - operator.since)
