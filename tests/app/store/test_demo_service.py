"""The sample company's work in progress: something of everything, once."""

from datetime import UTC, datetime

from app.domain.returns import is_overdue
from app.domain.stock import is_overdue as late
from app.store.demo_data import load_demo_data
from app.store.demo_devices import load_demo_devices
from app.store.demo_service import load_demo_service
from tests.workshop import Bench

NOW = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)


def test_without_devices_there_is_no_work(bench: Bench):
    assert not load_demo_service(bench.desk.store, NOW)


def test_every_list_has_something_to_show(bench: Bench):
    load_demo_data(bench.desk.store, NOW)
    load_demo_devices(bench.desk.store, NOW)
    assert load_demo_service(bench.desk.store, NOW)
    assert not load_demo_service(bench.desk.store, NOW), "once"
    shop, now = bench.workshop, NOW.timestamp()
    states = {each.part.state for each in shop.parts()}
    assert states == {"stock", "reserved", "used", "returned"}
    assert sorted(late(each, now) for each in shop.loans_out()) == [False, True]
    returns = shop.returns("all")
    assert {each.state for each in returns} == {"received", "closed", "drafted"}
    assert [is_overdue(each, now) for each in returns].count(True) == 1
    found = shop.find_return(["RMA-2026-0417"])
    assert found is not None and found.carrier == "DPD"
    assert shop.find_part(["SP-0901"]) is not None, "what came instead"
