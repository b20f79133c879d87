"""Files opened, exported, measured after a crash, removed by the day's work."""

import hashlib
import time
import wave
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from app.domain.errors import BadInput, NotFound, StoreUnavailable
from app.domain.recordings import Recording
from app.run.day_job import DayJob
from app.run.lines import Seat
from app.run.recording_files import StoredSound, measure, remove_files
from app.run.recording_key import key_of, recordings_folder
from app.run.recordings import main
from app.store.recordings import StoredRecordings
from telephony.media.g711 import PCMU, encode
from telephony.media.vault import VaultWriter, place_of
from telephony.switchboard.commands import KeepRecording
from telephony.switchboard.contact import RecordedPart
from telephony.switchboard.ids import OperatorId, RecordingId
from tests.people import NOON, contact, open_desk
from tests.telephony.media.phones import tone

AT = datetime(2026, 1, 1, tzinfo=UTC)
TALK = Recording("c1.rec1", "c1", "rasa", "support", AT, AT, "announced", None)


def recorded(data: Path, name: str = "c1.rec1", *, closed: bool = True) -> str:
    """Three seconds: the customer says 440 Hz, then nobody, then we say 1000 Hz."""
    writer = VaultWriter(place_of(recordings_folder(data), name), key_of(data, None, make=True), name, NOON)
    quiet = encode(np.zeros(8000, np.int16), PCMU).tobytes()
    writer.add(encode(tone(440, 50), PCMU).tobytes(), quiet)
    writer.add(quiet, quiet)
    writer.add(quiet, encode(tone(1000, 50), PCMU).tobytes())
    return writer.close() if closed else writer.give_up()


def test_a_desk_sees_both_sides_and_hears_them_together(tmp_path):
    total = recorded(tmp_path)
    voices = StoredSound(tmp_path).open(replace(TALK, sha256=total))
    assert (voices.seconds, voices.whole) == (3.0, True)
    left, right = (np.array(each) for each in voices.peaks)
    third = len(left) // 3
    assert left[: third - 2].min() > 0.2 > left[third + 2 :].max() and left[third + 2 :].max() < 0.01
    assert right[-third + 2 :].min() > 0.2 > 0.01 > right[: -third - 2].max()
    sound, place = voices.speech(0.0, 1.0, 0.5)
    assert (len(sound), place) == (16000, 0.5)
    assert voices.speech(3.0, 1.0, 0.5) == (b"", 3.0)


def test_a_copy_has_the_customer_left_and_us_right(tmp_path):
    total = StoredSound(tmp_path).export(TALK, str(tmp_path / "copy.wav")) if recorded(tmp_path) else ""
    raw = (tmp_path / "copy.wav").read_bytes()
    assert total == hashlib.sha256(raw).hexdigest()
    with wave.open(str(tmp_path / "copy.wav")) as file:
        assert (file.getnchannels(), file.getframerate(), file.getnframes()) == (2, 8000, 24000)
        sides = np.frombuffer(file.readframes(8000), "<i2").reshape(-1, 2)
    assert np.abs(sides[:, 0]).max() > 8000 > np.abs(sides[:, 1]).max()
    with pytest.raises(StoreUnavailable):
        StoredSound(tmp_path).export(TALK, str(tmp_path / "no folder" / "copy.wav"))


def test_what_is_gone_changed_or_locked_says_so(tmp_path):
    with pytest.raises(NotFound):
        StoredSound(tmp_path).open(TALK)
    recorded(tmp_path)
    with pytest.raises(BadInput, match="changed"):
        StoredSound(tmp_path).open(replace(TALK, sha256="ab"))
    (recordings_folder(tmp_path) / "recordings.key").write_text("00" * 32)
    with pytest.raises(BadInput, match="key"):
        StoredSound(tmp_path).open(TALK)


def test_after_a_crash_files_are_measured_and_a_missing_one_is_told(tmp_path):
    total = recorded(tmp_path, closed=False)
    kept: list[KeepRecording] = []
    measure(tmp_path, ["c1.rec1", "gone.rec1"], kept.append)
    assert kept[0] == KeepRecording(
        RecordingId("c1.rec1"), 3.0, total, "the exchange was stopped in the middle"
    )
    assert kept[1].seconds == 0.0 and kept[1].fault


def test_the_day_s_work_removes_what_is_too_old_and_leaves_what_is_held(tmp_path):
    desk = open_desk(tmp_path / "ringdesk.db")
    parts = [
        RecordedPart(RecordingId(f"c1.rec{n}"), OperatorId("rasa"), NOON, NOON + 3, (), "announced", days)
        for n, days in ((1, 30), (2, 30), (3, 0))
    ]
    desk.contacts.record(contact("c1", recordings=tuple(parts)))
    shelf = StoredRecordings(desk.store, "rasa")
    shelf.hold_recording("c1.rec2", "supervisor", "court")
    for part in parts:
        recorded(tmp_path, part.recording)
    job = DayJob(Seat(tmp_path, OperatorId("rasa"), "secret"), first=0.0, again=0.01)
    job.start(lambda value: None)
    for _ in range(1000):
        if len(shelf.recordings_of("c1")) < 3:
            break
        time.sleep(0.01)
    job.stop()
    assert [each.id for each in shelf.recordings_of("c1")] == ["c1.rec2", "c1.rec3"]
    there = [place_of(recordings_folder(tmp_path), part.recording).exists() for part in parts]
    assert there == [False, True, True]
    assert [(each.action, each.recording) for each in shelf.deeds_with("c1")][0] == ("removed", "c1.rec1")
    desk.close()


def test_a_file_that_is_gone_already_can_be_forgotten(tmp_path):
    assert remove_files(tmp_path, ["c9.rec1", "../bad"]) == ["c9.rec1"]


def test_the_role_says_where_everything_is_and_shows_the_key_only_when_asked(tmp_path, capsys):
    assert main(["--data", str(tmp_path)]) == 1
    recorded(tmp_path)
    key = key_of(tmp_path, None, make=False).hex()
    assert main(["--data", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert "1 recordings" in said and "recordings.key" in said and key not in said
    assert main(["--data", str(tmp_path), "--show-key"]) == 0
    assert key in capsys.readouterr().out
