"""Sums to the cent and one list of everything."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from app.domain.equipment import Device, Product
from app.domain.money import Money, of_units
from app.domain.service_history import (
    CostLine,
    DeviceCard,
    NewCost,
    ServiceEvent,
    TicketCard,
    newest_first,
    summed,
)
from app.domain.tickets import Ticket
from app.domain.warranty import Verdict, Warranty

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def line(
    kind: str, units: int, currency: str = "EUR", quantity: str = "1", paid_by: str = "customer"
) -> CostLine:
    return CostLine(1, 1, kind, "", of_units(units, currency), Decimal(quantity), paid_by, NOW, "rasa")


def test_sums_in_five_currencies_to_the_cent():
    lines = [
        line("labour", 4550, quantity="1.75"),  # 79.625 → 79.63
        line("labour", 4550, quantity="1.75"),
        line("part", 12999, "PLN", "3"),
        line("part", 1290000, "HUF"),
        line("travel", 65, "GBP", "41.5"),  # 26.975 → 26.98
        line("external", 980, "JPY", "2"),
        line("labour", 1, paid_by="warranty"),
    ]
    assert [(each.kind, each.paid_by, str(each.total)) for each in summed(lines)] == [
        ("labour", "customer", "159.26 EUR"),
        ("labour", "warranty", "0.01 EUR"),
        ("part", "customer", "12900.00 HUF"),
        ("part", "customer", "389.97 PLN"),
        ("travel", "customer", "26.98 GBP"),
        ("external", "customer", "1960 JPY"),
    ]
    card = DeviceCard(Device(1, Product(1, "", ""), "1"), Warranty(Verdict.NO_TERMS, ""), costs=summed(lines))
    assert [str(each) for each in card.totals] == [
        "159.27 EUR", "26.98 GBP", "12900.00 HUF", "1960 JPY", "389.97 PLN",
    ]  # fmt: skip
    ticket = Ticket(1, 1, "Repair", "new", NOW, NOW)
    assert TicketCard(ticket, costs=tuple(lines)).totals == card.totals


def test_an_amount_is_rounded_once():
    new = NewCost(1, "labour", "Repair", Money(Decimal("45.50"), "EUR"), Decimal("1.75"))
    assert new.amount.amount == Decimal("79.63")


def test_newest_first_and_a_ticket_below_what_came_of_it():
    def event(kind: str, hours: int) -> ServiceEvent:
        return ServiceEvent(NOW + timedelta(hours=hours), kind, kind)

    told = [event("cost", 2), event("ticket", 1), event("step", 1), event("call", 0)]
    assert [each.kind for each in newest_first(told, 10)] == ["cost", "step", "ticket", "call"]
    assert [each.kind for each in newest_first(told, 1)] == ["cost"]
    assert newest_first(told, 0) == ()
