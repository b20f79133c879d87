"""Contacts written: whole, once, whoever was removed meanwhile."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from app.domain.people import NewPerson
from app.store.desk import utc
from app.store.tables.history import contact as contacts
from app.store.tables.history import leg, leg_quality
from telephony.switchboard.contact import LegQuality, LegRecord
from tests.people import NOON, Desk, contact


def stored(desk: Desk):
    with desk.store.reading() as connection:
        return connection.execute(select(contacts).order_by(contacts.c.id)).all()


def legs(desk: Desk):
    with desk.store.reading() as connection:
        rows = connection.execute(select(leg).order_by(leg.c.contact_id, leg.c.position)).all()
    return [(row.kind, row.who, row.started, row.ended, row.outcome) for row in rows]


def test_contacts_of_one_turn_are_all_there_or_none(desk: Desk):
    desk.contacts.record_all([contact("c1"), contact("c2")])
    assert [row.call for row in stored(desk)] == ["c1", "c2"]
    never: Any = None
    with pytest.raises(TypeError):
        desk.contacts.record_all([contact("c3"), replace(contact("c4"), arrived=never)])
    assert [row.call for row in stored(desk)] == ["c1", "c2"]


def test_every_field_comes_back(desk: Desk):
    person = desk.add("Jonas", company="Baltic")
    record = contact(
        "c1", person_id=person.id, company_id=person.company_id, display_name="J. Petraitis", final=False
    )
    desk.contacts.record(record)
    (row,) = stored(desk)
    same = (
        "call direction trunk called number_raw number display_name withheld queue operator person_id "
        "company_id end_reason disposition final"
    )
    for name in same.split():
        assert getattr(row, name) == getattr(record, name), name
    assert (row.arrived, row.answered, row.ended) == (utc(NOON), utc(NOON + 5), utc(NOON + 65))
    assert legs(desk) == [
        (each.kind, each.who, utc(each.started), utc(each.ended), each.outcome) for each in record.legs
    ]


def test_the_same_call_again_replaces_the_contact_and_its_legs(desk: Desk):
    desk.contacts.record(contact("c1", final=False))
    desk.contacts.record(contact("c2", final=False))
    assert desk.contacts.open_calls() == ("c1", "c2")
    desk.contacts.record(
        contact("c1", disposition="visit", legs=(LegRecord("talk", "rasa", NOON, NOON + 9),))
    )
    first, second = stored(desk)
    assert (first.call, first.disposition, first.id) == ("c1", "visit", 1)
    assert second.call == "c2" and len(legs(desk)) == 4
    assert desk.contacts.open_calls() == ("c2",)


def test_how_it_sounded_is_kept_and_replaced(desk: Desk):
    poor = LegQuality("customer", 3.1, 1.9, 0.08)
    desk.contacts.record(contact("c1", quality=(poor, LegQuality("rasa", 4.4, 4.4, 0.0)), final=False))
    desk.contacts.record(contact("c1", quality=(poor,)))
    with desk.store.reading() as connection:
        (row,) = connection.execute(select(leg_quality)).all()
    assert (row.who, row.mos, row.worst, row.loss) == ("customer", 3.1, 1.9, 0.08)


def test_what_was_decided_is_kept(desk: Desk):
    desk.contacts.record(contact("c1", why=("100 leads to support", "Anna: longest idle of 2")))
    (line,) = desk.office.recent_contacts()
    assert line.why == ("100 leads to support", "Anna: longest idle of 2")


def test_a_person_taken_back_during_the_call_costs_no_contact(desk: Desk):
    match = desk.office.save_new_person(NewPerson("Jonas", "Baltic", "861234567"))
    desk.contacts.record(contact("c1", person_id=match.person_id, company_id=match.company_id, final=False))
    assert desk.office.undo_last_person()
    desk.contacts.record(contact("c1", person_id=match.person_id, company_id=match.company_id))
    (row,) = stored(desk)
    assert (row.person_id, row.final) == (None, True)


def test_a_call_that_was_lost_names_who_talked(desk: Desk):
    desk.contacts.record(contact("c1", operator="", end_reason="lost"))
    assert stored(desk)[0].operator == "rasa"


def test_a_clock_that_is_set_back_costs_no_contact(desk: Desk):
    desk.contacts.record(contact("c1", ended=NOON - 3600))
    assert len(stored(desk)) == 1


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans(), st.integers(0, 4)), min_size=1, max_size=6))
def test_however_often_a_call_is_recorded_the_last_word_stands(
    desk: Desk, story: list[tuple[str, bool, int]]
):
    """The exchange repeats itself after a crash."""
    last = {}
    for call, final, talks in story:
        record = contact(call, final=final)
        last[call] = replace(record, legs=record.legs[:1] * talks)
        desk.contacts.record(last[call])
    rows = {row.call: row for row in stored(desk)}
    for call, record in last.items():
        with desk.store.reading() as connection:
            kept = connection.execute(
                select(func.count()).select_from(leg).where(leg.c.contact_id == rows[call].id)
            ).scalar()
        assert (rows[call].final, kept) == (record.final, len(record.legs))
