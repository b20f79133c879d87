"""A real file: what is promised about it, two writers on it, and a program killed in the middle."""

import os
import signal
import subprocess
import sys
import threading
from dataclasses import fields
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from app.domain.changes import Changes
from app.domain.errors import StoreUnavailable
from app.store.engine import open_store
from app.store.sqlite import THINK_TIME
from app.store.tables.history import contact, leg, note
from app.store.tables.records import change
from tests.people import Desk
from tests.shape import ROOT

NOTES = Changes(notes=True)
KILLS = 5


def write_note(desk: Desk, call: str) -> None:
    desk.office.save_note(call, "rasa", "text")


def test_the_file_is_as_durable_as_promised(desk: Desk):
    with desk.store.asking() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}


def test_writing_counts_the_areas_it_touched(desk: Desk):
    write_note(desk, "c1")
    with desk.store.asking() as connection:
        numbers = {row.area: row.number for row in connection.execute(select(change))}
    assert numbers == {field.name: int(field.name == "notes") for field in fields(Changes)}


def test_a_failure_inside_takes_everything_back(desk: Desk):
    with pytest.raises(ZeroDivisionError), desk.store.writing(NOTES) as connection:
        connection.exec_driver_sql("DELETE FROM change")
        raise ZeroDivisionError
    with desk.store.asking() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM change").scalar() == len(fields(Changes))


def test_a_reader_sees_one_moment_and_waits_for_nobody(desk: Desk, other_desk: Desk):
    with desk.store.reading() as connection:
        assert connection.execute(select(note)).all() == []
        write_note(other_desk, "c1")
        assert connection.execute(select(note)).all() == []
    with desk.store.reading() as connection:
        assert len(connection.execute(select(note)).all()) == 1


def test_a_writer_holds_the_lock_from_its_beginning(desk: Desk, other_desk: Desk):
    """A deferred one would read, then fail at once however long the timeout is."""
    ended = []

    def write() -> None:
        write_note(other_desk, "c2")
        ended.append("other")

    thread = threading.Thread(target=write)
    with desk.store.writing(NOTES) as connection:
        connection.execute(select(note)).all()
        thread.start()
        thread.join(0.2)
        ended.append("first")
        connection.exec_driver_sql("UPDATE change SET number = number WHERE area = 'notes'")
    thread.join(20)
    assert ended == ["first", "other"]


def test_a_folder_that_cannot_be_made_is_said_plainly(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnavailable) as failure:
        open_store(tmp_path / "file" / "deeper" / "ringdesk.db")
    assert failure.value.advice


def test_two_writers_are_fair(desk: Desk, other_desk: Desk):
    """Flat out, one of two would make thousands of transactions while the other makes one."""
    enough = threading.Barrier(2, timeout=30)
    done = threading.Event()
    counts = {"a": 0, "b": 0}

    def write(name: str, who: Desk) -> None:
        enough.wait()
        while not done.is_set():
            write_note(who, f"{name}{counts[name]}")
            counts[name] += 1
            done.wait(THINK_TIME)

    threads = [threading.Thread(target=write, args=pair) for pair in (("a", desk), ("b", other_desk))]
    for thread in threads:
        thread.start()
    done.wait(1.5)
    done.set()
    for thread in threads:
        thread.join(20)
    # Fair means that neither starves, not that both are equally fast.
    assert min(counts.values()) > max(counts.values()) / 20, counts


WRITER = """
import sys
from pathlib import Path
from tests.people import contact
from app.store.contacts import StoredContacts
from app.store.engine import open_store
contacts = StoredContacts(open_store(Path(sys.argv[1])))
for number in range(10 ** 6):
    contacts.record(contact(f"{sys.argv[2]}-{number}"))
    print(number, flush=True)
"""


def test_kill_9_in_the_middle_of_writing_loses_no_acknowledged_contact(desk: Desk, path: Path):
    acknowledged = []
    for run in range(KILLS):
        command = [sys.executable, "-c", WRITER, str(path), f"run{run}"]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            lines = [writer.stdout.readline() for _ in range(5 + 7 * run)]
            os.kill(writer.pid, signal.SIGKILL)
            lines += writer.stdout.readlines()
        acknowledged += [f"run{run}-{line.strip()}" for line in lines if line.endswith("\n")]
    with desk.store.asking() as connection:
        kept = set(connection.execute(select(contact.c.call)).scalars())
        legs = connection.execute(select(leg.c.contact_id)).all()
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    assert len(acknowledged) >= KILLS * 5 and set(acknowledged) <= kept
    assert len(kept) - len(acknowledged) <= KILLS  # one each may be written and not yet said
    assert len(legs) == 3 * len(kept), "a contact without its legs"


def test_a_broken_rule_is_a_defect_and_not_the_persons_trouble(desk: Desk):
    with pytest.raises(Exception, match="CHECK constraint") as failure:
        with desk.store.writing(NOTES) as connection:
            connection.execute(insert(contact), [broken_contact()])
    assert not isinstance(failure.value, StoreUnavailable)


def broken_contact() -> dict[str, object]:
    from app.store.desk import utc

    row: dict[str, object] = {
        column.name: "" for column in contact.c if column.name not in ("id", "person_id")
    }
    moment = utc(0)
    return row | {
        "company_id": None, "withheld": False, "final": True, "counted": False, "direction": "sideways",
        "arrived": moment, "answered": None, "ended": moment, "announced": None, "announced_true": None,
    }  # fmt: skip
