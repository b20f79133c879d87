"""The desk hears the scanners it knows, wherever they are plugged in, and leaves other ports alone."""

import queue

from app.run.scanners import DemoScanner, Scanners
from devices.readers.scripted import simulated_scanner
from devices.scanning.identity import Port, PortIdentity
from devices.scanning.ports import CodeScanned, ReaderDown, ReaderUp

HONEYWELL = PortIdentity(0x0C2E, 0x0720, "S123")
CABLE = PortIdentity(0x0403, 0x6001, "FT1")


def until(told: "queue.SimpleQueue", kind: type) -> object:
    while not isinstance(event := told.get(timeout=10), kind):
        pass
    return event


def test_a_known_scanner_is_heard_and_found_again_after_unplugging() -> None:
    scanner = simulated_scanner()

    def plugged() -> tuple[Port, ...]:
        return tuple(Port(each.path, HONEYWELL) for each in scanner.ports())

    told: queue.SimpleQueue = queue.SimpleQueue()
    scanners = Scanners(look=plugged)
    scanners.start(told.put)
    until(told, ReaderUp)
    scanner.scan("7F2K9-0001234")
    assert until(told, CodeScanned).raw == b"7F2K9-0001234"  # type: ignore[attr-defined]
    scanner.unplug()
    until(told, ReaderDown)
    scanner.replug()
    until(told, ReaderUp)
    scanner.scan("again")
    assert until(told, CodeScanned).raw == b"again"  # type: ignore[attr-defined]
    scanners.stop()
    scanner.unplug()


def test_a_mere_cable_is_left_alone_unless_it_is_named() -> None:
    scanner = simulated_scanner()
    path = scanner.ports()[0].path
    told: queue.SimpleQueue = queue.SimpleQueue()
    alone = Scanners(look=lambda: (Port(path, CABLE),))
    alone.start(told.put)
    alone.stop()
    assert told.empty()
    named = Scanners([path], look=lambda: ())  # in no list of the system's
    named.start(told.put)
    until(told, ReaderUp)
    scanner.scan("X1")
    assert until(told, CodeScanned).raw == b"X1"  # type: ignore[attr-defined]
    named.stop()
    scanner.unplug()


def test_the_demo_scanner_scans_one_device_after_another() -> None:
    told: queue.SimpleQueue = queue.SimpleQueue()
    demo = DemoScanner(["A1", "B2"], pace=0.2)
    demo.start(told.put)
    assert [until(told, CodeScanned).raw for _ in range(2)] == [b"A1", b"B2"]  # type: ignore[attr-defined]
    demo.stop()


def test_it_can_be_stopped_before_it_scanned() -> None:
    demo = DemoScanner(["A1"], pace=60.0)
    demo.start(lambda event: None)
    demo.stop()
