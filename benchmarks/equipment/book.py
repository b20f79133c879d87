"""A device book of any size, made in a minute: the same count always gives the same devices.

Owners from the phone book of `benchmarks/data.py`, ten devices to a party. Three ways of serial numbers, an
asset tag on every third device, a MAC address on every tenth; one device in twenty was repaired, and the
first has a life of ``EVENTS`` events.
"""

import random
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from app.domain.equipment import product_key
from app.domain.folding import fold
from app.store.schema import HEADS
from benchmarks import data
from devices.scanning.serial_number import serial_key

SEED = 20260302
MODELS = 400
BUSY = 1
EVENTS = 500
TICKETS = 60
"""Of the busy device: each with its opening, three steps, two costs and a call; the rest are notes."""
MOMENT = data.MOMENT
FORM = 3
"""Raise when what is made changes: kept files are then made anew."""

_MAKERS = "Nordkalt Šaltukas Chłodek Hűtőmester Ormond Vega Kelvin Baltik Arktis Polaris".split()
_KINDS = "freezer boiler printer router scale compressor display terminal".split()
_STEPS = (("received", "received"), ("begun", "working"), ("finished", "done"))
Rows = Iterable[tuple[object, ...]]


def device_book(count: int, models: int = MODELS) -> Path:
    """Path of a database of ``count`` devices, kept between runs."""
    name = f"devices-{count}-{models}-{HEADS[-1]}-{FORM}-{data.FORM}.db"
    return data.kept(name, lambda path: make(path, count, models))


def serial_of(device: int) -> str:
    """As on the plate. One in ten has a letter where its neighbours have a digit, one in ten another form."""
    if device % 10 == 8:
        return f"RK{device:07}C"
    if device % 10 == 9:
        return f"X7{device:07}-K"
    return f"RK{device:08}"


def make(path: Path, count: int, models: int) -> None:
    """Fill a new database past all our own code but the migrations."""
    parties = max(20, count // 10)
    data.make(path, parties)
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA synchronous = OFF")
    later = data.take_off_indexes(database)
    database.execute("BEGIN")
    for table, rows in (
        ("product (id, maker, model, maker_key, model_key, words, kind)", _products(models)),
        ("terms (product_id, position, name, months, basis, grace_days, transferable, excluded, covers)",
         ((n, 0, "Warranty", 24, "sale", 14, 1, "", "labour\npart") for n in range(1, models + 1))),
        ("device (id, product_id, serial, serial_key, person_id, company_id, place, sold, changed_at)",
         _devices(count, models, parties)),
        ("device_name (device_id, kind, raw, key, key_rev)", _names(count)),
        ("ticket (id, number, title, state, priority, opened_by, device_id, call, opened, changed)",
         _tickets(count)),
        ("ticket_step (ticket_id, at, who, event, state)", _steps(count)),
        ("cost (ticket_id, kind, text, quantity, price, currency, paid_by, at, who)", _costs(count)),
        ("contact (call, direction, trunk, called, number_raw, number, display_name, withheld, queue, "
         "operator, arrived, ended, end_reason, disposition, final)", _calls()),
        ("device_event (device_id, at, kind, text, who)",
         ((BUSY, _moment(n), "note", f"Looked at {n}", "rasa") for n in range(EVENTS - 7 * TICKETS))),
    ):  # fmt: skip
        _insert(database, table, rows)
    database.execute("UPDATE series SET number = (SELECT max(number) FROM ticket) WHERE name = 'ticket'")
    # The triggers that keep the words of places were off.
    database.execute("INSERT INTO device_words (rowid, place) SELECT id, place FROM device WHERE place <> ''")
    for statement in later:
        database.execute(statement)
    database.execute("COMMIT")
    database.execute("ANALYZE")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def _insert(database: sqlite3.Connection, table: str, rows: Rows) -> None:
    places = ", ".join("?" * (table.count(",") + 1))
    database.executemany(f"INSERT INTO {table} VALUES ({places})", rows)


def _products(models: int) -> Rows:
    for n in range(1, models + 1):
        maker, kind, model = _MAKERS[n % len(_MAKERS)], _KINDS[n % len(_KINDS)], f"{'ABCDEFGH'[n % 8]} {n}"
        keys = product_key(maker), product_key(model)
        yield n, maker, model, *keys, fold(f"{maker} {model} {kind}"), kind


def _devices(count: int, models: int, parties: int) -> Rows:
    chance = random.Random(SEED)
    first_person = round(parties * data.COMPANIES) + 1
    for n in range(1, count + 1):
        of_company = n % 3 == 0
        person = None if of_company else chance.randrange(first_person, parties + 1)
        company = chance.randrange(1, first_person) if of_company else None
        serial = serial_of(n)
        sold = f"{2018 + n % 8}-{1 + n % 12:02}-{1 + n % 28:02}"
        place = f"Floor {n % 9}" if of_company else ""
        yield n, 1 + n % models, serial, serial_key(serial), person, company, place, sold, MOMENT


def _names(count: int) -> Rows:
    for n in range(1, count + 1):
        yield n, "serial", *_keys(serial_of(n))
        if n % 3 == 0:
            yield n, "asset", *_keys(f"AT-{n:08}")
        if n % 10 == 0:
            yield n, "mac", *_keys(f"02005E{n:06X}")


def _keys(raw: str) -> tuple[str, str, str]:
    key = serial_key(raw)
    return raw, key, key[::-1]


def _repairs(count: int) -> Iterator[tuple[int, int]]:
    """Ticket and device: those of the busy one first."""
    return enumerate(chain([BUSY] * TICKETS, range(BUSY + 1, count + 1, 20)), 1)


def _tickets(count: int) -> Rows:
    for ticket, device in _repairs(count):
        call = f"life{ticket}" if device == BUSY else ""
        at = _moment(ticket)
        yield ticket, ticket, f"Repair of {serial_of(device)}", "done", 1, "rasa", device, call, at, at


def _steps(count: int) -> Rows:
    for ticket, _ in _repairs(count):
        for event, state in _STEPS:
            yield ticket, _moment(ticket), "mantas", event, state


def _costs(count: int) -> Rows:
    for ticket, _ in _repairs(count):
        for kind, price in (("labour", 4500), ("part", 3990)):
            yield ticket, kind, f"{kind} {ticket}", "1", price, "EUR", "customer", _moment(ticket), "mantas"


def _calls() -> Rows:
    for n in range(1, TICKETS + 1):
        at = _moment(n)
        ended = ("support", "rasa", at, at, "customer", "solved", 1)
        yield f"life{n}", "in", "t", "", "", "", "", 0, *ended


def _moment(n: int) -> str:
    return f"2025-{1 + n % 12:02}-{1 + n % 28:02} 10:{n % 60:02}:00.000000"
