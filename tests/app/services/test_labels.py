"""What stands on labels, and what is wrong with them, over the real store and encoder."""

from dataclasses import replace

import pytest

from app.domain.label_templates import Element, Template
from app.services.labels import (
    ACCESSORY,
    Choice,
    Habits,
    LabelsOf,
    Material,
    Printing,
    gather,
    keep_accessories,
    lay_out,
    listed,
    values_of,
    with_status,
)
from devices.labels.draw import symbol
from devices.scanning.label import Box, SymbolKind
from tests.workshop import Bench

PRESS = Printing(symbol, 203)


def say(text: str) -> str:
    return text.upper()


def template(*elements: Element, size: tuple[float, float] = (50, 30)) -> Template:
    return Template("mine", "Mine", "device", *size, elements)


EAN = "4006381333932"
WIDE = Box(1, 8, 48, 12)
LONG = "7F2K9-0012345678-LONG"


def code(text: str, kind: SymbolKind = SymbolKind.CODE128, box: Box = WIDE) -> Element:
    return Element("code", box, text, code=kind)


def test_a_ticket_brings_its_device_and_what_came_with_it(bench: Bench):
    jonas = bench.desk.add("Jonas Petraitis", "861234567", "UAB Nida")
    device = bench.device(person_id=jonas.id, company_id=jonas.company_id, place="Kitchen")
    ticket = bench.ticket(device_id=device.id, person_id=jonas.id, company_id=jonas.company_id)
    keep_accessories(bench.workshop, ticket, listed(" charger ,bag,  , charger"))
    material = gather(bench.workshop, LabelsOf(ticket=ticket.id))
    assert [each.serial for each in material.devices] == ["CB-640 0017"]
    assert material.accessories == ("bag", "charger")
    labels = values_of("accessory", material, ("charger", "bag"), "", say)
    assert [(each["thing"], f"{each['n']}/{each['of']}") for each in labels] == [
        ("Brema CB 640", "1/3"), ("charger", "2/3"), ("bag", "3/3"),
    ]  # fmt: skip
    assert {each["ticket"] for each in labels} == {ticket.name}
    assert {each["customer"] for each in labels} == {"UAB Nida"}
    assert {link.kind for link in bench.workshop.ticket_card(ticket.id).ticket.links} == {ACCESSORY}


def test_a_list_of_devices_gives_one_label_each_in_its_order(bench: Bench):
    made = [bench.device(serial, place=serial[-1]) for serial in ("A-1", "A-2", "A-3")]
    material = gather(bench.workshop, LabelsOf(devices=(made[2].id, made[0].id, made[2].id)))
    labels = values_of("device", material, (), "", say)
    assert [(each["serial"], each["n"], each["of"]) for each in labels] == [
        ("A-3", "1", "2"),
        ("A-1", "2", "2"),
    ]
    assert [each["place"] for each in values_of("place", material, (), "", say)] == ["3"]
    assert [each["place"] for each in values_of("place", material, (), "Shelf 9", say)] == ["Shelf 9"]


def test_the_address_of_a_status_page_is_made_when_a_label_wants_it(bench: Bench):
    ticket = bench.ticket()
    material = gather(bench.workshop, LabelsOf(ticket=ticket.id))
    assert material.status_url == "" and with_status(bench.workshop, material, "") == material
    got = with_status(bench.workshop, material, "https://s.example")
    assert got.status_url == f"https://s.example/1/{bench.workshop.status_token(ticket.id)}"
    (values,) = values_of("ticket", got, (), "", say)
    assert values["status_url"] == got.status_url
    assert values_of("ticket", Material(), (), "", say) == ()


def test_command_cards_need_nothing_and_speak_the_readers_language():
    cards = values_of("command", Material(), (), "", say)
    assert [each["command"] for each in cards] == ["RD-NEW", "RD-RECEIVED", "RD-DONE", "RD-PART", "RD-LOANER"]
    assert cards[1]["command_text"] == "THE DEVICE IS HERE"


def test_an_empty_text_is_left_out_and_its_neighbours_stay():
    made = template(
        Element("text", Box(1, 1, 40, 4), "{place}"), code("{serial}"), Element("line", Box(1, 25, 9, 1))
    )
    laid = lay_out(made, {"serial": "A-1"}, PRESS)
    assert laid.places == (1, 2) and not laid.problems


@pytest.mark.parametrize(
    ("element", "kind", "detail"),
    [
        (code("Žalias"), "unprintable", ("characters", "Žalias", "QR code", "qr")),
        (code(EAN, SymbolKind.EAN13), "unprintable", ("check_digit", EAN, "4006381333931", "qr")),
        (code(LONG), "no_room", (LONG, "63.3", "48.0", "qr")),
        (code(LONG, box=Box(1, 1, 48, 3)), "no_room", (LONG, "63.3", "48.0", "")),
        (code("A", SymbolKind.QR, Box(1, 1, 5, 5)), "no_room", ("A", "7.3", "5.0", "")),
        (Element("text", Box(20, 1, 40, 4), "x"), "edge", ()),
        (Element("text", Box(1, 1, 40, 4), "{colour}"), "field", ("colour",)),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_element(element: Element, kind: str, detail: tuple[str, ...]):
    made = template(Element("line", Box(1, 28, 9, 0.2)), element)
    (problem,) = lay_out(made, {}, PRESS).problems
    assert (problem.kind, problem.element, problem.detail) == (kind, 1, detail)
    assert problem.is_grave is (kind != "field")


def test_a_qr_code_stands_in_where_a_linear_one_cannot():
    made = template(code(LONG))
    refused = lay_out(made, {}, PRESS)
    assert refused.placed.things == () and refused.problems[0].qr_helps
    laid = lay_out(made, {}, replace(PRESS, qr=True))
    assert not laid.problems
    assert [(each.symbol.kind, each.symbol.text) for each in laid.placed.codes] == [(SymbolKind.QR, LONG)]


def test_bars_too_fine_for_some_scanners_are_told_and_too_fine_for_paper_refused():
    made = template(code("7F2K9-ABCDE-XYZ"))
    assert [each.kind for each in lay_out(made, {}, Printing(symbol, 300)).problems] == ["fine"]
    assert [each.kind for each in lay_out(made, {}, Printing(symbol, 600, known=False)).problems] == [
        "no_room"
    ]
    assert [each.kind for each in lay_out(made, {}, PRESS).problems] == ["no_room"]


def test_something_in_the_quiet_zone_is_told_at_the_code():
    made = template(Element("text", Box(1, 6, 30, 4), "near"), code("SN-1"))
    assert [(each.kind, each.element) for each in lay_out(made, {}, PRESS).problems] == [("crowded", 1)]


def test_habits_remember_the_last_of_each_kind():
    habits = Habits().printed("device", "device_qr", Choice("zpl:x", 300)).printed("ticket", "slip", Choice())
    assert habits.last == {"device": "device_qr", "ticket": "slip"}
    assert habits.choices["device_qr"] == Choice("zpl:x", 300)
