"""Bulk sessions of a desk in files: one a session, one JSON line an event, on the disk before it counts."""

import json
import logging
import os
from collections.abc import Sequence
from pathlib import Path

from app.domain.bulk import BULK, EVENTS, Event, Session, folded
from app.domain.errors import StoreUnavailable
from telephony.switchboard.plain import BadValue, PlainForm
from telephony.switchboard.table import OutOfTurn

log = logging.getLogger(__name__)
FORM = PlainForm(EVENTS)


class BulkFiles:
    """``BulkJournal`` in a folder. A line torn by a power cut is cut off; a file that makes no sense is kept
    under another name and told in the log."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def append(self, session: str, event: Event) -> None:
        line = json.dumps(FORM.to_plain(event)) + "\n"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with self._path(session).open("ab") as file:
                file.write(line.encode("ascii"))
                file.flush()
                os.fsync(file.fileno())
        except OSError as failure:
            raise StoreUnavailable(
                f"The scan cannot be written to {self._folder}: {failure.strerror}.",
                "Make room on the disk, then scan it again.",
            ) from failure

    def unfinished(self) -> Sequence[Session]:
        found = [self._read(path) for path in sorted(self._folder.glob("*.jsonl"))]
        open_ones = [each for each in found if each is not None and each.state not in BULK.final]
        return sorted(open_ones, key=lambda each: each.started)

    def forget(self, session: str) -> None:
        self._path(session).unlink(missing_ok=True)

    def _path(self, session: str) -> Path:
        return self._folder / f"{session}.jsonl"

    def _read(self, path: Path) -> Session | None:
        try:
            data = path.read_bytes()
            whole = data[: data.rfind(b"\n") + 1]
            if len(whole) < len(data):
                # What follows would be glued to the torn line.
                os.truncate(path, len(whole))
            return folded(FORM.from_plain(json.loads(line)) for line in whole.splitlines())
        except (OSError, ValueError, BadValue, OutOfTurn) as failure:
            log.error("the bulk session %s cannot be read: %s", path.name, failure)
            path.rename(path.with_suffix(".broken"))
            return None
