"""Tones: right frequency, right cadence, no clicks."""

from __future__ import annotations

import numpy as np
import pytest

from telephony.media import tones
from tests.telephony.media.phones import level, tone_level


@pytest.mark.parametrize(
    ("name", "on", "off", "frequency"),
    [("ringback", 1.0, 4.0, 425), ("busy", 0.5, 0.5, 425), ("congestion", 0.24, 0.24, 425),
     ("beep", 0.24, 14.76, 1000)],
)  # fmt: skip
def test_frequency_and_cadence(name, on, off, frequency):
    sound = tones.TONES[name]
    assert len(sound) == round((on + off) * tones.RATE)
    assert len(sound) % tones.FRAME == 0
    end = round(on * tones.RATE)
    assert tone_level(sound[:end], frequency) == pytest.approx(level(sound[:end]), abs=0.1)
    assert level(sound[:end]) > -25
    assert not sound[end:].any()


def test_tones_begin_and_end_softly():
    steps = np.abs(np.diff(tones.sine(425, 1.0).astype(int)))
    loudest = np.abs(np.diff(tones.sine(425, 1.0)[1000:7000].astype(int))).max()
    assert steps.max() <= loudest


@pytest.mark.parametrize(
    ("digit", "low", "high"), [("1", 697, 1209), ("5", 770, 1336), ("0", 941, 1336), ("#", 941, 1477),
                               ("d", 941, 1633)],
)  # fmt: skip
def test_dtmf_pairs(digit, low, high):
    press = tones.dtmf(digit)[:800]
    others = [f for f in (*tones.DTMF_ROWS, *tones.DTMF_COLUMNS) if f not in (low, high)]
    assert min(tone_level(press, low), tone_level(press, high)) > -25
    assert max(tone_level(press, other) for other in others) < -35


def test_dtmf_leaves_out_what_is_no_key():
    assert len(tones.dtmf("1 x2")) == len(tones.dtmf("12")) == 2 * 160 * 8
    assert len(tones.dtmf("")) == 0


def test_music_is_soft_even_and_without_a_seam():
    music = tones.music()
    assert 20 * tones.RATE < len(music) and len(music) % tones.FRAME == 0
    assert 0.2 * 32767 < np.abs(music).max() < 0.3 * 32767
    second = [level(part) for part in music.reshape(-1, tones.FRAME * 40)]
    assert -32 < min(second) and max(second) < -15
    steps = np.abs(np.diff(music.astype(int)))
    assert abs(int(music[0]) - int(music[-1])) <= steps.max()


def test_whole_frames_are_filled_with_silence():
    frames = tones.whole_frames(np.ones(161, np.int16))
    assert frames.shape == (2, 160)
    assert frames.sum() == 161
    assert tones.whole_frames(np.zeros(0, np.int16)).shape == (0, 160)
