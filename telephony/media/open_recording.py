"""One recording under way: begun, or gone on with in a file that a mixer which died left open.

Its time stays that of the clock: what is missing in it will be filled with silence, and said.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path

from telephony.media.events import RecordingDone
from telephony.media.jitter import FRAME
from telephony.media.tap import Begun
from telephony.media.vault import RATE, VaultWriter, check_sum, read_vault
from telephony.media.voice import VoiceWatch, seconds_of_voice

PIECE = 2.0
PIECE_FRAMES = int(PIECE * RATE / FRAME)


@dataclass(slots=True)
class OpenRecording:
    """``next``: the tick that comes next in it; ``lost``: the tap's count at its beginning; ``watch``: of a
    message; ``missing``: frames that a mixer which died took with it."""

    writer: VaultWriter
    next: int
    lost: int
    watch: VoiceWatch | None = None
    left: list[bytes] = field(default_factory=list)
    right: list[bytes] = field(default_factory=list)
    frames: int = 0
    missing: int = 0


def opened(path: Path, key: bytes, begun: Begun) -> OpenRecording:
    """Raises OSError or UnreadableRecording."""
    goes_on = begun.since is not None and path.exists()
    watch = VoiceWatch(begun.silence) if begun.silence else None
    if goes_on:
        writer = VaultWriter.left_open(path, key)
        if watch is not None:
            said = read_vault(path, key).left
            for frame in said[: len(said) // FRAME * FRAME].reshape(-1, FRAME):
                watch.hear(frame)
    else:
        writer = VaultWriter(path, key, begun.recording, time.time())
    frames = writer.pieces * PIECE_FRAMES
    missing = max(0, round((begun.since or 0.0) * RATE / FRAME) - frames)
    return OpenRecording(writer, begun.tick - missing, begun.lost, watch, frames=frames, missing=missing)


def had_ended(path: Path, key: bytes, recording: str, *, message: bool) -> RecordingDone | None:
    """What is to be told of one that was closed in order. Raises OSError or UnreadableRecording."""
    sound = read_vault(path, key)
    if not sound.whole:
        return None
    voice = seconds_of_voice(sound.left) if message else None
    return RecordingDone(recording, len(sound.left) / RATE, check_sum(path), voice=voice)
