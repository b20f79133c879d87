"""The learning scan, at simulated ports."""

from devices.readers.learning import SPEEDS, LearningScan
from devices.readers.scripted import PtyScanner
from devices.scanning.frames import NO_SUFFIX_GAP
from devices.scanning.identity import Port
from devices.scanning.ports import NotUnderstood, ReaderLearned
from tests.devices.readers.heard import Heard

LEARN = "RD-LEARN"


class Bench:
    """Some scanners, and a learning scan at all of them."""

    def __init__(self, *names: str, expected: str = LEARN) -> None:
        self.scanners = [PtyScanner(name) for name in names]
        self.heard = Heard()
        self.learning = LearningScan(self.heard, expected, self.look)

    def look(self) -> tuple[Port, ...]:
        return tuple(port for scanner in self.scanners for port in scanner.ports())

    def wait_until_open(self) -> None:
        """What is sent to a port before it is opened is thrown away by the opening."""
        for place in self.learning._open:
            assert place.reader
            while place.reader._port is None:
                place.reader._stopping.wait(0.005)

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
