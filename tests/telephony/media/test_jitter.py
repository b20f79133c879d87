"""The jitter buffer: what arrives in time is played once and in its place, whatever else arrives."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telephony.media.g711 import PCMA, PCMU, decode
from telephony.media.jitter import FAR, FRAME, MAX_DELAY, START_DELAY, JitterBank, signed16, signed32

DELAY = START_DELAY // FRAME


def codes(number: int, length: int = FRAME) -> np.ndarray:
    """A frame that can be told from others and from silence."""
    return np.full(length, number % 100, np.uint8)


def sound(number: int) -> int:
    return int(decode(codes(number), PCMU)[0])


class Line:
    """One row of a bank; frame n has sequence and timestamp counted from chosen beginnings."""

    def __init__(self, bank: JitterBank | None = None, row: int = 0, sequence: int = 0, timestamp: int = 0):
        self.bank = bank or JitterBank(1)
        self.row, self.sequence, self.timestamp = row, sequence, timestamp

    def put(self, number: int, ssrc: int = 1) -> bool:
        rows = np.array([self.row])
        timestamp = np.array([(self.timestamp + number * FRAME) & 0xFFFFFFFF])
        sequence = np.array([(self.sequence + number) & 0xFFFF])
        believed = self.bank.arrived(rows, sequence, timestamp, np.array([ssrc]))
        if not len(believed):
            return False
        self.bank.put(rows, timestamp, codes(number)[None], np.array([False]))
        return True

    def take(self) -> int:
        """The sample that fills the next frame; 0 is silence."""
        frame = self.bank.take(np.array([self.row]))[0]
        assert len(set(frame.tolist())) == 1
        return int(frame[0])

    def play(self, *arrivals: list[int]) -> list[int]:
        """Per tick, the frames that arrive; what is played in those ticks."""
        played = []
        for arriving in arrivals:
            for number in arriving:
                self.put(number)
            played.append(self.take())
        return played


def steady(first: int, count: int) -> list[list[int]]:
    return [[number] for number in range(first, first + count)]


def heard(*numbers: int | None) -> list[int]:
    return [0 if number is None else sound(number) for number in numbers]


def test_frames_come_out_in_order_after_the_delay():
    assert Line().play(*steady(0, 6), [], []) == heard(None, None, 0, 1, 2, 3, 4, 5)


@given(st.integers(0, 0xFFFF), st.integers(0, 0xFFFFFFFF))
def test_sequence_and_timestamp_may_wrap_anywhere(sequence, timestamp):
    line = Line(sequence=sequence, timestamp=timestamp)
    assert line.play(*steady(0, 12)) == heard(None, None, *range(10))
    assert (line.bank.received[0], line.bank.lost(0), line.bank.late[0]) == (12, 0, 0)


def test_hours_of_sequence_numbers():
    """They wrap every 22 minutes; the count goes on (only every thousandth packet arrives here)."""
    line = Line()
    for number in range(500):
        assert line.bank.arrived_event(0, number * 1000 & 0xFFFF, 0, 1)
    assert line.bank.received[0] == 500
    assert line.bank.lost(0) == 499 * 999


def test_reordered_doubled_and_lost():
    line = Line()
    played = line.play([0], [2], [1, 1], [3], [5], [6], [7, 5])
    assert played == heard(None, None, 0, 1, 2, 3, None)
    assert line.play([8], [9]) == heard(5, 6)
    assert line.bank.lost(0) == 0  # two doubles hide the lost one: RFC 3550 A.3 counts so
    assert line.bank.received[0] == 11


def test_what_never_comes_is_silence_and_counted():
    line = Line()
    assert line.play([0], [1], [], [3], [], [5], [6], [7]) == heard(None, None, 0, 1, None, 3, None, 5)
    assert line.bank.lost(0) == 2


def test_a_straggler_is_late_and_not_played():
    line = Line()
    line.play(*steady(0, 10))
    line.put(2)
    assert line.bank.late[0] == 1
    assert line.play(*steady(10, 3)) == heard(8, 9, 10)


def test_a_line_that_runs_dry_gets_more_patience_and_loses_nothing():
    line = Line()
    line.play(*steady(0, 6))
    stalled = line.play([], [], [], [])
    assert stalled == heard(4, 5, None, None)
    assert line.play([6, 7, 8, 9, 10], *steady(11, 3)) == heard(6, 7, 8, 9)
    assert line.bank.late[0] == 0


def test_an_old_double_in_a_burst_is_not_played_again():
    line = Line()
    line.play(*steady(0, 6), [], [], [], [])
    assert line.play([6, 4, 7, 8], [9], [10]) == heard(6, 7, 8)


def test_patience_has_an_end():
    line = Line()
    line.play(*steady(0, 6), *[[]] * 40, list(range(6, 48)), *steady(48, 5))
    assert line.bank.delay(0) <= MAX_DELAY // FRAME + 1
    assert line.bank.late[0] > 20


def test_a_burst_in_the_wrong_order_after_a_dry_time_is_put_right():
    line = Line()
    line.play(*steady(0, 6), [], [], [])
    assert line.play([7, 6, 8, 9], [10], [11], [12]) == heard(6, 7, 8, 9)


def test_a_packet_that_just_missed_its_turn_is_played_before_those_that_wait():
    line = Line()
    assert line.play(*steady(0, 5), [6], [7], [8]) == heard(None, None, 0, 1, 2, 3, 4, None)
    assert line.play([9, 5], [10], [11], [12], [13]) == heard(5, 6, 7, 8, 9)


def test_patience_that_is_not_needed_any_more_is_given_back():
    line = Line()
    line.play(*steady(0, 6), [], [], [], [], [6, 7, 8, 9, 10])
    grown = line.bank.delay(0)
    line.play(*steady(11, 400))
    assert line.bank.delay(0) < grown
    assert line.bank.delay(0) <= DELAY + 1


def test_a_line_without_trouble_is_never_touched():
    line = Line()
    assert line.play(*steady(0, 500)) == heard(None, None, *range(498))


def test_a_faster_clock_at_the_far_end_does_not_add_up_delay():
    line = Line()
    number = 0
    for tick in range(3000):
        for _ in range(2 if tick % 100 == 99 else 1):
            line.put(number)
            number += 1
        line.take()
    assert line.bank.delay(0) <= DELAY + 3


def test_one_strange_packet_changes_nothing_two_in_sequence_are_a_new_timeline():
    line = Line()
    line.play(*steady(0, 10))
    other = Line(line.bank, sequence=30000, timestamp=10**9)
    assert not other.put(0, ssrc=2)
    assert line.play(*steady(10, 3)) == heard(8, 9, 10)
    assert not other.put(1, ssrc=2)
    assert other.put(2, ssrc=2)
    assert [other.take() for _ in range(DELAY)] == [0] * DELAY
    assert other.take() == sound(2)
    assert line.bank.lost(0) == 0


def test_a_jump_in_time_is_followed_after_one_packet():
    line = Line()
    line.play(*steady(0, 10))
    jumped = Line(line.bank, sequence=10, timestamp=FAR * 100)
    assert jumped.play(*steady(0, 6)) == heard(8, None, None, 1, 2, 3)


@pytest.mark.parametrize("length", [1, 40, 80, 159, 161, 240, 320, 480])
@pytest.mark.parametrize("law", [PCMU, PCMA])
def test_packets_of_any_length_make_one_continuous_sound(length, law):
    bank = JitterBank(1)
    stream = (np.arange(4800) % 251).astype(np.uint8)
    sent, played = 0, []
    for tick in range(36):
        while sent < min(tick * FRAME, len(stream)):
            part = stream[sent : sent + length]
            numbers = (np.array([number]) for number in (sent // length, sent, 7))
            assert len(bank.arrived(np.array([0]), *numbers))
            bank.put_one(0, sent, part, law)
            sent += len(part)
        played.append(bank.take(np.array([0]))[0])
    all_sound = np.concatenate(played)
    expected = decode(stream, law)
    begin = np.flatnonzero(all_sound)[0] - np.flatnonzero(expected)[0]
    assert np.array_equal(all_sound[begin : begin + len(stream)], expected)


def test_key_presses_keep_the_count_and_not_the_time():
    """A key held for two seconds: its packets' timestamp stands still, and sound then goes on in time."""
    line = Line()
    line.play(*steady(0, 10))
    for number in range(10, 110):
        assert line.bank.arrived_event(0, number, 10 * FRAME, 1)
        line.take()
    assert line.play(*steady(110, 4)) == heard(None, None, 110, 111)
    assert line.bank.lost(0) == 0


def test_rows_are_strangers():
    bank = JitterBank(3)
    lines = [Line(bank, row, sequence=row * 1000, timestamp=row * 10**8) for row in range(3)]
    for number in range(8):
        for line in lines:
            if line.row != 1 or number % 2:
                line.put(number)
        frames = bank.take(np.array([0, 1, 2]))
    assert frames[:, 0].tolist() == heard(5, 5, 5)
    assert [bank.lost(row) for row in range(3)] == [0, 3, 0]


def test_a_cleared_row_knows_nothing_of_the_leg_before():
    line = Line(JitterBank(2), row=1)
    line.play(*steady(0, 10))
    line.bank.clear(1)
    assert line.take() == 0
    assert (line.bank.received[1], line.bank.lost(1), line.bank.jitter[1]) == (0, 0, 0.0)
    assert Line(line.bank, row=1, sequence=7).play(*steady(0, 4)) == heard(None, None, 0, 1)


def test_growing_keeps_what_waits():
    line = Line()
    line.play(*steady(0, 5))
    line.bank.grow(4)
    assert line.play([5], [6]) == heard(3, 4)
    assert Line(line.bank, row=3).play(*steady(0, 3)) == heard(None, None, 0)


def test_time_skipped_is_not_added_to_the_delay():
    line = Line()
    line.play(*steady(0, 10))
    for number in range(10, 110):
        line.put(number)
    line.bank.skip(np.array([0]), 100)
    assert line.bank.delay(0) <= DELAY + 1
    assert line.play(*steady(110, 4))[-1] == sound(111)


def test_what_was_due_in_skipped_time_is_late_and_not_played_after_it():
    line = Line()
    line.play(*steady(0, 10))
    line.bank.skip(np.array([0]), 12)
    line.play(list(range(10, 23)))
    assert line.bank.late[0] == 10
    assert line.bank.delay(0) <= DELAY + 1


def test_jitter_of_a_steady_line_is_zero_and_of_an_unsteady_one_is_not():
    calm, shaky = Line(), Line()
    calm.play(*steady(0, 100))
    shaky.play(*[[number, number + 1] if number % 2 else [] for number in range(100)])
    assert calm.bank.jitter[0] == 0
    assert 100 < shaky.bank.jitter[0] <= FRAME


arrivals = st.lists(st.lists(st.integers(0, 60), max_size=6), min_size=1, max_size=60)


@settings(max_examples=200)
@given(arrivals, st.integers(0, 0xFFFF), st.integers(0, 0xFFFFFFFF))
def test_whatever_arrives_frames_are_played_at_most_in_their_order(ticks, sequence, timestamp):
    """No frame twice or before an earlier one, only frames that arrived, memory and delay bounded."""
    line = Line(sequence=sequence, timestamp=timestamp)
    played = [value for value in line.play(*ticks) if value]
    values = {sound(number): number for number in range(61)}
    numbers = [values[value] for value in played if value in values]
    assert set(numbers) <= {number for tick in ticks for number in tick}
    assert line.bank.delay(0) * FRAME <= FAR + FRAME
    assert line.bank.lost(0) >= 0
    if max((number for tick in ticks for number in tick), default=0) < FAR // FRAME // 2:
        assert numbers == sorted(set(numbers))


@given(
    st.lists(st.tuples(st.integers(0, 0xFFFF), st.integers(0, 0xFFFFFFFF), st.integers(0, 2)), max_size=40)
)
def test_any_headers_never_raise_and_a_steady_line_is_heard_again(storm):
    line = Line(timestamp=5 * 10**8, sequence=500)
    for sequence, timestamp, ssrc in storm:
        rows, header = np.array([0]), (np.array([sequence]), np.array([timestamp]), np.array([ssrc]))
        if len(line.bank.arrived(rows, *header)):
            line.bank.put(rows, header[1], codes(99)[None], np.array([False]))
        line.bank.take(rows)
    for number in range(1, 81):
        line.put(number)
        frame = line.bank.take(np.array([0]))[0]
    assert set(frame.tolist()) <= {sound(number) for number in range(60, 81)}


def test_distances():
    numbers = np.array([0, 1, 0x7FFF, 0x8000, 0xFFFF, 0x10000, -1])
    assert signed16(numbers).tolist() == [0, 1, 0x7FFF, -0x8000, -1, 0, -1]
    assert signed32(np.array([2**32 - 1, 2**31 - 1, 2**31])).tolist() == [-1, 2**31 - 1, -(2**31)]
