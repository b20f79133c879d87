"""Values every layer shares."""

from devices.scanning.identity import PortIdentity
from devices.scanning.ports import CodeScanned, ReaderEvent, ReaderId, ReaderProfile


def test_a_profile_needs_no_more_than_what_is_unusual() -> None:
    profile = ReaderProfile(ReaderId("1"), "Counter", PortIdentity(path="/dev/ttyS0"))
    assert (profile.line.baudrate, profile.line.parity, profile.framing.gap) == (9600, "N", None)


def test_events_are_values() -> None:
    event: ReaderEvent = CodeScanned(ReaderId("1"), 5.0, b"A")
    assert event == CodeScanned(ReaderId("1"), 5.0, b"A")
    assert len({event, CodeScanned(ReaderId("1"), 5.0, b"A")}) == 1
