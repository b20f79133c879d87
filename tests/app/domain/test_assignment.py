"""Work is given by skill, room and age; nothing waits while somebody could do it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.assignment import Duty, Piece, Roster, Weight, Worker, assigned, checked, weight_of
from app.domain.errors import BadInput

SKILLS = st.frozensets(st.sampled_from(("cooling", "coffee", "polish")), max_size=2)
WORKERS = st.lists(
    st.builds(
        Worker, id=st.sampled_from("abcdef"), capacity=st.integers(1, 6), load=st.integers(0, 6),
        skills=SKILLS, away=st.booleans(), idle_since=st.floats(0, 100),
    ),
    unique_by=lambda each: each.id,
)  # fmt: skip
PIECES = st.lists(
    st.builds(
        Piece, id=st.integers(1, 50), since=st.floats(0, 100), weight=st.integers(1, 4),
        priority=st.integers(0, 3), skills=SKILLS, owner=st.sampled_from(("", "a", "b")),
        refused=st.frozensets(st.sampled_from("ab")),
    ),
    unique_by=lambda each: each.id,
)  # fmt: skip


def pairs(pieces: list[Piece], workers: list[Worker]) -> list[tuple[int, str]]:
    return [(each.piece, each.worker) for each in assigned(pieces, workers)]


@given(PIECES, WORKERS)
def test_nothing_waits_while_somebody_with_the_skill_has_room(pieces: list[Piece], workers: list[Worker]):
    given_out = dict(pairs(pieces, workers))
    weight = {each.id: each.weight for each in pieces}
    loads = {each.id: each.load for each in workers}
    for number, name in given_out.items():
        loads[name] += weight[number]
    for worker in workers:
        assert loads[worker.id] <= max(worker.capacity, worker.load)
        for piece in pieces:
            if piece.id not in given_out and not worker.away and worker.id not in piece.refused:
                full = loads[worker.id] + piece.weight > worker.capacity
                assert full or not piece.skills <= worker.skills


@given(PIECES, WORKERS)
def test_nobody_gets_what_he_may_not_have_and_nothing_is_given_twice(
    pieces: list[Piece], workers: list[Worker]
):
    by_id, desks = {each.id: each for each in pieces}, {each.id: each for each in workers}
    given_out = pairs(pieces, workers)
    assert len({piece for piece, _ in given_out}) == len(given_out)
    for number, name in given_out:
        assert by_id[number].skills <= desks[name].skills and not desks[name].away
        assert name not in by_id[number].refused


@given(PIECES, WORKERS, st.randoms())
def test_the_order_in_which_they_are_told_does_not_matter(pieces, workers, chance):
    shuffled, others = list(pieces), list(workers)
    chance.shuffle(shuffled), chance.shuffle(others)
    assert pairs(pieces, workers) == pairs(shuffled, others)


def test_a_freed_place_takes_the_oldest():
    waiting = [Piece(1, since=20), Piece(2, since=10), Piece(3, since=30)]
    assert pairs(waiting, [Worker("a", 3, load=2)]) == [(2, "a")]


def test_urgent_work_goes_before_old_work():
    assert pairs([Piece(1, since=10), Piece(2, since=90, priority=3)], [Worker("a", 1)]) == [(2, "a")]


def test_work_goes_where_most_room_is_by_weight():
    desks = [Worker("a", 10, load=6), Worker("b", 4, load=2)]
    assert pairs([Piece(1, 0), Piece(2, 1), Piece(3, 2)], desks) == [(1, "a"), (2, "b"), (3, "a")]


def test_who_had_it_before_gets_it_while_he_has_room():
    desks = [Worker("a", 4, load=3), Worker("b", 4)]
    (given_out,) = assigned([Piece(1, 0, owner="a")], desks)
    assert (given_out.worker, given_out.why) == ("a", "had it before")
    (given_out,) = assigned([Piece(1, 0, weight=2, owner="a")], desks)
    assert given_out.worker == "b" and "0 of 4" in given_out.why


def test_of_equals_who_got_nothing_for_longest():
    assert pairs([Piece(1, 0)], [Worker("a", 4, idle_since=9), Worker("b", 4, idle_since=5)]) == [(1, "b")]


def test_the_closest_weight_holds():
    weights = [Weight(2, priority=3), Weight(4, kind="Cold room"), Weight(9, 3, "cold room"), Weight(5)]
    assert weight_of(weights, 3, "COLD ROOM") == 9
    assert weight_of(weights, 1, "cold room") == 4
    assert weight_of(weights, 3, "freezer") == 2
    assert weight_of(weights, 1, "") == 5
    assert weight_of([], 1, "freezer") == 1


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (Roster((Duty(" ", "Nobody", 3),)), "nobody in it"),
        (Roster((Duty("a", "A", 3), Duty("a", "A", 4))), "twice"),
        (Roster((Duty("a", "A", 0),)), "capacity is a whole number"),
        (Roster(weights=(Weight(0),)), "weight is a whole number"),
        (Roster(weights=(Weight(1, 2, "Oven"), Weight(3, 2, "oven"))), "Two weights"),
    ],
)
def test_a_roster_that_cannot_be_used_says_why(wrong: Roster, said: str):
    with pytest.raises(BadInput, match=said) as failure:
        checked(wrong)
    assert failure.value.advice
    assert checked(Roster((Duty("a", "A", 3),), (Weight(2),)))
