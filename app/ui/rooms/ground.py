"""What a room stands on, and what it owes the house."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.services.tools import Tools
from app.ui.desk.present import Banner
from app.ui.parts.text import Shown
from app.ui.people.present import House, Subject, house
from app.ui.scan.shop import Shop
from devices.scanning.ports import CodeScanned


@dataclass(frozen=True, slots=True)
class Ground:
    """``shop``: the workshop off the UI thread. ``desk``: the desk as it is now. ``clock``: epoch seconds.
    ``tell``: a passing word to the person. ``tools``: what this machine has (scanners, printers…)."""

    shop: Shop
    desk: Callable[[], Desk]
    clock: Callable[[], float]
    tell: Callable[[Banner], None]
    tools: Tools = Tools()

    @property
    def me(self) -> str:
        """The operator who sits here, empty until the exchange has said so."""
        view = self.desk().view
        return view.me.operator if view else ""

    @property
    def role(self) -> str:
        """His role, one of ``plan.ROLES``; empty until the exchange has said so."""
        view = self.desk().view
        return view.me.role if view else ""

    @property
    def house(self) -> House:
        """What operators, queues and outcomes are called here."""
        return house(self.desk().view)

    @property
    def local(self) -> datetime:
        """Now, in the time of this desk."""
        return datetime.fromtimestamp(self.clock(), UTC).astimezone()


class Room(QWidget):
    """A page that fills the window under the calls. Made when it is first entered, kept until the end."""

    asked = Signal(object)
    """``OpenDevice``, ``OpenTicket``, ``Ask``, ``Subject``…: what the window does for it."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground

    def entered(self) -> None:
        """It is on the screen from now on: load what it shows, give the keyboard its place."""

    def stored(self, changes: Changes) -> None:
        """Somebody wrote to the store. Called for rooms that were made, on the screen or not."""

    def desk_changed(self) -> None:
        """The room is on the screen, and the desk changed or a second went by."""

    def fed(self, value: object) -> None:
        """The exchange told something of the floor. Called for rooms that were made, on the screen or not."""

    def takes(self, scan: CodeScanned) -> bool:
        """Whether the scan is for this room, which is on the screen: True when it dealt with it. What no
        room takes is looked up on the desk."""
        return False

    def holds(self) -> bool:
        """Whether somebody is in the middle of a change here: what a scan finds waits on the desk then."""
        return False

    def acts(self, action: str) -> bool:
        """Whether an action of the workshop (``save``, ``new_ticket``…), asked for while the room is on the
        screen, is for the room: True when it did it. What it does not do is done on the desk."""
        return False

    def about(self) -> tuple[Subject, Shown] | None:
        """Whom the chosen row is about, and what he is called there; None where rows are about nobody."""
        return None

    def save_now(self) -> None:
        """The window closes: what was typed is kept."""
