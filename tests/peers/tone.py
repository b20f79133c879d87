"""Test tones and what is left of them: least squares on a known frequency."""

import numpy as np

RATE = 8000


def sine(frequency: float, seconds: float, level_dbfs: float = -12.0) -> np.ndarray:
    """int16 samples of a sine whose RMS is ``level_dbfs`` below a full-scale square (32768)."""
    amplitude = 32768 * 10 ** (level_dbfs / 20) * np.sqrt(2)
    time = np.arange(int(seconds * RATE)) / RATE
    return np.rint(amplitude * np.sin(2 * np.pi * frequency * time)).astype(np.int16)


def level(samples: np.ndarray) -> float:
    """RMS in dB relative to 32768; -100 for silence or nothing."""
    if not len(samples):
        return -100.0
    power = float(np.mean(samples.astype(np.float64) ** 2))
    return max(-100.0, 10 * float(np.log10(max(power, 1e-9))) - 20 * float(np.log10(32768)))


def snr(samples: np.ndarray, frequency: float) -> float:
    """Power of ``frequency`` over the power of all the rest, in dB; -100 with too little to judge."""
    if len(samples) < 800:
        return -100.0
    x = samples.astype(np.float64)
    angle = 2 * np.pi * frequency * np.arange(len(x)) / RATE
    basis = np.stack([np.sin(angle), np.cos(angle)], axis=1)
    fit = basis @ np.linalg.lstsq(basis, x, rcond=None)[0]
    rest = x - fit
    return 10 * float(np.log10(max(float(fit @ fit), 1e-9) / max(float(rest @ rest), 1e-9)))


def tone_level(samples: np.ndarray, frequency: float) -> float:
    """How loud this one frequency is within the samples, dB relative to 32768."""
    if len(samples) < 800:
        return -100.0
    x = samples.astype(np.float64)
    angle = 2 * np.pi * frequency * np.arange(len(x)) / RATE
    basis = np.stack([np.sin(angle), np.cos(angle)], axis=1)
    return level(basis @ np.linalg.lstsq(basis, x, rcond=None)[0])
