"""Bad days written down as they come, batch by batch, some of it twice and late: the sums are those of a
rebuild, and every cell of every report is what its facts say by the clocks of the house.

Which row a fact belongs to is said here anew, with ``datetime`` alone.
"""

import random
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from app.domain.house_clock import HouseClock
from app.services.report_ports import GROUPS, VISITS, WORKS, Asked, CellKey, Thresholds, behind
from app.store.figure_rebuild import rebuild_sums
from app.store.figure_sums import SUMS
from app.store.reports import StoredReports
from telephony.switchboard.commands import RecordContact, RecordStates
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.facts import StateSpan, Visit, Work, facts_of
from telephony.switchboard.figures import figures
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.tally import Counts, milliseconds, tally_of
from tests.bad_plans import PLANS
from tests.chaos import START
from tests.people import Desk, open_desk
from tests.steering_deeds import SteeredDay

BOSS = "supervisor"
TURNS = (
    ("Europe/Vilnius", datetime(2026, 3, 29, 0, 50, tzinfo=UTC)),
    ("Europe/Vilnius", datetime(2026, 10, 25, 0, 20, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2026, 4, 4, 14, 50, tzinfo=UTC)),
    ("America/Havana", datetime(2026, 11, 1, 4, 50, tzinfo=UTC)),
    ("Asia/Tehran", datetime(2022, 3, 21, 20, 20, tzinfo=UTC)),
    ("Asia/Kathmandu", datetime(2026, 12, 31, 18, 10, tzinfo=UTC)),
)
"""Midnights, ends of years, and clocks put forward and back, also by half an hour and at midnight."""
Written = ContactRecord | tuple[StateSpan, ...]
Fact = Visit | Work


@dataclass(frozen=True)
class House:
    zone: ZoneInfo
    reports: StoredReports
    calls: dict[str, ContactRecord]

    def local(self, at: float) -> datetime:
        return datetime.fromtimestamp(milliseconds(at) // 1000, UTC).astimezone(self.zone)


def lived(luck: random.Random, start: float) -> Iterator[Written]:
    for number in range(4):
        day = SteeredDay(luck.choice(PLANS), luck.randbytes(400)).live().drain()
        later = start - START + luck.choice((-90_000, -600, 0, 300, 3000, 86_400)) + luck.choice((0, 0.123))
        for command in (each for _, _, said in day.steps for each in said):
            if isinstance(command, RecordContact):
                yield moved(command.contact, number, later)
            elif isinstance(command, RecordStates):
                yield tuple(
                    replace(
                        each,
                        operator=OperatorId(f"{each.operator}{number}"),
                        started=each.started + later,
                        ended=each.ended + later,
                    )
                    for each in command.spans
                )


def moved(call: ContactRecord, number: int, later: float) -> ContactRecord:
    legs = (replace(each, started=each.started + later, ended=each.ended + later) for each in call.legs)
    return replace(
        call,
        call=CallId(f"{number}{call.call}"),
        person_id=None,
        company_id=None,
        arrived=call.arrived + later,
        answered=None if call.answered is None else call.answered + later,
        ended=call.ended + later,
        legs=tuple(legs),
        recordings=(),
        foretold=(),
    )


def written(desk: Desk, luck: random.Random, what: list[Written]) -> dict[str, ContactRecord]:
    """As they are at last. Some come twice, as after a crash."""
    last: dict[str, ContactRecord] = {}
    while what:
        batch = [what.pop(0) for _ in range(min(len(what), luck.choice((1, 1, 2, 5))))]
        calls = [each for each in batch if isinstance(each, ContactRecord)]
        last |= {each.call: each for each in calls}
        desk.contacts.record_all(calls)
        for each in batch:
            for _ in range(1 + (luck.random() < 0.1)):
                if isinstance(each, tuple):
                    desk.contacts.record_states(each)
        if last and luck.random() < 0.1:
            desk.contacts.record(luck.choice(list(last.values())))
    return last


def sums(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """What was taken back to nothing is as good as not there."""
    with desk.store.asking() as connection:
        return {
            each.name: sorted(
                tuple(row) for row in connection.execute(select(each)) if any(row[len(each.primary_key) :])
            )
            for each in SUMS
        }


KEYS: dict[str, Callable[[datetime, Fact, ContactRecord], str]] = {
    "queue": lambda at, fact, call: fact.queue,
    "operator": lambda at, fact, call: fact.operator,
    "customer": lambda at, fact, call: "" if call.withheld else "n" + (call.number or call.number_raw),
    "quarter": lambda at, fact, call: f"{at.hour}:{at.minute // 15 * 15:02d}",
    "hour": lambda at, fact, call: str(at.hour),
    "weekday": lambda at, fact, call: str(at.weekday()),
    "weekday_hour": lambda at, fact, call: f"{at.weekday()} {at.hour}",
    "day": lambda at, fact, call: at.date().isoformat(),
    "week": lambda at, fact, call: "{:04d}-W{:02d}".format(*at.isocalendar()),
    "month": lambda at, fact, call: at.date().isoformat()[:7],
}


def facts_by_row(house: House, asked: Asked) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = defaultdict(list)
    for call in house.calls.values():
        facts = facts_of(call)
        everything: list[Fact] = [*facts.works]
        if asked.group_by != "operator":
            everything += facts.visits
        for fact in everything:
            at = house.local(fact.at)
            if asked.first <= at.date() <= asked.last and fact.queue in (asked.queues or (fact.queue,)):
                found[KEYS[asked.group_by](at, fact, call)].append(fact)
    return found


def check(house: House, asked: Asked) -> None:
    report, expected = house.reports.report(asked, BOSS), facts_by_row(house, asked)
    rows = {each.key: each for each in report.rows}
    assert expected.keys() <= rows.keys()
    for key, facts in expected.items():
        visits = [each for each in facts if isinstance(each, Visit)]
        counts = Counts()
        for queue in {each.queue for each in visits}:
            seconds = asked.thresholds.get(queue, Thresholds())
            mine = tally_of(each for each in visits if each.queue == queue)
            counts += mine.counts(seconds.within, seconds.short)
        ours = figures(tally_of(visits, (each for each in facts if isinstance(each, Work))), counts=counts)
        theirs = replace(
            rows[key].figures, idle=0, busy=0, paused=0, signed_in=0, occupancy=None
        )  # states are of the house's time, and not of calls
        assert theirs == ours, (asked.group_by, key)
    for row in (*report.rows, report.total):
        for figure in (*VISITS, *WORKS):
            cell = CellKey(asked, None if row is report.total else row.key, figure)
            assert house.reports.calls_behind(cell, BOSS).count == behind(row.figures, figure), cell


@pytest.mark.parametrize("turn", range(len(TURNS)))
def test_every_cell_is_what_its_facts_say(tmp_path: Path, turn: int) -> None:
    luck, (zone, start) = random.Random(turn), TURNS[turn]
    desk = open_desk(tmp_path / "bad.db")
    calls = written(desk, luck, list(lived(luck, start.timestamp())))
    counted = sums(desk)
    rebuild_sums(desk.store)
    assert sums(desk) == counted
    house = House(ZoneInfo(zone), StoredReports(desk.store), calls)
    house.reports.clock = HouseClock(zone)
    seconds = {"support": Thresholds(10, 0), "sales": Thresholds(60, 10)}
    for group in GROUPS:
        first: date = start.astimezone(house.zone).date() - timedelta(days=luck.randrange(3))
        last = first + timedelta(days=luck.choice((0, 1, 3, 14)))
        check(house, Asked(first, last, group, luck.choice(((), ("support", "vip"))), thresholds=seconds))
    desk.close()
