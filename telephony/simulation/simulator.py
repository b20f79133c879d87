"""Drives a ``Board`` through a made-up day, as the loop, an engine, phones and people would.

The board is the real one, so what comes out is what the rules do and not a model of them. Around it all is
without delay: the phone book answers at once, lines never fail, nobody holds or transfers, and menus are
passed over (who dials a number with one goes where its person is). Who comes to a box leaves a message there.
After a missed call an operator is back at his desk in ``BACK`` seconds. What happens at one moment happens in
the order in which it was asked for, timers last.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from itertools import count
from math import inf

from telephony.simulation.people import Customer, Shift
from telephony.switchboard import commands as c
from telephony.switchboard import desk_events
from telephony.switchboard import events as e
from telephony.switchboard.board import Board
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.ids import CallId, LegId, OperatorId, QueueId, TimerId, TrunkId
from telephony.switchboard.plan import Plan, QueuePlan
from telephony.switchboard.timers import Timers

BACK = 60.0
"""Seconds from a missed call until the operator says that he is there again."""
MESSAGE = 20.0
"""Seconds of a message in a box, where greetings take no time."""
AWAY = "away"
"""The pause code of the simulation."""
LINE = TrunkId("simulated")

PickUp = Callable[[CallId, OperatorId], float]
"""Seconds from the first ring until this operator picks this call up; infinite: he does not."""
Watch = Callable[[Board, float, e.Event, tuple[c.Command, ...]], None]
"""Told after every step."""


def at_once(call: CallId, operator: OperatorId) -> float:
    """Nobody lets a phone ring."""
    return 0.0


@dataclass(frozen=True, slots=True)
class _PatienceOver:
    """Not an event yet: it becomes one when nobody has answered."""

    call: CallId


@dataclass(frozen=True, slots=True)
class _Back:
    """He is at his desk again: not while he is away for another reason, and after his after-call work."""

    operator: OperatorId


_Coming = e.Event | _PatienceOver | _Back


class Simulator:
    """One day under one plan. The same plan, people and ``pick_up`` give the same contacts."""

    def __init__(self, plan: Plan, pick_up: PickUp = at_once, watch: Watch | None = None) -> None:
        self.board = Board(replace(plan, pause_codes=((AWAY, AWAY),), flows=()))
        self._pick_up, self._watch = pick_up, watch
        self._timers = Timers()
        self._order = count()
        self._coming: list[tuple[float, int, _Coming]] = []
        self._at_once: deque[e.Event] = deque()
        self._customers: dict[CallId, Customer] = {}
        self._rung: dict[LegId, OperatorId] = {}
        self._answered: set[CallId] = set()
        self._away: dict[OperatorId, tuple[tuple[float, float], ...]] = {}
        self._work_over: dict[OperatorId, float] = {}
        self._final: list[ContactRecord] = []

    def run(self, customers: Iterable[Customer], shifts: Iterable[Shift]) -> Iterator[ContactRecord]:
        """Live the day to its end; each contact once, when it is over. Who waits for nobody for ever is left
        out: he is in no contact."""
        for shift in shifts:
            self._put_on_duty(shift)
        for customer in customers:
            self._customers[customer.call] = customer
            self._later(customer.at, _arrival(customer))
            if customer.patience < inf:
                self._later(customer.at + customer.patience, _PatienceOver(customer.call))
        while (found := self._next()) is not None:
            self._step(*found)
            yield from self._final
            self._final.clear()

    def _put_on_duty(self, shift: Shift) -> None:
        who = shift.operator
        self._later(shift.start, e.PhoneOnline(who))
        self._later(shift.start, desk_events.SignedIn(who))
        for begins, ends in shift.away:
            self._later(begins, desk_events.PauseAsked(who, AWAY))
            self._later(ends, _Back(who))
        self._away[who] = shift.away
        self._later(shift.end, desk_events.SignedOut(who))

    # ---- time ----

    def _later(self, at: float, what: _Coming) -> None:
        if at < inf:
            heappush(self._coming, (at, next(self._order), what))

    def _next(self) -> tuple[e.Event, float] | None:
        """What happens next and when; None: nothing ever again."""
        while True:
            due = self._timers.next_due()
            if not self._coming and due is None:
                return None
            if self._coming and (due is None or self._coming[0][0] <= due):
                at, _, what = heappop(self._coming)
                if (event := self._event(what, at)) is not None:
                    return event, at
            elif due is not None:
                return e.TimerFired(TimerId(next(self._timers.take_due(due)))), due

    def _event(self, what: _Coming, now: float) -> e.Event | None:
        """What it comes to now; None: nothing."""
        match what:
            case _PatienceOver():
                return None if what.call in self._answered else _hangs_up(what.call)
            case _Back(who):
                work_over = self._work_over.get(who, 0.0)
                if self.board.floor.operators[who].state == "wrap_up" and work_over > now:
                    self._later(work_over, what)
                elif not any(begins <= now < ends for begins, ends in self._away.get(who, ())):
                    return desk_events.ReadyAsked(who)
                return None
        return what

    def _step(self, event: e.Event, now: float) -> None:
        self._at_once.append(event)
        while self._at_once:
            event = self._at_once.popleft()
            said = self.board.step(event, now)
            for command in said:
                self._carry_out(command, now)
            if self._watch is not None:
                self._watch(self.board, now, event, said)

    # ---- what the world does about a command ----

    def _carry_out(self, command: c.Command, now: float) -> None:
        match command:
            case c.SetTimer():
                self._timers.set(command.timer, command.due)
            case c.CancelTimer():
                self._timers.cancel(command.timer)
            case c.CallOperator():
                self._rings(command, now)
            case c.Bridge():
                self._talk(CallId(command.bridge), command.legs[1], now)
            case c.StartRecording() if command.silence:
                self._later(now + MESSAGE, _hangs_up(CallId(command.recording.rpartition(".")[0])))
            case c.Notify() if command.text == "not_responding":
                self._later(now + BACK, _Back(command.operator))
            case c.RecordContact() if command.contact.final:
                self._final.append(command.contact)
            case _:
                self._at_once.extend(self._answer(command))

    def _answer(self, command: c.Command) -> Iterator[e.Event]:
        """What the engine and the phone book say to it without delay."""
        match command:
            case c.LookUpCaller():
                known = self._customers[command.call].match
                yield e.CallerIdentified(command.call, (known,) if known else ())
            case c.Answer():
                yield e.LegAnswered(command.leg)
            case c.Play() if command.playback.startswith(("last:", "message")):
                yield e.PlaybackFinished(command.playback, "ok")
            case c.StopRecording():
                yield e.RecordingFinished(command.recording, MESSAGE, "", voice=MESSAGE)

    def _rings(self, command: c.CallOperator, now: float) -> None:
        self._rung[command.leg] = command.operator
        delay = self._pick_up(command.call, command.operator)
        if delay > 0:
            self._later(now + delay, e.LegAnswered(command.leg))
        else:
            self._at_once.append(e.LegAnswered(command.leg))

    def _talk(self, call: CallId, leg: LegId, now: float) -> None:
        self._answered.add(call)
        customer, who = self._customers[call], self._rung[leg]
        over = now + customer.talk
        queue = self.board.floor.queues[self.board.floor.calls[call].queue or QueueId("")]
        self._work_over[who] = over + _work(customer, queue)
        self._later(over, _hangs_up(call))
        if self._work_over[who] > over:
            outcome = queue.dispositions[0][0] if queue.dispositions else ""
            self._later(self._work_over[who], desk_events.WrapUpFinished(who, call, outcome))


def _work(customer: Customer, queue: QueuePlan) -> float:
    """Seconds of after-call work: where an outcome is required nobody is sent on before he has chosen one."""
    required = queue.disposition_required and queue.dispositions and customer.wrap_up < inf
    return customer.wrap_up if required else min(customer.wrap_up, queue.wrap_up)


def _leg(call: CallId) -> LegId:
    return LegId(f"{call}.1")


def _arrival(customer: Customer) -> e.CallArrived:
    sender = f"<sip:{customer.number or 'anonymous'}@caller.invalid>"
    return e.CallArrived(
        customer.call, _leg(customer.call), LINE, customer.called, (("From", sender),), trusted=False
    )


def _hangs_up(call: CallId) -> e.LegEnded:
    return e.LegEnded(_leg(call), 16, 0, "far")
