"""Where a scan goes, by the role of its scanner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reader_roles import ROOMS, Goal, Role, Route, role_of, route

EVERY_ROOM = frozenset(room for rooms in ROOMS.values() for room in rooms)


@pytest.mark.parametrize(
    ("role", "goal"), [(Role.ROOM, Goal.SCREEN), (Role.DESK, Goal.DESK), (Role.OFF, Goal.NOWHERE)]
)
def test_roles_that_need_nothing(role: Role, goal: Goal) -> None:
    assert route(role, ()) == route(role, EVERY_ROOM, request_open=True) == Route(goal)


@pytest.mark.parametrize("role", ROOMS)
def test_a_role_goes_to_its_room_or_to_the_desk_with_a_word(role: Role) -> None:
    best = ROOMS[role][0]
    assert route(role, EVERY_ROOM) == Route(Goal.ROOM, best)
    assert route(role, ROOMS[role][-1:]) == Route(Goal.ROOM, ROOMS[role][-1])
    assert route(role, {"room_desk"}) == Route(Goal.DESK, missing=True)


def test_attaching_needs_an_open_request() -> None:
    assert route(Role.ATTACH, (), request_open=True) == Route(Goal.ATTACH)
    assert route(Role.ATTACH, ()) == Route(Goal.DESK, missing=True)


@given(st.sampled_from(Role), st.sets(st.sampled_from(sorted(EVERY_ROOM))), st.booleans())
def test_no_scan_is_lost_but_of_a_scanner_switched_off(role: Role, rooms: set[str], is_open: bool) -> None:
    found = route(role, rooms, request_open=is_open)
    assert (found.goal is Goal.NOWHERE) == (role is Role.OFF)
    assert (found.goal is Goal.ROOM) == (found.room in rooms) == bool(found.room)


def test_a_word_nobody_knows_is_the_default() -> None:
    assert [role_of(role.value) for role in Role] == list(Role)
    assert role_of("kitchen") is Role.ROOM
