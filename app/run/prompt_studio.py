"""Prompts of the site made at a desk: imported or spoken, brought to the level of speech on a telephone line,
and kept below ``sounds/prompts`` of the data folder, where the exchange looks first."""

import hashlib
import shutil
import subprocess
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np

from app.domain.errors import BadInput, StoreUnavailable
from app.run.recording_files import OpenedVoices
from app.run.voice import PROGRAM, VOICES, even, speak
from app.run.whole_file import write_whole
from app.services.prompt_ports import Heard, Take
from telephony.media.g711 import Samples
from telephony.media.sounds import SHIPPED, SoundLibrary
from telephony.media.vault import Head, Opened
from telephony.media.wave import SAMPLE_RATE, UnreadableSound, read_wav, resample, to_int16, write_g711

LONGEST = 60
"""Seconds: nobody listens to more."""
_LIMIT = 32_700
INSTEAD = "en"
"""What callers hear of a recording that their language lacks."""
_FRAME = SAMPLE_RATE // 50
_MARGIN = 5
"""Frames of 20 ms that are left before and after what is said."""


class SitePrompts:
    """``PromptStudio`` in a data folder."""

    def __init__(self, data: Path) -> None:
        self._sounds = data / "sounds"

    def existing(self, name: str, language: str) -> Take | None:
        try:
            samples = self._library().load(f"prompts/{language}/{name}")
        except UnreadableSound:
            return None
        return _take(samples, samples)

    def imported(self, path: str) -> Take:
        try:
            raw = read_wav(Path(path))
        except UnreadableSound as error:
            raise BadInput(
                f"This file cannot be used: {error}", "Save it as WAV (PCM or G.711) and try again."
            ) from error
        return _made(raw)

    def spoken(self, text: str, language: str) -> Take:
        words = " ".join(text.split())
        if not words:
            raise BadInput("There is nothing to say.", "Write the words first.")
        if language not in VOICES or shutil.which(PROGRAM) is None:
            raise BadInput(
                f"This machine has no voice for “{language}”.", f"Install {PROGRAM}, or import a file."
            )
        try:
            raw = speak(words, VOICES[language])
        except (OSError, subprocess.SubprocessError, UnreadableSound) as error:
            raise BadInput(f"It cannot be spoken: {error}", "Write other words, or import a file.") from error
        return replace(_made(raw), text=words)

    def keep(self, stem: str, before: str, languages: Sequence[str], takes: Mapping[str, Take]) -> str:
        made = {each: takes[each] for each in sorted(takes)}
        for language in languages:
            old = self.existing(before, language) if language not in made else None
            if old is not None:
                made[language] = replace(old, text=self._text(before, language))
        total = hashlib.sha256()
        for language, take in made.items():
            total.update(language.encode() + _samples(take).tobytes())
        name = f"{stem}_{total.hexdigest()[:8]}"
        for language, take in made.items():
            self._write(language, name, take)
        return name

    def replace(self, name: str, takes: Mapping[str, Take | None]) -> Mapping[str, Take | None]:
        before = {each: self._own(name, each) for each in takes}
        for language, take in takes.items():
            if take is not None:
                self._write(language, name, take)
            else:
                self._remove(language, name)
        return before

    def _own(self, name: str, language: str) -> Take | None:
        """What the house has put in place of the shipped one; None too where that cannot be played."""
        take = self.existing(name, language) if self._place(language, name).exists() else None
        return replace(take, text=self._text(name, language)) if take is not None else None

    def recorded(self, sound: bytes, rate: int) -> Take:
        return _made(to_int16(resample(np.frombuffer(sound, "<i2"), rate, SAMPLE_RATE)))

    def heard(self, wanted: Sequence[tuple[str, str]]) -> tuple[Heard, ...]:
        return tuple(self._heard(name, language) for name, language in wanted)

    def _heard(self, name: str, language: str) -> Heard:
        library = self._library()
        sound = f"prompts/{language}/{name}"
        try:
            samples, path = library.load(sound), library.find(sound)
        except UnreadableSound:
            instead = INSTEAD if language != INSTEAD and self.existing(name, INSTEAD) is not None else ""
            return Heard(name, language, instead=instead, text=self._text(name, INSTEAD) if instead else "")
        where = "shipped" if path.is_relative_to(SHIPPED) else "house"
        seconds = len(samples) / SAMPLE_RATE
        text = self._text(name, language)
        return Heard(name, language, where, str(path), seconds, _level(samples), text)

    def _text(self, name: str, language: str) -> str:
        """What it says; empty where nobody wrote it down."""
        own = self._place(language, name)
        try:
            return own.with_suffix(".txt").read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return "" if own.exists() else _shipped_texts().get(name, {}).get(language, "")

    def _write(self, language: str, name: str, take: Take) -> None:
        """The sound in one step, for a call may read it now; never beside words that an older one said."""
        path = self._place(language, name)
        words, draft = path.with_suffix(".txt"), path.with_suffix(".wav.new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_g711(draft, _samples(take))
            words.unlink(missing_ok=True)
            draft.replace(path)
            if take.text:
                write_whole(words, take.text + "\n")
        except OSError as error:
            raise StoreUnavailable(
                f"The recording cannot be written: {error.strerror or error}", "Is the disk full?"
            ) from error

    def _remove(self, language: str, name: str) -> None:
        path = self._place(language, name)
        try:
            path.with_suffix(".txt").unlink(missing_ok=True)
            path.unlink(missing_ok=True)
        except OSError as error:
            raise StoreUnavailable(
                f"The recording cannot be removed: {error.strerror or error}",
                "May this account write in the data folder?",
            ) from error

    def _place(self, language: str, name: str) -> Path:
        return self._sounds / "prompts" / language / f"{name}.wav"

    def _library(self) -> SoundLibrary:
        return SoundLibrary([self._sounds, SHIPPED])


def _made(raw: Samples) -> Take:
    if len(raw) > LONGEST * SAMPLE_RATE:
        raise BadInput(f"It is longer than {LONGEST} seconds.", "Nobody listens to more: make it shorter.")
    try:
        return _take(even(_said(raw)), raw)
    except UnreadableSound as error:
        raise BadInput("Nothing can be heard in it.", "Record it again, nearer to the microphone.") from error


def _take(samples: Samples, raw: Samples) -> Take:
    opened = Opened(Head("", 0.0, "", ""), samples, np.zeros_like(samples), whole=True)
    clipped = float(np.mean(np.abs(raw.astype(np.int32)) >= _LIMIT)) if len(raw) else 0.0
    return Take(OpenedVoices(opened), _level(samples), _level(raw), clipped)


def _said(raw: Samples) -> Samples:
    """Without what is hardly heard at both ends: breath and hum of a room are louder than silence."""
    frames = len(raw) // _FRAME
    loud = np.sqrt(np.mean(raw[: frames * _FRAME].astype(np.float64).reshape(frames, _FRAME) ** 2, axis=1))
    over = np.flatnonzero(loud > loud.max() / 12) if frames else loud
    if not len(over) or not loud.max():
        return raw
    return raw[max(0, over[0] - _MARGIN) * _FRAME : (over[-1] + 1 + _MARGIN) * _FRAME]


@cache
def _shipped_texts() -> dict[str, dict[str, str]]:
    """Recording → language → what it says."""
    return tomllib.loads((SHIPPED / "prompts" / "texts.toml").read_text("utf-8"))


def _samples(take: Take) -> Samples:
    assert isinstance(take.voices, OpenedVoices)
    return take.voices.both


def _level(samples: Samples) -> float:
    """dBFS."""
    mean = float(np.mean((samples.astype(np.float64) / 32768) ** 2)) if len(samples) else 0.0
    return float(10 * np.log10(mean)) if mean > 0 else -100.0
