"""All that only SQLite understands. Another back-end replaces this file and the migrations' word index.

Facts behind the choices (measured, see the handbook): a deferred BEGIN that reads and then writes fails at
once whatever the timeout, so writing transactions begin IMMEDIATE; synchronous=FULL loses at most the
commit in progress when the power fails; SQLite's own back-off is unfair, so a bulk writer pauses.
"""

import json
import sqlite3
import time
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Boolean,
    ClauseElement,
    ColumnElement,
    Connection,
    Engine,
    Select,
    Table,
    bindparam,
    create_engine,
    event,
    func,
    literal,
    select,
)
from sqlalchemy.dialects.sqlite import Insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from app.store.failures import spoken_plainly

BUSY_TIMEOUT = 5.0
"""Seconds to wait for another writer."""

THINK_TIME = 0.001
"""Seconds a bulk writer leaves to others between transactions: without it one of two flat-out writers made
16,983 transactions while the other made one."""

WRITES = "ringdesk_writes"
AUTOCOMMIT = "ringdesk_autocommit"


def engine_of(path: Path, cache_kib: int) -> Engine:
    """One engine per process and file. Connections may wander between threads, one at a time each.
    ``cache_kib``: pages each of them keeps, in KiB."""
    engine = create_engine(
        f"sqlite+pysqlite:///{path}",
        connect_args={"timeout": BUSY_TIMEOUT, "check_same_thread": False, "cached_statements": 256},
        pool_size=4,
        max_overflow=8,
    )
    event.listen(engine, "connect", partial(_prepare, cache_kib))
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(cache_kib: int, connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself; _begin does
    with spoken_plainly():
        for pragma in (
            f"busy_timeout = {int(BUSY_TIMEOUT * 1000)}",
            "synchronous = FULL",
            "foreign_keys = ON",
            "recursive_triggers = ON",
            f"cache_size = -{cache_kib}",
            "temp_store = MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}").close()
        _keep_a_log(connection)


def _keep_a_log(connection: sqlite3.Connection) -> None:
    """Write-ahead log on. Of several programs that open a new file one turns it on; SQLite refuses the others
    meanwhile without asking its busy handler, so the waiting is ours. A file that has it takes no lock."""
    until = time.monotonic() + BUSY_TIMEOUT
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").close()
            return
        except sqlite3.OperationalError as failure:
            if failure.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
        time.sleep(THINK_TIME)


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get(AUTOCOMMIT):
        return
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get(WRITES) else "BEGIN")


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection, for the one statement where SQLAlchemy would cost ten times the query."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


class Prepared:
    """A statement for the driver itself, made once: for rows that every call writes. Values are bound as
    their columns want it; what is read comes as the driver gives it."""

    def __init__(self, statement: ClauseElement) -> None:
        dialect = SQLiteDialect_pysqlite()
        compiled: Any = statement.compile(dialect=dialect)
        self._sql, self._names = str(compiled), tuple(compiled.positiontup or ())
        kinds = {name: compiled.binds[name].type.dialect_impl(dialect) for name in self._names}
        made = {name: kind.bind_processor(dialect) for name, kind in kinds.items()}
        self._bound = [(place, made[name]) for place, name in enumerate(self._names) if made[name]]

    def write(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Once for each row."""
        if rows:
            driver_of(connection).executemany(self._sql, [self._values(row) for row in rows])

    def read(self, connection: Connection, **values: Any) -> list[tuple[Any, ...]]:
        return driver_of(connection).execute(self._sql, self._values(values)).fetchall()

    def _values(self, row: Mapping[str, Any]) -> list[Any]:
        values = [row[name] for name in self._names]
        for place, bound in self._bound:
            values[place] = bound(values[place])
        return values


def one_row(table: Table) -> Insert:
    """Insert a row whose every column is given."""
    return sqlite_insert(table).values({c.name: bindparam(c.name, type_=c.type) for c in table.c})


def data_version(driver: sqlite3.Connection) -> int:
    """Changes whenever *another* connection commits anything; 2 µs."""
    return int(driver.execute("PRAGMA data_version").fetchone()[0])


def back_up(connection: Connection, target: Path) -> None:
    """A consistent copy while others write. The stepwise backup API never ends under a steady writer."""
    connection.exec_driver_sql("VACUUM INTO ?", (str(target),))


def upsert(table: Table, *keys: str) -> Insert:
    """Insert a row, or replace all of it but its id when one with these keys is there."""
    insert = sqlite_insert(table)
    others = {c.name: insert.excluded[c.name] for c in table.c if c.name not in keys and c.name != "id"}
    return insert.on_conflict_do_update(index_elements=keys, set_=others)


def adding(table: Table, keys: Sequence[str], largest: Sequence[str] = ()) -> Insert:
    """Insert a row, or add its numbers to those of the row with these keys; of ``largest`` the larger one
    stays."""
    insert = sqlite_insert(table)
    sums = {
        c.name: func.max(c, insert.excluded[c.name]) if c.name in largest else c + insert.excluded[c.name]
        for c in table.c
        if c.name not in keys
    }
    return insert.on_conflict_do_update(index_elements=keys, set_=sums)


def insert_new(table: Table) -> Insert:
    """Insert rows; one that would be there twice is left out. With ``from_select`` the SELECT needs a WHERE:
    SQLite would read ON CONFLICT as part of a join."""
    return sqlite_insert(table).on_conflict_do_nothing()


def looks_like(column: ColumnElement[str], glob: str) -> ColumnElement[bool]:
    """``?`` is any character, ``[0-9]`` a digit."""
    return column.op("GLOB", return_type=Boolean())(glob)


def values_in(values: Sequence[str | int]) -> Select[Any]:
    """Any number of values as one parameter, for ``in_``: a statement may not have more than 32,766."""
    return select(func.json_each(literal(json.dumps(values))).table_valued("value").c.value)


def next_party_id(connection: Connection) -> int:
    """The id the next party gets. True while the caller holds the write lock; ids of removed ones are not
    given again."""
    row = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'party'").scalar()
    return int(row or 0) + 1


def word_query(words: tuple[str, ...]) -> str:
    """FTS5: every word is the beginning of one. Words hold letters and digits only (``fold``)."""
    return " AND ".join(f'"{word}"*' for word in words)
