"""Whose a call is, as the key of a row."""

from sqlalchemy import select

from app.domain.house_clock import Stretch
from app.services.report_ports import Asked
from app.store.report_choice import CUSTOMER, facts_among
from app.store.tables.figures import queue_visit
from app.store.tables.history import contact as contacts
from tests.app.store.test_report_calls import DAY
from tests.people import NOON, Desk, contact


def test_person_company_number_or_nobody(desk: Desk) -> None:
    person = desk.add("Jonas", company="Baltic")
    for call, whom in (
        ("p", (person.id, person.company_id)),
        ("c", (None, person.company_id)),
        ("n", (None, None)),
    ):
        desk.contacts.record(contact(call, person_id=whom[0], company_id=whom[1]))
    desk.contacts.record(contact("w", number=""))
    with desk.store.asking() as connection:
        found = dict(connection.execute(select(contacts.c.call, CUSTOMER)).all())  # type: ignore[arg-type]
    assert found == {"p": f"p{person.id}", "c": f"c{person.company_id}", "n": "n+37061234567", "w": ""}


def test_the_period_ends_before_its_end(desk: Desk) -> None:
    desk.contacts.record(contact("c1"))
    with desk.store.asking() as connection:
        for start, end, count in ((NOON - 9, NOON, 0), (NOON, NOON + 1, 1), (NOON + 1, NOON + 9, 0)):
            where = facts_among(queue_visit, [Stretch(int(start), int(end), 0)], Asked(DAY, DAY))
            assert len(connection.execute(select(queue_visit.c.at).where(where)).all()) == count
