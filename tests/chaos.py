"""A bad day at the exchange, made from a string of bytes: anybody presses anything at any time, and the
network says things late, twice, or about legs that never were.

`Day(plan, data).live()` steps a board through it, asks the rules of tests/floor_rules.py after every event
and keeps books of its own: which legs the engine has, how long each operator was in which state, what was
recorded. `drain()` lets everything come to its end; `ledger` says what is wrong then.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from telephony.switchboard import commands as c
from telephony.switchboard import desk_events as d
from telephony.switchboard import events as e
from telephony.switchboard import ids
from telephony.switchboard import line_events as le
from telephony.switchboard import park_events as pe
from telephony.switchboard import routing_events as re
from telephony.switchboard.board import Board
from telephony.switchboard.caller import block_key
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.ids import CallId, LegId, OperatorId, PlaybackId, QueueId, TimerId, TrunkId
from telephony.switchboard.numbers import caller_key
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_events import PlanChanged
from tests.bad_plans import PLANS
from tests.callback_deeds import types
from tests.floor_rules import broken, unfair
from tests.message_deeds import speaks
from tests.monitor_deeds import listens_in
from tests.park_deeds import parks
from tests.stories.scene import ANNA, BEN, CARL, JONAS, RASA, SALES, SUPPORT, VIP

START = 1_700_474_400.0
PEOPLE = (ANNA, BEN, CARL, OperatorId("nobody"))
NUMBERS = ("+37061111111", "+37063333333", "anonymous", "sip:x", "")
WAITS = (0.0, 0.1, 0.25, 1.0, 5.0, 14.0, 20.0, 61.0)


class Books:
    """What an engine and a supervisor would write down themselves, from the commands alone."""

    def __init__(self) -> None:
        self.legs: dict[LegId, str] = {}
        self.arrived: set[CallId] = set()
        self.listening: set[LegId] = set()
        self.records: list[ContactRecord] = []
        self.faults: list[str] = []

    def hear(self, event: e.Event) -> None:
        match event:
            case e.CallArrived(call=call, leg=leg) if call not in self.arrived and leg not in self.legs:
                self.arrived.add(call)
                self.legs[leg] = "ringing"
            case pe.PhoneDialled(leg=leg):
                self.legs[leg] = "ringing"
            case e.LegEnded(leg=leg):
                self.legs.pop(leg, None)
            case e.EngineStarted():
                self.legs.clear()

    def do(self, command: c.Command) -> None:
        match command:
            case c.Answer(leg=leg) if leg in self.legs:
                self.legs[leg] = "answered"
            case c.CallOperator(leg=leg) | c.CallNumber(leg=leg) | c.CallForTest(leg=leg):
                if leg in self.legs:
                    self.faults.append(f"{leg} is called twice")
                self.legs[leg] = "called"
            case c.HangUp(leg=leg):
                self.legs.pop(leg, None)
            case c.Reject(leg=leg):
                if self.legs.pop(leg, "ringing") != "ringing":
                    self.faults.append(f"{leg} is answered and cannot be rejected any more")
            case _:
                self._join(command)

    def _join(self, command: c.Command) -> None:
        match command:
            case c.Bridge(legs=legs):
                self.faults += [f"{leg} is bridged and gone" for leg in legs if leg not in self.legs]
                self.faults += [f"{leg} is bridged and listens" for leg in legs if leg in self.listening]
            case c.ListenIn(leg=leg, hears=hears, heard_by=by):
                gone = {leg, *hears, *by} - self.legs.keys()
                self.faults += [f"{each} is listened to by {leg} and gone" for each in gone]
                (self.listening.add if hears else self.listening.discard)(leg)


class Day:
    deeds: tuple["Callable[[Day], list[e.Event]]", ...]

    def __init__(self, of: Plan, data: bytes) -> None:
        self.board, self.now = Board(of), START
        self.books, self.timers = Books(), dict[TimerId, float]()
        self.steps: list[tuple[float, e.Event, tuple[c.Command, ...]]] = []
        self.worked: Counter[OperatorId] = Counter()
        self.logged_in: Counter[OperatorId] = Counter()
        self.came_to: set[str] = set()
        self._data, self._at = data, 0
        self._seen: list[LegId] = [LegId("ghost.1")]
        self._known: list[CallId] = [CallId("ghost")]
        self._states = self._snapshot()
        self._signed_in: dict[OperatorId, float] = {}

    # ---- the day ----

    def live(self) -> "Day":
        self.step(e.EngineStarted())
        while self._at < len(self._data):
            for event in self.pick(self.deeds)(self):
                self.step(event)
        return self

    def drain(self) -> "Day":
        """Customers hang up, work is finished, windows close; then a long silence."""
        for operator in (ANNA, BEN, CARL):
            self.step(d.DeskDetached(operator))
        self.wait(61)
        for _ in range(3):
            for leg in tuple(self.books.legs):
                self.step(e.LegEnded(leg, 16, 0, "far"))
            for call in tuple(self.board.floor.calls.values()):
                self.step(d.CallbackWithdrawn(ANNA, call.id))
                if call.operator is not None:
                    self.step(d.WrapUpFinished(call.operator, call.id, "solved"))
            self.wait(300)
        return self

    def wait(self, seconds: float) -> None:
        end = self.now + seconds
        while self.timers:
            due, name = min((due, name) for name, due in self.timers.items())
            if due > end:
                break
            self.now = max(self.now, due)
            del self.timers[name]
            self.step(e.TimerFired(name))
        self.now = end

    def step(self, event: e.Event) -> None:
        self.books.hear(event)
        said = self.board.step(event, self.now)
        self.steps.append((self.now, event, said))
        for command in said:
            self.books.do(command)
            if isinstance(command, c.RecordContact):
                self.books.records.append(command.contact)
            elif isinstance(command, c.SetTimer):
                self.timers[command.timer] = command.due
            elif isinstance(command, c.CancelTimer):
                self.timers.pop(command.timer, None)
        self._remember(event, said)
        self.came_to.update(each.state for each in self.board.floor.calls.values())
        self._clock_in()
        faults = self.books.faults + broken(self.board.floor, self.now) + self._long_offers() + self._stuck()
        if faults := faults + unfair(self.board.floor, said, self.now):
            raise AssertionError(f"after {event}: {faults}")

    # ---- books of operators ----

    def _snapshot(self) -> dict[OperatorId, tuple[str, float]]:
        return {key: (each.state, each.since) for key, each in self.board.floor.operators.items()}

    def _clock_in(self) -> None:
        after = self._snapshot()
        for operator, (state, since) in after.items():
            before, started = self._states.get(operator, ("offline", since))
            if (before, started) == (state, since):
                continue
            assert since == self.now, f"{operator} is {state} since {since}, now is {self.now}"
            if before != "offline":
                self.worked[operator] += since - started  # type: ignore[assignment]
            if before == "offline" and state != "offline":
                self._signed_in[operator] = self.now
            if state == "offline" and operator in self._signed_in:
                self.logged_in[operator] += self.now - self._signed_in.pop(operator)  # type: ignore[assignment]
        for gone in self._states.keys() - after.keys():
            state, started = self._states[gone]
            if state != "offline":
                self.worked[gone] += self.now - started  # type: ignore[assignment]
                self.logged_in[gone] += self.now - self._signed_in.pop(gone)  # type: ignore[assignment]
        self._states = after

    def _long_offers(self) -> list[str]:
        floor = self.board.floor
        return [
            f"{offer.operator} is reserved for {self.now - offer.made} s"
            for call in floor.calls.values()
            if call.queue is not None and call.state != "calling"
            for offer in call.offers.values()
            if self.now > offer.until + 2
        ]

    def _stuck(self) -> list[str]:
        """A caller in a menu, in a box or on the shelf for whom nothing would ever happen."""
        timer = {"in_menu": "menu", "in_voicemail": "message", "parked": "park", "fetching": "fetch"}
        return [
            f"{each.id} is left alone"
            for each in self.board.floor.calls.values()
            if each.state in timer
            and each.picked_up
            and TimerId(f"{timer[each.state]}:{each.id}") not in self.timers
        ]

    # ---- chance ----

    def _next(self, below: int) -> int:
        value = self._data[self._at] if self._at < len(self._data) else 0
        self._at += 1
        return value % below

    def pick(self, among: "tuple[Any, ...] | list[Any] | str") -> Any:
        return among[self._next(len(among))]

    def leg(self) -> LegId:
        """Mostly one that lives."""
        floor = self.board.floor
        alive = [*floor.legs, *floor.book.testing, *(each.leg for each in floor.monitors.values())]
        return self.pick(alive) if alive and self._next(5) else self.pick(self._seen[-12:])  # type: ignore[no-any-return]

    def call(self) -> CallId:
        alive = list(self.board.floor.calls)
        return self.pick(alive) if alive and self._next(5) else self.pick(self._known[-6:])  # type: ignore[no-any-return]

    def his(self, operator: OperatorId) -> CallId:
        """Mostly the call he is in."""
        mine = self.board.floor.operators.get(operator)
        return mine.call if mine and mine.call and self._next(5) else self.call()

    def _remember(self, event: e.Event, said: tuple[c.Command, ...]) -> None:
        for each in (event, *said):
            if isinstance(each, (e.CallArrived, c.CallOperator, c.CallNumber)):
                self._seen.append(each.leg)
                self._known.append(each.call)


def _arrives(day: Day) -> list[e.Event]:
    fresh = CallId(f"c{len(day.steps)}")
    rang = [each for each in day._known if not each.startswith(("out-", "back-"))]
    call = fresh if day._next(8) else day.pick(rang)
    number, to = day.pick(NUMBERS), day.pick(("100", "200", "300", "100", "200", "300", "100", "200", "999"))
    headers = (("From", f"<sip:{number}@x>"),)
    return [e.CallArrived(call, LegId(f"{call}.1"), TrunkId("city"), to, headers, True)]


def _identified(day: Day) -> list[e.Event]:
    known = replace(JONAS, operator=BEN)
    found = day.pick(((), (JONAS,), (JONAS, RASA), (RASA,), (known,)))
    blocked = "insults" if not day._next(9) else ""
    return [
        e.CallerIdentified(day.call(), found, blocked) if day._next(4) else e.LookUpFailed(day.call(), "slow")
    ]


def _leg_ended(day: Day) -> list[e.Event]:
    return [
        e.LegEnded(
            day.leg(),
            16,
            day.pick((0, 0, 486, 603, 408, 503)),
            day.pick(("far", "lost", "us", "sound_failed")),
        )
    ]


def _sound(day: Day) -> list[e.Event]:
    kinds = (e.MediaLost, e.MediaBack, e.PhoneHeld, e.PhoneRetrieved, e.LegRinging)
    return [day.pick(kinds)(day.leg())]


def _played(day: Day) -> list[e.Event]:
    name = day.pick(("last", "last", "greeting", "ask.2", "told", "recorded"))
    return [e.PlaybackFinished(PlaybackId(f"{name}:{day.call()}"), day.pick(("ok", "failed", "stopped")))]


def _keys(day: Day) -> list[e.Event]:
    """Whoever is in a menu or a box: keys, words that end, answers of the office, early, late and strange."""
    asked = [each for each in day.board.floor.calls.values() if each.state == "in_menu"]
    if any(each.message or each.spoken for each in day.board.floor.calls.values()) and day._next(5):
        return speaks(day)
    if not asked:
        return [e.DigitPressed(day.leg(), day.pick(tuple("012345#*")))]
    call = day.pick(asked)
    at = call.menu.asked - (day._next(6) == 0)
    values = day.pick(((), (("state", "done"), ("request", "7")), (("order", "x"),)))
    return [
        day.pick(
            (
                *(e.DigitPressed(call.leg, day.pick(tuple("123412340#*9"))) for _ in range(4)),
                e.PlaybackFinished(
                    PlaybackId(f"menu{call.menu.prompt}:{call.id}"),
                    day.pick(("ok", "ok", "ok", "failed", "stopped")),
                ),
                e.OfficeAnswered(
                    call.id, at, day.pick(("found", "found", "none", "prove", "failed")), values
                ),
            )
        )
    ]


def _comes_and_goes(day: Day) -> list[e.Event]:
    kinds = (d.SignedIn, d.SignedIn, d.SignedOut, d.DeskAttached, d.DeskDetached, d.ReadyAsked, d.ReadyAsked)
    return [day.pick(kinds)(day.pick(PEOPLE))]


def _phones(day: Day) -> list[e.Event]:
    return [day.pick((e.PhoneOnline, e.PhoneOnline, e.PhoneOffline))(day.pick(PEOPLE))]


def _starts_work(day: Day) -> list[e.Event]:
    who = day.pick(PEOPLE)
    return [e.PhoneOnline(who), d.SignedIn(who)]


def _pauses(day: Day) -> list[e.Event]:
    return [d.PauseAsked(day.pick(PEOPLE), day.pick(("lunch", "break", "nonsense", "offline", "")))]


def _presses(day: Day) -> list[e.Event]:
    kinds = (d.OfferDeclined, d.HangUpAsked, d.HoldAsked, d.RetrieveAsked, d.WrapUpExtended)
    who = day.pick(PEOPLE)
    return [day.pick(kinds)(who, day.his(who))]


def _holds(day: Day) -> list[e.Event]:
    """Whoever talks or holds, by button or by phone; or he masks what is recorded."""
    busy = [each for each in day.board.floor.calls.values() if each.state in ("talking", "held")]
    if not busy:
        return []
    call = day.pick(busy)
    if call.recording is not None and day._next(2):
        return [d.MaskAsked(call.operator, call.id, bool(day._next(2)))]
    kinds = (d.HoldAsked, d.RetrieveAsked, e.PhoneHeld, e.PhoneRetrieved)
    kind = day.pick(kinds)
    return [kind(call.operator, call.id) if kind in kinds[:2] else kind(call.operator_leg)]


def _transfers(day: Day) -> list[e.Event]:
    """Whoever talks or holds sends his customer on, by his phone; or phones do so among themselves."""
    busy = [each for each in day.board.floor.calls.values() if each.state in ("talking", "held")]
    if not busy or not day._next(8):
        return [e.TransferAsked(day.leg(), "102"), e.LegReplaced(day.leg(), day.pick(PEOPLE))]
    leg = day.pick(busy).operator_leg
    if not day._next(6):
        return [e.LegReplaced(leg, day.pick(PEOPLE))]
    return [e.TransferAsked(leg, day.pick(("101", "102", "103", "200", "100", "861111111", "nonsense")))]


def _asks_first(day: Day) -> list[e.Event]:
    """Desks transfer too, and talk to the other before they do."""
    going_on = [each for each in day.board.floor.calls.values() if each.state == "consulting"]
    if going_on and day._next(4):
        call = day.pick(going_on)
        who = call.operator if day._next(4) else day.pick(PEOPLE)
        return [
            day.pick(
                (
                    *(d.ConsultAsked(who, call.id, each) for each in ("connect", "join", "swap", "swap", "")),
                    d.RetrieveAsked(who, call.id),
                    d.HangUpAsked(who, call.id),
                    d.DigitsAsked(who, call.id, "5"),
                    e.LegReplaced(call.operator_leg, day.pick(PEOPLE)),
                    e.LegReplaced(call.transfer.leg, day.pick(PEOPLE)),
                )
            )
        ]
    busy = [each for each in day.board.floor.calls.values() if each.state in ("talking", "held")]
    call = day.pick(busy) if busy else None
    target = day.pick(("101", "102", "103", "102", "queue:sales", "861111111", "nonsense"))
    if call is None or not day._next(6):
        return [d.TransferWanted(day.pick(PEOPLE), day.call(), target, ask_first=True)]
    asked = [d.TransferWanted(call.operator, call.id, target, ask_first=bool(day._next(4)))]
    fellow = day.pick((ANNA, BEN, CARL))
    return [e.PhoneOnline(fellow), d.SignedIn(fellow), d.ReadyAsked(fellow), *asked]


def _dials(day: Day) -> list[e.Event]:
    who = day.pick(PEOPLE)
    return [
        e.PhoneOnline(who),
        d.ReadyAsked(who),
        d.DialAsked(who, day.pick(("861111111", "12", "nonsense"))),
    ]


def _finishes(day: Day) -> list[e.Event]:
    who = day.pick(PEOPLE)
    return [d.WrapUpFinished(who, day.his(who), day.pick(("solved", "", "nonsense")))]


def _says(day: Day) -> list[e.Event]:
    who = day.pick(PEOPLE)
    call = day.his(who)
    wish: list[e.Event] = [
        d.MuteAsked(who, call, True),
        d.MuteAsked(who, call, False),
        d.MaskAsked(who, call, True),
        d.MaskAsked(who, call, False),
        d.RecordAsked(who, call, bool(day._next(3))),
        e.RecordingFinished(ids.RecordingId(f"{call}.rec1"), 1.0, "", day.pick(("", "full"))),
        d.DigitsAsked(who, call, "1#"),
        d.CallerChosen(who, call, RASA),
        d.RequestWorkedOn(who, call, day._next(3)),
    ]
    return [day.pick(wish)]


def _lines(day: Day) -> list[e.Event]:
    kind = day._next(60)
    if kind == 0:
        return [e.EngineStarted()]
    if kind == 1:
        names = ("ring:", "identify:", "overflow:", "retry:", "silent:", "dial:", "wrap_up:")
        return [e.TimerFired(TimerId(day.pick(names) + day.call()))]
    down = e.TrunkDown(TrunkId("city"), "no answer")
    return [down if kind % 2 else e.TrunkUp(TrunkId("city"))]


def _asks_lines(day: Day) -> list[e.Event]:
    """What supervisors and others press in the room of lines, and what comes back."""
    who, city = day.pick((ANNA, ANNA, BEN)), TrunkId("city")
    wish: list[e.Event] = [
        le.LinesWatched(who, bool(day._next(2))),
        le.LinePingAsked(who, city),
        le.TrunkTried(city, 200, "OK"),
        le.LineTestAsked(who, city, day.pick(("861111111", "100", "112", "nonsense"))),
        le.LineTestAsked(who, city, "861111111"),
        le.LineTestStopped(who, city),
        le.LegAgreed(day.leg(), "PCMA", False, True),
        e.LegMeasured(day.leg(), 4.0, 0.0),
    ]
    return [day.pick(wish)]


def _shuts(day: Day) -> list[e.Event]:
    """Supervisors and others shut queues, open them, and ask what would happen to a call."""
    who, queues = day.pick((ANNA, ANNA, BEN)), day.pick(((SUPPORT,), (SALES, VIP), (SUPPORT, SALES, VIP)))
    wish: list[e.Event] = [
        re.QueuesShut(who, queues, day.now + day.pick((0.0, 5.0, 61.0)), "fire"),
        re.QueuesOpened(who, queues),
        re.ClosingsKnown((re.Closing(day.pick(queues), day.now + 14.0, "", who),)),
        re.RouteAsked(
            who, day.pick(NUMBERS), day.pick(("100", "200", "999")), day.now, (JONAS,), bool(day._next(2))
        ),
        re.RouteForgotten(who),
        re.BlockListKnown(tuple(_blocked(day, day.pick(NUMBERS)) for _ in range(day._next(3)))),
    ]
    return [day.pick(wish)]


def _blocked(day: Day, number: str) -> re.BlockedNumber:
    key = block_key(caller_key(number, "LT").e164, number)
    return re.BlockedNumber(key, "insults", day.pick((None, day.now + 14.0, day.now)))


def _time(day: Day) -> list[e.Event]:
    day.wait(day.pick(WAITS))
    return []


def _answered(day: Day) -> list[e.Event]:
    return [e.LegAnswered(day.leg())]


DEEDS: tuple[Callable[[Day], list[e.Event]], ...] = (
    *(_arrives,) * 3,
    *(_answered,) * 8,
    *(_starts_work,) * 3,
    *(_time,) * 5,
    *(_presses,) * 2,
    *(_leg_ended,) * 2,
    *(_holds,) * 2,
    *(_transfers,) * 2,
    *(_asks_first,) * 3,
    *(_dials,) * 2,
    *(_keys,) * 4,
    *(types,) * 4,
    *(parks,) * 2,
    *(listens_in,) * 4,
    _identified,
    _sound,
    _played,
    _comes_and_goes,
    _phones,
    _pauses,
    _finishes,
    _says,
    _lines,
    _asks_lines,
    _shuts,
)
Day.deeds = DEEDS


def another_plan(day: Day) -> list[e.Event]:
    """Somebody edits the plan: takes one that was made before, leaves a queue or somebody out."""
    of = day.pick(PLANS)
    match day._next(4):
        case 0:
            gone = day.pick(of.queues).id
            of = without_queue(of, gone)
        case 1:
            gone = day.pick(PEOPLE)
            of = replace(of, operators=tuple(each for each in of.operators if each.id != gone))
        case 2:
            moved, to = day.pick((ANNA, BEN, CARL)), (day.pick((SUPPORT, SALES, VIP)),)
            people = (replace(each, queues=to if each.id == moved else each.queues) for each in of.operators)
            of = replace(of, operators=tuple(people))
    return [PlanChanged(of)]


def without_queue(of: Plan, gone: QueueId) -> Plan:
    """The same; what led there leads nowhere."""
    left = tuple(
        replace(
            each,
            overflow="" if each.overflow == gone else each.overflow,
            no_operators="wait" if each.no_operators == gone else each.no_operators,
        )
        for each in of.queues
        if each.id != gone
    )
    people = tuple(replace(o, queues=tuple(q for q in o.queues if q != gone)) for o in of.operators)
    numbers = tuple(
        replace(each, vip_queue=None if each.vip_queue == gone else each.vip_queue)
        for each in of.numbers
        if each.queue != gone
    )
    flows = tuple(
        replace(flow, steps=tuple(replace(s, queue="" if s.queue == gone else s.queue) for s in flow.steps))
        for flow in of.flows
    )
    return replace(of, queues=left, operators=people, numbers=numbers, flows=flows)


class PlanDay(Day):
    """A day on which the plan is changed all the time."""

    deeds = (*DEEDS, *(another_plan,) * 6)


def ledger(day: Day) -> list[str]:
    """What is wrong after the day was drained; one sentence each."""
    floor, faults = day.board.floor, []
    if left := [*floor.calls, *floor.legs, *day.timers, *(x for line in floor.lines.values() for x in line)]:
        faults.append(f"left over: {left}")
    if day.books.legs:
        faults.append(f"legs nobody ended: {day.books.legs}")
    if floor.calls or any(each.state != "offline" for each in floor.operators.values()):
        faults.append("somebody is still signed in")
    if +day.worked != +day.logged_in:
        faults.append(f"worked {day.worked}, signed in {day.logged_in}")
    finals = Counter(each.call for each in day.books.records if each.final)
    out = {CallId(each.call) for _, _, said in day.steps for each in said if isinstance(each, c.CallNumber)}
    if set(finals.values()) - {1} or not day.books.arrived | out <= set(finals):
        faults.append(f"arrived {day.books.arrived}, dialled {out}, recorded {finals}")
    return faults + _wrong_records(day.books.records)


def _wrong_records(records: list[ContactRecord]) -> list[str]:
    faults, ended = [], set[str]()
    for record in records:
        if record.call in ended:
            faults.append(f"{record.call} is recorded after its end")
        if record.final:
            ended.add(record.call)
            faults += wrong_seconds(record)
    return faults


def wrong_seconds(contact: ContactRecord) -> list[str]:
    """Do the legs of a contact add up? Talk + hold is the time with an operator."""
    faults = []
    for leg in contact.legs:
        late = leg.kind != "wrap_up" and leg.ended > contact.ended
        if leg.started < contact.arrived or leg.ended < leg.started or late:
            faults.append(f"{leg} outside of {contact}")
    spoken = [leg for leg in contact.legs if leg.kind in ("talk", "hold")]
    for before, after in zip(spoken, spoken[1:], strict=False):
        if after.started < before.ended:
            faults.append(f"{before} and {after} at once")
    waited = ("phone_lost", "sound_failed", "transferred", "parked")
    lost = any(leg.outcome in waited for leg in spoken)
    total = sum(leg.ended - leg.started for leg in spoken)
    if contact.answered is None:
        faults += [f"never answered, and spoken: {contact}"] if spoken else []
    elif not lost and abs(total - (contact.ended - contact.answered)) > 0.001:
        faults.append(f"{total} s of talk and hold in {contact}")
    return faults
