"""Listening in on legs for the recorder, on the mixer's thread: it copies rows and never waits for anybody.

A masked recording's rows are emptied here, so that what was not to be recorded
is in no memory but the tick's.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from telephony.media.patch import Sound

MOST_WAITING = 1500
"""Ticks (30 s) that wait for a slow disk; what comes then is lost, stands as silence
and is counted."""


@dataclass(frozen=True, slots=True)
class Begun:
    """``lost``: the tap's count then; the recorder may come much later. ``silence``: it is a message, see
    `SoundsDoor.record`. ``since``: see `MixerSounds.record`."""

    tick: int
    recording: str
    lost: int = 0
    silence: float = 0.0
    since: float | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """20 ms of several recordings: row by row what each customer said, and what he heard of people."""

    tick: int
    recordings: tuple[str, ...]
    left: Sound
    right: Sound


@dataclass(frozen=True, slots=True)
class Ended:
    """``tick``: the first one that is not in it any more."""

    tick: int
    recording: str
    lost: int = 0


Tapped = Begun | Heard | Ended


class Tap:
    """``out`` is emptied by the recorder's thread; a deque needs no lock for that."""

    def __init__(self) -> None:
        self.out: deque[Tapped] = deque()
        self._row_of: dict[str, int] = {}
        self._masked: set[str] = set()
        self._names: tuple[str, ...] = ()
        self._rows = self._silent = np.zeros(0, np.intp)
        self._tick = 0
        self.lost = 0
        """Ticks of sound that nobody fetched in time."""

    def start(
        self,
        recording: str,
        row: int,
        *,
        masked: bool,
        silence: float = 0.0,
        since: float | None = None,
    ) -> None:
        if recording in self._row_of:
            return
        self._row_of[recording] = row
        self.out.append(Begun(self._tick, recording, self.lost, silence, since))
        self.mask(recording, masked)

    def mask(self, recording: str, on: bool) -> None:
        (self._masked.add if on else self._masked.discard)(recording)
        self._arrange()

    def stop(self, recording: str) -> None:
        if self._row_of.pop(recording, None) is not None:
            self._masked.discard(recording)
            self.out.append(Ended(self._tick, recording, self.lost))
            self._arrange()

    def forget(self, row: int) -> None:
        """The leg is gone."""
        for recording in [each for each, its in self._row_of.items() if its == row]:
            self.stop(recording)

    def skip(self, ticks: int) -> None:
        """So many were left out after a stall."""
        self._tick += ticks

    def take(self, said: Sound, heard: Sound) -> None:
        """One tick: before music and prompts are added to what is heard."""
        if self._names and len(self.out) >= MOST_WAITING:
            self.lost += 1
        elif self._names:
            left, right = said[self._rows], heard[self._rows]
            left[self._silent] = 0
            right[self._silent] = 0
            self.out.append(Heard(self._tick, self._names, left, right))
        self._tick += 1

    def _arrange(self) -> None:
        self._names = tuple(self._row_of)
        self._rows = np.array(list(self._row_of.values()), np.intp)
        silent = [place for place, each in enumerate(self._names) if each in self._masked]
        self._silent = np.array(silent, np.intp)
