"""What a scan and what a person's typing finds."""

import pytest

from app.domain.equipment import Identifier, Name, Product, devices_found
from devices.scanning.code import Kind
from tests.workshop import Bench

GTIN = "04006381333931"


def titles(bench: Bench, text: str) -> list[str]:
    return [each.serial for each in bench.workshop.search_devices(text)]


def test_all_readings_of_a_scan_are_one_question(bench: Bench):
    one = bench.device("S123", others=(Identifier(Kind.IMEI, "490154203237518"),))
    two = bench.device("123", model="CB 1565", gtin=GTIN)
    names = [
        Name(Kind.SERIAL, "S123"), Name(Kind.SERIAL, "123"), Name(Kind.IMEI, "490154203237518"),
        Name(Kind.PRODUCT, GTIN),
    ]  # fmt: skip
    with bench.counted() as sent:
        found = bench.workshop.find(names)
    assert len(sent) == 1
    assert [each.id for each in devices_found(names, found)] == [one.id, two.id]
    assert {(each.kind, each.raw) for each in found.devices} == {
        (Kind.SERIAL, "S123"), (Kind.SERIAL, "123"), (Kind.IMEI, "490154203237518"),
    }  # fmt: skip
    assert [each.title for each in found.products] == ["Brema CB 1565"]


def test_a_product_number_finds_a_product_and_never_a_device(bench: Bench):
    bench.device(GTIN, gtin=GTIN, part_number="4Z624AV#ABB")
    found = bench.workshop.find([Name(Kind.PRODUCT, GTIN), Name(Kind.PART_NUMBER, "4Z624AV#ABB")])
    assert found.devices == ()
    assert [(each.gtin, each.part_number) for each in found.products] == [(GTIN, "4Z624AV#ABB")]


def test_empty_names_find_nothing(bench: Bench):
    bench.device("A1")
    names = [Name(Kind.SERIAL, ""), Name(Kind.PART_NUMBER, "")]
    found = bench.workshop.find(names)
    assert (found.devices, found.products) == ((), ())
    assert bench.workshop.find([]) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ab-640 0017", ["AB640 0017"]),
        ("AB640", ["AB640 0017", "AB640 0099"]),
        ("00017", ["AB640 0017"]),
        ("۰۰۰۱۷", ["AB640 0017"]),
        ("asset 7", ["AB640 0099"]),
        ("brema ice", ["AB640 0017", "AB640 0099"]),
        ("9", []),
        ("", []),
        ("--", []),
    ],
)
def test_typing(bench: Bench, typed: str, found: list[str]):
    bench.device("AB640 0017")
    bench.device("AB640 0099", others=(Identifier(Kind.ASSET, "ASSET-7"),))
    assert titles(bench, typed) == found


def plan_of(bench: Bench, statement: str) -> list[str]:
    with bench.desk.store.asking() as connection:
        values = tuple("x" for _ in range(statement.count("?")))
        return [str(row) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]


def test_the_last_five_digits_go_by_the_index(bench: Bench):
    with bench.counted() as sent:
        bench.workshop.search_devices("40017")
    plan = plan_of(bench, next(each for each in sent if "key_rev >=" in each))
    assert any("ix_device_name_key_rev" in row for row in plan), plan


def test_a_scan_goes_by_the_index(bench: Bench):
    with bench.counted() as sent:
        bench.workshop.find([Name(Kind.SERIAL, "A1")])
    plan = plan_of(bench, sent[0])
    assert any("ix_device_name_key " in row for row in plan), plan
    assert not any("SCAN device" in row for row in plan), plan


def test_a_serial_number_tells_the_model_of_its_neighbours(bench: Bench):
    bench.device("AB640-0017")
    bench.device("ZX9-1", model="CB 1565")
    guess = bench.workshop.guess_product("ab640-0555")
    assert guess is not None and guess.model == "CB 640"
    assert bench.workshop.guess_product("QQ640-0555") is None
    assert bench.workshop.guess_product("ZX9") is None


def test_a_companys_devices_with_those_of_its_people(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567", "UAB Baltic")
    bench.device("A1", person_id=jonas.id)
    bench.device("A2", company_id=jonas.company_id, place="Bar")
    bench.device("A3")
    of_company = bench.workshop.devices_of(company_id=jonas.company_id)
    assert [(each.serial, each.owner, each.place) for each in of_company] == [
        ("A1", "Jonas", ""), ("A2", "UAB Baltic", "Bar"),
    ]  # fmt: skip
    assert [each.serial for each in bench.workshop.devices_of(person_id=jonas.id)] == ["A1"]
    assert bench.workshop.devices_of() == ()


def test_a_list_shows_how_many_tickets_are_open(bench: Bench):
    saved = bench.device("A1")
    bench.ticket(device_id=saved.id)
    done = bench.ticket(device_id=saved.id)
    bench.workshop.move_ticket(done.id, "finished")
    assert [each.open_tickets for each in bench.workshop.search_devices("A1")] == [1]


def test_models_by_the_beginnings_and_middles_of_their_words(bench: Bench):
    bench.workshop.save_product(Product(0, "Liebherr", "LGv 5010", "medicine fridge"))
    assert [each.title for each in bench.workshop.products("5010 lieb")] == ["Liebherr LGv 5010"]
    assert bench.workshop.products("hoover") == ()
