"""Requests as menus tell of them: the customer's own, the newest, and nothing twice."""

from app.services.menu_ports import Caller
from app.store.menu_book import ORDER, StoredMenuBook
from tests.workshop import Bench


def book(bench: Bench) -> StoredMenuBook:
    return StoredMenuBook(bench.desk.store, "LT")


def test_a_request_is_found_by_its_number_with_the_state_a_customer_understands(bench: Bench) -> None:
    device = bench.device(serial="NK42-10041")
    ticket = bench.ticket("Too warm", device_id=device.id)
    told = book(bench).request(ticket.number)
    assert told is not None
    assert (told.number, told.title, told.state, told.serial) == (
        ticket.number,
        "Too warm",
        "new",
        "NK42-10041",
    )
    bench.workshop.move_ticket(ticket.id, "finished")
    told = book(bench).request(ticket.number)
    assert told is not None and told.state == "ready"
    assert book(bench).request(999) is None


def test_a_joined_request_tells_how_the_other_goes_on(bench: Bench) -> None:
    gone, into = bench.ticket("Twice"), bench.ticket("Once")
    bench.workshop.move_ticket(into.id, "begun")
    bench.workshop.join_ticket(gone.id, into.id)
    told = book(bench).request(gone.number)
    assert told is not None and (told.number, told.state) == (gone.number, "working")


def test_a_serial_number_is_looked_for_among_the_callers_own_devices(bench: Bench) -> None:
    jonas = bench.desk.add("Jonas", "861234567", "UAB Nida")
    rasa = bench.desk.add("Rasa", "861234568")
    mine = bench.ticket(
        device_id=bench.device(serial="NK42-10041", person_id=jonas.id).id, person_id=jonas.id
    )
    bench.ticket(device_id=bench.device(serial="NK42-20041", person_id=jonas.id).id, person_id=jonas.id)
    found = book(bench).of_serial("4210041", Caller(jonas.id))
    assert found is not None and found.number == mine.number
    assert book(bench).of_serial("0041", Caller(jonas.id)) is None  # two end so
    assert book(bench).of_serial("4210041", Caller(rasa.id)) is None
    assert book(bench).of_serial("4210041", Caller()) is None


def test_the_last_order_is_the_newest_of_the_team_that_was_not_cancelled(bench: Bench) -> None:
    jonas = bench.desk.add("Jonas", "861234567")
    bench.ticket("Five filters", team="sales", person_id=jonas.id)
    last = bench.ticket("Ten filters", team="sales", person_id=jonas.id)
    wrong = bench.ticket("A mistake", team="sales", person_id=jonas.id)
    bench.workshop.move_ticket(wrong.id, "cancelled")
    bench.ticket("A repair", team="repairs", person_id=jonas.id)
    found = book(bench).last_order(Caller(jonas.id), "sales")
    assert found is not None and found.number == last.number
    assert book(bench).last_order(Caller(), "sales") is None
    assert book(bench).last_order(Caller(999), "sales") is None


def test_an_order_is_made_again_once_a_call_and_remembers_the_first(bench: Bench) -> None:
    jonas = bench.desk.add("Jonas", "861234567")
    first = bench.ticket("Ten filters", team="sales", person_id=jonas.id, text="F-12")
    made = book(bench).order_again("c1", Caller(jonas.id), first.number)
    again = book(bench).order_again("c1", Caller(jonas.id), first.number)
    assert made.number == again.number != first.number
    ticket = bench.workshop.ticket_by_number(made.number)
    assert (ticket.title, ticket.text, ticket.team, ticket.opened_by) == (
        "Ten filters",
        "F-12",
        "sales",
        "menu",
    )
    assert (ticket.person_id, ticket.call, ticket.state) == (jonas.id, "c1", "new")
    assert {(each.kind, each.ref) for each in ticket.links} == {("call", "c1"), (ORDER, str(first.id))}
    assert book(bench).order_again("c2", Caller(jonas.id), first.number).number != made.number


def test_a_request_can_be_opened_for_somebody_unknown(bench: Bench) -> None:
    made = book(bench).open_request("c1", Caller(), "sales", "Wants an  offer")
    assert book(bench).open_request("c1", Caller(), "sales", "Wants an offer").number == made.number
    assert bench.workshop.ticket_by_number(made.number).title == "Wants an offer"
