"""The last bytes of all readers."""

from hypothesis import given
from hypothesis import strategies as st

from devices.readers.raw_log import RawRing
from devices.scanning.ports import RawEntry, ReaderId


def entry(data: bytes) -> RawEntry:
    return RawEntry(ReaderId("1"), 1.0, data)


@given(st.lists(st.binary(min_size=1, max_size=20)), st.integers(1, 50))
def test_the_newest_bytes_stay_and_the_forgotten_are_counted(pieces: list[bytes], room: int) -> None:
    ring = RawRing(room)
    for piece in pieces:
        ring.add(entry(piece))
    kept = [each.data for each in ring.entries()]
    assert kept == pieces[len(pieces) - len(kept) :]
    assert sum(map(len, kept)) <= max(room, len(pieces[-1]) if pieces else 0)
    assert ring.forgotten == sum(map(len, pieces)) - sum(map(len, kept))
    assert len(kept) == len(pieces) or sum(map(len, pieces[len(pieces) - len(kept) - 1 :])) > room
