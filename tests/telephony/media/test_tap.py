"""The tap, over real RTP: two sides apart, no music, nothing while masked, and never waiting."""

import numpy as np

from telephony.media.tap import MOST_WAITING, Begun, Ended, Heard
from tests.telephony.media.phones import Studio, level, tone_level

ANNA, BEN, CLEO = 500.0, 1100.0, 1900.0
HEARD, SILENT = -20.0, -90.0


def a_talk(studio: Studio) -> None:
    studio.phone("customer", ANNA)
    studio.phone("operator", BEN)
    studio.hearing.bridge("call", ["customer", "operator"])
    studio.tick(10)


def taken(studio: Studio, recording: str = "r") -> tuple[np.ndarray, np.ndarray]:
    """What the tap has of it, and empties it."""
    sides: tuple[list[np.ndarray], list[np.ndarray]] = [], []
    while studio.hearing.tap.out:
        each = studio.hearing.tap.out.popleft()
        if isinstance(each, Heard) and recording in each.recordings:
            place = each.recordings.index(recording)
            sides[0].append(each.left[place])
            sides[1].append(each.right[place])
    return np.concatenate(sides[0]), np.concatenate(sides[1])


def test_the_customer_is_left_and_what_he_hears_is_right(studio):
    a_talk(studio)
    studio.hearing.record("r", "customer", False)
    studio.tick(50)
    left, right = taken(studio)
    assert len(left) == len(right) == 50 * 160
    assert tone_level(left, ANNA) > HEARD > tone_level(left, BEN) + 20
    assert tone_level(right, BEN) > HEARD > tone_level(right, ANNA) + 20


def test_music_is_not_in_it_and_a_colleague_asked_alone_is_not_either(studio):
    a_talk(studio)
    studio.phone("colleague", CLEO)
    studio.hearing.record("r", "customer", False)
    studio.hearing.bridge("asked", ["operator", "colleague"])
    studio.hearing.music("customer", True)
    studio.tick(50)
    _, right = taken(studio)
    assert level(right) < SILENT


def test_a_muted_operator_is_not_recorded(studio):
    a_talk(studio)
    studio.hearing.mute("operator", "in", True)
    studio.hearing.record("r", "customer", False)
    studio.tick(20)
    assert level(taken(studio)[1]) < SILENT


def test_a_masked_stretch_holds_no_voice_and_keeps_its_length(studio):
    a_talk(studio)
    studio.hearing.record("r", "customer", False)
    studio.tick(30)
    studio.hearing.tap.mask("r", True)
    studio.tick(40)
    studio.hearing.tap.mask("r", False)
    studio.tick(30)
    for side, frequency in zip(taken(studio), (ANNA, BEN), strict=True):
        before, masked, after = np.split(side, [30 * 160, 70 * 160])
        assert len(side) == 100 * 160
        assert not masked.any(), "a sample of a voice is in what was masked"
        assert tone_level(before, frequency) > HEARD and tone_level(after, frequency) > HEARD


def test_two_recordings_do_not_mix(studio):
    a_talk(studio)
    studio.phone("other", CLEO)
    studio.hearing.record("r", "customer", False)
    studio.hearing.record("s", "other", True)
    studio.tick(20)
    waiting = list(studio.hearing.tap.out)
    assert [each.recording for each in waiting if isinstance(each, Begun)] == ["r", "s"]
    places = next(each for each in waiting if isinstance(each, Heard))
    assert places.recordings == ("r", "s")
    assert tone_level(taken(studio)[0], ANNA) > HEARD


def test_a_leg_that_is_closed_ends_its_recording(studio):
    a_talk(studio)
    studio.hearing.record("r", "customer", False)
    studio.tick(3)
    studio.close_leg("customer")
    studio.tick(3)
    ended = [each for each in studio.hearing.tap.out if isinstance(each, Ended)]
    assert [each.recording for each in ended] == ["r"]
    assert sum(isinstance(each, Heard) for each in studio.hearing.tap.out) == 3


def test_a_recorder_that_does_not_come_costs_sound_and_not_memory(studio):
    a_talk(studio)
    studio.hearing.record("r", "customer", False)
    nothing = np.zeros((4, 160), np.int32)
    for _ in range(MOST_WAITING + 500):
        studio.hearing.tap.take(nothing, nothing)
    assert len(studio.hearing.tap.out) == MOST_WAITING and studio.hearing.tap.lost == 501
    studio.hearing.tap.stop("r")
    last = studio.hearing.tap.out[-1]
    assert isinstance(last, Ended) and last.tick >= MOST_WAITING + 500


def test_a_recording_is_begun_once_and_one_that_is_not_there_is_left_alone(studio):
    a_talk(studio)
    studio.hearing.record("r", "customer", False)
    studio.hearing.record("r", "customer", False)
    studio.hearing.record("s", "nobody", False)
    studio.hearing.tap.mask("s", True)
    studio.hearing.tap.stop("s")
    assert [type(each) for each in studio.hearing.tap.out] == [Begun]
