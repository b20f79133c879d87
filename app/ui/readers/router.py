"""A scan goes where its scanner's role sends it: the room on the screen, a room of its own, the desk."""

from PySide6.QtCore import QObject

from app.domain.reader_roles import Goal, Role, Route, route
from app.services.readers import role_for
from app.ui.desk.present import Banner
from app.ui.parts.text import tr
from app.ui.readers.present import MISSING, shown_code
from app.ui.rooms.ground import Ground
from app.ui.rooms.house import RoomHouse
from app.ui.rooms.table import DESK
from app.ui.scan.workshop_desk import WorkshopDesk
from devices.scanning.ports import CodeScanned, ReaderId, RepeatLeftOut


class ScanRouter(QObject):
    def __init__(
        self, house: RoomHouse, desk: WorkshopDesk, ground: Ground, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._house, self._desk, self._ground = house, desk, ground

    def hear(self, value: CodeScanned | RepeatLeftOut) -> None:
        """A scan, or word of one that was left out."""
        if isinstance(value, RepeatLeftOut):
            words = tr("Read twice, counted once: {code}").of(code=shown_code(value.raw))
            self._ground.tell(Banner(words, "info", False))
            return
        role = self._role(value.reader)
        found = route(role, self._house.names, request_open=self._desk.tickets.is_open)
        if found.goal is not Goal.NOWHERE and not self._is_taken(found, value):
            if found.missing:
                self._ground.tell(Banner(MISSING[role], "warn", False))
            if found.goal is Goal.SCREEN and self._house.holds():
                words = tr("Scanned {code}: it waits on the desk.").of(code=shown_code(value.raw))
                self._ground.tell(Banner(words, "info", False))
            else:
                self._enter(DESK)
            self._desk.scanned(value, attach=found.goal is Goal.ATTACH)

    def _role(self, reader: ReaderId) -> Role:
        door = self._ground.tools.readers()
        return role_for(door.setup, reader) if door is not None else Role.ROOM

    def _is_taken(self, found: Route, scan: CodeScanned) -> bool:
        """Whether a room dealt with it. A room that refuses hands it on to the desk, as the one on the
        screen does."""
        if found.goal is Goal.ROOM:
            self._enter(found.room)
        return found.goal in (Goal.ROOM, Goal.SCREEN) and self._house.takes(scan)

    def _enter(self, room: str) -> None:
        if self._house.current != room:
            self._house.enter(room)
