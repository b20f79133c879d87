"""Parts and loaners: nothing is taken twice, and nothing stays with the customer unseen."""

import threading
from dataclasses import replace

import pytest

from app.domain.errors import BadInput, NotFound
from app.domain.money import of_units
from app.domain.stock import Part
from tests.workshop import SOLD, TWO_YEARS, Bench, bench_of

PRICE = of_units(4850, "EUR")


def test_a_part_goes_from_stock_into_a_ticket_and_is_charged(bench: Bench):
    ticket = bench.ticket()
    assert bench.workshop.add_part("Fan", "F-1", PRICE) == Part(1, "Fan", "F-1", PRICE)
    bench.workshop.move_part("f1", "reserved", ticket.id)
    used = bench.workshop.move_part("F1", "used", ticket.id)
    assert (used.state, used.ticket_id) == ("used", ticket.id)
    assert bench.workshop.parts_of(ticket.id) == (used,)
    card = bench.workshop.ticket_card(ticket.id)
    assert [(each.text, str(each.amount), each.paid_by) for each in card.costs] == [
        ("Fan F-1", "48.50 EUR", "customer")
    ]
    assert [each.text for each in card.steps[1:]] == ["part reserved: Fan F-1", "part used: Fan F-1"]


def test_the_warranty_pays_a_part_that_it_covers(bench: Bench):
    device = bench.device(life=SOLD)
    bench.workshop.set_terms(device.product.id, [TWO_YEARS])
    ticket = bench.ticket(device_id=device.id)
    bench.workshop.add_part("Fan", "F-1", PRICE)
    bench.workshop.move_part("F-1", "used", ticket.id)
    assert bench.workshop.ticket_card(ticket.id).costs[0].paid_by == "warranty"


def test_a_part_is_taken_once_by_many_at_once(bench: Bench):
    bench.workshop.add_part("Fan", "F-1", PRICE)
    tickets = [bench.ticket() for _ in range(6)]
    taken, refused = [], []

    def take(ticket_id: int) -> None:
        try:
            taken.append(bench_of(bench.desk).workshop.move_part("F-1", "used", ticket_id).ticket_id)
        except BadInput:
            refused.append(ticket_id)

    threads = [threading.Thread(target=take, args=(each.id,)) for each in tickets]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert (len(taken), len(refused)) == (1, 5)
    found = bench.workshop.find_part(["F-2", "F-1"])
    assert found is not None and found.ticket_id == taken[0]


def test_a_reserved_part_is_kept_for_its_ticket(bench: Bench):
    mine, other = bench.ticket(), bench.ticket()
    bench.workshop.add_part("Fan", "F-1", PRICE)
    bench.workshop.move_part("F-1", "reserved", mine.id)
    with pytest.raises(BadInput):
        bench.workshop.move_part("F-1", "used", other.id)
    assert bench.workshop.move_part("F-1", "released").state == "stock"
    assert bench.workshop.move_part("F-1", "returned").ticket_id is None
    with pytest.raises(BadInput):
        bench.workshop.move_part("F-1", "used", mine.id)


def test_parts_that_are_none(bench: Bench):
    bench.workshop.add_part("Fan", "F-1", PRICE)
    for name, serial in (("Fan", "f1"), ("Fan", "-"), (" ", "F-2")):
        with pytest.raises(BadInput):
            bench.workshop.add_part(name, serial, PRICE)
    assert bench.workshop.find_part(["F-9", ""]) is bench.workshop.find_part([]) is None
    with pytest.raises(NotFound):
        bench.workshop.move_part("F-9", "reserved", 1)
    with pytest.raises(ValueError):
        bench.workshop.move_part("F-1", "used")


@pytest.mark.parametrize("end", [("finished", "closed"), ("cancelled",)])
def test_a_ticket_cannot_end_while_its_loaner_is_out(bench: Bench, end: tuple[str, ...]):
    ticket, loaner = bench.ticket(device_id=bench.device().id), bench.device("LOAN-1")
    loan = bench.workshop.lend(ticket.id, loaner.id)
    assert (loan.device, loan.back) == (loaner.title, None)
    for event in end[:-1]:
        bench.workshop.move_ticket(ticket.id, event)
    with pytest.raises(BadInput, match="LOAN-1") as failure:
        bench.workshop.move_ticket(ticket.id, end[-1])
    assert failure.value.advice
    assert bench.workshop.take_back(loaner.id).back is not None
    assert bench.workshop.move_ticket(ticket.id, end[-1]).state == end[-1]


def test_a_loaner_is_at_one_customer_at_a_time(bench: Bench):
    one, two, loaner = bench.ticket(), bench.ticket(), bench.device("LOAN-1")
    bench.workshop.lend(one.id, loaner.id)
    with pytest.raises(BadInput):
        bench.workshop.lend(two.id, loaner.id)
    bench.workshop.take_back(loaner.id)
    bench.workshop.lend(two.id, loaner.id)
    assert [each.back is None for each in bench.workshop.loans_of(two.id)] == [True]
    with pytest.raises(NotFound):
        bench.workshop.take_back(bench.device("OTHER").id)


def test_a_device_is_not_its_own_loaner(bench: Bench):
    device = bench.device()
    with pytest.raises(BadInput):
        bench.workshop.lend(bench.ticket(device_id=device.id).id, device.id)


def test_what_is_a_customers_or_gone_is_not_lent(bench: Bench):
    jonas, ticket = bench.desk.add("Jonas"), bench.ticket()
    for device in (bench.device("J-1", person_id=jonas.id), bench.device("J-2")):
        if device.owner.person_id is None:
            device = bench.workshop.save_device(replace(device, gone="scrapped"))
        with pytest.raises(BadInput):
            bench.workshop.lend(ticket.id, device.id)
    assert bench.workshop.loans_of(ticket.id) == ()


def test_parts_and_loaners_follow_a_ticket_that_is_joined(bench: Bench):
    gone, into, loaner = bench.ticket(), bench.ticket(), bench.device("LOAN-1")
    bench.workshop.add_part("Fan", "F-1", PRICE)
    bench.workshop.move_part("F-1", "used", gone.id)
    bench.workshop.lend(gone.id, loaner.id)
    bench.workshop.join_ticket(gone.id, into.id)
    assert len(bench.workshop.parts_of(into.id)) == len(bench.workshop.loans_of(into.id)) == 1
    assert len(bench.workshop.ticket_card(into.id).costs) == 1
