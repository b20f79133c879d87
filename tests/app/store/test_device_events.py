"""A device's life in one list."""

from decimal import Decimal

from app.domain.money import of_units
from app.domain.service_history import NewCost, newest_first
from app.store.cost_rows import costs_of_device
from app.store.device_events import device_events
from tests.workshop import Bench


def test_everything_that_happened_is_there_once(bench: Bench):
    device = bench.device()
    ticket = bench.ticket(text="Since the morning", device_id=device.id, call="c1")
    bench.workshop.move_ticket(ticket.id, "begun", "Fan replaced")
    bench.workshop.add_cost(NewCost(ticket.id, "part", "Fan", of_units(12900, "EUR"), Decimal(2)))
    bench.workshop.record_event(device.id, "call", ref="c1")
    bench.workshop.record_event(device.id, "visit", "Second floor")
    bench.ticket("Of no device")
    with bench.desk.store.reading() as connection:
        costs = costs_of_device(connection, device.id)
        events = newest_first(device_events(connection, device.id, costs), 10)
    told = {(each.kind, each.title, each.text, str(each.amount or "")) for each in events}
    assert told == {
        ("ticket", "T-000001 Makes no ice", "Since the morning", ""),
        ("step", "T-000001: begun", "Fan replaced", ""),
        ("cost", "Fan", "", "258.00 EUR"),
        ("call", "", "", ""),
        ("visit", "Second floor", "", ""),
    }
    assert len(events) == 5
    assert all(each.ticket_id == ticket.id for each in events if each.kind != "visit")
    assert [each.at for each in events] == sorted((each.at for each in events), reverse=True)


def test_five_hundred_events_take_a_few_questions(bench: Bench):
    device = bench.device()
    for number in range(40):
        bench.workshop.record_event(device.id, "note", f"note {number}")
    with bench.counted() as few:
        assert len(bench.workshop.device_card(device.id).events) == 40
    for number in range(10):
        bench.ticket(f"Ticket {number}", device_id=device.id, call=f"c{number}")
    with bench.counted() as many:
        assert len(bench.workshop.device_card(device.id, events=30).events) == 30
    assert len(many) == len(few)
