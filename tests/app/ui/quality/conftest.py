"""Desks over one store in which a call of Rasa's (with its sound) and one of Mantas' are recorded."""

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.store.workshop import StoredWorkshop
from app.ui.quality.room import NAME, QualityRoom
from tests.app.ui.real_desk import RealDesk, real_desk
from tests.app.ui.recordings.stored import talk_at
from tests.people import open_desk
from tests.reviewing import CARD, record, review_of

BOSS = "supervisor"
AGO = 3600.0
"""Seconds since the talk with sound began."""


def recorded(folder: Path) -> None:
    """Besides the talk with sound, a minute of Mantas'."""
    desk = open_desk(folder / "ringdesk.db")
    record(desk, "m1", at=time.time() - AGO + 60)
    desk.close()


@pytest.fixture
def rasa(qtbot: QtBot, tmp_path: Path) -> Iterator[RealDesk]:
    """A supervisor, with a card to score by."""
    talk = talk_at(tmp_path)
    talk.desk.close()
    recorded(tmp_path)
    with real_desk(qtbot, tmp_path, role=BOSS, tools=talk.tools) as desk:
        desk.now = time.time() - AGO + 90  # in the week of the calls, also on a Monday just after midnight
        desk.store.workshop.save_score_card(CARD, BOSS)
        yield desk


def room_of(desk: RealDesk, page: int = 0) -> QualityRoom:
    desk.window.house.enter(NAME)
    desk.settle_all()
    room = desk.window.house.rooms[NAME]
    assert isinstance(room, QualityRoom)
    room.tabs.setCurrentIndex(page)
    desk.settle_all()
    return room


def reviewed(shop: StoredWorkshop, call: str = "m1", points: tuple[int, ...] = (1, 4, 1)) -> int:
    """That call is reviewed now. Returns the review's id."""
    day = date.fromtimestamp(time.time() - AGO)
    found = next(each for each in shop.calls_to_review(day, BOSS) if each.of.call == call)
    return shop.save_review(review_of(found, shop.score_cards()[0], *points), BOSS).id
