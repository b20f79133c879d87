"""The scanners' profiles in one JSON file of the data folder, written whole or not at all.

A file that cannot be read is kept aside under another name before anything is written over it.
"""

import json
import logging
from itertools import count
from pathlib import Path

from app.domain.errors import StoreUnavailable
from app.domain.reader_setup import NOT_SAVED, UNREADABLE, ReaderSetup, parsed, saved
from app.run.whole_file import write_whole

log = logging.getLogger(__name__)


class ReaderFile:
    """``path``: None keeps nothing, for a desk without a data folder (tests, benchmarks)."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def load(self) -> tuple[ReaderSetup, str]:
        """The set-up, and a sentence when something was wrong with the file. None yet: a first start."""
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
        try:
            write_whole(self._path, json.dumps(saved(setup), indent=1, ensure_ascii=False))
        except OSError as error:
            raise StoreUnavailable(NOT_SAVED, str(error)) from error

    def _set_aside(self, why: str) -> str:
        assert self._path is not None
        names = (self._path.with_name(f"{self._path.stem}.broken-{n}{self._path.suffix}") for n in count(1))
        aside = next(each for each in names if not each.exists())
        log.warning("%s cannot be used (%s), it is kept as %s", self._path, why, aside.name)
        try:
            aside.write_bytes(self._path.read_bytes())
        except OSError as error:
            log.warning("%s could not be kept aside: %s", self._path, error)
        return UNREADABLE
