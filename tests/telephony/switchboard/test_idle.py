"""The book of free operators says the same as a search among all of them, whatever happens."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.switchboard.idle import ORDERS, IdleBook, enough, enough_after, levels_of
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.operator import Operator
from telephony.switchboard.plan import SkillNeed
from tests.stories.scene import SALES, SUPPORT, operator, queue

NEEDS = (SkillNeed("lt", 3, 60.0), SkillNeed("repair", 1))


def house(strategy: str, skills: list[tuple[int, int]]) -> tuple[IdleBook, list[Operator]]:
    plans = [
        operator(OperatorId(f"o{n}"), str(n), SUPPORT, SALES, skills=(("lt", lt), ("repair", repair)))
        for n, (lt, repair) in enumerate(skills)
    ]
    people = [Operator(each) for each in plans]
    book = IdleBook((queue(SUPPORT, strategy=strategy, skills=NEEDS), queue(SALES)), people)
    for each in people:
        each.watch = book.changed
    return book, people


def searched(people: list[Operator], strategy: str, waited: float) -> list[str]:
    fit = [each for each in people if each.eligible and enough(levels_of(each, NEEDS), NEEDS, waited)]
    return [each.id for each in sorted(fit, key=ORDERS[strategy])]


STEPS = st.lists(
    st.tuples(
        st.integers(0, 5), st.sampled_from(["in", "out", "online", "offline", "pause", "ready", "took"])
    ),
    max_size=60,
)


@given(
    st.sampled_from(sorted(ORDERS)),
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 2)), min_size=6, max_size=6),
    STEPS,
    st.floats(0, 400),
)  # fmt: skip
def test_the_book_says_what_a_search_would_find(
    strategy: str, skills: list[tuple[int, int]], steps: list[tuple[int, str]], waited: float
) -> None:
    book, people = house(strategy, skills)
    for now, (who, what) in enumerate(steps):
        each = people[who]
        if what == "in" and each.state == "offline":
            each.move("signed_in", now)
        elif what == "out" and each.state in ("ready", "paused"):
            each.move("signed_out", now)
        elif what == "pause" and each.state == "ready":
            each.move("paused", now)
        elif what == "ready" and each.state == "paused":
            each.move("made_ready", now)
        elif what == "took" and each.state == "ready":
            each.move("offer_made", now)
            each.turn, each.answered = now, each.answered + 1
            each.move("offer_over", now)
        elif what in ("online", "offline"):
            each.phone_online = what == "online"
    assert list(book.in_order(SUPPORT, waited)) == searched(people, strategy, waited)
    assert book.count(SALES) == sum(each.eligible for each in people)


@given(st.integers(0, 5), st.integers(0, 3), st.floats(0, 500))
def test_both_ways_of_asking_agree(lt: int, repair: int, waited: float) -> None:
    assert enough((lt, repair), NEEDS, waited) == (waited >= enough_after((lt, repair), NEEDS))


@pytest.mark.parametrize(("field", "value"), [("after", "lunch"), ("phone_online", False)])
def test_every_change_that_takes_him_away_is_heard(field: str, value: object) -> None:
    book, people = house("longest_idle", [(4, 4)])
    people[0].move("signed_in", 1.0)
    people[0].phone_online = True
    assert list(book.in_order(SUPPORT, 0.0)) == ["o0"]
    setattr(people[0], field, value)
    assert list(book.in_order(SUPPORT, 0.0)) == []
    assert replace(people[0].plan, role="technician").skills == (("lt", 4), ("repair", 4))
