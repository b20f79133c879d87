from hypothesis import given
from hypothesis import strategies as st

from telephony.phones.sound.ring import FrameRing


def test_after_running_dry_it_waits_for_its_prefill() -> None:
    ring = FrameRing(prefill=2, most=5)
    ring.put(b"1")
    assert ring.take() is None
    ring.put(b"2")
    assert (ring.take(), ring.take(), ring.take()) == (b"1", b"2", None)
    ring.put(b"3")
    assert ring.take() is None


@given(st.lists(st.sampled_from(["put", "take", "clear"]), max_size=60), st.integers(1, 4), st.integers(4, 8))
def test_order_is_kept_and_delay_is_bounded(doings: list[str], prefill: int, most: int) -> None:
    ring = FrameRing(prefill=prefill, most=most)
    put, taken = 0, -1
    for doing in doings:
        if doing == "put":
            ring.put(put.to_bytes(2, "big"))
            put += 1
        elif doing == "clear":
            ring.clear()
            assert ring.take() is None
        elif (frame := ring.take()) is not None:
            number = int.from_bytes(frame, "big")
            assert number > taken
            assert put - number <= most
            taken = number
        assert len(ring) <= most


def test_the_oldest_goes_first_when_it_is_full() -> None:
    ring = FrameRing(prefill=1, most=2)
    for frame in (b"1", b"2", b"3"):
        ring.put(frame)
    assert (ring.take(), ring.dropped) == (b"2", 1)
