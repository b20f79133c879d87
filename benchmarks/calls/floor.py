"""A house full of calls without a network, as a process: DATA CALLS OPERATORS EVENTS, until stdin ends.

The exchange's own loop, board, journal and link, and an engine that does at once what it is told. EVENTS a
second, of calls that go on: somebody is put on hold or taken back, a line is measured, a caller hangs up and
another one comes. What it came to is left in DATA/rate.
"""

import os
import random
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.run import running
from app.run.clock import steady_clock
from app.run.desks import Desks
from app.run.plan_file import read_plan
from app.store.engine import open_store
from telephony.exchange.journal import FileJournal
from telephony.exchange.loop import ExchangeLoop
from telephony.link.server import LinkServer
from telephony.switchboard.board import Board
from telephony.switchboard.commands import Answer, CallOperator, Command, EngineCommand, LookUpCaller
from telephony.switchboard.desk_events import DeskAttached, HoldAsked, RetrieveAsked, SignedIn, WrapUpFinished
from telephony.switchboard.events import (
    CallArrived,
    CallerIdentified,
    CallerMatch,
    Event,
    LegAnswered,
    LegEnded,
    LegMeasured,
    PhoneOnline,
)
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import CallId, LegId, OperatorId, TrunkId

QUEUES = 10
TURN = 0.02
"""Seconds between two handfuls of events."""


def write_house(data: Path, operators: int) -> None:
    """The plan: ten queues in two teams, each operator in two of them, and a supervisor of all."""
    rows = ['region = "LT"']
    for n in range(QUEUES):
        rows.append(f'[[queue]]\nid = "q{n}"\nname = "Queue {n}"\nteams = ["team{n % 2}"]')
        rows.append(f'[[number]]\nnumber = "10{n}"\nqueue = "q{n}"')
    rows.append(_person("lead", "Lead", 2000, "[]", 'role = "supervisor"'))
    for n in range(operators):
        mine = f'["q{n % QUEUES}", "q{(n + 1) % QUEUES}"]'
        rows.append(_person(f"o{n}", f"Operator {n}", 3000 + n, mine, f'teams = ["team{n % 2}"]'))
    rows.append('[[trunk]]\nid = "city"\nname = "City"\ntrusted = true\nproxy = "127.0.0.1:9"')
    data.mkdir(parents=True, exist_ok=True)
    (data / "plan.toml").write_text("\n".join(rows), encoding="utf-8")


def _person(name: str, words: str, extension: int, queues: str, more: str) -> str:
    return (
        f'[[operator]]\nid = "{name}"\nname = "{words}"\nextension = "{extension}"\nsecret = "s"\n'
        f"queues = {queues}\n{more}"
    )


class Network:
    """The engine: phones are picked up when they ring, calls are answered when they are to be."""

    def __init__(self) -> None:
        self._hear: Callable[[Event], None] = lambda event: None

    def start(self, hear: Callable[[Event], None]) -> None:
        self._hear = hear

    def do(self, command: EngineCommand) -> None:
        if isinstance(command, (Answer, CallOperator)):
            self._hear(LegAnswered(command.leg))

    def stop(self) -> None: ...

    def health(self) -> dict[str, float]:
        return {}


class Office:
    """Knows every caller, and keeps nothing."""

    def __init__(self) -> None:
        self.hear: Callable[[Event], None] = lambda event: None

    def look_up(self, command: LookUpCaller) -> None:
        number = int(command.number[-4:])
        match = CallerMatch(
            number, f"Caller {number}", number % 90, f"Company {number % 90}", "exact", "exact"
        )
        self.hear(CallerIdentified(command.call, (match,)))

    def ask(self, command: Command) -> None: ...

    def record(self, command: Command) -> None: ...


class House:
    def __init__(self, data: Path, calls: int, events: int) -> None:
        self._plan = read_plan(data / "plan.toml")
        self._calls, self._events, self._count, self.heard = calls, events, 0, 0
        self._chance = random.Random(7)
        desks, office = Desks(self._plan, None), Office()
        self._link = LinkServer(desks, name="exchange")
        journal = FileJournal(data / "journal" / "floor.jsonl", self._plan)
        self.loop = ExchangeLoop(Board(self._plan), Network(), office, journal, desks)
        office.hear = self.loop.hear
        self._link.start()
        desks.connect(self._link, self.loop.hear)
        self.loop.start(steady_clock())
        for each in self._plan.operators:
            for event in (DeskAttached(each.id), PhoneOnline(each.id), SignedIn(each.id)):
                self.loop.hear(event)
        for _ in range(calls):
            self._arrive()
        host, port = self._link.address
        running.announce(data, "exchange", running.Running(os.getpid(), host, port))

    def _arrive(self) -> None:
        self._count += 1
        number = f"+3706{self._count % 10_000:07d}"
        headers = (("From", f"<sip:{number}@trunk>;tag=1"),)
        call = CallId(f"f{self._count}")
        to = f"10{self._count % QUEUES}"
        self.loop.hear(CallArrived(call, LegId(f"{call}.1"), TrunkId("city"), to, headers, True))

    def live(self, going: Callable[[], bool]) -> float:
        """Returns events a second: fewer than wanted where the machine is too slow, never a heap of them."""
        began = due = time.monotonic()
        while going():
            done = threading.Event()
            self.loop.ask(partial(self._handful, done))
            done.wait(1.0)
            due = max(due + TURN, time.monotonic() - 1.0)
            time.sleep(max(0.0, due - time.monotonic()))
        return self.heard / (time.monotonic() - began)

    def _handful(self, done: threading.Event, floor: Floor) -> None:
        """On the loop's thread. ``done`` when all of it was heard."""
        self._make(floor)
        self.loop.ask(lambda _: done.set())

    def _make(self, floor: Floor) -> None:
        talking = [
            each for each in floor.calls.values() if each.state in ("talking", "held") and each.operator
        ]
        if not talking:
            return
        hear, wanted = self.loop.hear, round(self._events * TURN)
        self.heard += wanted
        for call in self._chance.sample(talking, min(len(talking), wanted)):
            operator = OperatorId(str(call.operator))
            turn = self._chance.random()
            if turn < 0.45 and call.state == "talking":
                hear(HoldAsked(operator, call.id))
            elif turn < 0.45:
                hear(RetrieveAsked(operator, call.id))
            elif turn < 0.9:
                hear(LegMeasured(call.leg, self._chance.choice((2.5, 4.2)), 0.01))
            else:
                hear(LegEnded(call.leg, 16, 0, "far"))
                hear(WrapUpFinished(operator, call.id, ""))
        for _ in range(self._calls - len(floor.calls)):
            self._arrive()

    def stop(self) -> None:
        self.loop.stop()
        self._link.stop()


def main(argv: list[str]) -> int:
    data = Path(argv[0])
    calls, operators, events = map(int, argv[1:4])
    write_house(data, operators)
    open_store(data / "ringdesk.db").close()
    house, ended = House(data, calls, events), threading.Event()

    def wait() -> None:
        sys.stdin.read()
        ended.set()

    threading.Thread(target=wait, daemon=True).start()
    (data / "rate").write_text(f"{house.live(lambda: not ended.is_set()):.0f}")
    house.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
