"""Secrets of status pages: made once, revocable, and no person in what they show."""

import threading

import pytest

from app.domain.errors import NotFound
from app.store.status_pages import StoredStatusBook, StoredStatusPages
from tests.workshop import Bench


def pages(bench: Bench) -> StoredStatusPages:
    return StoredStatusPages(bench.desk.store, who="rasa")


def test_an_address_is_made_once_and_is_long_enough_not_to_be_guessed(bench: Bench):
    ticket = bench.ticket()
    token = pages(bench).status_token(ticket.id)
    assert pages(bench).status_token(ticket.id) == token
    assert len(token) * 6 >= 128
    assert pages(bench).status_token(bench.ticket().id) != token


def test_many_desks_at_once_get_the_same_address(bench: Bench, other_bench: Bench):
    ticket, got = bench.ticket(), []
    desks = [bench, other_bench] * 3
    threads = [
        threading.Thread(target=lambda desk=desk: got.append(pages(desk).status_token(ticket.id)))
        for desk in desks
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join(30)
    assert len(got) == 6 and len(set(got)) == 1


def test_a_revoked_address_shows_nothing_and_the_next_is_another(bench: Bench):
    ticket, book = bench.ticket(), StoredStatusBook(bench.desk.store)
    assert book.page(ticket.number) is None
    first = pages(bench).status_token(ticket.id)
    assert book.page(ticket.number) is not None
    pages(bench).revoke_status(ticket.id)
    assert book.page(ticket.number) is None
    second = pages(bench).status_token(ticket.id)
    assert second != first
    found = book.page(ticket.number)
    assert found is not None and found[0] == second


def test_what_is_shown_names_the_device_and_no_person(bench: Bench):
    jonas = bench.desk.add("Jonas Petraitis", "861234567", "UAB Nida")
    device = bench.device(person_id=jonas.id, place="Nida, kitchen", note="key with the neighbour")
    ticket = bench.ticket("Jonas' machine", device_id=device.id, person_id=jonas.id, text="call 861234567")
    pages(bench).status_token(ticket.id)
    bench.workshop.move_ticket(ticket.id, "begun")
    found = StoredStatusBook(bench.desk.store).page(ticket.number)
    assert found is not None
    facts = found[1]
    assert (facts.number, facts.state, facts.device) == (ticket.number, "working", "Brema CB 640")
    assert facts.changed >= facts.opened
    for word in ("Jonas", "Nida", "861234567", "neighbour", "0017"):
        assert word not in repr(facts)


def test_a_joined_ticket_shows_how_the_other_goes_on(bench: Bench):
    one, other = bench.ticket("Drips"), bench.ticket("Makes no ice")
    pages(bench).status_token(one.id)
    bench.workshop.join_ticket(one.id, other.id)
    bench.workshop.move_ticket(other.id, "finished")
    found = StoredStatusBook(bench.desk.store).page(one.number)
    assert found is not None
    assert (found[1].number, found[1].state, found[1].continued) == (one.number, "done", other.number)


def test_no_ticket_no_address(bench: Bench):
    with pytest.raises(NotFound):
        pages(bench).status_token(99)
    assert StoredStatusBook(bench.desk.store).page(99) is None
