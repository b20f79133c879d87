"""Board and engine together on a bench: real calls, and what becomes of them."""

import threading
import time

from telephony.switchboard import commands as want
from telephony.switchboard import desk_events
from telephony.switchboard import events as said
from telephony.switchboard.board import Board
from tests.agreements.bench import JONAS, ONA
from tests.peers.patience import eventually


class Exchange:
    """Gives a bench's events to a board, and its commands back; timers do not ring, nobody is known."""

    def __init__(self, bench, plan):
        self.bench, self.board = bench, Board(plan)
        self.records, self._at, self._open = [], 0, True
        self._waiting = []
        self._thread = threading.Thread(target=self._work, name="board", daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._open = False
        self._thread.join()

    def hears(self, event):
        self._waiting.append(event)

    def _work(self):
        while self._open:
            while self._waiting:
                self._step(self._waiting.pop(0))
            events = self.bench.events
            if self._at == len(events):
                time.sleep(0.005)
                continue
            self._at += 1
            self._step(events[self._at - 1])

    def _step(self, event):
        for command in self.board.step(event, time.time()):
            if isinstance(command, want.EngineCommand):
                self.bench.do(command)
            elif isinstance(command, want.LookUpCaller):
                self._waiting.append(said.CallerIdentified(command.call, ()))
            elif isinstance(command, want.RecordContact):
                self.records.append(command.contact)

    def state(self, operator):
        return self.board.floor.operators[operator].state


def talking_to(exchange, phone):
    """A customer at 440 Hz who has Ona; ``phone()`` answers hers. His call."""
    exchange.hears(desk_events.SignedIn(ONA))
    customer = exchange.bench.caller().call("+37052000000")
    phone()
    customer.wait("up")
    customer.tone(440)
    eventually(lambda: exchange.state(ONA) == "talking", what="Ona talks")
    exchange.hears(desk_events.SignedIn(JONAS))
    return customer
