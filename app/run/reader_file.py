"""The scanners' profiles in one JSON file of the data folder, written whole or not at all.

A file that cannot be read is kept aside under another name before anything is written over it.
"""

import json
import logging
import os
from itertools import count
from pathlib import Path

from app.domain.errors import StoreUnavailable
from app.domain.reader_setup import ReaderSetup, parsed, saved

log = logging.getLogger(__name__)


class ReaderFile:
    """``path``: None keeps nothing, for a desk without a data folder (tests, benchmarks)."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def load(self) -> tuple[ReaderSetup, str]:
        """The set-up, and what was wrong with the file in a sentence. A missing file is a first start."""
        if self._path is None:
            return ReaderSetup(), ""
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return ReaderSetup(), ""
        except (OSError, ValueError) as error:
            return ReaderSetup(), self._set_aside(str(error))
        setup, wrong = parsed(data)
        return setup, self._set_aside(", ".join(wrong)) if wrong else ""

    def save(self, setup: ReaderSetup) -> None:
        """Raises StoreUnavailable when it cannot be written."""
        if self._path is None:
            return
        beside = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(saved(setup), indent=1, ensure_ascii=False), encoding="utf-8")
            os.replace(beside, self._path)
        except OSError as error:
            raise StoreUnavailable("The scanners' profiles could not be saved.", str(error)) from error

    def _set_aside(self, why: str) -> str:
        assert self._path is not None
        log.warning("%s cannot be used: %s", self._path, why)
        for number in count(1):
            aside = self._path.with_name(f"{self._path.stem}.broken-{number}{self._path.suffix}")
            if not aside.exists():
                break
        try:
            aside.write_bytes(self._path.read_bytes())
        except OSError as error:
            log.warning("%s could not be kept aside: %s", self._path, error)
            return f"The file of the scanners' profiles cannot be read ({why})."
        return f"Part of the scanners' profiles cannot be used ({why}). The old file is kept as {aside.name}."
