"""What the window needs to make the recordings that callers hear. ``app.run`` has it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.services.recording_ports import Voices


@dataclass(frozen=True, slots=True)
class Take:
    """A recording in the house's form, cut and made even, not kept yet. ``level``: mean of what is heard,
    dBFS; ``was``: before it was made even; ``clipped``: share of samples at the limit, 0..1."""

    voices: Voices
    level: float
    was: float
    clipped: float = 0.0
    text: str = ""
    """What is said in it, where it was made of words."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording as callers hear it in one language. ``where``: ``house`` (made or put here), ``shipped`` or
    empty: there is none, and ``instead`` is the language that is played in its place, or empty: nothing, and
    the caller comes to a person. ``file``: where it lies. ``level``: dBFS. ``text``: what it says, where that
    is known."""

    name: str
    language: str
    where: str = ""
    file: str = ""
    seconds: float = 0.0
    level: float = 0.0
    text: str = ""
    instead: str = ""


class PromptStudio(Protocol):
    """``BadInput`` when a file cannot be used or nobody can speak."""

    def existing(self, name: str, language: str) -> Take | None:
        """What callers hear now."""

    def imported(self, path: str) -> Take:
        """A WAV file: PCM of any rate and number of channels, or G.711."""

    def spoken(self, text: str, language: str) -> Take:
        """By the offline voice."""

    def recorded(self, sound: bytes, rate: int) -> Take:
        """Said into a microphone: 16-bit mono, ``rate`` samples a second. Silence at both ends is cut off."""

    def heard(self, wanted: Sequence[tuple[str, str]]) -> tuple[Heard, ...]:
        """By name and language."""

    def keep(self, stem: str, before: str, languages: Sequence[str], takes: Mapping[str, Take]) -> str:
        """Under a new name that begins with ``stem``, which is returned: what callers hear under the old one
        (``before``) stays, for an older version of the plan. Languages without a take have its copy; those
        that are not named have none."""

    def replace(self, name: str, takes: Mapping[str, Take | None]) -> Mapping[str, Take | None]:
        """Under the same name, in each of those languages: heard by the next call. ``None`` takes the house's
        own away, so that the shipped one is heard again. Gives back what the house had there, which brings it
        back when it is put in place again."""
