"""Who is rung next, with 10,000 callers waiting for 1,000 operators, beside a search through all of them.

`python -m benchmarks routing [waiting [operators]]`. Two decisions are timed: an operator comes free (which
call is his), and a call comes in (who gets it). The peer does the same by looking at every caller and every
operator, as the rule is written, in the same run. Growth is measured from 100 to 100,000 callers.
"""

import random
from collections.abc import Callable
from heapq import merge
from math import log2
from statistics import median
from time import perf_counter

from benchmarks.figure import Figure
from telephony.switchboard.idle import IdleBook, enough, levels_of
from telephony.switchboard.ids import CallId, OperatorId, QueueId
from telephony.switchboard.operator import Operator
from telephony.switchboard.plan import OperatorPlan, QueuePlan, SkillNeed
from telephony.switchboard.queue import WaitingLine

WAITING, OPERATORS = 10_000, 1_000
QUEUES = 20
ROUNDS = 400
TARGET_US = 10.0
NEEDS = (SkillNeed("lt", 2, 60.0), SkillNeed("repair", 1))
SMALLEST, LARGEST = 100, 100_000


class House:
    """Lines with callers, and operators of whom half are free."""

    def __init__(self, waiting: int, operators: int) -> None:
        chance = random.Random(1)
        self.queues = [QueuePlan(QueueId(f"q{n}"), f"Q{n}", skills=NEEDS) for n in range(QUEUES)]
        self.lines = {each.id: WaitingLine() for each in self.queues}
        self.callers: list[tuple[float, CallId, QueueId]] = []
        for number in range(waiting):
            call, queue = CallId(f"c{number}"), self.queues[number % QUEUES].id
            queued, head_start = float(number), chance.choice([0.0, 0.0, 0.0, 120.0])
            self.lines[queue].add(call, queued, head_start)
            self.callers.append((queued - head_start, call, queue))
        self.people = [self._operator(number, chance) for number in range(operators)]
        self.book = IdleBook(self.queues, self.people)
        for number, each in enumerate(self.people):
            each.watch = self.book.changed
            each.phone_online = True
            each.move("signed_in", float(number))
            if number % 2:
                each.move("paused", float(number))

    def _operator(self, number: int, chance: random.Random) -> Operator:
        queues = tuple(self.queues[(number + n) % QUEUES].id for n in range(4))
        skills = (("lt", chance.randint(0, 4)), ("repair", chance.randint(0, 2)))
        plan = OperatorPlan(OperatorId(f"o{number}"), f"O{number}", str(number), "s", queues, skills=skills)
        return Operator(plan)

    # ---- ours: what offering.py does

    def best_call(self, operator: Operator, now: float) -> CallId | None:
        lines = (self.lines[queue].in_order() for queue in operator.plan.queues if self.lines[queue])
        first = next(merge(*lines), None)
        return first[2] if first else None

    def best_operator(self, queue: QueueId, waited: float) -> OperatorId | None:
        return next(self.book.in_order(queue, waited), None)

    def comes_and_goes(self, operator: Operator, now: float) -> None:
        """What keeping the book costs: he takes a call and comes back."""
        operator.move("offer_made", now)
        operator.move("offer_over", now)

    # ---- the peer: the rule as it is written

    def searched_call(self, operator: Operator) -> CallId | None:
        mine = set(operator.plan.queues)
        return min((each for each in self.callers if each[2] in mine), default=(0.0, None))[1]

    def searched_operator(self, queue: QueueId, waited: float) -> OperatorId | None:
        fit = [
            each
            for each in self.people
            if each.eligible and queue in each.plan.queues and enough(levels_of(each, NEEDS), NEEDS, waited)
        ]
        return min(fit, key=lambda each: each.idle_since).id if fit else None


def run(options: list[str]) -> Figure:
    waiting = int(options[0]) if options else WAITING
    operators = int(options[1]) if len(options) > 1 else OPERATORS
    house = House(waiting, operators)
    ours, theirs = _decisions(house)
    small, large = (_decisions(House(size, 100), peer=False)[0] for size in (SMALLEST, LARGEST))
    growth, allowed = large / small, log2(LARGEST) / log2(SMALLEST)
    print(f"{waiting} waiting, {operators} operators: a decision {ours:.2f} us, searched {theirs:.1f} us")
    print(f"{SMALLEST} waiting {small:.2f} us, {LARGEST} waiting {large:.2f} us: {growth:.2f} times, "
          f"the logarithm grows {allowed:.2f} times")  # fmt: skip
    return Figure(
        name="routing",
        figure=ours,
        unit="us",
        peer=theirs,
        target=f"median <= {TARGET_US:g} us, and growth no faster than the logarithm",
        holds=ours <= TARGET_US and growth <= allowed,
    )


def _decisions(house: House, *, peer: bool = True) -> tuple[float, float]:
    """Median microseconds of a decision, ours and the peer's."""
    chance, ours, theirs = random.Random(2), list[float](), list[float]()
    free = [each for each in house.people if each.eligible]
    for number in range(ROUNDS):
        operator, now = chance.choice(free), 1e6 + number
        queue, waited = house.queues[number % QUEUES].id, float(number)
        ours.append(_spent(lambda: house.best_call(operator, now)))  # noqa: B023
        ours.append(_spent(lambda: house.best_operator(queue, waited)))  # noqa: B023
        if peer and number < ROUNDS // 10:
            theirs.append(_spent(lambda: house.searched_call(operator)))  # noqa: B023
            theirs.append(_spent(lambda: house.searched_operator(queue, waited)))  # noqa: B023
            assert house.best_call(operator, now) == house.searched_call(operator)
            assert house.best_operator(queue, waited) == house.searched_operator(queue, waited)
        house.comes_and_goes(operator, now)
    return median(ours), median(theirs) if theirs else 0.0


def _spent(decide: Callable[[], object]) -> float:
    begin = perf_counter()
    decide()
    return (perf_counter() - begin) * 1e6
