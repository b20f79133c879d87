"""Reports out of the sums; of customers out of the visits themselves."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from app.domain.errors import BadInput
from app.domain.house_clock import HouseClock
from app.domain.sight import narrowed
from app.services.report_ports import (
    FORETOLD,
    GROUPS,
    PAGE,
    Asked,
    Behind,
    CellKey,
    FirstContact,
    ForetoldReport,
    Report,
    Row,
    WaitStep,
)
from app.store.desk import DeskPart
from app.store.first_contacts import first_contacts
from app.store.promises import supervisors_only
from app.store.report_calls import calls_behind
from app.store.report_customers import counts_of_customers, named
from app.store.report_foretold import foretold_report
from app.store.report_groups import TIMES, times
from app.store.report_piles import Pile
from app.store.report_sums import Counted, counts_of, waits_of
from telephony.switchboard.figures import SERVICE_LEVELS
from telephony.switchboard.tally import EDGES


class StoredReports(DeskPart):
    """``Reports`` over the store. ``clock``: of the house."""

    clock = HouseClock()

    def report(self, asked: Asked, role: str, page: int | None = None) -> Report:
        supervisors_only(role)
        asked = self._checked(asked)
        if asked.group_by == FORETOLD:
            raise BadInput(
                "Announced waits are a report of their own.", f"Choose one of {', '.join(GROUPS)}."
            )
        rows: dict[Any, Pile] = defaultdict(Pile)
        total = Pile()
        with self.store.reading() as connection:
            for number, queue, count in self._counted(connection, asked):
                rows[number].add(queue, count)
                total.add(queue, count)
            ordered = _in_order(asked, rows)
            after = 0 if page is None else min(page, max(0, len(ordered) - 1) // PAGE) * PAGE
            shown = ordered if page is None else ordered[after : after + PAGE]
            made = [self._row(asked, number, pile) for number, pile in shown]
            if asked.group_by == "customer":
                made = named(connection, made)
        return Report(asked, tuple(made), Row("", total.figures(asked)), after, len(ordered))

    def calls_behind(self, cell: CellKey, role: str, limit: int = 500) -> Behind:
        supervisors_only(role)
        cell = replace(cell, asked=self._checked(cell.asked))
        with self.store.reading() as connection:
            return calls_behind(connection, self.clock, cell, limit)

    def waits(self, asked: Asked, role: str) -> tuple[WaitStep, ...]:
        supervisors_only(role)
        asked = self._checked(asked)
        sums: dict[tuple[str, int], int] = defaultdict(int)
        with self.store.reading() as connection:
            for stretch in self.clock.stretches(asked.first, asked.last):
                for step, visits in waits_of(connection, asked, stretch).items():
                    sums[step] += visits
        return tuple(
            WaitStep(above, upto, *(sums[word, n] for word in ("answered", "abandoned", "flow_out")))
            for n, (above, upto) in enumerate(zip((0, *EDGES), (*EDGES, None), strict=True))
        )

    def foretold(self, asked: Asked, role: str) -> ForetoldReport:
        supervisors_only(role)
        asked = self._checked(asked)
        with self.store.reading() as connection:
            return foretold_report(connection, self.clock.stretches(asked.first, asked.last), asked)

    def first_contacts(self, asked: Asked, role: str, days: int = 7) -> tuple[FirstContact, ...]:
        supervisors_only(role)
        asked = self._checked(asked)
        with self.store.reading() as connection:
            return first_contacts(connection, self.clock, asked, days)

    def _checked(self, asked: Asked) -> Asked:
        """Of the teams he looks after, and of them only. A person's work is shown whole, also for queues of
        others: on the floor his calls are, too."""
        _check(asked)
        sight = self.seen()
        if sight is None:
            return asked
        if asked.operators or asked.group_by == "operator":
            return replace(asked, operators=narrowed(asked.operators, sight.operators))
        return replace(asked, queues=narrowed(asked.queues, sight.queues))

    def _counted(self, connection: Connection, asked: Asked) -> Counted:
        for stretch in self.clock.stretches(asked.first, asked.last):
            if asked.group_by == "customer":
                yield from counts_of_customers(connection, asked, stretch)
            else:
                yield from counts_of(connection, asked, stretch)

    def _row(self, asked: Asked, number: Any, pile: Pile) -> Row:
        key = TIMES[asked.group_by].key(number) if asked.group_by in TIMES else number
        often = 1 if isinstance(number, str) else times(asked.group_by, number, asked.first, asked.last)
        return Row(key, pile.figures(asked), times=often)


def _check(asked: Asked) -> None:
    if asked.group_by not in (*GROUPS, FORETOLD):
        raise BadInput(f"There is no report by {asked.group_by}.", f"Choose one of {', '.join(GROUPS)}.")
    if asked.formula not in SERVICE_LEVELS:
        raise BadInput(f"No service level is called {asked.formula}.", "Choose one of the list.")
    if asked.find and asked.group_by != "customer":
        raise BadInput("Only customers are found by their names.", "Choose a row for each customer.")
    if asked.first > asked.last:
        raise BadInput("The first day is after the last.", "Choose the days again.")


def _in_order(asked: Asked, rows: dict[Any, Pile]) -> list[tuple[Any, Pile]]:
    if asked.group_by in ("week", "month"):
        rows = _joined(asked.group_by, rows)
    if asked.group_by in TIMES:
        return sorted(rows.items())
    return sorted(rows.items(), key=lambda each: (-each[1].size, each[0]))


def _joined(group: str, rows: dict[Any, Pile]) -> dict[Any, Pile]:
    """Days of one week or month together, under the first of them."""
    found: dict[str, tuple[int, Pile]] = {}
    for number, pile in sorted(rows.items()):
        key = TIMES[group].key(number)
        if key in found:
            found[key][1].take(pile)
        else:
            found[key] = number, pile
    return dict(found.values())
