"""No microphone, no ear, no bell: a desk without sound, or one whose sound cannot be had."""

from __future__ import annotations

from collections.abc import Callable

from telephony.phones.port import SILENCE, SoundEvent, SoundSituation
from telephony.phones.sound.level import SILENT


class NullSound:
    """``problem``: why there is no sound, as a sentence for the person; "" if nobody asked for any."""

    def __init__(self, problem: str = "") -> None:
        self._problem = problem

    def start(self, on_event: Callable[[SoundEvent], None]) -> None:
        """Nothing ever happens."""

    def situation(self) -> SoundSituation:
        return SoundSituation(
            state="none", problem=self._problem, inputs=(), outputs=(), input="", output="", ringer=""
        )

    def choose(self, input: str, output: str, ringer: str) -> None:
        """There is nothing to choose from."""

    def talk(self, on: bool) -> None:
        """Calls work; nobody hears anything."""

    def ring(self, on: bool) -> None:
        """The window shows the call."""

    def levels(self) -> tuple[float, float]:
        return SILENT, SILENT

    def read(self) -> bytes:
        return SILENCE

    def write(self, pcm: bytes) -> None:
        """Unheard."""

    def stop(self) -> None:
        """Nothing is open."""
