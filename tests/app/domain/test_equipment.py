"""Names of devices, and which devices a scan found."""

import pytest

from app.domain.equipment import (
    Device,
    DeviceLine,
    Identifier,
    Match,
    Matches,
    Name,
    Product,
    StaleDevice,
    devices_found,
    identifier_key,
    product_key,
)
from devices.scanning.code import Kind


def match(device: int, key: str, kind: Kind = Kind.SERIAL, gtin: str = "") -> Match:
    return Match(key, kind, key, DeviceLine(device, f"device {device}", key), gtin)


def ids(names: list[Name], *found: Match) -> list[int]:
    return [each.id for each in devices_found(names, Matches(found))]


@pytest.mark.parametrize(
    ("kind", "writings"),
    [
        (Kind.SERIAL, ("ab-12 34", "AB1234", " ab1234 ", "ＡＢ1234")),
        (Kind.MAC, ("aa:bb:cc:dd:ee:01", "AA-BB-CC-DD-EE-01", "aabb.ccdd.ee01", "AABBCCDDEE01")),
        (Kind.IMEI, ("49 015420 323751 8", "490154203237518")),
    ],
)
def test_all_writings_of_a_name_are_one(kind: Kind, writings: tuple[str, ...]):
    assert len({identifier_key(kind, each) for each in writings}) == 1
    assert Identifier(kind, writings[0]).key == identifier_key(kind, writings[-1]) != ""


@pytest.mark.parametrize("kind", [Kind.PRODUCT, Kind.LOT, Kind.SHIPMENT, Kind.PART_NUMBER])
def test_what_names_many_never_names_a_device(kind: Kind):
    with pytest.raises(ValueError):
        Identifier(kind, "05901234123457")


def test_makers_are_one_in_any_writing():
    assert product_key("Bosch-Siemens") == product_key("BOSCH SIEMENS") == product_key("bóschsiemens")
    assert product_key("X 100") != product_key("X 101")
    assert product_key("??") == "??"


def test_the_likelier_reading_stands_first_and_a_device_once():
    names = [Name(Kind.IMEI, "A1"), Name(Kind.SERIAL, "B2")]
    found = [match(1, "B2"), match(2, "A1", Kind.SERIAL), match(3, "A1", Kind.IMEI), match(3, "B2")]
    assert ids(names, *found) == [3, 2, 1]


def test_what_was_not_asked_for_is_not_found():
    assert ids([Name(Kind.SERIAL, "B2")], match(1, "A1")) == []
    assert devices_found([], Matches()) == ()


def test_a_product_read_with_the_serial_number_decides_between_two():
    name = Name(Kind.SERIAL, "77", gtin="05901234123457")
    assert ids([name], match(1, "77"), match(2, "77", gtin="05901234123457")) == [2]
    assert ids([name], match(1, "77"), match(2, "77", gtin="00000000000017")) == [1, 2]


def test_titles_say_what_is_known():
    assert Device(1, Product(1, "Brema", "CB 640"), "X1").title == "Brema CB 640 · X1"
    assert Device(1, Product(1, "", "", "freezer"), "").title == "freezer"
    assert Device(1, Product(1, "", ""), "", (Identifier(Kind.ASSET, "A-7"),)).title == "A-7"


def test_a_stale_device_keeps_both():
    mine, theirs = Device(1, Product(1, "A", "B"), "1"), Device(1, Product(1, "A", "C"), "1", version=2)
    failure = StaleDevice(mine, theirs)
    assert (failure.mine, failure.theirs) == (mine, theirs) and failure.advice
