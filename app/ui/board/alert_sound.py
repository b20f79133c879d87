"""An alert's sound, on the loudspeaker that is chosen for ringing. QtMultimedia is imported with the first
one; without it, or without a loudspeaker, the system's own bell."""

import logging

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QApplication

from app.ui.resources import RESOURCES

log = logging.getLogger(__name__)
FILE = RESOURCES / "sounds" / "alert.wav"


class AlertSound(QObject):
    """``device``: the id of the settings' ringing device, empty for the system's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.device = ""
        self._made_for: str | None = None
        self._effect: QObject | None = None

    def play(self) -> None:
        if self._made_for != self.device:
            self._made_for, self._effect = self.device, self._made()
        if self._effect is None:
            QApplication.beep()
        else:
            self._effect.play()  # type: ignore[attr-defined]

    def _made(self) -> QObject | None:
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError as missing:
            log.info("no sound of alerts: %s", missing)
            return None
        named = [e for e in QMediaDevices.audioOutputs() if bytes(e.id().data()).decode() == self.device]
        device = named[0] if named else QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return None
        effect = QSoundEffect(device, self)
        effect.setSource(QUrl.fromLocalFile(str(FILE)))
        return effect
