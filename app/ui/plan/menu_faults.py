"""What of a menu is wrong, where it is marked in the picture, and who comes to it. No Qt."""

from collections.abc import Mapping

from app.domain.plan_menus import target_of
from app.ui.parts.clean import number
from app.ui.parts.text import Shown, tr
from app.ui.plan.comers import sent_to
from app.ui.plan.menu_words import DEAD_END, STARTS, UNREACHED, dead_end
from telephony.switchboard.flow import FlowPlan
from telephony.switchboard.flow_faults import Fault, found, unreached
from telephony.switchboard.plan import Plan


def is_shipped(flow: FlowPlan, shipped: tuple[FlowPlan, ...]) -> bool:
    """As it came with the program: it is copied, not changed."""
    return any(each == flow for each in shipped)


def faults_of(plan: Plan, flow: FlowPlan) -> tuple[Fault, ...]:
    """By the rules of the plan's file."""
    people = {each.extension for each in plan.operators}
    strangers = (
        Fault("no_person", each.id, "person", each.person)
        for each in flow.steps
        if each.person and each.person not in people
    )
    return (*found(flow, frozenset(each.id for each in plan.queues)), *strangers)


def marks_of(
    plan: Plan, flow: FlowPlan, unheard: frozenset[str] = frozenset()
) -> Mapping[str, tuple[Shown, str]]:
    """Step → a word on its box, and the tone. ``unheard``: steps whose words nobody recorded."""
    marks: dict[str, tuple[Shown, str]] = {}
    wrong = {each.step for each in faults_of(plan, flow)}
    alone = set(unreached(flow))
    for place, step in enumerate(flow.steps):
        if step.id in alone:
            marks[step.id] = (UNREACHED, "warn")
        elif dead_end(flow, step):
            marks[step.id] = (DEAD_END, "bad")
        elif step.id in wrong:
            marks[step.id] = (tr("something is missing"), "bad")
        elif step.id in unheard:
            marks[step.id] = (tr("not recorded"), "warn")
        if place == 0:
            word, tone = marks.get(step.id, ("", "info"))
            marks[step.id] = ((STARTS, word) if word else STARTS, tone)
    return marks


def comers(plan: Plan, flow: FlowPlan) -> Shown:
    """Who is sent into the menu: numbers, queues and why, rules."""
    numbers: list[Shown] = [
        tr("any other number") if each.number == "*" else number(each.number)
        for each in plan.numbers
        if each.menu == flow.id
    ]
    nobody = tr("Nobody yet: choose it for a number, on the page Numbers.")
    return (*numbers, *sent_to(plan, target_of(flow))) or nobody
