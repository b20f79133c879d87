"""The sample company: believable, complete, the same every time."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.domain.csv_people import read_table
from app.domain.person_rows import person_row
from app.store.demo_data import CALLS, DAYS, DEMO, load_demo_data
from app.store.tables.history import contact, leg, note
from tests.people import Desk, open_desk

NOW = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the sample in it, to be copied."""
    path = tmp_path_factory.mktemp("company") / "sample.db"
    desk = open_desk(path)
    assert load_demo_data(desk.store, NOW)
    desk.close()
    return path


@pytest.fixture
def sample(filled: Path, path: Path) -> Iterator[Desk]:
    desk = open_desk(Path(shutil.copy(filled, path)))
    yield desk
    desk.close()


def story(desk: Desk) -> list[tuple[object, ...]]:
    with desk.store.reading() as connection:
        return [tuple(row) for row in connection.execute(select(contact).order_by(contact.c.call))]


def test_every_row_is_good_and_every_number_valid():
    rows = [person_row(raw, "LT") for raw in read_table((DEMO / "customers.csv").read_bytes(), "LT").rows]
    assert len(rows) == 50
    assert [row for row in rows if row.problem or row.remark] == []
    assert all(entry.number for row in rows for entry in row.phones)
    assert {row.language for row in rows} == {"lt", "pl", "hu", "fa", "en"}


def test_it_is_loaded_once(sample: Desk):
    assert not load_demo_data(sample.store, NOW)
    assert len(story(sample)) == CALLS


def test_the_month_is_the_same_for_everybody(sample: Desk, tmp_path: Path):
    twin = open_desk(tmp_path / "twin.db")
    load_demo_data(twin.store, NOW)
    assert story(twin) == story(sample)
    twin.close()


def test_calls_lie_in_office_hours_of_the_last_month_and_add_up(sample: Desk):
    with sample.store.reading() as connection:
        for row in connection.execute(select(contact)):
            assert NOW - timedelta(days=DAYS + 1) < row.arrived < NOW and row.arrived.weekday() < 5
            assert row.arrived <= (row.answered or row.arrived) <= row.ended and row.final
        counted = connection.execute(
            select(func.count(leg.c.contact_id.distinct()), func.count()).select_from(leg)
        ).one()
        notes = connection.execute(select(func.count()).select_from(note)).scalar()
    assert counted[0] == CALLS < counted[1] and notes and notes > CALLS / 3


@pytest.mark.parametrize(
    ("number", "person", "company"),
    [
        ("+37061234567", "Jonas Petraitis", "UAB Baltic Cooling"),
        ("+48601234567", "Anna Nowak", ""),
        ("+36301234567", "Kovács László", ""),
        ("+447911123456", "Callum Fraser", "The Harbour Hotel"),
        ("+989121234567", "مریم احمدی", ""),
        ("+12025550143", "Emily Carter", ""),
    ],
)
def test_the_demos_callers_are_known(sample: Desk, number: str, person: str, company: str):
    (match,) = sample.resolve(number)
    assert (match.person, match.company, match.certainty) == (person, company, "exact")


def test_there_is_something_of_everything(sample: Desk):
    assert sample.resolve("+37069877001") == ()
    assert len(sample.resolve("+37061128846")) == 2  # a number two people share
    assert sample.resolve("+37052169555")[0].certainty == "switchboard"
    vip = sample.resolve("+37061234567")[0]
    assert vip.priority == 3 and "VIP" in vip.badges
    kinds = {line.kind for line in sample.office.recent_contacts(CALLS)}
    assert kinds == {"call_in", "call_out", "missed"}
