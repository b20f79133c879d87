"""One call through a menu without a telephone: the real board decides, a person presses the keys and says
what the office would answer. Time stands still until something is waited for."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from telephony.simulation.simulator import LINE
from telephony.switchboard import commands as c
from telephony.switchboard import desk_events
from telephony.switchboard import events as e
from telephony.switchboard.board import Board
from telephony.switchboard.flow import FlowPlan
from telephony.switchboard.ids import OperatorId, QueueId, RecordingId, TimerId
from telephony.switchboard.in_menu import InMenu
from telephony.switchboard.overview import TriedView
from telephony.switchboard.plan import NumberPlan, Plan
from telephony.switchboard.rehearsal import CALL, LEG, told
from telephony.switchboard.routing_events import RouteAsked
from telephony.switchboard.timers import Timers

STRAIGHT = "walk"
"""The number of a walk that goes into the menu at once, past numbers and rules."""
SPOKEN = 3.0
"""Seconds that somebody says something where he is recorded."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What happened. ``what``: ``heard`` (recordings), ``key``, ``office`` (an answer), ``silence``,
    ``spoke``. ``said``: recordings, key, answer."""

    what: str
    said: tuple[str, ...] = ()


@dataclass(slots=True)
class _Now:
    """What is waited for: ``playing`` ends, ``asked`` is answered, ``speaking`` falls silent."""

    playing: c.Play | None = None
    asked: c.AskOffice | None = None
    speaking: RecordingId | None = None
    said: list[c.Command] = field(default_factory=list)


class MenuWalk:
    """``called``: a number of the plan, whose rules and hours hold; ``STRAIGHT``: the menu at once, with
    ``queue`` behind it. Everybody of the plan is signed in and free."""

    def __init__(self, plan: Plan, flow: FlowPlan, queue: QueueId, called: str, at: float) -> None:
        flows = (*(each for each in plan.flows if each.id != flow.id), flow)
        plan = replace(plan, flows=flows)
        if called == STRAIGHT:
            plan = replace(plan, numbers=(NumberPlan(STRAIGHT, queue, menu=flow.id),), rules=())
        self.turns: list[Turn] = []
        self.way: tuple[str, ...] = ()
        """Steps of the menu that were come to."""
        self.now = at
        self._asked = RouteAsked(OperatorId(""), called, "", at)
        self._board, self._timers, self._wait = Board(plan), Timers(), _Now()
        for each in plan.operators:
            self._hears(e.PhoneOnline(each.id))
            self._hears(desk_events.SignedIn(each.id))
        self._wait.said.clear()
        sender = (("From", "<sip:anonymous@walk>"),)
        self._hears(e.CallArrived(CALL, LEG, LINE, called, sender, trusted=False))

    # ---- what there is

    @property
    def menu(self) -> InMenu | None:
        """Where he is; None: out of it, or never in."""
        call = self._board.floor.calls.get(CALL)
        return call.menu if call is not None and call.state == "in_menu" else None

    @property
    def step(self) -> str:
        menu = self.menu
        return menu.step.id if menu is not None and menu.step is not None else ""

    @property
    def playing(self) -> tuple[str, ...]:
        return self._wait.playing.prompts if self._wait.playing is not None else ()

    @property
    def office(self) -> str:
        """What is asked of it now."""
        return self._wait.asked.what if self._wait.asked is not None and self.menu is not None else ""

    @property
    def speaking(self) -> bool:
        return self._wait.speaking is not None

    @property
    def over(self) -> bool:
        return self.menu is None

    @property
    def ending(self) -> TriedView:
        """Where he is now, when the menu is over."""
        return told(self._board.floor, self._asked, (), self._wait.said)

    # ---- what is done

    def press(self, key: str) -> None:
        if not self.over:
            self.turns.append(Turn("key", (key,)))
            self._hears(e.DigitPressed(LEG, key))

    def hear_out(self) -> None:
        """What plays is heard to its end."""
        if (playing := self._wait.playing) is not None:
            self._wait.playing = None
            self._hears(e.PlaybackFinished(playing.playback, "ok"))

    def answers(self, answer: str, values: Sequence[tuple[str, str]] = ()) -> None:
        """The office does: ``found``, ``none``, ``prove`` or ``failed``."""
        asked, self._wait.asked = self._wait.asked, None
        if asked is not None:
            self.turns.append(Turn("office", (answer,)))
            self._hears(e.OfficeAnswered(CALL, asked.asked, answer, tuple(values)))

    def speak(self) -> None:
        """He says something, and falls silent."""
        if self._wait.speaking is not None and self.menu is not None:
            self.turns.append(Turn("spoke"))
            self._hears(e.DigitPressed(LEG, "#"))

    def wait(self) -> None:
        """Nothing is done until something comes of it."""
        self.hear_out()
        due = self._timers.next_due()
        if due is None or self.over:
            return
        self.turns.append(Turn("silence"))
        self.now = due
        self._hears(e.TimerFired(TimerId(next(self._timers.take_due(due)))))

    def _hears(self, *events: e.Event) -> None:
        coming = list(events)
        while coming:
            menu = self.menu
            said = self._board.step(coming.pop(0), self.now)
            self._wait.said += said
            for command in said:
                coming += self._carry_out(command)
            if (menu := self.menu or menu) is not None:
                self.way = tuple(menu.way)

    def _carry_out(self, command: c.Command) -> list[e.Event]:
        match command:
            case c.SetTimer():
                self._timers.set(command.timer, command.due)
            case c.CancelTimer():
                self._timers.cancel(command.timer)
            case c.Play() if command.leg == LEG:
                self._wait.playing = command
                self.turns.append(Turn("heard", command.prompts))
            case c.StopPlayback() if self._wait.playing is not None:
                if self._wait.playing.playback == command.playback:
                    self._wait.playing = None
            case c.AskOffice():
                self._wait.asked = command
            case c.StartRecording():
                self._wait.speaking = command.recording
            case _:
                return self._answer(command)
        return []

    def _answer(self, command: c.Command) -> list[e.Event]:
        """What engine and phone book say to it without delay."""
        match command:
            case c.LookUpCaller():
                return [e.CallerIdentified(command.call, ())]
            case c.Answer():
                return [e.LegAnswered(command.leg)]
            case c.StopRecording():
                self._wait.speaking = None
                return [e.RecordingFinished(command.recording, SPOKEN, "", voice=SPOKEN)]
        return []
