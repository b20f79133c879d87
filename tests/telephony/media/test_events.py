"""Events cross threads and processes, so they are values."""

from __future__ import annotations

import dataclasses
import pickle

import pytest

from telephony.media.events import (
    DigitReceived,
    LegStats,
    MediaBack,
    MediaLost,
    MixerCounters,
    PlaybackFinished,
)

VALUES = [
    DigitReceived("a", "5", 100),
    PlaybackFinished("p", "a", "ok"),
    MediaLost("a"),
    MediaBack("a"),
    LegStats(),
    MixerCounters(1, 0, 0.5, 2, 0),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_cannot_be_changed_and_can_be_sent(value):
    assert pickle.loads(pickle.dumps(value)) == value
    assert len({value, pickle.loads(pickle.dumps(value))}) == 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(value, dataclasses.fields(value)[0].name, "x")


def test_a_leg_that_never_spoke_is_silent():
    assert (LegStats().level_in_dbfs, LegStats().last_packet_age_s) == (-100.0, None)
