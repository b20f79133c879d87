"""Sounds made by arithmetic: call progress tones, DTMF, music on hold. int16 at 8 kHz.

Tones are those of most European networks: 425 Hz (ITU-T E.180 supplement 2), -13 dBFS peak.
"""

from __future__ import annotations

import numpy as np

from telephony.media.events import Tone
from telephony.media.g711 import Samples

RATE = 8000
FRAME = 160
TONE_LEVEL = 0.16
_FADE = 40  # 5 ms at each end of a tone, so that it does not click

DTMF_ROWS = (697, 770, 852, 941)
DTMF_COLUMNS = (1209, 1336, 1477, 1633)
DTMF_KEYPAD = "123A456B789C*0#D"


def sine(frequency: float, seconds: float, level: float = TONE_LEVEL) -> Samples:
    """A faded sine; `level` is its peak, 1 = full scale."""
    return _finish(np.sin(2 * np.pi * frequency * _clock(seconds)), level)


def silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE), np.int16)


def whole_frames(samples: Samples) -> Samples:
    """(n, 160), filled up with silence."""
    frames = np.zeros((-(-len(samples) // FRAME), FRAME), np.int16)
    frames.reshape(-1)[: len(samples)] = samples
    return frames


def dtmf(digits: str, on: float = 0.1, off: float = 0.06) -> Samples:
    """Keys as tones in band (ITU-T Q.23); other characters are left out."""
    parts = [np.zeros(0, np.int16)]
    for place in (DTMF_KEYPAD.find(digit) for digit in digits.upper()):
        if place >= 0:
            low, high = DTMF_ROWS[place // 4], DTMF_COLUMNS[place % 4]
            both = sum(np.sin(2 * np.pi * frequency * _clock(on)) for frequency in (low, high))
            parts += [_finish(np.asarray(both), TONE_LEVEL), silence(off)]
    return np.concatenate(parts)


def music() -> Samples:
    """A soft loop of 25.6 s: four chords, plucked, over a quiet pad. It ends where it begins."""
    beat = round(0.4 * RATE)
    chords = [(48, 64, 67, 71, 76), (45, 60, 64, 67, 72), (41, 60, 64, 69, 72), (43, 59, 62, 67, 74)] * 2
    track = np.zeros(len(chords) * 8 * beat)
    orders = [(1, 2, 3, 4, 3, 2, 3, 2), (1, 3, 2, 4, 2, 3, 4, 3)]
    for number, chord in enumerate(chords):
        start = number * 8 * beat
        for note in chord[:4]:
            _lay(track, start, _pad(_hertz(note), 9 * beat), 0.10)
        for step, which in enumerate(orders[number // 4]):
            _lay(track, start + step * beat, _pluck(_hertz(chord[which])), 0.35)
    return np.rint(track / np.abs(track).max() * 0.25 * 32767).astype(np.int16)


def _clock(seconds: float) -> np.ndarray:
    return np.arange(round(seconds * RATE)) / RATE


def _finish(wave: np.ndarray, level: float) -> Samples:
    envelope = np.ones(len(wave))
    edge = min(_FADE, len(wave) // 2)
    envelope[:edge] = np.linspace(0, 1, edge, endpoint=False)
    envelope[len(wave) - edge :] = envelope[:edge][::-1]
    return np.rint(wave * envelope * level * 32767).astype(np.int16)


def _hertz(note: int) -> float:
    """Equal temperament, note 69 = 440 Hz."""
    return float(440 * 2 ** ((note - 69) / 12))


def _pluck(frequency: float) -> np.ndarray:
    clock = _clock(1.6)
    tone = np.sin(2 * np.pi * frequency * clock) + 0.3 * np.sin(4 * np.pi * frequency * clock)
    return np.asarray(tone * np.exp(-3.2 * clock) * np.minimum(1, clock / 0.008))


def _pad(frequency: float, length: int) -> np.ndarray:
    clock = np.arange(length) / RATE
    return np.asarray(np.sin(2 * np.pi * frequency * clock) * np.sin(np.pi * np.arange(length) / length))


def _lay(track: np.ndarray, start: int, sound: np.ndarray, level: float) -> None:
    """Add; what runs over the end goes on at the beginning, so that the loop has no seam."""
    np.add.at(track, (start + np.arange(len(sound))) % len(track), sound * level)


# One period each; the last pause belongs to it.
TONES: dict[Tone, Samples] = {
    "ringback": np.concatenate([sine(425, 1.0), silence(4.0)]),
    "busy": np.concatenate([sine(425, 0.5), silence(0.5)]),
    "congestion": np.concatenate([sine(425, 0.24), silence(0.24)]),
    "beep": np.concatenate([sine(1000, 0.24), silence(14.76)]),
}
