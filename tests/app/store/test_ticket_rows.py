"""Numbers, steps and links inside somebody's transaction; the database's own refusals."""

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from app.domain.changes import Changes
from app.domain.tickets import Link
from app.store.tables.tickets import ticket
from app.store.ticket_rows import add_links, next_number, one_ticket, snapshot, tickets, touch
from tests.workshop import Bench


def test_a_number_that_was_not_used_is_given_again(bench: Bench):
    with pytest.raises(ZeroDivisionError), bench.desk.store.writing(Changes()) as connection:
        assert next_number(connection) == 1
        raise ZeroDivisionError
    with bench.desk.store.writing(Changes()) as connection:
        assert [next_number(connection), next_number(connection)] == [1, 2]


def test_links_are_added_once_and_read_with_their_ticket(bench: Bench):
    one, two = bench.ticket("One"), bench.ticket("Two")
    links = (Link("call", "c1"), Link("visit", "7", "Thursday"))
    with bench.desk.store.writing(Changes()) as connection:
        assert add_links(connection, one.id, (*links, links[0])) == 2
        assert add_links(connection, one.id, links) == 0
        found = tickets(connection)
    assert [(each.id, each.links) for each in found] == [(two.id, ()), (one.id, links)]


def test_a_touched_ticket_is_the_next_version(bench: Bench):
    made = bench.ticket()
    with bench.desk.store.writing(Changes()) as connection:
        touch(connection, made.id, owner="rasa")
        touched = one_ticket(connection, made.id)
    assert (touched.version, touched.owner) == (2, "rasa") and touched.changed > made.changed


def test_without_a_device_there_is_no_warranty():
    assert snapshot(None) == {"warranty": None}


@pytest.mark.parametrize(
    "wrong",
    [{"state": "lost"}, {"priority": 4}, {"title": ""}, {"number": 0}, {"state": "joined"}, {"joined_to": 1},
     {"override_reason": "because"}, {"device_id": 99}],
)  # fmt: skip
def test_the_database_refuses_what_no_ticket_is(bench: Bench, wrong: dict[str, object]):
    made = bench.ticket()
    with pytest.raises(IntegrityError), bench.desk.store.writing(Changes()) as connection:
        connection.execute(update(ticket).where(ticket.c.id == made.id).values(wrong))
