"""What a supervisor may see of the past: what is of the teams he looks after, as on the floor
(``telephony.switchboard.teams``). No sight (None) is the whole house; roles are asked apart from it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from app.domain.errors import NotAllowed
from app.domain.texts import tr
from telephony.switchboard.plan import Plan


@dataclass(frozen=True, slots=True)
class Sight:
    queues: frozenset[str] = frozenset()
    operators: frozenset[str] = frozenset()

    def of(self, queue: str, *operators: str) -> bool:
        """Whether something that was in this queue, or with one of these operators, is to be seen."""
        return queue in self.queues or not self.operators.isdisjoint(operators)


Seen = Callable[[], Sight | None]
"""By the plan that holds now."""


def everything() -> None:
    """Of who looks after the whole house."""
    return None


def sight_of(
    teams: Collection[str], queues: Mapping[str, Collection[str]], people: Mapping[str, Collection[str]]
) -> Sight | None:
    """Of a supervisor with these teams. ``queues``, ``people``: the teams of each."""
    if not teams:
        return None
    mine = frozenset(teams)
    return Sight(
        frozenset(name for name, theirs in queues.items() if not mine.isdisjoint(theirs)),
        frozenset(name for name, theirs in people.items() if not mine.isdisjoint(theirs)),
    )


def check_seen(sight: Sight | None, queue: str, *operators: str) -> None:
    """Raises NotAllowed for what belongs to other teams."""
    if sight is not None and not sight.of(queue, *operators):
        raise NotAllowed(
            tr("This belongs to a team that you do not look after."),
            tr("Ask a supervisor of that team, or one of the whole house."),
        )


def plan_seen(plan: Plan, sight: Sight | None) -> Plan:
    """The queues and people of it that he looks after. Not to be lived: numbers still lead to the rest."""
    if sight is None:
        return plan
    queues = tuple(each for each in plan.queues if each.id in sight.queues)
    people = tuple(each for each in plan.operators if each.id in sight.operators)
    return replace(plan, queues=queues, operators=people)


def narrowed(wanted: tuple[str, ...], seen: frozenset[str]) -> tuple[str, ...]:
    """What was chosen, or all that may be seen when nothing was. Raises NotAllowed for more than that, and
    where nothing may be seen: an empty choice would be everything."""
    if not seen or not seen.issuperset(wanted):
        raise NotAllowed(
            tr("This belongs to a team that you do not look after."),
            tr("Ask a supervisor of that team, or one of the whole house."),
        )
    return wanted or tuple(sorted(seen))
