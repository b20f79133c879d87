"""A desk over a real store for every test of the room of stock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.ui.service.ground import Scene, scene_of


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Iterator[Scene]:
    with scene_of(qtbot, tmp_path) as made:
        yield made
