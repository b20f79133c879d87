"""One call whose sound is listened to: what went in as a pure tone, frame by frame, at the other end."""

from dataclasses import dataclass

import numpy as np

from tests.peers.tone import RATE, snr

FRAME = 160
PIECE = 800
# 17.8 periods a frame: a frame that is lost, repeated or replaced breaks the phase, at 1000 Hz it would not.
# Nine samples a period, of four sizes, and so loud that G.711 has all four nearly as they are: the tone comes
# out of it with 45.9 dB, where 37 dB are the rule, and what an exchange adds is not hidden below that.
TONE = RATE / 9
AMPLITUDE = 13818
SLIP = 0.5
"""Radians between two frames that count as a break; one sample of jitter would be 0.8."""
QUIET = 0.5


@dataclass(frozen=True, slots=True)
class Heard:
    """``lost``: frames that are missing, repeated or not the tone. ``snr``: dB over the worst and the median
    tenth of a second."""

    frames: int
    lost: int
    worst_snr: float
    median_snr: float


def tone() -> np.ndarray:
    """What the probe says: whole periods and whole frames, so that it may be repeated without a break."""
    return np.rint(AMPLITUDE * np.sin(2 * np.pi * np.arange(9 * FRAME) / 9)).astype(np.int16)


def listen(sound: np.ndarray, frequency: float = TONE) -> Heard:
    """``sound``: int16 at 8 kHz in which nothing but the tone is expected."""
    frames = len(sound) // FRAME
    x = sound[: frames * FRAME].astype(np.float64).reshape(frames, FRAME)
    turns = np.exp(-2j * np.pi * frequency * np.arange(frames * FRAME) / RATE).reshape(frames, FRAME)
    phasor = (x * turns).mean(axis=1)
    usual = np.median(np.abs(phasor))
    slips = np.abs(np.angle(phasor[1:] * np.conj(phasor[:-1]))) > SLIP
    quiet = np.abs(phasor) < QUIET * usual
    whole = len(sound) // PIECE
    pieces = [snr(piece, frequency) for piece in sound[: whole * PIECE].reshape(whole, PIECE)]
    lost = int(np.count_nonzero(slips) + np.count_nonzero(quiet)) if usual else frames
    return Heard(frames, lost, float(min(pieces)), float(np.median(pieces)))
