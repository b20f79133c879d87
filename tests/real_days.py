"""A day whose truth is known: lived on the board by people whose patience and talk we drew ourselves."""

import random
from collections.abc import Iterator
from dataclasses import replace

from app.domain.what_if.real_day import DayOfCalls
from telephony.simulation.people import Customer, Shift
from telephony.simulation.simulator import Simulator
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.plan import Plan
from tests.stories.scene import ANNA, BEN, CARL, plan

MIDNIGHT = 1_767_225_600.0
"""2026-01-01 00:00 UTC, a Thursday."""
HOUSE = plan()


def hour(of_day: float) -> float:
    return MIDNIGHT + of_day * 3600


SHIFTS = (
    Shift(ANNA, hour(8), hour(16), ((hour(12), hour(12.5)),)),
    Shift(BEN, hour(8), hour(16)),
    Shift(CARL, hour(8), hour(16)),
)


def customers(seed: int, each: float = 110.0) -> Iterator[Customer]:
    """One every ``each`` seconds or so, from eight to four."""
    chance, at, number = random.Random(seed), hour(8), 0
    while (at := at + chance.expovariate(1 / each)) < hour(15.9):
        yield Customer(
            CallId(f"c{number}"),
            at,
            chance.choice(("100", "100", "200")),
            chance.expovariate(1 / 140),
            wrap_up=chance.uniform(5, 25),
            patience=chance.expovariate(1 / 120),
            number=f"+3706{number:07d}",
        )
        number += 1


def lived(seed: int = 1, of: Plan = HOUSE) -> tuple[ContactRecord, ...]:
    """Its contacts; operators pick up after four seconds."""

    def pick_up(call: CallId, who: OperatorId) -> float:
        return 4.0

    contacts = Simulator(of, pick_up).run(list(customers(seed)), SHIFTS)
    return tuple(replace(each, trunk="city") for each in sorted(contacts, key=lambda each: each.arrived))


def day(seed: int = 1) -> DayOfCalls:
    return DayOfCalls(MIDNIGHT, lived(seed))
