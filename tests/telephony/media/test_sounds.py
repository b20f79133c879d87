"""Recordings by id, and that the shipped ones are all there."""

from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np
import pytest

from telephony.media import sounds
from telephony.media.sounds import SHIPPED, SoundLibrary
from telephony.media.wave import UnreadableSound, write_wav
from tests.telephony.media.phones import level, tone

TEXTS = tomllib.loads((SHIPPED / "prompts" / "texts.toml").read_text(encoding="utf-8"))
CALLERS = tomllib.loads((SHIPPED / "demo" / "callers" / "callers.toml").read_text(encoding="utf-8"))
LANGUAGES = ["en", "lt", "hu", "pl", "fa"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_prompt_is_shipped_in_every_language(language):
    library = SoundLibrary()
    for prompt, texts in TEXTS.items():
        assert texts[language].strip()
        sound = library.load(f"prompts/{language}/{prompt}")
        assert 0.3 < len(sound) / 8000 < 12, prompt
        assert -30 < level(sound) < -15, prompt
    shipped = {path.stem for path in (SHIPPED / "prompts" / language).glob("*.wav")}
    assert shipped == {*TEXTS, "message_tone"}


@pytest.mark.parametrize("name", CALLERS)
def test_demo_callers_speak_for_a_while(name):
    assert 6 <= len(SoundLibrary().load(f"demo/callers/{name}")) / 8000 <= 15


@pytest.mark.parametrize("name", ["music", "beep"])
def test_sounds_are_shipped(name):
    assert SoundLibrary().load(f"sounds/{name}").any()


def test_a_sites_own_recording_stands_before_the_shipped_one(tmp_path):
    (tmp_path / "prompts" / "en").mkdir(parents=True)
    own = tone(440, 3)
    write_wav(tmp_path / "prompts" / "en" / "greeting.wav", own)
    library = SoundLibrary([tmp_path, SHIPPED])
    assert np.array_equal(library.load("prompts/en/greeting"), own)
    assert library.load("prompts/en/closed").any()


def test_a_recording_is_read_once_and_again_when_its_file_is_another(tmp_path):
    path = tmp_path / "a.wav"
    write_wav(path, tone(440, 3))
    library = SoundLibrary([tmp_path])
    first = library.load("a")
    assert library.load("a") is first
    write_wav(path, tone(880, 3))
    assert np.array_equal(library.load("a"), tone(880, 3))
    path.write_bytes(b"RIFF half of it")
    with pytest.raises(UnreadableSound):
        library.check("a")


def test_a_sites_recording_that_comes_or_goes_counts_from_the_next_use(tmp_path):
    library = SoundLibrary([tmp_path, SHIPPED])
    shipped = library.load("prompts/en/digit_1")
    own = tmp_path / "prompts" / "en" / "digit_1.wav"
    own.parent.mkdir(parents=True)
    write_wav(own, tone(440, 3))
    library.check("prompts/en/digit_1")
    assert np.array_equal(library.load("prompts/en/digit_1"), tone(440, 3))
    own.unlink()
    assert np.array_equal(library.load("prompts/en/digit_1"), shipped)


def test_only_so_many_ids_are_remembered(tmp_path, monkeypatch):
    monkeypatch.setattr(sounds, "MOST_KEPT", 2)
    library = SoundLibrary((tmp_path,))
    for name in ("a", "b", "c"):
        with pytest.raises(UnreadableSound, match=name):
            library.find(name)
    assert len(library._places) == 1


@pytest.mark.parametrize("sound", ["no/such", "../secret", "", "/etc/passwd"])
def test_an_id_never_leaves_its_root(tmp_path, sound):
    root = tmp_path / "root"
    root.mkdir()
    write_wav(tmp_path / "secret.wav", tone(440, 1))
    with pytest.raises(UnreadableSound):
        SoundLibrary([root]).load(sound)


def test_a_path_and_samples_are_sounds_too(tmp_path):
    write_wav(tmp_path / "a.wav", tone(440, 1))
    library = SoundLibrary([])
    assert np.array_equal(library.load(Path(tmp_path / "a.wav")), tone(440, 1))
    assert np.array_equal(library.load(tone(440, 1)), tone(440, 1))


@pytest.mark.parametrize("samples", [np.zeros(5), np.zeros((2, 5), np.int16)])
def test_samples_of_another_shape_are_refused(samples):
    with pytest.raises(UnreadableSound):
        SoundLibrary([]).load(samples)


def test_only_so_many_recordings_stay_in_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(sounds, "MOST_KEPT", 2)
    library = SoundLibrary((tmp_path,))
    for name in ("a", "b", "c"):
        write_wav(tmp_path / f"{name}.wav", np.zeros(80, dtype=np.int16))
        assert len(library.load(name)) == 80
    assert len(library._kept) == 1
