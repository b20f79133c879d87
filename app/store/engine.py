"""The store of a process: one file, transactions for writing and reading."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, Update, false, or_, update

from app.domain.changes import Changes
from app.domain.errors import StoreUnavailable
from app.store import sqlite
from app.store.failures import spoken_plainly
from app.store.schema import bring_up_to_date
from app.store.tables.records import change

_COUNT = update(change).values(number=change.c.number + 1)


class Store:
    """An open database. May be used from any thread; each transaction belongs to one thread."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self.path = path
        self._engine = engine
        self._writer = engine.execution_options(**{sqlite.WRITES: True})
        self._single = engine.execution_options(**{sqlite.AUTOCOMMIT: True})

    @contextmanager
    def writing(self, changes: Changes) -> Iterator[Connection]:
        """One transaction that holds the write lock from its start; others hear what ``changes`` says.

        Nothing that may take long stands inside: no window, no network, no parsing of files.
        """
        counted = _counted(tuple(each.name for each in fields(changes) if getattr(changes, each.name)))
        with spoken_plainly(), self._writer.begin() as connection:
            yield connection
            connection.execute(counted)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view for several questions; never waits for a writer."""
        with spoken_plainly(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def asking(self) -> Iterator[Connection]:
        """For a single question, or a connection that is kept: every statement sees the newest data."""
        with spoken_plainly(), self._single.connect() as connection:
            yield connection

    def close(self) -> None:
        self._engine.dispose()


@cache
def _counted(areas: tuple[str, ...]) -> Update:
    """Kept: making the statement anew costs more than carrying it out."""
    return _COUNT.where(or_(false(), *(change.c.area == area for area in areas)))


CACHE_KIB = 16384
"""Pages a desk's connection keeps: it searches the whole phone book."""


def open_store(path: Path, cache_kib: int = CACHE_KIB) -> Store:
    """Open ``path``, made or upgraded as needed. ``StoreUnavailable`` when that cannot be. ``cache_kib``:
    what each connection keeps of it in memory."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise StoreUnavailable(
            f"The folder {path.parent} cannot be made: {failure.strerror}.",
            "Choose another folder for the database, or ask for the right to write there.",
        ) from failure
    with spoken_plainly():
        engine = sqlite.engine_of(path, cache_kib)
        try:
            bring_up_to_date(engine, path)
        except BaseException:
            engine.dispose()
            raise
    return Store(engine, path)
