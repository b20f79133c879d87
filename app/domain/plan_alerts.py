"""Changes a supervisor makes to alerts: each gives a plan that still hangs together."""

from dataclasses import replace

from app.domain.plan_draft import placed, short_name
from telephony.switchboard.alerts import KINDS
from telephony.switchboard.plan import AlertPlan, Plan

MARKS = {
    "longest_wait": (120.0, 60.0),
    "ready": (0.0, 1.0),
    "service_level": (70.0, 80.0),
    "abandoned": (10.0, 5.0),
    "pause": (1200.0, 0.0),
}
"""Of each kind: where a new one is raised, and where it is over."""


def new_alert(plan: Plan, kind: str, owner: str) -> AlertPlan:
    """Of every queue, for ``owner`` when he is an operator of the plan."""
    raised, over = MARKS[kind]
    owners = tuple(each.id for each in plan.operators if each.id == owner)
    short = short_name(kind, (each.id for each in plan.alerts))
    return AlertPlan(short, kind, raised, over, owners=owners)


def with_alert(plan: Plan, alert: AlertPlan) -> Plan:
    return replace(plan, alerts=placed(plan.alerts, alert))


def without_alert(plan: Plan, gone: str) -> Plan:
    return replace(plan, alerts=tuple(each for each in plan.alerts if each.id != gone))


def of_kind(alert: AlertPlan, kind: str) -> AlertPlan:
    """The same about another figure: its marks were of the old one."""
    raised, over = MARKS[kind]
    pause = alert.pause if KINDS[kind].of_people else ""
    return replace(alert, kind=kind, raise_at=raised, clear_at=over, pause=pause)


def marked(alert: AlertPlan, field: str, value: float) -> AlertPlan:
    """``raise_at`` or ``clear_at`` moved; the other one is pushed on before it, so that between them there
    is always something in which nothing happens."""
    moved = replace(alert, raise_at=value) if field == "raise_at" else replace(alert, clear_at=value)
    gap = 1.0 if KINDS[alert.kind].low else -1.0
    if (moved.clear_at - moved.raise_at) * gap > 0:
        return moved
    if field == "raise_at":
        return replace(moved, clear_at=value + gap)
    return replace(moved, raise_at=value - gap)
