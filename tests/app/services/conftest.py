"""A workshop on a real database file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.people import open_desk
from tests.workshop import Bench, bench_of


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    desk = open_desk(tmp_path / "ringdesk.db")
    yield bench_of(desk)
    desk.close()
