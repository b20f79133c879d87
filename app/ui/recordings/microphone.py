"""The one place of the recorder that touches QtMultimedia: imported when somebody records.

The source lives in a QThread of its own with its own event loop, as a phone's sound does: in a busy window
what was said would be lost. Push mode alone: in pull mode QAudioSource hands Python a str and crashes.
"""

from __future__ import annotations

import threading
from collections import deque

from PySide6.QtCore import QIODevice, QObject, QThread, QTimer
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSource, QMediaDevices

_READ_MS = 20
_BUFFER = 1.0
"""Seconds that the device's buffer holds."""
_START_LIMIT = 5.0


class _Reader(QObject):
    """Lives in the thread and owns every Qt object of it."""

    def __init__(self, device: QAudioDevice, rate: int, heard: deque[bytes]) -> None:
        super().__init__()
        wanted = QAudioFormat()
        wanted.setSampleRate(rate)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._heard = heard
        self._source = QAudioSource(device, wanted, self)
        self._source.setBufferSize(int(_BUFFER * rate * 2))
        self._io: QIODevice | None = self._source.start()
        self._timer = QTimer(self)
        self._timer.setInterval(_READ_MS)
        self._timer.timeout.connect(self._read)
        self._timer.start()

    def _read(self) -> None:
        if self._io is not None and (data := bytes(self._io.readAll().data())):
            self._heard.append(data)

    def close(self) -> None:
        self._timer.stop()
        self._source.stop()
        self._io = None


class Microphone(QThread):
    """``Inlet`` of the recorder."""

    def __init__(self, device: QAudioDevice, rate: int) -> None:
        super().__init__()
        self.name = device.description()
        self._device, self._rate = device, rate
        self._heard: deque[bytes] = deque()
        self._odd = b""
        self.ready = threading.Event()

    def run(self) -> None:
        reader = _Reader(self._device, self._rate, self._heard)
        self.ready.set()
        self.exec()
        reader.close()

    def read(self) -> bytes:
        parts = [self._odd]
        while self._heard:
            parts.append(self._heard.popleft())
        sound = b"".join(parts)
        whole = len(sound) // 2 * 2
        self._odd = sound[whole:]
        return sound[:whole]

    def close(self) -> None:
        self.quit()
        self.wait()


def open_microphone(wanted: str, rate: int) -> Microphone | None:
    """``wanted``: its id; empty, or one that is not plugged in: the usual one. None: there is none."""
    there = {bytes(each.id().data()).decode("utf-8", "replace"): each for each in QMediaDevices.audioInputs()}
    device = there.get(wanted) or QMediaDevices.defaultAudioInput()
    if device.isNull():
        return None
    opened = Microphone(device, rate)
    opened.start()
    return opened if opened.ready.wait(_START_LIMIT) else None
