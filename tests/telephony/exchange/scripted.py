"""An engine that does at once what it is asked, on a thread of its own, and an office and desks that keep
what they hear: the world round an ExchangeLoop."""

import threading
import time
from collections.abc import Callable

from telephony.exchange.loop import ExchangeLoop, Journal, Kept
from telephony.switchboard import commands as c
from telephony.switchboard import desk_events
from telephony.switchboard import events as e
from telephony.switchboard.board import Board
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.facts import StateSpan
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import CallId, LegId, OperatorId, TrunkId
from telephony.switchboard.operator import Operator
from telephony.switchboard.plan import Plan
from tests.peers.patience import eventually


class ScriptedEngine:
    """Phones in ``answering`` pick up at once. Events come from another thread, as an engine's do."""

    def __init__(self, *answering: str) -> None:
        self.asked: list[c.EngineCommand] = []
        self.answering = set(answering)
        self.stopped = False
        self._hear: Callable[[e.Event], None] = lambda event: None

    def start(self, hear: Callable[[e.Event], None]) -> None:
        self._hear = hear
        hear(e.EngineStarted())

    def do(self, command: c.EngineCommand) -> None:
        self.asked.append(command)
        match command:
            case c.Answer(leg=leg):
                self.happens(e.LegAnswered(leg))
            case c.CallOperator(leg=leg, operator=operator) if operator in self.answering:
                self.happens(e.LegAnswered(leg))
            case c.HangUp(leg=leg) | c.Reject(leg=leg):
                self.happens(e.LegEnded(leg, 16, 0, "us"))

    def happens(self, event: e.Event) -> None:
        threading.Thread(target=self._hear, args=(event,)).start()

    def stop(self) -> None:
        self.stopped = True

    def health(self) -> dict[str, float]:
        return {}


class KeptOffice:
    """Answers nobody's questions and keeps every contact."""

    def __init__(self) -> None:
        self.looked_up: list[c.LookUpCaller] = []
        self.contacts: dict[str, ContactRecord] = {}
        self.finals: list[str] = []
        self.files: list[c.KeepRecording] = []
        self.spans: list[StateSpan] = []

    def ask(self, command: c.AskOffice | c.Speak) -> None:
        """Nobody answers menus here."""

    def look_up(self, command: c.LookUpCaller) -> None:
        self.looked_up.append(command)

    def record(self, command: Kept) -> None:
        if isinstance(command, (c.KeepDeed, c.KeepEmergencies)):
            return
        if isinstance(command, c.RecordStates):
            self.spans += command.spans
            return
        if isinstance(command, c.KeepRecording):
            self.files.append(command)
            return
        if isinstance(command, c.KeepClosings):
            self.closings = command.closings
            return
        self.contacts[command.contact.call] = command.contact
        if command.contact.final:
            self.finals.append(command.contact.call)


class KeptDesks:
    def __init__(self) -> None:
        self.told: list[c.Notify] = []
        self.published = 0
        self.wants: float | None = None

    def publish(self, floor: Floor, now: float) -> float | None:
        self.published += 1
        return self.wants

    def notify(self, command: c.Notify) -> None:
        self.told.append(command)


class NoJournal:
    def __init__(self) -> None:
        self.events: list[tuple[float, e.Event]] = []

    def write(self, at: float, event: e.Event) -> None:
        self.events.append((at, event))

    def wrote(self, commands: tuple[c.Command, ...]) -> None: ...

    def settle(self) -> None: ...


class World:
    """A running loop and all that is round it."""

    def __init__(self, of: Plan, *answering: str, journal: Journal | None = None) -> None:
        self.engine, self.office, self.desks = ScriptedEngine(*answering), KeptOffice(), KeptDesks()
        self.journal = journal or NoJournal()
        self.loop = ExchangeLoop(Board(of), self.engine, self.office, self.journal, self.desks)

    def __enter__(self) -> "World":
        self.loop.start(time.time)
        return self

    def __exit__(self, *_: object) -> None:
        self.loop.stop()

    def signs_in(self, *operators: str) -> None:
        for each in operators:
            self.loop.hear(e.PhoneOnline(OperatorId(each)))
            self.loop.hear(desk_events.SignedIn(OperatorId(each)))

    def calls(self, call: str, to: str = "100") -> None:
        headers = (("From", "<sip:+37061111111@x>"),)
        arrived = e.CallArrived(CallId(call), LegId(f"{call}.1"), TrunkId("city"), to, headers, True)
        self.engine.happens(arrived)

    def operator(self, operator: str) -> Operator:
        """As the loop's own thread sees him."""
        seen: list[Operator] = []
        self.loop.ask(lambda floor: seen.append(floor.operators[OperatorId(operator)]))
        return eventually(lambda: seen, what="an answer of the loop")[0]

    def state_of(self, operator: str) -> str:
        return self.operator(operator).state
