"""A recording's file: read as it was written, also after a kill; never when it was changed."""

import os

import numpy as np
import pytest

from telephony.media.g711 import PCMU, decode, encode
from telephony.media.vault import UnreadableRecording, VaultWriter, check_sum, key_name, place_of, read_vault

KEY = bytes(range(32))
PIECES = [(bytes([n]) * 320, bytes([n + 100]) * 320) for n in range(4)]


def written(path, *, closed=True):
    writer = VaultWriter(path, KEY, "c1.rec1", 1_700_000_000.0)
    for left, right in PIECES:
        writer.add(left, right)
    total = writer.close() if closed else writer.give_up()
    return path, total


def linear(side):
    return decode(np.frombuffer(b"".join(each[side] for each in PIECES), np.uint8), PCMU)


def test_both_sides_come_back_as_they_were(tmp_path):
    path, total = written(tmp_path / "a" / "x.rdrec")
    opened = read_vault(path, KEY)
    assert (opened.head.recording, opened.head.began, opened.whole) == ("c1.rec1", 1_700_000_000.0, True)
    assert np.array_equal(opened.left, linear(0)) and np.array_equal(opened.right, linear(1))
    assert total == check_sum(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has access lists instead")
def test_nobody_else_may_read_it(tmp_path):
    path, _ = written(tmp_path / "x.rdrec")
    assert path.stat().st_mode & 0o077 == 0


def test_what_was_said_is_not_in_the_file(tmp_path):
    voice = np.random.default_rng(1).integers(0, 256, 3200, np.uint8).tobytes()
    writer = VaultWriter(tmp_path / "x.rdrec", KEY, "c1.rec1", 0.0)
    writer.close(voice, voice)
    raw = (tmp_path / "x.rdrec").read_bytes()
    assert all(voice[n : n + 16] not in raw for n in range(0, 3000, 16))


@pytest.mark.parametrize("cut", [1, 3, 20, 30])
def test_a_file_that_was_cut_short_is_read_up_to_its_last_whole_piece_and_says_so(tmp_path, cut):
    path, _ = written(tmp_path / "x.rdrec", closed=False)
    path.write_bytes(path.read_bytes()[:-cut])
    opened = read_vault(path, KEY)
    assert not opened.whole and len(opened.left) == 3 * 320
    assert np.array_equal(opened.left, linear(0)[: 3 * 320])


def test_a_changed_byte_is_found_wherever_it_is(tmp_path):
    path, _ = written(tmp_path / "x.rdrec")
    good = path.read_bytes()
    for place in range(0, len(good), 7):
        path.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
        try:
            opened = read_vault(path, KEY)
        except UnreadableRecording:
            continue
        assert not opened.whole, f"byte {place} was changed and nobody saw it"


def test_pieces_cannot_be_left_out_or_swapped(tmp_path):
    path, _ = written(tmp_path / "x.rdrec")
    raw = path.read_bytes()
    at = 9 + int.from_bytes(raw[7:9])
    size = 4 + int.from_bytes(raw[at : at + 4])
    path.write_bytes(raw[:at] + raw[at + size :])
    with pytest.raises(UnreadableRecording, match="piece 1"):
        read_vault(path, KEY)


def test_another_key_is_told_by_its_name(tmp_path):
    path, _ = written(tmp_path / "x.rdrec")
    with pytest.raises(UnreadableRecording, match=key_name(KEY)):
        read_vault(path, bytes(32))


@pytest.mark.parametrize("raw", [b"", b"RIFF0000WAVE", b"RDREC1\n\x00\x02{}", b"RDREC1\n\xff\xff{"])
def test_what_is_no_recording_is_told(tmp_path, raw):
    (tmp_path / "x.rdrec").write_bytes(raw)
    with pytest.raises(UnreadableRecording):
        read_vault(tmp_path / "x.rdrec", KEY)


def test_a_recording_is_never_written_over(tmp_path):
    path, _ = written(tmp_path / "x.rdrec")
    with pytest.raises(FileExistsError):
        written(path)


def test_a_name_leads_to_one_place_in_the_folder_and_nowhere_else(tmp_path):
    assert place_of(tmp_path, "c1.rec1") == place_of(tmp_path, "c1.rec1")
    assert place_of(tmp_path, "c1.rec1").parent.parent == tmp_path
    for name in ("../../etc/passwd", "a/b", "", "x" * 300):
        with pytest.raises(ValueError, match="no recording"):
            place_of(tmp_path, name)


def test_silence_takes_next_to_no_room(tmp_path):
    quiet = encode(np.zeros(16_000, np.int16), PCMU).tobytes()
    writer = VaultWriter(tmp_path / "x.rdrec", KEY, "c1.rec1", 0.0)
    writer.close(quiet, quiet)
    assert (tmp_path / "x.rdrec").stat().st_size < 500


def test_a_file_left_open_goes_on_behind_its_last_whole_piece_as_often_as_it_takes(tmp_path):
    path, _ = written(tmp_path / "x.rdrec", closed=False)
    path.write_bytes(path.read_bytes()[:-3])  # the fourth was torn
    for number in range(3):
        writer = VaultWriter.left_open(path, KEY)
        assert writer.pieces == 3 + number
        writer.add(bytes([200 + number]) * 320, bytes(320))
        writer.give_up()
    VaultWriter.left_open(path, KEY).give_up()  # killed again before it wrote anything
    total = VaultWriter.left_open(path, KEY).close()
    opened = read_vault(path, KEY)
    assert opened.whole and total == check_sum(path)
    codes = np.concatenate([np.frombuffer(PIECES[n][0], np.uint8) for n in range(3)]
                           + [np.full(320, 200 + n, np.uint8) for n in range(3)])  # fmt: skip
    assert np.array_equal(opened.left, decode(codes, PCMU))


def test_what_has_ended_or_is_another_s_does_not_go_on(tmp_path):
    path, _ = written(tmp_path / "x.rdrec")
    before = path.read_bytes()
    with pytest.raises(UnreadableRecording, match="ended"):
        VaultWriter.left_open(path, KEY)
    with pytest.raises(UnreadableRecording, match="another key"):
        VaultWriter.left_open(path, bytes(32))
    assert path.read_bytes() == before


def test_pieces_cannot_be_swapped_across_a_kill(tmp_path):
    path, _ = written(tmp_path / "x.rdrec", closed=False)
    size = path.stat().st_size
    writer = VaultWriter.left_open(path, KEY)
    for _ in range(2):
        writer.add(bytes([7]) * 320, bytes(320))
    writer.give_up()
    raw = path.read_bytes()
    head, tail = raw[:size], raw[size:]
    one = 4 + int.from_bytes(tail[:4])
    path.write_bytes(head + tail[one:] + tail[:one])
    with pytest.raises(UnreadableRecording, match="piece 5 was changed"):
        read_vault(path, KEY)
