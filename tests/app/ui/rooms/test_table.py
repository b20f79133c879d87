"""The table of rooms: each has an icon, a class that is there, and an action to enter it."""

from importlib import import_module

import pytest

from app.ui.commands import ROOMS as ACTIONS
from app.ui.parts.icons import FOLDER
from app.ui.rooms.ground import Room
from app.ui.rooms.table import DESK, ROOMS, RoomPlan


def test_there_is_an_action_for_each_room() -> None:
    assert {plan.name for plan in ROOMS} == ACTIONS
    assert ROOMS[0].name == DESK


@pytest.mark.parametrize("plan", ROOMS, ids=lambda plan: plan.name)
def test_a_room_can_be_made(plan: RoomPlan) -> None:
    assert (FOLDER / f"{plan.icon}.svg").is_file()
    if plan.name != DESK:
        module, _, name = plan.made_by.partition(":")
        assert issubclass(getattr(import_module(module), name), Room)
