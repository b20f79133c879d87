"""Scanners without hardware."""

import os
from collections.abc import Callable

import pytest
import serial

from devices.readers.scripted import PtyScanner, SimulatedScanner, SocketScanner, simulated_scanner

KINDS = pytest.mark.parametrize("make", [PtyScanner, SocketScanner, simulated_scanner])


@KINDS
def test_what_is_scanned_can_be_read_at_its_port(make: Callable[[], SimulatedScanner]) -> None:
    scanner = make()
    with serial.serial_for_url(scanner.ports()[0].path, timeout=10) as port:
        scanner.scan("SN1\x1d2")
        assert port.read(6) == b"SN1\x1d2\r"
        scanner.scan(b"\x00\xff", suffix=b"")
        assert port.read(2) == b"\x00\xff"
    scanner.unplug()


@KINDS
def test_unplugged_it_is_in_no_list_and_cannot_be_scanned_with(make: Callable[[], SimulatedScanner]) -> None:
    scanner = make()
    scanner.unplug()
    scanner.unplug()
    assert scanner.ports() == ()
    with pytest.raises(OSError, match="unplugged"):
        scanner.scan("SN1")
    scanner.replug()
    assert [port.identity for port in scanner.ports()] == [scanner.identity]
    scanner.unplug()


def test_a_pty_sends_nothing_back() -> None:
    scanner = PtyScanner()
    slave = os.open(scanner.ports()[0].path, os.O_RDWR | os.O_NOCTTY)
    scanner.scan("SN1")
    os.set_blocking(scanner._master, False)
    with pytest.raises(BlockingIOError):
        os.read(scanner._master, 10)
    assert os.read(slave, 10) == b"SN1\r"
    os.close(slave)
    scanner.unplug()
