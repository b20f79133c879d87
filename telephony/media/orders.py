"""The door of a mixer that is elsewhere: every command is an `Order` said to it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

from telephony.media.door import SoundsDoor
from telephony.media.events import Tone
from telephony.media.pipe import Order
from telephony.media.sounds import Sound


class OrderedSounds(SoundsDoor, ABC):
    """The half with sounds and recordings."""

    @abstractmethod
    def _say(self, order: Order) -> None: ...

    def _order(self, name: str, *given: Any, **named: Any) -> None:
        self._say(Order(name, given, named))

    def play(self, leg: str, sounds: Sequence[Sound], playback: str, *, loop: bool = False) -> None:
        self._order("play", leg, tuple(sounds), playback, loop=loop)

    def stop_playback(self, playback: str) -> None:
        self._order("stop_playback", playback)

    def start_music(self, leg: str) -> None:
        self._order("start_music", leg)

    def stop_music(self, leg: str) -> None:
        self._order("stop_music", leg)

    def start_tone(self, leg: str, tone: Tone) -> None:
        self._order("start_tone", leg, tone)

    def stop_tone(self, leg: str) -> None:
        self._order("stop_tone", leg)

    def send_dtmf(self, leg: str, digits: str) -> None:
        self._order("send_dtmf", leg, digits)

    def record(self, recording: str, leg: str, *, masked: bool = False, silence: float = 0.0) -> None:
        self._order("record", recording, leg, masked=masked, silence=silence)

    def mask_recording(self, recording: str, on: bool) -> None:
        self._order("mask_recording", recording, on)

    def stop_recording(self, recording: str) -> None:
        self._order("stop_recording", recording)

    def play_recording(self, leg: str, recording: str, playback: str) -> None:
        self._order("play_recording", leg, recording, playback)

    def drop_recording(self, recording: str) -> None:
        self._order("drop_recording", recording)
