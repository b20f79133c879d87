"""A desk's settings as a JSON file beside its data."""

import json
import logging
from pathlib import Path

from app.domain.errors import StoreUnavailable
from app.domain.settings import Settings, parsed

log = logging.getLogger(__name__)


class SettingsFile:
    """Implements ``app.services.doors.SettingsDoor``."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        try:
            settings, wrong = parsed(json.loads(self._path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError) as error:
            log.warning("the settings are not readable, defaults are used: %s", error)
            return Settings()
        if wrong:
            log.warning("settings left out: %s", ", ".join(wrong))
        return settings

    def save(self, settings: Settings) -> None:
        draft = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps(settings.saved(), indent=2, ensure_ascii=False), encoding="utf-8")
            draft.replace(self._path)
        except OSError as error:
            raise StoreUnavailable(
                f"The settings cannot be saved: {error}", "Free some disk space."
            ) from error
