"""The recorder: one thread between the mixer's tap and the disk.

It looks every WAKE seconds what the tap has, so that the mixer's tick need not even wake it. A disk that is
slow costs memory, then silence; one that is full ends the recordings, never a call. A kill costs what was not
written yet: PIECE seconds and WAKE at most.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from telephony.media.events import AboutRecording, FellSilent, RecordingDone
from telephony.media.g711 import MULAW_SILENCE, PCMU, Samples, encode
from telephony.media.inband import TICKS
from telephony.media.jitter import FRAME
from telephony.media.open_recording import PIECE_FRAMES, OpenRecording, had_ended, opened
from telephony.media.patch import Sound
from telephony.media.tap import Begun, Ended, Heard, Tap, Tapped
from telephony.media.vault import (
    RATE,
    UnreadableRecording,
    place_of,
    read_vault,
)
from telephony.media.voice import EDGE, VoiceWatch

log = logging.getLogger(__name__)
WAKE = 0.2
_SILENCE = bytes([MULAW_SILENCE]) * FRAME
MOST_MISSING = 50 * 3600
"""Ticks of a gap that are filled with silence: an hour. More would be a defect, not a stall."""


@dataclass(frozen=True, slots=True)
class Strongroom:
    """Where recordings are kept. ``key`` gives the house's key (32 bytes) or raises OSError; it may ask the
    operating system and take its time."""

    folder: Path
    key: Callable[[], bytes]


class Recorder:
    """``tell`` is called on the recorder's thread, once for each recording that began, and when who leaves a
    message falls silent."""

    def __init__(self, tap: Tap, room: Strongroom, tell: Callable[[AboutRecording], None]) -> None:
        self._tap, self._room, self._tell = tap, room, tell
        self._asked: deque[Callable[[], None]] = deque()
        self._open: dict[str, OpenRecording] = {}
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
            got(read_vault(self._place(recording), self._key).left)
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
            path = self._place(begun.recording)
            self._open[begun.recording] = opened(path, self._key, begun)
        except (OSError, ValueError, UnreadableRecording) as error:
            self._fault(begun.recording, 0.0, "", error)

    def _place(self, recording: str) -> Path:
        """Its file, which the key was got for."""
        self._key = self._key or self._room.key()
        return place_of(self._room.folder, recording)

    def _close_left(self, recording: str, seconds: float, silence: float) -> None:
        """Its last piece may have been lost: that much is missing, and is said."""
        if (told := self._had_ended(recording, silence)) is not None:
            self._tell(told)
            return
        self._begin(Begun(0, recording, self._tap.lost, silence, seconds))
        if (of := self._open.get(recording)) is not None:
            self._fill(recording, of.next + of.missing)
            self._finish(recording, self._tap.lost)

    def _had_ended(self, recording: str, silence: float) -> RecordingDone | None:
        try:
            return had_ended(self._place(recording), self._key, recording, message=silence > 0)
        except (OSError, ValueError, UnreadableRecording):
            return None  # beginning it anew will say why

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

    def _listen(self, recording: str, of: OpenRecording, heard: Heard) -> None:
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

    def _full_piece(self, recording: str, of: OpenRecording) -> None:
        # The last frames of a message stay: a key is known two frames after it began.
        stay = TICKS + EDGE if of.watch is not None else 0
        if len(of.left) < PIECE_FRAMES + stay:
            return
        try:
            of.writer.add(b"".join(of.left[:PIECE_FRAMES]), b"".join(of.right[:PIECE_FRAMES]))
        except OSError as error:
            del self._open[recording]
            self._fault(recording, of.frames * FRAME / RATE, of.writer.give_up(), error, of.watch)
            return
        of.frames += PIECE_FRAMES
        del of.left[:PIECE_FRAMES], of.right[:PIECE_FRAMES]

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
        if of.missing:
            seconds = of.missing * FRAME / RATE
            faults.append(f"{seconds:.1f} s are missing: the mixer had to be started anew")
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
