"""Menus of callers, read from TOML: those that are shipped, and the plan's own ``[[menu]]`` tables.

A menu that includes others has their steps, named ``OTHER.STEP``; the other's name alone is its first step.
"""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from app.domain.errors import BadInput
from app.run.plan_text import ADVICE, RESOURCES
from telephony.switchboard.flow import FlowPlan, Step, faults
from telephony.switchboard.plain import BadValue, PlainForm

SHIPPED = RESOURCES / "flows"
_FORM = PlainForm((Step,))
_FIELDS = ("id", "name", "languages", "include", "step")


Rows = list[dict[str, Any]]


def flows_of(rows: Rows, wanted: Iterable[str], queues: Iterable[str]) -> tuple[FlowPlan, ...]:
    """The plan's own menus, and of the shipped ones those that are wanted. Raises BadInput for one that is
    nowhere or could leave a caller alone."""
    named = list(dict.fromkeys([*(str(row.get("id", "")) for row in rows), *wanted]))
    known = shipped() | {str(row.get("id", "")): row for row in rows}
    found = tuple(_flow(name, known) for name in named)
    for flow in found:
        if wrong := faults(flow, frozenset(queues)):
            raise BadInput(f"Menu {flow.id}: {'; '.join(wrong)}.", ADVICE)
    return found


def shipped(folder: Path = SHIPPED) -> dict[str, dict[str, Any]]:
    return {each.stem: tomllib.loads(each.read_text("utf-8")) for each in sorted(folder.glob("*.toml"))}


def _flow(name: str, known: Mapping[str, dict[str, Any]]) -> FlowPlan:
    row = known.get(name)
    if row is None:
        raise BadInput(f"The plan leads to the menu {name!r}; known: {', '.join(sorted(known))}.", ADVICE)
    if strange := set(row) - set(_FIELDS):
        raise BadInput(f"Menu {name}: there is no field {', '.join(sorted(strange))}.", ADVICE)
    included = [str(each) for each in row.get("include", ())]
    first = {each: f"{each}.{_first(each, known)}" for each in included}
    steps = [_step(name, each, first) for each in row.get("step", ())]
    for other in included:
        names = {str(each.get("id", "")): f"{other}.{each.get('id', '')}" for each in known[other]["step"]}
        steps += [_step(name, each | {"id": names[str(each["id"])]}, names) for each in known[other]["step"]]
    return FlowPlan(name, str(row.get("name", name)), tuple(steps), tuple(row.get("languages", ("en",))))


def _first(name: str, known: Mapping[str, dict[str, Any]]) -> str:
    if name not in known or known[name].get("include") or not known[name].get("step"):
        raise BadInput(f"Menu {name!r} cannot be included: it has no steps of its own alone.", ADVICE)
    return str(known[name]["step"][0].get("id", ""))


def _step(flow: str, row: dict[str, Any], names: Mapping[str, str]) -> Step:
    """``names``: what a step is called where it stands now."""
    plain = {**row, "is": "Step"}
    if isinstance(row.get("ways"), dict):
        plain["ways"] = [[key, names.get(to, to)] for key, to in row["ways"].items()]
    if "next" in row:
        plain["next"] = names.get(row["next"], row["next"])
    try:
        step: Step = _FORM.from_plain(plain)
    except BadValue as error:
        raise BadInput(f"Menu {flow}, step {row.get('id')}: {error}", ADVICE) from error
    return step
