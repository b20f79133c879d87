"""Changes a supervisor makes to boxes for voice messages: each gives a plan that still hangs together."""

from dataclasses import replace

from app.domain.plan_draft import past, placed, short_name
from telephony.switchboard.plan import BoxPlan, Plan

KIND = "voicemail"


def target_of(box: BoxPlan) -> str:
    """What leads there, in a queue or rule."""
    return f"{KIND}:{box.id}"


def new_box(plan: Plan, name: str) -> BoxPlan:
    """Of the first queue."""
    return BoxPlan(short_name(name, (each.id for each in plan.boxes)), name, plan.queues[0].id)


def with_box(plan: Plan, box: BoxPlan) -> Plan:
    return replace(plan, boxes=placed(plan.boxes, box))


def without_box(plan: Plan, gone: str) -> Plan:
    left = without_target(plan, f"{KIND}:{gone}")
    return replace(left, boxes=tuple(each for each in plan.boxes if each.id != gone))


def without_target(plan: Plan, target: str) -> Plan:
    """Who was sent there gets what he got without it; a rule that did nothing else goes with it."""
    rules = (replace(each, to="") if each.to == target else each for each in plan.rules)
    return replace(
        plan,
        queues=tuple(past(each, target) for each in plan.queues),
        rules=tuple(each for each in rules if each.to or each.add),
    )
