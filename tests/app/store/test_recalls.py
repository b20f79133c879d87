"""A recall finds its devices, is worked off, and is seen on every card and call."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import insert, select

from app.domain.changes import Changes
from app.domain.equipment import Product
from app.domain.errors import BadInput, NotFound
from app.domain.recalls import Recall, RecallFlag, SerialRange
from app.store.desk import now
from app.store.tables.equipment import device, recall_device
from tests.workshop import Bench


def fan(bench: Bench, product: int, **fields) -> Recall:
    usual = Recall(
        0, "Fan may stop", (product,), date(2026, 1, 15), (SerialRange("K100", "K199"),),
        what_to_do="Offer a visit.",
    )  # fmt: skip
    return bench.workshop.save_recall(replace(usual, **fields))


def states(bench: Bench, recall: Recall) -> dict[str, str]:
    tasks = bench.workshop.recall_tasks(recall.id)
    return {each.device.rpartition(" ")[2]: each.state for each in tasks}


def test_a_recall_finds_its_devices_and_those_that_come_later(bench: Bench):
    first = bench.device("K100")
    bench.device("K200")
    bench.device("K150", model="CB 1565")
    recall = fan(bench, first.product.id)
    assert states(bench, recall) == {"K100": "open"}
    bench.device("K199")
    moved = bench.device("X1")
    bench.workshop.save_device(replace(moved, serial="K111"))
    assert states(bench, recall) == {"K100": "open", "K199": "open", "K111": "open"}
    assert bench.workshop.recalls() == (recall,)


def test_a_corrected_device_leaves_the_list_unless_somebody_was_told(bench: Bench):
    wrong, model, told = bench.device("K101"), bench.device("K102"), bench.device("K103")
    recall = fan(bench, wrong.product.id)
    bench.workshop.move_recalled(recall.id, told.id, "told")
    for saved in (wrong, told):
        bench.workshop.save_device(replace(saved, serial=f"X{saved.serial}"))
    bench.workshop.save_device(replace(model, product=Product(0, "Brema", "CB 1565")))
    assert states(bench, recall) == {"XK103": "told"}


def test_lots_and_dates_come_back(bench: Bench):
    product = bench.device("A1", lot="L-7").product.id
    dates = {"made_from": date(2025, 1, 1), "made_to": date(2025, 1, 31)}
    recall = fan(bench, product, ranges=(), lots=("L7",), **dates)
    assert bench.workshop.recalls() == (recall,) and states(bench, recall) == {"A1": "open"}


def test_who_was_told_is_never_forgotten(bench: Bench):
    told, left = bench.device("K100"), bench.device("K101")
    recall = fan(bench, told.product.id)
    bench.workshop.move_recalled(recall.id, told.id, "told")
    narrowed = bench.workshop.save_recall(replace(recall, ranges=(SerialRange("K102", "K199"),)))
    assert states(bench, narrowed) == {"K100": "told"}
    bench.workshop.save_recall(recall)
    assert states(bench, recall) == {"K100": "told", "K101": "open"}
    assert left.serial == "K101"


def test_the_list_says_whom_to_call(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567", "UAB Baltic")
    first = bench.device("K100", person_id=jonas.id, company_id=jonas.company_id)
    done = bench.device("K101", person_id=jonas.id)
    recall = fan(bench, first.product.id)
    bench.workshop.move_recalled(recall.id, done.id, "fixed")
    tasks = bench.workshop.recall_tasks(recall.id)
    assert [(each.device_id, each.owner, each.number, each.state) for each in tasks] == [
        (first.id, "Jonas · UAB Baltic", "+37061234567", "open"), (done.id, "Jonas", "+37061234567", "fixed"),
    ]  # fmt: skip


def test_the_callers_badge_is_gone_when_the_device_is_fixed(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567", "UAB Baltic")
    saved = bench.device("K100", company_id=jonas.company_id)
    recall = fan(bench, saved.product.id)
    flag = RecallFlag(recall.id, "Fan may stop", saved.id, saved.title, "open", "Offer a visit.")
    assert bench.workshop.recall_flags(company_id=jonas.company_id) == (flag,)
    assert bench.workshop.recall_flags(person_id=jonas.id) == bench.workshop.recall_flags() == ()
    assert bench.workshop.device_card(saved.id).recalls == (flag,)
    bench.workshop.move_recalled(recall.id, saved.id, "fixed")
    assert bench.workshop.recall_flags(company_id=jonas.company_id) == ()
    assert [each.due for each in bench.workshop.device_card(saved.id).recalls] == [False]


def test_a_closed_recall_is_silent(bench: Bench):
    saved = bench.device("K100")
    recall = fan(bench, saved.product.id)
    bench.workshop.save_recall(replace(recall, closed=True))
    assert bench.workshop.recalls() == () and bench.workshop.device_card(saved.id).recalls == ()


def test_what_cannot_be(bench: Bench):
    saved = bench.device("K100")
    recall = fan(bench, saved.product.id)
    bench.workshop.move_recalled(recall.id, saved.id, "fixed")
    with pytest.raises(BadInput, match="Fixed"):
        bench.workshop.move_recalled(recall.id, saved.id, "told")
    with pytest.raises(NotFound):
        bench.workshop.move_recalled(recall.id, 99, "told")
    with pytest.raises(BadInput):
        fan(bench, saved.product.id, products=())


def test_an_exact_set_out_of_many(bench: Bench):
    product = bench.device("K1").product.id
    rows = [
        {"product_id": product, "serial": f"K{n:05d}", "serial_key": f"K{n:05d}", "changed_at": now()}
        for n in range(5000)
    ]
    with bench.desk.store.writing(Changes()) as connection:
        connection.execute(insert(device), rows)
    recall = fan(bench, product, ranges=(SerialRange("K01000", "K01999"), SerialRange("K04990", "K09999")))
    with bench.desk.store.asking() as connection:
        serials = connection.execute(
            select(device.c.serial).join(recall_device).where(recall_device.c.recall_id == recall.id)
        ).scalars()
        assert set(serials) == {f"K{n:05d}" for n in (*range(1000, 2000), *range(4990, 5000))}
