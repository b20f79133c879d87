"""The recorder: one thread between the mixer's tap and the disk.

It looks every WAKE seconds what the tap has, so that the mixer's tick need not even wake it. A disk that is
slow costs memory, then silence; one that is full ends the recordings, never a call. A kill costs what was not
written yet: PIECE seconds and WAKE at most.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np

from telephony.media.events import AboutRecording, FellSilent, RecordingDone
from telephony.media.g711 import MULAW_SILENCE, PCMU, Samples, encode
from telephony.media.inband import TICKS
from telephony.media.jitter import FRAME
from telephony.media.patch import Sound
from telephony.media.tap import Begun, Ended, Heard, Tap, Tapped
from telephony.media.vault import (
    RATE,
    UnreadableRecording,
    VaultWriter,
    check_sum,
    place_of,
    read_vault,
)
from telephony.media.voice import EDGE, VoiceWatch, seconds_of_voice

log = logging.getLogger(__name__)
WAKE = 0.2
PIECE = 2.0
_PIECE_FRAMES = int(PIECE * RATE / FRAME)
_SILENCE = bytes([MULAW_SILENCE]) * FRAME
MOST_MISSING = 50 * 3600
"""Ticks of a gap that are filled with silence: an hour. More would be a defect, not a stall."""


@dataclass(frozen=True, slots=True)
class Strongroom:
    """Where recordings are kept. ``key`` gives the house's key (32 bytes) or raises OSError; it may ask the
    operating system and take its time."""

    folder: Path
    key: Callable[[], bytes]


@dataclass(slots=True)
class _Open:
    """A recording under way. ``next``: the tick that comes next in it; ``lost``: the tap's count at its
    beginning; ``watch``: of a message; ``gap``: seconds that a mixer which died took with it."""

    writer: VaultWriter
    next: int
    lost: int
    watch: VoiceWatch | None = None
    left: list[bytes] = field(default_factory=list)
    right: list[bytes] = field(default_factory=list)
    frames: int = 0
    gap: float = 0.0


class Recorder:
    """``tell`` is called on the recorder's thread, once for each recording that began, and when who leaves a
    message falls silent."""

    def __init__(self, tap: Tap, room: Strongroom, tell: Callable[[AboutRecording], None]) -> None:
        self._tap, self._room, self._tell = tap, room, tell
        self._asked: deque[Callable[[], None]] = deque()
        self._open: dict[str, _Open] = {}
        self._key = b""
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """After the mixer's last tick: what was tapped is written, every file closed in order."""
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(timeout=10)

    def finish(self, recording: str, seconds: float, silence: float = 0.0) -> None:
        """One that was to end after so many seconds, which a mixer that died left open."""
        self._asked.append(partial(self._close_left, recording, seconds, silence))

    def fetch(self, recording: str, got: Callable[[Samples | None], None]) -> None:
        """What the customer says in a finished recording, told on the recorder's thread; None: it cannot be
        read."""
        self._asked.append(partial(self._read, recording, got))

    def drop(self, recording: str) -> None:
        """Remove its file."""
        self._asked.append(partial(self._remove, recording))

    def _read(self, recording: str, got: Callable[[Samples | None], None]) -> None:
        try:
            self._key = self._key or self._room.key()
            got(read_vault(place_of(self._room.folder, recording), self._key).left)
        except (OSError, ValueError, UnreadableRecording) as error:
            log.warning("recording %s cannot be played: %s", recording, error)
            got(None)

    def _remove(self, recording: str) -> None:
        try:
            place_of(self._room.folder, recording).unlink(missing_ok=True)
        except (OSError, ValueError) as error:
            log.warning("recording %s cannot be removed: %s", recording, error)

    def _run(self) -> None:
        while not self._stopping.wait(WAKE):
            self._guarded()
        self._guarded()
        for recording in list(self._open):
            self._finish(recording, self._tap.lost)

    def _guarded(self) -> None:
        try:
            self._work()
        except Exception:
            log.exception("defect in the recorder; calls go on")

    def _work(self) -> None:
        for batch in _batches(self._tap):
            if isinstance(batch, list):
                self._heard(batch)
            elif isinstance(batch, Begun):
                self._begin(batch)
            elif batch.recording in self._open:
                self._fill(batch.recording, batch.tick)
                self._finish(batch.recording, batch.lost)
        while self._asked:
            self._asked.popleft()()

    def _begin(self, begun: Begun) -> None:
        try:
            self._key = self._key or self._room.key()
            path = place_of(self._room.folder, begun.recording)
            if begun.since is not None and path.exists():
                self._open[begun.recording] = self._left_open(path, begun)
                return
            writer = VaultWriter(path, self._key, begun.recording, time.time())
        except (OSError, ValueError, UnreadableRecording) as error:
            self._fault(begun.recording, 0.0, "", error)
            return
        watch = VoiceWatch(begun.silence) if begun.silence else None
        # What nobody wrote before the mixer died lies in front of it as silence.
        missing = round((begun.since or 0.0) * RATE / FRAME)
        self._open[begun.recording] = _Open(
            writer, begun.tick - missing, begun.lost, watch, gap=missing * FRAME / RATE
        )

    def _left_open(self, path: Path, begun: Begun) -> _Open:
        """A file that goes on: its time stays that of the clock, so the gap will be filled with silence."""
        writer = VaultWriter.left_open(path, self._key)
        frames = writer.pieces * _PIECE_FRAMES
        missing = max(0, round((begun.since or 0.0) * RATE / FRAME) - frames)
        watch = VoiceWatch(begun.silence) if begun.silence else None
        if watch is not None:
            said = read_vault(path, self._key).left
            for frame in said[: len(said) // FRAME * FRAME].reshape(-1, FRAME):
                watch.hear(frame)
        return _Open(
            writer, begun.tick - missing, begun.lost, watch, frames=frames, gap=missing * FRAME / RATE
        )

    def _close_left(self, recording: str, seconds: float, silence: float) -> None:
        """Its last piece may have been lost: that much is missing, and is said."""
        if self._has_ended(recording, silence):
            return
        self._begin(Begun(0, recording, self._tap.lost, silence, seconds))
        if (of := self._open.get(recording)) is not None:
            self._fill(recording, of.next + round(of.gap * RATE / FRAME))
            self._finish(recording, self._tap.lost)

    def _has_ended(self, recording: str, silence: float) -> bool:
        """It was closed in order, and only that could not be told any more."""
        try:
            self._key = self._key or self._room.key()
            path = place_of(self._room.folder, recording)
            sound = read_vault(path, self._key)
            total = check_sum(path) if sound.whole else ""
        except (OSError, ValueError, UnreadableRecording):
            return False  # beginning it anew will say why
        if sound.whole:
            voice = seconds_of_voice(sound.left) if silence else None
            self._tell(RecordingDone(recording, len(sound.left) / RATE, total, voice=voice))
        return sound.whole

    def _heard(self, batch: list[Heard]) -> None:
        """Of the same recordings, tick by tick."""
        left, right = (_codes([getattr(each, side) for each in batch]) for side in ("left", "right"))
        for place, recording in enumerate(batch[0].recordings):
            if recording in self._open:
                self._take(recording, batch, (left[:, place], right[:, place]))

    def _take(self, recording: str, batch: list[Heard], codes: tuple[np.ndarray, np.ndarray]) -> None:
        for number, each in enumerate(batch):
            self._fill(recording, each.tick)
            if (of := self._open.get(recording)) is None:
                return
            of.left.append(codes[0][number].tobytes())
            of.right.append(codes[1][number].tobytes())
            of.next = each.tick + 1
            self._listen(recording, of, each)
            self._full_piece(recording, of)

    def _listen(self, recording: str, of: _Open, heard: Heard) -> None:
        if of.watch is None:
            return
        for back in range(
            1, min(of.watch.hear(heard.left[heard.recordings.index(recording)]), len(of.left)) + 1
        ):
            of.left[-back] = _SILENCE
        if of.watch.fell_silent():
            self._tell(FellSilent(recording))

    def _fill(self, recording: str, tick: int) -> None:
        """Silence for ticks that were left out or lost, so that its time stays that of the clock."""
        of = self._open.get(recording)
        missing = min(MOST_MISSING, tick - of.next) if of is not None else 0
        if of is not None and of.watch is not None:
            of.watch.pass_over(missing)
        for _ in range(missing):
            if (of := self._open.get(recording)) is None:
                return  # the disk is full
            of.left.append(_SILENCE)
            of.right.append(_SILENCE)
            of.next += 1
            self._full_piece(recording, of)

    def _full_piece(self, recording: str, of: _Open) -> None:
        # The last frames of a message stay: a key is known two frames after it began.
        stay = TICKS + EDGE if of.watch is not None else 0
        if len(of.left) < _PIECE_FRAMES + stay:
            return
        try:
            of.writer.add(b"".join(of.left[:_PIECE_FRAMES]), b"".join(of.right[:_PIECE_FRAMES]))
        except OSError as error:
            del self._open[recording]
            self._fault(recording, of.frames * FRAME / RATE, of.writer.give_up(), error, of.watch)
            return
        of.frames += _PIECE_FRAMES
        del of.left[:_PIECE_FRAMES], of.right[:_PIECE_FRAMES]

    def _finish(self, recording: str, lost: int) -> None:
        of = self._open.pop(recording, None)
        if of is None:
            return
        try:
            total = of.writer.close(b"".join(of.left), b"".join(of.right))
        except OSError as error:
            self._fault(recording, of.frames * FRAME / RATE, "", error, of.watch)
            return
        missing = (lost - of.lost) * FRAME / RATE
        faults = [f"{missing:.1f} s are missing: the disk was too slow"] if missing else []
        if of.gap:
            faults.append(f"{of.gap:.1f} s are missing: the mixer had to be started anew")
        fault = "; ".join(faults)
        if fault:
            log.warning("recording %s: %s", recording, fault)
        seconds = (of.frames + len(of.left)) * FRAME / RATE
        self._tell(RecordingDone(recording, seconds, total, fault, _voice(of.watch)))

    def _fault(
        self, recording: str, seconds: float, total: str, error: Exception, watch: VoiceWatch | None = None
    ) -> None:
        reason = getattr(error, "strerror", None) or str(error)
        log.warning("recording %s ends after %.0f s: %s", recording, seconds, error)
        self._tell(RecordingDone(recording, seconds, total, reason, _voice(watch)))


def _voice(watch: VoiceWatch | None) -> float | None:
    return watch.seconds if watch is not None else None


def _codes(rows: list[Sound]) -> np.ndarray:
    """(ticks, recordings, 160) of μ-law."""
    return encode(np.clip(np.stack(rows), -32768, 32767).astype(np.int16), PCMU)


def _batches(tap: Tap) -> Iterator[Begun | Ended | list[Heard]]:
    """What is there now, in order; ticks of the same recordings together."""
    batch: list[Heard] = []
    for _ in range(len(tap.out)):
        each: Tapped = tap.out.popleft()
        if batch and not (isinstance(each, Heard) and each.recordings is batch[0].recordings):
            yield batch
            batch = []
        if isinstance(each, Heard):
            batch.append(each)
        else:
            yield each
    if batch:
        yield batch
