"""The device itself, on a sound server of our own: what the loudspeaker plays the microphone hears."""

import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.ui.recordings.microphone import open_microphone
from app.ui.recordings.recorder import RATE
from tests.telephony.phones.sound.pulse import PulseServer

ROOT = Path(__file__).parents[4]
DESK = """
import sys, time
import numpy as np
from PySide6.QtWidgets import QApplication
from app.ui.recordings.loudspeaker import opened
from app.ui.recordings.microphone import open_microphone
from app.ui.recordings.recorder import RATE, level_of

application = QApplication([])
microphone, loudspeaker = open_microphone("unplugged", RATE), opened(RATE, RATE * 2)
assert microphone is not None and loudspeaker is not None
tone = (8000 * np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)).astype("<i2").tobytes()
sound, end = b"", time.monotonic() + 20
while time.monotonic() < end and (len(sound) < RATE * 4 or level_of(sound[-RATE:]) < -20):
    application.processEvents()
    if loudspeaker.free() >= len(tone):
        loudspeaker.write(tone)
    time.sleep(0.2)  # a busy window
    sound += microphone.read()
microphone.close()
loudspeaker.close()
print(microphone.name, len(sound) // 2, round(level_of(sound[-RATE:])))
"""


def test_what_is_played_is_heard_however_busy_the_window_is(tmp_path: Path) -> None:
    server = PulseServer(tmp_path)
    try:
        environment = {**os.environ, **server.environment, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, "-c", DESK],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        *name, samples, level = done.stdout.split()
        assert name and int(samples) >= 2 * RATE and -18 < int(level) < -8, done.stdout
    finally:
        server.close()


def test_without_a_sound_server_there_is_none_or_it_closes_in_order(qtbot: QtBot) -> None:
    opened = open_microphone("no such device", RATE)
    if opened is None:
        return
    opened.close()
    assert opened.isFinished()
