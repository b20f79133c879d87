"""Settings in one JSON file of the user, written whole or not at all."""

import json
import logging
import os
from pathlib import Path

from app.domain.errors import StoreUnavailable
from app.domain.settings import Settings, parsed

_log = logging.getLogger(__name__)


class SettingsFile:
    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """A missing file is a first start; a broken one is logged and gives the defaults."""
        try:
            saved = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError) as error:
            _log.warning("Settings in %s could not be read, defaults are used: %s", self._path, error)
            return Settings()
        settings, wrong = parsed(saved)
        if wrong:
            _log.warning("Settings that were not understood: %s", ", ".join(wrong))
        return settings

    def save(self, settings: Settings) -> None:
        beside = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(settings.saved(), indent=1, ensure_ascii=False), encoding="utf-8")
            os.replace(beside, self._path)
        except OSError as error:
            raise StoreUnavailable("The settings could not be saved.", str(error)) from error
