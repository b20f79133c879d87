"""The learning scan, at simulated ports."""

import threading

import serial

from devices.readers.learning import SPEEDS, LearningScan
from devices.readers.scripted import PtyScanner, SocketScanner
from devices.scanning.frames import NO_SUFFIX_GAP
from devices.scanning.identity import Port
from devices.scanning.ports import Down, NotListening, NotUnderstood, ReaderLearned
from tests.devices.readers.heard import Heard

LEARN = "RD-LEARN"


def wait_until_open(learning: LearningScan) -> None:
    """What is sent to a port before it is opened is thrown away by the opening."""
    for place in learning._open:
        assert place.reader
        while place.reader._port is None:
            place.reader._stopping.wait(0.005)


class Bench:
    """Some scanners, and a learning scan at all of them."""

    def __init__(self, *names: str, expected: str = LEARN) -> None:
        self.scanners = [PtyScanner(name) for name in names]
        self.heard = Heard()
        self.learning = LearningScan(self.heard, expected, self.look)

    def look(self) -> tuple[Port, ...]:
        return tuple(port for scanner in self.scanners for port in scanner.ports())

    def wait_until_open(self) -> None:
        wait_until_open(self.learning)

    def close(self) -> None:
        self.learning.stop()
        for scanner in self.scanners:
            scanner.unplug()


def test_the_port_that_reads_the_code_is_the_scanner() -> None:
    bench = Bench("A", "B")
    bench.learning.start()
    bench.wait_until_open()
    bench.scanners[1].scan("]C0" + LEARN)
    learned = bench.heard.next(ReaderLearned)
    assert learned.identity == bench.scanners[1].identity  # type: ignore[attr-defined]
    assert (learned.line.baudrate, learned.framing.gap) == (SPEEDS[0], None)  # type: ignore[attr-defined]
    bench.close()
    assert bench.heard.rest() == []


def test_garbage_tries_the_next_speed_and_says_so() -> None:
    bench = Bench("A")
    bench.learning.start()
    for speed in SPEEDS[1:3]:
        bench.wait_until_open()
        bench.scanners[0].scan(b"\x80\xfe")
        heard = bench.heard.next(NotUnderstood)
        assert (heard.raw, heard.next_line.baudrate) == (b"\x80\xfe", speed)  # type: ignore[attr-defined]
    bench.wait_until_open()
    bench.scanners[0].scan(LEARN)
    assert bench.heard.next(ReaderLearned).line.baudrate == SPEEDS[2]  # type: ignore[attr-defined]
    bench.close()


def test_a_scanner_without_terminator_is_learned_as_one() -> None:
    bench = Bench("A", expected="")
    bench.learning.start()
    bench.wait_until_open()
    bench.scanners[0].scan("SN12345", suffix=b"")
    assert bench.heard.next(ReaderLearned).framing.gap == NO_SUFFIX_GAP  # type: ignore[attr-defined]
    bench.close()


def test_readers_already_set_up_are_left_alone() -> None:
    bench = Bench("A", "B")
    bench.learning.start(leave_out=[bench.scanners[0].identity])
    assert [place.identity for place in bench.learning._open] == [bench.scanners[1].identity]
    bench.close()


def test_a_port_that_another_program_has_is_told() -> None:
    bench = Bench("A")
    other = serial.Serial(bench.scanners[0].ports()[0].path, exclusive=True)
    bench.learning.start()
    told = bench.heard.next(NotListening)
    assert (told.identity, told.reason) == (bench.scanners[0].identity, Down.IN_USE)  # type: ignore[attr-defined]
    other.close()
    bench.close()


def test_an_address_given_by_hand_is_tried_too_and_all_ports_are_closed_after() -> None:
    scanner, heard = SocketScanner(), Heard()
    learning = LearningScan(heard, LEARN, lambda: ())
    learning.start(also=[scanner.identity])
    assert learning.listening == 1
    wait_until_open(learning)
    scanner.scan("~" + LEARN + "#")
    learned = heard.next(ReaderLearned)
    assert (learned.framing.prefix, learned.framing.suffix) == (b"~", b"#")  # type: ignore[attr-defined]
    assert learning.listening == 0
    learning.stop()
    scanner.unplug()
    assert not [each for each in threading.enumerate() if scanner.identity.path in each.name]
