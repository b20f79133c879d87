"""400 scans with two unplugs and one kill -9 of the desk: none lost, none double.

The technician is simulated as he works: he scans, looks or listens for the verdict, and scans again when
none comes. A scan has a verdict when it stands in the session's file.
"""

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.equipment import NewDevice
from app.store.engine import open_store
from app.store.workshop import StoredWorkshop
from tests.whole.desk_process import DeskProcess
from tests.whole.installation import Installation

SCANS, UNPLUGGED, KILLED = 400, (120, 300), 200
PATIENCE = 1.5


class Scanner:
    """A scanner on the network: whoever connects hears it."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"socket://127.0.0.1:{self._server.getsockname()[1]}"
        self._line: socket.socket | None = None

    def scan(self, code: str) -> None:
        """What is scanned while nobody hears it is not sent."""
        if self._line is None:
            self._server.settimeout(20)
            self._line, _ = self._server.accept()
        try:
            self._line.sendall(f"{code}\r".encode())
        except OSError:
            self._line = None

    def unplug(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None

    def close(self) -> None:
        self.unplug()
        self._server.close()


class BulkDesk(DeskProcess):
    ends_within = 15.0

    def __init__(self, data: Path, scanner: Scanner) -> None:
        super().__init__("bulk_desk", data, "--scanner", scanner.url)

    def until(self, session: str) -> None:
        end = time.monotonic() + 30
        while time.monotonic() < end:
            if self.said.get(timeout=30)["session"] == session:
                return
        raise AssertionError(f"the session was never {session}")

    def send(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(b"send\n")
        self.process.stdin.flush()


@pytest.fixture
def scanner() -> Iterator[Scanner]:
    made = Scanner()
    yield made
    made.close()


def test_four_hundred_scans(installation: Installation, scanner: Scanner) -> None:
    codes = [f"BULK-{number:05d}" for number in range(SCANS)]
    store = open_store(installation.data / "ringdesk.db")
    workshop = StoredWorkshop(store, "rasa")
    for code in codes:
        workshop.save_new_device(NewDevice(code, "Brema", "CB 640"))
    store.close()
    desk = BulkDesk(installation.data, scanner)
    try:
        desk.until("running")
        for done, code in enumerate(codes):
            if done in UNPLUGGED:
                scanner.unplug()
            if done == KILLED:
                desk.kill()
                scanner.unplug()
                desk = BulkDesk(installation.data, scanner)
            _scan_until_heard(scanner, installation.data, code)
        desk.send()
        desk.until("none")
    finally:
        desk.close()
    places = installation.rows("SELECT place, version, count(*) FROM device GROUP BY place, version")
    assert places == [("Shelf B3", 2, SCANS)]
    assert installation.rows("SELECT count(*), count(DISTINCT device_id) FROM bulk_line") == [(SCANS, SCANS)]
    assert installation.rows("SELECT count(*) FROM bulk_session") == [(1,)]


def _scan_until_heard(scanner: Scanner, data: Path, code: str) -> None:
    for _ in range(20):
        scanner.scan(code)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if _stands(data, code):
                return
            time.sleep(0.002)
    raise AssertionError(f"nobody heard {code}")


def _stands(data: Path, code: str) -> bool:
    return any(code in path.read_text() for path in (data / "bulk").glob("*.jsonl"))
