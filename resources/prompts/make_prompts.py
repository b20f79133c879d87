"""Speaks every recording that is shipped, with espeak-ng, and computes the music and the beep.

Run once from the checkout after a text changed; needs `espeak-ng` (Debian: apt install espeak-ng):

    python resources/prompts/make_prompts.py [PROMPT ...]

Reads texts.toml (prompts) and ../demo/callers/callers.toml; writes 8 kHz mono WAV files beside them and into
../sounds: prompts in mu-law, the others in 16 bits. With names, only those prompts.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import Any

PROMPTS = Path(__file__).resolve().parent
RESOURCES = PROMPTS.parent
sys.path.insert(0, str(RESOURCES.parent))

from app.run.voice import VOICES, speak  # noqa: E402  (found through the line above)
from telephony.media import tones  # noqa: E402
from telephony.media.wave import write_g711, write_wav  # noqa: E402


def read(path: Path) -> dict[str, dict[str, Any]]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def main() -> None:
    only = set(sys.argv[1:])
    for prompt, texts in read(PROMPTS / "texts.toml").items():
        if only and prompt not in only:
            continue
        for language, text in texts.items():
            (PROMPTS / language).mkdir(exist_ok=True)
            spoken = speak(text, VOICES[language])
            write_g711(PROMPTS / language / f"{prompt}.wav", spoken)
    for language in VOICES:
        write_g711(PROMPTS / language / "message_tone.wav", tones.sine(1000, 0.4))
    if only:
        return
    callers = RESOURCES / "demo" / "callers"
    for name, caller in read(callers / "callers.toml").items():
        spoken = speak(caller["text"], caller["voice"], caller["speed"], caller["pitch"])
        write_wav(callers / f"{name}.wav", spoken)
    sounds = RESOURCES / "sounds"
    write_wav(sounds / "music.wav", tones.music())
    write_wav(sounds / "beep.wav", tones.sine(1000, 0.2))


if __name__ == "__main__":
    main()
