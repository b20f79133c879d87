"""`python -m tests.handbook` prints resources/handbook/states.md from the tables of the core.

tests/test_tables.py fails while the file is behind the tables.
"""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from telephony.sip import transaction
from telephony.switchboard.table import Table

PURE = (
    "app.domain",
    "app.services",
    "devices.scanning",
    "telephony.simulation",
    "telephony.sip",
    "telephony.switchboard",
)
STATES = Path(__file__).resolve().parent.parent / "resources" / "handbook" / "states.md"

HEAD = """# States

Printed by `python -m tests.handbook` from the tables themselves: change the table, not this page.
A pair that is not in a table cannot happen: asking for it raises `OutOfTurn`.
"""


def tables() -> dict[str, tuple[Table, ...]]:
    """Every `TABLES` of the pure core, by module name."""
    found = {}
    for module in map(importlib.import_module, modules()):
        shown = vars(module).get("TABLES", ())
        if isinstance(shown, Mapping):
            shown = [of_transaction(name, machine) for name, machine in shown.items()]
        if shown:
            found[module.__name__] = tuple(shown)
    return found


def of_transaction(name: str, machine: transaction.Table) -> Table:
    """A SIP transaction machine, whose steps also carry actions and timers, as states and moves only.

    Its table is total, since a stray message is normal there: a pair in which nothing happens
    counts as absent.
    """
    states = [state for state in transaction.State if any(state == each for each, _ in machine)]
    events = [event for event in transaction.Event if any(event == each for _, each in machine)]
    return Table(
        name=name,
        states=tuple(state.value for state in states),
        events=tuple(event.value for event in events),
        moves={
            (state.value, event.value): machine[state, event].to.value
            for state in states
            for event in events
            if not transaction.is_idle(state, machine[state, event])
        },
        final=frozenset({transaction.State.TERMINATED.value}),
    )


def modules() -> Iterator[str]:
    """Names of all modules of the pure core."""
    for name in filter(find_spec, PURE):
        package = importlib.import_module(name)
        for each in pkgutil.walk_packages(package.__path__, prefix=f"{name}."):
            yield each.name


def draw(table: Table) -> str:
    """The table as a state diagram and as rows."""
    # Mermaid wants identifiers; a state's own name may have spaces.
    ids = {state: f"s{number}" for number, state in enumerate(table.states)}
    names = [f'    state "{state}" as {ids[state]}' for state in table.states]
    moves: dict[tuple[str, str], list[str]] = {}
    for (state, event), to in table.moves.items():
        moves.setdefault((state, to), []).append(event.replace(":", " -"))  # Mermaid ends a label at ':'
    arrows = [f"    {ids[a]} --> {ids[b]}: {'; '.join(events)}" for (a, b), events in moves.items()]
    ends = [f"    {ids[state]} --> [*]" for state in table.states if state in table.final]
    first = f"    [*] --> {ids[table.states[0]]}"
    drawing = ["```mermaid", "stateDiagram-v2", *names, first, *arrows, *ends, "```"]
    rows = ["| state | event | next |", "|---|---|---|"]
    rows += [f"| {state} | {event} | {to} |" for (state, event), to in table.moves.items()]
    return "\n".join([f"### {table.name}", "", *drawing, "", *rows])


def page() -> str:
    """The whole of states.md."""
    parts = [HEAD]
    for module, shown in tables().items():
        parts.append(f"## `{module.replace('.', '/')}.py`\n")
        parts += [draw(table) + "\n" for table in shown]
    return "\n".join(parts)


if __name__ == "__main__":
    STATES.write_text(page(), "utf-8")
    print(f"written: {STATES.name}")
