"""Menus of callers, read from TOML: those that are shipped, and the plan's own ``[[menu]]`` tables.

A menu that includes others has their steps, named ``OTHER.STEP``; the other's name alone is its first step.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from app.domain.errors import BadInput
from app.run.plan_text import ADVICE, RESOURCES
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.flow_faults import faults
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
    found = tuple(flow_of(name, known) for name in named)
    check_menus(found, queues)
    return found


def check_menus(flows: Iterable[FlowPlan], queues: Iterable[str]) -> None:
    """Also of a plan that is no file yet: some of it (a key twice) a file could not say. Raises BadInput."""
    known = frozenset(queues)
    for flow in flows:
        if wrong := faults(flow, known):
            raise BadInput(f"Menu {flow.name}: {'; '.join(wrong)}.", ADVICE)


@cache
def _files(folder: Path) -> dict[str, dict[str, Any]]:
    return {each.stem: tomllib.loads(each.read_text("utf-8")) for each in sorted(folder.glob("*.toml"))}


def shipped(folder: Path = SHIPPED) -> dict[str, dict[str, Any]]:
    """They are read once."""
    return dict(_files(folder))


def shipped_flows() -> tuple[FlowPlan, ...]:
    known = shipped()
    return tuple(flow_of(name, known) for name in known)


def in_order(flows: Iterable[FlowPlan], own: Iterable[str], wanted: Iterable[str]) -> tuple[FlowPlan, ...]:
    """As the file would be read: the plan's own menus, then the shipped ones that something leads to.
    ``own``: those that stand in the file, also where they are as shipped."""
    there, named = {each.id: each for each in shipped_flows()}, set(own)
    mine = [each for each in flows if each.id in named or there.get(each.id) != each]
    ids = {each.id for each in mine}
    rest = [there[name] for name in dict.fromkeys(wanted) if name in there and name not in ids]
    return (*mine, *rest)


def included_as(
    steps: Sequence[dict[str, Any]], others: Sequence[str], known: Mapping[str, dict[str, Any]]
) -> list[dict[str, Any]]:
    """The steps of a menu without those it has from ``others``, which are called as they are called there."""
    names = {f"{other}.{_first(other, known)}": other for other in others if known.get(other, {}).get("step")}
    own = [each for each in steps if each["id"].partition(".")[0] not in others]
    return [_renamed(each, names) for each in own]


def _renamed(row: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    found = dict(row)
    if isinstance(found.get("ways"), dict):
        found["ways"] = {key: names.get(to, to) for key, to in found["ways"].items()}
    if "next" in found:
        found["next"] = names.get(found["next"], found["next"])
    return found


def flow_of(name: str, known: Mapping[str, dict[str, Any]]) -> FlowPlan:
    """The menu of that name, with the steps of those it includes. Raises BadInput."""
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
    plain = {**_renamed(row, names), "is": "Step"}
    if isinstance(plain.get("ways"), dict):
        plain["ways"] = [list(way) for way in plain["ways"].items()]
    try:
        step: Step = _FORM.from_plain(plain)
    except BadValue as error:
        raise BadInput(f"Menu {flow}, step {row.get('id')}: {error}", ADVICE) from error
    return step
