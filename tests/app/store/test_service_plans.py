"""Three years of planned service on a real store: every due day is called about exactly once."""

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from app.domain.call_tasks import CallTask
from app.domain.equipment import Device, Life
from app.domain.errors import BadInput
from app.domain.service_plans import Served, ServicePlan, due_now
from app.domain.tickets import Link, NewTicket
from app.domain.warranty import Extension, Terms
from app.store.desk import now
from app.store.service_plans import StoredServicePlans
from app.store.tables.call_tasks import call_reason
from tests.workshop import Bench

BEGIN = date(2026, 1, 1)
SEED = 20260310


class Killed(Exception):
    """The process ended here."""


def yearly(bench: Bench, product: int, **fields: Any) -> ServicePlan:
    usual: dict[str, Any] = {"title": "Yearly service", "product_id": product, "since": BEGIN, "days": 30}
    return bench.workshop.save_plan(ServicePlan(0, **usual | fields))


def run(bench: Bench, today: date) -> int:
    return sum(bench.workshop.due_bites(today))


def calls(bench: Bench) -> tuple[CallTask, ...]:
    return bench.workshop.call_list(now(), show="all").tasks


def owned(bench: Bench, serial: str, sold: date | None, owner: int) -> Device:
    return bench.device(serial, person_id=owner, life=Life(sold=sold))


def test_three_years_with_crashes_and_repeats(bench: Bench, monkeypatch: pytest.MonkeyPatch):
    """Every day in bites of two; one day in ten is killed somewhere, most of those are run again."""
    monkeypatch.setattr(StoredServicePlans, "bite", 2)
    chance = random.Random(SEED)
    owner = bench.desk.add("Jonas", "861234567").id
    devices = [owned(bench, f"K{n}", BEGIN - timedelta(days=97 * n), owner) for n in range(5)]
    plan = yearly(bench, devices[0].product.id, months=6, days=20)
    last: dict[int, date] = {}
    wanted: set[str] = set()
    for n in range(0, 3 * 365, 3):  # the window is 40 days wide
        today = BEGIN + timedelta(days=n)
        if chance.random() < 0.01:
            device = chance.choice(devices)
            bench.workshop.note_service(plan.id, device.id, today)
            last[device.id] = today
        if chance.random() < 0.1:
            _killed(bench, today, chance)
            if chance.random() < 0.2:
                continue
        for _ in range(chance.choice((1, 1, 1, 2))):
            run(bench, today)
        for device in devices:
            served = Served(device.id, device.life.sold, last.get(device.id))
            due = due_now(plan, served, today)
            wanted |= {due.key} if due else set()
    with bench.desk.store.asking() as connection:
        keys = connection.execute(select(call_reason.c.key)).scalars().all()
    assert sorted(keys) == sorted(wanted) and len(keys) > 20
    assert len(calls(bench)) == 1, "one customer is one call"


def _killed(bench: Bench, today: date, chance: random.Random) -> None:
    bites = iter(bench.workshop.due_bites(today))
    for _ in range(chance.randrange(3)):
        next(bites, None)
    del bites


def test_a_bite_that_fails_in_the_middle_leaves_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch):
    owner = bench.desk.add("Jonas", "861234567").id
    device = owned(bench, "K1", date(2025, 1, 15), owner)
    yearly(bench, device.product.id)

    def killed(*_: object) -> int:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr("app.store.service_plans.add_reasons", killed)
        with pytest.raises(Killed):
            run(bench, BEGIN)
    assert calls(bench) == () and not bench.workshop.days_work_done(BEGIN)
    assert run(bench, BEGIN) == 1 and bench.workshop.days_work_done(BEGIN)
    assert not bench.workshop.days_work_done(BEGIN + timedelta(days=1))


def test_a_service_that_was_done_needs_no_call(bench: Bench):
    owner = bench.desk.add("Jonas", "861234567").id
    first, second = (owned(bench, f"K{n}", date(2025, 1, 15), owner) for n in (1, 2))
    plan = yearly(bench, first.product.id)
    assert run(bench, BEGIN) == 2
    bench.workshop.note_service(plan.id, first.id, BEGIN)
    bench.workshop.note_service(plan.id, first.id, BEGIN)
    assert [each.device_id for each in calls(bench)[0].open_reasons] == [second.id]
    link = Link("service_plan", str(plan.id), plan.title)
    ticket = bench.workshop.open_ticket(NewTicket("Yearly service", device_id=second.id, links=(link,)))
    today = now().astimezone().date()
    assert {line.last for line in bench.workshop.due_list(plan.id, today)} == {BEGIN, None}
    bench.workshop.move_ticket(ticket.id, "finished")
    run(bench, today)
    assert {line.due.device_id: line.last for line in bench.workshop.due_list(plan.id, today)} == {
        first.id: BEGIN, second.id: today,
    }  # fmt: skip
    assert all(each.device_id != second.id for task in calls(bench) for each in task.open_reasons)


def test_who_owns_nothing_is_not_called(bench: Bench):
    device = bench.device("K1", life=Life(sold=date(2025, 1, 15)))
    plan = yearly(bench, device.product.id)
    assert run(bench, BEGIN) == 0 and bench.workshop.due_list(plan.id, BEGIN) == ()


def test_a_plan_for_one_device_and_one_that_sleeps(bench: Bench):
    owner = bench.desk.add("Jonas", "861234567").id
    first, second = (owned(bench, f"K{n}", date(2025, 1, 15), owner) for n in (1, 2))
    only = yearly(bench, 0, product_id=None, device_id=second.id, what_to_do="Bring a filter.")
    assert only.about.endswith("K2")
    run(bench, BEGIN)
    ((reason,),) = [task.open_reasons for task in calls(bench)]
    assert (reason.device_id, reason.what_to_do, reason.due) == (
        second.id, "Bring a filter.", date(2026, 1, 15),
    )  # fmt: skip
    bench.workshop.save_plan(replace(only, active=False))
    assert calls(bench) == () and not bench.workshop.days_work_done(BEGIN)
    assert run(bench, BEGIN) == 0 and first.id != second.id
    assert [plan.active for plan in bench.workshop.service_plans()] == [False]


def test_the_due_list_is_in_order_and_says_who_is_called(bench: Bench):
    owner = bench.desk.add("Jonas", "861234567").id
    late = owned(bench, "K1", date(2025, 6, 1), owner)
    soon = owned(bench, "K2", date(2025, 1, 15), owner)
    owned(bench, "K3", None, owner)
    plan = yearly(bench, late.product.id)
    run(bench, BEGIN)
    lines = bench.workshop.due_list(plan.id, BEGIN)
    assert [(line.due.device_id, line.due.day, line.task, line.owner) for line in lines] == [
        (soon.id, date(2026, 1, 15), True, "Jonas"), (late.id, date(2026, 6, 1), False, "Jonas"),
    ]  # fmt: skip
    assert bench.workshop.due_list(plan.id, BEGIN, limit=1) == lines[:1]
    assert bench.workshop.due_list(99, BEGIN) == ()


def test_a_warranty_that_ends_is_called_about_and_an_extension_ends_the_call(bench: Bench):
    owner = bench.desk.add("Jonas", "861234567").id
    device = owned(bench, "K1", date(2024, 1, 20), owner)
    bench.workshop.set_terms(device.product.id, [Terms("2 years", 24)])
    plan = bench.workshop.save_plan(ServicePlan(0, "Warranty ends", "warranty", days=30, since=BEGIN))
    assert run(bench, BEGIN - timedelta(days=30)) == 0
    assert run(bench, BEGIN) == 1 and run(bench, BEGIN + timedelta(days=5)) == 0
    ((reason,),) = [task.open_reasons for task in calls(bench)]
    assert (reason.kind, reason.due) == ("warranty", date(2026, 1, 20))
    bench.workshop.extend_warranty(device.id, Extension("1 more", 12, BEGIN))
    run(bench, BEGIN + timedelta(days=6))
    assert calls(bench) == ()
    assert [line.due.day for line in bench.workshop.due_list(plan.id, BEGIN)] == [date(2027, 1, 20)]
    assert run(bench, date(2027, 1, 1)) == 1


def test_what_cannot_be(bench: Bench):
    with pytest.raises(BadInput):
        yearly(bench, 1, title="")
    with bench.desk.store.asking() as connection:
        assert connection.execute(select(func.count()).select_from(call_reason)).scalar_one() == 0
