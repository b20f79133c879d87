"""A figure says itself to people in one line and to programs in another."""

import json

from benchmarks.figure import Figure

SEARCH = Figure(name="search", figure=4.0, unit="ms", peer=2.0, target="p99 <= 5 ms", holds=True)


def test_people_read_the_figure_beside_its_peer() -> None:
    assert SEARCH.line() == "search: 4 ms, peer 2 ms (2.00 times); p99 <= 5 ms: holds"


def test_programs_read_one_json_line_in_a_fixed_order() -> None:
    assert list(json.loads(SEARCH.json())) == ["name", "figure", "unit", "peer", "ratio", "target", "holds"]
    assert json.loads(SEARCH.json())["ratio"] == 2.0


def test_a_broken_promise_without_a_peer() -> None:
    alone = Figure(name="start", figure=3.0, unit="times", target="<= 2.2 times", holds=False)
    assert alone.line() == "start: 3 times; <= 2.2 times: DOES NOT HOLD"
    assert json.loads(alone.json())["peer"] is None
    assert json.loads(alone.json())["ratio"] is None
