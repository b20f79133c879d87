"""What a supervisor may see of the past, by his teams."""

import pytest

from app.domain.errors import NotAllowed
from app.domain.sight import Sight, check_seen, narrowed, plan_seen, sight_of
from tests.stories.scene import ANNA, SUPPORT
from tests.telephony.switchboard.test_teams import LEAD, two_teams

TEAMS = {"support": ("north",), "sales": ("south", "east"), "vip": ()}
NORTH = sight_of(("north",), TEAMS, {"anna": ("north",), "ben": ("south",)})


def test_who_has_no_teams_sees_the_whole_house_and_others_theirs() -> None:
    assert sight_of((), TEAMS, {}) is None
    assert Sight(frozenset({"support"}), frozenset({"anna"})) == NORTH
    assert sight_of(("west",), TEAMS, {}) == Sight()


@pytest.mark.parametrize(
    ("queue", "people", "seen"),
    [
        ("support", ("ben",), True),
        ("sales", ("ben", "anna"), True),
        ("sales", ("ben",), False),
        ("", (), False),
    ],
)
def test_a_call_is_seen_by_its_queue_or_an_operator(
    queue: str, people: tuple[str, ...], *, seen: bool
) -> None:
    check_seen(None, queue, *people)
    if seen:
        check_seen(NORTH, queue, *people)
    else:
        with pytest.raises(NotAllowed):
            check_seen(NORTH, queue, *people)


def test_a_choice_stays_within_what_is_seen() -> None:
    mine = frozenset({"support", "parts"})
    assert narrowed((), mine) == ("parts", "support") and narrowed(("parts",), mine) == ("parts",)
    for wanted, seen in ((("parts", "sales"), mine), ((), frozenset[str]())):
        with pytest.raises(NotAllowed):
            narrowed(wanted, seen)


def test_a_plan_is_cut_to_his_queues_and_people() -> None:
    plan = two_teams()
    cut = plan_seen(plan, Sight(frozenset({SUPPORT}), frozenset({ANNA, LEAD})))
    assert [each.id for each in cut.queues] == [SUPPORT] and [each.id for each in cut.operators] == [
        ANNA,
        LEAD,
    ]
    assert plan_seen(plan, None) is plan
