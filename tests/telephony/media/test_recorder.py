"""The recorder's thread: from the tap to a file, through stalls, kills and full disks."""

import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from telephony.media.events import AboutRecording, FellSilent, RecordingDone
from telephony.media.recorder import Recorder, Strongroom
from telephony.media.tap import MOST_WAITING, Tap
from telephony.media.tones import dtmf
from telephony.media.vault import check_sum, place_of, read_vault
from tests.peers.patience import eventually
from tests.telephony.media.phones import level, tone, tone_level

KEY = bytes(range(32))
ROOT = Path(__file__).resolve().parents[3]


class Desk:
    """A tap that is fed by hand, and its recorder."""

    def __init__(self, folder: Path, key=lambda: KEY) -> None:
        self.folder, self.told, self.tap = folder, list[AboutRecording](), Tap()
        self.recorder = Recorder(self.tap, Strongroom(folder, key), self.told.append)
        self.recorder.start()
        self.ticks = 0

    def says(self, ticks: int, *, left: float = 500.0, right: float = 1100.0) -> None:
        for _ in range(ticks):
            said = np.stack([tone(left, 1, start=self.ticks)]).astype(np.int32)
            heard = np.stack([tone(right, 1, start=self.ticks)]).astype(np.int32)
            self.tap.take(said, heard)
            self.ticks += 1

    def quiet(self, ticks: int) -> None:
        for _ in range(ticks):
            self.takes(np.zeros(160, np.int16))

    def takes(self, frame: np.ndarray) -> None:
        row = np.stack([frame]).astype(np.int32)
        self.tap.take(row, np.zeros_like(row))
        self.ticks += 1

    def done(self, recording: str = "r") -> RecordingDone:
        def found() -> RecordingDone | None:
            done = (each for each in self.told if isinstance(each, RecordingDone))
            return next((each for each in done if each.recording == recording), None)

        return eventually(found)

    def read(self, recording: str = "r"):
        return read_vault(place_of(self.folder, recording), KEY)


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path)
    yield made
    made.recorder.stop()


def test_what_was_tapped_is_in_the_file_side_by_side(desk):
    desk.tap.start("r", 0, masked=False)
    desk.says(130)
    desk.tap.stop("r")
    told = desk.done()
    sound = desk.read()
    assert (told.fault, told.seconds, sound.whole, len(sound.left)) == ("", 2.6, True, 130 * 160)
    assert told.total == check_sum(place_of(desk.folder, "r"))
    assert tone_level(sound.left, 500.0) > -20 and tone_level(sound.right, 1100.0) > -20
    assert tone_level(sound.left, 1100.0) < -40


def test_a_stall_of_the_mixer_stands_as_silence_of_its_length(desk):
    desk.tap.start("r", 0, masked=False)
    desk.says(20)
    desk.tap.skip(75)
    desk.says(20)
    desk.tap.stop("r")
    desk.done()
    left = desk.read().left
    assert len(left) == 115 * 160
    assert level(left[20 * 160 : 95 * 160]) < -90 < level(left[95 * 160 :])


def test_sound_that_a_slow_disk_lost_is_said_and_is_not_taken_for_a_quiet_line(tmp_path):
    desk = Desk(tmp_path)
    desk.recorder.stop()  # it does not come for a while
    late = Recorder(desk.tap, Strongroom(tmp_path, lambda: KEY), desk.told.append)
    desk.tap.start("r", 0, masked=False)
    desk.says(MOST_WAITING + 99)
    late._work()
    desk.tap.stop("r")
    late._work()
    assert desk.done().fault == "2.0 s are missing: the disk was too slow"
    assert len(desk.read().left) // 160 == MOST_WAITING + 99
    desk.tap.start("s", 0, masked=False)
    desk.says(5)
    desk.tap.stop("s")
    late._work()
    assert desk.done("s").fault == "", "only of what lost something"


def test_several_at_once_begin_and_end_when_they_do(tmp_path):
    desk = Desk(tmp_path)
    desk.tap.start("r", 0, masked=False)
    desk.says(10)
    desk.tap.start("s", 0, masked=True)
    desk.says(10)
    desk.tap.stop("r")
    desk.says(10)
    desk.recorder.stop()
    assert [len(desk.read(each).left) // 160 for each in ("r", "s")] == [20, 20]
    assert level(desk.read("s").left[: 10 * 160]) < -90, "it was masked"
    assert desk.done("s").fault == ""


def test_a_full_disk_ends_the_recording_says_so_and_what_was_written_can_be_read(desk, monkeypatch):
    real, written = os.write, []

    def write(file, data):
        written.append(len(data))
        if len(written) > 2:  # the head and one piece
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(file, data)

    monkeypatch.setattr(os, "write", write)
    desk.tap.start("r", 0, masked=False)
    desk.says(350)
    told = desk.done()
    assert (told.fault, told.seconds) == ("No space left on device", 2.0)
    monkeypatch.undo()
    sound = desk.read()
    assert not sound.whole and len(sound.left) == 100 * 160
    desk.tap.stop("r")
    desk.tap.start("s", 0, masked=False)
    desk.says(5)
    desk.tap.stop("s")
    assert desk.done("s").fault == "", "there is room again"


def test_without_a_key_nothing_is_written_and_it_is_told(tmp_path):
    def no_key() -> bytes:
        raise OSError("the key store is locked")

    desk = Desk(tmp_path, no_key)
    desk.tap.start("r", 0, masked=False)
    desk.says(5)
    assert "locked" in desk.done().fault
    desk.recorder.stop()
    assert list(tmp_path.rglob("*.rdrec")) == []


KILLED = """
import sys, time
from pathlib import Path
from telephony.media.recorder import Recorder, Strongroom
from telephony.media.tap import MOST_WAITING, Tap
from tests.telephony.media.phones import tone
import numpy as np
tap = Tap()
Recorder(tap, Strongroom(Path(sys.argv[1]), lambda: bytes(range(32))), print).start()
tap.start("r", 0, masked=False)
for tick in range(100000):
    tap.take(np.stack([tone(500, 1, start=tick)]), np.stack([tone(1100, 1, start=tick)]))
    print(tick, flush=True)
    time.sleep(0.004)
"""


def test_the_recording_of_a_killed_process_is_readable_up_to_the_kill(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    told = process.stdout
    assert told is not None
    eventually(lambda: int(told.readline()) >= 450, within=60)
    time.sleep(0.5)
    process.kill()
    rest = told.read().split()
    process.wait()
    sound = read_vault(place_of(tmp_path, "r"), KEY)
    last = int(rest[-1]) if rest else 450
    assert not sound.whole
    # A piece of 2 s is 100 ticks; another 0.2 s (50 of these quick ticks) may wait for the recorder.
    assert last - 100 - 200 <= len(sound.left) // 160 <= last + 1
    assert tone_level(sound.left, 500.0) > -20


def test_a_message_is_listened_to_for_its_voice_and_its_silence_is_told_once(desk):
    desk.tap.start("r", 0, masked=False, silence=1.0)
    desk.says(100)
    desk.quiet(120)
    eventually(lambda: FellSilent("r") in desk.told)
    desk.tap.stop("r")
    assert desk.done().voice == pytest.approx(2.0, abs=0.05)
    assert desk.told.count(FellSilent("r")) == 1


def test_keys_that_come_as_tones_are_not_in_a_message(desk):
    desk.tap.start("r", 0, masked=False, silence=9.0)
    desk.says(95)
    keys = np.concatenate([np.zeros(70, np.int16), dtmf("5#"), np.zeros(1600, np.int16)])
    for frame in keys[: len(keys) // 160 * 160].reshape(-1, 160):
        desk.takes(frame)
    desk.tap.stop("r")
    assert desk.done().voice == pytest.approx(1.9, abs=0.05)
    after = desk.read().left[95 * 160 :]
    assert np.abs(after.astype(int)).max() == 0


def test_a_finished_message_is_fetched_and_dropped(desk):
    desk.tap.start("r", 0, masked=False, silence=9.0)
    desk.says(60)
    desk.tap.stop("r")
    desk.done()
    got: list[np.ndarray | None] = []
    desk.recorder.fetch("r", got.append)
    desk.recorder.fetch("not there", got.append)
    desk.recorder.drop("r")
    eventually(lambda: len(got) == 2 and not place_of(desk.folder, "r").exists())
    assert got[0] is not None and tone_level(got[0], 500.0) > -20 and got[1] is None
