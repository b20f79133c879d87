"""The desk hears the scanners it knows, wherever they are plugged in, and leaves other ports alone."""

import queue
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import serial

from app.domain.errors import BadInput
from app.domain.reader_roles import Role
from app.domain.reader_setup import KEYBOARD, WedgeSetup
from app.run.scanners import DemoScanner, Scanners
from app.services.readers import ReaderState
from devices.readers.scripted import PtyScanner, simulated_scanner
from devices.scanning.frames import Framing
from devices.scanning.identity import Mode, Port, PortIdentity
from devices.scanning.label import SymbolKind
from devices.scanning.ports import (
    CodeScanned,
    HeardAlready,
    Line,
    ReaderDown,
    ReaderId,
    ReaderLearned,
    ReaderUp,
    RepeatLeftOut,
)

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
    scanners = Scanners(look=demo.scanner.ports, also=[demo.scanner.identity])
    scanners.start(told.put)
    until(told, ReaderUp)
    demo.start(told.put)
    assert [until(told, CodeScanned).raw for _ in range(2)] == [b"A1", b"B2"]  # type: ignore[attr-defined]
    demo.stop()
    scanners.stop()


def test_it_can_be_stopped_before_it_scanned() -> None:
    demo = DemoScanner(["A1"], pace=60.0)
    demo.start(lambda event: None)
    demo.stop()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator["Bench"]:
    made = Bench(tmp_path)
    yield made
    made.close()


class Bench:
    """A scanner the table knows, and the desk's scanners, kept in a file."""

    def __init__(self, folder: Path) -> None:
        self.scanner = PtyScanner()
        self.file = folder / "readers.json"
        self.told: queue.SimpleQueue = queue.SimpleQueue()
        self.identity = HONEYWELL
        self.scanners = self.made()

    def look(self) -> tuple[Port, ...]:
        return tuple(Port(each.path, self.identity, "Vuquest") for each in self.scanner.ports())

    def made(self) -> Scanners:
        scanners = Scanners(look=self.look, file=self.file)
        scanners.start(self.told.put)
        return scanners

    def until(self, kind: type) -> Any:
        return until(self.told, kind)

    @property
    def state(self) -> ReaderState:
        (state,) = self.scanners.states()
        return state

    def codes(self, *codes: str, suffix: bytes = b"\r") -> list[bytes]:
        for code in codes:
            self.scanner.scan(code, suffix)
        return [self.until(CodeScanned).raw for _ in codes]

    def close(self) -> None:
        self.scanners.stop()
        self.scanner.unplug()


def test_the_state_of_a_scanner_is_told_live(bench: Bench) -> None:
    bench.until(ReaderUp)
    bench.codes("SN1", "SN2")
    assert (bench.state.scans, bench.state.last, bench.state.kept) == (2, b"SN2", False)
    bench.scanner.unplug()
    bench.until(ReaderDown)
    assert isinstance(bench.state.link, ReaderDown)
    bench.scanner.replug()
    bench.until(ReaderUp)
    assert bench.state.healed is not None and 0 <= bench.state.healed < 20
    assert bench.codes("SN3") == [b"SN3"]


def test_a_profile_is_used_at_once_kept_and_loses_no_scan(bench: Bench) -> None:
    bench.until(ReaderUp)
    profile = bench.state.profile
    sent = [f"SN{number:03}" for number in range(60)]
    got = []
    for number, code in enumerate(sent):
        if number % 10 == 5:
            framing = Framing(suffix=b"#") if number % 20 == 5 else Framing()
            line = Line(baudrate=(9600, 115200)[number % 20 == 5], xonxoff=False)
            profile = replace(profile, name=f"Counter {number}", role="desk", framing=framing, line=line)
            bench.scanners.keep(profile)
        got += bench.codes(code)
    assert got == [code.encode() for code in sent]
    assert bench.state.kept and bench.state.profile == profile
    bench.scanners.stop()
    bench.scanners = bench.made()
    bench.until(ReaderUp)
    assert bench.state.profile == profile
    assert bench.scanners.setup.profile(profile.reader) == profile


def test_another_framing_waits_for_the_code_that_has_begun(bench: Bench) -> None:
    bench.until(ReaderUp)
    bench.scanner.scan("SN", suffix=b"")
    wait(lambda: bench.scanners.raw(0)[1])
    bench.scanners.keep(replace(bench.state.profile, framing=Framing(gap=0.1)))
    assert bench.codes("1") == [b"SN1"]
    assert bench.codes("SN2", suffix=b"") == [b"SN2"]


def test_the_same_scanner_in_another_socket_is_the_same(bench: Bench) -> None:
    bench.until(ReaderUp)
    bench.scanners.keep(replace(bench.state.profile, name="Counter"))
    bench.scanner.unplug()
    bench.until(ReaderDown)
    bench.identity = replace(HONEYWELL, location="9-9")
    bench.scanner.replug()
    bench.until(ReaderUp)
    bench.scanners._ports_changed(bench.look())
    assert bench.state.profile.name == "Counter"
    assert bench.codes("SN1") == [b"SN1"]


def test_one_that_is_switched_off_leaves_its_port_to_others(bench: Bench) -> None:
    bench.until(ReaderUp)
    on = bench.state.profile
    bench.scanners.keep(replace(on, role=Role.OFF.value))
    assert bench.state.link is None
    other = wait(lambda: opened(bench.scanner.ports()[0].path))
    other.close()
    bench.scanners.keep(on)
    bench.until(ReaderUp)
    assert bench.codes("SN1") == [b"SN1"]


def test_a_profile_no_port_can_have_changes_nothing(bench: Bench) -> None:
    bench.until(ReaderUp)
    with pytest.raises(BadInput, match="name"):
        bench.scanners.keep(replace(bench.state.profile, name=""))
    assert not bench.file.exists()
    assert bench.codes("SN1") == [b"SN1"]


def test_what_is_forgotten_is_found_again_as_new(bench: Bench) -> None:
    bench.until(ReaderUp)
    bench.scanners.keep(replace(bench.state.profile, name="Counter"))
    bench.scanners.forget(bench.state.profile.reader)
    bench.until(ReaderUp)
    assert (bench.state.kept, bench.state.profile.name) == (False, "Metrologic bidirectional serial")


def test_a_held_trigger_is_one_scan_and_it_is_said(bench: Bench) -> None:
    bench.until(ReaderUp)
    bench.scanners.keep_desk(WedgeSetup(), 5.0)
    assert bench.codes("SN1") == [b"SN1"]
    bench.scanner.scan("SN1")
    assert bench.until(RepeatLeftOut).raw == b"SN1"
    assert (bench.state.scans, bench.state.repeats) == (1, 1)
    bench.scanners.keep_desk(WedgeSetup(), 0.0)
    assert bench.codes("SN1", "SN1") == [b"SN1"] * 2


def test_what_is_typed_by_a_scanner_goes_the_same_way(bench: Bench) -> None:
    bench.until(ReaderUp)
    bench.scanners.typed(b"SN1")
    assert bench.until(CodeScanned).reader == KEYBOARD
    assert [each.profile.reader for each in bench.scanners.states()][1:] == [KEYBOARD]
    assert bench.scanners.raw(0)[1][-1].data == b"SN1"
    assert bench.scanners.setup.profile(KEYBOARD) is None


def test_a_learning_scan_finds_what_hangs_on_a_cable(bench: Bench) -> None:
    bench.until(ReaderUp)
    cable = PtyScanner()
    plugged = bench.look()
    bench.scanners._look = lambda: (*plugged, Port(cable.ports()[0].path, CABLE))
    told: queue.SimpleQueue = queue.SimpleQueue()
    learning = bench.scanners.learn(told.put, "RD-LEARN")
    assert learning.listening == 1
    bench.scanner.scan("RD-LEARN")
    assert told.get(timeout=10) == HeardAlready(bench.state.profile.reader)
    wait(lambda: learning._scan._open[0].reader._port)  # type: ignore[union-attr]
    cable.scan("RD-LEARN")
    assert until(told, ReaderLearned).identity == CABLE  # type: ignore[attr-defined]
    learning.stop()
    assert learning.closed.wait(10)
    wait(lambda: opened(cable.ports()[0].path)).close()
    cable.unplug()


def test_ports_are_told_with_what_is_known_of_them(bench: Bench) -> None:
    bench.until(ReaderUp)
    (port,) = bench.scanners.ports()
    assert (port.maker, port.mode, port.reader) == ("Honeywell", Mode.SERIAL, ReaderId("S123"))


def test_codes_can_be_drawn_and_setting_sheets_are_there(bench: Bench) -> None:
    assert bench.scanners.symbol(SymbolKind.CODE128, "RD-LEARN").text == "RD-LEARN"
    assert "Ringdesk" in {sheet.maker for sheet in bench.scanners.sheets()}


def opened(path: str) -> serial.Serial | None:
    try:
        return serial.Serial(path, exclusive=True)
    except serial.SerialException:
        return None


def wait(what: Callable[[], Any]) -> Any:
    end = time.monotonic() + 10
    while not (found := what()):
        assert time.monotonic() < end
        time.sleep(0.01)
    return found
