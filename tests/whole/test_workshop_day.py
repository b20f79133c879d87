"""A technician's scan from the wire to the window: a simulated scanner on a real port, the rest is real."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.run.desk_store import LazyStore
from app.run.exchange import load_sample
from app.run.lines import ExchangeLine, PhoneLine, Seat
from app.run.scanners import Scanners
from app.services.tools import Tools
from app.ui.shell import DeskWindow, build_desk
from devices.readers.scripted import SimulatedScanner, simulated_scanner
from devices.readers.tables import makers
from devices.scanning.identity import Port, PortIdentity
from devices.scanning.ports import ReaderDown, ReaderEvent, ReaderUp
from telephony.switchboard.ids import OperatorId
from tests.whole.installation import rows_of
from tests.whole.test_operators_day import NoSettings

HONEYWELL = PortIdentity(0x0C2E, 0x0720, "S123")


@pytest.fixture
def scanner() -> Iterator[SimulatedScanner]:
    made = simulated_scanner()
    yield made
    made.unplug()


@pytest.fixture
def heard() -> list[ReaderEvent]:
    """What the readers told, newest last."""
    return []


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, scanner: SimulatedScanner, heard: list[ReaderEvent]
) -> Iterator[DeskWindow]:
    load_sample(tmp_path / "ringdesk.db")
    seat = Seat(tmp_path, OperatorId("rasa"), "")
    store = LazyStore(seat, "LT")
    made = build_desk(store.office(), ExchangeLine(seat), PhoneLine(seat), NoSettings())
    made.open_workshop(store.workshop(), Tools(makers()))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    scanners = Scanners(look=lambda: tuple(Port(each.path, HONEYWELL) for each in scanner.ports()))

    def tell(event: ReaderEvent) -> None:
        heard.append(event)
        made.bridge.deliver(event)

    scanners.start(tell)
    # What is scanned before a port is opened is thrown away by the opening.
    qtbot.waitUntil(lambda: any(isinstance(event, ReaderUp) for event in heard), timeout=20_000)
    yield made
    scanners.stop()
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def shows(window: DeskWindow, *texts: str) -> bool:
    seen = [each.text() for each in window.floor.findChildren(QLabel) if each.isVisible()]
    return all(any(text in each for each in seen) for text in texts)


def test_a_known_device_is_on_the_screen_by_its_scan_alone(
    qtbot: QtBot, window: DeskWindow, scanner: SimulatedScanner, heard: list[ReaderEvent]
) -> None:
    scanner.scan("NK42-10041")
    qtbot.waitUntil(lambda: shows(window, "NK42-10041", "Nordkalt", "UAB Baltic Cooling"), timeout=20_000)
    scanner.unplug()
    qtbot.waitUntil(lambda: isinstance(heard[-1], ReaderDown), timeout=20_000)
    scanner.replug()  # under another port name
    qtbot.waitUntil(lambda: isinstance(heard[-1], ReaderUp), timeout=20_000)
    scanner.scan("TL410000")
    qtbot.waitUntil(lambda: shows(window, "TL410000", "Thermolog"), timeout=20_000)


def test_its_request_needs_no_typing(
    qtbot: QtBot, window: DeskWindow, scanner: SimulatedScanner, tmp_path: Path
) -> None:
    before = rows_of(tmp_path, "select count(*) from ticket")[0][0]
    scanner.scan("NK90-10000")
    qtbot.waitUntil(lambda: shows(window, "NK90-10000"), timeout=20_000)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6)
    qtbot.wait(300)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: rows_of(tmp_path, "select count(*) from ticket")[0][0] == before + 1, timeout=20_000
    )
    numbers = [row[0] for row in rows_of(tmp_path, "select number from ticket order by number")]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
