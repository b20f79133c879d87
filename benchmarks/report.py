"""A report of 30 days out of 10,000,000 contacts: the slowest of queue, operator, hour, day and heat map.

`python -m benchmarks report [contacts]`; fewer contacts are fewer days, the month stays as it is. Facts of
three years (20 queues, 200 operators, 12 hours a day) are made by SQL straight into the tables that the
sums are counted from, without contacts around them; the sums are counted by the program's own rebuild. Then
`STEPS` whole contacts are written one by one as the exchange does, and a second rebuild must change
nothing. The figure is the median of `RUNS` reports, the peer the same month by queue counted from the facts
without sums.
"""

import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from sqlalchemy import Connection, func, select, text

from app.domain.changes import Changes
from app.domain.house_clock import HouseClock
from app.services.report_ports import Asked
from app.store.contacts import write_contact
from app.store.engine import Store, open_store
from app.store.figures import rebuild_sums
from app.store.reports import StoredReports
from app.store.tables.figures import WORK_SUMS, queue_visit, state_sum, visit_sum, work_sum
from benchmarks.figure import Figure
from telephony.switchboard.tally import EDGES
from tests.golden_day import golden_calls

CONTACTS, QUEUES, OPERATORS, DAYS, HOURS = 10_000_000, 20, 200, 1096, 12
STEPS, RUNS, LIMIT = 500, 5, 1.0
CHUNK = 1_000_000
LAST = date(2026, 6, 30)
CLOCK = HouseClock("UTC")
GROUPS = ("queue", "operator", "hour", "day", "weekday_hour")
_STEP = " ".join(f"WHEN wait <= {edge * 1000} THEN {n}" for n, edge in enumerate(EDGES))
_MADE = """
WITH RECURSIVE number(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM number WHERE i + 1 < :end),
     luck(i, a, b, c) AS (SELECT i, (i * 2654435761) % 4294967291, (i * 2246822519 + 374761393) % 4294967291,
                                 (i * 3266489917 + 668265263) % 4294967291 FROM number),
     made(i, at, queue, operator, outcome, wait, talk) AS (
       SELECT i, :start + (a % :days) * 86400000 + 28800000 + b % (:hours * 3600000),
              'queue ' || (a / :days % :queues), 'operator ' || (c % :operators),
              CASE WHEN b % 100 < 85 THEN 'answered' WHEN b % 100 < 97 THEN 'abandoned' ELSE 'flow_out' END,
              CAST(c % 1000 * (c % 1000) / 11.0 AS INTEGER), 20000 + c % 300000 FROM luck)
"""
_VISITS = f"""INSERT INTO queue_visit (contact_id, position, at, queue, outcome, edge, wait, operator)
{_MADE} SELECT i + 1000000, 0, at, queue, outcome, CASE {_STEP} ELSE {len(EDGES)} END, wait,
CASE outcome WHEN 'answered' THEN operator ELSE '' END FROM made"""
_WORKS = f"""INSERT INTO operator_work (contact_id, operator, queue, at, {", ".join(WORK_SUMS)})
{_MADE} SELECT i + 1000000, operator, queue, at + wait, 1, talk, 0, 20000, 0, i % 10 = 0, 1, 0, 0, 0, 0, 0
FROM made WHERE outcome = 'answered'"""
_STATES = """INSERT INTO operator_span (operator, started, ended, state, code)
WITH RECURSIVE day(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM day WHERE n + 1 < :days),
     who(o) AS (SELECT 0 UNION ALL SELECT o + 1 FROM who WHERE o + 1 < :operators)
SELECT 'operator ' || o, :start + n * 86400000 + 28800000, :start + n * 86400000 + 43200000, 'ready', ''
FROM day, who WHERE n >= :days - 60"""


def run(options: list[str]) -> Figure:
    contacts = int(options[0]) if options else CONTACTS
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "report.db")
        try:
            return _measured(store, contacts)
        finally:
            store.close()


def _measured(store: Store, contacts: int) -> Figure:
    _told("facts made", _fill(store, contacts))
    _told("all sums counted", _rebuild(store))
    same = _same_after_steps(store)
    reports = StoredReports(store)
    reports.clock = CLOCK
    first = LAST - timedelta(days=29)
    worst = 0.0
    for group in GROUPS:
        asked = Asked(first, LAST, group)
        took = _often(partial(reports.report, asked, "supervisor"))
        _told(f"30 days by {group}", took)
        worst = max(worst, took)
    direct = _often(partial(_direct, store, first))
    return Figure(
        name="report",
        figure=worst,
        unit="s",
        peer=direct,
        target=f"30 days of {contacts:,} contacts <= {LIMIT:g} s, and a rebuild changes nothing ({same})",
        holds=worst <= LIMIT and same,
    )


def _fill(store: Store, contacts: int) -> float:
    began, days = perf_counter(), max(60, contacts * DAYS // CONTACTS)
    start = CLOCK.midnight(LAST - timedelta(days=days - 1)) * 1000
    values = {"start": start, "days": days, "hours": HOURS, "queues": QUEUES, "operators": OPERATORS}
    with store.asking() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("PRAGMA synchronous = OFF")
        for first in range(1, contacts + 1, CHUNK):
            span = {"first": first, "end": min(first + CHUNK, contacts + 1)}
            for statement in (_VISITS, _WORKS):
                connection.execute(text(statement), values | span)
        connection.execute(text(_STATES), values)
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")
        connection.exec_driver_sql("PRAGMA synchronous = FULL")

    return perf_counter() - began


def _rebuild(store: Store) -> float:
    with store.writing(Changes()) as connection:
        return _seconds(partial(rebuild_sums, connection))


def _same_after_steps(store: Store) -> bool:
    """Contacts written one by one add to the sums what a rebuild finds."""
    took = []
    for call in golden_calls()[:STEPS]:
        with store.writing(Changes()) as connection:
            took.append(_seconds(partial(write_contact, connection, call)))
    _told("a contact written, in its transaction", median(took))
    before = _sums(store)
    _told("all sums counted again", _rebuild(store))
    return before == _sums(store)


def _sums(store: Store) -> list[list[tuple[object, ...]]]:
    def rows(connection: Connection) -> list[list[tuple[object, ...]]]:
        found = []
        for table in (visit_sum, work_sum, state_sum):
            numbers = [
                func.sum(column * (table.c.slot % 9973 + 1)) for column in table.c if not column.primary_key
            ]
            asking = select(*(table.c[name] for name in _group(table)), func.count(), *numbers)
            keys = [table.c[name] for name in _group(table)]
            found.append([tuple(row) for row in connection.execute(asking.group_by(*keys).order_by(*keys))])
        return found

    with store.reading() as connection:
        return rows(connection)


def _group(table: object) -> tuple[str, ...]:
    """Sums are compared in so many parts, weighed by their slot."""
    return ("queue", "outcome", "edge") if table is visit_sum else ("operator",)


def _direct(store: Store, first: date) -> None:
    facts, start = queue_visit.c, CLOCK.midnight(first) * 1000
    key = (facts.queue, facts.outcome, facts.edge)
    asking = select(*key, func.count(), func.sum(facts.wait), func.max(facts.wait)).where(facts.at >= start)
    with store.reading() as connection:
        connection.execute(asking.group_by(*key)).all()


def _often(what: Callable[[], object]) -> float:
    return median(_seconds(what) for _ in range(RUNS))


def _seconds(what: Callable[[], object]) -> float:
    began = perf_counter()
    what()
    return perf_counter() - began


def _told(what: str, seconds: float) -> None:
    print(f"{what}: {seconds:.4f} s")
