"""Prompts of the site made at a desk: imported or spoken, brought to the level of speech on a telephone line,
and kept below ``sounds/prompts`` of the data folder, where the exchange looks first."""

import hashlib
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from app.domain.errors import BadInput, StoreUnavailable
from app.run.recording_files import OpenedVoices
from app.run.voice import PROGRAM, VOICES, even, speak
from app.services.prompt_ports import Take
from telephony.media.g711 import Samples
from telephony.media.sounds import SHIPPED, SoundLibrary
from telephony.media.vault import Head, Opened
from telephony.media.wave import SAMPLE_RATE, UnreadableSound, read_wav, write_g711

LONGEST = 60
"""Seconds: nobody listens to more."""
_LIMIT = 32_700


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
        return _made(raw)

    def keep(self, stem: str, before: str, languages: Sequence[str], takes: Mapping[str, Take]) -> str:
        sounds = {each: _samples(take) for each, take in takes.items()}
        total = hashlib.sha256(b"".join(each.tobytes() for _, each in sorted(sounds.items())))
        name = f"{stem}_{total.hexdigest()[:8]}"
        for language in dict.fromkeys((*languages, *sounds)):
            samples = sounds.get(language)
            if samples is None and (old := self.existing(before, language)) is not None:
                samples = _samples(old)
            if samples is not None:
                self._write(language, name, samples)
        return name

    def _write(self, language: str, name: str, samples: Samples) -> None:
        path = self._sounds / "prompts" / language / f"{name}.wav"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_g711(path, samples)
        except OSError as error:
            raise StoreUnavailable(
                f"The recording cannot be written: {error.strerror or error}", "Is the disk full?"
            ) from error

    def _library(self) -> SoundLibrary:
        return SoundLibrary([self._sounds, SHIPPED])


def _made(raw: Samples) -> Take:
    if len(raw) > LONGEST * SAMPLE_RATE:
        raise BadInput(f"It is longer than {LONGEST} seconds.", "Nobody listens to more: make it shorter.")
    try:
        return _take(even(raw), raw)
    except UnreadableSound as error:
        raise BadInput("Nothing can be heard in it.", "Record it again, nearer to the microphone.") from error


def _take(samples: Samples, raw: Samples) -> Take:
    opened = Opened(Head("", 0.0, "", ""), samples, np.zeros_like(samples), whole=True)
    clipped = float(np.mean(np.abs(raw.astype(np.int32)) >= _LIMIT)) if len(raw) else 0.0
    return Take(OpenedVoices(opened), _level(samples), _level(raw), clipped)


def _samples(take: Take) -> Samples:
    assert isinstance(take.voices, OpenedVoices)
    return take.voices.both


def _level(samples: Samples) -> float:
    """dBFS."""
    mean = float(np.mean((samples.astype(np.float64) / 32768) ** 2)) if len(samples) else 0.0
    return float(10 * np.log10(mean)) if mean > 0 else -100.0
