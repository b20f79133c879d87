"""Calls and focus share the seconds of one person: the call has them, once, whatever comes first."""

import itertools
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.domain.tickets import Link
from app.domain.time_spent import Source, Stretch
from telephony.switchboard.contact import LegRecord
from tests.people import NOON, contact, open_desk
from tests.workshop import Bench, bench_of

START = int(NOON)
DAY = date(2026, 1, 1)
LEGS = (
    LegRecord("queue", "support", NOON, NOON + 5, "answered"),
    LegRecord("ring", "rasa", NOON + 1, NOON + 5, "answered"),
    LegRecord("talk", "rasa", NOON + 5, NOON + 65),
    LegRecord("hold", "rasa", NOON + 65, NOON + 85),
    LegRecord("talk", "rasa", NOON + 85, NOON + 105),
    LegRecord("wrap_up", "rasa", NOON + 105, NOON + 135),
)
CALL = contact("c1", legs=LEGS, ended=NOON + 105)


def focus(ticket: int, started: int, ended: int) -> Stretch:
    return Stretch(f"d/{started}", ticket, START + started, START + ended, DAY)


def by_source(bench: Bench, ticket: int) -> dict[str, int]:
    return {each.source.value: each.seconds for each in bench.workshop.ticket_time(ticket).entries}


def test_talk_hold_and_after_call_work_are_booked_once(bench: Bench):
    one = bench.ticket(call="c1").id
    running = contact("c1", legs=LEGS[:-1], ended=NOON + 105, final=False)
    bench.desk.contacts.record(running)
    assert by_source(bench, one) == {"call": 100}
    bench.desk.contacts.record(CALL)
    bench.desk.contacts.record(CALL)
    bench.workshop.link(one, Link("call", "c1"))
    assert by_source(bench, one) == {"call": 130}
    (entry,) = bench.workshop.ticket_time(one).entries
    assert (entry.who, entry.call, entry.source) == ("rasa", "c1", Source.CALL)


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_the_order_is_no_matter(tmp_path: Path, order: tuple[int, ...]):
    """Focus from before the call until after it, the call's end and its link, in every order."""
    desk = open_desk(tmp_path / "ringdesk.db")
    bench = bench_of(desk)
    one = bench.ticket().id
    things: list[Callable[[], object]] = [
        lambda: bench.workshop.keep_time(focus(one, 0, 200)),
        lambda: bench.desk.contacts.record(CALL),
        lambda: bench.workshop.link(one, Link("call", "c1")),
    ]
    for place in order:
        things[place]()
    assert by_source(bench, one) == {"focus": 70, "call": 130}
    desk.close()


def test_focus_on_another_ticket_during_the_call_is_the_calls(bench: Bench):
    one, two = bench.ticket(call="c1").id, bench.ticket("Other").id
    bench.workshop.keep_time(focus(two, 10, 150))
    bench.desk.contacts.record(CALL)
    assert (by_source(bench, one), by_source(bench, two)) == ({"call": 130}, {"focus": 15})


def test_a_call_without_a_ticket_takes_nothing_from_the_focus(bench: Bench):
    one = bench.ticket().id
    bench.workshop.keep_time(focus(one, 0, 200))
    bench.desk.contacts.record(CALL)
    assert by_source(bench, one) == {"focus": 200}


def test_a_call_about_two_tickets_is_shared_out(bench: Bench):
    one, two = bench.ticket(call="c1").id, bench.ticket("Other").id
    bench.desk.contacts.record(CALL)
    (entry,) = bench.workshop.ticket_time(one).entries
    bench.workshop.correct_time(entry.id, 100, "Mostly this", "operator")
    bench.workshop.link(two, Link("call", "c1"))
    (kept,) = bench.workshop.ticket_time(one).entries
    assert (kept.seconds, kept.measured) == (100, 65), "what somebody wrote stays"
    assert by_source(bench, two) == {"call": 65}


def test_two_who_talked_are_two_entries(bench: Bench):
    one = bench.ticket(call="c1").id
    legs = (*LEGS[:4], LegRecord("talk", "mantas", NOON + 85, NOON + 105))
    bench.desk.contacts.record(contact("c1", legs=legs))
    found = {each.who: each.seconds for each in bench.workshop.ticket_time(one).entries}
    assert found == {"rasa": 80, "mantas": 20}


def test_two_calls_at_once_count_the_one_that_is_talked_to(bench: Bench):
    one, two = bench.ticket(call="c1").id, bench.ticket("Other", call="c2").id
    bench.desk.contacts.record(CALL)
    other = contact("c2", legs=(LegRecord("talk", "rasa", NOON + 70, NOON + 85),))
    bench.desk.contacts.record(other)
    assert (by_source(bench, one), by_source(bench, two)) == ({"call": 115}, {"call": 15})


def test_a_call_that_was_shorter_after_all_gives_back(bench: Bench):
    one = bench.ticket(call="c1").id
    bench.workshop.keep_time(focus(one, 0, 200))
    bench.desk.contacts.record(CALL)
    bench.desk.contacts.record(contact("c1", legs=(LegRecord("talk", "rasa", NOON + 5, NOON + 15),)))
    assert by_source(bench, one) == {"focus": 190, "call": 10}


def test_a_call_that_is_no_business_of_the_ticket_is_taken_away_but_no_correction(bench: Bench):
    one, two = bench.ticket(call="c1").id, bench.ticket("Other", call="c1").id
    bench.workshop.keep_time(focus(two, 0, 200))
    bench.desk.contacts.record(CALL)
    assert by_source(bench, two) == {"call": 65, "focus": 70}
    (entry,) = bench.workshop.ticket_time(one).entries
    bench.workshop.correct_time(entry.id, 20, "Only a word", "operator")
    for ticket in (one, two):
        bench.workshop.unlink(ticket, Link("call", "c1"))
    assert by_source(bench, two) == {"focus": 200}
    (kept,) = bench.workshop.ticket_time(one).entries
    assert (kept.seconds, kept.measured) == (20, 0)
