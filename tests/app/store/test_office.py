"""The desk's door has everything the port asks for, and a call's story goes through it."""

from app.domain.people import NewPerson
from app.services.ports import Contacts, Office, PhoneBook
from tests.people import Desk, contact


def test_the_store_is_what_the_ports_ask_for(desk: Desk):
    office: Office = desk.office
    book: PhoneBook = desk.book
    contacts: Contacts = desk.contacts
    assert office and book and contacts
    for name in dir(Office):
        assert name.startswith("_") or callable(getattr(desk.office, name)), name


def test_an_unknown_caller_becomes_a_customer_with_a_story(desk: Desk):
    assert desk.resolve("+37061234567") == ()
    desk.contacts.record(contact("yesterday"))
    match = desk.office.save_new_person(NewPerson("Ona", "Baltic", "8 612 34567", "+37061234567"))
    assert match.person_id is not None and match.company_id is not None
    desk.office.save_note("today", "rasa", "Wants a quote")
    desk.contacts.record(
        contact("today", person_id=match.person_id, company_id=match.company_id, arrived=1.8e9)
    )
    story = desk.office.person_timeline(match.person_id)
    assert [(line.call, line.note) for line in story] == [("today", "Wants a quote"), ("yesterday", "")]
    assert desk.office.company_timeline(match.company_id) == story
    assert desk.resolve("+37061234567")[0].person == "Ona"
