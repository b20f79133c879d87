"""Announced waits in the room: figures, their calls, the chart, files; all of one making."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.house_clock import HouseClock
from app.services.report_ports import TRUTHS
from app.store.contacts import write_contact
from app.ui.reports.columns_chart import ColumnsPicture
from app.ui.reports.foretold_words import CHART, COLUMNS
from app.ui.reports.made import SHOWN_CHARTS, pictures_of
from app.ui.reports.sheet import TOTAL
from telephony.switchboard.contact import ForetoldWait
from telephony.switchboard.foretold import FORETOLD_FORMULAS
from telephony.switchboard.ids import CallId
from tests.app.ui.real_desk import RealDesk
from tests.people import contact
from tests.report_desk import DAY, WANTED, report_desk, room_of

FORETOLD = replace(WANTED, group_by="foretold")
WAITS = ((300.0, 290.0), (300.0, 100.0), (120.0, 500.0), (120.0, 130.0), (60.0, 20.0), (180.0, None))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[RealDesk]:
    with report_desk(qtbot, tmp_path) as made:
        yield made


def _tell(desk: RealDesk) -> None:
    at = HouseClock().midnight(DAY) + 3600.0
    workshop = desk.store.workshop  # type: ignore[union-attr]
    with workshop.store.writing(Changes(history=True)) as connection:
        for n, (told, waited) in enumerate(WAITS):
            queue = "support" if n % 2 else "sales"
            waits = (ForetoldWait(queue, at + n, told, n != 3, waited),)
            write_contact(connection, replace(contact(CallId(f"told{n}"), arrived=at + n), foretold=waits))


def test_every_figure_of_announced_waits_leads_to_its_calls(desk: RealDesk) -> None:
    _tell(desk)
    room = room_of(desk, FORETOLD)
    assert room.made is not None and room.made.foretold is not None
    total = room.made.foretold.total.truth
    assert (total.told, total.came, total.withheld) == (5, 4, 1)
    rows = [*((each.key, each.truth) for each in room.made.foretold.rows), (TOTAL, total)]
    for key, truth in rows:
        for name in COLUMNS:
            room.behind = None
            room.open_cell(key, name)
            desk.settle_all()
            counted = name if name in TRUTHS else "withheld" if "withheld" in name else "came"
            assert room.behind is not None and room.behind.count == getattr(truth, counted), (key, name)


def test_its_chart_alone_is_shown_and_its_columns_open_their_calls(desk: RealDesk) -> None:
    _tell(desk)
    room = room_of(desk, FORETOLD)
    assert room.made is not None
    places = dict(zip(SHOWN_CHARTS, range(len(SHOWN_CHARTS)), strict=True))
    assert [name for name, place in places.items() if room.views.isTabVisible(place)] == [CHART]
    assert room.views.currentIndex() == places[CHART]
    picture = pictures_of(room.made)[CHART]
    assert isinstance(picture, ColumnsPicture)
    assert [each.total for each in picture.chart.stacks] == [1, 1, 2]
    room.charts[CHART].opened.emit(picture.chart.stacks[2].mark.key)
    desk.settle_all()
    assert room.behind is not None and room.behind.count == 2
    assert {each.told for each in room.behind.calls} == {300.0}
    assert not room.choices.operator.isEnabled() and not room.choices.formula.isEnabled()
    room.choices.tabs.setCurrentIndex(0)
    desk.settle_all()
    assert not room.views.isTabVisible(places[CHART]) and room.choices.formula.isEnabled()


def test_formulas_stand_under_the_table_and_in_the_files(desk: RealDesk, tmp_path: Path) -> None:
    _tell(desk)
    room = room_of(desk, FORETOLD)
    for formula in FORETOLD_FORMULAS.values():
        assert formula in room.notes.text()
    for form in ("csv", "xlsx", "pdf"):
        room.saver.save(tmp_path / f"waits.{form}", form)
        desk.settle_all()
    text = (tmp_path / "waits.csv").read_text("utf-8-sig")
    assert all(formula in text for formula in FORETOLD_FORMULAS.values())
    assert len((tmp_path / "waits.pdf").read_bytes()) > 5000


def test_days_without_an_announcement_say_so(desk: RealDesk) -> None:
    room = room_of(desk, replace(FORETOLD, first="2020-01-01", last="2020-01-02"))
    assert room.made is not None and not room.made.sheet.rows and not room.below.isVisible()
