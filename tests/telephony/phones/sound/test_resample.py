import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.phones.sound.resample import TAPS, Doubler, Halver
from tests.peers import tone


def sine16(frequency: float, seconds: float = 0.5) -> np.ndarray:
    time = np.arange(int(16000 * seconds)) / 16000
    return np.rint(8000 * np.sin(2 * np.pi * frequency * time)).astype(np.int16)


@pytest.mark.parametrize("frequency", [300, 1010, 3000, 3400])
def test_speech_passes_there_and_back(frequency: int) -> None:
    told = tone.sine(frequency, 0.5)
    back = Halver()(Doubler()(told))
    assert len(back) == len(told)
    settled = back[2 * TAPS :]
    assert tone.tone_level(settled, frequency) == pytest.approx(-12, abs=0.2)
    assert tone.snr(settled, frequency) > 50


@pytest.mark.parametrize("frequency", [4700, 6000, 7900])
def test_nothing_folds_back(frequency: int) -> None:
    assert tone.level(Halver()(sine16(frequency))[TAPS:]) < tone.level(sine16(frequency)) - 55


@given(st.lists(st.integers(0, 700), max_size=12))
def test_pieces_of_any_size_make_the_same_stream(sizes: list[int]) -> None:
    samples = np.random.default_rng(1).integers(-9000, 9000, sum(sizes)).astype(np.int16)
    edges = np.cumsum([0, *sizes])
    for make in (Halver, Doubler):
        whole, parts = make()(samples), make()
        pieces = [parts(samples[a:b]) for a, b in zip(edges, edges[1:], strict=False)]
        assert np.array_equal(whole, np.concatenate([np.zeros(0, np.int16), *pieces]))


def test_loud_sound_is_cut_not_wrapped() -> None:
    square = np.where(np.arange(400) // 20 % 2, 32767, -32768).astype(np.int16)
    doubled = Doubler()(square)
    assert doubled.max() == 32767
    assert doubled.min() == -32768
