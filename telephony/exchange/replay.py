"""A journal played again: to prove that the board still decides the same, and to recover after a crash."""

import logging
from dataclasses import dataclass
from pathlib import Path

from telephony.exchange.journal import Entry, ReadJournal, check_sum
from telephony.switchboard.board import Board
from telephony.switchboard.commands import Command, RecordContact, RecordStates
from telephony.switchboard.events import EngineStarted
from telephony.switchboard.facts import StateSpan
from telephony.switchboard.table import OutOfTurn

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Replay:
    """``different``: line numbers (counted in events) whose commands differ from the first time."""

    events: int
    different: tuple[int, ...]
    contacts: int
    ended: bool


def step(board: Board, entry: Entry) -> tuple[Command, ...]:
    """As the loop does it: an event out of turn is dropped, and a defect costs one step, not the rest."""
    try:
        return board.step(entry.event, entry.at)
    except OutOfTurn as error:
        log.info("dropped in replay: %s", error)
    except Exception:
        log.exception("defect while replaying %s", type(entry.event).__name__)
    return ()


def replay(path: Path) -> Replay:
    """Play the whole file through a fresh board. Raises BadJournal."""
    journal = ReadJournal(path)
    board = Board(journal.plan)
    different: list[int] = []
    contacts: set[str] = set()
    count = 0
    for count, entry in enumerate(journal.entries(), start=1):
        commands = step(board, entry)
        contacts.update(each.contact.call for each in commands if isinstance(each, RecordContact))
        if entry.check is not None and entry.check != check_sum(commands):
            different.append(count)
    return Replay(count, tuple(different), len(contacts), journal.ended)


def unfinished(folder: Path) -> Path | None:
    """The newest journal, when it was not closed in order and holds anything. Raises BadJournal for one of a
    later format."""
    newest = max(folder.glob("*.jsonl"), default=None)
    if newest is None or b"\n" not in newest.read_bytes():
        return None  # the power went before its first line was whole
    journal = ReadJournal(newest)
    for _ in journal.entries(strict=False):
        pass
    return None if journal.ended else newest


@dataclass(frozen=True, slots=True)
class Recovered:
    """``states``: how long operators were in which state, up to the last line."""

    contacts: tuple[RecordContact, ...]
    states: RecordStates


def recover(path: Path) -> Recovered:
    """Every contact that the journal knows, as it must be recorded now: those that were finished (writing
    them may have been cut off; it replaces, so once more does no harm) and those the stop cut short."""
    journal = ReadJournal(path)
    board = Board(journal.plan)
    last: dict[str, RecordContact] = {}
    spans: list[StateSpan] = []
    at = 0.0
    for entry in journal.entries(strict=False):
        at = entry.at
        _keep(last, spans, step(board, entry))
    if journal.skipped:
        log.warning("%s: %s lines could not be read", path.name, journal.skipped)
    _keep(last, spans, board.step(EngineStarted(), at))
    return Recovered(tuple(last.values()), RecordStates(tuple(spans)))


def _keep(last: dict[str, RecordContact], spans: list[StateSpan], commands: tuple[Command, ...]) -> None:
    for each in commands:
        if isinstance(each, RecordContact):
            last[each.contact.call] = each
        elif isinstance(each, RecordStates):
            spans += each.spans
