"""G.711 mu-law and A-law to 16-bit linear and back, by table (ITU-T G.711; `audioop` left Python in 3.13).

A table entry per code (256) and per 16-bit sample (65,536); both laws stand behind one another in one table
so that a batch of legs with mixed laws is one look-up. Mu-law decodes to ±32124, A-law to ±32256.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.int16]
Codes = NDArray[np.uint8]

PCMU = 0
PCMA = 8
MULAW_SILENCE = 0xFF
ALAW_SILENCE = 0xD5

_BIAS = 33 << 2
_MULAW_CLIP = 8158 << 2


def _mulaw_decode_table() -> Samples:
    """Table 2a of G.711, value times four: 14-bit to 16-bit."""
    code = ~np.arange(256) & 0xFF
    exponent, mantissa = (code >> 4) & 7, code & 15
    magnitude = (((mantissa << 3) + _BIAS) << exponent) - _BIAS
    return np.where(code & 0x80, -magnitude, magnitude).astype(np.int16)


def _alaw_decode_table() -> Samples:
    """Table 1a of G.711, value times eight: 13-bit to 16-bit. Even bits are inverted on the line."""
    code = np.arange(256) ^ 0x55
    exponent, mantissa = (code >> 4) & 7, code & 15
    low = (mantissa << 4) + 8
    magnitude = np.where(exponent == 0, low, (low + 256) << np.maximum(exponent - 1, 0))
    return np.where(code & 0x80, magnitude, -magnitude).astype(np.int16)


def _exponent(value: NDArray[np.int64], lowest: int) -> NDArray[np.int64]:
    """Segment number: how far the highest set bit lies above bit `lowest`, at most 7."""
    found = np.zeros_like(value)
    for shift in range(1, 8):
        found[value >= (1 << (lowest + shift))] = shift
    return found


def _mulaw_encode_table() -> Codes:
    linear = np.arange(65536, dtype=np.int64)
    linear[32768:] -= 65536
    value = np.minimum(np.abs(linear), _MULAW_CLIP) + _BIAS
    exponent = _exponent(value, 7)
    code = (exponent << 4) | ((value >> (exponent + 3)) & 15)
    return (~np.where(linear < 0, code | 0x80, code) & 0xFF).astype(np.uint8)


def _alaw_encode_table() -> Codes:
    linear = np.arange(65536, dtype=np.int64)
    linear[32768:] -= 65536
    # One's complement for negatives: -1..-16 belongs to the first negative step, not to zero.
    value = np.where(linear < 0, ~linear, linear)
    exponent = _exponent(value, 7)
    code = (exponent << 4) | ((value >> np.maximum(exponent + 3, 4)) & 15)
    return (np.where(linear < 0, code, code | 0x80) ^ 0x55).astype(np.uint8)


MULAW_TO_LINEAR = _mulaw_decode_table()
ALAW_TO_LINEAR = _alaw_decode_table()
# Indexed by the sample's 16 bits read as unsigned: a view, no arithmetic.
LINEAR_TO_MULAW = _mulaw_encode_table()
LINEAR_TO_ALAW = _alaw_encode_table()


def decode(codes: Codes, payload_type: int) -> Samples:
    """Codes of one law (0 PCMU, 8 PCMA), any shape, to int16."""
    return (ALAW_TO_LINEAR if payload_type == PCMA else MULAW_TO_LINEAR)[codes]


def encode(samples: Samples, payload_type: int) -> Codes:
    """int16 of any shape to codes of one law (0 PCMU, 8 PCMA)."""
    table = LINEAR_TO_ALAW if payload_type == PCMA else LINEAR_TO_MULAW
    return table[np.ascontiguousarray(samples, dtype=np.int16).view(np.uint16)]
