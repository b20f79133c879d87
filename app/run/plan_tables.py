"""Tables of the plan's file as a person would write them, for whatever puts a change back into it."""

from collections.abc import Iterable, Mapping
from typing import Any

import tomlkit
from tomlkit.items import AoT, InlineTable, Item, Table


def new_table() -> Table:
    """With an empty line above it."""
    table = tomlkit.table()
    table.trivia.indent = "\n"
    return table


def tables_of(tables: Iterable[Table]) -> AoT:
    rows = tomlkit.aot()
    for each in tables:
        rows.append(each)
    return rows


def inline_table(fields: Mapping[str, Any]) -> InlineTable:
    table = tomlkit.inline_table()
    table.update(fields)
    return table


def number(value: Any) -> Any:
    """As it is said: a whole one without a point. Anything else is as it is."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def set_field(row: Any, name: str, value: Any) -> None:
    """A new one begins its line: tomlkit would take the blanks of a comment above the table for an indent."""
    new = name not in row
    row[name] = value
    if new and isinstance(row, Table) and isinstance(written := row.value.item(name), Item):
        written.trivia.indent = ""
