"""Voice and keys told apart in a message, frame by frame."""

import numpy as np
import pytest

from telephony.media.tones import dtmf
from telephony.media.voice import VoiceWatch, seconds_of_voice
from tests.telephony.media.phones import tone

QUIET = np.zeros(160, np.int16)


def heard(watch: VoiceWatch, sound: np.ndarray) -> list[int]:
    return [watch.hear(frame) for frame in sound[: len(sound) // 160 * 160].reshape(-1, 160)]


def test_seconds_of_voice_are_counted_and_noise_of_a_room_is_none() -> None:
    room = (np.random.default_rng(1).normal(0, 40, 8000)).astype(np.int16)
    assert seconds_of_voice(room) == 0.0
    assert seconds_of_voice(np.concatenate([room, tone(440, 100), room])) == pytest.approx(2.0)


def test_silence_is_told_once_and_only_after_its_time() -> None:
    watch = VoiceWatch(1.0)
    heard(watch, tone(440, 20))
    told = []
    for _ in range(120):
        watch.hear(QUIET)
        told.append(watch.fell_silent())
    assert told.index(True) == 49 and sum(told) == 1


def test_who_goes_on_speaking_is_not_silent() -> None:
    watch = VoiceWatch(1.0)
    for _ in range(5):
        heard(watch, np.concatenate([np.zeros(40 * 160, np.int16), tone(440, 5)]))
        assert not watch.fell_silent()


def test_lost_frames_are_silent_ones() -> None:
    watch = VoiceWatch(1.0)
    watch.pass_over(60)
    assert watch.fell_silent()


@pytest.mark.parametrize("key", "0159#*")
def test_all_frames_that_hold_a_key_are_taken_out_and_are_no_voice(key: str) -> None:
    start = np.zeros(90, np.int16)  # not at the beginning of a frame
    sound = np.concatenate([start, dtmf(key), np.zeros(1600, np.int16)])
    watch = VoiceWatch(9.0)
    frames = sound[: len(sound) // 160 * 160].reshape(-1, 160)
    kept = [True] * len(frames)
    for place, frame in enumerate(frames):
        for back in range(min(watch.hear(frame), place + 1)):
            kept[place - back] = False
    left = frames[np.array(kept)]
    assert np.abs(left.astype(int)).max() == 0
    assert watch.seconds <= 0.04
