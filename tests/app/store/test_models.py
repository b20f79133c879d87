"""Terms changed by who may; two rows of one model made one, and taken apart again."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from app.domain.equipment import Product
from app.domain.errors import BadInput, NotAllowed, NotFound
from app.domain.recalls import Recall
from app.domain.warranty import Terms
from app.store.tables.equipment import device, product, recall_part, terms
from tests.workshop import TWO_YEARS, Bench

TABLES = (product, device, terms, recall_part)


def contents(bench: Bench) -> list[list[tuple[object, ...]]]:
    with bench.desk.store.reading() as connection:
        return [sorted(tuple(row) for row in connection.execute(select(table))) for table in TABLES]


def test_only_a_supervisor_changes_terms(bench: Bench):
    model = bench.device().product.id
    for role in ("operator", "technician", ""):
        with pytest.raises(NotAllowed, match="Only a supervisor"):
            bench.workshop.change_terms(model, [TWO_YEARS], role)
    bench.workshop.change_terms(model, [TWO_YEARS, Terms("Parts", 60)], "supervisor")
    assert bench.workshop.terms_of(model) == (TWO_YEARS, Terms("Parts", 60))
    bench.workshop.change_terms(model, [], "supervisor")
    assert bench.workshop.terms_of(model) == ()


@pytest.mark.parametrize(
    "bad", [Terms(" ", 12), Terms("A", -1), Terms("A", 5000), Terms("A", 1, grace_days=-3)]
)
def test_terms_that_make_no_sense_are_refused(bench: Bench, bad: Terms):
    with pytest.raises(BadInput):
        bench.workshop.change_terms(bench.device().product.id, [bad], "supervisor")


def test_two_rows_of_a_model_become_one_and_two_again(bench: Bench):
    kept, gone = bench.device("A-1", model="CB 640"), bench.device("A-2", model="CB-640 EU")
    bench.workshop.set_terms(gone.product.id, [TWO_YEARS])
    bench.workshop.save_recall(Recall(0, "Fan", (gone.product.id,), date(2026, 1, 1), lots=("7",)))
    before = contents(bench)
    merged = bench.workshop.merge_products(kept.product.id, gone.product.id)
    assert bench.workshop.device_page(gone.id).card.device.product.model == "CB 640"
    assert bench.workshop.terms_of(kept.product.id) == (TWO_YEARS,)
    with pytest.raises(NotFound):
        bench.workshop.product_of(gone.product.id)
    assert bench.workshop.undo_merge(merged) == gone.product
    assert contents(bench) == before


def test_terms_of_the_one_that_stays_stay(bench: Bench):
    kept, gone = bench.device("A-1"), bench.device("A-2", model="CB-640 EU")
    bench.workshop.set_terms(kept.product.id, [Terms("Own", 12)])
    bench.workshop.set_terms(gone.product.id, [TWO_YEARS])
    before = contents(bench)
    merged = bench.workshop.merge_products(kept.product.id, gone.product.id)
    assert bench.workshop.terms_of(kept.product.id) == (Terms("Own", 12),)
    bench.workshop.undo_merge(merged)
    assert contents(bench) == before


def test_one_serial_number_in_both_is_a_question_for_a_person(bench: Bench):
    kept, gone = bench.device("A-1"), bench.device("A-1", model="CB-640 EU")
    before = contents(bench)
    with pytest.raises(BadInput, match="same serial number"):
        bench.workshop.merge_products(kept.product.id, gone.product.id)
    with pytest.raises(BadInput, match="same model"):
        bench.workshop.merge_products(kept.product.id, kept.product.id)
    assert contents(bench) == before


def test_what_moved_on_meanwhile_is_left_where_it_is(bench: Bench):
    kept, gone = bench.device("A-1"), bench.device("A-2", model="CB-640 EU")
    merged = bench.workshop.merge_products(kept.product.id, gone.product.id)
    of = bench.workshop.device_card(gone.id).device
    bench.workshop.save_device(replace(of, product=Product(0, "Other", "X 1")))
    bench.workshop.undo_merge(merged)
    assert bench.workshop.device_card(gone.id).device.product.model == "X 1"
    with pytest.raises(BadInput, match="made anew"):
        bench.workshop.undo_merge(merged)
