"""A changed plan put back into its file: only what changed is written, and what its owner wrote beside it
(comments, order, empty lines) stays.

A comment above a table belongs to that table, so it moves and goes with it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import MISSING, Field, fields, replace
from typing import Any

import tomlkit
from tomlkit.items import AoT, Comment, Null, Table, Whitespace

from app.domain.opening_hours import DAYS, day_text, weekly_text
from app.run.menu_writing import write_menus
from app.run.plan_file import TABLES
from app.run.plan_tables import inline_table, new_table, number, set_field, tables_of
from telephony.switchboard.plain import plain_data
from telephony.switchboard.plan import DayHours, Hours, Interval, Plan
from telephony.switchboard.plan_changes import key_field, rows_of, told_apart

_KINDS: dict[str, type] = {name: kind for name, (_, kind) in TABLES.items()} | {"hours": Hours}

READ = "read"


def rewritten(text: str, before: Plan, after: Plan) -> str:
    """``text``, which holds ``before``, so that it holds ``after``."""
    document = tomlkit.parse(text)
    _bring_comments_home(document)
    for field in fields(Plan):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old == new:
            continue
        if field.name in WRITERS:
            WRITERS[field.name](document, old, new)
        else:
            _put(document, field.name, new, field)
    return tomlkit.dumps(document)


def _limit_pauses(document: tomlkit.TOMLDocument, _: Any, new: Any) -> None:
    """Each stands in its reason's table."""
    limits = dict(new)
    if limits and "pause" not in document:  # those that are there without being said are written out
        default = next(each.default for each in fields(Plan) if each.name == "pause_codes")
        _rows_of("pause")(document, (), default)
    for row in document.get("pause", ()):
        if row["code"] in limits:
            row["limit"] = _inline(limits[row["code"]])
        else:
            row.pop("limit", None)


def _named(rows: tuple[Any, ...]) -> dict[str, Any]:
    """By what tells a row from the others: a pause's code, else as changes know it."""
    return {each[0]: each for each in rows} if rows and isinstance(rows[0], tuple) else rows_of(rows)


def _bring_comments_home(document: tomlkit.TOMLDocument) -> None:
    """The parser leaves a comment at the end of the table above; its owner wrote it over the one below."""
    above: Table | None = None
    for table in _tables(item for _, item in document.body):
        if above is not None:
            table.trivia.indent = _tail(above) + table.trivia.indent
        above = table


def _tables(items: Iterable[Any]) -> Iterator[Table]:
    """In the order of the file, each before those inside it."""
    for item in items:
        for table in item if isinstance(item, AoT) else (item,) if isinstance(item, Table) else ():
            yield table
            yield from _tables(part for _, part in table.value.body if isinstance(part, AoT))


def _tail(table: Table) -> str:
    """Taken off: the comments and empty lines after the last field."""
    body, tail = table.value.body, ""
    for place in range(len(body) - 1, -1, -1):
        item = body[place][1]
        if isinstance(item, (Comment, Whitespace)):
            tail = item.as_string() + tail
            body[place] = (None, Null())
        elif not isinstance(item, (AoT, Null)):
            break
    return tail


def _rows(document: tomlkit.TOMLDocument, name: str, old: dict[str, Any], new: dict[str, Any]) -> None:
    first = "code" if name == "pause" else key_field(_KINDS[name])
    written = document.get(name, ())
    there = dict(zip(told_apart(str(row.get(first, "")) for row in written), written, strict=True))
    was = _origins(old, new)
    rows: list[Table] = []
    for key, value in new.items():
        row = there.get(was[key])
        if row is None:
            row = new_table()
        _fill(row, old.get(was[key]), value)
        rows.append(row)
    if list(there) != [was[key] for key in new]:
        if new:
            document[name] = tables_of(rows)
        else:
            document.remove(name)


def _origins(old: dict[str, Any], new: dict[str, Any]) -> dict[str, str]:
    """By the new key what the row was known by: the same value (a rule without a name is known by its place,
    and that changes), else the same key, else who stands where one stood that is gone; else itself."""
    free, found = dict(old), {}
    for key, value in new.items():
        same = key if free.get(key) == value else next((each for each in free if free[each] == value), "")
        if same:
            found[key] = same
            del free[same]
    for key in new:
        if key not in found and key in free:
            found[key] = key
            del free[key]
    if len(old) == len(new):
        found |= {key: was for key, was in zip(new, old, strict=True) if key not in found and was in free}
    return {key: found.get(key, "") for key in new}


def _fill(row: Table, old: Any, new: Any) -> None:
    if isinstance(new, tuple):
        row["code"], row["name"] = new
        return
    for field in fields(new):
        value = getattr(new, field.name)
        if isinstance(new, Hours) and field.name == READ:
            continue  # it stands in a file of its own
        if old is None or getattr(old, field.name) != value:
            _put(row, field.name, value, field)


def _put(row: Any, name: str, value: Any, field: "Field[Any]") -> None:
    """What is as it would be without being said is only said where it was."""
    default = field.default_factory() if field.default_factory is not MISSING else field.default
    if value is None or (value == default and name not in row):
        row.pop(name, None)
    elif isinstance(value, Hours) and value.name:
        set_field(row, name, value.name)
    elif isinstance(value, Hours) and isinstance(row.get(name), dict):
        _set_hours(row[name], value)
    else:
        set_field(row, name, _toml(name, value))


def _set_hours(there: Any, hours: Hours) -> None:
    for field in (each for each in fields(hours) if each.name != READ):
        value = getattr(hours, field.name)
        written = _toml(field.name, value)
        if (there.get(field.name) or None) != (written or None):
            _put(there, field.name, value, field)


def _toml(name: str, value: Any) -> Any:
    """As a person writes it in the file."""
    if name == "skills" and value and isinstance(value[0], tuple):
        return inline_table(dict(value))
    if isinstance(value, tuple) and value and isinstance(value[0], Interval):
        return weekly_texts(value)
    if isinstance(value, tuple) and value and isinstance(value[0], DayHours):
        return [day_text(each) for each in value]
    if isinstance(value, Hours):
        table = _inline(plain_data(replace(value, read=())))
        table["weekly"] = weekly_texts(value.weekly)
        if value.days:
            table["days"] = _toml("days", value.days)
        return table
    return _inline(plain_data(value))


def _inline(data: Any) -> Any:
    """Numbers as they are said, and what is left out of a table left out."""
    if isinstance(data, dict):
        return inline_table({key: _inline(each) for key, each in data.items() if each not in (None, [], "")})
    if isinstance(data, list):
        # An array of its own: a plain list of tables would become [[queue.skills]] sections.
        array = tomlkit.array()
        array.extend(_inline(each) for each in data)
        return array
    return number(data)


def weekly_texts(weekly: tuple[Interval, ...]) -> list[str]:
    """``Mo-Fr 08:00-18:00``: days that follow one another and have the same hours in one text."""
    stretches: dict[tuple[int, int], set[Interval]] = {}
    for each in weekly:
        stretches.setdefault((each.start, each.end), set()).add(each)
    texts = [line for days in stretches.values() for line in weekly_text(days).splitlines()]
    return sorted(texts, key=lambda text: (DAYS.index(text[:2]), text.partition(" ")[2]))


def _rows_of(name: str) -> "Writer":
    return lambda document, old, new: _rows(document, name, _named(old), _named(new))


Writer = Callable[[tomlkit.TOMLDocument, Any, Any], None]
WRITERS: dict[str, Writer] = {
    **{field: _rows_of(name) for name, (field, _) in TABLES.items()},
    "pause_codes": _rows_of("pause"),
    "pause_limits": _limit_pauses,
    "calendars": _rows_of("hours"),
    "flows": write_menus,
}
"""By the field of the plan: what puts its new value into the file, given the old one too. A field that is not
here is a value at the top of the file."""
