"""The list of the room of devices: found by whatever a person knows, with what he must know."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.device_page import COUNTED
from app.domain.equipment import Identifier, Life
from app.domain.recalls import Recall
from app.domain.warranty import Extension, Verdict
from app.store.device_list import found_ids
from devices.scanning.code import Kind
from tests.workshop import SOLD, TWO_YEARS, Bench


@pytest.fixture
def house(bench: Bench) -> Bench:
    """Three devices: one in Łódź of Jonas, one in Šiauliai of a company, one of nobody."""
    jonas = bench.desk.add("Jonas Petraitis", "8 612 34567")
    owner = bench.desk.add("Ona Onaitė", company="UAB Nida")
    bench.device("CB-1", place="Łódź, ulica Piękna 3", person_id=jonas.id)
    tag = (Identifier(Kind.ASSET, "AT-900"),)
    bench.device("CB-2", place="Šiauliai, kiosk", company_id=owner.company_id, others=tag)
    bench.device("ZX-3", maker="Glacio", model="Ice 45", kind="ice machine")
    return bench


def found(bench: Bench, text: str) -> list[str]:
    return [entry.line.serial for entry in bench.workshop.list_devices(text).entries]


@pytest.mark.parametrize(
    ("text", "serials"),
    [
        ("cb1", ["CB-1"]),
        ("cb", ["CB-1", "CB-2"]),
        ("AT-900", ["CB-2"]),
        ("900", ["CB-2"]),
        ("glacio ice", ["ZX-3"]),
        ("lodz", ["CB-1"]),
        ("Łódź piek", ["CB-1"]),
        ("siauliai", ["CB-2"]),
        ("petraitis", ["CB-1"]),
        ("Nida", ["CB-2"]),
        ("brema lodz", ["CB-1"]),
        ("siauliai nida brema", ["CB-2"]),
        ("cb-2 kiosk", ["CB-2"]),
        ("glacio lodz", []),
        ("nowhere", []),
        ("'\" OR 1", []),
        ("***", []),
    ],
)
def test_a_device_is_found_by_name_model_place_and_owner(house: Bench, text: str, serials: list[str]):
    assert sorted(found(house, text)) == serials


def test_nothing_asked_shows_the_newest_and_how_many_there_are(house: Bench):
    every = house.workshop.list_devices("", limit=2)
    assert [entry.line.serial for entry in every.entries] == ["ZX-3", "CB-2"]
    assert (every.found, every.total) == (3, 3)
    some = house.workshop.list_devices("cb", limit=1)
    assert (len(some.entries), some.found, some.total) == (1, 2, 3)


def test_a_place_that_was_changed_is_found_anew(house: Bench):
    of = house.workshop.device_card(house.workshop.list_devices("CB-1").entries[0].line.id).device
    house.workshop.save_device(replace(of, place="Gdańsk"))
    assert found(house, "gdansk") == ["CB-1"] and found(house, "lodz") == []
    emptied = house.workshop.save_device(replace(of, place="", version=2))
    assert found(house, "gdansk") == []
    house.workshop.save_device(replace(emptied, place="Płock"))
    assert found(house, "plock") == ["CB-1"]


def test_a_row_says_warranty_recall_requests_and_what_is_gone(bench: Bench):
    of = bench.device("CB-7", life=Life(sold=date(2020, 1, 31)))
    bench.workshop.set_terms(of.product.id, [TWO_YEARS])
    bench.ticket(device_id=of.id)
    entry = bench.workshop.list_devices("CB-7").entries[0]
    assert (entry.warranty.verdict, entry.line.open_tickets, entry.recalled) == (Verdict.EXPIRED, 1, False)
    bench.workshop.extend_warranty(of.id, Extension("Ten more", 1200))
    bench.workshop.save_recall(Recall(0, "Fan", (of.product.id,), date(2026, 1, 1)))
    stored = bench.workshop.device_card(of.id).device
    bench.workshop.save_device(replace(stored, gone="scrapped"))
    entry = bench.workshop.list_devices("CB-7").entries[0]
    assert (entry.warranty.verdict, entry.recalled, entry.gone) == (Verdict.COVERED, True, "scrapped")


def test_rows_say_what_the_page_says(bench: Bench):
    for number in range(6):
        of = bench.device(f"CB-{number}", life=SOLD if number % 2 else Life(), model=f"CB {number % 3}")
        if number < 3:
            bench.workshop.set_terms(of.product.id, [TWO_YEARS])
    for entry in bench.workshop.list_devices("").entries:
        assert entry.warranty == bench.workshop.device_page(entry.line.id).card.warranty


def test_a_list_takes_the_same_questions_however_long_it_is(bench: Bench):
    for number in range(40):
        bench.device(f"CB-{number:03}", place=f"Floor {number}")
    with bench.counted() as few:
        bench.workshop.list_devices("CB-00")
    with bench.counted() as many:
        bench.workshop.list_devices("CB-0")
    assert len(few) == len(many) <= 20


def test_no_more_is_counted_than_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("app.store.device_list.COUNTED", 5)
    for number in range(9):
        bench.device(f"CB-{number}")
    with bench.desk.store.reading() as connection:
        assert len(found_ids(connection, "CB", [])) == 5 < COUNTED
