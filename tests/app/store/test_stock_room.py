"""The room of stock: lists, sums, corrections, and what customers have."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from app.domain.errors import BadInput, NotFound
from app.domain.money import of_units
from app.domain.returns import NewReturn
from app.store.tables.records import audit
from tests.workshop import Bench

PRICE = of_units(4850, "EUR")


def audited(bench: Bench) -> list[tuple[str, str]]:
    with bench.desk.store.reading() as connection:
        return [(row.action, row.detail) for row in connection.execute(select(audit).order_by(audit.c.id))]


def test_parts_are_found_by_words_and_serial_number(bench: Bench):
    ticket = bench.ticket()
    for name, serial in (("Evaporator fan", "F-1"), ("Fan belt", "B-2"), ("Pump 100%", "P-3")):
        bench.workshop.add_part(name, serial, PRICE)
    bench.workshop.move_part("B-2", "reserved", ticket.id)
    by = lambda *asked: [each.part.serial for each in bench.workshop.parts(*asked)]  # noqa: E731
    assert by() == ["F-1", "B-2", "P-3"]
    assert by("fan") == ["F-1", "B-2"] and by("FAN belt") == ["B-2"] and by("100%") == ["P-3"]
    assert by("p3") == ["P-3"] and by("fan", "stock") == ["F-1"] and by("_") == []
    (line,) = bench.workshop.parts("belt")
    assert (line.ticket, line.who, line.part.state) == (ticket.name, "rasa", "reserved")


def test_the_shelf_is_summed_by_name_and_currency(bench: Bench):
    for serial, units, currency in (("1", 1001, "EUR"), ("2", 1002, "EUR"), ("3", 7, "HUF")):
        bench.workshop.add_part("Fan", serial, of_units(units, currency))
    bench.workshop.move_part("2", "reserved", bench.ticket().id)
    bench.workshop.add_part("Fan", "4", PRICE)
    bench.workshop.write_off("4", "wet")
    sums = [(each.name, each.free, each.reserved, str(each.value)) for each in bench.workshop.stock_sums()]
    assert sums == [("Fan", 1, 1, "20.03 EUR"), ("Fan", 1, 0, "0.07 HUF")]


def test_a_part_is_corrected_and_the_audit_has_both(bench: Bench):
    part = bench.workshop.add_part("Fan", "F-1", PRICE)
    bench.workshop.add_part("Fan", "F-2", PRICE)
    right = bench.workshop.correct_part(replace(part, name=" Pump ", serial="F-9", price=of_units(5, "PLN")))
    assert (right.name, right.serial, str(right.price)) == ("Pump", "F-9", "0.05 PLN")
    assert bench.workshop.correct_part(right) == right
    assert audited(bench)[-1] == ("part corrected", "Fan F-1 48.50 EUR → Pump F-9 0.05 PLN")
    for wrong in (replace(right, serial="f2"), replace(right, name=" "), replace(right, serial="-")):
        with pytest.raises(BadInput):
            bench.workshop.correct_part(wrong)
    with pytest.raises(NotFound):
        bench.workshop.correct_part(replace(right, id=99))


def test_writing_off_needs_a_reason_and_can_be_taken_back(bench: Bench):
    bench.workshop.add_part("Fan", "F-1", PRICE)
    with pytest.raises(BadInput, match="reason"):
        bench.workshop.write_off("F-1", " ")
    assert bench.workshop.write_off("f1", "fell down").state == "written_off"
    assert audited(bench)[-1] == ("part written off", "Fan F-1: fell down")
    with pytest.raises(BadInput):
        bench.workshop.write_off("F-1", "again")
    assert bench.workshop.move_part("F-1", "found").state == "stock"
    bench.workshop.move_part("F-1", "used", bench.ticket().id)
    with pytest.raises(BadInput, match="Used"):
        bench.workshop.write_off("F-1", "wet")
    with pytest.raises(NotFound):
        bench.workshop.write_off("F-9", "wet")


def test_what_was_taken_in_by_mistake_is_forgotten_while_nothing_knows_it(bench: Bench):
    part = bench.workshop.add_part("Fan", "F-1", PRICE)
    bench.workshop.forget_part("F-1")
    assert bench.workshop.find_part(["F-1"]) is None and audited(bench)[-1] == ("part forgotten", "Fan F-1")
    part = bench.workshop.add_part("Fan", "F-1", PRICE)
    bench.workshop.open_return(NewReturn("Brema", part_id=part.id))
    with pytest.raises(BadInput):
        bench.workshop.forget_part("F-1")
    bench.workshop.add_part("Fan", "F-2", PRICE)
    bench.workshop.move_part("F-2", "used", bench.ticket().id)
    with pytest.raises(BadInput):
        bench.workshop.forget_part("F-2")


def test_loaners_that_are_out_with_their_customer(bench: Bench):
    jonas = bench.desk.add("Jonas", company="Nida")
    ticket = bench.ticket(person_id=jonas.id)
    one, two = bench.device("LOAN-1"), bench.device("LOAN-2")
    bench.workshop.lend(ticket.id, one.id)
    bench.workshop.lend(bench.ticket().id, two.id)
    first, second = bench.workshop.loans_out()
    assert (first.loan.device, first.ticket, first.state, first.customer) == (
        one.title, ticket.name, "new", "Jonas · Nida",
    )  # fmt: skip
    assert (second.customer, second.who) == ("", "rasa")
    bench.workshop.take_back(one.id)
    assert [each.loan.device_id for each in bench.workshop.loans_out()] == [two.id]


def test_a_part_that_is_released_after_use_is_not_charged(bench: Bench):
    ticket = bench.ticket()
    bench.workshop.add_part("Fan", "F-1", PRICE)
    bench.workshop.move_part("F-1", "used", ticket.id)
    bench.workshop.move_part("F-1", "released")
    assert bench.workshop.ticket_card(ticket.id).costs == ()
    bench.workshop.move_part("F-1", "used", ticket.id)
    assert len(bench.workshop.ticket_card(ticket.id).costs) == 1
