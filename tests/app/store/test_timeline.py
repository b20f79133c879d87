"""The story of a person, a company, a number; notes typed during the call."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import event

from app.store.desk import utc
from telephony.switchboard.contact import LegQuality
from tests.people import NOON, Desk, contact

NUMBER = "+37061234567"
DAY = 86400.0


def calls(entries) -> list[str]:
    return [entry.call for entry in entries]


def test_a_poor_line_is_said(desk: Desk) -> None:
    poor, good = LegQuality("customer", 2.8, 1.9, 0.1), LegQuality("rasa", 4.4, 4.4, 0.0)
    desk.contacts.record(contact("c1", quality=(poor, good)))
    desk.contacts.record(contact("c2", quality=(good,)))
    lines = {each.call: each.poor_line for each in desk.office.recent_contacts()}
    assert lines == {"c1": "theirs", "c2": ""}
    sounds = {each.call: each.sound for each in desk.office.recent_contacts()}
    assert sounds["c1"] == (("customer", 2.8, 1.9, 0.1), ("rasa", 4.4, 4.4, 0.0))
    assert sounds["c2"] == (("rasa", 4.4, 4.4, 0.0),)


def test_a_line_says_what_a_person_wants_to_know(desk: Desk):
    jonas = desk.add("Jonas", "861234567", "Baltic")
    desk.contacts.record(contact("c1", person_id=jonas.id, company_id=jonas.company_id))
    desk.office.save_note("c1", "rasa", "E41")
    (line,) = desk.office.person_timeline(jonas.id)
    assert (line.kind, line.at, line.seconds, line.who, line.queue) == (
        "call_in",
        utc(NOON),
        60,
        "rasa",
        "support",
    )
    assert (line.outcome, line.note, line.number) == ("solved", "E41", NUMBER)
    assert (line.person, line.person_id, line.company, line.company_id) == (
        "Jonas", jonas.id, "Baltic", jonas.company_id,
    )  # fmt: skip


def test_why_a_call_was_cut_stands_beside_the_operators_word(desk: Desk):
    desk.contacts.record(contact("cut", end_reason="sound_failed"))
    desk.contacts.record(contact("ended", arrived=NOON + 1))
    desk.contacts.record(contact("wordless", end_reason="sound_failed", disposition="", arrived=NOON + 2))
    lines = desk.office.number_timeline(NUMBER)
    assert [(line.call, line.outcome, line.broken) for line in lines] == [
        ("wordless", "sound_failed", ""), ("ended", "solved", ""), ("cut", "solved", "sound_failed"),
    ]  # fmt: skip


def test_kinds_of_lines(desk: Desk):
    desk.contacts.record(contact("in"))
    desk.contacts.record(
        contact("missed", answered=None, disposition="", end_reason="abandoned", arrived=NOON + 1)
    )
    desk.contacts.record(contact("out", direction="out", arrived=NOON + 2))
    lines = desk.office.number_timeline(NUMBER)
    assert [(line.call, line.kind, line.outcome) for line in lines] == [
        ("out", "call_out", "solved"), ("missed", "missed", "abandoned"), ("in", "call_in", "solved"),
    ]  # fmt: skip


def test_a_number_linked_later_brings_its_earlier_contacts(desk: Desk):
    jonas = desk.add("Jonas")
    desk.contacts.record(contact("before"))
    assert desk.office.person_timeline(jonas.id) == ()
    desk.office.link_number(jonas.id, "8 612 34567", "")
    assert calls(desk.office.person_timeline(jonas.id)) == ["before"]
    assert desk.office.undo_last_person()
    assert desk.office.person_timeline(jonas.id) == ()


def test_a_contact_of_somebody_else_with_the_same_number_stays_his(desk: Desk):
    ana, beata = desk.add("Ana", "861234567"), desk.add("Beata", "861234567")
    desk.contacts.record(contact("anas", person_id=ana.id))
    desk.contacts.record(contact("nobodys", arrived=NOON + 1))
    assert calls(desk.office.person_timeline(ana.id)) == ["nobodys", "anas"]
    assert calls(desk.office.person_timeline(beata.id)) == ["nobodys"]


def test_a_company_sees_its_own_contacts_its_peoples_and_unclaimed_ones(desk: Desk):
    desk.bring_in("Name;Company;Phone;Switchboard\n;Baltic;852345000;+370 5 234 5xxx\n")
    jonas = desk.add("Jonas", "861234567", "Baltic")
    company = jonas.company_id
    assert company is not None
    other = desk.add("Ona", "861111111", "Nemunas")
    stories: list[dict[str, Any]] = [
        {"call": "companys", "company_id": company, "number": ""},
        {"call": "his", "person_id": jonas.id, "number": ""},
        {"call": "for_another", "person_id": jonas.id, "company_id": other.company_id},
        {"call": "his_number", "number": NUMBER},
        {"call": "main_number", "number": "+37052345000"},
        {"call": "switchboard", "number": "+37052345678"},
        {"call": "longer_number", "number": "+370523456789"},
        {"call": "stranger", "number": "+37069999999"},
    ]
    for n, fields in enumerate(stories):
        desk.contacts.record(contact(arrived=NOON + n, **fields))
    assert calls(desk.office.company_timeline(company)) == [
        "switchboard", "main_number", "his_number", "his", "companys",
    ]  # fmt: skip
    assert calls(desk.office.person_timeline(jonas.id)) == ["his_number", "for_another", "his"]


def test_a_company_keeps_the_story_of_who_left(desk: Desk):
    jonas = desk.add("Jonas", "861234567", "Baltic")
    desk.contacts.record(contact("c1", person_id=jonas.id, company_id=jonas.company_id))
    desk.office.save_person(replace(jonas, company_id=None, company="Nemunas"))
    assert jonas.company_id is not None
    assert calls(desk.office.company_timeline(jonas.company_id)) == ["c1"]


def test_a_raw_number_has_a_story_too(desk: Desk):
    desk.contacts.record(contact("raw", number="", number_raw="sip:alice@example.com", withheld=False))
    desk.contacts.record(contact("hidden", number="", number_raw="anonymous"))
    assert calls(desk.office.number_timeline("sip:alice@example.com")) == ["raw"]
    assert desk.office.number_timeline("sip:alice@example.com")[0].number == "sip:alice@example.com"
    assert desk.office.number_timeline("anonymous")[0].number == ""
    assert desk.office.number_timeline("861234567") == ()


def test_recent_contacts_newest_first_from_a_moment_on(desk: Desk):
    for n in range(5):
        desk.contacts.record(contact(f"c{n}", arrived=NOON + n * DAY))
    assert calls(desk.office.recent_contacts(2)) == ["c4", "c3"]
    since = utc(NOON) + timedelta(days=2)
    assert calls(desk.office.recent_contacts(50, since)) == ["c4", "c3", "c2"]


def test_limits_hold_and_the_newest_remain(desk: Desk):
    jonas = desk.add("Jonas", "861234567")
    for n in range(6):
        desk.contacts.record(contact(f"c{n}", arrived=NOON + n, person_id=jonas.id if n % 2 else None))
    assert calls(desk.office.person_timeline(jonas.id, 3)) == ["c5", "c4", "c3"]


def test_the_last_text_wins_per_call_and_operator(desk: Desk, other_desk: Desk):
    for text in ("E", "E4", "E41"):
        desk.office.save_note("c1", "rasa", text)
    assert other_desk.office.note("c1") == "E41"
    other_desk.office.save_note("c1", "mantas", "visit booked")
    assert desk.office.note("c1") == "visit booked"
    desk.office.save_note("c1", "rasa", "E41, door open")
    desk.contacts.record(contact("c1"))
    (line,) = desk.office.recent_contacts()
    assert line.note == "visit booked\nE41, door open"
    assert desk.office.note("never") == ""


def test_no_story_reads_all_contacts(desk: Desk):
    """The planner once looked for nobody's contacts of one number among nobody's contacts of all."""
    desk.bring_in("Name;Company;Phone;Switchboard\n;Baltic;852345000;+370 5 234 5xxx\n")
    jonas = desk.add("Jonas", "861234567", "Baltic")
    asked: list[tuple[str, Any]] = []
    event.listen(
        desk.store._engine,
        "before_cursor_execute",
        lambda c, cur, text, values, *_: asked.append((text, values)),
    )
    desk.office.person_timeline(jonas.id)
    desk.office.company_timeline(jonas.company_id or 0)
    desk.office.number_timeline(NUMBER)
    desk.office.number_timeline("sip:alice@example.com")
    stories = [each for each in asked if "FROM contact" in each[0] and "leg_quality" not in each[0]]
    assert len(stories) == 8
    with desk.store.asking() as connection:
        for text, values in stories:
            plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", values)]
            first = next(step for step in plan if " contact" in step)
            index = "person_id" if "person_id = ?" in text or "person_id IN" in text else "number"
            index = "company_id" if "contact.company_id = ?" in text else index
            indexes = tuple(f"SEARCH contact USING INDEX ix_contact_{of}{index}" for of in ("", "stranger_"))
            assert first.startswith(indexes), (text, plan)


def strangers(desk: Desk, text: str) -> list[tuple[str, int]]:
    return [(each.number, each.contacts) for each in desk.office.strangers(text)]


def test_who_called_and_is_nobody_we_know_is_found_by_his_number(desk: Desk):
    known = desk.add("Jonas", "861234567")
    desk.contacts.record(contact("jonas", person_id=known.id))
    desk.contacts.record(contact("unclaimed"))
    desk.contacts.record(contact("first", "+37069877001"))
    desk.contacts.record(contact("again", "+37069877001", arrived=NOON + DAY))
    desk.contacts.record(contact("older", "+37069811111", arrived=NOON - DAY))
    desk.contacts.record(contact("hidden", ""))
    desk.contacts.record(contact("inside", "", number_raw="214", withheld=False))
    desk.contacts.record(contact("named", "", number_raw="sip:alice7001@example.com", withheld=False))
    stranger = [("+37069877001", 2)]
    for text in ("77001", "+370 698 77001", "8 698 77", "0698770", "٧٧٠٠١"):
        assert strangers(desk, text) == stranger, text
    assert strangers(desk, "8698") == [*stranger, ("+37069811111", 1)], "who called last comes first"
    assert strangers(desk, "214") == [("214", 1)]
    assert desk.office.strangers("77001")[0].last == utc(NOON + DAY)
    for text in ("61234567", "01", "alice7001", "", "anonymous", "999"):
        assert strangers(desk, text) == [], text


def test_a_stranger_who_becomes_somebody_is_found_by_name_only(desk: Desk):
    desk.contacts.record(contact("c1", "+37069877001"))
    ana = desk.add("Ana", "869877001")
    assert strangers(desk, "77001") == []
    assert [found.title for found in desk.office.search("77001")] == ["Ana"]
    desk.office.save_person(replace(ana, phones=()))
    assert strangers(desk, "77001") == [("+37069877001", 1)]


def test_a_stranger_is_found_by_an_index(desk: Desk):
    """Among two million contacts nobody waits for a search."""
    asked: list[tuple[str, Any]] = []
    engine = desk.store._engine
    event.listen(engine, "before_cursor_execute", lambda c, u, text, values, *_: asked.append((text, values)))
    desk.office.strangers("869877001")
    questions = [each for each in asked if "FROM contact" in each[0]]
    assert len(questions) >= 3
    with desk.store.asking() as connection:
        for statement, values in questions:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
            assert "ix_contact_stranger" in plan[0][3], plan
