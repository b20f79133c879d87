"""Changed menus put back into the plan's file. What a menu includes of others stays an ``include`` as long as
its steps are the others' steps; changed at a desk, they become its own."""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

import tomlkit
from tomlkit.items import Table

from app.domain.errors import BadInput
from app.run.flow_file import flow_of, included_as, shipped
from app.run.plan_tables import inline_table, new_table, number, set_field, tables_of
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.plain import plain_data

NAME = "menu"
_Row = dict[str, Any]


def write_menus(document: tomlkit.TOMLDocument, _: Any, after: Iterable[FlowPlan]) -> None:
    """``after``: all menus of the plan. The shipped ones stay where they are."""
    there: dict[str, Table] = {str(row["id"]): row for row in document.get(NAME, ())}
    own = [each for each in after if each.id in there or not _is_shipped(each)]
    kept = {each.id for each in own} & there.keys()
    known = shipped() | {name: there[name].unwrap() for name in kept}
    rows: dict[str, Table] = {}
    # What others include is written first: whether it can stay so hangs on it.
    for flow in sorted(own, key=lambda each: bool(known.get(each.id, {}).get("include"))):
        row = there.get(flow.id)
        rows[flow.id] = _new(flow) if row is None else row
        if row is None or _read(flow.id, known) != flow:
            _fill(rows[flow.id], flow, known)
        known[flow.id] = rows[flow.id].unwrap()
    if [each.id for each in own] != list(there):
        document.pop(NAME, None)
        if own:
            document[NAME] = tables_of(rows[each.id] for each in own)


def _is_shipped(flow: FlowPlan) -> bool:
    known = shipped()
    return flow.id in known and flow_of(flow.id, known) == flow


def _read(name: str, known: dict[str, _Row]) -> FlowPlan | None:
    try:
        return flow_of(name, known)
    except BadInput:
        return None


def _new(flow: FlowPlan) -> Table:
    row = new_table()
    row["id"] = flow.id
    return row


def _fill(row: Table, flow: FlowPlan, known: dict[str, _Row]) -> None:
    steps = [dict(_said(each)) for each in flow.steps]
    others = [str(each) for each in row.get("include", ())]
    plain: _Row = {"id": flow.id, "name": flow.name, "languages": list(flow.languages)}
    apart = included_as(steps, others, known)
    if others and _read(flow.id, known | {flow.id: plain | {"include": others, "step": apart}}) == flow:
        steps = apart
    else:
        row.pop("include", None)
    _put(row, "name", flow.name, flow.id)
    _put(row, "languages", list(flow.languages), ["en"])
    _steps(row, steps)


def _steps(row: Table, steps: list[_Row]) -> None:
    there: dict[str, Table] = {str(each["id"]): each for each in row.get("step", ())}
    tables: list[Table] = []
    for step in steps:
        table = there.get(step["id"])
        if table is None:
            table = new_table()
        for name in [name for name in table if name not in step]:
            table.pop(name)
        for name, value in step.items():
            _put(table, name, value, None)
        tables.append(table)
    if [each["id"] for each in steps] != list(there):
        row.pop("step", None)
        row["step"] = tables_of(tables)


def _said(step: Step) -> Iterator[tuple[str, Any]]:
    """What its author would write."""
    default = Step("", "")
    for field in fields(step):
        value = getattr(step, field.name)
        if field.name == "ways" and value:
            yield field.name, dict(value)
        elif value != getattr(default, field.name):
            yield field.name, plain_data(value)


def _put(row: Table, name: str, value: Any, default: Any) -> None:
    """Only what changed; what is as it would be without being said is only said where it was."""
    before = row.get(name)
    if before is None and value == default:
        return
    if before is None or before.unwrap() != value:
        set_field(row, name, inline_table(value) if isinstance(value, dict) else number(value))
