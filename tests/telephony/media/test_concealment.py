"""Hidden gaps: a voice goes on, fades, and comes back without a click."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.media.concealment import FRAME, SILENT_AFTER, Concealment
from telephony.media.g711 import Samples

ROW = np.array([0])


def voice(frames: int, pitch: float = 120.0, level: float = 8000.0) -> Samples:
    """A sound with harmonics, as a voice has."""
    at = np.arange(frames * FRAME) / 8000
    sound = np.sum([np.sin(2 * np.pi * pitch * k * at) / k for k in (1, 2, 3)], axis=0)
    return (level * sound / 2).astype(np.int16).reshape(frames, FRAME)


def played(sound: Samples, gaps: set[int]) -> Samples:
    hiding = Concealment(1)
    heard = []
    for number, frame in enumerate(sound):
        there = number not in gaps
        given_ = frame if there else np.zeros(FRAME, np.int16)
        heard.append(hiding.hide(ROW, given_[None, :], np.array([there]))[0])
    return np.array(heard)


def power(sound: Samples) -> float:
    return float(np.sqrt((sound.astype(float) ** 2).mean()))


@pytest.mark.parametrize("pitch", [70.0, 100.0, 133.0, 180.0])
def test_one_lost_frame_of_a_voice_is_like_what_was_lost(pitch: float) -> None:
    sound = voice(12, pitch)
    heard = played(sound, {8})
    wrong = power(heard[8] - sound[8])
    assert wrong < 0.5 * power(sound[8])
    assert power(heard[8]) > 0.7 * power(sound[8])
    assert (heard[:8] == sound[:8]).all() and (heard[10:] == sound[10:]).all()


def test_a_long_gap_fades_to_silence() -> None:
    heard = played(voice(20), set(range(8, 16)))
    levels = [power(frame) for frame in heard[8:16]]
    assert levels[0] > levels[1] > levels[2] > 0
    assert levels[SILENT_AFTER // FRAME :] == [0.0] * (8 - SILENT_AFTER // FRAME)


@given(st.sets(st.integers(6, 19)), st.floats(70, 190))
def test_no_edge_clicks(gaps: set[int], pitch: float) -> None:
    sound = voice(20, pitch)
    heard = played(sound, gaps).reshape(-1).astype(int)
    steepest = np.abs(np.diff(sound.reshape(-1).astype(int))).max()
    assert np.abs(np.diff(heard)).max() <= 1.5 * steepest


def test_silence_stays_silence_and_counts_nothing() -> None:
    hiding = Concealment(1)
    quiet = np.zeros((1, FRAME), np.int16)
    for there in (True, True, False, False, True):
        assert not hiding.hide(ROW, quiet, np.array([there])).any()
    assert hiding.hidden[0] == 0


def test_rows_are_apart_and_a_new_leg_knows_nothing_of_the_old() -> None:
    hiding = Concealment(1)
    hiding.grow(3)
    rows = np.array([0, 2])
    for frame in voice(6):
        hiding.hide(rows, np.array([frame, np.zeros(FRAME, np.int16)]), np.array([True, True]))
    gap = hiding.hide(rows, np.zeros((2, FRAME), np.int16), np.array([False, False]))
    assert power(gap[0]) > 1000 and power(gap[1]) == 0
    assert list(hiding.hidden) == [1, 0, 0]
    hiding.clear(0)
    gap = hiding.hide(np.array([0]), np.zeros((1, FRAME), np.int16), np.array([False]))
    assert power(gap[0]) == 0 and hiding.hidden[0] == 0
