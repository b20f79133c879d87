"""A desk over a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.ui.tasks.stored import Counter, counter_at


@pytest.fixture
def stored(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with counter_at(qtbot, tmp_path) as counter:
        yield counter
