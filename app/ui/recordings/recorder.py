"""Records what is said into the desk's microphone: a count of three, a level, an end after a minute."""

from collections.abc import Callable
from typing import Protocol

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

RATE = 16_000
"""Samples a second."""
COUNT = 3
"""Seconds in which one takes breath. The microphone is open already: some take a second to begin."""
LONGEST = 60
LOOK_MS = 50
PATIENCE = 2.0
"""Seconds of an open microphone without a single sample: it gives none."""
SILENT = -90.0
"""dBFS of nothing."""


class Inlet(Protocol):
    """An open microphone."""

    name: str

    def read(self) -> bytes:
        """What came since the last time: 16-bit mono, ``RATE`` samples a second."""

    def close(self) -> None: ...


class Recorder(QObject):
    changed = Signal()
    """It began to count or to record, a second went by, or it stopped."""
    level = Signal(float)
    """dBFS of the last moment."""
    recorded = Signal(object)
    """All of it, as ``Inlet.read`` gives it."""

    def __init__(self, open_inlet: Callable[[], Inlet | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_inlet = open_inlet
        self._inlet: Inlet | None = None
        self._sound = bytearray()
        self._looks = self._heard = 0
        self.state = "idle"
        """``idle``, ``counting``, ``recording``, or why not: ``none`` (no microphone), ``dead`` (it gives no
        sound)."""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        return self.state in ("counting", "recording")

    @property
    def seconds(self) -> float:
        """Until it begins, while it counts; else so long it is."""
        passed = self._looks * LOOK_MS / 1000
        return COUNT - passed if self.state == "counting" else len(self._sound) / (2 * RATE)

    @property
    def name(self) -> str:
        """Of the microphone."""
        return self._inlet.name if self._inlet is not None else ""

    def start(self) -> None:
        if self.busy:
            return
        self._inlet = self._open_inlet()
        self._sound.clear()
        self._looks = self._heard = 0
        self.state = "none" if self._inlet is None else "counting"
        if self._inlet is not None:
            self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """What was said is told; nothing, where it had not begun."""
        was, sound = self.state, bytes(self._sound)
        self._close("idle")
        if was == "recording" and sound:
            self.recorded.emit(sound)

    def cancel(self) -> None:
        if self.busy:
            self._close("idle")

    def _close(self, state: str) -> None:
        self._timer.stop()
        if self._inlet is not None:
            self._inlet.close()
            self._inlet = None
        self.state = state
        self.changed.emit()

    def look(self) -> None:
        if self._inlet is None:
            return
        before = int(self.seconds)
        sound = self._inlet.read()
        self._looks += 1
        self._heard += len(sound)
        if sound:
            self.level.emit(level_of(sound))
        if self.state == "recording":
            self._sound += sound
        elif self._looks * LOOK_MS >= COUNT * 1000:
            self.state = "recording"
            self.changed.emit()
        if not self._heard and self._looks * LOOK_MS > PATIENCE * 1000:
            self._close("dead")
        elif self.state == "recording" and self.seconds >= LONGEST:
            self.stop()
        elif int(self.seconds) != before:
            self.changed.emit()


def level_of(sound: bytes) -> float:
    """dBFS."""
    samples = np.frombuffer(sound[: len(sound) // 2 * 2], "<i2").astype(np.float64)
    mean = float(np.mean(samples**2)) if len(samples) else 0.0
    return max(SILENT, 10 * float(np.log10(mean / 32768**2))) if mean else SILENT


def microphone(wanted: Callable[[], str]) -> Callable[[], Inlet | None]:
    """Opens the one that the settings name, else the system's usual one. None: there is none, or the program
    was set up without sound."""

    def opened() -> Inlet | None:
        try:
            from app.ui.recordings.microphone import open_microphone
        except ImportError:
            return None
        return open_microphone(wanted(), RATE)

    return opened
