"""The sample company has spent time, the same each time, and its sums agree."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.time_spent import By, Period, Source
from app.store.demo_data import load_demo_data
from app.store.demo_devices import load_demo_devices
from app.store.demo_time import PROJECTS, load_demo_time
from tests.people import Desk, open_desk
from tests.workshop import bench_of

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
ALL = Period((NOW - timedelta(days=1000)).date(), NOW.date())


def filled(desk: Desk) -> Desk:
    load_demo_data(desk.store, NOW)
    load_demo_devices(desk.store, NOW)
    assert load_demo_time(desk.store, NOW)
    return desk


def test_time_from_everywhere_in_sums_that_agree(desk: Desk, tmp_path: Path):
    shop = bench_of(filled(desk)).workshop
    assert {each.source for each in shop.time_entries(ALL)} == set(Source)
    totals = {sum(line.seconds for line in shop.time_sums(ALL, by)) for by in By}
    assert len(totals) == 1 and totals.pop() > 20 * 3600
    assert {line.name for line in shop.time_sums(ALL, By.PROJECT)} == {"", *PROJECTS}
    assert {line.name for line in shop.time_sums(ALL, By.PERSON)} >= {"rasa", "mantas", "dovile"}
    assert any(each.corrections for each in shop.time_entries(ALL))
    this_week = Period((NOW - timedelta(days=NOW.weekday())).date(), NOW.date())
    assert len(shop.time_sums(this_week, By.REQUEST)) > 3
    assert not load_demo_time(desk.store, NOW), "once"
    twin = filled(open_desk(tmp_path / "twin.db"))
    assert bench_of(twin).workshop.time_sums(ALL, By.CUSTOMER) == shop.time_sums(ALL, By.CUSTOMER)
    twin.close()


def test_without_requests_there_is_no_time(desk: Desk):
    assert not load_demo_time(desk.store, NOW)
