"""A report of 30 days out of 10,000,000 contacts: the slowest of queue, operator, hour, day and heat map.

`python -m benchmarks report [--contacts N]`; fewer contacts are fewer days, the month stays as it is. Facts
of three years (20 queues, 200 operators, 12 hours a day) are made once by SQL, in the order in which calls
come, straight into the tables that the sums are counted from, without contacts around them, and kept between
runs in the system's folder for such things. All sums are counted by the program's own rebuild. Then `STEPS`
whole contacts are written one by one as the exchange does, and a second rebuild must change nothing. The
figure is the median of `RUNS` reports, the peer the same month by queue counted from the facts without sums.
"""

import argparse
import resource
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from sqlalchemy import Table, delete, func, select, text

from app.domain.changes import Changes
from app.domain.house_clock import HouseClock
from app.services.report_ports import Asked
from app.store.contacts import write_contact
from app.store.engine import Store, open_store
from app.store.figure_rebuild import rebuild_sums
from app.store.figure_sums import SUMS
from app.store.reports import StoredReports
from app.store.schema import HEADS
from app.store.tables.figures import WORK_SUMS, queue_visit
from app.store.tables.history import contact
from benchmarks.data import kept
from benchmarks.figure import Figure
from telephony.switchboard.tally import EDGES
from tests.golden_day import golden_calls

CONTACTS, QUEUES, OPERATORS, DAYS, HOURS = 10_000_000, 20, 200, 1096, 12
STEPS, RUNS, LIMIT = 500, 5, 1.0
CHUNK = 500_000
FORM = 1
"""Raise when what is made changes: kept files are then made anew."""
LAST = date(2026, 6, 30)
CLOCK = HouseClock("UTC")
GROUPS = ("queue", "operator", "hour", "day", "weekday_hour")
LONG = ("queue", "operator", "month", "weekday_hour")
_STEP = " ".join(f"WHEN wait <= {edge * 1000} THEN {n}" for n, edge in enumerate(EDGES))
_MADE = """
WITH RECURSIVE number(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM number WHERE i + 1 < :end),
     luck(i, a, b, c) AS (SELECT i, (i * 2654435761) % 4294967291, (i * 2246822519 + 374761393) % 4294967291,
                                 (i * 3266489917 + 668265263) % 4294967291 FROM number),
     open(i, a, b, c, ms) AS (SELECT i, a, b, c, i * (:days * :open) / (:contacts + 1) + a % 60000 FROM luck),
     made(i, at, queue, operator, outcome, wait, talk) AS (
       SELECT i, :start + ms / :open * 86400000 + 28800000 + ms % :open,
              'queue ' || (a / 60000 % :queues), 'operator ' || (c % :operators),
              CASE WHEN b % 100 < 85 THEN 'answered' WHEN b % 100 < 97 THEN 'abandoned' ELSE 'flow_out' END,
              CAST(c % 1000 * (c % 1000) / 11.0 AS INTEGER), 20000 + c % 300000 FROM open)
"""
_VISITS = f"""INSERT INTO queue_visit (contact_id, position, at, queue, outcome, edge, wait, operator)
{_MADE} SELECT i + 1000000, 0, at, queue, outcome, CASE {_STEP} ELSE {len(EDGES)} END, wait,
CASE outcome WHEN 'answered' THEN operator ELSE '' END FROM made"""
_WORKS = f"""INSERT INTO operator_work (contact_id, operator, queue, at, {", ".join(WORK_SUMS)})
{_MADE} SELECT i + 1000000, operator, queue, at + wait, 1, talk, 0, 20000, 0, i % 10 = 0, 1, 0, 0, 0, 0, 0
FROM made WHERE outcome = 'answered'"""
_STATES = """INSERT INTO operator_span (operator, started, ended, state, code)
WITH RECURSIVE piece(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM piece WHERE n + 1 < 60 * 48),
     who(o) AS (SELECT 0 UNION ALL SELECT o + 1 FROM who WHERE o + 1 < :operators),
     at(o, n, ms) AS (SELECT o, n, :start + (:days - 60 + n / 48) * 86400000 + 28800000 + n % 48 * 600000
                      FROM who, piece)
SELECT 'operator ' || o, ms, ms + 600000,
       CASE n % 4 WHEN 0 THEN 'ready' WHEN 1 THEN 'talking' WHEN 2 THEN 'wrap_up' ELSE 'paused' END,
       CASE n % 4 WHEN 3 THEN 'lunch' ELSE '' END FROM at ORDER BY 'operator ' || o, ms"""
"""Of the last sixty days: eight hours each in pieces of ten minutes."""


def run(options: list[str]) -> Figure:
    parser = argparse.ArgumentParser(prog="python -m benchmarks report")
    parser.add_argument("--contacts", type=int, default=CONTACTS, help="how many calls the history holds")
    contacts = parser.parse_args(options).contacts
    path = kept(f"report-{contacts}-{HEADS[-1]}-{FORM}.db", partial(_make, contacts=contacts))
    store = open_store(path)
    try:
        return _measured(store, contacts)
    finally:
        store.close()


def _measured(store: Store, contacts: int) -> Figure:
    _begin_anew(store)
    _told("all sums counted", partial(rebuild_sums, store, _progress))
    first = LAST - timedelta(days=29)
    month = max(_report(store, Asked(first, LAST, group), "30 days") for group in GROUPS)
    for group in LONG:
        _report(store, Asked(LAST - timedelta(days=364), LAST, group), "a year")
    direct = _often(partial(_direct, store, first))
    same = _same_after_steps(store)
    print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    return Figure(
        name="report",
        figure=month,
        unit="s",
        peer=direct,
        target=f"30 days of {contacts:,} contacts <= {LIMIT:g} s, and a rebuild changes nothing ({same})",
        holds=month <= LIMIT and same,
    )


def _make(path: Path, contacts: int) -> None:
    store = open_store(path)
    _told("facts made", partial(_fill, store, contacts))
    store.close()


def _fill(store: Store, contacts: int) -> None:
    days = max(60, contacts * DAYS // CONTACTS)
    start = CLOCK.midnight(LAST - timedelta(days=days - 1)) * 1000
    values = {"start": start, "days": days, "queues": QUEUES, "operators": OPERATORS}
    facts = values | {"open": HOURS * 3_600_000, "contacts": contacts}
    with store.asking() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("PRAGMA synchronous = OFF")
        for first in range(1, contacts + 1, CHUNK):
            span = {"first": first, "end": min(first + CHUNK, contacts + 1)}
            for statement in (_VISITS, _WORKS):
                connection.execute(text(statement), facts | span)
        connection.execute(text(_STATES), values)
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")
        connection.exec_driver_sql("PRAGMA synchronous = FULL")


def _begin_anew(store: Store) -> None:
    """Without what an earlier run counted and wrote."""
    with store.writing(Changes()) as connection:
        connection.execute(delete(contact))
        for table in SUMS:
            connection.execute(delete(table))


def _progress(left: int, day: date) -> bool:
    if left % 100 == 0:
        print(f"  {left} days left, {day}", flush=True)
    return True


def _report(store: Store, asked: Asked, words: str) -> float:
    reports = StoredReports(store)
    reports.clock = CLOCK
    began = process_time()
    took = _often(partial(reports.report, asked, "supervisor"))
    print(
        f"{words} by {asked.group_by}: {took:.4f} s, of a processor {(process_time() - began) / RUNS:.4f} s"
    )
    return took


def _same_after_steps(store: Store) -> bool:
    """Contacts written one by one add to the sums what a rebuild finds."""
    took = []
    for call in golden_calls()[:STEPS]:
        with store.writing(Changes()) as connection:
            took.append(_seconds(partial(write_contact, connection, call)))
    print(f"a contact written, in its transaction: {median(took):.4f} s")
    before = [_weighed(store, each) for each in SUMS]
    _told("all sums counted again", partial(rebuild_sums, store, _progress))
    return before == [_weighed(store, each) for each in SUMS]


def _weighed(store: Store, table: Table) -> list[tuple[object, ...]]:
    """Sums by all of their key but the time, which they are weighed by."""
    keys = [each for each in table.primary_key if each.name != "slot"]
    weight = table.c.slot % 9973 + 1
    numbers = [func.sum(each * weight) for each in table.c if not each.primary_key]
    asking = select(*keys, func.count(), *numbers).group_by(*keys).order_by(*keys)
    with store.reading() as connection:
        return [tuple(row) for row in connection.execute(asking)]


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


def _told(words: str, what: Callable[[], object]) -> None:
    cost, took = process_time(), _seconds(what)
    print(f"{words}: {took:.1f} s, of a processor {process_time() - cost:.1f} s", flush=True)
