"""Questions of the phone book use their indexes; a row becomes a holder."""

import pytest

from app.store import holders
from app.store.holders import Question, holder_of
from tests.people import Desk

QUESTIONS = {
    "BY_NUMBER": "ix_phone_e164_ext_party_id",
    "BY_EXTENSION": "ix_phone_e164_ext_party_id",
    "BY_ENDING": "ix_phone_digits_rev",
    "SWITCHBOARDS": "ix_number_range_prefix",
    "BEHIND": "ix_phone_",
}


@pytest.mark.parametrize(("name", "index"), QUESTIONS.items())
def test_no_question_reads_a_whole_table(desk: Desk, name: str, index: str):
    question: Question = getattr(holders, name)
    given = {each: "" for each in question._names}
    with desk.store.asking() as connection:
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN " + question.text, tuple(question.values(**given))
        ).all()
    steps = [row[3] for row in plan]
    assert any(index in step for step in steps), steps
    assert not any(step.startswith("SCAN") for step in steps), steps


def row(**fields):
    usual = {
        "number": "+37061234567", "ext": "", "label": "mobile", "id": 1, "kind": "person", "name": "Jonas",
        "language": "lt", "priority": 1, "queue": "", "badges": "VIP", "role": "Lead", "company_id": 2,
        "company": "Baltic", "company_priority": 3, "company_queue": "sales", "company_badges": "VIP\nGold",
        "last": None, "owed": None, "owed_currency": "", "owed_known": "", "owed_source": "",
        "company_owed": 10050, "company_owed_currency": "EUR", "company_owed_known": "2026-11-01",
        "company_owed_source": "import",
    }  # fmt: skip
    return tuple((usual | fields).values())


def test_a_person_has_the_best_of_the_company_too():
    found = holder_of(row(), "exact")
    assert (found.priority, found.queue, found.badges) == (3, "sales", ("VIP", "Gold"))
    assert (found.person, found.company_id, found.company) == ("Jonas", 2, "Baltic")
    assert found.owed == (("100.50", "EUR", "2026-11-01", "import"),)


def test_a_company_is_no_person():
    found = holder_of(row(kind="company", company_id=None, company=None, company_priority=None), "exact")
    assert (found.person_id, found.person, found.company_id, found.company) == (None, "", 1, "Jonas")


def test_nobody_elses_company():
    found = holder_of(
        row(company_id=None, company=None, company_badges=None, role=None, badges=""), "possible"
    )
    assert (found.company, found.role, found.badges, found.last_contact) == ("", "", (), "")
