"""The real board beside queueing theory: seeded days of Poisson arrivals, exponential talk and patience.

`sampled` lives one day on the board, `compared` says by how many standard errors the mean of several seeds
is off what app/domain/erlang.py computes exactly.
"""

import random
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from math import inf, sqrt
from statistics import mean, stdev

from app.domain.erlang import Expected, Load, expected
from telephony.simulation.people import Customer, Shift
from telephony.simulation.simulator import Simulator
from telephony.switchboard.ids import CallId, OperatorId, QueueId
from telephony.switchboard.plan import NumberPlan, OperatorPlan, Plan, QueuePlan

QUEUE = QueueId("line")
SEEDS = range(10)
LIMIT = 3.25
"""Standard errors: 99 % of all means of ten seeds lie within (Student's t with nine degrees of freedom)."""
WARM_UP = 0.05
"""Share of the calls that come before counting begins: the day begins empty, theory has no beginning."""


@dataclass(frozen=True, slots=True)
class Case:
    """A load, and how many operators are there for it."""

    name: str
    load: Load
    operators: int


CASES = (
    Case("Erlang C, 100 calls in 30 min, 180 s, 13 operators", Load(100 / 1800, 180), 13),
    Case("Erlang C, 100 calls in 30 min, 180 s, 14 operators", Load(100 / 1800, 180), 14),
    Case("Erlang C, 1,000 calls an hour, 120 s, 40 operators", Load(1000 / 3600, 120), 40),
    Case("Erlang A, 2,880 calls an hour, 60 s, patience 120 s, 50 operators", Load(0.8, 60, 120), 50),
)


def house(operators: int) -> Plan:
    """One queue, no after-call work."""
    people = (
        OperatorPlan(OperatorId(f"o{n}"), f"O{n}", str(100 + n), "s", (QUEUE,)) for n in range(operators)
    )
    queue = QueuePlan(QUEUE, "Line", greeting="", wrap_up=0)
    return Plan((queue,), tuple(people), (), (NumberPlan("100", QUEUE),))


def shifts(plan: Plan, end: float) -> list[Shift]:
    """All of them from the beginning until ``end``."""
    return [Shift(each.id, 0.0, end) for each in plan.operators]


def callers(load: Load, calls: int, seed: int) -> Iterator[Customer]:
    chance, at = random.Random(f"{load} {seed}"), 0.0
    for number in range(calls):
        at += chance.expovariate(load.rate)
        patience = inf if load.patience == inf else chance.expovariate(1 / load.patience)
        talk = chance.expovariate(1 / load.handling)
        yield Customer(CallId(f"c{number}"), at, "100", talk, patience=patience)


def sampled(case: Case, calls: int, seed: int, within: float = 20.0) -> Expected:
    """What happened to the callers of one day, counted as theory counts them."""
    plan, people = house(case.operators), list(callers(case.load, calls, seed))
    begin, end = people[round(calls * WARM_UP)].at, people[-1].at
    waits, answered, talked = list[float](), list[bool](), 0.0
    for contact in Simulator(plan).run(people, shifts(plan, end + 1e6)):
        if contact.arrived < begin:
            continue
        waits.append((contact.answered or contact.ended) - contact.arrived)
        answered.append(contact.answered is not None)
        talked += sum(leg.ended - leg.started for leg in contact.legs if leg.kind == "talk")
    return Expected(
        waits=mean(wait > 0 for wait in waits),
        service_level=mean(up and wait <= within for up, wait in zip(answered, waits, strict=True)),
        wait=mean(waits),
        abandoned=1 - mean(answered),
        occupancy=talked / (case.operators * (end - begin)),
    )


def compared(case: Case, calls: int, exact: Expected | None = None) -> dict[str, float]:
    """Measure → standard errors between the mean of ten seeds and theory."""
    exact = exact or expected(case.load, case.operators)
    days = [astuple(sampled(case, calls, seed)) for seed in SEEDS]
    off = {}
    for name, truth, *values in zip([f.name for f in fields(Expected)], astuple(exact), *days, strict=True):
        error = stdev(values) / sqrt(len(values))
        off[name] = (mean(values) - truth) / error if error else (0.0 if mean(values) == truth else inf)
    return off
