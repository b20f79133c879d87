"""The sample company's devices: believable, complete, the same every time."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.scan_results import KnownDevice
from app.domain.tickets import OPEN as OPEN_STATES
from app.services.scan_device import look_up
from app.store.demo_data import load_demo_data
from app.store.demo_devices import CLOSED, OPEN, load_demo_devices
from app.store.tables.equipment import device, device_name
from app.store.tables.tickets import cost, ticket
from devices.scanning.check_digits import gtin_is_valid, imei_is_valid, mac_address
from tests.people import open_desk
from tests.workshop import Bench, bench_of, code

NOW = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the sample in it, to be copied."""
    path = tmp_path_factory.mktemp("company") / "sample.db"
    desk = open_desk(path)
    load_demo_data(desk.store, NOW)
    assert load_demo_devices(desk.store, NOW)
    desk.close()
    return path


@pytest.fixture
def sample(filled: Path, path: Path) -> Iterator[Bench]:
    desk = open_desk(Path(shutil.copy(filled, path)))
    yield bench_of(desk)
    desk.close()


def all_of(bench: Bench, table) -> list[tuple[object, ...]]:
    with bench.desk.store.reading() as connection:
        return [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]


def test_without_customers_there_are_no_devices(bench: Bench):
    assert not load_demo_devices(bench.desk.store, NOW)


def test_it_is_loaded_once_and_the_same_for_everybody(sample: Bench, tmp_path: Path):
    assert not load_demo_devices(sample.desk.store, NOW)
    twin = bench_of(open_desk(tmp_path / "twin.db"))
    load_demo_data(twin.desk.store, NOW)
    load_demo_devices(twin.desk.store, NOW)
    for table in (device_name, ticket, cost):
        assert all_of(twin, table) == all_of(sample, table)
    twin.desk.close()


def test_every_device_has_an_owner_and_every_name_is_right(sample: Bench):
    with sample.desk.store.reading() as connection:
        devices = connection.execute(select(device)).all()
        names = connection.execute(select(device_name)).all()
    assert len(devices) == 61
    assert all(row.person_id or row.company_id for row in devices)
    assert all(imei_is_valid(row.raw) for row in names if row.kind == "imei")
    assert all(mac_address(row.raw) for row in names if row.kind == "mac")
    assert {row.kind for row in names} == {"serial", "imei", "mac", "asset"}
    assert all(gtin_is_valid(each.gtin) for each in sample.workshop.products(""))


def test_tickets_grew_as_tickets_do(sample: Bench):
    with sample.desk.store.reading() as connection:
        tickets = connection.execute(select(ticket).order_by(ticket.c.number)).all()
    assert [row.number for row in tickets] == list(range(1, CLOSED + OPEN + 1))
    assert [row.opened for row in tickets] == sorted(row.opened for row in tickets)
    assert all(row.opened <= row.changed <= NOW for row in tickets)
    assert sum(row.state in OPEN_STATES for row in tickets) == OPEN
    for row in tickets:
        card = sample.workshop.ticket_card(row.id)
        assert (card.steps[0].event, card.steps[-1].state) == ("opened", row.state)
        assert len(card.costs) == (3 if row.state == "closed" else 0)
        assert card.ticket.warranty is not None
    assert any(row.call for row in tickets)


def test_there_is_something_of_everything(sample: Bench):
    with sample.desk.store.reading() as connection:
        costs = connection.execute(select(cost)).all()
        verdicts = set(connection.execute(select(ticket.c.warranty)).scalars())
        ids = connection.execute(select(device.c.id)).scalars().all()
    assert {row.paid_by for row in costs} == {"customer", "warranty"}
    assert {"covered", "expired", "excluded"} <= verdicts
    assert len({row.currency for row in costs}) >= 4
    cards = [sample.workshop.device_card(each) for each in ids]
    kinds = {each.kind for card in cards for each in card.events}
    assert kinds == {"ticket", "step", "cost", "visit", "call"}
    assert any(card.device.life.bought_used for card in cards)


def test_the_first_caller_has_a_recalled_freezer(sample: Bench):
    (recall,) = sample.workshop.recalls()
    assert len(sample.workshop.recall_tasks(recall.id)) == 7
    (caller,) = sample.desk.resolve("+37061234567")
    (flag,) = sample.workshop.recall_flags(caller.person_id, caller.company_id)
    assert flag.device.endswith("NK42-10041") and flag.what_to_do


def test_there_are_parts_to_scan(sample: Bench):
    part = sample.workshop.find_part(["SP-0001"])
    assert part is not None and (part.name, str(part.price), part.state) == (
        "Evaporator fan", "48.50 EUR", "stock",
    )  # fmt: skip


def test_scans_of_the_demo_open_their_device(sample: Bench):
    with sample.desk.store.reading() as connection:
        names = connection.execute(select(device_name)).all()
    for row in names:
        result = look_up(code(row.raw), sample.workshop)
        assert isinstance(result, KnownDevice) and result.card.device.id == row.device_id, row.raw
