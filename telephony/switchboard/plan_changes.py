"""What differs between two plans, field by field, in no language: a screen says it in words.

General over the values of the plan: a new field or table of it is compared without a line here.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from telephony.switchboard.plain import plain_data
from telephony.switchboard.plan import Hours, Plan

SECRET = "secret"
ORDERED = ("rules",)
"""Tables whose order is their meaning: the first row that fits decides."""


@dataclass(frozen=True, slots=True)
class PlanChange:
    """``table``: the plan's field (``queues``), or the top-level field itself. ``row``: what the row is known
    by, ``name`` its name on the screen. ``field``: which of its fields; empty: the row came (no ``before``)
    or went (no ``after``). ``before``, ``after``: JSON; of a password nothing is said. A table of ``ORDERED``
    whose rows changed places: the names of all its rows, without a row and a field."""

    table: str
    row: str = ""
    name: str = ""
    field: str = ""
    before: str = ""
    after: str = ""


def changes(before: Plan, after: Plan) -> tuple[PlanChange, ...]:
    """In the order of the plan. Rows that only changed places are a change in tables of ``ORDERED`` alone."""
    return tuple(_changes(before, after))


def _changes(before: Plan, after: Plan) -> Iterator[PlanChange]:
    for field in fields(Plan):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if any(is_dataclass(each) for each in (*_tuple(old), *_tuple(new))):
            yield from _of_rows(field.name, rows_of(old), rows_of(new))
            yield from _moved(field.name, list(rows_of(old)), list(rows_of(new)))
        elif old != new:
            yield PlanChange(field.name, before=_json(old), after=_json(new))


def _tuple(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else ()


def rows_of(rows: tuple[Any, ...]) -> dict[str, Any]:
    """By what each row of a table is known by. Rules need no name, and may share one: the later ones are
    known by their place as well."""
    return dict(
        zip(told_apart(str(getattr(each, key_field(type(each)))) for each in rows), rows, strict=True)
    )


def key_field(kind: type[Any]) -> str:
    """What rows of a table are known by: a calendar by its name, all others by their first field."""
    return "name" if kind is Hours else fields(kind)[0].name


def told_apart(keys: Iterable[str]) -> list[str]:
    found: list[str] = []
    for place, key in enumerate(keys, start=1):
        found.append(key if key and key not in found else f"{key} no. {place}".strip())
    return found


def _moved(table: str, old: list[str], new: list[str]) -> Iterator[PlanChange]:
    stayed = [each for each in old if each in new]
    if table in ORDERED and stayed != [each for each in new if each in old]:
        yield PlanChange(table, before=_json(tuple(old)), after=_json(tuple(new)))


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
        if was == now or (isinstance(now, Hours) and now.name and was.name == now.name):
            continue  # a calendar that is shared is told once, by itself
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
        queues=tuple(replace(each, hours=_in_order(each.hours)) for each in plan.queues),
        calendars=tuple(_in_order(each) for each in plan.calendars),
    )


def _in_order(hours: Hours) -> Hours:
    return replace(hours, weekly=tuple(sorted(hours.weekly, key=_when)))


def as_written(plan: Plan) -> Plan:
    """``settled``, without what is read out of files beside the plan."""
    plan = settled(plan)
    return replace(
        plan,
        queues=tuple(replace(each, hours=replace(each.hours, read=())) for each in plan.queues),
        calendars=tuple(replace(each, read=()) for each in plan.calendars),
    )


def _when(interval: Any) -> tuple[int, int, int]:
    return interval.weekday, interval.start, interval.end
