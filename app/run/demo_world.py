"""The world outside the demo: callers who dial in at a human pace, and people who answer when called.

A second embedded engine plays the telephone network; what it sends is SIP and RTP like any trunk's. Known
customers (numbers of the sample company), unknown numbers and withheld ones come in turn.
"""

import argparse
import logging
import os
import queue
import random
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.run import running
from app.run.demo_history import earlier_days
from app.run.folders import this_folder
from app.run.log import set_up_log
from telephony.engines.embedded.process import EmbeddedEngine
from telephony.engines.embedded.settings import EngineSettings
from telephony.switchboard.commands import Answer, Bridge, CallNumber, HangUp, Play, Ring, SendDigits
from telephony.switchboard.events import (
    CallArrived,
    DigitPressed,
    Event,
    LegAnswered,
    LegEnded,
    PlaybackFinished,
)
from telephony.switchboard.ids import BridgeId, CallId, LegId, PlaybackId, TrunkId
from telephony.switchboard.plan import Plan, TrunkPlan

log = logging.getLogger(__name__)
TRUNK = TrunkId("ringdesk")
# How long a caller stays: patience while nobody talks to him is not known to him, he only hears the music.
# Long enough to hold, ask a colleague and bring all together by somebody who does it for the first time.
STAY = (90.0, 240.0)
LONG_STAY = (360.0, 480.0)
"""Of one: long enough to be found on the floor and listened to."""
FIRST_CALL = 4.0
AT_ONCE = 4
OURS = tuple(f"+3705208000{last}" for last in range(1, 6))
"""Our own numbers: who dials one from the desk comes back as the first caller, to be a customer for once."""
MENU, MESSAGES = OURS[3], OURS[4]
# The greeting of a box and its tone are over by then.
GREETED = 11.0


@dataclass(frozen=True, slots=True)
class DemoCaller:
    """``speech``: a recording of resources/demo/callers. ``number`` empty: withheld. ``stay``: seconds from
    when he is picked up or waits, at least and at most."""

    number: str
    name: str
    speech: str
    dialled: str
    stay: tuple[float, float] = STAY


CALLERS = (
    DemoCaller("+37061234567", "Jonas Petraitis", "jonas", "+37052080001"),
    DemoCaller("+12025550143", "Emily Carter", "emily", MESSAGES),
    DemoCaller("+48601234567", "Anna Nowak", "anna", "+37052080001", LONG_STAY),
    DemoCaller("+37069877001", "", "rasa", "+37052080002"),
    DemoCaller("", "", "withheld", "+37052080003"),
    DemoCaller("+36301234567", "KOVACS L", "laszlo", "+37052080001"),
    DemoCaller("+447911123456", "", "callum", "+37052080002"),
    DemoCaller("+989121234567", "Maryam Ahmadi", "maryam", "+37052080003"),
)


class World:
    """One thread: due times and engine events through one queue."""

    def __init__(self, engine: EmbeddedEngine, pace: float, seed: int = 7) -> None:
        self._engine, self._pace = engine, pace
        self._random = random.Random(seed)
        self._events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self._due: list[tuple[float, Callable[[], None]]] = []
        self._speech: dict[LegId, str] = {}
        self._stay: dict[LegId, tuple[float, float]] = {}
        self._messages: set[LegId] = set()
        """Who talk to a box: they speak once, and hang up."""
        self._count = 0
        self._twins: dict[LegId, LegId] = {}

    def run(self, going: Callable[[], bool]) -> None:
        """Until ``going`` says no."""
        self._engine.start(self._events.put)
        self._later(FIRST_CALL, self._next_caller)
        while going():
            try:
                event = self._events.get(timeout=0.2)
            except queue.Empty:
                event = None
            if event is not None:
                self._hear(event)
            for entry in [each for each in self._due if each[0] <= time.monotonic()]:
                self._due.remove(entry)
                entry[1]()
        self._engine.stop()

    def _later(self, seconds: float, action: Callable[[], None]) -> None:
        self._due.append((time.monotonic() + seconds, action))

    def _next_caller(self) -> None:
        self._later(self._pace * self._random.uniform(0.6, 1.4), self._next_caller)
        if len(self._speech) >= AT_ONCE:
            return
        caller = CALLERS[self._count % len(CALLERS)]
        self._count += 1
        leg = LegId(f"demo-{os.getpid()}-{self._count}")
        self._speech[leg], self._stay[leg] = caller.speech, caller.stay
        if caller.dialled == MESSAGES:
            self._messages.add(leg)
        self._engine.do(
            CallNumber(
                leg,
                CallId(leg),
                TRUNK,
                caller.dialled,
                caller_number=caller.number,
                caller_name=caller.name,
                withheld=not caller.number,
            )
        )

    def _hear(self, event: Event) -> None:
        self._hear_twins(event)
        match event:
            case LegAnswered(leg) if leg in self._messages:
                self._later(GREETED, lambda: self._speak(leg))
            case LegAnswered(leg) if leg in self._speech:
                self._later(1.5, lambda: self._speak(leg))
                stay = self._random.uniform(*self._stay.get(leg, STAY))
                self._later(stay, lambda: self._engine.do(HangUp(leg)))
            case CallArrived(leg=leg, called=called) if called in OURS:
                self._call_back_in(leg, called)
            case CallArrived(leg=leg):
                self._pick_up(leg)
            case PlaybackFinished(playback) if LegId(playback) in self._messages:
                self._later(1.0, lambda: self._engine.do(HangUp(LegId(playback))))
            case PlaybackFinished(playback, "ok"):
                leg = LegId(playback)
                self._later(self._random.uniform(4, 9), lambda: self._speak(leg))
            case LegEnded(leg):
                self._speech.pop(leg, None)
                self._stay.pop(leg, None)
                self._messages.discard(leg)

    def _hear_twins(self, event: Event) -> None:
        """The two legs of a desk that is its own customer."""
        match event:
            case LegAnswered(leg) if leg in self._twins:
                # The desk's own leg is answered last: then both can talk.
                self._engine.do(Answer(self._twins[leg]))
                self._engine.do(Bridge(BridgeId(min(leg, self._twins[leg])), (leg, self._twins[leg])))
            case DigitPressed(leg, digit) if leg in self._twins:
                self._engine.do(SendDigits(self._twins[leg], digit))
            case LegEnded(leg) if leg in self._twins:
                other = self._twins.pop(leg)
                self._twins.pop(other, None)
                self._engine.do(HangUp(other))

    def _pick_up(self, leg: LegId) -> None:
        """Somebody whom the operator called: rings a little, answers, talks."""
        self._speech[leg] = self._random.choice(CALLERS).speech
        self._engine.do(Ring(leg))
        self._later(self._random.uniform(2, 5), lambda: self._engine.do(Answer(leg)))

    def _call_back_in(self, leg: LegId, called: str) -> None:
        """The desk that dials a number of its house is a customer for once."""
        self._count += 1
        twin = LegId(f"demo-{os.getpid()}-{self._count}")
        self._twins |= {leg: twin, twin: leg}
        self._engine.do(Ring(leg))
        first = CALLERS[0]
        self._engine.do(
            CallNumber(twin, CallId(twin), TRUNK, called, caller_number=first.number, caller_name=first.name)
        )

    def _speak(self, leg: LegId) -> None:
        if leg in self._speech:
            # Prompts are looked for below prompts/LANGUAGE: the callers' folder stands in its place.
            self._engine.do(Play(leg, (f"../demo/callers/{self._speech[leg]}",), PlaybackId(leg)))


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="demo_world", description=__doc__)
    parser.add_argument("--data", default="")
    parser.add_argument("--exchange", required=True, metavar="HOST:PORT")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--pace", type=float, default=25.0)
    options = parser.parse_args(argv)
    data: Path = this_folder(options.data)
    set_up_log(data / "logs", "demo_world")
    host = options.exchange.rpartition(":")[0]
    trunk = TrunkPlan(TRUNK, "Ringdesk", peers=(host,), proxy=options.exchange)
    plan = Plan(queues=(), operators=(), trunks=(trunk,), numbers=())
    engine = EmbeddedEngine(EngineSettings(sip_port=options.port), plan)
    stopped = threading.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: stopped.set())
    running.announce(data, "demo_world", running.Running(os.getpid(), "127.0.0.1", options.port))

    def going() -> bool:
        """The world ends with the exchange it calls."""
        return not stopped.is_set() and running.find(data, "exchange") is not None

    earlier = threading.Thread(target=earlier_days, args=(data, stopped, going), name="earlier days")
    earlier.start()
    World(engine, options.pace).run(going)
    stopped.set()
    earlier.join()
    running.withdraw(data, "demo_world")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
