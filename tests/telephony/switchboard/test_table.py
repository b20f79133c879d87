"""A table moves only along its rows and refuses to be built with a misspelt name."""

import pytest

from telephony.switchboard.table import OutOfTurn, Table

DOOR = Table(
    name="door",
    states=("shut", "open", "bricked up"),
    events=("Opened", "Closed", "BrickedUp"),
    moves={("shut", "Opened"): "open", ("open", "Closed"): "shut", ("shut", "BrickedUp"): "bricked up"},
    final=frozenset({"bricked up"}),
)


def test_an_event_with_a_row_moves_the_life_on() -> None:
    assert DOOR.next("shut", "Opened") == "open"
    assert DOOR.next("open", "Closed") == "shut"


@pytest.mark.parametrize("pair", [("open", "Opened"), ("open", "BrickedUp"), ("bricked up", "Opened")])
def test_an_event_without_a_row_is_out_of_turn_and_says_where(pair: tuple[str, str]) -> None:
    with pytest.raises(OutOfTurn) as caught:
        DOOR.next(*pair)
    assert (caught.value.table, caught.value.state, caught.value.event) == ("door", *pair)
    assert not DOOR.allows(*pair)


@pytest.mark.parametrize(
    "moves",
    [{("shut", "Kicked"): "open"}, {("ajar", "Opened"): "open"}, {("shut", "Opened"): "ajar"}],
)
def test_a_misspelt_name_is_found_when_the_table_is_built(moves: dict[tuple[str, str], str]) -> None:
    with pytest.raises(ValueError, match="not listed"):
        Table(name="door", states=("shut", "open"), events=("Opened",), moves=moves)


def test_a_final_state_must_be_a_state() -> None:
    with pytest.raises(ValueError, match="gone"):
        Table(name="door", states=("shut",), events=(), moves={}, final=frozenset({"gone"}))


def test_a_name_given_twice_is_found() -> None:
    with pytest.raises(ValueError, match="each name once"):
        Table(name="door", states=("shut", "shut"), events=(), moves={})


def test_rows_cannot_be_added_later() -> None:
    rows = {("shut", "Opened"): "open"}
    table = Table(name="door", states=("shut", "open"), events=("Opened",), moves=rows)
    rows["open", "Opened"] = "shut"
    assert not table.allows("open", "Opened")
    with pytest.raises(TypeError):
        table.moves["open", "Opened"] = "shut"  # type: ignore[index]
