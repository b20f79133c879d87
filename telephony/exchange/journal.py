"""Every event with its time, one JSON line each, written before the board steps on it; after the step a
check sum of the commands, so that a replay can prove it gave the same.

A file begins with the plan (without passwords) and ends with ``{"end": true}`` when the exchange stopped in
order. A line is one write to the operating system: kill -9 loses nothing that was written, a torn last line
of a power cut is recognised and left out.
"""

import json
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from telephony.switchboard import commands as command_module
from telephony.switchboard import events as event_module
from telephony.switchboard.commands import Command
from telephony.switchboard.events import Event
from telephony.switchboard.plain import BadValue, PlainForm, listed
from telephony.switchboard.plan import Plan

FORMAT = 1
FORM = PlainForm(
    (*listed(event_module, Event), *listed(command_module, Command), Plan),
)


class BadJournal(Exception):
    """The file is not a journal, or of a later format."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event; ``check`` is the check sum of the commands it led to, None when the step never finished."""

    at: float
    event: Event
    check: int | None


def check_sum(commands: tuple[Command, ...]) -> int:
    """CRC-32 of the commands' plain form."""
    return zlib.crc32(json.dumps([FORM.to_plain(each) for each in commands]).encode())


def without_secrets(plan: Plan) -> Plan:
    return replace(
        plan,
        operators=tuple(replace(each, secret="") for each in plan.operators),
        trunks=tuple(replace(each, secret="") for each in plan.trunks),
    )


class FileJournal:
    """Appends to one file. Raises OSError when the disk refuses: the loop reports that and calls go on."""

    def __init__(self, path: Path, plan: Plan) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._line({"format": FORMAT, "plan": FORM.to_plain(without_secrets(plan))})

    def write(self, at: float, event: Event) -> None:
        self._line({"at": at, "event": FORM.to_plain(event)})

    def wrote(self, commands: tuple[Command, ...]) -> None:
        """The step is done and asked for these."""
        self._line({"check": check_sum(commands)})

    def close(self) -> None:
        """In order: nothing to recover from this file."""
        self._line({"end": True})
        os.close(self._file)

    def _line(self, data: dict[str, object]) -> None:
        os.write(self._file, json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")


class ReadJournal:
    """A journal file read again. ``ended``: it was closed in order (known after reading all entries)."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.ended = False
        lines = self._lines()
        try:
            head = next(lines)
            if head.get("format") != FORMAT:
                raise BadJournal(f"{path.name}: format {head.get('format')!r}, this program reads {FORMAT}")
            self.plan: Plan = FORM.from_plain(head["plan"])
        except (StopIteration, KeyError, BadValue) as error:
            raise BadJournal(f"{path.name}: not a journal ({error})") from error

    def entries(self) -> Iterator[Entry]:
        """In the order they happened. Raises BadJournal at a line in the middle that cannot be read."""
        waiting: tuple[float, Event] | None = None
        lines = self._lines()
        next(lines)
        for data in lines:
            if "event" in data:
                if waiting:
                    yield Entry(*waiting, None)
                try:
                    waiting = (float(data["at"]), FORM.from_plain(data["event"]))
                except (BadValue, KeyError, ValueError) as error:
                    raise BadJournal(f"{self._path.name}: {error}") from error
            elif "check" in data and waiting:
                yield Entry(*waiting, data["check"])
                waiting = None
            self.ended = bool(data.get("end"))
        if waiting:
            yield Entry(*waiting, None)

    def _lines(self) -> Iterator[dict]:
        with self._path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if not line.endswith(b"\n"):
                    return  # torn by a power cut: it was never acted upon
                try:
                    yield json.loads(line)
                except ValueError as error:
                    raise BadJournal(f"{self._path.name}, line {number}: {error}") from error
