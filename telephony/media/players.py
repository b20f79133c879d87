"""What legs hear that nobody says: recordings, music on hold, tones."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from telephony.media.events import Outcome, Tone
from telephony.media.g711 import Samples
from telephony.media.leg import Leg
from telephony.media.patch import Sound
from telephony.media.tones import TONES, whole_frames

Finished = Callable[[Leg, str, Outcome], None]


@dataclass(slots=True, eq=False)
class Playback:
    """`frames` is (n, 160). An empty name is our own and tells nobody of its end."""

    name: str
    frames: Samples
    loop: bool = False
    place: int = 0

    def next(self) -> Samples | None:
        """The next frame, None after the last."""
        if self.place >= len(self.frames):
            if not self.loop or not len(self.frames):
                return None
            self.place = 0
        frame = self.frames[self.place]
        self.place += 1
        return frame


class Players:
    """By row. `finished(leg, playback, outcome)` is called while commands or ticks run."""

    def __init__(self, music: Samples, finished: Finished) -> None:
        self._music = whole_frames(music)
        self._tones = {tone: whole_frames(samples) for tone, samples in TONES.items()}
        self._finished = finished
        self._queues: dict[int, tuple[Leg, deque[Playback]]] = {}
        self._music_rows: set[int] = set()
        self._tone_rows: dict[int, tuple[Tone, int]] = {}
        self._tick = 0

    def play(self, leg: Leg, playback: Playback) -> None:
        """Behind whatever plays on this leg."""
        self._queues.setdefault(leg.row, (leg, deque()))[1].append(playback)

    def stop(self, name: str) -> None:
        """End the playback of this name wherever it plays or waits."""
        for leg, queue in list(self._queues.values()):
            for playback in [one for one in queue if one.name == name]:
                queue.remove(playback)
                self._end(leg, playback, "stopped")

    def use_music(self, frames: Samples) -> None:
        """(n, 160), from the next tick on."""
        self._music = frames

    def start_music(self, row: int) -> None:
        self._music_rows.add(row)

    def stop_music(self, row: int) -> None:
        self._music_rows.discard(row)

    def start_tone(self, row: int, tone: Tone) -> None:
        self._tone_rows[row] = (tone, self._tick)

    def stop_tone(self, row: int) -> None:
        self._tone_rows.pop(row, None)

    def forget(self, row: int) -> None:
        """The leg is gone: its playbacks end as stopped."""
        self.stop_music(row)
        self.stop_tone(row)
        if row in self._queues:
            leg, queue = self._queues.pop(row)
            for playback in queue:
                self._end(leg, playback, "stopped")

    def add_to(self, heard: Sound, connected: NDArray[np.bool_]) -> None:
        """One tick: add to each row what is played to it. Rows not connected wait with their recordings."""
        self._tick += 1
        talking = self._recordings(heard, connected)
        self._add_music(heard, talking)
        for row, (tone, since) in self._tone_rows.items():
            if row not in talking:
                frames = self._tones[tone]
                heard[row] += frames[(self._tick - since - 1) % len(frames)]

    def _recordings(self, heard: Sound, connected: NDArray[np.bool_]) -> Collection[int]:
        """Rows that hear a recording now."""
        talking = set()
        for row, (leg, queue) in list(self._queues.items()):
            if not connected[row]:
                continue
            frame = None
            while queue and (frame := queue[0].next()) is None:
                self._end(leg, queue.popleft(), "ok")
            if frame is not None:
                heard[row] += frame
                talking.add(row)
            else:
                del self._queues[row]
        return talking

    def _add_music(self, heard: Sound, talking: Collection[int]) -> None:
        """All who wait hear the same place of the same piece, like a radio."""
        rows = [row for row in self._music_rows if row not in talking]
        if rows:
            heard[rows] += self._music[self._tick % len(self._music)]

    def _end(self, leg: Leg, playback: Playback, outcome: Outcome) -> None:
        if playback.name:
            self._finished(leg, playback.name, outcome)
