"""Keys as tones: heard through both laws at any offset, level and twist that Q.24 allows; voices are none."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.media.events import DigitReceived
from telephony.media.g711 import PCMA, PCMU, Samples, decode, encode
from telephony.media.inband import BLOCK, InBandKeys
from telephony.media.tones import DTMF_COLUMNS, DTMF_KEYPAD, DTMF_ROWS, FRAME, dtmf, whole_frames
from telephony.media.wave import read_wav
from tests.telephony.media.phones import Studio

PROMPTS = sorted((Path(__file__).parents[3] / "resources" / "prompts").rglob("*.wav"))
ROW = np.array([0])


def keys(sound: Samples, law: int = PCMU) -> str:
    ear, found = InBandKeys(), ""
    coded = decode(encode(sound, law), law)
    for frame in whole_frames(np.concatenate([coded, np.zeros(4 * FRAME, np.int16)])):
        found += "".join(press.digit for _, press in ear.listen(ROW, frame[None, :]))
    return found


def tone(key: str, ms: int, *, level: float = 0.1, twist: float = 1.0, off: float = 1.0) -> Samples:
    """`twist`: the high tone's share of the low one's level; `off`: factor on both frequencies."""
    place = DTMF_KEYPAD.index(key)
    clock = np.arange(ms * 8) / 8000 * off
    low = np.sin(2 * np.pi * DTMF_ROWS[place // 4] * clock)
    high = np.sin(2 * np.pi * DTMF_COLUMNS[place % 4] * clock)
    return (level * (low + twist * high) * 32767 / 2).astype(np.int16)


@pytest.mark.parametrize("law", [PCMU, PCMA])
def test_every_key(law: int) -> None:
    assert keys(dtmf(DTMF_KEYPAD), law) == DTMF_KEYPAD


@given(
    st.sampled_from(DTMF_KEYPAD), st.integers(0, 159), st.integers(60, 200), st.floats(0.03, 0.75),
    st.floats(0.45, 1.5), st.floats(0.986, 1.014),
)  # fmt: skip
def test_any_offset_length_level_twist_and_drift(
    key: str, offset: int, ms: int, level: float, twist: float, off: float
) -> None:
    sound = np.concatenate([np.zeros(offset, np.int16), tone(key, ms, level=level, twist=twist, off=off)])
    assert keys(sound) == key


def test_a_key_pressed_twice_is_two() -> None:
    gap = np.zeros(45 * 8, np.int16)
    assert keys(np.concatenate([tone("5", 60), gap, tone("5", 60)])) == "55"


def test_what_is_too_short_or_out_of_tune_is_none() -> None:
    assert keys(tone("5", 15)) == ""
    assert keys(tone("5", 100, off=1.045)) == ""
    assert keys(tone("5", 100, twist=0.1)) == ""


@pytest.mark.parametrize("path", PROMPTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_voice_presses_nothing(path: Path) -> None:
    assert keys(read_wav(path)) == ""


def test_noise_presses_nothing() -> None:
    noise = np.random.default_rng(7).normal(0, 3000, 8000 * 60).clip(-32768, 32767).astype(np.int16)
    assert keys(noise) == ""


def test_a_phone_without_telephone_events_is_listened_to(studio: Studio) -> None:
    bare, other = studio.phone("bare", dtmf=None), studio.phone("other")
    pressed = whole_frames(dtmf("4711#"))
    for phone in (bare, other):
        phone.talks = False
    for frame in [*pressed, *np.zeros((6, FRAME), np.int16)]:
        for phone in (bare, other):
            packet = phone.packet()
            phone.send(packet[:12] + encode(frame, PCMU).tobytes())
        studio.tick()
    digits = [event for event in studio.events if isinstance(event, DigitReceived)]
    assert "".join(event.digit for event in digits) == "4711#"
    assert {event.leg for event in digits} == {"bare"}


def test_each_of_many_legs_is_heard_for_itself() -> None:
    """More legs than one product takes, every third of them with a key of its own."""
    legs, ear = 2 * BLOCK + 5, InBandKeys()
    said = {row: list(DTMF_KEYPAD)[row % 16] for row in range(0, legs, 3)}
    quiet = np.zeros((4, FRAME), np.int16)
    frames = [whole_frames(tone(said[row], 80)) if row in said else quiet for row in range(legs)]
    heard: dict[int, str] = {}
    for tick in range(6):
        now = np.stack([each[tick] if tick < 4 else quiet[0] for each in frames])
        for row, press in ear.listen(np.arange(legs), now):
            heard[row] = heard.get(row, "") + press.digit
    assert heard == said
