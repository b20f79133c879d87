"""Devices saved, changed by two at once, and opened with everything that happened to them."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.equipment import Identifier, Life, Owner, Product, StaleDevice
from app.domain.errors import BadInput, NotFound
from app.domain.warranty import Extension, Verdict
from devices.scanning.code import Kind
from tests.people import contact
from tests.workshop import SOLD, TWO_YEARS, Bench


def test_a_device_is_saved_with_all_that_is_known(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567", "UAB Baltic")
    mac = Identifier(Kind.MAC, "aa:bb:cc:dd:ee:01")
    life = Life(date(2025, 12, 1), date(2026, 1, 10), date(2026, 1, 12), True, "seal broken")
    saved = bench.device(
        others=(mac,), person_id=jonas.id, company_id=jonas.company_id, place="Kitchen", lot="L7", life=life,
        note="By the window", gtin="04006381333931", part_number="CB640A",
    )  # fmt: skip
    device = bench.workshop.device_card(saved.id).device
    assert device == saved
    assert device.product == Product(1, "Brema", "CB 640", "ice machine", "04006381333931", "CB640A")
    assert (device.serial, device.others, device.life) == ("CB-640 0017", (mac,), life)
    assert device.owner == Owner(jonas.id, "Jonas", jonas.company_id, "UAB Baltic")
    assert (device.place, device.lot, device.note) == ("Kitchen", "L7", "By the window")


def test_a_serial_number_is_one_per_model_however_it_is_written(bench: Bench):
    first = bench.device("AB 12")
    with pytest.raises(BadInput, match="already") as failure:
        bench.device("ab-12", maker="BREMA")
    assert failure.value.advice
    other_model, other_maker = bench.device("AB12", model="CB 1565"), bench.device("AB12", maker="Hoshizaki")
    assert len({first.product.id, other_model.product.id, other_maker.product.id}) == 3
    with pytest.raises(BadInput):
        bench.workshop.save_device(replace(other_maker, product=first.product))


def test_devices_without_a_plate_need_some_other_name(bench: Bench):
    for tag in ("A-1", "A-2"):
        assert bench.device("", others=(Identifier(Kind.ASSET, tag),)).serial == ""
    with pytest.raises(BadInput):
        bench.device(" - ")


def test_two_edits_keep_both(bench: Bench, other_bench: Bench):
    saved = bench.device()
    theirs = other_bench.workshop.save_device(replace(saved, place="Bar"))
    mine = replace(saved, place="Kitchen")
    with pytest.raises(StaleDevice) as failure:
        bench.workshop.save_device(mine)
    assert (failure.value.mine, failure.value.theirs) == (mine, theirs)
    assert bench.workshop.save_device(replace(mine, version=theirs.version)).place == "Kitchen"


def test_a_changed_serial_number_is_found_by_the_new_one_only(bench: Bench):
    saved = bench.device("OLD-1")
    other = Product(0, "Scotsman", "ACM")
    changed = bench.workshop.save_device(replace(saved, serial="NEW-1", product=other))
    assert changed.product.title == "Scotsman ACM"
    assert [each.id for each in bench.workshop.search_devices("new1")] == [saved.id]
    assert bench.workshop.search_devices("old1") == ()


def test_a_models_details_are_kept_and_two_models_are_never_one(bench: Bench):
    made = bench.workshop.save_product(Product(0, "Brema", "CB 640", "ice machine", "04006381333931"))
    changed = bench.workshop.save_product(replace(made, kind="ice cube machine"))
    assert bench.workshop.products("brema cube") == (changed,)
    other = bench.workshop.save_product(Product(0, "Brema", "CB 1565"))
    with pytest.raises(BadInput):
        bench.workshop.save_product(replace(other, model="cb-640"))


def test_the_card_says_what_the_warranty_pays(bench: Bench):
    saved = bench.device(life=SOLD)
    assert bench.workshop.device_card(saved.id).warranty.verdict is Verdict.NO_TERMS
    bench.workshop.set_terms(saved.product.id, [TWO_YEARS])
    card = bench.workshop.device_card(saved.id)
    assert (card.warranty.until, card.warranty.covers) == (date(2028, 1, 10), TWO_YEARS.covers)
    bench.workshop.extend_warranty(saved.id, Extension("3rd year", 12, date(2026, 2, 1)))
    assert bench.workshop.device_card(saved.id).warranty.until == date(2029, 1, 10)


def test_calls_visits_and_notes_stand_in_one_story(bench: Bench):
    saved = bench.device()
    for _ in range(3):
        bench.workshop.record_event(saved.id, "call", ref="c1")
    bench.workshop.record_event(saved.id, "visit", "Cleaned the filter")
    for _ in range(2):
        bench.workshop.record_event(saved.id, "note", "Key is at the porter")
    kinds = [each.kind for each in bench.workshop.device_card(saved.id).events]
    assert sorted(kinds) == ["call", "note", "note", "visit"]
    with pytest.raises(NotFound):
        bench.workshop.record_event(99, "note", "?")
    with pytest.raises(ValueError):
        bench.workshop.record_event(saved.id, "rumour")


def test_a_call_tells_its_end_and_its_note(bench: Bench):
    saved = bench.device()
    bench.workshop.record_event(saved.id, "call", ref="c1")
    bench.desk.office.save_note("c1", "rasa", "Shows E41")
    (going_on,) = bench.workshop.device_card(saved.id).events
    assert (going_on.title, going_on.text) == ("", "Shows E41")
    bench.desk.contacts.record(contact("c1"))
    (over,) = bench.workshop.device_card(saved.id).events
    assert (over.title, over.text, over.who, over.ref) == ("call_in solved", "Shows E41", "rasa", "c1")


def test_a_call_with_a_ticket_stands_once(bench: Bench):
    saved = bench.device()
    ticket = bench.ticket(device_id=saved.id, call="c1")
    bench.workshop.record_event(saved.id, "call", ref="c1")
    calls = [each for each in bench.workshop.device_card(saved.id).events if each.kind == "call"]
    assert [(each.ref, each.ticket_id) for each in calls] == [("c1", ticket.id)]


def test_a_device_that_never_was(bench: Bench):
    with pytest.raises(NotFound) as failure:
        bench.workshop.device_card(7)
    assert failure.value.advice
