"""Which ports are there."""

from dataclasses import dataclass

import pytest
from serial.tools import list_ports

from devices.readers.finding import PortWatch, locator, ports
from devices.readers.scripted import PtyScanner
from devices.scanning.identity import Port, PortIdentity
from tests.devices.readers.heard import Heard


@dataclass
class Listed:
    """What pyserial gives for a port."""

    device: str
    hwid: str = "n/a"
    description: str = "n/a"
    vid: int | None = None
    pid: int | None = None
    serial_number: str | None = None
    location: str | None = None


def test_ghost_ports_are_hidden_and_usb_ports_have_an_identity(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = [
        Listed("/dev/ttyS0"),
        Listed("/dev/ttyS4", hwid="PNP0501"),
        Listed("/dev/ttyACM0", "USB VID:PID=0C2E:0720", "Scanner", 0x0C2E, 0x0720, None, "1-2:1.0"),
    ]
    monkeypatch.setattr(list_ports, "comports", lambda: listed)
    assert ports() == (
        Port("/dev/ttyS4", PortIdentity(path="/dev/ttyS4"), "n/a"),
        Port("/dev/ttyACM0", PortIdentity(0x0C2E, 0x0720, "", "1-2:1.0"), "Scanner"),
    )


def test_this_machine_can_be_asked() -> None:
    assert all(port.path and (port.identity.is_usb or port.identity.path == port.path) for port in ports())


def test_a_scanner_is_where_it_is_now() -> None:
    scanner = PtyScanner()
    where = locator(scanner.identity, scanner.ports)
    assert where() == scanner.ports()[0].path
    scanner.unplug()
    assert where() is None
    scanner.replug()
    assert where() == scanner.ports()[0].path
    scanner.unplug()
    assert locator(PortIdentity(path="socket://h:1"), tuple)() == "socket://h:1"
    assert locator(PortIdentity(path="/dev/rfcomm0"), tuple)() == "/dev/rfcomm0"
    assert locator(PortIdentity(), tuple)() is None


def test_the_watch_tells_the_beginning_and_every_change_only() -> None:
    one, two = (Port(name, PortIdentity(path=name)) for name in ("COM1", "COM2"))
    looks = iter([(one,), (one,), (one, two), (one, two), (), ()])
    heard = Heard()
    watch = PortWatch(heard, lambda: next(looks, ()), every=0.001)
    watch.start()
    assert [heard.next(tuple) for _ in range(3)] == [(one,), (one, two), ()]
    watch.stop()
    assert heard.rest() == []
