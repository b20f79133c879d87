"""A call told as a conversation with the board: it hears what happened and answers with what it wants.

    story = Story(plan)
    story.hears(SignedIn(ANNA)).hears(PhoneOnline(ANNA))
    story.hears(CallArrived(...), at=3).answers(Ring, Answer(leg), CallOperator)
    story.passes(20).answers(HangUp)
    assert story.contact(call).end_reason == "abandoned"

Time stands still until a line says otherwise. Timers fire by themselves, the phone book answers by itself,
and after every event the rules of tests/floor_rules.py are asked. The verbs below (calls, signs_in,
picks_up …) say the same in the words of people.
"""

from collections.abc import Mapping
from typing import Any, TypeVar

from telephony.switchboard import desk_events, events
from telephony.switchboard.board import Board
from telephony.switchboard.call import Call
from telephony.switchboard.commands import (
    Answer,
    AskOffice,
    CallOperator,
    CancelTimer,
    Command,
    LookUpCaller,
    Notify,
    Play,
    PlayRecording,
    RecordContact,
    SetTimer,
)
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.events import CallArrived, CallerIdentified, CallerMatch, Event, TimerFired
from telephony.switchboard.ids import CallId, LegId, OperatorId, PlaybackId, TimerId, TrunkId
from telephony.switchboard.operator import Operator
from telephony.switchboard.overview import CallView, DeskView
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_events import PlanChanged
from telephony.switchboard.views import desk_view
from tests.floor_rules import broken, unfair

BEGIN = 1_700_474_400.0
"""Monday, 20 November 2023, 10:00 UTC: when every story starts."""

Wanted = Command | type[Command]
C = TypeVar("C", bound=Command)
PhoneBook = Mapping[str, tuple[CallerMatch, ...]]


class Story:
    """``phone_book``: E.164 → candidates. ``look_up_takes``: seconds until it answers, None for never.
    ``ack_takes``: seconds from our 200 to the caller's ACK."""

    def __init__(
        self,
        plan: Plan,
        *,
        phone_book: PhoneBook | None = None,
        look_up_takes: float | None = 0.0,
        ack_takes: float = 0.0,
        begin: float = BEGIN,
    ) -> None:
        self.board = Board(plan)
        self.begin = self.now = begin
        self.timers: dict[TimerId, float] = {}
        self.said: tuple[Command, ...] = ()
        self.records: list[ContactRecord] = []
        self.asked: list[AskOffice] = []
        self._playing: dict[LegId, PlaybackId] = {}
        self._book, self._look_up_takes = phone_book or {}, look_up_takes
        self._ack_takes = ack_takes
        self._coming: list[tuple[float, Event]] = []

    # ---- the conversation ----

    def hears(self, event: Event, at: float | None = None) -> "Story":
        """Something happens, ``at`` seconds after the story began or right now."""
        self.said = ()
        if at is not None:
            assert self.begin + at >= self.now, "a story goes forward"
            self._go_to(self.begin + at)
        self._step(event)
        self._go_to(self.now)
        return self

    def passes(self, seconds: float) -> "Story":
        """Time goes by; timers fire on the way."""
        self.said = ()
        self._go_to(self.now + seconds)
        return self

    def answers(self, *wanted: Wanted) -> "Story":
        """These were asked for since the last line, in this order, perhaps with others between them.
        A command must be equal, a class only of that kind."""
        rest = list(self.said)
        for each in wanted:
            at = next((n for n, said in enumerate(rest) if _fits(said, each)), None)
            assert at is not None, f"wanted {each}, among {rest or 'nothing'} of {list(self.said)}"
            del rest[: at + 1]
        return self

    def does_not(self, *unwanted: Wanted) -> "Story":
        """None of these was asked for since the last line."""
        found = [said for said in self.said if any(_fits(said, each) for each in unwanted)]
        assert not found, f"not wanted: {found}"
        return self

    def last(self, kind: type[C]) -> C:
        """The last command of that kind since the last line."""
        return [each for each in self.said if isinstance(each, kind)][-1]

    # ---- what is the case ----

    def contact(self, call: str) -> ContactRecord:
        """What the history holds of that call."""
        return [each for each in self.records if each.call == call][-1]

    def finals(self, call: str) -> int:
        """How often its contact was closed; once is right."""
        return sum(each.final for each in self.records if each.call == call)

    def call(self, call: str) -> Call:
        return self.board.floor.calls[CallId(call)]

    def operator(self, operator: str) -> Operator:
        return self.board.floor.operators[OperatorId(operator)]

    def desk(self, operator: str) -> DeskView:
        return desk_view(self.board.floor, OperatorId(operator), self.now)

    def card(self, operator: str) -> CallView:
        """The one call that this operator's desk shows."""
        (only,) = self.desk(operator).calls
        return only

    def leg_of(self, operator: str) -> LegId:
        """The operator's live leg."""
        (leg,) = [leg for leg, role in self.board.floor.legs.items() if role.operator == operator]
        return leg

    # ---- what people do ----

    def signs_in(self, *operators: str) -> "Story":
        """At the desk and with the phone, one second after the other."""
        for each in operators:
            self.hears(events.PhoneOnline(OperatorId(each)))
            self.hears(desk_events.SignedIn(OperatorId(each)))
            self._go_to(self.now + 1)
        return self

    def calls(self, call: str, *, number: str = "+37061111111", to: str = "100", **more: Any) -> "Story":
        """A customer dials ``to``. ``more``: name, headers, trusted."""
        name = more.get("name", "")
        headers = more.get("headers", (("From", f'"{name}" <sip:{number}@trunk.example>;tag=1'),))
        trusted = more.get("trusted", True)
        arrived = CallArrived(CallId(call), LegId(f"{call}.1"), TrunkId("city"), to, headers, trusted)
        return self.hears(arrived)

    def rings(self, operator: str) -> bool:
        return self.operator(operator).state == "offered"

    def picks_up(self, operator: str) -> "Story":
        """The operator's ringing phone is answered."""
        return self.hears(events.LegAnswered(self.leg_of(operator)))

    def presses(self, call: str, keys: str) -> "Story":
        """The caller presses keys, one after the other without a pause."""
        said: tuple[Command, ...] = ()
        for key in keys:
            said += self.hears(events.DigitPressed(LegId(f"{call}.1"), key)).said
        self.said = said
        return self

    def hears_out(self, call: str, outcome: str = "ok") -> "Story":
        """What was played to the caller last comes to its end."""
        return self.hears(events.PlaybackFinished(self._playing[LegId(f"{call}.1")], outcome))

    def office_says(self, answer: str, **values: str) -> "Story":
        """The answer to what a menu asked last."""
        asked = self.asked[-1]
        return self.hears(
            events.OfficeAnswered(asked.call, asked.asked, answer, tuple(sorted(values.items())))
        )

    def caller_hangs_up(self, call: str) -> "Story":
        return self.hears(events.LegEnded(LegId(f"{call}.1"), 16, 0, "far"))

    def has_heard(self, playback: str, outcome: str = "ok") -> "Story":
        """That announcement is over."""
        return self.hears(events.PlaybackFinished(PlaybackId(playback), outcome))

    def phone_ends(self, operator: str, status: int = 0, by: str = "far") -> "Story":
        """The operator's phone hangs up or refuses (``status``), or is not there any more (``by`` lost)."""
        return self.hears(events.LegEnded(self.leg_of(operator), 16, status, by))

    def finishes(self, operator: str, outcome: str = "") -> "Story":
        """After-call work is done."""
        call = self.operator(operator).call
        assert call is not None, f"{operator} has nothing to finish"
        return self.hears(desk_events.WrapUpFinished(OperatorId(operator), call, outcome))

    def is_planned(self, plan: Plan) -> "Story":
        """A supervisor saves another plan."""
        return self.hears(PlanChanged(plan))

    def was_told(self, operator: str, text: str) -> "Story":
        """A notice went to his desk since the last line."""
        told = [(each.operator, each.text) for each in self.said if isinstance(each, Notify)]
        assert (operator, text) in told, f"told: {told}"
        return self

    # ---- how it goes on ----

    def _go_to(self, now: float) -> None:
        while True:
            due = [(at, 0, n) for n, (at, _) in enumerate(self._coming)]
            due += [(at, 1, name) for name, at in self.timers.items()]  # type: ignore[misc]
            at, timer, which = min(due, default=(now + 1, 0, 0))
            if at > now:
                break
            self.now = max(self.now, at)
            if timer:
                name = TimerId(str(which))
                del self.timers[name]
                self._step(TimerFired(name))
            else:
                self._step(self._coming.pop(which)[1])
        self.now = max(self.now, now)

    def _step(self, event: Event) -> None:
        commands = self.board.step(event, self.now)
        self.said += commands
        for each in commands:
            self._carry_out(each)
        faults = broken(self.board.floor, self.now) + unfair(self.board.floor, commands, self.now)
        assert not faults, f"after {event}: {faults}"

    def _carry_out(self, command: Command) -> None:
        if isinstance(command, AskOffice):
            self.asked.append(command)
        elif isinstance(command, (Play, PlayRecording)):
            self._playing[command.leg] = command.playback
        else:
            self._answer_by_itself(command)

    def _answer_by_itself(self, command: Command) -> None:
        match command:
            case SetTimer():
                self.timers[command.timer] = command.due
            case CancelTimer():
                self.timers.pop(command.timer, None)
            case RecordContact():
                self.records.append(command.contact)
            case LookUpCaller() if self._look_up_takes is not None:
                found = CallerIdentified(command.call, self._book.get(command.number, ()))
                self._coming.append((self.now + self._look_up_takes, found))
            case Answer():
                self._coming.append((self.now + self._ack_takes, events.LegAnswered(command.leg)))
            case CallOperator() if command.automatic:
                self._coming.append((self.now, events.LegRinging(command.leg)))


def _fits(said: Command, wanted: Wanted) -> bool:
    return isinstance(said, wanted) if isinstance(wanted, type) else said == wanted
