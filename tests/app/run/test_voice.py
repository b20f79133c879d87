"""What no recording says is spoken by espeak-ng where it is, and left out where it is not."""

import os
import stat
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from app.run import voice
from app.run.status_page import status_texts
from telephony.media.wave import read_wav

SPEAKER = """#!{python}
import sys, wave
with wave.open(sys.argv[sys.argv.index("-w") + 1], "wb") as file:
    file.setparams((1, 2, 8000, 0, "NONE", ""))
    words = sys.stdin.read()
    file.writeframes(b"" if words == "silence" else b"\\x00\\x30" * 800)
"""


@pytest.fixture
def speaker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of that name which says the same of every text."""
    program = tmp_path / "bin" / "espeak-ng"
    program.parent.mkdir()
    program.write_text(SPEAKER.format(python=sys.executable))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    return program


def spoken(tmp_path: Path) -> voice.SpokenPrompts:
    return voice.SpokenPrompts(tmp_path / "sounds", status_texts(), UTC)


def test_a_text_becomes_a_recording_of_an_even_level_and_is_kept(tmp_path: Path, speaker: Path) -> None:
    name = spoken(tmp_path).says("Ten  filters", "lt")
    path = tmp_path / "sounds" / "prompts" / "lt" / f"{name}.wav"
    sound = read_wav(path).astype(float)
    assert 0.05 < np.sqrt(np.mean(sound**2)) / 32768 < 0.2
    speaker.unlink()
    speaker.symlink_to("/bin/false")
    assert spoken(tmp_path).says("Ten filters", "lt") == name


def test_a_day_is_said_as_its_language_writes_it(tmp_path: Path, speaker: Path) -> None:
    day = datetime(2026, 11, 2, 12, tzinfo=UTC)
    names = {spoken(tmp_path).says_day(day, each) for each in ("en", "lt", "fa")}
    assert len(names) == 3 and "" not in names
    assert spoken(tmp_path).says_day(day, "xx") == ""


def test_without_a_voice_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert spoken(tmp_path).says("Ten filters", "lt") == ""


@pytest.mark.parametrize(("text", "language"), [("", "lt"), ("Ten", "xx"), ("silence", "lt")])
def test_what_cannot_be_spoken_is_left_out(tmp_path: Path, speaker: Path, text: str, language: str) -> None:
    assert spoken(tmp_path).says(text, language) == ""


def test_a_voice_that_fails_costs_no_caller(tmp_path: Path, speaker: Path) -> None:
    speaker.write_text("#!/bin/sh\nexit 1\n")
    assert spoken(tmp_path).says("Ten filters", "lt") == ""


def test_only_the_newest_are_kept(tmp_path: Path, speaker: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice, "KEPT", 2)
    for text in ("a", "b", "c"):
        spoken(tmp_path).says(text, "lt")
    assert len(list((tmp_path / "sounds" / "prompts" / "lt" / "spoken").iterdir())) == 2
