"""The scanners of a desk: those the table of vendors knows are heard as soon as they are plugged in.

A cable with a mere serial chip is left alone (anything may hang on it): it is named on the command line, as
is a scanner on the network (``socket://host:port``).
"""

import logging
import threading
from collections.abc import Callable, Sequence
from functools import partial

from devices.readers import finding, tables
from devices.readers.raw_log import RawRing
from devices.readers.scripted import simulated_scanner
from devices.readers.serial_port import SerialReader
from devices.scanning.identity import Mode, Port, PortIdentity, row_of
from devices.scanning.ports import ReaderEvent, ReaderId, ReaderProfile

log = logging.getLogger(__name__)
Deliver = Callable[[ReaderEvent], None]


class Scanners:
    """``addresses``: ports or URLs to hear besides those that are found. ``raw_log`` keeps what they sent."""

    def __init__(
        self, addresses: Sequence[str] = (), look: Callable[[], tuple[Port, ...]] = finding.ports
    ) -> None:
        self.raw_log = RawRing()
        self._addresses, self._look = tuple(addresses), look
        self._rows = tables.readers()
        self._readers: dict[PortIdentity, SerialReader] = {}
        self._watch = finding.PortWatch(self._ports_changed, look)
        self._deliver: Deliver = lambda event: None

    def start(self, deliver: Deliver) -> None:
        """Tell what is scanned; ``deliver`` is called on the readers' threads."""
        self._deliver = deliver
        for address in self._addresses:
            # A port that is named is opened by its name: not every port is in the system's list.
            self._hear(PortIdentity(path=address), address, partial(str, address))
        self._watch.start()

    def stop(self) -> None:
        self._watch.stop()
        for reader in self._readers.values():
            reader.stop()

    def _ports_changed(self, ports: tuple[Port, ...]) -> None:
        """On the watch's thread. A reader heals by itself when its scanner comes back, so none is ended."""
        for port in ports:
            row = row_of(port.identity, self._rows)
            if row is not None and row.mode is Mode.SERIAL:
                where = finding.locator(port.identity, self._look)
                self._hear(port.identity, row.name or port.description, where)

    def _hear(self, identity: PortIdentity, name: str, where: Callable[[], str | None]) -> None:
        if identity in self._readers:
            return
        reader_id = ReaderId(identity.serial_number or identity.location or identity.path or name)
        profile = ReaderProfile(reader_id, name, identity)
        reader = SerialReader(profile, where, self.raw_log)
        self._readers[identity] = reader
        reader.start(self._deliver)
        log.info("listening to the scanner %s", name)


class DemoScanner:
    """A scanner without hardware for the demo: a real port (a pty), real bytes, a person who scans one
    device after another, ``pace`` seconds apart."""

    def __init__(self, codes: Sequence[str], pace: float) -> None:
        self._scanner = simulated_scanner()
        self._codes, self._pace = tuple(codes), pace
        self._reader = SerialReader(
            ReaderProfile(ReaderId("demo"), "Demo scanner", self._scanner.identity),
            finding.locator(self._scanner.identity, self._scanner.ports),
            RawRing(),
        )
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._scan, name="demo scanner", daemon=True)

    def start(self, deliver: Deliver) -> None:
        self._reader.start(deliver)
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join(timeout=5)
        self._reader.stop()
        self._scanner.unplug()

    def _scan(self) -> None:
        for code in self._codes:
            if self._stopping.wait(self._pace):
                return
            try:
                self._scanner.scan(code)
            except OSError as error:
                log.warning("the demo scanner: %s", error)
