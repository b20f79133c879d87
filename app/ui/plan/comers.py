"""Who is sent somewhere by the plan. No Qt."""

from collections.abc import Mapping

from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from telephony.switchboard.plan import Plan

_WHY: Mapping[str, Text] = {
    "overflow": tr("too many or too long"),
    "no_operators": tr("nobody is signed in"),
    "closed_to": tr("closed"),
}


def sent_to(plan: Plan, target: str) -> tuple[Shown, ...]:
    """A line each: queues and why, then rules. ``target``: as it stands in them."""
    queues = (
        tr("{queue}: {why}").of(queue=clean(each.name, 40), why=words)
        for each in plan.queues
        for field, words in _WHY.items()
        if getattr(each, field) == target
    )
    rules = (tr("Rule {name}").of(name=clean(each.name, 40)) for each in plan.rules if each.to == target)
    return (*queues, *rules)
