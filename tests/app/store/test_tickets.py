"""Tickets of a desk: numbers without gaps, steps, collisions, joining, lists."""

import threading
from dataclasses import replace

import pytest
from sqlalchemy import select

from app.domain.equipment import NewDevice
from app.domain.errors import BadInput, NotFound
from app.domain.tickets import Link, NewTicket, StaleTicket
from app.domain.warranty import Verdict
from app.store.tables.tickets import ticket as table
from tests.workshop import SOLD, TWO_YEARS, Bench, bench_of


def numbers(bench: Bench) -> list[int]:
    with bench.desk.store.asking() as connection:
        return list(connection.execute(select(table.c.number).order_by(table.c.number)).scalars())


def test_numbers_have_no_gaps_when_some_fail(bench: Bench):
    for title in ("One", " ", "Two", "", "Three"):
        if title.strip():
            bench.ticket(title)
        else:
            with pytest.raises(BadInput):
                bench.ticket(title)
    with pytest.raises(NotFound):
        bench.ticket("Nobody's device", device_id=99)
    with pytest.raises(BadInput):
        bench.workshop.open_with_device(NewDevice(""), NewTicket("No serial number"))
    assert numbers(bench) == [1, 2, 3]


def test_numbers_have_no_gaps_when_many_open_at_once(bench: Bench):
    def open_some() -> None:
        mine = bench_of(bench.desk)
        for _ in range(10):
            mine.ticket()

    threads = [threading.Thread(target=open_some) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert numbers(bench) == list(range(1, 41))


def test_a_ticket_opens_with_owner_company_call_and_warranty(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567", "UAB Baltic")
    saved = bench.device(person_id=jonas.id, life=SOLD)
    bench.workshop.set_terms(saved.product.id, [TWO_YEARS])
    ticket = bench.ticket(device_id=saved.id, call="c1", owner="rasa", team="repairs", priority=2)
    assert (ticket.name, ticket.state, ticket.opened_by) == ("T-000001", "new", "rasa")
    assert (ticket.person, ticket.company, ticket.device) == ("Jonas", "UAB Baltic", saved.title)
    assert ticket.links == (Link("call", "c1"),)
    assert ticket.warranty is not None and ticket.warranty.terms == "2 years" and ticket.warranty.covered
    assert bench.workshop.ticket_by_number(1) == ticket


def test_the_warranty_is_kept_as_it_was(bench: Bench):
    saved = bench.device(life=SOLD)
    bench.workshop.set_terms(saved.product.id, [TWO_YEARS])
    ticket = bench.ticket(device_id=saved.id, cause="liquid")
    assert ticket.warranty is not None and ticket.warranty.verdict is Verdict.EXCLUDED
    bench.workshop.set_terms(saved.product.id, [])
    assert bench.workshop.ticket_card(ticket.id).ticket.warranty == ticket.warranty


def test_somebody_else_may_speak_for_the_device(bench: Bench):
    owner, caller = bench.desk.add("Owner", "861234567"), bench.desk.add("Caller", "861234568")
    ticket = bench.ticket(device_id=bench.device(person_id=owner.id).id, person_id=caller.id)
    assert ticket.person == "Caller"


def test_steps_are_kept_with_who_and_why(bench: Bench, other_bench: Bench):
    ticket = bench.ticket()
    bench.workshop.move_ticket(ticket.id, "received")
    other_bench.workshop.move_ticket(ticket.id, "begun", "Fan is loud")
    with pytest.raises(BadInput):
        bench.workshop.move_ticket(ticket.id, "received")
    with pytest.raises(BadInput):
        bench.workshop.move_ticket(ticket.id, "joined")
    card = bench.workshop.ticket_card(ticket.id)
    assert [(each.who, each.event, each.state, each.text) for each in card.steps] == [
        ("rasa", "opened", "new", ""), ("rasa", "received", "received", ""),
        ("mantas", "begun", "working", "Fan is loud"),
    ]  # fmt: skip
    assert (card.ticket.state, card.ticket.version) == ("working", 3)


def test_two_edits_keep_both(bench: Bench, other_bench: Bench):
    ticket = bench.ticket()
    theirs = other_bench.workshop.save_ticket(replace(ticket, owner="mantas"))
    mine = replace(ticket, title="Makes no ice at all")
    with pytest.raises(StaleTicket) as failure:
        bench.workshop.save_ticket(mine)
    assert (failure.value.mine, failure.value.theirs) == (mine, theirs)
    saved = bench.workshop.save_ticket(replace(theirs, title=mine.title))
    assert (saved.title, saved.owner) == (mine.title, "mantas")
    assert bench.workshop.ticket_card(ticket.id).steps[-1].text == "title"


def test_saving_nothing_new_changes_nothing(bench: Bench):
    ticket = bench.ticket()
    assert bench.workshop.save_ticket(ticket) == ticket
    with pytest.raises(BadInput):
        bench.workshop.save_ticket(replace(ticket, title=" "))


def test_another_device_brings_its_own_warranty(bench: Bench):
    saved = bench.device(life=SOLD)
    bench.workshop.set_terms(saved.product.id, [TWO_YEARS])
    ticket = bench.workshop.save_ticket(replace(bench.ticket(), device_id=saved.id))
    assert ticket.warranty is not None and ticket.warranty.covered


def test_a_device_and_its_ticket_come_together_or_not_at_all(bench: Bench):
    ticket = bench.workshop.open_with_device(NewDevice("X1", "Brema", "CB 640"), NewTicket(""))
    assert ticket.title == ticket.device == "Brema CB 640 · X1"
    with pytest.raises(BadInput):
        bench.workshop.open_with_device(NewDevice("X1", "Brema", "CB 640"), NewTicket("Again"))
    assert numbers(bench) == [1] and len(bench.workshop.search_devices("X1")) == 1


def test_likely_duplicates_are_shown_before_saving(bench: Bench):
    saved = bench.device()
    first = bench.ticket("Display shows E41", device_id=saved.id)
    again = NewTicket("E41 on the display", device_id=saved.id)
    assert [each.ticket for each in bench.workshop.duplicates_of(again)] == [first]
    assert bench.workshop.duplicates_of(NewTicket("Display shows E41")) == ()
    bench.workshop.move_ticket(first.id, "finished")
    assert bench.workshop.duplicates_of(again) == ()


def test_joining_brings_everything_along(bench: Bench):
    saved = bench.device(life=SOLD)
    bench.workshop.set_terms(saved.product.id, [TWO_YEARS])
    gone = bench.ticket("Again", text="It drips", device_id=saved.id, call="c2")
    into = bench.ticket(text="No ice", call="c1")
    joined = bench.workshop.join_ticket(gone.id, into.id)
    assert joined.text == "No ice\nIt drips" and joined.device_id == saved.id and joined.warranty
    assert {(each.kind, each.ref) for each in joined.links} == {
        ("call", "c1"), ("call", "c2"), ("ticket", str(gone.id)),
    }  # fmt: skip
    left = bench.workshop.ticket_card(gone.id).ticket
    assert (left.state, left.joined_to) == ("joined", into.id)


def test_what_cannot_be_joined(bench: Bench):
    one, two = bench.ticket(), bench.ticket()
    bench.workshop.move_ticket(two.id, "finished")
    for gone, into in ((one, one), (one, two), (two, one)):
        with pytest.raises(BadInput):
            bench.workshop.join_ticket(gone.id, into.id)


def test_anything_can_be_linked_once(bench: Bench):
    ticket = bench.ticket()
    for _ in range(2):
        linked = bench.workshop.link(ticket.id, Link("visit", "v7", "Thursday morning"))
    assert linked.links == (Link("visit", "v7", "Thursday morning"),) and linked.version == 2


def test_lists_of_a_customer_and_of_a_device(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567", "UAB Baltic")
    saved = bench.device(person_id=jonas.id)
    first, second = bench.ticket("First", device_id=saved.id), bench.ticket("Second", device_id=saved.id)
    bench.workshop.move_ticket(second.id, "finished")
    bench.ticket("Somebody else's")
    for whose in ({"person_id": jonas.id}, {"company_id": jonas.company_id}, {"device_id": saved.id}):
        assert [each.id for each in bench.workshop.tickets_of(**whose)] == [first.id, second.id]
    assert bench.workshop.tickets_of() == ()
    assert [each.id for each in bench.workshop.device_card(saved.id).tickets] == [first.id, second.id]


def test_the_work_list_begins_with_what_is_most_urgent_and_oldest(bench: Bench):
    old = bench.ticket("Old", owner="rasa", team="repairs")
    urgent = bench.ticket("Urgent", owner="rasa", priority=3)
    new = bench.ticket("New", team="repairs")
    done = bench.ticket("Done", owner="rasa")
    bench.workshop.move_ticket(done.id, "finished")
    ids = [each.id for each in bench.workshop.work_list()]
    assert ids == [urgent.id, old.id, new.id]
    assert [each.id for each in bench.workshop.work_list(owner="rasa")] == [urgent.id, old.id]
    assert [each.id for each in bench.workshop.work_list(team="repairs")] == [old.id, new.id]


def test_a_ticket_that_never_was(bench: Bench):
    with pytest.raises(NotFound):
        bench.workshop.ticket_by_number(404)
