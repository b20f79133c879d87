"""What the window needs to find, hear, keep and take out recordings. The store and ``app.run`` have it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from app.domain.recordings import Recording, RecordingDeed


class Recordings(Protocol):
    """What is known of recordings. ``role``: of who sits here; ``NotAllowed`` when it may not."""

    def recordings_of(self, call: str) -> tuple[Recording, ...]:
        """In the order they began."""

    def note_listening(self, recording_id: str, role: str, action: str = "listened") -> Recording:
        """Somebody is about to hear it, or (``exported``) to take a copy: written down before he can."""

    def deeds_with(self, call: str, role: str = "") -> tuple[RecordingDeed, ...]:
        """Who did what with the recordings of a call, newest first; also with those that are gone. A
        supervisor is told as well who heard the call while it was talked."""

    def hold_recording(self, recording_id: str, role: str, reason: str) -> Recording:
        """Legal hold: it is not removed, however old. An empty reason releases it."""

    def outlived_recordings(self, at: datetime, limit: int = 100) -> tuple[str, ...]:
        """Those whose time is over and that nobody holds."""

    def forget_recordings(self, recordings: Sequence[str]) -> None:
        """They are removed: nothing stays but who did what with them. One that is held by now stays."""


class Voices(Protocol):
    """An opened recording."""

    seconds: float
    whole: bool
    """False: it ends in the middle (the exchange was killed, the disk was full)."""
    peaks: tuple[tuple[float, ...], tuple[float, ...]]
    """The customer's and our side: the loudest of each stretch of equal length, 0..1."""

    def speech(self, at: float, speed: float, seconds: float) -> tuple[bytes, float]:
        """Both sides together from second ``at``, as long as that is heard at that ``speed``: 16-bit mono,
        16,000 samples a second, and where the next one begins. Empty at the end."""


class RecordingFiles(Protocol):
    """The files themselves. ``NotFound`` when one is gone, ``BadInput`` when it cannot be opened: another
    key, or changed."""

    def open(self, recording: Recording) -> Voices: ...

    def export(self, recording: Recording, path: str) -> str:
        """A WAV file, the customer left, we right; returns its SHA-256, hexadecimal."""
