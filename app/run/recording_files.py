"""Recordings' files opened for a desk, measured after a crash, and removed."""

import logging
import wave
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from app.domain.errors import BadInput, NotFound, StoreUnavailable
from app.domain.recordings import Recording
from app.run.recording_key import NoKey, key_of, recordings_folder, system_store
from telephony.media.g711 import Samples
from telephony.media.stretch import HOP, stretched
from telephony.media.vault import RATE, Opened, UnreadableRecording, check_sum, place_of, read_vault
from telephony.phones.sound.resample import Doubler
from telephony.switchboard.commands import KeepRecording
from telephony.switchboard.ids import RecordingId

log = logging.getLogger(__name__)
PEAKS = 1200
"""Stretches of a waveform: about as many as a wide window has pixels."""


class OpenedVoices:
    """``app.services.recording_ports.Voices``."""

    def __init__(self, opened: Opened) -> None:
        self.whole = opened.whole
        self.seconds = len(opened.left) / RATE
        self.peaks = _peaks(opened.left), _peaks(opened.right)
        both = opened.left.astype(np.int32) + opened.right
        self._double = Doubler()
        self._both: Samples = np.clip(both, -32768, 32767).astype(np.int16)

    def speech(self, at: float, speed: float, seconds: float) -> tuple[bytes, float]:
        hops = max(1, round(seconds * RATE / HOP))
        sound, place = stretched(self._both, max(0, round(at * RATE)), speed, hops)
        return self._double(sound).astype("<i2").tobytes(), place / RATE


class StoredSound:
    """``app.services.recording_ports.RecordingFiles`` in a data folder."""

    def __init__(self, data: Path) -> None:
        self._data = data

    def open(self, recording: Recording) -> OpenedVoices:
        return OpenedVoices(self._opened(recording))

    def export(self, recording: Recording, path: str) -> str:
        opened = self._opened(recording)
        both = np.stack([opened.left, opened.right], axis=1).astype("<i2").tobytes()
        try:
            # Opened first: a wave file that could not be opened fails again when it is collected.
            with Path(path).open("wb") as raw, wave.open(raw, "wb") as file:
                file.setnchannels(2)
                file.setsampwidth(2)
                file.setframerate(RATE)
                file.writeframes(both)
            return check_sum(Path(path))
        except OSError as error:
            raise StoreUnavailable(
                f"The copy cannot be written: {error.strerror or error}", "Choose another folder."
            ) from error

    def _opened(self, recording: Recording) -> Opened:
        path = place_of(recordings_folder(self._data), recording.id)
        if not path.exists():
            raise NotFound("The file of this recording is not there.", "Was it left out of a backup?")
        try:
            changed = recording.sha256 and check_sum(path) != recording.sha256
            opened = read_vault(path, key_of(self._data, system_store(), make=False))
        except (NoKey, UnreadableRecording) as error:
            raise BadInput(
                f"This recording cannot be opened: {error}.", "The handbook, Running, says where keys are."
            ) from error
        if changed:
            raise BadInput(
                "This recording was changed after it was made: it is no proof of anything.",
                "Compare it with a backup.",
            )
        return opened


def remove_files(data: Path, recordings: Sequence[str]) -> list[str]:
    """Their files; returns those that are gone now. One that cannot be removed is told and stays for the
    next day."""
    gone = []
    for each in recordings:
        try:
            place_of(recordings_folder(data), each).unlink(missing_ok=True)
        except (OSError, ValueError) as error:
            log.warning("recording %s cannot be removed: %s", each, error)
            continue
        gone.append(each)
    return gone


def measure(data: Path, recordings: Sequence[str], keep: Callable[[KeepRecording], None]) -> None:
    """What became of files whose end nobody told of, because the exchange was stopped or killed."""
    for each in recordings:
        keep(_measured(data, each))


def _measured(data: Path, recording: str) -> KeepRecording:
    name = RecordingId(recording)
    try:
        path = place_of(recordings_folder(data), recording)
        opened = read_vault(path, key_of(data, system_store(), make=False))
        fault = "" if opened.whole else "the exchange was stopped in the middle"
        return KeepRecording(name, len(opened.left) / RATE, check_sum(path), fault)
    except (OSError, ValueError, UnreadableRecording) as error:
        return KeepRecording(name, 0.0, "", str(error))


def _peaks(side: Samples) -> tuple[float, ...]:
    """Loudest of each stretch, 0..1; a short sound has fewer stretches."""
    if not len(side):
        return ()
    stretches = min(PEAKS, len(side))
    edges = np.linspace(0, len(side), stretches, endpoint=False).astype(np.intp)
    loudest = np.maximum.reduceat(np.abs(side.astype(np.int32)), edges)
    return tuple((loudest / 32768.0).tolist())
