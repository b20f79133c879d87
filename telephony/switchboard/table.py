"""A life written as one table: states down, things that can happen across.

A pair that is absent is an error, never silence: `next` raises `OutOfTurn`.  Only a
table says what state follows; the drawings in resources/handbook/states.md are printed
from the tables, and tests/test_architecture.py asks every state about every event.

A module shows its tables as ``TABLES: tuple[Table, ...]``; that is how they are found.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


class OutOfTurn(Exception):
    """An event came in a state that has no row for it.

    On a network a late message is normal, so the loop in production logs and drops it;
    tests let it rise.
    """

    def __init__(self, table: str, state: str, event: str) -> None:
        super().__init__(f"{table}: {event!r} cannot happen in state {state!r}")
        self.table = table
        self.state = state
        self.event = event


@dataclass(frozen=True, kw_only=True)
class Table:
    """States, events and the moves between them.

    name:   what it is the life of, in one or two words.
    states: every state; the first is where a life begins.
    events: every event name the table knows, usually names of event classes.
    moves:  (state, event) -> next state.
    final:  states without a way out.

    Raises ValueError when a move names a state or an event that is not listed.
    """

    name: str
    states: tuple[str, ...]
    events: tuple[str, ...]
    moves: Mapping[tuple[str, str], str]
    final: frozenset[str] = field(default_factory=frozenset)

    def __post_init__(self) -> None:
        states, events = set(self.states), set(self.events)
        if not states or len(states) != len(self.states) or len(events) != len(self.events):
            raise ValueError(f"{self.name}: needs a state, and each name once")
        strangers = {s for s, _ in self.moves} | set(self.moves.values()) | self.final
        if wrong := (strangers - states) | ({e for _, e in self.moves} - events):
            raise ValueError(f"{self.name}: not listed: {', '.join(sorted(wrong))}")
        object.__setattr__(self, "moves", MappingProxyType(dict(self.moves)))

    def next(self, state: str, event: str) -> str:
        """The state after `event`; raises OutOfTurn when the table has no such pair."""
        try:
            return self.moves[state, event]
        except KeyError:
            raise OutOfTurn(self.name, state, event) from None

    def allows(self, state: str, event: str) -> bool:
        """Whether `event` may happen in `state`."""
        return (state, event) in self.moves
