"""Faster and slower speech keeps its pitch and its length adds up."""

import numpy as np
import pytest

from telephony.media.stretch import HOP, stretched
from tests.telephony.media.phones import tone, tone_level

SOUND = tone(440.0, 300)


def whole(speed: float, hops: int = 25) -> np.ndarray:
    pieces, at = [], 0
    for _ in range(200):
        piece, at = stretched(SOUND, at, speed, hops)
        if not len(piece):
            break
        pieces.append(piece)
    return np.concatenate(pieces)


@pytest.mark.parametrize("speed", [0.75, 1.0, 1.25, 1.5, 2.0])
def test_it_lasts_as_long_as_it_should_at_the_same_pitch(speed):
    heard = whole(speed)
    assert abs(len(heard) - len(SOUND) / speed) < 8 * HOP
    assert tone_level(heard[HOP:], 440.0) > -16
    assert tone_level(heard[HOP:], 440.0 * (2 if speed <= 1 else speed)) < -35


def test_at_its_own_speed_nothing_is_changed():
    assert np.array_equal(whole(1.0), SOUND)


@pytest.mark.parametrize("at", [len(SOUND), len(SOUND) + 9])
@pytest.mark.parametrize("speed", [1.0, 1.5])
def test_after_the_end_there_is_nothing(at, speed):
    assert len(stretched(SOUND, at, speed, 10)[0]) == 0
