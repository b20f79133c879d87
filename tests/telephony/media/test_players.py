"""Recordings, music and tones by the frame."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import numpy as np
import pytest

from telephony.media.leg import Leg
from telephony.media.players import Playback, Players
from telephony.media.tones import TONES, whole_frames

MUSIC = np.repeat(np.arange(1, 5, dtype=np.int16) * 1000, 160)


class Room:
    """Three rows; frames are flat, so that one number says what is heard."""

    def __init__(self, legs: list[Leg]) -> None:
        self.ended: list[tuple[str, str, str]] = []
        self.players = Players(MUSIC, lambda leg, name, how: self.ended.append((leg.name, name, how)))
        self.legs = legs
        self.connected = np.ones(3, bool)

    def play(self, row: int, name: str, *values: int, loop: bool = False) -> None:
        sound = np.repeat(np.array(values, np.int16), 160)
        self.players.play(self.legs[row], Playback(name, whole_frames(sound), loop))

    def hear(self, ticks: int = 1) -> list[list[int]]:
        heard = []
        for _ in range(ticks):
            out = np.zeros((3, 160), np.int32)
            self.players.add_to(out, self.connected)
            heard.append(out[:, 80].tolist())
        return heard


@pytest.fixture
def room() -> Iterator[Room]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as unused:
        yield Room([Leg(name, row, unused) for row, name in enumerate("abc")])


def test_a_recording_is_heard_by_its_leg_to_the_end_and_told(room):
    room.play(1, "p", 5, 6)
    assert room.hear(2) == [[0, 5, 0], [0, 6, 0]]
    assert room.ended == []
    assert room.hear() == [[0, 0, 0]]
    assert room.ended == [("b", "p", "ok")]


def test_recordings_of_one_leg_wait_for_each_other_without_a_gap(room):
    room.play(0, "p", 5)
    room.play(0, "q", 6)
    room.play(2, "r", 7)
    assert room.hear(3) == [[5, 0, 7], [6, 0, 0], [0, 0, 0]]
    assert room.ended == [("a", "p", "ok"), ("c", "r", "ok"), ("a", "q", "ok")]


def test_a_loop_goes_on_until_it_is_stopped(room):
    room.play(0, "p", 5, 6, loop=True)
    assert [heard[0] for heard in room.hear(5)] == [5, 6, 5, 6, 5]
    room.players.stop("p")
    room.players.stop("p")
    assert room.hear() == [[0, 0, 0]]
    assert room.ended == [("a", "p", "stopped")]


def test_a_waiting_recording_can_be_stopped_too(room):
    room.play(0, "p", 5, 6)
    room.play(0, "q", 7)
    room.players.stop("q")
    assert [heard[0] for heard in room.hear(3)] == [5, 6, 0]
    assert room.ended == [("a", "q", "stopped"), ("a", "p", "ok")]


@pytest.mark.parametrize("loop", [False, True])
def test_no_sounds_at_all_end_at_once(room, loop):
    room.play(0, "p", loop=loop)
    assert room.hear() == [[0, 0, 0]]
    assert room.ended == [("a", "p", "ok")]


def test_recordings_wait_for_the_connection(room):
    room.connected[0] = False
    room.play(0, "p", 5)
    assert room.hear(3) == [[0, 0, 0]] * 3
    room.connected[0] = True
    assert room.hear() == [[5, 0, 0]]


def test_a_leg_that_is_forgotten_ends_all_its_recordings(room):
    room.play(0, "p", 5, 6)
    room.play(0, "q", 7)
    room.players.start_music(0)
    room.players.start_tone(0, "busy")
    room.players.forget(0)
    assert room.ended == [("a", "p", "stopped"), ("a", "q", "stopped")]
    assert room.hear() == [[0, 0, 0]]


def test_music_is_one_piece_for_all_who_wait_and_pauses_for_recordings(room):
    room.players.start_music(0)
    room.players.start_music(2)
    first, second = room.hear(2)
    assert first[0] == first[2] and first[1] == 0
    assert second[0] == first[0] % 4000 + 1000
    room.play(0, "p", 7)
    assert [heard[0] == 7 for heard in room.hear(3)] == [True, False, False]
    room.players.stop_music(2)
    assert room.hear()[0][2] == 0


def test_a_tone_begins_at_its_beginning_and_comes_round(room):
    frames = whole_frames(TONES["congestion"])
    room.hear(17)
    room.players.start_tone(1, "congestion")
    expected = [int(frames[tick % len(frames)][80]) for tick in range(60)]
    assert [heard[1] for heard in room.hear(60)] == expected
    room.players.stop_tone(1)
    assert room.hear() == [[0, 0, 0]]


def test_a_playback_without_a_name_is_not_told(room):
    room.play(0, "", 5)
    room.hear(2)
    room.play(0, "", 5)
    room.players.forget(0)
    assert room.ended == []
