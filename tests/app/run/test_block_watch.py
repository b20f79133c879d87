"""The block list is told at once, and again whenever a desk changes it; nothing else makes it speak."""

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.run.block_watch import BlockWatch
from telephony.switchboard.events import Event
from telephony.switchboard.routing_events import BlockedNumber, BlockListKnown
from tests.people import Desk, open_desk

RUDE = "+37061112233"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path / "blocks.db")
    yield opened
    opened.close()


def test_it_is_told_at_the_start_and_after_every_change(desk: Desk, tmp_path: Path) -> None:
    told: queue.SimpleQueue[Event] = queue.SimpleQueue()
    desk.office.block(RUDE, "shouts", None)
    exchange = open_desk(tmp_path / "blocks.db")
    watch = BlockWatch(exchange.store)
    watch.start(told.put)
    try:
        assert told.get_nowait() == BlockListKnown((BlockedNumber(RUDE, "shouts"),))
        desk.office.unblock(RUDE)
        assert told.get(timeout=10) == BlockListKnown(())
        desk.office.block(RUDE, "again", None)
        assert told.get(timeout=10) == BlockListKnown((BlockedNumber(RUDE, "again"),))
        assert told.empty()
    finally:
        watch.stop()
        exchange.close()
