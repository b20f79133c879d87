from pathlib import Path

import numpy as np

from telephony.media.wave import read_wav, write_wav
from telephony.phones.microphone_test import MicrophoneTest
from telephony.phones.sound.wavefile import WaveSound
from tests.peers import tone
from tests.peers.patience import eventually


def test_the_microphone_is_heard_while_it_runs(tmp_path: Path) -> None:
    write_wav(tmp_path / "in.wav", tone.sine(500, 1.0))
    sound = WaveSound(tmp_path / "in.wav", tmp_path / "out.wav")
    sound.start(lambda event: None)
    check = MicrophoneTest(sound)
    assert not check.running
    check.start()
    check.start()
    eventually(lambda: sound.levels()[1] > -13)
    check.stop()
    check.stop()
    assert not check.running
    sound.stop()
    heard = read_wav(tmp_path / "out.wav")
    assert len(heard) >= 320
    assert np.array_equal(heard[:320], tone.sine(500, 1.0)[:320])
