"""G.711: the ITU's own values, every code, every sample."""

from __future__ import annotations

import numpy as np
import pytest

from telephony.media.g711 import (
    ALAW_SILENCE,
    MULAW_SILENCE,
    PCMA,
    PCMU,
    decode,
    encode,
)

EVERY_CODE = np.arange(256).astype(np.uint8)
EVERY_SAMPLE = np.arange(-32768, 32768).astype(np.int16)


@pytest.mark.parametrize(
    ("law", "code", "linear"),
    [
        # G.711 table 2: decoder output values times four.
        (PCMU, 0x00, -32124), (PCMU, 0x80, 32124), (PCMU, 0x8F, 16764), (PCMU, 0x9F, 8316),
        (PCMU, 0xAF, 4092), (PCMU, 0xBF, 1980), (PCMU, 0xCF, 924), (PCMU, 0xDF, 396), (PCMU, 0xEF, 132),
        (PCMU, 0xFE, 8), (PCMU, 0xFF, 0), (PCMU, 0x7F, 0), (PCMU, 0x7E, -8),
        # G.711 table 1: decoder output values times eight.
        (PCMA, 0xAA, 32256), (PCMA, 0x2A, -32256), (PCMA, 0xA5, 16896), (PCMA, 0xD5, 8), (PCMA, 0x55, -8),
        (PCMA, 0xD4, 24), (PCMA, 0xC5, 264), (PCMA, 0xF5, 528),
    ],
)  # fmt: skip
def test_decoder_output_values_of_the_itu_tables(law, code, linear):
    assert decode(np.array([code], np.uint8), law)[0] == linear


@pytest.mark.parametrize(
    ("law", "sequence", "below_full_scale"),
    [(PCMU, "1E0B0B1E9E8B8B9E", 3.17), (PCMA, "342121 34B4A1A1B4", 3.14)],
)
def test_digital_milliwatt_is_0_dbm0(law, sequence, below_full_scale):
    """G.711 tables 5 and 6: this sequence is a 1 kHz sine that far below the greatest sine of its law."""
    sound = decode(np.frombuffer(bytes.fromhex(sequence), np.uint8), law).astype(float)
    greatest = 32124 + 512 if law == PCMU else 32256 + 512  # virtual decision value: half a step above
    below = 20 * np.log10(greatest / np.sqrt(2) / np.sqrt(np.mean(sound**2)))
    assert below == pytest.approx(below_full_scale, abs=0.03)
    assert encode(sound.astype(np.int16), law).tobytes() == bytes.fromhex(sequence)


@pytest.mark.parametrize("law", [PCMU, PCMA])
def test_every_code_survives_the_round_trip(law):
    again = encode(decode(EVERY_CODE, law), law)
    expected = EVERY_CODE.copy()
    if law == PCMU:
        expected[0x7F] = 0xFF  # mu-law has two zeros; the positive one is sent
    assert np.array_equal(again, expected)


@pytest.mark.parametrize(("law", "least_step", "greatest"), [(PCMU, 8, 32635), (PCMA, 16, 32767)])
def test_every_sample_is_within_half_a_step_of_what_is_heard(law, least_step, greatest):
    codes = encode(EVERY_SAMPLE, law)
    segment = ((codes ^ (0xFF if law == PCMU else 0x55)) >> 4) & 7
    step = least_step << (segment if law == PCMU else np.maximum(segment.astype(int) - 1, 0)).astype(int)
    heard = decode(codes, law).astype(int)
    error = np.abs(np.clip(EVERY_SAMPLE.astype(int), -greatest, greatest) - heard)
    assert np.all(2 * error <= step)
    assert np.all(np.diff(heard) >= 0)


@pytest.mark.parametrize(("law", "code", "near"), [(PCMU, MULAW_SILENCE, 0), (PCMA, ALAW_SILENCE, 8)])
def test_silence(law, code, near):
    assert encode(np.zeros(3, np.int16), law).tolist() == [code] * 3
    assert decode(np.array([code], np.uint8), law)[0] == near


def test_shapes_are_kept_and_views_are_allowed():
    block = np.arange(-320, 320, dtype=np.int16).reshape(4, 160)[::-1, ::2]
    assert encode(block, PCMU).shape == (4, 80)
    assert np.array_equal(encode(block, PCMA), encode(block.copy(), PCMA))
