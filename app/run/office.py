"""The exchange's side of the database: a thread for each kind, so that a slow one never delays an identity.

Look-ups, questions of menus and records come in from the loop, which never waits; answers go back as events.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.domain.errors import RingdeskError
from app.services.identify_caller import identify
from app.services.ports import Closings, Contacts, PhoneBook, Steering
from app.services.record_contact import Together, portions, record
from telephony.switchboard.commands import (
    AskOffice,
    KeepClosings,
    KeepDeed,
    KeepEmergencies,
    KeepRecording,
    LookUpCaller,
    RecordContact,
    RecordStates,
    Speak,
)
from telephony.switchboard.events import Event, LookUpFailed, OfficeAnswered
from telephony.switchboard.steering_events import TextSpoken

log = logging.getLogger(__name__)
RETRY = 1.0
GATHER = 0.25
"""Seconds in which what is told of calls gathers, to be written in one transaction: waiting for the disk and
beginning anew is four fifths of what a contact costs. Meanwhile the journal has it."""
Menus = Callable[[AskOffice], OfficeAnswered]


@dataclass(frozen=True, slots=True)
class HandWork:
    """What supervisors do by hand: kept through ``closings`` and ``steering``; ``says`` makes a prompt of a
    text in a language, empty when it cannot."""

    closings: Callable[[], Closings]
    steering: Callable[[], Steering]
    says: Callable[[str, str], str]


class OfficeThreads:
    """``book`` and ``contacts`` are made on the thread that uses them: a database connection belongs to one
    thread. A contact that cannot be written is kept and tried again, in order; nothing is lost while we live,
    and the journal brings it back if we do not. Of a call that was told twice before anybody wrote it, the
    last is written alone: it says all that the first said; so of what is done by hand. Contacts that wait are
    one transaction. ``menus`` answers their questions; a caller whose question fails goes to a person."""

    def __init__(
        self,
        book: Callable[[], PhoneBook],
        contacts: Callable[[], Contacts],
        menus: Menus | None = None,
        by_hand: HandWork | None = None,
    ) -> None:
        self._book, self._contacts, self._menus, self._by_hand = book, contacts, menus, by_hand
        self._questions: queue.SimpleQueue[AskOffice | Speak | None] = queue.SimpleQueue()
        self._look_ups: queue.SimpleQueue[LookUpCaller | None] = queue.SimpleQueue()
        self._records: queue.SimpleQueue[_Written | None] = queue.SimpleQueue()
        self._hear: Callable[[Event], None] = lambda event: None
        self._stopping = threading.Event()
        self._threads = [
            threading.Thread(target=self._identify, name="identify", daemon=True),
            threading.Thread(target=self._record, name="record", daemon=True),
            threading.Thread(target=self._answer, name="menus", daemon=True),
        ]

    def start(self, hear: Callable[[Event], None]) -> None:
        self._hear = hear
        for thread in self._threads:
            thread.start()

    def look_up(self, command: LookUpCaller) -> None:
        self._look_ups.put(command)

    def ask(self, command: AskOffice | Speak) -> None:
        self._questions.put(command)

    def record(self, command: "_Written") -> None:
        self._records.put(command)

    @property
    def waiting(self) -> int:
        """Contacts that nobody has begun to write."""
        return self._records.qsize()

    def stop(self) -> None:
        """After everything that was asked is done (or its database refuses for two tries)."""
        self._stopping.set()
        self._look_ups.put(None)
        self._questions.put(None)
        self._records.put(None)
        for thread in self._threads:
            thread.join(timeout=10)

    def _identify(self) -> None:
        book: PhoneBook | None = None
        while (command := self._look_ups.get()) is not None:
            try:
                book = book or self._book()
                self._hear(identify(command, book))
            except RingdeskError as error:
                log.warning("look-up of call %s failed: %s", command.call, error)
                self._hear(LookUpFailed(command.call, str(error)))
            except Exception as error:
                log.exception("defect in the look-up of call %s", command.call)
                self._hear(LookUpFailed(command.call, repr(error)))

    def _answer(self) -> None:
        while (command := self._questions.get()) is not None:
            if isinstance(command, Speak):
                self._speak(command)
                continue
            failed = OfficeAnswered(command.call, command.asked, "failed")
            try:
                self._hear(self._menus(command) if self._menus else failed)
            except RingdeskError as error:
                log.warning("question %r of call %s failed: %s", command.what, command.call, error)
                self._hear(failed)
            except Exception:
                log.exception("defect in question %r of call %s", command.what, command.call)
                self._hear(failed)

    def _speak(self, command: Speak) -> None:
        prompt = ""
        try:
            prompt = self._by_hand.says(command.text, command.language) if self._by_hand else ""
        except Exception:
            log.exception("defect while speaking %r", command.text)
        self._hear(TextSpoken(command.text, command.language, prompt))

    def _record(self) -> None:
        contacts: Contacts | None = None
        while batch := _newest(self._records):
            for turn in _turns(batch):
                contacts = self._write(turn, contacts)

    def _write(self, command: "_Turn", contacts: Contacts | None) -> Contacts | None:
        done = False
        while not done:
            try:
                if isinstance(command, (KeepClosings, KeepDeed, KeepEmergencies)):
                    self._keep(command)
                else:
                    contacts = contacts or self._contacts()
                    record(command, contacts)
                done = True
            except RingdeskError as error:
                log.warning("%s waits for the database: %s", _about(command), error)
                done = self._stopping.is_set()
                time.sleep(RETRY)
            except Exception:
                if isinstance(command, tuple) and len(command) > 1:
                    for each in command:  # the others shall not be lost with the one that it is about
                        contacts = self._write((each,), contacts)
                else:
                    log.exception("defect while recording %s", _about(command))
                done = True
        return contacts

    def _keep(self, command: KeepClosings | KeepDeed | KeepEmergencies) -> None:
        if self._by_hand is None:
            return
        match command:
            case KeepClosings():
                self._by_hand.closings().keep(command.closings)
            case KeepDeed():
                self._by_hand.steering().keep_deed(command.deed)
            case KeepEmergencies():
                self._by_hand.steering().keep_emergencies(command.emergencies)


_Alone = RecordStates | KeepClosings | KeepRecording | KeepDeed | KeepEmergencies
_Written = RecordContact | _Alone
_Turn = Together | _Alone
"""What is written at a time."""
_IN_JOURNAL = RecordContact | RecordStates
"""What a crash does not lose, so that it may wait."""


def _turns(batch: Iterable[_Written]) -> Iterator[_Turn]:
    """In their order; contacts that follow one another together."""
    contacts: list[RecordContact] = []
    for each in batch:
        if isinstance(each, RecordContact):
            contacts.append(each)
            continue
        yield from portions(contacts)
        contacts.clear()
        yield each
    yield from portions(contacts)


def _about(command: _Written | Together) -> str:
    """What is written: of the same, the last word counts."""
    match command:
        case tuple():
            return ", ".join(map(_about, command))
        case RecordContact():
            return f"contact {command.contact.call}"
        case KeepRecording():
            return f"recording {command.recording}"
        case KeepDeed():
            return f"deed {command.deed.number}"
        case KeepEmergencies():
            return "what is announced"
        case RecordStates():
            return "states of operators"
    return "what is shut by hand"


def _together(before: "_Written | None", command: "_Written") -> "_Written":
    """All states that wait are one transaction."""
    if isinstance(before, RecordStates) and isinstance(command, RecordStates):
        return RecordStates(before.spans + command.spans)
    return command


def _newest(records: "queue.SimpleQueue[_Written | None]") -> list[_Written]:
    """Wait for a contact, then take all that wait or come within GATHER, unless something comes that would be
    lost by a crash: of each call the last that was said of it, in the order of that. Nothing: it is time to
    end; what came before that is given first."""
    waiting: dict[str, _Written] = {}
    command = records.get()
    until = time.monotonic() + GATHER
    while command is not None:
        about = _about(command)
        waiting[about] = _together(waiting.pop(about, None), command)
        if not isinstance(command, _IN_JOURNAL):
            until = 0.0
        try:
            command = records.get(timeout=max(0.0, until - time.monotonic()))
        except queue.Empty:
            break
    else:
        if waiting:
            records.put(None)
    return list(waiting.values())
