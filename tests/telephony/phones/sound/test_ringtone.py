import numpy as np

from telephony.phones.sound.ringtone import LEVEL_DBFS, RATE, Bell, ring_cycle
from tests.peers import tone


def test_one_second_in_three_without_clicks() -> None:
    cycle = ring_cycle()
    assert len(cycle) == 3 * RATE
    assert abs(tone.level(cycle[:RATE]) - LEVEL_DBFS) < 1
    assert not cycle[RATE:].any()
    assert np.abs(np.diff(cycle.astype(int))).max() < 3000
    assert abs(int(cycle[0])) < 50


def test_pieces_of_any_length_make_one_ring_and_a_new_call_starts_with_it() -> None:
    bell = Bell()
    pieces = b"".join(bell.next(size) for size in (1, 7, 160, 40000, 320, 9000))
    cycle = ring_cycle()
    assert np.array_equal(np.frombuffer(pieces, "<i2"), np.resize(cycle, len(pieces) // 2))
    bell.restart()
    assert bell.next(500) == cycle[:500].astype("<i2").tobytes()
