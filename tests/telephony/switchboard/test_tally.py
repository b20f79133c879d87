"""Sums that can be chosen from and taken back."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from telephony.switchboard.facts import OUTCOMES, Visit
from telephony.switchboard.tally import EDGES, Tally, edge_of, tally_of, visit_count

VISITS = some.builds(Visit, some.just("q"), some.just(0.0), some.floats(0, 2000), some.sampled_from(OUTCOMES))


def test_the_edge_belongs_to_its_step() -> None:
    assert EDGES[edge_of(20_000)] == 20 and EDGES[edge_of(20_001)] == 25
    assert edge_of(0) == 0 and edge_of(1_200_001) == len(EDGES)


@given(some.lists(VISITS), some.sampled_from(EDGES), some.sampled_from((0, *EDGES)))
def test_every_edge_counts_exactly(visits: list[Visit], within: int, short: int) -> None:
    found = tally_of(visits).counts(within, short)

    def upto(outcome: str, seconds: float) -> int:
        return sum(each.outcome == outcome and round(each.wait, 3) <= seconds for each in visits)

    assert found.in_time == upto("answered", within)
    assert found.abandoned_in_time == upto("abandoned", within)
    assert found.flow_outs_in_time == upto("flow_out", within)
    assert found.short == (upto("abandoned", short) if short else 0)
    assert found.offered + found.errors == len(visits)


@given(some.lists(VISITS), some.lists(VISITS))
def test_what_is_taken_back_was_never_there(kept: list[Visit], back: list[Visit]) -> None:
    tally = tally_of([*kept, *back])
    for each in back:
        tally.add(visit_count(each), -1)
    assert tally.counts() == tally_of(kept).counts()
    assert tally.waited("answered") == tally_of(kept).waited("answered")


def test_other_seconds_are_refused() -> None:
    with pytest.raises(ValueError, match="choose one of"):
        Tally().counts(within=21)
