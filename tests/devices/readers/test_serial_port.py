"""A reader at real ptys and sockets: scans, unplugs, replugs, other programs."""

import errno
import threading
import time
from collections.abc import Callable

import pytest
import serial

from devices.readers.scripted import PtyScanner, SimulatedScanner, SocketScanner
from devices.readers.serial_port import reason_of
from devices.scanning.frames import LONGEST, Fault, Framing
from devices.scanning.ports import CodeScanned, Down, ReaderDown, ReaderUp
from tests.devices.readers.heard import PATIENCE, Heard, reading

KINDS = pytest.mark.parametrize("make", [PtyScanner, SocketScanner])


@KINDS
def test_scans_arrive_whole_and_in_order(make: Callable[[], SimulatedScanner]) -> None:
    scanner, heard = make(), Heard()
    with reading(scanner, heard):
        assert heard.next(ReaderUp).path == scanner.ports()[0].path  # type: ignore[attr-defined]
        sent = [f"SN{number:04}".encode() for number in range(200)]
        for number, code in enumerate(sent):
            scanner.scan(code, (b"\r", b"\n", b"\r\n", b"\t")[number % 4])
        assert heard.codes(200) == sent
    assert heard.rest() == []


@KINDS
def test_unplugged_and_replugged_it_is_heard_again(make: Callable[[], SimulatedScanner]) -> None:
    scanner, heard = make(), Heard()
    with reading(scanner, heard):
        for number in range(3):
            heard.next(ReaderUp)
            scanner.scan(f"SN{number}")
            assert heard.codes(1) == [f"SN{number}".encode()]
            scanner.unplug()
            down = heard.next(ReaderDown)
            assert down.reason is Down.LOST  # type: ignore[attr-defined]
            scanner.replug()
        heard.next(ReaderUp)
    assert heard.rest() == []


def test_four_hundred_scans_through_two_unplugs_lose_and_double_none() -> None:
    scanner, heard = PtyScanner(), Heard()
    sent: list[bytes] = []
    got: list[bytes] = []
    with reading(scanner, heard):
        heard.next(ReaderUp)
        for number in range(400):
            sent.append(f"SN{number:05}".encode())
            scanner.scan(sent[-1])
            if number in (133, 266):
                got += heard.codes(len(sent) - len(got))
                scanner.unplug()
                heard.next(ReaderDown)
                scanner.replug()
                heard.next(ReaderUp)
        got += heard.codes(len(sent) - len(got))
    assert got == sent


def test_a_code_cut_by_the_unplugging_is_told_and_is_no_code() -> None:
    scanner, heard = PtyScanner(), Heard()
    with reading(scanner, heard) as reader:
        heard.next(ReaderUp)
        scanner.scan("HALF", suffix=b"")
        until = time.monotonic() + PATIENCE
        while not reader._raw_log.entries() and time.monotonic() < until:
            time.sleep(0.005)
        scanner.unplug()
        event = heard.until(CodeScanned)
        assert (event.raw, event.fault) == (b"HALF", Fault.UNFINISHED)  # type: ignore[attr-defined]


def test_absent_from_the_start_is_told_once() -> None:
    scanner, heard = PtyScanner(), Heard()
    scanner.unplug()
    looks = []

    def locate() -> str | None:
        looks.append(1)
        return scanner.ports()[0].path if scanner.ports() else None

    with reading(scanner, heard, locate=locate):
        assert heard.next(ReaderDown).reason is Down.ABSENT  # type: ignore[attr-defined]
        until = time.monotonic() + PATIENCE
        while len(looks) < 3 and time.monotonic() < until:
            time.sleep(0.01)
        scanner.replug()
        heard.next(ReaderUp)


def test_an_address_where_nobody_listens_is_absent() -> None:
    scanner, heard = SocketScanner(), Heard()
    scanner.unplug()
    with reading(scanner, heard):
        assert heard.next(ReaderDown).reason is Down.ABSENT  # type: ignore[attr-defined]
        scanner.replug()
        heard.next(ReaderUp)


def test_a_port_another_program_holds_is_in_use_until_it_lets_go() -> None:
    scanner, heard = PtyScanner(), Heard()
    other = serial.Serial(scanner.ports()[0].path, exclusive=True)
    with reading(scanner, heard):
        assert heard.next(ReaderDown).reason is Down.IN_USE  # type: ignore[attr-defined]
        other.close()
        heard.next(ReaderUp)


def test_a_scanner_without_terminator() -> None:
    scanner, heard = PtyScanner(), Heard()
    with reading(scanner, heard, Framing(gap=0.1)):
        heard.next(ReaderUp)
        for code in ("SN1", "SN2"):
            scanner.scan(code, suffix=b"")
            assert heard.codes(1) == [code.encode()]


def test_a_megabyte_without_end_is_survived_and_all_of_it_is_in_the_raw_log() -> None:
    scanner, heard = PtyScanner(), Heard()
    with reading(scanner, heard) as reader:
        heard.next(ReaderUp)
        scanner.scan(b"x" * 1_000_000, suffix=b"")
        assert heard.next(CodeScanned).fault is Fault.TOO_LONG  # type: ignore[attr-defined]
        scanner.scan("\rSN1")
        assert heard.codes(1) == [b"SN1"]
        whole = b"".join(entry.data for entry in reader._raw_log.entries())
    assert whole == b"x" * 1_000_000 + b"\rSN1\r"
    assert len(whole) > LONGEST


def test_a_listener_with_a_defect_is_logged_and_the_next_scan_is_heard(expected_log: Callable) -> None:
    expected_log("The listener of reader 1 failed")
    scanner, heard = PtyScanner(), Heard()

    def hear(event: object) -> None:
        heard(event)
        if isinstance(event, CodeScanned) and event.raw == b"BAD":
            raise ValueError("defect")

    with reading(scanner, hear):  # type: ignore[arg-type]
        heard.next(ReaderUp)
        scanner.scan("BAD")
        scanner.scan("GOOD")
        assert heard.codes(2) == [b"BAD", b"GOOD"]


def test_stopped_it_holds_nothing_and_tells_nothing() -> None:
    scanner, heard = PtyScanner(), Heard()
    with reading(scanner, heard) as reader:
        heard.next(ReaderUp)
        reader.stop()
        serial.Serial(scanner.ports()[0].path, exclusive=True).close()
        scanner.scan("SN1")
        assert heard.rest() == []
        with pytest.raises(RuntimeError):
            reader.start(heard)
    assert not [each for each in threading.enumerate() if each.name == "reader 1"]


@pytest.mark.parametrize(
    ("error", "path", "reason"),
    [
        (serial.SerialException(errno.EACCES, "no"), "/dev/ttyS0", Down.FORBIDDEN),
        (serial.SerialException(errno.EBUSY, "no"), "/dev/ttyS0", Down.IN_USE),
        (serial.SerialException(errno.ENOENT, "no"), "/dev/gone", Down.ABSENT),
        (serial.SerialException("could not open port 'COM3': PermissionError(13, …)"), "COM3", Down.IN_USE),
        (serial.SerialException("could not open port 'COM3': FileNotFoundError(2)"), "COM3", Down.ABSENT),
        (serial.SerialException("Could not open port socket://h:1: timed out"), "socket://h:1", Down.ABSENT),
        (ValueError("invalid URL, protocol 'nonsense' not known"), "nonsense://x", Down.FAILED),
        (OSError(errno.EIO, "broken"), "/dev/null", Down.FAILED),
    ],
)
def test_what_an_error_means(error: Exception, path: str, reason: Down) -> None:
    assert reason_of(error, path) is reason
