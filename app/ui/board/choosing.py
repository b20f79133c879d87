"""Which calls, queues and people are shown: a team, a queue, words; and the rows of them, in order. No Qt.

Rows are kept as long as nothing happened to what they show: of 500 calls a few change in a fifth of a second.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.ui.board.live_table import LazyRow
from app.ui.board.people_words import PERSON_SORTS, person_cells, person_fits, person_rank
from app.ui.board.present import SORTS, Names, call_cells, fits, urgency
from app.ui.parts.clean import clean
from app.ui.parts.values import Cell
from app.ui.tickets.present import Option
from telephony.switchboard.floor_changes import HeardFloor
from telephony.switchboard.floor_overview import FloorCall, FloorPerson, FloorQueue

Order = tuple[int, bool] | None
"""Column, and whether the largest comes first; None: the most urgent first."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """``words`` as they were typed."""

    team: str = ""
    queue: str = ""
    words: str = ""


class Chooser:
    def __init__(self) -> None:
        self.names = Names()
        self._made: dict[str, tuple[object, int, LazyRow]] = {}
        self._pauses: Mapping[str, str] = {}

    def learn(self, floor: HeardFloor, queues: Mapping[str, str], people: Mapping[str, str]) -> None:
        """What everything is called; ``queues`` and ``people``: those of the whole house."""
        names = Names(
            {**queues, **{each.queue: each.name for each in floor.queues.values()}},
            {**people, **{each.operator: each.name for each in floor.people.values()}},
            {each.queue: each.within for each in floor.queues.values()},
            floor.places,
        )
        pauses = dict(floor.house.pause_codes)
        if names != self.names or pauses != self._pauses:
            self._made.clear()
        self.names, self._pauses = names, pauses

    @property
    def pauses(self) -> Mapping[str, str]:
        return self._pauses

    def queues(self, floor: HeardFloor, wanted: Wanted) -> list[FloorQueue]:
        return [each for each in floor.queues.values() if not wanted.team or wanted.team in each.teams]

    def calls(self, floor: HeardFloor, wanted: Wanted, order: Order) -> list[FloorCall]:
        names = self.names
        queues = {each.queue for each in self.queues(floor, wanted)}
        people = {each.operator for each in floor.people.values() if wanted.team in each.teams}
        found = [
            each
            for each in floor.calls.values()
            if (not wanted.queue or each.queue == wanted.queue)
            and (
                not wanted.team
                or each.queue in queues
                or each.operator in people
                or not people.isdisjoint(each.rings)
            )
            and fits(each, names, wanted.words)
        ]
        if order is None:
            return sorted(found, key=urgency)
        by = SORTS[order[0]]
        return _turned(sorted(found, key=urgency), lambda each: by(each, names), order)

    def people(self, floor: HeardFloor, wanted: Wanted, order: Order) -> list[FloorPerson]:
        found = [
            each
            for each in floor.people.values()
            if (not wanted.team or wanted.team in each.teams)
            and (not wanted.queue or wanted.queue in each.queues)
            and person_fits(each, wanted.words)
        ]
        found.sort(key=person_rank)
        return found if order is None else _turned(found, PERSON_SORTS[order[0]], order)

    def call_rows(self, calls: list[FloorCall]) -> tuple[LazyRow, ...]:
        names = self.names
        places = names.places
        return tuple(
            self._row(each.call, each, lambda one: call_cells(one, names), places.get(each.call, 0))
            for each in calls
        )

    def person_rows(self, people: list[FloorPerson]) -> tuple[LazyRow, ...]:
        pauses = self._pauses
        return tuple(self._row(each.operator, each, lambda one: person_cells(one, pauses)) for each in people)

    def forget(self, floor: HeardFloor) -> None:
        """Rows of calls that are over."""
        if len(self._made) > 2 * (len(floor.calls) + len(floor.people)) + 100:
            self._made.clear()

    def _row(
        self, row_id: str, value: Any, make: Callable[[Any], tuple[Cell, ...]], place: int = 0
    ) -> LazyRow:
        """The same row again for the same value in the same place. Calls and people have different ids or
        different values."""
        made = self._made.get(row_id)
        if made is None or made[0] is not value or made[1] != place:
            made = self._made[row_id] = value, place, LazyRow(row_id, partial(make, value))
        return made[2]


def _turned(found: list[Any], by: Callable[[Any], Any], order: tuple[int, bool]) -> list[Any]:
    return sorted(found, key=by, reverse=order[1])


def team_options(floor: HeardFloor) -> tuple[Option, ...]:
    teams = {team for each in floor.queues.values() for team in each.teams}
    teams |= {team for each in floor.people.values() for team in each.teams}
    return tuple(Option(each, clean(each, 30)) for each in sorted(teams, key=str.casefold))


def queue_options(floor: HeardFloor) -> tuple[Option, ...]:
    ordered = sorted(floor.queues.values(), key=lambda each: each.order)
    return tuple(Option(each.queue, clean(each.name, 40)) for each in ordered)
