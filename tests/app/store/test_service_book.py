"""Costs to the cent, and nothing for free without somebody who answers for it."""

from datetime import date
from decimal import Decimal

import pytest

from app.domain.errors import BadInput, NotAllowed, NotFound
from app.domain.money import of_units
from app.domain.service_history import NewCost
from app.domain.tickets import Ticket
from app.domain.warranty import Extension
from tests.workshop import SOLD, TWO_YEARS, Bench


def covered(bench: Bench) -> Ticket:
    device = bench.device(life=SOLD)
    bench.workshop.set_terms(device.product.id, [TWO_YEARS])
    return bench.ticket(device_id=device.id)


def cost(ticket: Ticket, kind: str = "part", units: int = 1999, currency: str = "EUR", **fields) -> NewCost:
    return NewCost(ticket.id, kind, "Fan", of_units(units, currency), **fields)


def test_costs_come_back_exactly_in_five_currencies(bench: Bench):
    ticket = bench.ticket(device_id=bench.device().id)
    for currency, units in (("EUR", 1), ("PLN", 12345), ("HUF", 990000), ("GBP", 99999999), ("JPY", 980)):
        line = bench.workshop.add_cost(cost(ticket, units=units, currency=currency, quantity=Decimal("0.3")))
        assert (line.price, line.quantity, line.who) == (of_units(units, currency), Decimal("0.3"), "rasa")
    card = bench.workshop.ticket_card(ticket.id)
    assert [str(each) for each in card.totals] == [
        "0.00 EUR", "300000.00 GBP", "2970.00 HUF", "294 JPY", "37.04 PLN",
    ]  # fmt: skip
    assert ticket.device_id and bench.workshop.device_card(ticket.device_id).totals == card.totals


def test_the_warranty_pays_what_it_covers(bench: Bench):
    ticket = covered(bench)
    assert bench.workshop.add_cost(cost(ticket, "part", paid_by="warranty")).paid_by == "warranty"
    with pytest.raises(NotAllowed):
        bench.workshop.add_cost(cost(ticket, "travel", paid_by="warranty"))


@pytest.mark.parametrize("paid_by", ["warranty", "goodwill"])
def test_nothing_is_free_outside_warranty_without_an_override(bench: Bench, paid_by: str):
    ticket = bench.ticket()
    with pytest.raises(NotAllowed) as failure:
        bench.workshop.add_cost(cost(ticket, paid_by=paid_by))
    assert failure.value.advice
    with pytest.raises(NotAllowed):
        bench.workshop.allow_free_work(ticket.id, "operator", "She asked nicely")
    allowed = bench.workshop.allow_free_work(ticket.id, "supervisor", "Third time this year")
    assert allowed.override is not None
    assert (allowed.override.who, allowed.override.reason) == ("rasa", "Third time this year")
    bench.workshop.add_cost(cost(ticket, paid_by=paid_by))
    step = bench.workshop.ticket_card(ticket.id).steps[-1]
    assert (step.event, step.text) == ("override", "Third time this year")


def test_a_removed_cost_leaves_a_trace(bench: Bench):
    ticket = bench.ticket()
    line = bench.workshop.add_cost(cost(ticket))
    bench.workshop.remove_cost(line.id)
    card = bench.workshop.ticket_card(ticket.id)
    assert card.costs == () and card.steps[-1].text == "cost removed: Fan 19.99 EUR"
    with pytest.raises(NotFound):
        bench.workshop.remove_cost(line.id)


def test_a_closed_ticket_costs_what_it_cost(bench: Bench):
    ticket = bench.ticket()
    line = bench.workshop.add_cost(cost(ticket))
    for event in ("finished", "closed"):
        bench.workshop.move_ticket(ticket.id, event)
    with pytest.raises(BadInput):
        bench.workshop.add_cost(cost(ticket))
    with pytest.raises(BadInput):
        bench.workshop.remove_cost(line.id)


def test_quantities_and_kinds_that_are_none(bench: Bench):
    ticket = bench.ticket()
    for quantity in ("0", "-1", "NaN"):
        with pytest.raises(BadInput):
            bench.workshop.add_cost(cost(ticket, quantity=Decimal(quantity)))
    with pytest.raises(ValueError):
        bench.workshop.add_cost(cost(ticket, "bribe"))


def test_terms_are_replaced_and_extensions_add_up(bench: Bench):
    device = bench.device(life=SOLD)
    bench.workshop.set_terms(device.product.id, [TWO_YEARS, TWO_YEARS])
    bench.workshop.set_terms(device.product.id, [TWO_YEARS])
    for _ in range(2):
        bench.workshop.extend_warranty(device.id, Extension("+ 6", 6, date(2026, 2, 1)))
    assert bench.workshop.device_card(device.id).warranty.until == date(2029, 1, 10)
    with pytest.raises(BadInput):
        bench.workshop.extend_warranty(device.id, Extension("+ 0", 0))
    with pytest.raises(NotFound):
        bench.workshop.extend_warranty(99, Extension("+ 1", 1))
