"""Every event with its time, one JSON line each, written before the board steps on it; a moment after the
steps a line with check sums of their commands, so that a replay can prove it gave the same.

A file begins with the plan (without passwords) and ends with ``{"end": true}`` when the exchange stopped in
order. A line is one write to the operating system: kill -9 loses nothing that was written, a torn last line
of a power cut is recognised and left out. Only ASCII is written: text of the network may hold half
characters that UTF-8 cannot say, and an escape brings them back as they were.
"""

import json
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from telephony.switchboard import alert_events as alert_event_module
from telephony.switchboard import commands as command_module
from telephony.switchboard import desk_events as desk_event_module
from telephony.switchboard import events as event_module
from telephony.switchboard import figure_events as figure_event_module
from telephony.switchboard import floor_events as floor_event_module
from telephony.switchboard import line_events as line_event_module
from telephony.switchboard import monitor_events as monitor_event_module
from telephony.switchboard import park_events as park_event_module
from telephony.switchboard import plan_events as plan_event_module
from telephony.switchboard import routing_events as routing_event_module
from telephony.switchboard import steering_events as steering_event_module
from telephony.switchboard import voicemail_events as voicemail_event_module
from telephony.switchboard.commands import Command
from telephony.switchboard.events import Event
from telephony.switchboard.plain import SPACED, BadValue, PlainForm, listed
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_events import without_secrets

FORMAT = 1
_EVENTS = (
    event_module,
    desk_event_module,
    line_event_module,
    monitor_event_module,
    park_event_module,
    plan_event_module,
    routing_event_module,
    voicemail_event_module,
    steering_event_module,
    alert_event_module,
    floor_event_module,
    figure_event_module,
)
FORM = PlainForm(
    (*(each for module in _EVENTS for each in listed(module, Event)), *listed(command_module, Command), Plan),
)


class BadJournal(Exception):
    """The file is not a journal, or of a later format."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event; ``check`` is the check sum of the commands it led to, None when the step never finished or
    the end came before its sum was written."""

    at: float
    event: Event
    check: int | None


def check_sum(commands: tuple[Command, ...]) -> int:
    """CRC-32 of the commands' plain form."""
    texts = ", ".join([FORM.to_text(each, SPACED) for each in commands])
    return zlib.crc32(f"[{texts}]".encode())


class FileJournal:
    """Appends to one file. Raises OSError when the disk refuses: the loop reports that and calls go on."""

    def __init__(self, path: Path, plan: Plan) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._torn = False
        self._unsettled: list[tuple[Command, ...] | None] = []
        self._stepping = False
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._line({"format": FORMAT, "plan": FORM.to_plain(without_secrets(plan))})

    def write(self, at: float, event: Event) -> None:
        self._stepping = False
        self._write(f'{{"at":{at!r},"event":{FORM.to_text(event)}}}\n'.encode())
        self._stepping = True
        self._unsettled.append(None)

    def wrote(self, commands: tuple[Command, ...]) -> None:
        """The step is done and asked for these."""
        if self._stepping:
            self._unsettled[-1] = commands

    def settle(self) -> None:
        """Write the check sums of the steps since the last time: working them out takes as long as a step."""
        steps, self._unsettled, self._stepping = self._unsettled, [], False
        if steps:
            self._line({"checks": [None if each is None else check_sum(each) for each in steps]})

    def close(self) -> None:
        """In order: nothing to recover from this file."""
        try:
            self.settle()
            self._line({"end": True})
        finally:
            os.close(self._file)

    def _line(self, data: dict[str, object]) -> None:
        self._write(json.dumps(data, separators=(",", ":")).encode() + b"\n")

    def _write(self, line: bytes) -> None:
        if self._torn:
            line = b"\n" + line  # what a full disk took of an earlier line becomes a line of its own
        done = 0
        try:
            while done < len(line):
                done += os.write(self._file, line[done:])
        finally:
            self._torn = done < len(line) and (self._torn or done > 0)


class ReadJournal:
    """A journal file read again. ``ended``: it was closed in order; ``skipped``: how many lines could not be
    read (both known after reading all entries)."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.ended, self.skipped = False, 0
        try:
            head = next(self._lines(strict=True))
            if head.get("format") != FORMAT:
                raise BadJournal(f"{path.name}: format {head.get('format')!r}, this program reads {FORMAT}")
            plan = FORM.from_plain(head["plan"])
        except (StopIteration, KeyError, BadValue) as error:
            raise BadJournal(f"{path.name}: not a journal ({error})") from error
        if not isinstance(plan, Plan):
            raise BadJournal(f"{path.name}: no plan at its head")
        self.plan = plan

    def entries(self, *, strict: bool = True) -> Iterator[Entry]:
        """In the order they happened. A line in the middle that cannot be read (the disk was full) raises
        BadJournal when ``strict``, else it is counted and left out: half a recovery is better than none."""
        waiting: list[tuple[float, Event]] = []
        lines = self._lines(strict)
        next(lines)
        for data in lines:
            if "event" in data:
                if happened := self._happened(data, strict):
                    waiting.append(happened)
            elif waiting and (checks := _checks(data)):
                yield from _settled(waiting, checks)
                waiting = []
            self.ended = bool(data.get("end"))
        yield from _settled(waiting, [])

    def _happened(self, data: dict[str, Any], strict: bool) -> tuple[float, Event] | None:
        try:
            event = FORM.from_plain(data["event"])
            if not isinstance(event, Event):
                raise BadValue(f"{type(event).__name__} is no event")
            return float(data["at"]), event
        except (BadValue, KeyError, ValueError, TypeError) as error:
            self._unreadable(f"{error}", strict, error)
            return None

    def _lines(self, strict: bool) -> Iterator[dict[str, Any]]:
        with self._path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if not line.endswith(b"\n"):
                    return  # torn by a power cut: it was never acted upon
                if line == b"\n":
                    continue
                try:
                    data = json.loads(line)
                    if not isinstance(data, dict):
                        raise BadValue("not an object")
                except (ValueError, RecursionError) as error:
                    self._unreadable(f"line {number}: {error}", strict, error)
                    continue
                yield data

    def _unreadable(self, what: str, strict: bool, error: Exception) -> None:
        if strict:
            raise BadJournal(f"{self._path.name}: {what}") from error
        self.skipped += 1


def _checks(data: dict[str, Any]) -> list[int | None]:
    """Check sums of the last events before this line; earlier versions wrote one after each event."""
    return [data["check"]] if "check" in data else data.get("checks", [])


def _settled(events: list[tuple[float, Event]], checks: list[int | None]) -> Iterator[Entry]:
    unknown: list[int | None] = [None] * (len(events) - len(checks))
    known = checks[-len(events) :] if events else []
    for (at, event), check in zip(events, unknown + known, strict=True):
        yield Entry(at, event, check)
