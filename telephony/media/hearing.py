"""What each leg hears: bridges, listeners, mutes, recordings, music, tones. Belongs to the mixer's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from telephony.media.events import MediaEvent, MuteDirection, Outcome, PlaybackFinished, Tone
from telephony.media.g711 import Samples
from telephony.media.leg import Leg
from telephony.media.patch import Patch, Sound
from telephony.media.players import Playback, Players
from telephony.media.tap import Tap
from telephony.media.tones import dtmf, whole_frames

_WAYS: dict[MuteDirection, tuple[str, ...]] = {"in": ("in",), "out": ("out",), "both": ("in", "out")}


class Hearing:
    """Commands by leg name over the engine's `legs`; a leg that is gone is left out."""

    def __init__(self, legs: Mapping[str, Leg], music: Samples, tell: Callable[[MediaEvent], None]) -> None:
        self._legs = legs
        self._tell = tell
        self._patch = Patch()
        self._players = Players(music, self._finished)
        self.tap = Tap()
        self._muted: dict[str, set[int]] = {"in": set(), "out": set()}
        self._pressing: set[Leg] = set()

    @property
    def pressing(self) -> set[Leg]:
        """Legs that press keys now."""
        self._pressing = {leg for leg in self._pressing if leg.presses.busy}
        return self._pressing

    def bridge(self, bridge: str, names: Sequence[str]) -> None:
        for leg in self._known(*names):
            self._patch.join(bridge, leg.row)
            self._players.stop_music(leg.row)
            self._players.stop_tone(leg.row)

    def unbridge(self, name: str) -> None:
        for leg in self._known(name):
            self._patch.leave(leg.row)

    def listen(self, name: str, hears: Sequence[str], heard_by: Sequence[str]) -> None:
        """See `Patch.listen`."""
        for leg in self._known(name):
            rows = ([each.row for each in self._known(*names)] for names in (hears, heard_by))
            self._patch.listen(leg.row, *rows)

    def mute(self, name: str, direction: MuteDirection, on: bool) -> None:
        for leg in self._known(name):
            for way in _WAYS[direction]:
                (self._muted[way].add if on else self._muted[way].discard)(leg.row)

    def play(self, name: str, playback: Playback | None, label: str) -> None:
        """None: its sounds could not be read."""
        leg = self._legs.get(name)
        if leg is None or playback is None:
            self._tell(PlaybackFinished(label, name, "failed"))
        else:
            self._players.play(leg, playback)

    def stop_playback(self, label: str) -> None:
        self._players.stop(label)

    def music(self, name: str, on: bool) -> None:
        for leg in self._known(name):
            (self._players.start_music if on else self._players.stop_music)(leg.row)

    def use_music(self, frames: Samples) -> None:
        """From now on, for all."""
        self._players.use_music(frames)

    def tone(self, name: str, tone: Tone | None) -> None:
        """None ends it."""
        for leg in self._known(name):
            self._players.stop_tone(leg.row)
            if tone is not None:
                self._players.start_tone(leg.row, tone)

    def press(self, name: str, digits: str) -> None:
        for leg in self._known(name):
            if leg.terms is not None and leg.terms.dtmf_payload is None:
                self._players.play(leg, Playback("", whole_frames(dtmf(digits))))
            else:
                leg.presses.press(digits)
                self._pressing.add(leg)

    def record(
        self, recording: str, name: str, masked: bool, silence: float = 0.0, since: float | None = None
    ) -> None:
        for leg in self._known(name):
            self.tap.start(recording, leg.row, masked=masked, silence=silence, since=since)

    def forget(self, leg: Leg) -> None:
        """It was closed: its playbacks are told as stopped."""
        self._patch.forget(leg.row)
        self._players.forget(leg.row)
        self.tap.forget(leg.row)
        self._pressing.discard(leg)
        for rows in self._muted.values():
            rows.discard(leg.row)

    def mix(self, said: Sound, heard: Sound, connected: NDArray[np.bool_]) -> None:
        """From what every row says (changed: muted rows fall silent) to what every row hears."""
        said[list(self._muted["in"])] = 0
        heard[:] = 0
        self._patch.mix(said, heard)
        self.tap.take(said, heard)
        self._players.add_to(heard, connected)
        heard[list(self._muted["out"])] = 0

    def _known(self, *names: str) -> list[Leg]:
        return [self._legs[name] for name in names if name in self._legs]

    def _finished(self, leg: Leg, playback: str, outcome: Outcome) -> None:
        self._tell(PlaybackFinished(playback, leg.name, outcome))
