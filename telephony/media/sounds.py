"""Finding and keeping recordings. A sound id is a path below a root, without `.wav`."""

from __future__ import annotations

import os
import stat
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


Stamp = tuple[int, int, int]
"""What tells a file from the one that replaced it: inode, length, time of its last change."""


class SoundLibrary:
    """Recordings by id, read once and kept until their file is another. Thread-safe.

    `roots` are searched in order, so a site's own prompts can stand before the shipped ones. The files are
    looked at (not read) at each use: one that was put there, replaced or taken away counts from the next use.
    """

    def __init__(self, roots: Sequence[Path] = (SHIPPED,)) -> None:
        self._roots = tuple(root.resolve() for root in roots)
        self._places: dict[SoundId, tuple[Path, ...]] = {}
        self._kept: dict[Path, tuple[Stamp, Samples]] = {}
        self._readable: dict[Path, Stamp] = {}
        self._lock = threading.Lock()

    def load(self, sound: Sound) -> Samples:
        """int16 samples at 8 kHz. Raises UnreadableSound."""
        if isinstance(sound, np.ndarray):
            if sound.ndim != 1 or sound.dtype != np.int16:
                raise UnreadableSound(f"samples must be one row of int16, not {sound.dtype}{sound.shape}")
            return sound
        path, stamp = self._look_for(sound)
        with self._lock:
            if path not in self._kept or self._kept[path][0] != stamp:
                if len(self._kept) >= MOST_KEPT:
                    self._kept.clear()
                self._kept[path] = stamp, read_wav(path)
            return self._kept[path][1]

    def find(self, sound: SoundId) -> Path:
        """The file of a sound id. Raises UnreadableSound when no root has it."""
        return self._look_for(sound)[0]

    def check(self, sound: SoundId) -> None:
        """That it can be played, where it is not: read once and not kept. Raises UnreadableSound."""
        path, stamp = self._look_for(sound)
        if self._readable.get(path) != stamp:
            read_wav(path)
            self._readable[path] = stamp

    def _look_for(self, sound: SoundId | Path) -> tuple[Path, Stamp]:
        """The first that is there, and as what."""
        for path in (sound,) if isinstance(sound, Path) else self._places_of(sound):
            try:
                found = os.stat(path)
            except OSError:
                continue
            if stat.S_ISREG(found.st_mode):
                return path, (found.st_ino, found.st_size, found.st_mtime_ns)
        raise UnreadableSound(f"no recording {str(sound)!r}")

    def _places_of(self, sound: SoundId) -> tuple[Path, ...]:
        """Kept: to make sure that an id stays below its root takes longer than to look at a file."""
        if (known := self._places.get(sound)) is not None:
            return known
        if len(self._places) >= MOST_KEPT:
            self._places.clear()
        paths = tuple((root, root / f"{sound}.wav") for root in self._roots)
        places = tuple(path for root, path in paths if path.resolve().is_relative_to(root))
        self._places[sound] = places
        return places
