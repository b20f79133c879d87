"""Which recordings callers of a plan hear, who says them, in which languages; and the plan that names another
instead."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from app.domain.plan_menus import saying, with_menu
from telephony.switchboard.built_in_prompts import built_in_prompts
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.plan import Plan, QueuePlan

QUEUE_FIELDS = ("greeting", "closed_prompt", "busy_prompt", "recording_prompt")
HOUSE_FIELDS = ("blocked_prompt",)
BUILT_IN = "built_in"
_NO_LANGUAGE = "en"

Spoken = tuple[str, str]
"""A recording and a language."""


@dataclass(frozen=True, slots=True)
class Use:
    """Somebody names a recording. ``table``: of the plan (``queues``, ``flows``, ``boxes``, empty: the
    house), ``row``: its id, ``of``: its name, ``field``: which of its fields, or the step of a menu. With
    ``BUILT_IN`` the exchange itself says it, and ``field`` is ``BuiltIn.when``."""

    table: str
    row: str
    of: str
    field: str


@dataclass(frozen=True, slots=True)
class Named:
    """A recording, in the languages in which it may be heard, and who names it. One with a value in it
    (``state_{state}``) stands for many."""

    name: str
    languages: tuple[str, ...]
    uses: tuple[Use, ...]

    @property
    def many(self) -> bool:
        return "{" in self.name

    @property
    def built_in(self) -> bool:
        """Whether its name stays: the exchange itself says it."""
        return any(each.table == BUILT_IN for each in self.uses)


def recordings_of(plan: Plan) -> tuple[Named, ...]:
    """Every one once, in the order of the plan: the house, queues, boxes, menus; last what the exchange says
    by itself."""
    languages: dict[str, dict[str, None]] = {}
    uses: dict[str, dict[Use, None]] = {}
    for name, language, use in _uses(plan):
        if not name.endswith(":digits}"):
            languages.setdefault(name, {})[language] = None
            uses.setdefault(name, {})[use] = None
    return tuple(Named(name, tuple(languages[name]), tuple(uses[name])) for name in uses)


def _uses(plan: Plan) -> Iterator[tuple[str, str, Use]]:
    tongues = {each.id: each.language for each in plan.queues}
    first = next(iter(tongues.values()), _NO_LANGUAGE)
    for field in HOUSE_FIELDS:
        if name := getattr(plan, field):
            yield *spoken(name, first), Use("", "", "", field)
    for queue in plan.queues:
        yield from _of_queue(queue)
    for box in plan.boxes:
        for language in box.languages or (tongues.get(box.queue, _NO_LANGUAGE),):
            yield *spoken(box.greeting, language), Use("boxes", box.id, box.name, "greeting")
    for flow in plan.flows:
        yield from _of_menu(flow)
    yield from _built_in(plan)


def _built_in(plan: Plan) -> Iterator[tuple[str, str, Use]]:
    for each in built_in_prompts(plan):
        for name, language in product(each.names, each.languages):
            yield name, language, Use(BUILT_IN, "", "", each.when)


def _of_menu(flow: FlowPlan) -> Iterator[tuple[str, str, Use]]:
    for step in flow.steps:
        for name, language in of_step(step, flow, values=True):
            yield name, language, Use("flows", flow.id, flow.name, step.id)


def _of_queue(queue: QueuePlan) -> Iterator[tuple[str, str, Use]]:
    for field in QUEUE_FIELDS:
        name = getattr(queue, field)
        if name and (field != "recording_prompt" or queue.record != "none"):
            yield *spoken(name, queue.language), Use("queues", queue.id, queue.name, field)


def spoken(name: str, language: str) -> Spoken:
    """``lt/NAME`` is in that language whatever is spoken."""
    tongue, slash, bare = name.rpartition("/")
    return (bare, tongue) if slash else (name, language)


def of_step(step: Step, flow: FlowPlan, *, values: bool = False) -> tuple[Spoken, ...]:
    """What it says, in the languages of its menu; ``values``: those with a value in them too."""
    names = [name for name in step.say if values or "{" not in name]
    return tuple(
        dict.fromkeys(
            spoken(name, language) for name in names for language in flow.languages or (_NO_LANGUAGE,)
        )
    )


def said_in(flow: FlowPlan) -> tuple[Spoken, ...]:
    """All that it says, as far as it is known before anybody calls."""
    return tuple(dict.fromkeys(each for step in flow.steps for each in of_step(step, flow)))


def renamed(plan: Plan, before: str, name: str, fixed: frozenset[str] = frozenset()) -> Plan:
    """Whoever names ``before`` names ``name``; ``fixed``: menus that stay (the shipped ones)."""
    queues = tuple(replace(each, **_instead(each, QUEUE_FIELDS, before, name)) for each in plan.queues)
    boxes = tuple(replace(each, **_instead(each, ("greeting",), before, name)) for each in plan.boxes)
    plan = replace(plan, queues=queues, boxes=boxes, **_instead(plan, HOUSE_FIELDS, before, name))
    for flow in plan.flows:
        if flow.id not in fixed:
            plan = with_menu(plan, saying(flow, before, name))
    return plan


def _instead(row: Any, fields: tuple[str, ...], before: str, name: str) -> dict[str, Any]:
    return {field: name for field in fields if getattr(row, field) == before}
