"""Text blocks in the store: kept with every version, deleted and back again, and no place is ever kept."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.device_page import NewEvent
from app.domain.errors import BadInput, NotAllowed, NotFound
from app.domain.placeholders import Unresolved
from app.domain.reply_values import About
from app.domain.text_blocks import StaleBlock, TextBlock
from tests.people import Desk
from tests.workshop import Bench

BOSS = "supervisor"
GREETING = TextBlock(0, " Greeting ", ("hello", ""), (("en", "Good day, {{person}}."), ("lt", "")))
VISIT = TextBlock(0, "Visit", (), (("en", "{{>greeting}} We come."),))


def test_a_block_is_kept_tidy_and_listed_by_name(bench: Bench) -> None:
    kept = bench.workshop.save_text_block(GREETING, BOSS)
    assert (kept.name, kept.tags, kept.languages, kept.version) == ("Greeting", ("hello",), ("en",), 1)
    visit = bench.workshop.save_text_block(VISIT, BOSS)
    first = bench.workshop.save_text_block(TextBlock(0, "Ačiū", (), (("lt", "Ačiū!"),)), BOSS)
    assert bench.workshop.text_blocks() == (first, kept, visit)


def test_every_version_is_kept_with_who_and_when(bench: Bench, other_bench: Bench) -> None:
    first = bench.workshop.save_text_block(GREETING, BOSS)
    second = other_bench.workshop.save_text_block(replace(first, texts=(("en", "Hello."),)), BOSS)
    new, old = bench.workshop.text_block_versions(first.id)
    assert (new.block, new.who, new.action) == (second, "mantas", "saved")
    assert (old.block, old.who) == (first, "rasa")
    assert new.at >= old.at
    with pytest.raises(StaleBlock) as refused:
        bench.workshop.save_text_block(replace(first, texts=(("en", "Hi."),)), BOSS)
    assert refused.value.theirs == second


def test_deleted_is_undone_and_both_stand_in_the_history(bench: Bench) -> None:
    kept = bench.workshop.save_text_block(GREETING, BOSS)
    bench.workshop.delete_text_block(kept.id, BOSS)
    assert bench.workshop.text_blocks() == ()
    with pytest.raises(NotFound):
        bench.workshop.delete_text_block(kept.id, BOSS)
    with pytest.raises(StaleBlock):
        bench.workshop.save_text_block(kept, BOSS)
    back = bench.workshop.restore_text_block(kept.id, BOSS)
    assert bench.workshop.text_blocks() == (back,)
    assert back.texts == kept.texts
    done = [each.action for each in bench.workshop.text_block_versions(kept.id)]
    assert done == ["restored", "deleted", "saved"]


def test_what_others_contain_stays_and_its_name_is_followed(bench: Bench) -> None:
    greeting = bench.workshop.save_text_block(GREETING, BOSS)
    visit = bench.workshop.save_text_block(VISIT, BOSS)
    with pytest.raises(BadInput, match="contain this one") as refused:
        bench.workshop.delete_text_block(greeting.id, BOSS)
    assert refused.value.advice == "Visit"
    bench.workshop.save_text_block(replace(greeting, name="Welcome"), BOSS)
    there = {each.id: each for each in bench.workshop.text_blocks()}
    assert there[visit.id].text("en") == "{{>Welcome}} We come."
    assert there[visit.id].version == 2


def test_a_name_taken_meanwhile_refuses_the_undo(bench: Bench) -> None:
    kept = bench.workshop.save_text_block(GREETING, BOSS)
    bench.workshop.delete_text_block(kept.id, BOSS)
    bench.workshop.save_text_block(GREETING, BOSS)
    with pytest.raises(BadInput, match="of this name already"):
        bench.workshop.restore_text_block(kept.id, BOSS)


def test_a_circle_is_not_kept(bench: Bench) -> None:
    greeting = bench.workshop.save_text_block(GREETING, BOSS)
    bench.workshop.save_text_block(VISIT, BOSS)
    with pytest.raises(BadInput, match="contain each other"):
        bench.workshop.save_text_block(replace(greeting, texts=(("en", "{{>visit}}"),)), BOSS)
    assert bench.workshop.text_blocks()[0].text("en") == "Good day, {{person}}."


@pytest.mark.parametrize("role", ["operator", ""])
def test_operators_read_and_supervisors_write(bench: Bench, role: str) -> None:
    kept = bench.workshop.save_text_block(GREETING, BOSS)
    for refused in (
        lambda: bench.workshop.save_text_block(VISIT, role),
        lambda: bench.workshop.delete_text_block(kept.id, role),
        lambda: bench.workshop.restore_text_block(kept.id, role),
    ):
        with pytest.raises(NotAllowed):
            refused()
    assert bench.workshop.text_blocks() == (kept,)


def test_a_request_brings_its_customer_and_device(bench: Bench, desk: Desk) -> None:
    jonas = desk.add("Jonas", "+37061234567", "UAB Baltic")
    device = bench.device()
    ticket = bench.ticket(person_id=jonas.id, device_id=device.id)
    facts = bench.workshop.reply_facts(About(ticket=ticket.id))
    assert facts.person is not None and facts.person.name == "Jonas"
    assert facts.company is not None and facts.company.name == "UAB Baltic"
    assert facts.ticket == ticket and facts.device == device
    of_call = bench.workshop.reply_facts(About(person=jonas.id, device=device.id, number="1"))
    assert (of_call.person, of_call.device, of_call.number) == (facts.person, device, "1")


def test_what_is_gone_is_not_known(bench: Bench) -> None:
    facts = bench.workshop.reply_facts(About(99, 99, 99, 99))
    assert (facts.person, facts.company, facts.ticket, facts.device) == (None, None, None, None)


def test_no_way_into_the_store_keeps_a_place(bench: Bench, desk: Desk) -> None:
    """Whatever a window forgets to ask: the texts of customers hold no unresolved placeholder."""
    device, ticket = bench.device(), bench.ticket()
    person, waits = desk.add("Jonas"), "until {{date}}"
    event = bench.workshop.add_event(_note(device.id))
    ways = (
        lambda: bench.ticket(text=waits),
        lambda: bench.ticket(waits),
        lambda: bench.workshop.save_ticket(replace(ticket, text=waits)),
        lambda: bench.workshop.save_device(replace(device, note=waits)),
        lambda: bench.device("NEW-1", note=waits),
        lambda: bench.workshop.record_event(device.id, "note", waits),
        lambda: bench.workshop.add_event(replace(_note(device.id), text=waits)),
        lambda: bench.workshop.correct_event(event, waits),
        lambda: desk.office.save_note("c1", "rasa", waits),
        lambda: desk.office.save_person(replace(person, note=waits)),
    )
    for way in ways:
        with pytest.raises(Unresolved, match="Not filled in yet"):
            way()
    assert desk.office.note("c1") == "" and desk.office.person(person.id).note == ""


def _note(device: int) -> NewEvent:
    return NewEvent(device, "note", "x", datetime(2026, 1, 1, tzinfo=UTC))
