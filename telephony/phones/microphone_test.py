"""Hearing oneself without a call: the microphone is played back to the ear."""

from __future__ import annotations

import threading
import time

from telephony.phones.port import FRAME_SECONDS, Sound


class MicrophoneTest:
    """Opens the sound while it runs and copies 20 ms at a time on a thread of its own."""

    def __init__(self, sound: Sound) -> None:
        self._sound = sound
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()

    @property
    def running(self) -> bool:
        return self._thread is not None

    def start(self) -> None:
        """Twice is fine."""
        if self._thread is None:
            self._stopping.clear()
            self._sound.talk(True)
            self._thread = threading.Thread(target=self._copy, name="microphone test", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Twice is fine."""
        if self._thread is not None:
            self._stopping.set()
            self._thread.join()
            self._thread = None
            self._sound.talk(False)

    def _copy(self) -> None:
        due = time.monotonic()
        while not self._stopping.is_set():
            self._sound.write(self._sound.read())
            due = max(due + FRAME_SECONDS, time.monotonic() - FRAME_SECONDS)
            self._stopping.wait(max(0.0, due - time.monotonic()))
