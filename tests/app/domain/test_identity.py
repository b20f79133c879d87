"""Ranking of candidates: order, reasons, nobody picked by accident."""

import random

from hypothesis import given
from hypothesis import strategies as st

from app.domain.identity import MOST_CANDIDATES, Holder, candidates

NUMBER = "+37052345678"


def holder(how: str = "exact", person_id: int | None = 1, **fields) -> Holder:
    return Holder(how=how, number=NUMBER, person_id=person_id, person=f"P{person_id}", **fields)


def ids(holders: list[Holder], extension: str = "") -> list[int | None]:
    return [match.person_id for match in candidates(holders, extension)]


def test_the_surest_reason_comes_first():
    holders = [
        holder("possible", 6),
        holder("exact", 5, extension="9"),
        holder("switchboard", None, company_id=4, company="Baltic"),
        holder("switchboard", 3),
        holder("exact", 2),
        holder("exact", 1, extension="7"),
    ]
    assert ids(holders, "7") == [1, 2, 3, None, 5, 6]


def test_equally_sure_ones_stand_by_the_last_contact_then_by_name():
    holders = [holder(person_id=1), holder(person_id=2, last_contact="2026-01-02"), holder(person_id=3)]
    assert ids(holders) == [2, 1, 3]


def test_another_extension_is_only_possible_and_says_so():
    (match,) = candidates([holder(extension="12", label="office")], "14")
    assert (match.certainty, match.reason) == ("possible", f"possible {NUMBER} ext 12 office")


def test_a_reason_names_the_number_and_its_kind():
    (match,) = candidates([holder(label="mobile")])
    assert (match.certainty, match.reason) == ("exact", f"exact {NUMBER} mobile")


def test_one_person_stands_once_with_the_best_reason():
    matches = candidates([holder("possible"), holder("exact", label="mobile")])
    assert [match.certainty for match in matches] == ["exact"]


def test_a_crowd_is_cut():
    assert len(candidates([holder(person_id=n) for n in range(100)])) == MOST_CANDIDATES


@given(
    st.lists(st.tuples(st.sampled_from(["exact", "switchboard", "possible"]), st.integers(1, 9)), max_size=12)
)
def test_the_order_they_are_found_in_does_not_matter(found: list[tuple[str, int]]):
    holders = [holder(how, number) for how, number in found]
    shuffled = holders.copy()
    random.Random(7).shuffle(shuffled)
    assert candidates(holders) == candidates(shuffled)
