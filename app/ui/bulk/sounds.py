"""A sound for each verdict, so that nobody needs to look at the screen between two scans.

QtMultimedia is imported with the first sound; without it, or without a loudspeaker, a fault beeps.
"""

import logging

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QApplication

from app.ui.resources import RESOURCES

log = logging.getLogger(__name__)
KINDS = ("ok", "again", "fault")


class VerdictSounds(QObject):
    """``on``: False for a quiet room."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = True
        self._effects: dict[str, QObject] | None = None

    def play(self, kind: str) -> None:
        """``kind``: one of KINDS."""
        if not self.on:
            return
        if self._effects is None:
            self._effects = self._loaded()
        effect = self._effects.get(kind)
        if effect is not None:
            effect.play()  # type: ignore[attr-defined]
        elif kind == "fault":
            QApplication.beep()

    def _loaded(self) -> dict[str, QObject]:
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError as missing:
            log.info("no sounds of verdicts: %s", missing)
            return {}
        if QMediaDevices.defaultAudioOutput().isNull():
            return {}
        effects: dict[str, QObject] = {}
        for kind in KINDS:
            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(RESOURCES / "sounds" / f"scan_{kind}.wav")))
            effects[kind] = effect
        return effects
