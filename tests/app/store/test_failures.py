"""What the database says and what a person reads."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError

from app.domain.errors import StoreUnavailable
from app.store import sqlite
from app.store.engine import open_store
from app.store.failures import spoken_plainly
from tests.people import Desk


def test_a_locked_database_says_try_again(desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sqlite, "BUSY_TIMEOUT", 0.05)
    impatient = open_store(path)
    blocker = sqlite3.connect(path, isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StoreUnavailable, match="busy") as failure:
            with impatient.writing(sqlite_changes()):
                pass
        assert "Try again" in failure.value.advice
    finally:
        blocker.close()
        impatient.close()
    desk.add("Jonas")


def sqlite_changes():
    from app.domain.changes import Changes

    return Changes(notes=True)


def test_a_full_disk_says_so_and_nothing_half_is_kept(desk: Desk):
    with desk.store._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    with pytest.raises(StoreUnavailable, match="disk is full") as failure:
        with desk.store.writing(sqlite_changes()) as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            connection.exec_driver_sql(
                "INSERT INTO note WITH RECURSIVE n(v) AS (SELECT 1 UNION ALL SELECT v + 1 FROM n LIMIT 500) "
                "SELECT 'c' || v, 'rasa', hex(randomblob(4000)), '2026-01-01 00:00:00.000000' FROM n"
            )
    assert "space" in failure.value.advice
    assert desk.office.note("c1") == ""


def test_a_damaged_file_says_so(path: Path):
    store = open_store(path)
    store.close()
    data = bytearray(path.read_bytes())
    data[4096 * 2 : 4096 * 12] = b"\xa5" * (4096 * 10)
    path.write_bytes(data)
    with pytest.raises(StoreUnavailable, match="damaged") as failure:
        damaged = open_store(path)
        try:
            with damaged.asking() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM party WHERE key > ''").all()
                connection.exec_driver_sql("SELECT * FROM contact ORDER BY arrived").all()
                connection.exec_driver_sql("SELECT * FROM audit ORDER BY at").all()
                connection.exec_driver_sql("SELECT * FROM import_batch").all()
        finally:
            damaged.close()
    assert "backup" in failure.value.advice


@pytest.mark.parametrize(
    "code", [sqlite3.SQLITE_BUSY, sqlite3.SQLITE_IOERR | (2 << 8), sqlite3.SQLITE_CORRUPT | 512]
)
def test_extended_codes_are_understood(code: int):
    failure = sqlite3.OperationalError("?")
    failure.sqlite_errorcode = code
    with pytest.raises(StoreUnavailable), spoken_plainly():
        raise DBAPIError("SELECT 1", None, failure)


def test_defects_of_ours_are_not_dressed_up():
    broken_rule = sqlite3.IntegrityError("UNIQUE")
    broken_rule.sqlite_errorcode = sqlite3.SQLITE_CONSTRAINT
    with pytest.raises(IntegrityError), spoken_plainly():
        raise IntegrityError("INSERT", None, broken_rule)
    with pytest.raises(sqlite3.OperationalError), spoken_plainly():
        sqlite3.connect(":memory:").execute("SELEKT 1")
    with pytest.raises(ValueError, match="mine"), spoken_plainly():
        raise ValueError("mine")
