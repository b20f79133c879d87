"""Who did it and when is written with what was done."""

from datetime import UTC

from sqlalchemy import select

from app.store import desk as desks
from app.store.tables.records import audit
from tests.people import Desk


def test_an_action_is_signed_and_dated(other_desk: Desk):
    before = desks.now()
    jonas = other_desk.add("Jonas", "861234567")
    with other_desk.store.reading() as connection:
        (row,) = connection.execute(select(audit)).all()
    assert (row.who, row.action, row.party_id, row.detail) == (
        "mantas",
        "person saved",
        jonas.id,
        "861234567",
    )
    assert before <= row.at <= desks.now() and row.at.tzinfo == UTC
