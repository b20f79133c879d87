"""Which port is which scanner."""

import random

from hypothesis import given
from hypothesis import strategies as st

from devices.scanning.identity import Mode, Port, PortIdentity, ReaderRow, locate, row_of

IDS = st.lists(
    st.tuples(st.sampled_from([0x0C2E, 0x05E0]), st.sampled_from(["", "A", "B"]), st.integers(1, 9)),
    unique_by=lambda each: each[2],
    max_size=6,
)


def usb(vid: int, serial: str, socket: int) -> PortIdentity:
    return PortIdentity(vid=vid, pid=1, serial_number=serial, location=f"1-{socket}")


@given(IDS, st.randoms(use_true_random=False))
def test_every_scanner_is_found_again_whatever_its_ports_are_called(ids: list, chance: random.Random) -> None:
    names = [f"/dev/ttyACM{number}" for number in range(len(ids))]
    chance.shuffle(names)
    ports = [Port(name, usb(*each)) for name, each in zip(names, ids, strict=True)]
    for port in ports:
        assert locate(port.identity, ports) == port


def test_a_scanner_with_its_own_number_may_change_its_socket() -> None:
    moved = Port("/dev/ttyACM3", usb(0x0C2E, "A", 7))
    assert locate(usb(0x0C2E, "A", 1), [moved, Port("x", usb(0x0C2E, "B", 1))]) == moved


def test_nothing_is_guessed() -> None:
    known = usb(0x0C2E, "", 1)
    assert locate(known, []) is None
    assert locate(known, [Port("x", usb(0x0C2E, "B", 1))]) is None
    assert locate(known, [Port("x", usb(0x0C2E, "", 2)), Port("y", usb(0x0C2E, "", 3))]) is None


def test_without_usb_the_name_is_all_there_is() -> None:
    com = Port("COM1", PortIdentity(path="COM1"))
    assert locate(com.identity, [com]) == com
    assert locate(PortIdentity(path="COM2"), [com]) is None


def test_the_narrowest_row_wins() -> None:
    wide = ReaderRow(0x1EAB, 0, 0, "Newland", "", Mode.OTHER)
    nibble = ReaderRow(0x1EAB, 0x06, 0xFF, "Newland", "", Mode.SERIAL)
    rows = [nibble, wide]
    assert row_of(PortIdentity(vid=0x1EAB, pid=0x0C06), rows) == nibble
    assert row_of(PortIdentity(vid=0x1EAB, pid=0x0C03), rows) == wide
    assert row_of(PortIdentity(vid=0x1234, pid=0x0C06), rows) is None
    assert row_of(PortIdentity(path="COM1"), rows) is None
