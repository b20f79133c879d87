"""The desk with scanners."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.ui.readers.counter import Counter


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """A scanner that is heard, a cable with an unknown one, Jonas on the line."""
    made = Counter(qtbot, file=tmp_path / "readers.json")
    made.open()
    yield made
    made.close()
