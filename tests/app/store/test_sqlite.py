"""What only SQLite understands."""

import sqlite3
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import String, bindparam, func, select

from app.domain.changes import Changes
from app.store import sqlite
from app.store.parties import insert_party
from app.store.tables.columns import UtcDateTime
from app.store.tables.people import party
from tests.people import Desk

PEOPLE = Changes(people=True)


def test_data_version_moves_with_others_only(desk: Desk, other_desk: Desk):
    with desk.store.asking() as connection:
        driver = sqlite.driver_of(connection)
        before = sqlite.data_version(driver)
        assert sqlite.data_version(driver) == before
        other_desk.office.save_note("c1", "mantas", "hello")
        assert sqlite.data_version(driver) != before


def test_a_copy_is_whole_while_others_write(desk: Desk, tmp_path: Path):
    desk.add("Jonas", "861234567")
    copy = tmp_path / "copy.db"
    with desk.store.asking() as connection:
        sqlite.back_up(connection, copy)
    desk.add("Ona")
    with sqlite3.connect(copy) as copied:
        assert copied.execute("SELECT name FROM party").fetchall() == [("Jonas",)]
        assert copied.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    copied.close()


def test_the_id_of_a_removed_party_is_not_given_again(desk: Desk):
    desk.add("Jonas")
    assert desk.office.undo_last_person()
    with desk.store.writing(PEOPLE) as connection:
        expected = sqlite.next_party_id(connection)
        assert insert_party(connection, kind="person", name="Ona") == expected == 2
        assert connection.execute(select(party.c.id)).scalars().all() == [2]


def test_words_are_asked_for_as_beginnings():
    assert sqlite.word_query(("jon", "pet")) == '"jon"* AND "pet"*'


def test_the_word_index_follows_every_change(desk: Desk):
    jonas = desk.add("Jonas Petraitis")
    with desk.store.writing(PEOPLE) as connection:
        connection.execute(party.update().values(key="ona").where(party.c.id == jonas.id))
        connection.exec_driver_sql("INSERT INTO party_words(party_words) VALUES ('integrity-check')")
        ids = "SELECT rowid FROM party_words WHERE party_words MATCH ?"
        assert connection.exec_driver_sql(ids, ('"ona"*',)).all() == [(jonas.id,)]
        assert connection.exec_driver_sql(ids, ('"jonas"*',)).all() == []
        connection.execute(party.delete())
        assert connection.exec_driver_sql(ids, ('"ona"*',)).all() == []
        connection.exec_driver_sql("INSERT INTO party_words(party_words) VALUES ('integrity-check')")


def test_an_upsert_replaces_all_but_the_id(desk: Desk):
    from app.store.timeline import _KEEP_NOTE

    text = str(_KEEP_NOTE.compile(dialect=desk.store._engine.dialect))
    assert "ON CONFLICT (call, operator) DO UPDATE" in text and "call = excluded" not in text


def test_a_statement_made_once_binds_values_as_the_engine_does(desk: Desk):
    asked = select(func.trim(bindparam("at", type_=UtcDateTime())), bindparam("who", type_=String()))
    made = sqlite.Prepared(asked)
    elsewhere = datetime(2026, 11, 22, 12, 30, 0, 5, timezone(timedelta(hours=2)))
    with desk.store.asking() as connection:
        for at in (elsewhere, elsewhere.astimezone(UTC), None):
            values = {"at": at, "who": "ąž"}
            assert made.read(connection, **values) == [tuple(connection.execute(asked, values).one())]
        with pytest.raises(ValueError, match="without a zone"):
            made.read(connection, at=elsewhere.replace(tzinfo=None), who="")
