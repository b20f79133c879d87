"""Speaks every recording that is shipped, with espeak-ng, and computes the music and the beep.

Run once from the checkout after a text changed; needs `espeak-ng` (Debian: apt install espeak-ng):

    python resources/prompts/make_prompts.py

Reads texts.toml (prompts) and ../demo/callers/callers.toml; writes 8 kHz mono 16-bit WAV files beside them
and into ../sounds.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

import numpy as np

PROMPTS = Path(__file__).resolve().parent
RESOURCES = PROMPTS.parent
sys.path.insert(0, str(RESOURCES.parent))

from telephony.media import tones  # noqa: E402  (found through the line above)
from telephony.media.wave import SAMPLE_RATE, read_wav, to_int16, write_wav  # noqa: E402

VOICES = {"en": "en-gb+f3", "lt": "lt+f3", "hu": "hu+f3", "pl": "pl+f3", "fa": "fa+f3"}
PROMPT_SPEED = 145
PROMPT_PITCH = 50
SPEECH_RMS = 0.1  # -20 dBFS, the usual level of speech on a telephone line
HIGHEST_PEAK = 0.8
# Softer than this is no speech: cut at both ends, a short pause is left.
SILENCE = 200
PAUSE = SAMPLE_RATE // 10


def speak(text: str, voice: str, speed: int, pitch: int) -> np.ndarray:
    """Text to int16 samples at 8 kHz and an even level."""
    with tempfile.TemporaryDirectory() as folder:
        spoken = Path(folder) / "spoken.wav"
        options = ["-v", voice, "-s", str(speed), "-p", str(pitch), "-w", str(spoken)]
        subprocess.run(["espeak-ng", *options, "--stdin"], input=text.encode(), check=True)
        samples = read_wav(spoken).astype(np.float64)
    loud = np.flatnonzero(np.abs(samples) > SILENCE)
    samples = samples[loud[0] : loud[-1] + 1]
    gain = SPEECH_RMS * 32768 / np.sqrt(np.mean(samples**2))
    gain = min(gain, HIGHEST_PEAK * 32768 / np.abs(samples).max())
    return to_int16(np.concatenate([np.zeros(PAUSE), samples * gain, np.zeros(PAUSE)]))


def read(path: Path) -> dict[str, dict[str, Any]]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def main() -> None:
    for prompt, texts in read(PROMPTS / "texts.toml").items():
        for language, text in texts.items():
            (PROMPTS / language).mkdir(exist_ok=True)
            spoken = speak(text, VOICES[language], PROMPT_SPEED, PROMPT_PITCH)
            write_wav(PROMPTS / language / f"{prompt}.wav", spoken)
    callers = RESOURCES / "demo" / "callers"
    for name, caller in read(callers / "callers.toml").items():
        spoken = speak(caller["text"], caller["voice"], caller["speed"], caller["pitch"])
        write_wav(callers / f"{name}.wav", spoken)
    sounds = RESOURCES / "sounds"
    write_wav(sounds / "music.wav", tones.music())
    write_wav(sounds / "beep.wav", tones.sine(1000, 0.2))


if __name__ == "__main__":
    main()
