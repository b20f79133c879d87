import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.phones.sound.level import SILENT, LevelMeter, dbfs, power_dbfs


@pytest.mark.parametrize(("value", "level"), [(32767, 0.0), (3277, -20.0), (328, -40.0), (0, SILENT)])
def test_a_square_is_as_loud_as_its_value(value: int, level: float) -> None:
    assert dbfs(np.full(160, value, "<i2").tobytes()) == pytest.approx(level, abs=0.02)


def test_a_full_sine_is_three_below() -> None:
    sine = np.rint(32767 * np.sin(2 * np.pi * np.arange(160) / 16)).astype("<i2")
    assert dbfs(sine.tobytes()) == pytest.approx(-3.01, abs=0.01)


@given(st.binary(max_size=999))
def test_no_bytes_are_outside_the_scale(pcm: bytes) -> None:
    assert SILENT <= dbfs(pcm) <= 0.0


def test_the_meter_follows_the_last_100_ms() -> None:
    meter = LevelMeter()
    assert meter.level == SILENT
    loud = np.full(160, 3277, "<i2").tobytes()
    meter.hear(loud)
    assert meter.level == pytest.approx(-27, abs=0.1), "one frame of five"
    for _ in range(4):
        meter.hear(loud)
    assert meter.level == pytest.approx(-20, abs=0.1)
    for _ in range(5):
        meter.hear(bytes(320))
    assert meter.level == SILENT
    meter.hear(loud)
    meter.clear()
    assert meter.level == SILENT


def test_nothing_is_silence() -> None:
    assert power_dbfs(0.0) == SILENT
