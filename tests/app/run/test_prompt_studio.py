"""Prompts made at a desk: level, cut, refused, kept under a new name with the other languages beside it."""

import wave
from pathlib import Path

import numpy as np
import pytest

from app.domain.errors import BadInput, StoreUnavailable
from app.run.prompt_studio import SitePrompts
from telephony.media.sounds import SHIPPED, SoundLibrary
from telephony.media.tones import silence, sine
from telephony.media.wave import write_wav


@pytest.fixture
def studio(tmp_path: Path) -> SitePrompts:
    return SitePrompts(tmp_path)


def a_file(tmp_path: Path, *parts: np.ndarray) -> str:
    path = tmp_path / "said.wav"
    write_wav(path, np.concatenate(parts))
    return str(path)


def test_a_soft_file_is_cut_and_brought_to_the_level_of_speech(studio, tmp_path):
    take = studio.imported(a_file(tmp_path, silence(2), sine(440, 3.0, 0.02), silence(2)))
    assert take.voices.seconds == pytest.approx(3.2, abs=0.05)
    assert take.level == pytest.approx(-20, abs=1) and take.was < -35 and take.clipped == 0


def test_a_file_that_was_recorded_too_loud_is_told(studio, tmp_path):
    loud = np.clip(sine(440, 2.0, 1.0).astype(int) * 3, -32768, 32767).astype(np.int16)
    assert studio.imported(a_file(tmp_path, loud)).clipped > 0.3


def test_stereo_of_a_studio_is_taken_too(studio, tmp_path):
    path = tmp_path / "studio.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(44100)
        clock = np.arange(44100) / 44100
        tone = (8000 * np.sin(2 * np.pi * 440 * clock)).astype("<i2")
        file.writeframes(np.stack([tone, tone], axis=1).tobytes())
    assert studio.imported(str(path)).voices.seconds == pytest.approx(1.2, abs=0.05)


def test_what_cannot_be_used_says_what_to_do(studio, tmp_path):
    text = tmp_path / "letter.wav"
    text.write_text("Dear customers")
    for path in (str(text), str(tmp_path / "nowhere.wav"), a_file(tmp_path, silence(1))):
        with pytest.raises(BadInput) as told:
            studio.imported(path)
        assert told.value.advice
    with pytest.raises(BadInput, match="longer than 60"):
        studio.imported(a_file(tmp_path, sine(440, 61)))


def test_words_are_spoken_and_a_language_without_a_voice_is_told(studio):
    assert studio.spoken("We are closed today.", "en").voices.seconds > 0.5
    for words, language in (("  ", "en"), ("Guten Tag", "xx")):
        with pytest.raises(BadInput):
            studio.spoken(words, language)


def test_it_is_kept_under_a_new_name_with_the_other_languages_beside_it(studio, tmp_path):
    take = studio.spoken("We are closed today.", "en")
    name = studio.keep("night", "leave_message", ("en", "lt"), {"en": take})
    library = SoundLibrary([tmp_path / "sounds", SHIPPED])
    assert name.startswith("night_") and name != "leave_message"
    assert len(library.load(f"prompts/en/{name}")) / 8000 == pytest.approx(take.voices.seconds, abs=0.01)
    old, copy = (len(library.load(f"prompts/lt/{each}")) for each in ("leave_message", name))
    assert old == copy
    assert not (tmp_path / "sounds" / "prompts" / "fa" / f"{name}.wav").exists()
    again = studio.existing(name, "en")
    assert again is not None and studio.existing("nowhere", "en") is None
    assert studio.keep("night", name, ("en",), {"en": studio.spoken("Another one.", "en")}) != name


def test_what_is_said_into_a_microphone_is_cut_at_both_ends_and_made_even(studio):
    hum = (np.random.default_rng(1).normal(0, 260, 16000)).astype(np.int16)  # louder than silence
    spoken = np.concatenate([hum, sine(440, 1.0, 0.15).repeat(2), hum])
    take = studio.recorded(spoken.astype("<i2").tobytes(), 16_000)
    assert take.voices.seconds == pytest.approx(1.4, abs=0.1)
    assert take.level == pytest.approx(-20, abs=1.5) and take.clipped == 0
    with pytest.raises(BadInput, match="Nothing can be heard"):
        studio.recorded(bytes(32_000), 16_000)
    with pytest.raises(BadInput):
        studio.recorded(b"", 16_000)


def test_what_callers_hear_is_told_for_each_language(studio, tmp_path):
    name = studio.keep("night", "", ("en",), {"en": studio.spoken("We are closed.", "en")})
    shipped, house, english, missing = studio.heard(
        [("closed", "lt"), (name, "en"), (name, "fa"), ("nowhere", "lt")]
    )
    assert (shipped.where, shipped.text[:6]) == ("shipped", "Šiuo m") and shipped.file.endswith(".wav")
    assert (house.where, house.text) == ("house", "We are closed.") and house.seconds > 0.5
    assert house.level == pytest.approx(-20, abs=3)
    assert (english.where, english.instead, english.text) == ("", "en", "We are closed.")
    assert (missing.where, missing.instead) == ("", "")


def test_another_one_of_the_same_name_stands_before_the_shipped_one_until_it_is_put_back(studio, tmp_path):
    spoken, sung = studio.spoken("You are first.", "en"), studio.imported(a_file(tmp_path, sine(440, 2.0)))
    callers = SoundLibrary([tmp_path / "sounds", SHIPPED])
    shipped = callers.load("prompts/en/position_1")

    assert studio.replace("position_1", {"en": spoken}) == {"en": None}
    (first,) = studio.heard([("position_1", "en")])
    assert (first.where, first.text) == ("house", "You are first.")
    assert len(callers.load("prompts/en/position_1")) != len(shipped)
    before = studio.replace("position_1", {"en": sung})
    (second,) = studio.heard([("position_1", "en")])
    assert second.text == "" and second.seconds > 1.9  # not the words of the one before
    studio.replace("position_1", before)
    assert studio.heard([("position_1", "en")]) == (first,)

    assert studio.replace("position_1", {"en": None})["en"].text == "You are first."
    assert studio.heard([("position_1", "en")])[0].where == "shipped"
    assert (callers.load("prompts/en/position_1") == shipped).all()
    assert list((tmp_path / "sounds").rglob("*.*")) == []


def test_what_cannot_be_written_leaves_what_was_heard(studio, tmp_path):
    studio.replace("wrong_key", {"lt": studio.spoken("Not that one.", "en")})
    blocked = tmp_path / "sounds" / "prompts" / "lt" / "wrong_key.wav.new"
    blocked.mkdir()
    with pytest.raises(StoreUnavailable) as told:
        studio.replace("wrong_key", {"lt": studio.imported(a_file(tmp_path, sine(440, 2.0)))})
    assert told.value.advice
    assert studio.heard([("wrong_key", "lt")])[0].text == "Not that one."


def test_one_that_cannot_be_played_is_put_back(studio, tmp_path):
    broken = tmp_path / "sounds" / "prompts" / "lt" / "digit_1.wav"
    broken.parent.mkdir(parents=True)
    broken.write_text("no sound")
    assert studio.heard([("digit_1", "lt")])[0].where == ""
    studio.replace("digit_1", {"lt": None})
    assert studio.heard([("digit_1", "lt")])[0].where == "shipped"


def test_a_language_that_is_not_named_any_more_has_none(studio, tmp_path):
    name = studio.keep("bye", "goodbye", ("en",), {})
    assert studio.existing(name, "en") is not None and studio.existing(name, "lt") is None
    assert studio.heard([(name, "en")])[0].text  # its words went with it
