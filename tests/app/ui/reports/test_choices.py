"""What is chosen in the head of the room comes out as it went in."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from app.domain.saved_reports import Wanted
from app.domain.time_spent import Period
from app.ui.people.present import House
from app.ui.reports.choices import ReportChoices
from tests.app.ui.real_desk import RealDesk
from tests.report_desk import report_desk, room_of

TODAY = date(2026, 11, 18)


@pytest.fixture
def choices(qtbot: QtBot, tmp_path: Path) -> Iterator[ReportChoices]:
    with report_desk(qtbot, tmp_path) as desk:
        yield room_of(desk).choices


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(),
        Wanted("last_month", "customer", ("gone",), ("nobody",), "perf2", True),
        Wanted("days", "hour", first="2026-01-01", last="2026-01-31"),
    ],
)
def test_it_is_kept_whole(choices: ReportChoices, wanted: Wanted) -> None:
    choices.show_wanted(wanted)
    assert choices.wanted == wanted
    choices.show_names(House(queues=(("support", "Support"),)))
    assert choices.wanted == wanted, "who the house has no more stays chosen"


def test_a_typed_day_makes_it_from_to(choices: ReportChoices) -> None:
    told: list[int] = []
    choices.changed.connect(lambda: told.append(1))
    choices.last.setDate(QDate(2026, 3, 1))
    choices.first.setDate(QDate(2026, 3, 31))
    assert choices.days == Period(date(2026, 3, 1), date(2026, 3, 31)) and choices.wanted.period == "days"
    assert told


def test_another_day_moves_what_moves(qtbot: QtBot, tmp_path: Path) -> None:
    with report_desk(qtbot, tmp_path) as desk:
        _moves(desk)


def _moves(desk: RealDesk) -> None:
    room = room_of(desk, Wanted("yesterday"))
    before = room.choices.days
    assert not room.choices.renew_days()
    desk.now += 86400
    assert room.choices.renew_days() and room.choices.days.first > before.first
