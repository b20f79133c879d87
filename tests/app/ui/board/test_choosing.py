"""Filters and orders, and rows that are made once."""

from dataclasses import replace

from app.ui.board.choosing import Chooser, Wanted, queue_options, team_options
from telephony.switchboard.floor_changes import HeardFloor, heard
from telephony.switchboard.floor_overview import FloorChanged
from telephony.switchboard.ids import CallId
from tests.app.ui.made_up_floor import CALLS, SHOWN, big


def learned() -> tuple[Chooser, HeardFloor]:
    chooser, floor = Chooser(), heard(HeardFloor(), SHOWN)
    chooser.learn(floor, {"other": "Other"}, {"boss": "Boss"})
    return chooser, floor


def ids(
    chooser: Chooser, floor: HeardFloor, *wanted: str, order: tuple[int, bool] | None = None
) -> list[str]:
    return [each.call for each in chooser.calls(floor, Wanted(*wanted), order)]


def test_by_team_queue_and_words() -> None:
    chooser, floor = learned()
    assert ids(chooser, floor, "", "sales") == ["c3", "c9", "c7"]
    assert ids(chooser, floor, "south") == ["c4"]
    assert ids(chooser, floor, "", "", "polfrost") == ["c3", "c7"]
    assert "c12" in ids(chooser, floor, "north"), "his operator is of the team, though it is in no queue"
    assert [each.operator for each in chooser.people(floor, Wanted("south"), None)] == ["dovile"]
    assert [each.queue for each in chooser.queues(floor, Wanted("south"))] == ["repairs"]
    assert [each.value for each in team_options(floor)] == ["north", "south"]
    assert [each.text for each in queue_options(floor)][0] == "Support LT"


def test_any_column_both_ways_and_by_urgency_within() -> None:
    chooser, floor = learned()
    by_caller = ids(chooser, floor, order=(2, False))
    assert by_caller[:3] == ["c7", "c2", "c6"]
    assert ids(chooser, floor, order=(2, True)) != by_caller
    for column in range(7):
        assert sorted(ids(chooser, floor, order=(column, False))) == sorted(each.call for each in CALLS)
    for column in range(4):
        assert len(chooser.people(floor, Wanted(), (column, True))) == len(SHOWN.people)


def test_only_rows_of_what_changed_are_made_again() -> None:
    chooser, floor = learned()
    before = {row.id: row for row in chooser.call_rows(list(floor.calls.values()))}
    other = replace(floor.calls[CallId("c6")], request=7)
    floor = heard(floor, FloorChanged(1, 2, SHOWN.at, calls=(other,)))
    chooser.learn(floor, {"other": "Other"}, {"boss": "Boss"})
    after = {row.id: row for row in chooser.call_rows(list(floor.calls.values()))}
    assert [each for each in after if after[each] is not before[each]] == ["c6"]
    floor = heard(floor, FloorChanged(1, 3, SHOWN.at, places=((CallId("c2"), 1),)))
    chooser.learn(floor, {"other": "Other"}, {"boss": "Boss"})
    moved = {row.id: row for row in chooser.call_rows(list(floor.calls.values()))}
    assert [each for each in moved if moved[each] is not after[each]] == ["c2"], "he is the next one now"
    chooser.learn(floor, {}, {"boss": "Big Boss"})
    assert chooser.call_rows([floor.calls[CallId("c1")]])[0] is not before["c1"], "a name changed"


def test_rows_of_calls_that_are_over_are_forgotten() -> None:
    chooser, floor = Chooser(), heard(HeardFloor(), big())
    chooser.learn(floor, {}, {})
    for turn in range(4):
        calls = [replace(each, call=CallId(f"{turn} {each.call}")) for each in floor.calls.values()]
        chooser.call_rows(calls)
        chooser.forget(floor)
    assert len(chooser._made) <= 2 * 700 + 100 + 500
