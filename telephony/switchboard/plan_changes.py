"""What differs between two plans, field by field, in no language: a screen says it in words.

General over the values of the plan: a new field or table of it is compared without a line here.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from telephony.switchboard.plain import plain_data
from telephony.switchboard.plan import Plan

SECRET = "secret"


@dataclass(frozen=True, slots=True)
class PlanChange:
    """``table``: the plan's field (``queues``), or the top-level field itself. ``row``: what the row is known
    by, ``name`` its name on the screen. ``field``: which of its fields; empty: the row came (no ``before``)
    or went (no ``after``). ``before``, ``after``: JSON; of a password nothing is said."""

    table: str
    row: str = ""
    name: str = ""
    field: str = ""
    before: str = ""
    after: str = ""


def changes(before: Plan, after: Plan) -> tuple[PlanChange, ...]:
    """In the order of the plan; rows that only changed places are no change."""
    return tuple(_changes(before, after))


def _changes(before: Plan, after: Plan) -> Iterator[PlanChange]:
    for field in fields(Plan):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if any(is_dataclass(each) for each in (*_tuple(old), *_tuple(new))):
            yield from _of_rows(field.name, rows_of(old), rows_of(new))
        elif old != new:
            yield PlanChange(field.name, before=_json(old), after=_json(new))


def _tuple(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else ()


def rows_of(rows: tuple[Any, ...]) -> dict[str, Any]:
    """By what each row of a table is known by: its first field."""
    return {str(getattr(each, fields(each)[0].name)): each for each in rows}


def _of_rows(table: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[PlanChange]:
    for row, value in new.items():
        if row not in old:
            yield PlanChange(table, row, _name(row, value), after=_json(_open(value)))
        else:
            yield from _of_row(table, row, old[row], value)
    for row, value in old.items():
        if row not in new:
            yield PlanChange(table, row, _name(row, value), before=_json(_open(value)))


def _of_row(table: str, row: str, old: Any, new: Any) -> Iterator[PlanChange]:
    for field in fields(new):
        was, now = getattr(old, field.name), getattr(new, field.name)
        if was == now:
            continue
        said = ("", "") if field.name == SECRET else (_json(was), _json(now))
        yield PlanChange(table, row, _name(row, new), field.name, *said)


def _name(row: str, value: Any) -> str:
    return str(getattr(value, "name", "") or row)


def _open(value: Any) -> Any:
    """Without its password."""
    return replace(value, secret="") if any(each.name == SECRET for each in fields(value)) else value


def _json(value: Any) -> str:
    return json.dumps(plain_data(value), ensure_ascii=False)


def settled(plan: Plan) -> Plan:
    """The same in the one form in which two plans that mean the same are equal: hours in order."""
    return replace(
        plan,
        queues=tuple(
            replace(each, hours=replace(each.hours, weekly=tuple(sorted(each.hours.weekly, key=_when))))
            for each in plan.queues
        ),
    )


def _when(interval: Any) -> tuple[int, int, int]:
    return interval.weekday, interval.start, interval.end
