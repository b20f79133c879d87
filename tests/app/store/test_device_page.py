"""A device's page in one reading; notes and visits with their time, corrected by who wrote them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select, update

from app.domain.changes import Changes
from app.domain.device_page import NewEvent
from app.domain.documents import NewDocument, Topic
from app.domain.errors import BadInput, NotAllowed, NotFound
from app.domain.money import Money
from app.domain.service_history import NewCost
from app.domain.warranty import Extension
from app.store.desk import now
from app.store.tables.equipment import device_event
from app.store.tables.records import audit
from tests.workshop import SOLD, TWO_YEARS, Bench

THEN = datetime(2026, 2, 3, 10, 30, tzinfo=UTC)


def events(bench: Bench, device: int) -> list[tuple[str, str, str]]:
    page = bench.workshop.device_page(device)
    return [(each.kind, each.title, each.who) for each in page.card.events]


def test_everything_of_a_device_is_on_its_page(bench: Bench, tmp_path: Path):
    of = bench.device(life=SOLD)
    bench.device("CB-640 0018")
    bench.workshop.set_terms(of.product.id, [TWO_YEARS])
    bench.workshop.extend_warranty(of.id, Extension("Plus", 12))
    ticket = bench.ticket(device_id=of.id)
    bench.workshop.add_cost(NewCost(ticket.id, "part", "Fan", Money(Decimal("12.50"), "EUR")))
    (tmp_path / "plate.txt").write_text("plate")
    bench.workshop.add_document(NewDocument(Topic("device", str(of.id)), str(tmp_path / "plate.txt")))
    page = bench.workshop.device_page(of.id)
    assert (page.serial_key, page.siblings, page.terms) == ("CB6400017", 2, (TWO_YEARS,))
    assert [each.extension.name for each in page.extensions] == ["Plus"]
    assert [(name, line.text) for name, line in page.costs] == [(ticket.name, "Fan")]
    assert [each.name for each in page.documents] == ["plate.txt"]
    assert [each.kind for each in page.spans] == ["terms", "extension"]
    assert page.card.events and page.card.tickets and page.card.warranty.covered
    bench.workshop.remove_extension(page.extensions[0].id)
    assert bench.workshop.device_page(of.id).extensions == ()
    with pytest.raises(NotFound):
        bench.workshop.remove_extension(page.extensions[0].id)


def test_a_visit_is_kept_with_its_time_and_corrected_by_its_writer(bench: Bench, other_bench: Bench):
    of = bench.device()
    number = bench.workshop.add_event(NewEvent(of.id, "visit", "Changed the fan", now() - timedelta(hours=3)))
    bench.workshop.correct_event(number, "Changed the belt")
    assert ("visit", "Changed the belt", "rasa") in events(bench, of.id)
    with pytest.raises(NotAllowed, match="Somebody else"):
        other_bench.workshop.correct_event(number, "No")
    other_bench.workshop.correct_event(number, "A supervisor's word", supervisor=True)
    with bench.desk.store.reading() as connection:
        rows = connection.execute(select(audit.c.who, audit.c.detail).order_by(audit.c.id)).all()
    assert [tuple(row) for row in rows[-2:]] == [
        ("rasa", f"{number}: Changed the fan"),
        ("mantas", f"{number}: Changed the belt"),
    ]
    bench.workshop.remove_event(number)
    assert not [each for each in events(bench, of.id) if each[0] == "visit"]
    with pytest.raises(NotFound):
        bench.workshop.remove_event(number)


def test_what_is_a_week_old_stays(bench: Bench):
    of = bench.device()
    number = bench.workshop.add_event(NewEvent(of.id, "note", "Loud", now() - timedelta(days=8)))
    bench.workshop.correct_event(number, "Written today about a day long ago")
    with bench.desk.store.writing(Changes(devices=True)) as connection:
        connection.execute(update(device_event).values(written=now() - timedelta(days=8)))
    with pytest.raises(NotAllowed, match="older than a week"):
        bench.workshop.remove_event(number)


def test_a_call_cannot_be_corrected(bench: Bench):
    of = bench.device()
    bench.workshop.record_event(of.id, "call", ref="c1")
    with bench.desk.store.reading() as connection:
        number = connection.execute(select(device_event.c.id)).scalar_one()
    with pytest.raises(NotFound):
        bench.workshop.remove_event(number, supervisor=True)


def test_a_note_says_something_and_nothing_is_in_the_future(bench: Bench):
    of = bench.device()
    with pytest.raises(BadInput, match="empty"):
        bench.workshop.add_event(NewEvent(of.id, "note", "  ", THEN))
    with pytest.raises(BadInput, match="future"):
        bench.workshop.add_event(NewEvent(of.id, "visit", "", now() + timedelta(hours=1)))
    number = bench.workshop.add_event(NewEvent(of.id, "note", "Loud", now()))
    with pytest.raises(BadInput, match="empty"):
        bench.workshop.correct_event(number, " ")


def test_only_a_device_that_nothing_happened_to_is_taken_back(bench: Bench):
    used, fresh, changed = bench.device("A-1"), bench.device("A-2"), bench.device("A-3")
    bench.workshop.record_event(used.id, "note", "Loud")
    bench.workshop.save_device(replace(changed, place="Kitchen"))
    bench.workshop.forget_device(fresh.id)
    assert {each.line.serial for each in bench.workshop.list_devices("A").entries} == {"A-1", "A-3"}
    for device in (used, changed):
        with pytest.raises(BadInput, match="it stays"):
            bench.workshop.forget_device(device.id)


def test_a_device_that_is_gone_keeps_its_word_and_comes_back(bench: Bench):
    of = bench.workshop.save_device(replace(bench.device(), gone=" scrapped "))
    assert bench.workshop.device_page(of.id).card.device.gone == "scrapped"
    assert bench.workshop.save_device(replace(of, gone="")).gone == ""


def test_owners_are_found_as_the_window_finds_them(bench: Bench):
    bench.desk.add("Jonas Petraitis", company="UAB Nida")
    assert {each.kind for each in bench.workshop.owners("nida")} >= {"company"}
    assert [each.title for each in bench.workshop.owners("jonas")] == ["Jonas Petraitis"]


def test_a_page_takes_the_same_questions_however_much_happened(bench: Bench):
    of = bench.device()
    with bench.counted() as few:
        bench.workshop.device_page(of.id)
    for number in range(30):
        bench.workshop.add_event(NewEvent(of.id, "note", f"Note {number}", now()))
        bench.ticket(device_id=of.id)
    with bench.counted() as many:
        page = bench.workshop.device_page(of.id)
    assert len(many) <= len(few) + 2 and len(page.card.events) == 60
