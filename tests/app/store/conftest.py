"""A real database file for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

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
