"""A desk with real scanners on ptys: the room as a person uses it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.run.scanners import Scanners
from app.services.tools import Tools
from app.ui.readers.room import ScannersRoom
from devices.readers.scripted import PtyScanner
from devices.readers.tables import foreign, makers
from devices.scanning.identity import Port, PortIdentity
from devices.scanning.ports import ReaderDown, ReaderUp
from tests.app.ui import made_up as made
from tests.app.ui.conftest import WorkshopBench
from tests.app.ui.made_up_workshop import UP

HONEYWELL = PortIdentity(0x0C2E, 0x0720, "S123", "1-2")
CABLE = PortIdentity(0x0403, 0x6001, "FT1", "1-3")


@dataclass
class Plugged:
    """What is plugged in: a scanner the table knows, and a cable with another behind it."""

    known: PtyScanner = field(default_factory=PtyScanner)
    cable: PtyScanner = field(default_factory=PtyScanner)

    def look(self) -> tuple[Port, ...]:
        known = (Port(each.path, HONEYWELL, "Honeywell Vuquest") for each in self.known.ports())
        cable = (Port(each.path, CABLE, "FT232R USB UART") for each in self.cable.ports())
        return (*known, *cable)

    def unplug(self) -> None:
        self.known.unplug()
        self.cable.unplug()


@dataclass
class Counter(WorkshopBench):
    """``file``: where the profiles are kept."""

    file: Path | None = None
    plugged: Plugged = field(default_factory=Plugged)
    _scanners: Scanners | None = None

    @property
    def scanners(self) -> Scanners:
        if self._scanners is None:
            self._scanners = Scanners(look=self.plugged.look, file=self.file)
            self._scanners.start(self.window.bridge.deliver)
        return self._scanners

    def open(self) -> None:
        scanners = self.scanners
        tools = Tools(makers(), foreign=foreign(), readers=lambda: scanners)
        self.window.open_workshop(self.shop.door, tools)
        self.tell(made.UP, made.PHONE, made.view(made.call()), UP)
        self.up()

    def up(self) -> None:
        """The known scanner is heard."""
        self.wait(lambda: isinstance(self.scanners.states()[0].link, ReaderUp))

    def down(self) -> None:
        self.wait(lambda: isinstance(self.scanners.states()[0].link, ReaderDown))

    def wait(self, what: Callable[[], Any]) -> Any:
        self.qtbot.waitUntil(lambda: bool(what()), timeout=15_000)
        return what()

    @property
    def room(self) -> ScannersRoom:
        self.window.house.enter("room_scanners")
        room = self.window.house.rooms["room_scanners"]
        assert isinstance(room, ScannersRoom)
        return room

    def role(self, role: str) -> None:
        """The known scanner is for this from now on."""
        self.scanners.keep(replace(self.scanners.states()[0].profile, role=role))

    def really_scan(self, code: str, suffix: bytes = b"\r") -> None:
        """Over the wire, and until the desk has dealt with it."""
        before = self.scanners.states()[0].scans
        self.plugged.known.scan(code, suffix)
        self.wait(lambda: self.scanners.states()[0].scans > before)
        self.settle_all()

    def close(self) -> None:
        super().close()
        if self._scanners is not None:
            self._scanners.stop()
        self.plugged.unplug()
