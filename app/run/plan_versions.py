"""Every plan that ever held: its text as it stood in the file, and who changed what when.

Two files each in the data folder, ``plans/00012.toml`` and ``plans/00012.json``. They hold passwords like the
plan itself and are readable by their owner alone.
"""

import json
import logging
from dataclasses import replace
from pathlib import Path

from app.run.whole_file import write_whole
from telephony.switchboard.plain import BadValue, PlainForm
from telephony.switchboard.plan_desk import PlanVersion

log = logging.getLogger(__name__)
KEPT = 200
_FORM = PlainForm((PlanVersion,))


class PlanVersions:
    """Not thread-safe: one thread keeps them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.all: tuple[PlanVersion, ...] = tuple(self._read())
        """Newest first."""

    @property
    def newest(self) -> int:
        """0: there is none."""
        return self.all[0].number if self.all else 0

    def text(self, number: int) -> str:
        """Raises OSError."""
        return self._path(number, "toml").read_text(encoding="utf-8")

    def keep(self, version: PlanVersion, text: str) -> PlanVersion:
        """Its number is given here. Raises OSError."""
        version = replace(version, number=self.newest + 1)
        write_whole(self._path(version.number, "toml"), text, private=True)
        about = json.dumps(_FORM.to_plain(version), ensure_ascii=False, indent=1)
        write_whole(self._path(version.number, "json"), about, private=True)
        for old in self.all[KEPT - 1 :]:
            for suffix in ("json", "toml"):
                self._path(old.number, suffix).unlink(missing_ok=True)
        self.all = (version, *self.all[: KEPT - 1])
        return version

    def drop_newest(self) -> None:
        """It did not come to hold."""
        for suffix in ("json", "toml"):
            self._path(self.newest, suffix).unlink(missing_ok=True)
        self.all = self.all[1:]

    def _path(self, number: int, suffix: str) -> Path:
        return self._folder / f"{number:05}.{suffix}"

    def _read(self) -> list[PlanVersion]:
        found = []
        for path in sorted(self._folder.glob("*.json"), reverse=True):
            try:
                found.append(_FORM.from_plain(json.loads(path.read_text(encoding="utf-8"))))
            except (OSError, ValueError, BadValue) as error:
                log.warning("plan version %s cannot be read: %s", path.name, error)
        return found
