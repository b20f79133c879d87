"""WAV files: in as 8 kHz mono int16 whatever they were, out as 8 kHz mono of 16 bits or G.711."""

from __future__ import annotations

import struct
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from telephony.media.g711 import PCMA, PCMU, Samples, decode, encode

SAMPLE_RATE = 8000
MAX_SECONDS = 3600
_LAWS = {6: PCMA, 7: PCMU}
"""Format tags of G.711 in a WAV file (RFC 2361) → RTP payload type."""


class UnreadableSound(Exception):
    """The file is missing or is no WAV file of G.711 or of PCM in 8, 16, 24 or 32 bits."""


def read_wav(path: Path) -> Samples:
    """int16 samples at 8 kHz, channels averaged. Raises UnreadableSound."""
    if (law := _read_g711(path)) is not None:
        return law
    try:
        with wave.open(str(path), "rb") as file:
            rate, channels, width = file.getframerate(), file.getnchannels(), file.getsampwidth()
            if file.getnframes() > MAX_SECONDS * max(rate, 1):
                raise UnreadableSound(f"{path}: longer than {MAX_SECONDS} s")
            raw = file.readframes(file.getnframes())
    except (OSError, EOFError, wave.Error) as error:
        raise UnreadableSound(f"{path}: {error}") from error
    if rate < 1 or width not in (1, 2, 3, 4):
        raise UnreadableSound(f"{path}: {width * 8} bits at {rate} Hz")
    frames = _to_float(raw[: len(raw) // (width * channels) * width * channels], width)
    return to_int16(resample(frames.reshape(-1, channels).mean(axis=1), rate, SAMPLE_RATE))


def _read_g711(path: Path) -> Samples | None:
    """A telephone's sound as it is, which the standard library does not read; None: it is no such file."""
    try:
        with path.open("rb") as file:
            chunks = dict(_chunks(file.read(MAX_SECONDS * SAMPLE_RATE)))
    except OSError as error:
        raise UnreadableSound(f"{path}: {error}") from error
    if len(chunks.get(b"fmt ", b"")) < 16:
        return None
    tag, channels, rate = struct.unpack_from("<HHI", chunks[b"fmt "])
    if tag not in _LAWS:
        return None
    if rate != SAMPLE_RATE or channels != 1:
        raise UnreadableSound(f"{path}: G.711 at {rate} Hz in {channels} channels")
    return decode(np.frombuffer(chunks.get(b"data", b""), dtype=np.uint8), _LAWS[tag])


def _chunks(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and content of each part of a RIFF file; a torn last one is as long as it is."""
    place = 12
    while raw[:4] == b"RIFF" and raw[8:12] == b"WAVE" and place + 8 <= len(raw):
        name, length = struct.unpack_from("<4sI", raw, place)
        yield name, raw[place + 8 : place + 8 + length]
        place += 8 + length + length % 2


def write_g711(path: Path, samples: Samples) -> None:
    """Write int16 samples as 8 kHz mono mu-law: half the size, and what callers get anyway."""
    codes = encode(samples, PCMU).tobytes()
    head = struct.pack("<4sIHHIIHHH", b"fmt ", 18, 7, 1, SAMPLE_RATE, SAMPLE_RATE, 1, 8, 0)
    body = head + struct.pack("<4sI", b"data", len(codes)) + codes + b"\0" * (len(codes) % 2)
    path.write_bytes(struct.pack("<4sI4s", b"RIFF", 4 + len(body), b"WAVE") + body)


def write_wav(path: Path, samples: Samples) -> None:
    """Write int16 samples as 8 kHz mono 16-bit PCM."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(samples.astype("<i2").tobytes())


def to_int16(samples: np.ndarray) -> Samples:
    """Round and saturate."""
    return np.clip(np.rint(samples), -32768, 32767).astype(np.int16)


def resample(samples: np.ndarray, rate: int, wanted: int) -> np.ndarray:
    """Band-limited change of rate for whole files (not streams): in the frequency domain.

    The spectrum above the lower half-rate is cut, so nothing folds back. Length scales with the rates.
    """
    if rate == wanted or not len(samples):
        return np.asarray(samples, dtype=np.float64)
    # Padding with silence keeps the end from leaking into the beginning (the transform is circular) and
    # makes the length divisible, so that the new length is exact.
    padded = -(-(len(samples) + rate // 10) // rate) * rate
    spectrum = np.fft.rfft(samples, padded)
    length = padded // rate * wanted
    kept = np.zeros(length // 2 + 1, dtype=complex)
    shared = min(len(kept), len(spectrum))
    kept[:shared] = spectrum[:shared]
    result = np.fft.irfft(kept, length) * (wanted / rate)
    return result[: round(len(samples) * wanted / rate)]


def _to_float(raw: bytes, width: int) -> np.ndarray:
    """PCM bytes to float64 on the 16-bit scale. 8-bit WAV is unsigned, the others signed."""
    if width == 1:
        return (np.frombuffer(raw, dtype=np.uint8).astype(np.float64) - 128) * 256
    if width == 3:
        triple = np.frombuffer(raw, dtype=np.uint8).reshape(-1, 3)
        padded = np.zeros((len(triple), 4), dtype=np.uint8)
        padded[:, 1:] = triple
        return padded.view("<i4").reshape(-1) / 65536.0
    return np.frombuffer(raw, dtype="<i2" if width == 2 else "<i4") / (1.0 if width == 2 else 65536.0)
