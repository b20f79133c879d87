"""Finding and keeping recordings. A sound id is a path below a root, without `.wav`."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from telephony.media.g711 import Samples
from telephony.media.wave import UnreadableSound, read_wav

SoundId = str
Sound = SoundId | Path | np.ndarray

MOST_KEPT = 1000
"""Recordings in memory; what is spoken for one caller alone would fill it in time."""
SHIPPED = Path(__file__).resolve().parents[2] / "resources"


class SoundLibrary:
    """Recordings by id, read once and kept. Thread-safe.

    `roots` are searched in order, so a site's own prompts can stand before the shipped ones.
    """

    def __init__(self, roots: Sequence[Path] = (SHIPPED,)) -> None:
        self._roots = tuple(root.resolve() for root in roots)
        self._kept: dict[Path, Samples] = {}
        self._found: dict[SoundId, Path] = {}
        self._readable: set[Path] = set()
        self._lock = threading.Lock()

    def load(self, sound: Sound) -> Samples:
        """int16 samples at 8 kHz. Raises UnreadableSound."""
        if isinstance(sound, np.ndarray):
            if sound.ndim != 1 or sound.dtype != np.int16:
                raise UnreadableSound(f"samples must be one row of int16, not {sound.dtype}{sound.shape}")
            return sound
        path = sound if isinstance(sound, Path) else self.find(sound)
        with self._lock:
            if path not in self._kept:
                if len(self._kept) >= MOST_KEPT:
                    self._kept.clear()
                self._kept[path] = read_wav(path)
            return self._kept[path]

    def find(self, sound: SoundId) -> Path:
        """The file of a sound id, looked for once. Raises UnreadableSound when no root has it."""
        if (known := self._found.get(sound)) is not None:
            return known
        for root in self._roots:
            path = (root / f"{sound}.wav").resolve()
            if path.is_relative_to(root) and path.is_file():
                self._found[sound] = path
                return path
        raise UnreadableSound(f"no recording {sound!r}")

    def check(self, sound: SoundId) -> None:
        """That it can be played, where it is not: read once and not kept. Raises UnreadableSound."""
        path = self.find(sound)
        if path not in self._readable:
            read_wav(path)
            self._readable.add(path)

    def forget(self) -> None:
        """Read files anew at their next use (a prompt was replaced)."""
        with self._lock:
            self._kept.clear()
            self._found.clear()
            self._readable.clear()
