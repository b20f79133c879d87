"""Who is free, in the order a queue rings them, kept up to date instead of searched.

Each queue has its free operators sorted by its strategy's key, in one list for every set of skills among
them: a decision looks at the heads of the few lists whose skills are enough. Operators tell of their changes
themselves (``Operator.watch``), so the book is true within a step too.
"""

from collections.abc import Callable, Iterable, Iterator
from heapq import merge

from sortedcontainers import SortedList

from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.operator import Operator
from telephony.switchboard.plan import QueuePlan, SkillNeed

Key = tuple[float, float, int]
Levels = tuple[int, ...]
"""What an operator has of each skill that a queue needs, in the order of the needs."""

ORDERS: dict[str, Callable[[Operator], tuple[float, float]]] = {
    "longest_idle": lambda each: (each.idle_since, 0.0),
    "fewest_calls": lambda each: (float(each.answered), each.idle_since),
    "round_robin": lambda each: (float(each.turn), 0.0),
    "ring_all": lambda each: (each.idle_since, 0.0),
}
"""The strategies: who is rung first. The plan's order decides a tie."""


def levels_of(operator: Operator, needs: Iterable[SkillNeed]) -> Levels:
    has = dict(operator.plan.skills)
    return tuple(has.get(need.skill, 0) for need in needs)


def enough(levels: Levels, needs: Iterable[SkillNeed], waited: float) -> bool:
    """Whether the skills do for a caller who has waited so long."""
    return all(level >= need.wanted(waited) for level, need in zip(levels, needs, strict=True))


def enough_after(levels: Levels, needs: Iterable[SkillNeed]) -> float:
    """Seconds of waiting after which these skills do; infinite when they never will."""
    return max((need.falls_to(level) for level, need in zip(levels, needs, strict=True)), default=0.0)


class _Bench:
    """The free operators of one queue."""

    def __init__(self, plan: QueuePlan) -> None:
        self._needs, self._order = plan.skills, ORDERS[plan.strategy]
        # Seconds of waiting after which the skills do, and who has them.
        self._lists: dict[Levels, tuple[float, SortedList]] = {}
        self._places: dict[OperatorId, tuple[Levels, tuple[Key, OperatorId]]] = {}

    def __len__(self) -> int:
        return len(self._places)

    def put(self, operator: Operator, place: int) -> None:
        self.take(operator.id)
        levels = levels_of(operator, self._needs)
        entry = ((*self._order(operator), place), operator.id)
        if levels not in self._lists:
            self._lists[levels] = enough_after(levels, self._needs), SortedList()
        self._lists[levels][1].add(entry)
        self._places[operator.id] = levels, entry

    def take(self, operator: OperatorId) -> None:
        found = self._places.pop(operator, None)
        if found is not None:
            self._lists[found[0]][1].remove(found[1])

    def in_order(self, waited: float) -> Iterator[OperatorId]:
        """Those with the skills, best first. Lazy: nobody may come or go meanwhile."""
        fit = [people for after, people in self._lists.values() if people and after <= waited]
        if not fit:
            return
        # Nearly always the first is taken: all the heads need not be put in order for him.
        first = min(people[0] for people in fit)
        yield first[1]
        yield from (operator for key, operator in merge(*fit) if operator != first[1])


class IdleBook:
    """Free operators of all queues."""

    def __init__(self, queues: Iterable[QueuePlan], operators: Iterable[Operator]) -> None:
        self._benches = {each.id: _Bench(each) for each in queues}
        self._place = {each.id: number for number, each in enumerate(operators)}

    def changed(self, operator: Operator) -> None:
        """He became free, or is no longer."""
        for queue in operator.plan.queues:
            bench = self._benches.get(queue)
            if bench is None:
                continue
            if operator.eligible:
                bench.put(operator, self._place[operator.id])
            else:
                bench.take(operator.id)

    def in_order(self, queue: QueueId, waited: float) -> Iterator[OperatorId]:
        """Who may be rung for a call of this queue that has waited so long, best first."""
        return self._benches[queue].in_order(waited)

    def count(self, queue: QueueId) -> int:
        return len(self._benches[queue])
