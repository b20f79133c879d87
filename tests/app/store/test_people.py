"""Persons saved during a call, linked, edited by two at once, taken back."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from app.domain.errors import BadInput, NotFound, StaleEdit
from app.domain.people import NewPerson, StalePerson
from app.store.tables.people import membership
from app.store.tables.records import audit
from tests.people import Desk, phone
from tests.workshop import bench_of

UNKNOWN = NewPerson("Ona  Onaitė ", "UAB Baltic", "8 612 34567", "+37061234567", "lt")


def audited(desk: Desk) -> list[tuple[str, str]]:
    with desk.store.reading() as connection:
        return [(row.who, row.action) for row in connection.execute(select(audit).order_by(audit.c.id))]


def test_an_unknown_caller_is_saved_and_known_at_once(desk: Desk):
    match = desk.office.save_new_person(UNKNOWN)
    assert (match.person, match.company, match.certainty, match.reason) == (
        "Ona Onaitė", "UAB Baltic", "exact", "chosen",
    )  # fmt: skip
    (found,) = desk.resolve("+37061234567")
    assert (found.person_id, found.company_id, found.language) == (match.person_id, match.company_id, "lt")
    assert audited(desk) == [("rasa", "person saved")]


def test_a_company_of_that_name_is_joined_not_doubled(desk: Desk):
    first = desk.office.save_new_person(UNKNOWN)
    second = desk.office.save_new_person(NewPerson("Jonas", "uab  BALTIC"))
    assert first.company_id is not None and first.company_id == second.company_id
    assert [each.name for each in desk.office.company_people(first.company_id)] == ["Jonas", "Ona Onaitė"]


def test_the_trunks_reading_of_a_number_wins_over_the_desks(desk: Desk):
    desk.office.save_new_person(NewPerson("Anna", "", "601234567", "+48601234567"))
    assert desk.resolve("+48601234567")[0].certainty == "exact"


def test_nobody_has_no_name(desk: Desk):
    with pytest.raises(BadInput) as failure:
        desk.office.save_new_person(NewPerson("  "))
    assert failure.value.advice
    with pytest.raises(BadInput):
        desk.office.save_person(replace(desk.add("Jonas"), name=" "))


def test_a_number_is_linked_once(desk: Desk):
    jonas = desk.add("Jonas")
    for _ in range(2):
        match = desk.office.link_number(jonas.id, "sip:37061234567@gw", "+37061234567")
    assert match.person_id == jonas.id
    assert [(p.raw, p.number) for p in desk.office.person(jonas.id).phones] == [
        ("sip:37061234567@gw", "+37061234567")
    ]
    with pytest.raises(BadInput):
        desk.office.link_number(jonas.id, "", "")
    with pytest.raises(NotFound):
        desk.office.link_number(999, "861234567", "")


def test_all_fields_are_saved(desk: Desk):
    jonas = desk.add("Jonas", "861234567", "Baltic")
    wished = replace(
        jonas, name="Jonas Petraitis", role="Lead", email="j@x.lt", language="lt", priority=3,
        note="Calls first", queue="priority", badges=("VIP", "Gold"),
        phones=(*jonas.phones, phone("852345678", extension="12", label="office")),
    )  # fmt: skip
    saved = desk.office.save_person(wished)
    assert saved == desk.office.person(jonas.id)
    assert saved.version == 2 and saved.phones[1].number == "+37052345678"
    assert replace(saved, version=1, phones=()) == replace(wished, phones=())


def test_numbers_taken_off_are_gone_and_the_same_twice_is_one(desk: Desk):
    jonas = desk.add("Jonas", "861234567")
    desk.office.save_person(replace(jonas, phones=(phone("852345678"), phone("852345678"))))
    assert [p.raw for p in desk.office.person(jonas.id).phones] == ["852345678"]
    assert desk.resolve("+37061234567") == ()


def test_two_who_edit_the_same_person_lose_nothing(desk: Desk, other_desk: Desk):
    jonas = desk.add("Jonas")
    theirs = other_desk.office.save_person(replace(jonas, note="theirs"))
    with pytest.raises(StalePerson) as failure:
        desk.office.save_person(replace(jonas, note="mine"))
    assert failure.value.mine.note == "mine" and failure.value.theirs == theirs
    kept = desk.office.save_person(replace(failure.value.mine, version=failure.value.theirs.version))
    assert (kept.note, kept.version) == ("mine", 3)


def test_a_change_of_company_ends_the_old_job(desk: Desk):
    jonas = desk.add("Jonas", company="Baltic")
    moved = desk.office.save_person(replace(jonas, company_id=None, company="Nemunas", role="Director"))
    assert (moved.company, moved.role) == ("Nemunas", "Director")
    assert jonas.company_id is not None and desk.office.company_people(jonas.company_id) == ()
    with desk.store.reading() as connection:
        ends = connection.execute(select(membership.c.until).order_by(membership.c.id)).scalars().all()
    assert bool(ends[0]) and ends[1] == ""
    alone = desk.office.save_person(replace(moved, company_id=None, company=""))
    assert (alone.company_id, alone.company) == (None, "")


def test_undo_takes_back_person_number_and_company(desk: Desk):
    ona = desk.office.save_new_person(UNKNOWN)
    assert ona.person_id is not None
    desk.office.link_number(ona.person_id, "852345678", "")
    assert desk.office.undo_last_person()
    assert desk.resolve("+37052345678") == () and len(desk.resolve("+37061234567")) == 1
    assert desk.office.undo_last_person()
    assert desk.resolve("+37061234567") == () and desk.office.search("baltic") == ()
    assert not desk.office.undo_last_person()
    assert [action for _, action in audited(desk)] == [
        "person saved", "number linked", "number unlinked", "person taken back",
    ]  # fmt: skip


def test_undo_keeps_what_others_built_on(desk: Desk, other_desk: Desk):
    ona = desk.office.save_new_person(UNKNOWN)
    assert ona.person_id is not None and ona.company_id is not None
    other_desk.add("Petras", company="UAB Baltic")
    other_desk.office.save_person(replace(other_desk.office.person(ona.person_id), note="mine now"))
    with pytest.raises(StaleEdit):
        desk.office.undo_last_person()
    assert desk.office.person(ona.person_id).note == "mine now"
    jonas = desk.office.save_new_person(NewPerson("Jonas", "UAB Baltic"))
    assert desk.office.undo_last_person()
    with pytest.raises(NotFound):
        desk.office.match_of(jonas.person_id or 0)
    assert desk.office.company(ona.company_id).name == "UAB Baltic"


@pytest.mark.parametrize("given", ["device", "ticket"])
def test_undo_takes_nobody_away_who_was_given_something(desk: Desk, given: str):
    ona = desk.office.save_new_person(UNKNOWN)
    bench = bench_of(desk)
    made = getattr(bench, given)(person_id=ona.person_id)
    with pytest.raises(StaleEdit):
        desk.office.undo_last_person()
    of = bench.workshop.device_card(made.id).device.owner if given == "device" else made
    assert of.person_id == ona.person_id


def test_what_is_gone_is_said(desk: Desk):
    jonas = desk.add("Jonas", company="Baltic")
    for ask in (desk.office.person, desk.office.company, desk.office.match_of):
        with pytest.raises(NotFound) as failure:
            ask(999)
        assert failure.value.advice
    with pytest.raises(NotFound):
        desk.office.company(jonas.id)  # a person is no company
