"""A day of 500 calls, made up leg by leg and always the same: what all figures are held against.

Everything that can happen to a call in a queue is in it. The spreadsheet beside it
(``tests/golden/day.xlsx``, made by ``python -m tests.golden_sheet``) holds the same legs and counts them by
formulas of its own; nothing of our fold is used there.
"""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from telephony.switchboard.contact import ContactRecord, ForetoldWait, LegRecord
from telephony.switchboard.facts import StateSpan
from telephony.switchboard.ids import CallId, OperatorId
from tests.people import contact

DAY = date(2026, 3, 3)
MIDNIGHT = 1_772_496_000.0
"""Of that day, in UTC."""
CALLS = 500
QUEUES = ("support", "sales", "parts")
OPERATORS = ("anna", "ben", "carl", "dana")
CODES = ("solved", "call_back", "")
CUSTOMERS = tuple(f"+3706{n:07d}" for n in range(60))
THRESHOLDS = {"support": (20, 5), "sales": (30, 10), "parts": (60, 0)}
"""Queue → (within, short)."""


def golden_calls() -> list[ContactRecord]:
    return [call for call, _ in golden_stories()]


def golden_stories() -> list[tuple[ContactRecord, tuple[str, ...]]]:
    """Each call with the queues that its legs were for."""
    chance = random.Random(20260303)
    stories = [_call(chance, number) for number in range(CALLS)]
    luck = random.Random(8)
    return [(replace(call, foretold=tuple(_foretold(luck, call))), served) for call, served in stories]


def _foretold(luck: random.Random, call: ContactRecord) -> Iterator[ForetoldWait]:
    """What was announced in each of its queues, or withheld; edges of "a third more or less" on purpose."""
    for leg in call.legs:
        if leg.kind == "queue" and call.direction == "in" and luck.random() < 0.6:
            at = leg.started + round(luck.uniform(0, min(4.0, leg.ended - leg.started)), 3)
            waited = round(leg.ended - at, 3) if leg.outcome == "answered" else None
            told = luck.choice((60.0, 120.0, 180.0, 300.0, 3600.0))
            if waited is not None and luck.random() < 0.2:
                waited = luck.choice((40.0, 60.0, 80.0, 120.0, 160.0, 240.0, 400.0, 1799.0, 1800.0))
            yield ForetoldWait(leg.who, at, told, luck.random() < 0.8, waited)


def golden_states() -> list[StateSpan]:
    """Four shifts of eight hours in uneven pieces."""
    chance = random.Random(7)
    return [span for operator in OPERATORS for span in _shift(chance, operator)]


def _shift(chance: random.Random, operator: str) -> Iterator[StateSpan]:
    at = MIDNIGHT + 8 * 3600 + chance.randrange(600)
    while at < MIDNIGHT + 16 * 3600:
        state = chance.choice(
            ("ready", "offered", "talking", "wrap_up", "talking", "paused", "not_responding")
        )
        code = chance.choice(("break", "lunch")) if state == "paused" else ""
        ended = at + round(chance.uniform(1, 900), 3)
        yield StateSpan(OperatorId(operator), state, code, at, ended)
        at = ended


def _call(chance: random.Random, number: int) -> tuple[ContactRecord, tuple[str, ...]]:
    at = MIDNIGHT + 8 * 3600 + round(chance.uniform(0, 8 * 3600), 3)
    call = CallId(f"g{number:03d}")
    usual = contact(call, chance.choice(CUSTOMERS), arrived=at, person_id=None)
    if chance.random() < 0.08:
        return _dialled(chance, usual), ("", "", "")
    story = _Told(chance, at)
    story.waits(chance.choice(QUEUES))
    ended, reason = story.now, story.reason
    answered = next((leg.started for leg in story.legs if leg.kind == "talk"), None)
    if answered is not None:
        ended = max(leg.ended for leg in story.legs if leg.kind in ("talk", "hold"))
    whole = replace(
        usual,
        queue=story.queue,
        operator=story.operator,
        answered=answered,
        ended=ended,
        end_reason=reason,
        disposition=chance.choice(CODES) if answered else "",
        legs=tuple(story.legs),
    )
    return whole, tuple(story.served)


def _dialled(chance: random.Random, usual: ContactRecord) -> ContactRecord:
    operator, at = chance.choice(OPERATORS), usual.arrived
    talk = at + round(chance.uniform(5, 40), 3)
    end = talk + round(chance.uniform(10, 200), 3)
    legs = (
        LegRecord("ring", operator, at, at + 3, "answered"),
        LegRecord("talk", operator, talk, end, "customer"),
        LegRecord("wrap_up", operator, end, end + 15),
    )
    return replace(usual, direction="out", queue="", operator=operator, answered=talk, ended=end, legs=legs)


class _Told:
    def __init__(self, chance: random.Random, at: float) -> None:
        self.chance, self.now = chance, at
        self.legs: list[LegRecord] = []
        self.served: list[str] = []
        self.queue, self.operator, self.reason = "", "", "customer"

    def _for(self, low: float, high: float) -> float:
        return round(self.chance.uniform(low, high), 3)

    def waits(self, queue: str, moves: int = 0) -> None:
        """In a line, until somebody answers, he hangs up, or he is taken elsewhere."""
        self.queue, came = queue, self.now
        outcome = self.chance.choices(
            ("answered", "abandoned", "overflow", "callback", "lost", "exchange_stopped"),
            (74, 14, 6, 3, 1, 1) if moves == 0 else (80, 20, 0, 0, 0, 0),
        )[0]
        # Edges of the seconds that are counted by come up on purpose.
        wait = self.chance.choice((5.0, 20.0, 30.0, 60.0)) if self.chance.random() < 0.1 else None
        until = came + (self._for(0.5, 110) if wait is None else wait)
        rung = came + 0.3
        while until - rung > 30 and self.chance.random() < 0.6:
            ring = min(until - 1, rung + self._for(4, 20))
            word = self.chance.choice(("missed", "declined"))
            self._add("ring", self.chance.choice(OPERATORS), (rung, ring), word)
            rung = ring + 0.2
        if outcome == "answered":
            who = self.chance.choice(OPERATORS)
            self._add("ring", who, (rung, until), "answered")
        elif outcome == "abandoned" and self.chance.random() < 0.3:
            self._add("ring", self.chance.choice(OPERATORS), (rung, until), "withdrawn")
        self._add("queue", queue, (came, until), outcome if outcome != "lost" else "abandoned")
        self.now = until
        self.reason = (
            outcome if outcome in ("abandoned", "callback", "lost", "exchange_stopped") else "customer"
        )
        if outcome == "answered":
            self.talks(who, moves)
        elif outcome == "overflow":
            self.waits(self.chance.choice([each for each in QUEUES if each != queue]), moves + 1)

    def talks(self, who: str, moves: int) -> None:
        self.operator = who
        self._part("talk", who, self._for(10, 300))
        if self.chance.random() < 0.3:
            self._part("hold", who, self._for(5, 60))
            self._part("talk", who, self._for(5, 90))
        if moves < 2 and self.chance.random() < 0.12:
            self.legs[-1] = replace(self.legs[-1], outcome="transferred")
            self.waits(self.chance.choice([each for each in QUEUES if each != self.queue]), moves + 1)
            return
        self._add("wrap_up", who, (self.now, self.now + self._for(1, 60)))

    def _part(self, kind: str, who: str, seconds: float) -> None:
        self._add(kind, who, (self.now, self.now + seconds))
        self.now += seconds

    def _add(self, kind: str, who: str, during: tuple[float, float], outcome: str = "") -> None:
        self.legs.append(LegRecord(kind, who, *during, outcome))
        self.served.append(self.queue)
