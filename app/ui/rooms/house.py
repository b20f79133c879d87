"""Puts the rooms into the window: the desk is one of them, the others are made when they are entered.

What rooms stand on is half of the program, and nothing of it is imported here: a window is painted before."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from app.domain.changes import Changes
from app.ui.desk.present import Banner
from app.ui.parts.text import Shown, tr
from app.ui.people.present import Subject
from app.ui.rooms.rail import RoomRail
from app.ui.rooms.table import DESK, ROOMS, RoomPlan

if TYPE_CHECKING:
    from app.ui.rooms.ground import Ground, Room
    from devices.scanning.ports import CodeScanned

FORBIDDEN = tr("“{room}” is for supervisors.")


class RoomHouse(QWidget):
    asked = Signal(object)
    """What a room asks the window for."""

    def __init__(self, desk: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = DESK
        self.rail: RoomRail | None = None
        self.rooms: dict[str, Room] = {}
        self._desk, self._keys = desk, dict[str, str]()
        self._plans: dict[str, RoomPlan] = {}
        self._stack = QStackedLayout()
        self._stack.addWidget(desk)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(self._stack, 1)

    @property
    def names(self) -> frozenset[str]:
        """The rooms this house has."""
        return frozenset(self._plans)

    def open(self, ground: "Ground", plans: Iterable[RoomPlan] = ROOMS) -> None:
        """From now on there is a rail; until then the desk is all there is."""
        there = [plan for plan in plans if not plan.needs or getattr(ground.tools, plan.needs) is not None]
        self._ground, self._plans = ground, {plan.name: plan for plan in there}
        if len(self._plans) > 1:
            self.rail = RoomRail(self._plans.values(), self)
            self.rail.wanted.connect(self.enter)
            self._row.insertWidget(0, self.rail)
            self.show_keys(self._keys)

    def show_keys(self, keys: Mapping[str, str]) -> None:
        self._keys = dict(keys)
        if self.rail is not None:
            self.rail.show_rooms(self.current, keys)

    def enter(self, name: str) -> None:
        """Show the room; the desk's own name brings the desk back. One that is not here stays away, one
        that is not for him says so."""
        if name not in self._plans:
            return
        if self._refused(name):
            return
        if name != DESK:
            self.prepare(name)
        before, self.current = self.current, name
        room = self.rooms.get(name)
        self._stack.setCurrentWidget(room or self._desk)
        self.show_keys(self._keys)
        if room is not None:
            room.entered()
        elif before != DESK:
            self._desk.setFocus()

    def _refused(self, name: str) -> bool:
        plan = self._plans[name]
        if plan.open_to(self._ground.role):
            return False
        self._ground.tell(Banner(FORBIDDEN.of(room=plan.text), "warn", False))
        return True

    def prepare(self, name: str) -> None:
        """Make the room before it is entered: it has work left from the last time."""
        if name in self._plans and name not in self.rooms:
            self.rooms[name] = self._made(self._plans[name])

    def _made(self, plan: RoomPlan) -> "Room":
        module, _, name = plan.made_by.partition(":")
        room: Room = getattr(import_module(module), name)(self._ground)
        room.asked.connect(self.asked)
        self._stack.addWidget(room)
        return room

    def takes(self, scan: "CodeScanned") -> bool:
        """Whether the room on the screen dealt with the scan."""
        room = self.rooms.get(self.current)
        return room is not None and room.takes(scan)

    def holds(self) -> bool:
        """Whether somebody is in the middle of a change in the room on the screen."""
        room = self.rooms.get(self.current)
        return room is not None and room.holds()

    def acts(self, action: str) -> bool:
        """Whether the room on the screen did the action."""
        room = self.rooms.get(self.current)
        return room is not None and room.acts(action)

    def about(self) -> tuple[Subject, Shown] | None:
        """Whom the chosen row of the room on the screen is about."""
        room = self.rooms.get(self.current)
        return room.about() if room is not None else None

    def fed(self, value: object) -> None:
        for room in self.rooms.values():
            room.fed(value)

    def desk_changed(self) -> None:
        """Told to the room on the screen; the rail shows the rooms of his role, and he is in no other."""
        if self.rail is not None:
            self.rail.show_role(self._ground.role)
        if self.current != DESK and self._refused(self.current):
            self.enter(DESK)
        room = self.rooms.get(self.current)
        if room is not None:
            room.desk_changed()

    def stored(self, changes: Changes) -> None:
        for room in self.rooms.values():
            room.stored(changes)

    def save_now(self) -> None:
        for room in self.rooms.values():
            room.save_now()
