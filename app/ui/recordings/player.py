"""Plays an opened recording on the computer's own loudspeaker or headset, through QtMultimedia in push mode.

Its buffer is long, unlike a call's: a busy window must not be heard, and nobody waits for an answer.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.recording_ports import Voices

RATE = 16_000
"""Samples a second that are played: sound cards are asked for what they all have."""
AHEAD = 0.4
"""Seconds that lie in the device's buffer."""
PIECE = 0.2
LOOK_MS = 50


class Outlet(Protocol):
    """An open device. ``free`` and ``waiting``: bytes it takes now, and that it has not played yet."""

    def free(self) -> int: ...

    def waiting(self) -> int: ...

    def write(self, sound: bytes) -> None: ...

    def close(self) -> None: ...


def loudspeaker() -> Outlet | None:
    """The system's usual one; None: there is none, or the program was set up without sound."""
    try:
        from app.ui.recordings.loudspeaker import opened
    except ImportError:
        return None
    return opened(RATE, int(RATE * 2 * AHEAD))


class Player(QObject):
    moved = Signal(float)
    """The second that is heard now."""
    changed = Signal()
    """It began to play, or stopped."""

    def __init__(self, open_outlet: Callable[[], Outlet | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_outlet = open_outlet
        self._outlet: Outlet | None = None
        self._voices: Voices | None = None
        self._fed = 0.0
        self.at = 0.0
        self.speed = 1.0
        self.silent = False
        """There is nothing to play it on."""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._feed)

    @property
    def playing(self) -> bool:
        return self._timer.isActive()

    def take(self, voices: Voices | None) -> None:
        """Another recording, from its beginning."""
        self.pause()
        self._voices = voices
        self.at = 0.0

    def toggle(self) -> None:
        self.pause() if self.playing else self.play()

    def play(self) -> None:
        if self._voices is None or self.playing:
            return
        if self.at >= self._voices.seconds:
            self.at = 0.0
        self._outlet = self._open_outlet()
        self.silent = self._outlet is None
        if self._outlet is not None:
            self._fed = self.at
            self._timer.start()
            self._feed()
        self.changed.emit()

    def pause(self) -> None:
        if not self.playing:
            return
        self._timer.stop()
        if self._outlet is not None:
            self._outlet.close()
            self._outlet = None
        self.changed.emit()

    def go_to(self, at: float) -> None:
        """What lies in the device's buffer is from elsewhere: it is opened anew."""
        playing = self.playing
        self.pause()
        self.at = at
        if playing:
            self.play()

    def use_speed(self, speed: float) -> None:
        playing = self.playing
        self.pause()
        self.speed = speed
        if playing:
            self.play()

    def _feed(self) -> None:
        outlet, voices = self._outlet, self._voices
        if outlet is None or voices is None:
            return
        while outlet.free() >= PIECE * RATE * 2:
            sound, self._fed = voices.speech(self._fed, self.speed, PIECE)
            if not sound:
                break
            outlet.write(sound)
        waiting = outlet.waiting() / (RATE * 2)
        self.at = min(max(self.at, self._fed - waiting * self.speed), voices.seconds)
        self.moved.emit(self.at)
        if waiting <= 0 and self._fed >= voices.seconds - PIECE:
            self.at = voices.seconds
            self.moved.emit(self.at)
            self.pause()
