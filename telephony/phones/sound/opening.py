"""Which sound a setting means."""

from __future__ import annotations

from pathlib import Path

from telephony.phones.port import Sound
from telephony.phones.sound.null import NullSound
from telephony.phones.sound.wavefile import WaveSound

NOT_INSTALLED = (
    "Sound is not installed on this computer. Install it with: pip install PySide6-Addons "
    "(on Debian also libpulse0), then start the phone again."
)


def open_sound(kind: str, recording: Path | None = None) -> Sound:
    """``auto``: the computer's devices; ``null``: none; anything else is the path of a WAV file to speak.

    Never raises: sound that cannot be had is a ``NullSound`` that says why.
    """
    if kind == "null":
        return NullSound()
    if kind != "auto":
        return WaveSound(Path(kind), recording)
    try:
        from telephony.phones.sound.qt import QtSound
    except ImportError as error:
        return NullSound(f"{NOT_INSTALLED} ({error})")
    return QtSound()
