"""The loop round the board: hear → write down → step → carry out. One thread owns the calls.

Whatever happens enters through ``hear`` from any thread. Engine commands go to the engine, questions
and contacts to the office (both return at once), timers stay here, and what changed is published a moment
later.
A defect in one step is logged with its trace and the loop goes on: one bad event must not end all calls.
"""

import logging
import queue
import threading
from collections.abc import Callable
from typing import Protocol

from telephony.switchboard.board import Board
from telephony.switchboard.commands import (
    AskOffice,
    CallOperator,
    CancelTimer,
    Command,
    EngineCommand,
    HangUp,
    KeepClosings,
    KeepDeed,
    KeepEmergencies,
    KeepRecording,
    LookUpCaller,
    Notify,
    RecordContact,
    RecordStates,
    Ring,
    SetTimer,
    Speak,
)
from telephony.switchboard.events import EngineStarted, Event, TimerFired
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import TimerId
from telephony.switchboard.ports import Engine
from telephony.switchboard.table import OutOfTurn
from telephony.switchboard.timers import Timers

log = logging.getLogger(__name__)
BATCH = 64
PHONES_FIRST = 0.005
"""Seconds after an event until desks are shown what came of it: a call is on its way to a phone by then, and
several events of one call are shown once. Making views and encoding them takes longer than the call."""


Kept = RecordContact | RecordStates | KeepClosings | KeepRecording | KeepDeed | KeepEmergencies


class Journal(Protocol):
    """Every event with its time before it is stepped, check sums of the commands a moment later."""

    def write(self, at: float, event: Event) -> None: ...

    def wrote(self, commands: tuple[Command, ...]) -> None:
        """The step is done and asked for these."""

    def settle(self) -> None:
        """Nobody waits now: write the check sums of the steps so far."""


class Office(Protocol):
    """The database's side. All return at once; an identity and an answer come back by ``hear``."""

    def look_up(self, command: LookUpCaller) -> None: ...

    def ask(self, command: AskOffice | Speak) -> None: ...

    def record(self, command: Kept) -> None: ...


class Audience(Protocol):
    """The desks. Called on the loop's thread only."""

    def publish(self, floor: Floor, now: float) -> float | None:
        """Show what changed; returns when (epoch s) it wants to be called again although nothing happens."""

    def notify(self, command: Notify) -> None: ...


class ExchangeLoop:
    """``clock`` gives epoch seconds that never go back."""

    def __init__(self, board: Board, engine: Engine, office: Office, journal: Journal, audience: Audience):
        self._board, self._engine, self._office = board, engine, office
        self._journal, self._audience = journal, audience
        self._inbox: queue.SimpleQueue[Event | Callable[[Floor], None] | None] = queue.SimpleQueue()
        self._timers = Timers()
        self._clock: Callable[[], float] = lambda: 0.0
        self._publish_due: float | None = None
        self._held: tuple[Command, ...] = ()
        self._journal_works = True
        self._thread = threading.Thread(target=self._run, name="exchange", daemon=True)

    def start(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._thread.start()
        self._engine.start(self.hear)

    def hear(self, event: Event) -> None:
        """From any thread; returns at once."""
        self._inbox.put(event)

    def ask(self, question: Callable[[Floor], None]) -> None:
        """Run ``question`` on the loop's thread with the floor, to read it."""
        self._inbox.put(question)

    def health(self) -> dict[str, float]:
        """Live calls and legs of the floor, and timers, as the loop's thread sees them. Empty: no answer."""
        answer: queue.SimpleQueue[dict[str, float]] = queue.SimpleQueue()
        self.ask(
            lambda floor: answer.put(
                {
                    "floor_calls": len(floor.calls),
                    "floor_legs": len(floor.legs),
                    "loop_timers": len(self._timers),
                }
            )
        )
        try:
            return answer.get(timeout=2.0)
        except queue.Empty:
            return {}

    def stop(self) -> None:
        """Contacts of the calls that are cut now are recorded first, and say so; then the engine ends."""
        self._inbox.put(None)
        try:
            self._thread.join(timeout=5)
        finally:
            self._engine.stop()

    def _run(self) -> None:
        going = True
        while going:
            going = self._hear_batch()
            now = self._clock()
            for name in self._timers.take_due(now):
                self._step(TimerFired(TimerId(name)), now)
            if not going:
                # For the board a stop in order is what a crash is, only that it is still there to say so.
                self._step(EngineStarted(), now)
            self._publish(now)
        self._publish_due = now
        self._publish(now)

    def _publish(self, now: float) -> None:
        if self._publish_due is None or now < self._publish_due:
            return
        self._carry_out_all(())
        self._write_down(self._journal.settle)
        try:
            self._publish_due = self._audience.publish(self._board.floor, now)
        except Exception:
            self._publish_due = None
            log.exception("publishing failed")

    def _hear_batch(self) -> bool:
        """Wait for something or the next due time, then take what is there; False: stop was asked for."""
        try:
            item = self._inbox.get(timeout=self._patience())
            for _ in range(BATCH - 1):
                if not self._take(item):
                    return False
                item = self._inbox.get_nowait()
            return self._take(item)
        except queue.Empty:
            return True

    def _take(self, item: Event | Callable[[Floor], None] | None) -> bool:
        if isinstance(item, Event):
            self._step(item, self._clock())
        elif item is not None:
            self._answer(item)
        return item is not None

    def _answer(self, question: Callable[[Floor], None]) -> None:
        try:
            question(self._board.floor)
        except Exception:
            log.exception("defect in a question to the floor")

    def _patience(self) -> float | None:
        due = [each for each in (self._timers.next_due(), self._publish_due) if each is not None]
        return max(0.0, min(due) - self._clock()) if due else None

    def _step(self, event: Event, now: float) -> None:
        soon = now + PHONES_FIRST
        self._publish_due = soon if self._publish_due is None else min(self._publish_due, soon)
        self._write_down(lambda: self._journal.write(now, event))
        try:
            commands = self._board.step(event, now)
        except OutOfTurn as error:
            log.warning("dropped %s: %s", type(event).__name__, error)
            return
        except Exception:
            log.exception("defect while handling %s", event)
            return
        self._carry_out_all(commands)
        self._write_down(lambda: self._journal.wrote(commands))

    def _carry_out_all(self, commands: tuple[Command, ...]) -> None:
        """A caller hears that it rings when a phone is on its way to be rung, or PHONES_FIRST later: until it
        is known who he is, nothing else shall take the interpreter."""
        commands, self._held = self._held + commands, ()
        if any(isinstance(each, LookUpCaller) for each in commands):
            self._held = tuple(each for each in commands if isinstance(each, Ring))
            commands = tuple(each for each in commands if not isinstance(each, Ring))
        for command in in_haste(commands):
            try:
                self._carry_out(command)
            except Exception:
                log.exception("defect while carrying out %s", command)

    def _write_down(self, write: Callable[[], None]) -> None:
        """A full disk must not end calls: they go on, only their recovery after a crash is lost. Said once,
        not for every event."""
        try:
            write()
        except Exception:
            if self._journal_works:
                log.exception("the journal cannot be written; calls go on without it")
            self._journal_works = False
        else:
            if not self._journal_works:
                log.warning("the journal is written again")
            self._journal_works = True

    def _carry_out(self, command: Command) -> None:
        match command:
            case EngineCommand():
                self._engine.do(command)
            case SetTimer(timer, due):
                self._timers.set(timer, due)
            case CancelTimer(timer):
                self._timers.cancel(timer)
            case LookUpCaller():
                self._office.look_up(command)
            case AskOffice() | Speak():
                self._office.ask(command)
            case _ if isinstance(command, Kept):
                self._office.record(command)
            case Notify():
                self._audience.notify(command)
            case _:
                raise TypeError(f"nobody carries out {type(command).__name__}")


def in_haste(commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """Who calls is asked first: a thread of its own finds it out meanwhile. Operators' phones are rung before
    the caller is answered and hears music: that takes longer, and nobody waits for it. Not where a leg is
    hung up, which may be the same phone's."""
    hangs_up = any(isinstance(each, HangUp) for each in commands)
    kinds = (LookUpCaller,) if hangs_up else (LookUpCaller, CallOperator)
    first = tuple(each for each in commands if isinstance(each, kinds))
    return first + tuple(each for each in commands if not isinstance(each, kinds)) if first else commands
