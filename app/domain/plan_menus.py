"""Changes a supervisor makes to menus: each gives a menu, or a plan, that still hangs together."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from app.domain.plan_boxes import without_target
from app.domain.plan_draft import placed, short_name
from telephony.switchboard.flow import KINDS, FlowPlan, Step
from telephony.switchboard.plan import Plan

KIND = "menu"
MOST_QUEUES = 3
"""So many ways a new menu has at most: callers remember no more."""


def target_of(flow: FlowPlan) -> str:
    """What leads there, in a queue or rule."""
    return f"{KIND}:{flow.id}"


# ---- whole menus --------------------------------------------------------------------------------------


def _keys_to_queues(plan: Plan, flow: str) -> tuple[Step, ...]:
    queues = plan.queues[:MOST_QUEUES]
    ways = tuple((str(key), each.id) for key, each in enumerate(queues, start=1))
    ask = Step("choose", "menu", (f"{flow}_choose",), ways=ways)
    return (ask, *(Step(each.id, "queue", label=each.name, queue=each.id) for each in queues))


def _number_then_queue(plan: Plan, flow: str) -> tuple[Step, ...]:
    ask = Step("number", "collect", (f"{flow}_number",), next="queue", value="number")
    return (ask, Step("queue", "queue"))


def _said_and_over(plan: Plan, flow: str) -> tuple[Step, ...]:
    return (
        Step("say", "say", (f"{flow}_say",), next="choose"),
        Step("choose", "menu", ("again_or_person",), ways=(("1", "say"), ("3", "bye"))),
        Step("bye", "end", ("goodbye",)),
    )


TEMPLATES: Mapping[str, Callable[[Plan, str], tuple[Step, ...]]] = {
    "keys": _keys_to_queues,
    "number": _number_then_queue,
    "say": _said_and_over,
}
"""What a new menu begins with. It is no menu yet without its recordings, but could be saved."""


def new_menu(plan: Plan, name: str, template: str, taken: Iterable[str] = ()) -> FlowPlan:
    """``taken``: names of the shipped menus. In the language of the first queue."""
    flow = short_name(name, (*(each.id for each in plan.flows), *taken))
    languages = tuple(each.language for each in plan.queues[:1]) or ("en",)
    return FlowPlan(flow, name, TEMPLATES[template](plan, flow), languages)


def copied(plan: Plan, flow: FlowPlan, name: str, taken: Iterable[str] = ()) -> FlowPlan:
    """Under a name of its own; nothing leads there yet."""
    return replace(flow, id=short_name(name, (*(each.id for each in plan.flows), *taken)), name=name)


def with_menu(plan: Plan, flow: FlowPlan) -> Plan:
    """Menus that have its steps as they were have them as they are."""
    old = next((each for each in plan.flows if each.id == flow.id), None)
    flows = plan.flows if old is None else tuple(_including(each, old, flow) for each in plan.flows)
    return replace(plan, flows=placed(flows, flow))


def _including(other: FlowPlan, old: FlowPlan, new: FlowPlan) -> FlowPlan:
    had = tuple(each for each in other.steps if each.id.startswith(f"{old.id}."))
    if other.id == old.id or not had or had != _inside(old, old.id) or not new.steps:
        return other
    place = other.steps.index(had[0])
    first = (f"{old.id}.{old.steps[0].id}", f"{old.id}.{new.steps[0].id}")
    rest = [_led(each, *first) for each in other.steps if each not in had]
    return replace(other, steps=(*rest[:place], *_inside(new, old.id), *rest[place:]))


def _inside(flow: FlowPlan, prefix: str) -> tuple[Step, ...]:
    """Its steps as another menu calls them that includes it."""
    names = {each.id: f"{prefix}.{each.id}" for each in flow.steps}
    return tuple(
        replace(
            each,
            id=names[each.id],
            next=names.get(each.next, each.next),
            ways=tuple((key, names.get(to, to)) for key, to in each.ways),
        )
        for each in flow.steps
    )


def without_menu(plan: Plan, gone: str) -> Plan:
    """Numbers lead to their queue at once; whoever else was sent there gets what he got without it."""
    left = without_target(plan, f"{KIND}:{gone}")
    numbers = tuple(replace(each, menu="") if each.menu == gone else each for each in left.numbers)
    return replace(left, numbers=numbers, flows=tuple(each for each in plan.flows if each.id != gone))


# ---- steps of one menu --------------------------------------------------------------------------------


def new_step(flow: FlowPlan, kind: str) -> Step:
    """With what its kind needs and can be guessed; what it says has a name, and is recorded later."""
    name = short_name(kind, (each.id for each in flow.steps))
    needs = KINDS[kind].needs
    guessed: dict[str, Any] = {
        "value": "number",
        "ask": "request",
        "language": flow.languages[0] if flow.languages else "en",
    }
    step = Step(name, kind, (f"{flow.id}_{name}",) if "say" in needs else ())
    return replace(step, **{field: guess for field, guess in guessed.items() if field in needs})


def with_step(flow: FlowPlan, step: Step, before: str = "") -> FlowPlan:
    """In the place of the step ``before``, which may have been called otherwise: what led there leads to it.
    Without such a step it is the last."""
    before = before or step.id
    if flow.step(before) is None:
        return replace(flow, steps=(*flow.steps, step))
    rows = (step if each.id == before else each for each in flow.steps)
    return replace(flow, steps=tuple(_led(each, before, step.id) for each in rows))


def without_step(flow: FlowPlan, gone: str) -> FlowPlan:
    """What led there leads to what followed it, or nowhere: then its field says so."""
    step = flow.step(gone)
    instead = step.next if step is not None and step.next != gone else ""
    return replace(flow, steps=tuple(_led(each, gone, instead) for each in flow.steps if each.id != gone))


def _led(step: Step, old: str, new: str) -> Step:
    ways = tuple((key, new if to == old else to) for key, to in step.ways)
    return replace(step, next=new if step.next == old else step.next, ways=ways)


def led_from(flow: FlowPlan, name: str) -> tuple[tuple[str, str], ...]:
    """Who leads there: (step, key or answer), the latter empty for what always follows."""
    return tuple(
        (each.id, key) for each in flow.steps for key, to in (("", each.next), *each.ways) if to == name
    )


def begun_by(flow: FlowPlan, name: str) -> FlowPlan:
    """It begins with that step."""
    return replace(flow, steps=tuple(sorted(flow.steps, key=lambda each: each.id != name)))


def of_kind(flow: FlowPlan, step: Step, kind: str) -> Step:
    """The same step of another kind: what means nothing there is gone, what it needs is guessed."""
    fresh = new_step(flow, kind)
    rule = KINDS[kind]
    kept = {field: getattr(step, field) for field in ("id", "label", *rule.needs, *rule.may)}
    given = {field: value for field, value in kept.items() if value not in ("", ())}
    return replace(fresh, **given)


def added(flow: FlowPlan, kind: str, after: str) -> tuple[FlowPlan, str]:
    """A new step where the step ``after`` leads nowhere yet, else nothing leads there; and its name."""
    step = new_step(flow, kind)
    last = flow.step(after)
    place = flow.steps.index(last) + 1 if last is not None else len(flow.steps)
    grown = replace(flow, steps=(*flow.steps[:place], step, *flow.steps[place:]))
    if last is None or last.kind in ("queue", "end"):
        return grown, step.id
    open_way = next((place for place, (_, to) in enumerate(last.ways) if not to), None)
    if open_way is not None:
        ways = (*last.ways[:open_way], (last.ways[open_way][0], step.id), *last.ways[open_way + 1 :])
        return with_step(grown, replace(last, ways=ways)), step.id
    if last.kind == "menu":
        used = {key for key, _ in last.ways}
        free = next((key for key in "123456789*#" if key not in used), "")
        ways = (*last.ways, (free, step.id)) if free else last.ways
        return with_step(grown, replace(last, ways=ways)), step.id
    if "next" in KINDS[step.kind].needs:  # between the two
        grown = with_step(grown, replace(step, next=last.next))
    elif last.next:
        return grown, step.id
    return with_step(grown, replace(last, next=step.id)), step.id


def saying(flow: FlowPlan, before: str, name: str) -> FlowPlan:
    """Wherever it says the recording ``before``, in whatever language, it says ``name``."""
    steps = (replace(each, say=tuple(_said(said, before, name) for said in each.say)) for each in flow.steps)
    return replace(flow, steps=tuple(steps))


def _said(said: str, before: str, name: str) -> str:
    language, slash, bare = said.rpartition("/")
    return f"{language}{slash}{name}" if bare == before else said
