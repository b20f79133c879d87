import numpy as np

from telephony.phones.port import SILENCE
from telephony.phones.sound.crossing import Crossing

LOUD = np.full(160, 3277, "<i2").tobytes()


def test_closed_it_is_silent_and_keeps_nothing() -> None:
    crossing = Crossing()
    crossing.write(LOUD)
    crossing.from_microphone(LOUD)
    assert (crossing.to_ear(), crossing.read(), crossing.levels()) == (None, SILENCE, (-96.0, -96.0))


def test_open_it_carries_both_ways_and_measures() -> None:
    crossing = Crossing()
    crossing.open(True)
    for _ in range(5):
        crossing.write(LOUD)
        crossing.from_microphone(LOUD)
    assert (crossing.to_ear(), crossing.read()) == (LOUD, LOUD)
    assert all(abs(level + 20) < 0.1 for level in crossing.levels())


def test_a_new_call_hears_nothing_of_the_last() -> None:
    crossing = Crossing()
    crossing.open(True)
    for _ in range(5):
        crossing.write(LOUD)
        crossing.from_microphone(LOUD)
    crossing.open(False)
    crossing.open(True)
    assert (crossing.to_ear(), crossing.read(), crossing.levels()) == (None, SILENCE, (-96.0, -96.0))


def test_a_card_that_stopped_does_not_pile_up_delay() -> None:
    crossing = Crossing()
    crossing.open(True)
    for number in range(1000):
        crossing.write(np.full(160, number, "<i2").tobytes())
    first = crossing.to_ear()
    assert first is not None
    assert np.frombuffer(first, "<i2")[0] >= 995
