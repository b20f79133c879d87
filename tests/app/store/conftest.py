"""A real database file for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.changes import Changes
from app.domain.house_clock import HouseClock
from app.store.contacts import write_contact
from app.store.reports import StoredReports
from tests.golden_day import golden_calls, golden_states
from tests.people import Desk, open_desk
from tests.workshop import Bench, bench_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ringdesk.db"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    opened = open_desk(path)
    yield opened
    opened.close()


@pytest.fixture
def other_desk(desk: Desk, path: Path) -> Iterator[Desk]:
    """Another program on the same file."""
    opened = open_desk(path, who="mantas")
    yield opened
    opened.close()


@pytest.fixture
def bench(desk: Desk) -> Bench:
    """Devices and tickets of the desk."""
    return bench_of(desk)


@pytest.fixture
def other_bench(other_desk: Desk) -> Bench:
    """The same file, from another program."""
    return bench_of(other_desk, who="mantas")


@pytest.fixture(scope="session")
def golden(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StoredReports]:
    """Reports of the golden day. For all tests together: they only ask."""
    desk = open_desk(tmp_path_factory.mktemp("golden") / "day.db")
    with desk.store.writing(Changes()) as connection:
        for call in golden_calls():
            write_contact(connection, call)
    desk.contacts.record_states(tuple(golden_states()))
    reports = StoredReports(desk.store)
    reports.clock = HouseClock("UTC")
    yield reports
    desk.close()
