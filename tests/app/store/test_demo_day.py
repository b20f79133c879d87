"""The sample company's yesterday is a believable day, and always the same one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.queue_measures import measures, whole
from app.services.report_ports import Asked
from app.store.demo_data import load_demo_data
from app.store.demo_day import is_lived, load_demo_day
from app.store.reports import StoredReports
from app.store.tables.history import foretold_wait
from tests.demo_plan import demo_plan
from tests.people import open_desk
from tests.workshop import bench_of

NOW = datetime(2026, 3, 2, 5, 30, tzinfo=UTC)  # a Monday: yesterday was none of the month's office days


def test_a_day_of_calls_some_of_which_nobody_took(tmp_path: Path) -> None:
    days = []
    for name in ("one", "two"):
        desk = open_desk(tmp_path / f"{name}.db")
        load_demo_data(desk.store, NOW)
        count = load_demo_day(desk.store, demo_plan(), NOW)
        yesterday = (NOW.astimezone() - timedelta(days=1)).date()
        found = bench_of(desk).workshop.day_of_calls(yesterday, "supervisor")
        assert len(found.contacts) == count > 120
        days.append(
            [
                (each.call, each.queue, each.operator, each.arrived, each.disposition)
                for each in found.contacts
            ]
        )
        was = measures(map(whole, found.contacts), 20.0)
        assert was.service_level is not None and 0.6 < was.service_level < 0.95
        assert was.abandoned is not None and 0.03 < was.abandoned < 0.25
        assert {each.operator for each in found.contacts} == {"", "rasa", "mantas", "dovile"}
        assert {each.trunk for each in found.contacts} == {"world"}
        desk.close()
    assert days[0] == days[1]


def test_a_plan_without_numbers_has_no_day(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "ringdesk.db")
    assert load_demo_day(desk.store, replace(demo_plan(), numbers=()), NOW) == 0
    desk.close()


def test_days_before_it_go_by_their_weekday_and_bother_no_known_customer(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "ringdesk.db")
    load_demo_data(desk.store, NOW)
    calls = {ago: load_demo_day(desk.store, demo_plan(), NOW, ago) for ago in (1, 2, 7)}
    assert calls[2] < 0.7 * calls[1] < calls[7], "a Saturday, a Sunday lived as any day, a Monday"
    assert is_lived(desk.store, 2) and is_lived(desk.store, 7) and not is_lived(desk.store, 3)
    saturday = (NOW.astimezone() - timedelta(days=2)).date()
    found = bench_of(desk).workshop.day_of_calls(saturday, "supervisor")
    # The office days of the sample company may fall on it too.
    lived = [each for each in found.contacts if each.call.startswith("demo-day2-")]
    assert len(lived) == calls[2] and not any(each.person_id or each.company_id for each in lived)
    desk.close()


def test_yesterday_has_a_report_worth_looking_at(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "ringdesk.db")
    load_demo_data(desk.store, NOW)
    load_demo_day(desk.store, demo_plan(), NOW)
    yesterday = (NOW.astimezone() - timedelta(days=1)).date()
    reports = StoredReports(desk.store)
    whole = reports.report(Asked(yesterday, yesterday), "supervisor").total.figures
    assert whole.counts.offered > 100 and whole.service_level is not None and 0.4 < whole.service_level < 1
    for row in reports.report(Asked(yesterday, yesterday, "operator"), "supervisor").rows:
        assert row.figures.occupancy is not None and 0.2 < row.figures.occupancy < 1, row.key
        assert row.figures.paused == pytest.approx(1800, abs=200)
    desk.close()


def test_callers_were_told_a_wait_and_some_were_told_none(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "ringdesk.db")
    load_demo_data(desk.store, NOW)
    load_demo_day(desk.store, demo_plan(), NOW)
    with desk.store.asking() as connection:
        said = connection.execute(select(foretold_wait.c.said, foretold_wait.c.waited)).all()
    desk.close()
    assert sum(each.said for each in said) >= 3
    assert any(each.said and each.waited is not None for each in said)
    assert any(not each.said for each in said), "a forecast that was wrong before is kept back"
