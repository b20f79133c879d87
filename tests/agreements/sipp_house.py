"""A whole exchange (loop, board, engine, journal) whose customer, operators and outside number are all SIPp.

What is asked at a desk comes in as its event; everything else goes over the wire. ``over`` says what must be
true when a call is over, however it went.
"""

import queue
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, TypeVar

from app.ui.desk.present import NOTICES
from telephony.exchange.journal import FileJournal
from telephony.exchange.loop import ExchangeLoop, Kept
from telephony.exchange.replay import replay
from telephony.switchboard import commands as want
from telephony.switchboard import desk_events
from telephony.switchboard import events as said
from telephony.switchboard.board import Board
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import CallId, OperatorId, QueueId, TrunkId
from telephony.switchboard.plan import OperatorPlan, Plan, QueuePlan, TrunkPlan
from tests.agreements.bench import JONAS, NUMBER, ONA, PHONE_HOST, TRUNK_HOST, a_plan
from tests.peers.patience import eventually
from tests.peers.sipp import Sipp, free_port, register_with_sipp
from tests.peers.sipp_script import Called, Caller

RUTA = OperatorId("ruta")
SALES, REPAIRS = QueueId("sales"), QueueId("repairs")
EXTENSIONS = {ONA: "101", JONAS: "102", RUTA: "103"}
MOBILE = "+37069999999"
LEFT_OVER = ("legs", "calls", "dialogs", "media_legs", "floor_calls", "floor_legs", "loop_timers")
Seen = TypeVar("Seen")


def plan(outside: int, **changes: Any) -> Plan:
    """Ona and Jonas in sales, Rūta in repairs; nobody rings for more than three seconds."""
    queues = (
        QueuePlan(SALES, "Sales", ring_time=3.0, wrap_up=0.0, greeting=""),
        QueuePlan(REPAIRS, "Repairs", ring_time=3.0, wrap_up=0.0, greeting=""),
    )
    serves = {ONA: SALES, JONAS: SALES, RUTA: REPAIRS}
    people = tuple(
        OperatorPlan(each, each.title(), number, f"{each}-secret", (serves[each],), misses_allowed=9)
        for each, number in EXTENSIONS.items()
    )
    city = TrunkPlan(
        TrunkId("city"), "City", peers=(TRUNK_HOST,), trusted=True, proxy=f"{TRUNK_HOST}:{outside}", ping=0
    )
    parts = {"queues": queues, "operators": people, "trunks": (city,), "dial_time": 3.0}
    return a_plan(**(parts | changes))


class House:
    """Use as a context manager. ``told``: notices to desks; ``records``: what the history was given."""

    def __init__(self, engine: Callable[..., Any], sounds: Path, folder: Path, **changes: Any) -> None:
        self._folder, self._outside = folder, free_port(TRUNK_HOST)
        of = plan(self._outside, **changes)
        self.engine = engine(of, sounds, qualify_every=0)  # SIPp would count an OPTIONS as a call gone wrong
        self.told: list[want.Notify] = []
        self.records: list[ContactRecord] = []
        self._journal = FileJournal(folder / "calls.jsonl", of)
        self.loop = ExchangeLoop(Board(of), self.engine, self, self._journal, self)
        self._runs: list[Sipp] = []
        self._ends = ExitStack()

    def __enter__(self) -> "House":
        self.loop.start(time.time)
        eventually(lambda: self.engine.health(), what="the engine")
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.close()
        self.loop.stop()
        self._journal.close()

    # ---- what the loop wants of office and desks ----

    def look_up(self, command: want.LookUpCaller) -> None:
        self.loop.hear(said.CallerIdentified(command.call, ()))

    def ask(self, command: want.AskOffice | want.Speak) -> None:
        raise AssertionError(f"no menu here: {command}")

    def record(self, command: Kept) -> None:
        if isinstance(command, want.RecordContact):
            self.records.append(command.contact)

    def publish(self, floor: Floor, now: float) -> float | None:
        return None

    def notify(self, command: want.Notify) -> None:
        self.told.append(command)

    # ---- who is there ----

    def phone(self, who: OperatorId, script: Called, *, signs_in: bool = True) -> Sipp:
        """His SIP phone registers and does what the script says."""
        run = self._run(script, f"phone-{who}", PHONE_HOST, self._registered(who))
        if signs_in:
            self.loop.hear(desk_events.SignedIn(who))
        return run

    def _registered(self, who: OperatorId) -> int:
        """The port his phone is at."""
        port = free_port(PHONE_HOST)
        register_with_sipp(self.engine.address, self._folder, user=EXTENSIONS[who], password=f"{who}-secret",
                           host=PHONE_HOST, port=port)  # fmt: skip
        self.until(lambda floor: floor.operators[who].phone_online, f"{who}'s phone")
        return port

    def customer(self, script: Caller) -> Sipp:
        return self._run(script, "customer", TRUNK_HOST, 0, NUMBER)

    def outside(self, script: Called) -> Sipp:
        """The number outside, behind the trunk."""
        return self._run(script, "outside", TRUNK_HOST, self._outside)

    def dials(self, who: OperatorId, script: Caller, number: str) -> Sipp:
        """His phone registers, he signs in, and it calls that number by itself."""
        port = self._registered(who)
        self.loop.hear(desk_events.SignedIn(who))
        return self._run(script, f"dials-{who}", PHONE_HOST, port, number)

    def _run(self, script: Caller | Called, name: str, host: str, port: int, service: str = "") -> Sipp:
        path = script.write(self._folder, name)
        run = self._ends.enter_context(
            Sipp(
                path,
                self.engine.address,
                self._folder,
                host=host,
                port=port,
                echo=True,
                limit=25,
                service=service or name,
                unasked=script.hears_unasked,
            )  # fmt: skip
        )
        self._runs.append(run)
        return run

    # ---- what is the case ----

    def seen(self, look: Callable[[Floor], Seen]) -> Seen:
        answer: queue.SimpleQueue[Seen] = queue.SimpleQueue()
        self.loop.ask(lambda floor: answer.put(look(floor)))
        return answer.get(timeout=5)

    def until(self, look: Callable[[Floor], object], what: str, within: float = 8.0) -> None:
        eventually(lambda: self.seen(look), within=within, what=what)

    def until_call(self, state: str, who: OperatorId | None = None) -> CallId:
        """One call is so, and that operator has it."""

        def found(floor: Floor) -> CallId | None:
            fit = [c for c in floor.calls.values() if c.state == state and who in (None, c.operator)]
            return fit[0].id if fit else None

        return eventually(lambda: self.seen(found), what=f"a call {state}")

    def asks(self, *events: said.Event) -> None:
        for event in events:
            self.loop.hear(event)

    def until_told(self, who: OperatorId, text: str) -> None:
        """In words that his desk knows."""
        assert text in NOTICES
        eventually(lambda: (who, text) in [(each.operator, each.text) for each in self.told], what=text)

    def over(self) -> list[tuple[str, str]]:
        """Every phone got the end it waits for, nothing is left after ten seconds, the journal decides the
        same again, and there is one contact: its stretches but rings and those of no length."""
        for run in self._runs:
            run.finish()
        eventually(lambda: self._left() == {}, within=10, what=f"empty: {self._left()}")
        assert all(each.text in NOTICES for each in self.told), self.told
        replayed = replay(self._folder / "calls.jsonl")
        assert replayed.different == () and replayed.contacts == 1
        finals = [each for each in self.records if each.final]
        assert len(finals) == 1 and len({each.call for each in self.records}) == 1
        contact = finals[0]
        spoken = [each for each in contact.legs if each.kind in ("talk", "hold")]
        gaps = [b.started - a.ended for a, b in zip(spoken, spoken[1:], strict=False)]
        assert all(gap >= 0 for gap in gaps), spoken
        shown = [each for each in contact.legs if each.kind != "ring" and each.ended > each.started]
        return [(each.kind, each.who) for each in sorted(shown, key=lambda leg: leg.started)]

    def _left(self) -> dict[str, float]:
        figures = self.engine.health() | self.loop.health()
        return {name: figures[name] for name in LEFT_OVER if figures[name]}

    @property
    def contact(self) -> ContactRecord:
        return self.records[-1]
