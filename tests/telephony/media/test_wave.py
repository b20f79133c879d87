"""WAV in whatever shape, out as 8 kHz mono."""

from __future__ import annotations

import struct
import wave
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.media.g711 import PCMA, PCMU, decode, encode
from telephony.media.wave import UnreadableSound, read_wav, resample, to_int16, write_g711, write_wav
from tests.telephony.media.phones import level, snr, tone


def store(path: Path, raw: bytes, rate: int, width: int, channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setparams((channels, width, rate, 0, "NONE", ""))
        file.writeframes(raw)
    return path


def test_8_khz_mono_comes_back_to_the_bit(tmp_path):
    sound = tone(440, 10)
    write_wav(tmp_path / "a.wav", sound)
    assert np.array_equal(read_wav(tmp_path / "a.wav"), sound)


@pytest.mark.parametrize("rate", [6000, 11025, 16000, 22050, 44100, 48000])
def test_other_rates_are_resampled(tmp_path, rate):
    clock = np.arange(rate) / rate
    wide = np.rint(8000 * np.sin(2 * np.pi * 1000 * clock)).astype("<i2")
    sound = read_wav(store(tmp_path / "a.wav", wide.tobytes(), rate, 2))
    assert len(sound) == 8000
    assert snr(sound[800:7200], 1000) > 40
    assert level(sound[800:7200]) == pytest.approx(20 * np.log10(8000 / 2**0.5 / 32768), abs=0.1)


def test_what_8_khz_cannot_hold_is_left_out_and_does_not_fold_back():
    clock = np.arange(48000) / 48000
    sound = resample(10000 * np.sin(2 * np.pi * 5000 * clock), 48000, 8000)
    assert np.abs(sound[800:7200]).max() < 30


def test_a_loud_end_is_not_heard_at_the_beginning():
    sound = np.zeros(16000)
    sound[-800:] = 20000
    assert np.abs(resample(sound, 16000, 8000)[:2000]).max() < 60


@pytest.mark.parametrize(("width", "tolerance"), [(1, 256), (2, 0), (3, 0), (4, 0)])
def test_all_widths(tmp_path, width, tolerance):
    sound = tone(500, 5)
    if width == 1:
        raw = ((sound.astype(int) >> 8) + 128).astype(np.uint8).tobytes()
    else:
        raw = b"".join(bytes(width - 2) + int(value).to_bytes(2, "little", signed=True) for value in sound)
    again = read_wav(store(tmp_path / "a.wav", raw, 8000, width))
    assert np.abs(again.astype(int) - sound).max() <= tolerance


def test_channels_are_averaged(tmp_path):
    left = tone(500, 5)
    both = np.stack([left, np.zeros_like(left)], axis=1)
    again = read_wav(store(tmp_path / "a.wav", both.astype("<i2").tobytes(), 8000, 2, channels=2))
    assert np.abs(again - left / 2).max() <= 0.5


@pytest.mark.parametrize("content", [None, b"", b"RIFF", b"no wave file at all, only words"])
def test_no_wav_file_is_said(tmp_path, content):
    path = tmp_path / "a.wav"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UnreadableSound, match="a.wav"):
        read_wav(path)


def test_a_file_without_sound_is_empty(tmp_path):
    assert len(read_wav(store(tmp_path / "a.wav", b"", 44100, 2))) == 0


@given(st.lists(st.floats(-1e6, 1e6), max_size=20))
def test_saturation(values):
    sound = to_int16(np.array(values, dtype=float))
    assert [int(v) for v in sound] == [max(-32768, min(32767, round(v))) for v in values]


def g711(path: Path, tag: int, codes: bytes, rate: int = 8000, channels: int = 1) -> Path:
    head = struct.pack("<4sIHHIIHH", b"fmt ", 16, tag, channels, rate, rate * channels, channels, 8)
    body = (
        b"WAVE"
        + head
        + struct.pack("<4sI", b"fact", 3)
        + b"abc\0"
        + struct.pack("<4sI", b"data", len(codes))
        + codes
    )
    path.write_bytes(struct.pack("<4sI", b"RIFF", len(body)) + body)
    return path


@pytest.mark.parametrize(("tag", "law"), [(7, PCMU), (6, PCMA)])
def test_recordings_of_telephone_systems_in_g711_are_read(tmp_path, tag, law):
    sound = tone(440, 10)
    codes = encode(sound, law)
    assert np.array_equal(read_wav(g711(tmp_path / "a.wav", tag, codes.tobytes())), decode(codes, law))
    torn = g711(tmp_path / "b.wav", tag, codes.tobytes())
    torn.write_bytes(torn.read_bytes()[:-100])
    assert len(read_wav(torn)) == len(sound) - 100


def test_g711_is_written_at_half_the_size_and_comes_back(tmp_path):
    sound = tone(440, 10)[:-1]
    write_g711(tmp_path / "a.wav", sound)
    assert np.array_equal(read_wav(tmp_path / "a.wav"), decode(encode(sound, PCMU), PCMU))
    assert (tmp_path / "a.wav").stat().st_size < len(sound) + 60


def test_g711_of_another_rate_is_told(tmp_path):
    with pytest.raises(UnreadableSound, match="16000 Hz"):
        read_wav(g711(tmp_path / "a.wav", 7, b"\0" * 100, rate=16000))
    with pytest.raises(UnreadableSound):
        read_wav(tmp_path / "gone.wav")
