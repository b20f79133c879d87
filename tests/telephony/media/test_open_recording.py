"""A recording's file as it begins, goes on, or had ended; with a mixer in test_mixer_sounds.py."""

import pytest

from telephony.media.g711 import PCMU, encode
from telephony.media.open_recording import PIECE_FRAMES, had_ended, opened
from telephony.media.tap import Begun
from telephony.media.vault import UnreadableRecording, VaultWriter, check_sum
from tests.telephony.media.phones import tone

KEY = bytes(range(32))
SAID = encode(tone(500, PIECE_FRAMES), PCMU).tobytes()


def left_open(path, pieces):
    writer = VaultWriter(path, KEY, "r", 0.0)
    for _ in range(pieces):
        writer.add(SAID, SAID)
    writer.give_up()
    return path


def test_a_new_one_misses_nothing(tmp_path):
    of = opened(tmp_path / "r.rdrec", KEY, Begun(70, "r", 3))
    assert (of.next, of.lost, of.frames, of.missing, of.watch) == (70, 3, 0, 0, None)
    of.writer.close()


def test_one_that_goes_on_misses_what_was_not_written(tmp_path):
    of = opened(left_open(tmp_path / "r.rdrec", 2), KEY, Begun(70, "r", since=6.0))
    assert (of.next, of.frames, of.missing) == (70 - 100, 2 * PIECE_FRAMES, 100)
    of.writer.close()
    with pytest.raises(UnreadableRecording):
        opened(tmp_path / "r.rdrec", KEY, Begun(70, "r", since=6.0))


def test_of_a_message_the_voice_so_far_counts(tmp_path):
    of = opened(left_open(tmp_path / "r.rdrec", 2), KEY, Begun(0, "r", silence=4.0, since=4.0))
    assert of.watch is not None and of.watch.seconds == pytest.approx(4.0, abs=0.1) and of.missing == 0
    of.writer.close()


def test_whether_one_had_ended(tmp_path):
    path = left_open(tmp_path / "r.rdrec", 1)
    assert had_ended(path, KEY, "r", message=False) is None
    VaultWriter.left_open(path, KEY).close()
    told = had_ended(path, KEY, "r", message=True)
    assert told is not None and (told.seconds, told.total) == (2.0, check_sum(path))
    assert told.voice == pytest.approx(2.0, abs=0.1) and told.fault == ""
