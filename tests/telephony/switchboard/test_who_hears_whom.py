"""Commands → the mixer's patch → who hears whom, on bad days full of supervisors: after each command nobody
hears one who must not be heard by him, and after each step all hear whom they should and no one else.

The patch is the mixer's own; what should be heard is written here anew, from the states of the calls.
"""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations

from telephony.media.patch import Patch
from telephony.switchboard import commands as c
from telephony.switchboard import events as e
from telephony.switchboard.call import Call
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import LegId
from telephony.switchboard.park_events import PhoneDialled
from telephony.switchboard.plan import Plan
from tests.bad_plans import PLANS
from tests.chaos import DEEDS, Day
from tests.monitor_deeds import listens_in

Ways = set[tuple[LegId, LegId]]
ROWS = 2000
DAYS = 200


class Mix:
    """Legs of the engine, each a row of the patch that another leg gets when it is gone."""

    def __init__(self) -> None:
        self.patch = Patch()
        self.rows: dict[LegId, int] = {}
        self._free = list(range(ROWS))

    def open(self, leg: LegId) -> None:
        if leg not in self.rows:
            self.rows[leg] = self._free.pop()

    def close(self, leg: LegId) -> None:
        row = self.rows.pop(leg, None)
        if row is not None:
            self.patch.forget(row)
            self._free.append(row)

    def do(self, command: c.Command) -> None:
        match command:
            case c.CallOperator(leg=leg) | c.CallNumber(leg=leg) | c.CallForTest(leg=leg):
                self.open(leg)
            case c.HangUp(leg=leg) | c.Reject(leg=leg):
                self.close(leg)
            case c.Bridge(bridge=bridge, legs=legs):
                for row in self._known(legs):
                    self.patch.join(bridge, row)
            case _:
                self._part(command)

    def _part(self, command: c.Command) -> None:
        match command:
            case c.Unbridge(leg=leg):
                for row in self._known((leg,)):
                    self.patch.leave(row)
            case c.ListenIn(leg=leg, hears=hears, heard_by=by):
                for row in self._known((leg,)):
                    self.patch.listen(row, self._known(hears), self._known(by))

    def _known(self, legs: tuple[LegId, ...]) -> list[int]:
        return [self.rows[each] for each in legs if each in self.rows]

    def ways(self) -> Ways:
        """(who is heard, by whom)."""
        names = {row: leg for leg, row in self.rows.items()}
        bridged = (way for members in self.patch._bridges.values() for way in permutations(members, 2))
        listened = (way for ways in self.patch._listening.values() for way in ways)
        return {(names[a], names[b]) for a, b in (*bridged, *listened)}


class Supervised(Day):
    """Supervisors listen whenever they can."""

    deeds = (*DEEDS, *DEEDS, *(listens_in,) * 20)

    def __init__(self, of: Plan, data: bytes) -> None:
        super().__init__(of, data)
        self.mix, self.heard = Mix(), Counter[str]()

    def step(self, event: e.Event) -> None:
        match event:
            case e.CallArrived(leg=leg) | PhoneDialled(leg=leg):
                self.mix.open(leg)
            case e.LegEnded(leg=leg):
                self.mix.close(leg)
            case e.EngineStarted():
                self.mix = Mix()
        before = _allowed(self.board.floor)
        super().step(event)
        after = _allowed(self.board.floor)
        for command in self.steps[-1][2]:
            self.mix.do(command)
            for one, other in self.mix.ways():
                if one in before and one in after and other not in {*before, *after}:
                    may = before[one] | after[one]
                    assert other in may, f"{other} hears {one} in the middle of {event}, after {command}"
        self._quiet(event)

    def _quiet(self, event: e.Event) -> None:
        floor, ways = self.board.floor, self.mix.ways()
        supervisors = {each.leg for each in floor.monitors.values()}
        talk = {way for call in floor.calls.values() for way in permutations(_together(call), 2)}
        there = {way for way in talk if set(way) <= self.mix.rows.keys()}
        assert {way for way in ways if not supervisors & set(way)} == there, f"after {event}"
        for monitor in floor.monitors.values():
            mine = floor.calls[monitor.call].operator_leg
            circle = {mine} | {b for a, b in there if a == mine}
            hears = {a for a, b in ways if b == monitor.leg} - supervisors
            heard_by = {b for a, b in ways if a == monitor.leg} - supervisors
            assert hears <= circle and heard_by <= circle, f"{monitor.state} after {event}"
            assert heard_by <= {"whisper": {mine}, "barge": circle}.get(monitor.state, set()), event
            self.heard[monitor.state] += bool(hears)


def _allowed(floor: Floor) -> dict[LegId, set[LegId | None]]:
    """Supervisor's leg → who may hear him, of those in the call that he listens to."""
    return {each.leg: set(_by_mode(floor.calls[each.call], each.state)) for each in floor.monitors.values()}


def _by_mode(call: Call, mode: str) -> Iterator[LegId | None]:
    if mode in ("whisper", "barge"):
        yield call.operator_leg
    if mode == "barge":
        yield call.leg
        yield call.transfer.leg if call.transfer is not None else None


def _together(call: Call) -> tuple[LegId, ...]:
    """Who talk to each other, by the state of their call."""
    mine, other = call.operator_leg, call.transfer.leg if call.transfer is not None else None
    if call.state == "talking" and mine is not None:
        return (call.leg, mine)
    if call.state == "forwarded" and other is not None:
        return (call.leg, other)
    if call.state == "consulting" and mine is not None and other is not None and call.transfer is not None:
        return {"third": (mine, other), "customer": (call.leg, mine)}.get(
            call.transfer.side, (call.leg, mine, other)
        )
    return ()


def test_nobody_hears_whom_he_must_not_at_any_moment() -> None:
    """Announcements before a talk are told in stories: here nobody is told first."""
    heard = Counter[str]()
    for seed in range(DAYS):
        of = replace(PLANS[seed % len(PLANS)], monitoring="told", record_outgoing="none")
        of = replace(of, queues=tuple(replace(each, record_outgoing="none") for each in of.queues))
        day = Supervised(of, random.Random(seed).randbytes(600))
        day.live()
        heard += day.heard
    assert min(heard[each] for each in ("listen", "whisper", "barge")) > 20, heard
