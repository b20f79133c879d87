"""Every state is asked about every event, of every table in the core."""

import pytest

from telephony.switchboard.table import OutOfTurn, Table
from tests import handbook

ALL = [table for shown in handbook.tables().values() for table in shown]
PAIRS = [(table, state, event) for table in ALL for state in table.states for event in table.events]


def name(value: object) -> str:
    return value.name if isinstance(value, Table) else str(value)


def reachable(table: Table) -> set[str]:
    """The states a life can come to from the first one."""
    seen, edge = set(), {table.states[0]}
    while edge:
        seen |= edge
        edge = {to for (state, _), to in table.moves.items() if state in edge} - seen
    return seen


def test_there_are_tables_to_ask() -> None:
    homes = {module.rpartition(".")[2] for module in handbook.tables()}
    assert {"call", "operator", "transaction"} <= homes


@pytest.mark.parametrize(("table", "state", "event"), PAIRS, ids=name)
def test_every_pair_moves_to_a_known_state_or_is_out_of_turn(table: Table, state: str, event: str) -> None:
    if table.allows(state, event):
        assert table.next(state, event) in table.states
    else:
        with pytest.raises(OutOfTurn):
            table.next(state, event)


@pytest.mark.parametrize("table", ALL, ids=name)
def test_a_life_can_come_to_every_state(table: Table) -> None:
    assert set(table.states) - reachable(table) == set()


@pytest.mark.parametrize("table", ALL, ids=name)
def test_a_state_is_final_or_has_a_way_out(table: Table) -> None:
    left = {state for (state, _), to in table.moves.items() if to != state}
    assert set(table.states) - left == set(table.final)


@pytest.mark.parametrize("table", ALL, ids=name)
def test_every_event_is_of_use_somewhere(table: Table) -> None:
    assert set(table.events) == {event for _, event in table.moves}


def test_no_two_tables_share_a_name() -> None:
    assert len({table.name for table in ALL}) == len(ALL)


def test_the_handbook_shows_the_tables_as_they_are() -> None:
    assert handbook.STATES.read_text("utf-8") == handbook.page(), "run: python -m tests.handbook"


def test_holes_in_a_table_are_seen() -> None:
    holed = Table(
        name="holed",
        states=("start", "stuck", "island", "end"),
        events=("Went", "Left"),
        moves={("start", "Went"): "stuck", ("island", "Left"): "end"},
        final=frozenset({"end"}),
    )
    assert reachable(holed) == {"start", "stuck"}
    with pytest.raises(AssertionError):
        test_a_life_can_come_to_every_state(holed)
    with pytest.raises(AssertionError):
        test_a_state_is_final_or_has_a_way_out(holed)
