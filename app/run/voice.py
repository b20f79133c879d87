"""A voice for what no recording can say: the name of goods, a date. Offline, by espeak-ng where there is one.

What it spoke is kept beside the site's own prompts, so the second time it costs nothing.
"""

import logging
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from datetime import datetime, tzinfo
from hashlib import sha256
from pathlib import Path

import numpy as np

from app.services.status_page import StatusTexts
from telephony.media.g711 import Samples
from telephony.media.wave import SAMPLE_RATE, UnreadableSound, read_wav, to_int16, write_wav

log = logging.getLogger(__name__)
PROGRAM = "espeak-ng"
VOICES = {"en": "en-gb+f3", "lt": "lt+f3", "hu": "hu+f3", "pl": "pl+f3", "fa": "fa+f3"}
SPEED, PITCH = 172, 50
SPEECH_RMS = 0.1  # -20 dBFS, the usual level of speech on a telephone line
HIGHEST_PEAK = 0.8
# Softer than this is no speech: cut at both ends, a short pause is left.
SILENCE = 200
PAUSE = SAMPLE_RATE // 10
PATIENCE = 3.0
"""Seconds for one text: the caller waits on the line."""
LONGEST = 200
"""Characters: nobody listens to more."""
KEPT = 500


def speak(text: str, voice: str, speed: int = SPEED, pitch: int = PITCH) -> Samples:
    """Text to int16 samples at 8 kHz and an even level. Raises OSError, subprocess.SubprocessError,
    UnreadableSound."""
    with tempfile.TemporaryDirectory() as folder:
        spoken = Path(folder) / "spoken.wav"
        options = ["-v", voice, "-s", str(speed), "-p", str(pitch), "-w", str(spoken)]
        subprocess.run(
            [PROGRAM, *options, "--stdin"],
            input=text.encode(),
            check=True,
            timeout=PATIENCE,
            capture_output=True,
        )
        return even(read_wav(spoken))


def even(sound: Samples) -> Samples:
    """Cut at both ends and brought to the level of speech. Raises UnreadableSound where there is none."""
    samples = sound.astype(np.float64)
    loud = np.flatnonzero(np.abs(samples) > SILENCE)
    if not len(loud):
        raise UnreadableSound("nothing can be heard of it")
    samples = samples[loud[0] : loud[-1] + 1]
    gain = SPEECH_RMS * 32768 / np.sqrt(np.mean(samples**2))
    gain = min(gain, HIGHEST_PEAK * 32768 / np.abs(samples).max())
    return to_int16(np.concatenate([np.zeros(PAUSE), samples * gain, np.zeros(PAUSE)]))


class SpokenPrompts:
    """``Voice`` that writes below ``sounds``, the folder of the site's own recordings. ``days``: how a date
    is said, by language."""

    def __init__(self, sounds: Path, days: Mapping[str, StatusTexts], zone: tzinfo | None = None) -> None:
        self._sounds, self._days, self._zone = sounds, days, zone

    def says(self, text: str, language: str) -> str:
        words = " ".join(text.split())[:LONGEST]
        if not words or language not in VOICES or shutil.which(PROGRAM) is None:
            return ""
        name = f"spoken/{sha256(words.encode()).hexdigest()[:16]}"
        path = self._sounds / "prompts" / language / f"{name}.wav"
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                write_wav(path, speak(words, VOICES[language]))
                _tidy(path.parent)
        except (OSError, subprocess.SubprocessError, UnreadableSound) as error:
            log.warning("%r is not spoken: %s", words, error)
            return ""
        return name

    def says_day(self, moment: datetime, language: str) -> str:
        texts = self._days.get(language)
        return self.says(texts.day(moment.astimezone(self._zone).date()), language) if texts else ""


def _tidy(folder: Path) -> None:
    """Keep the newest."""
    files = sorted(folder.glob("*.wav"), key=lambda each: each.stat().st_mtime)
    for path in files[:-KEPT]:
        path.unlink(missing_ok=True)
