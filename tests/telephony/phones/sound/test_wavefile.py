from pathlib import Path

import numpy as np

from telephony.media.wave import read_wav, write_wav
from telephony.phones.port import SILENCE, Sound
from telephony.phones.sound.wavefile import WaveSound


def made(tmp_path: Path, samples: np.ndarray, recording: str = "") -> WaveSound:
    write_wav(tmp_path / "speech.wav", samples)
    sound = WaveSound(tmp_path / "speech.wav", tmp_path / recording if recording else None)
    sound.start(lambda event: None)
    return sound


def test_speaks_from_the_beginning_in_every_call_and_again_and_again(tmp_path: Path) -> None:
    samples = np.arange(1, 401, dtype=np.int16)
    sound: Sound = made(tmp_path, samples)
    assert sound.read() == SILENCE, "nobody talks"
    for _ in range(2):
        sound.talk(True)
        heard = np.concatenate([np.frombuffer(sound.read(), "<i2") for _ in range(4)])
        assert np.array_equal(heard[:400], samples)
        assert not heard[400:480].any(), "the last frame is filled up"
        assert np.array_equal(heard[480:], samples[:160])
        sound.talk(False)
    sound.stop()


def test_records_what_is_heard(tmp_path: Path) -> None:
    sound = made(tmp_path, np.ones(160, np.int16), "ear.wav")
    frame = np.arange(160, dtype="<i2")
    sound.write(frame.tobytes())
    sound.write(frame.tobytes())
    assert sound.levels()[1] > -96
    told = sound.situation()
    assert (told.state, told.outputs[0].name) == ("ok", "ear.wav")
    sound.stop()
    sound.stop()
    assert np.array_equal(read_wav(tmp_path / "ear.wav"), np.tile(frame, 2))


def test_a_file_that_cannot_be_read_is_a_state(tmp_path: Path) -> None:
    (tmp_path / "bad.wav").write_bytes(b"no sound at all")
    sound = WaveSound(tmp_path / "bad.wav")
    sound.start(lambda event: None)
    sound.talk(True)
    assert sound.read() == SILENCE
    told = sound.situation()
    assert told.state == "failed"
    assert "bad.wav" in told.problem
    sound.stop()
