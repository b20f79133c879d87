"""The last bytes of all readers."""

from hypothesis import given
from hypothesis import strategies as st

from devices.readers.raw_log import LARGEST, TOGETHER, RawRing
from devices.scanning.ports import RawEntry, ReaderId


def entry(data: bytes, at: float = 1.0, reader: str = "1") -> RawEntry:
    return RawEntry(ReaderId(reader), at, data)


@given(st.lists(st.binary(min_size=1, max_size=20)), st.integers(1, 50))
def test_the_newest_bytes_stay_and_the_forgotten_are_counted(pieces: list[bytes], room: int) -> None:
    ring = RawRing(room)
    for number, piece in enumerate(pieces):
        ring.add(entry(piece, float(number)))
    kept = [each.data for each in ring.entries()]
    assert kept == pieces[len(pieces) - len(kept) :]
    assert sum(map(len, kept)) <= max(room, len(pieces[-1]) if pieces else 0)
    assert ring.forgotten == sum(map(len, pieces)) - sum(map(len, kept))
    assert len(kept) == len(pieces) or sum(map(len, pieces[len(pieces) - len(kept) - 1 :])) > room


def test_bytes_that_come_one_by_one_are_one_entry_and_a_pause_ends_it() -> None:
    ring = RawRing()
    for number, byte in enumerate(b"SN1\r"):
        ring.add(entry(bytes([byte]), 10.0 + number * TOGETHER / 2))
    ring.add(entry(b"SN2\r", 10.0 + 2 * TOGETHER))
    ring.add(entry(b"\n", 10.0 + 2.1 * TOGETHER))
    first, second = ring.entries()
    assert (first.data, first.at, first.until) == (b"SN1\r", 10.0, 10.0 + 3 * TOGETHER / 2)
    assert second.data == b"SN2\r\n"


def test_two_readers_never_share_an_entry_and_what_never_pauses_is_cut() -> None:
    ring = RawRing()
    for number in range(LARGEST):
        ring.add(entry(b"abc", 1.0, str(number % 2)))
    assert len(ring.entries()) == LARGEST
    ring = RawRing()
    for _ in range(LARGEST):
        ring.add(entry(b"abc"))
    assert max(len(each.data) for each in ring.entries()) <= LARGEST
    assert b"".join(each.data for each in ring.entries()) == b"abc" * LARGEST


def test_whoever_follows_gets_what_is_new_and_is_told_what_he_missed() -> None:
    ring = RawRing(room=6)
    ring.add(entry(b"AAA", 1.0))
    ring.add(entry(b"BBB", 2.0))
    assert [each.data for each in ring.since(0)[1]] == [b"AAA", b"BBB"]
    assert ring.since(1) == (1, ring.entries()[1:])
    ring.add(entry(b"CCC", 3.0))
    first, entries = ring.since(0)
    assert (first, [each.data for each in entries], ring.forgotten) == (1, [b"BBB", b"CCC"], 3)
    assert ring.since(3) == (3, ())
