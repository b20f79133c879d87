"""What a scanner's scans are for, and so where each goes. Pure; the window asks ``route`` for every scan."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """What a scanner is for. Its value is what is kept in its profile."""

    ROOM = ""
    """The room on the screen, else the desk: the default."""
    DESK = "desk"
    """Opens the device, whatever room is on the screen."""
    BULK = "bulk"
    """The bulk session."""
    STOCK = "stock"
    """Parts that come in."""
    LOANERS = "loaners"
    ATTACH = "attach"
    """The device belongs to the request that is open."""
    OFF = "off"
    """It is not listened to; other programs may have its port."""


ROOMS: Mapping[Role, tuple[str, ...]] = {
    Role.BULK: ("room_bulk",),
    Role.STOCK: ("room_stock", "room_parts"),
    Role.LOANERS: ("room_loaners", "room_loans", "room_stock"),
}
"""Rooms that a role may mean, the best first: the first of them that this house has."""


class Goal(Enum):
    """Where a scan goes."""

    SCREEN = "screen"
    ROOM = "room"
    DESK = "desk"
    ATTACH = "attach"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Route:
    """``room``: its name, for ``ROOM`` only. ``missing``: the role's own place is not there, so it goes to
    the desk and the person is told."""

    goal: Goal
    room: str = ""
    missing: bool = False


_FIXED = {
    Role.ROOM: Route(Goal.SCREEN),
    Role.DESK: Route(Goal.DESK),
    Role.OFF: Route(Goal.NOWHERE),
}


def role_of(word: str) -> Role:
    """The role of a profile; a word that a newer program wrote is the default."""
    return next((role for role in Role if role.value == word), Role.ROOM)


def route(role: Role, rooms: Collection[str], *, request_open: bool = False) -> Route:
    """Where a scan goes. ``rooms``: names of those this house has; ``request_open``: one is in the editor."""
    if role in _FIXED:
        return _FIXED[role]
    if role is Role.ATTACH:
        return Route(Goal.ATTACH) if request_open else Route(Goal.DESK, missing=True)
    room = next((name for name in ROOMS[role] if name in rooms), "")
    return Route(Goal.ROOM, room) if room else Route(Goal.DESK, missing=True)
