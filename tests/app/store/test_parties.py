"""Rows of the phone book inside a transaction."""

from app.domain.changes import Changes
from app.store.parties import (
    company_ids,
    company_of,
    count_of,
    insert_party,
    party_key,
    remove_unused_companies,
)
from tests.people import Desk, contact
from tests.workshop import bench_of

PEOPLE = Changes(people=True)


def test_a_company_is_found_by_its_name_with_or_without_a_code(desk: Desk):
    with desk.store.writing(PEOPLE) as connection:
        coded = insert_party(connection, kind="company", name="Baltic", code="302847561")
        insert_party(connection, kind="company", name="Baltic Small")
        assert company_ids(connection, ["BALTIC"]) == {"baltic": coded}
        assert company_of(connection, " baltic ") == (coded, False)
        other, made = company_of(connection, "Baltic S")
        assert made and other != coded
        assert company_of(connection, "  ") == (None, False)


def test_the_key_is_never_empty():
    assert party_key("UAB Šaltis") == "uab saltis"
    assert party_key("!!!") == "!!!"


def test_only_companies_nobody_needs_are_removed(desk: Desk):
    used = desk.add("Jonas", company="Used").company_id
    with desk.store.writing(PEOPLE) as connection:
        lonely = insert_party(connection, kind="company", name="Lonely")
        called = insert_party(connection, kind="company", name="Called")
    desk.contacts.record(contact("c1", company_id=called))
    with desk.store.writing(PEOPLE) as connection:
        assert remove_unused_companies(connection, [used or 0, lonely, called]) == 1
        assert (count_of(connection, "company"), count_of(connection, "person")) == (2, 1)


def test_a_company_that_only_owns_a_device_stays(desk: Desk):
    with desk.store.writing(PEOPLE) as connection:
        owner = insert_party(connection, kind="company", name="Owner")
        asker = insert_party(connection, kind="company", name="Asker")
    bench = bench_of(desk)
    bench.device(company_id=owner)
    bench.ticket(company_id=asker)
    with desk.store.writing(PEOPLE) as connection:
        assert remove_unused_companies(connection, [owner, asker]) == 0
