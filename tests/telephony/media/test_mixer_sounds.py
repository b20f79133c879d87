"""Recordings that a mixer which died left behind; sounds and recordings else are in test_door.py."""

import pytest

from telephony.media.door import MixerSettings
from telephony.media.events import LegMeasured, MediaEvent, PlaybackFinished, RecordingDone
from telephony.media.g711 import PCMU, encode
from telephony.media.mixer import Mixer
from telephony.media.ports import PortRange
from telephony.media.vault import VaultWriter, place_of, read_vault
from tests.peers.patience import eventually
from tests.telephony.media.phones import LOCAL, level, tone, tone_level

KEY = bytes(range(32))
SAID = encode(tone(500, 100), PCMU).tobytes()


def left_open(folder, pieces: int = 1):
    """As the recorder leaves a file when it is killed."""
    writer = VaultWriter(place_of(folder, "r"), KEY, "r", 0.0)
    for _ in range(pieces):
        writer.add(SAID, SAID)
    writer.give_up()


@pytest.fixture
def made(tmp_path):
    told: list[MediaEvent] = []
    mixer = Mixer(MixerSettings(LOCAL, PortRange(0, 0), recordings=tmp_path), told.append, lambda: KEY)
    mixer.start()
    yield mixer, told, tmp_path
    mixer.stop()


def done(told) -> RecordingDone:
    return eventually(lambda: next((each for each in told if isinstance(each, RecordingDone)), None))


def test_a_recording_goes_on_in_its_file_with_the_gap_as_silence(made):
    mixer, told, folder = made
    left_open(folder)
    mixer.open_leg("a")
    mixer.record("r", "a", since=5.0)
    eventually(lambda: mixer.counters().ticks > 20)
    mixer.stop_recording("r")
    ended, sound = done(told), read_vault(place_of(folder, "r"), KEY)
    assert "3.0 s are missing: the mixer" in ended.fault and sound.whole
    assert len(sound.left) / 8000 == pytest.approx(ended.seconds) and ended.seconds > 5.0
    assert tone_level(sound.left[:16000], 500) > -20 and level(sound.left[16000:40000]) < -90


def test_one_of_which_nothing_was_written_begins_with_silence(made):
    mixer, told, folder = made
    mixer.open_leg("a")
    mixer.record("r", "a", since=1.0)
    eventually(lambda: mixer.counters().ticks > 20)
    mixer.close_leg("a")
    assert "1.0 s are missing" in done(told).fault
    assert read_vault(place_of(folder, "r"), KEY).whole


def test_one_that_was_to_end_is_closed(made):
    mixer, told, folder = made
    left_open(folder)
    mixer.finish_recording("r", 3.0, 2.0)
    ended = done(told)
    assert (ended.seconds, ended.fault) == (3.0, "1.0 s are missing: the mixer had to be started anew")
    assert ended.voice == pytest.approx(2.0, abs=0.1), "it is a message"
    assert read_vault(place_of(folder, "r"), KEY).whole


def test_one_that_had_ended_is_only_told(made):
    mixer, told, folder = made
    writer = VaultWriter(place_of(folder, "r"), KEY, "r", 0.0)
    total = writer.close(SAID, SAID)
    mixer.finish_recording("r", 2.0, 0.0)
    assert done(told) == RecordingDone("r", 2.0, total)


def test_one_that_cannot_be_read_is_told_as_it_is(made):
    mixer, told, folder = made
    path = place_of(folder, "r")
    path.parent.mkdir(parents=True)
    path.write_bytes(b"rubbish")
    mixer.finish_recording("r", 2.0, 0.0)
    assert "no recording of ours" in done(told).fault and path.read_bytes() == b"rubbish"


def test_without_a_place_for_recordings_none_is_played():
    told: list[MediaEvent] = []
    mixer = Mixer(MixerSettings(LOCAL, PortRange(0, 0)), told.append)
    mixer.record("r", "a")
    mixer.finish_recording("r", 1.0, 0.0)
    mixer.drop_recording("r")
    mixer.play_recording("a", "r", "p")
    assert [each for each in told if not isinstance(each, LegMeasured)] == [
        PlaybackFinished("p", "a", "failed")
    ]
    mixer.stop()
