"""RFC 4733: one press, one digit, whatever the network does to its packets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.media.telephone_event import END_PACKETS, KEYS, KeyPress, KeyReceiver, KeySender

Packets = list[tuple[int, bytes]]


def sent(digits: str, start: int = 5000) -> list[Packets]:
    """Per press, its packets as (timestamp, payload)."""
    sender, now = KeySender(), start
    presses: list[Packets] = []
    sender.press(digits)
    while sender.busy:
        for packet in sender.tick():
            if packet.begins:
                presses.append([])
            presses[-1].append(((now - packet.offset) & 0xFFFFFFFF, packet.payload))
        now += 160
    return presses


def received(packets: Packets, then_ticks: int = 0) -> list[KeyPress]:
    receiver = KeyReceiver()
    told = [press for timestamp, payload in packets for press in receiver.packet(timestamp, payload)]
    for _ in range(then_ticks):
        told += receiver.tick()
    return told


def test_the_packets_of_one_press():
    (press,) = sent("5")
    assert {timestamp for timestamp, _ in press} == {5000}
    durations = [int.from_bytes(payload[2:4], "big") for _, payload in press]
    assert durations == [160, 320, 480, 640, 800, 800, 800, 800]
    ends = [bool(payload[1] & 0x80) for _, payload in press]
    assert ends == [False] * 5 + [True] * END_PACKETS
    assert all(payload[0] == 5 and payload[1] & 0x7F == 10 and len(payload) == 4 for _, payload in press)


@given(st.text(KEYS, min_size=1, max_size=12), st.integers(0, 2**32 - 1))
def test_every_key_sent_is_told_once_with_its_length(digits, start):
    told = received([packet for press in sent(digits, start) for packet in press])
    assert told == [KeyPress(digit, 100) for digit in digits]


@given(st.data())
def test_loss_doubling_and_reordering_within_a_press(data):
    """As long as one packet of a press arrives it is told once, and presses keep their order."""
    presses = sent("42")
    packets: Packets = []
    for press in presses:
        some = data.draw(st.lists(st.sampled_from(press), min_size=1, max_size=12))
        packets += some
    assert [press.digit for press in received(packets, then_ticks=11)] == ["4", "2"]


def test_the_same_key_twice_is_two_presses():
    assert [press.digit for press in received([p for press in sent("77") for p in press])] == ["7", "7"]


def test_an_old_end_packet_that_comes_after_the_next_press_began_tells_nothing():
    one, two = sent("12")
    assert [p.digit for p in received([*one[:-1], *two[:2], one[-1], *two[2:]])] == ["1", "2"]


def test_a_press_without_its_end_is_told_when_its_packets_stop():
    (press,) = sent("9")
    assert received(press[:4], then_ticks=10) == []
    assert received(press[:4], then_ticks=11) == [KeyPress("9", 80)]
    assert received(press[:4], then_ticks=50) == [KeyPress("9", 80)]


@pytest.mark.parametrize("payload", [b"", b"\x05", b"\x05\x8a\x03", b"\x10\x8a\x03\x20", b"\xff\x8a\x03\x20"])
def test_malformed_packets_and_other_events_tell_nothing(payload):
    """Event 16 is hook flash; stock pyVoIP dies of it."""
    (press,) = sent("3")
    assert received([(5000, payload), *press, (9000, payload)], then_ticks=20) == [KeyPress("3", 100)]


@given(st.lists(st.tuples(st.integers(0, 2**32 - 1), st.binary(max_size=8)), max_size=30))
def test_any_packets_never_raise(packets):
    assert len(received(packets, then_ticks=11)) <= len(packets)


def test_what_is_no_key_is_left_out_and_small_letters_are_keys():
    assert len(sent("1-2 x#é")) == 3
    assert sent("d") == sent("D")
    assert not KeySender().busy


def test_sound_goes_out_between_two_presses():
    sender = KeySender()
    sender.press("12")
    counts = []
    while sender.busy:
        counts.append(len(sender.tick()))
    assert counts == [1, 1, 1, 1, 1, 3, 0, 0, 0] * 2
