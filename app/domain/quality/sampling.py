"""Which calls are reviewed: so many of each operator's week, by lot, more of who is new.

The lot is drawn from the names of week, call and operator and a number of the house: anybody can draw it
again and gets the same calls, and nobody can choose them. What was reviewed counts as drawn, so a changed
rule never asks for more than it says, and no call is drawn twice.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.errors import BadInput
from app.domain.quality.reviews import Subject
from app.domain.texts import tr
from app.domain.what_if.draws import draw

MOST = 50
"""Calls of an operator and a week."""


@dataclass(frozen=True, slots=True)
class Rules:
    """``per_week`` calls of each operator, ``new_per_week`` of one who is new: who had no call in the two
    months before his last ``new_days`` days. ``shortest`` and ``longest`` seconds of the recording, 0: any;
    ``queues`` and ``outcomes``: empty for all. ``seed``: another number draws other calls."""

    per_week: int = 2
    new_per_week: int = 4
    new_days: int = 28
    shortest: float = 30.0
    longest: float = 0.0
    queues: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    seed: int = 1
    version: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """``outcome``: of the call; ``review``: 0 while there is none."""

    of: Subject
    outcome: str = ""
    review: int = 0


def monday(day: date) -> date:
    """Of its week."""
    return day - timedelta(days=day.weekday())


def checked_rules(rules: Rules) -> None:
    """Raises BadInput."""
    if not (0 <= rules.per_week <= MOST and 0 <= rules.new_per_week <= MOST and 0 <= rules.new_days <= 365):
        raise BadInput(tr("At most 50 calls a week, new for at most a year."), tr("Choose smaller numbers."))
    if rules.shortest < 0 or 0 < rules.longest < rules.shortest:
        raise BadInput(tr("The longest call is shorter than the shortest."), tr("Change one of the two."))


def fits(candidate: Candidate, rules: Rules) -> bool:
    seconds = candidate.of.seconds
    return (
        seconds >= rules.shortest
        and (not rules.longest or seconds <= rules.longest)
        and (not rules.queues or candidate.of.queue in rules.queues)
        and (not rules.outcomes or candidate.outcome in rules.outcomes)
    )


def drawn(
    candidates: Iterable[Candidate], rules: Rules, newcomers: Collection[str] = ()
) -> tuple[Candidate, ...]:
    """Of the calls of one week, those to review and those that were, by operator and time."""
    week: dict[str, list[Candidate]] = defaultdict(list)
    for each in candidates:
        if each.review or fits(each, rules):
            week[each.of.operator].append(each)
    found: list[Candidate] = []
    for operator, his in week.items():
        wanted = rules.new_per_week if operator in newcomers else rules.per_week
        done = [each for each in his if each.review]
        open_ones = sorted((each for each in his if not each.review), key=lambda each: _lot(each, rules.seed))
        found += [*done, *open_ones[: max(0, wanted - len(done))]]
    return in_order(found)


def in_order(found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """By operator and time."""
    return tuple(sorted(found, key=lambda each: (each.of.operator, each.of.began, each.of.recording)))


def _lot(candidate: Candidate, seed: int) -> float:
    return draw("review", seed, candidate.of.call, candidate.of.operator, candidate.of.recording)
