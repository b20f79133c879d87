"""Deadlines beside the tickets: true after every step, by the promises as they are."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text

from app.domain.errors import BadInput, NotAllowed, NotFound
from app.domain.service_promises import Calendar, Promise, Promises, StalePromises, first_promises
from app.domain.tickets import Link, Ticket, TicketLine
from app.store.tables.duty import ticket_due
from telephony.switchboard.plan import Hours
from tests.people import contact
from tests.workshop import Bench

ALWAYS = Calendar("Always", Hours())
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def promise(bench: Bench, *rules: Promise, calendar: Calendar = ALWAYS) -> Promises:
    """What holds from now on; every hour is open."""
    now = bench.workshop.promises()
    everybody = Promise(60, 24 * 60, calendar.name)
    return bench.workshop.save_promises(
        replace(now, rules=(everybody, *rules), calendars=(calendar,)), "supervisor"
    )


def line(bench: Bench, of: Ticket) -> TicketLine:
    (found,) = [each for each in bench.workshop.open_tickets().lines if each.id == of.id]
    return found


def stored(bench: Bench, of: Ticket):
    with bench.desk.store.reading() as connection:
        return connection.execute(select(ticket_due).where(ticket_due.c.ticket_id == of.id)).one()


def reckoned_again(bench: Bench, of: Ticket) -> list[datetime | None]:
    return [each.deadline.due for each in bench.workshop.clocks_of(of.id).clocks]


def test_a_house_that_said_nothing_has_the_first_promises(bench: Bench):
    assert bench.workshop.promises() == first_promises("LT")
    opened = bench.ticket()
    assert line(bench, opened).promised.kind == "response"
    assert bench.workshop.promises() == replace(first_promises("LT"), version=1)


def test_a_ticket_is_due_from_the_moment_it_is_opened(bench: Bench):
    promise(bench, Promise(10, 600, "Always", priority=3))
    usual, urgent = bench.ticket(), bench.ticket(priority=3)
    assert stored(bench, usual).response_due == usual.opened + HOUR
    assert stored(bench, urgent).due == urgent.opened + timedelta(minutes=10)
    assert stored(bench, urgent).due_soon == urgent.opened + timedelta(minutes=8)
    assert [each.id for each in bench.workshop.open_tickets().lines] == [urgent.id, usual.id]


def test_the_first_step_answers_and_the_last_solves(bench: Bench):
    promise(bench)
    opened = bench.ticket()
    bench.workshop.move_ticket(opened.id, "begun")
    now = line(bench, opened).promised
    assert (now.kind, now.due) == ("solution", opened.opened + DAY)
    assert stored(bench, opened).response_met is not None
    bench.workshop.move_ticket(opened.id, "finished")
    assert (stored(bench, opened).due, stored(bench, opened).due_kind) == (None, "")
    assert stored(bench, opened).solution_met is not None
    bench.workshop.move_ticket(opened.id, "reopened")
    assert stored(bench, opened).due > opened.opened + DAY


def test_the_clock_stands_while_the_customer_is_waited_for(bench: Bench):
    promise(bench)
    opened = bench.ticket()
    bench.workshop.move_ticket(opened.id, "asked_customer")
    assert line(bench, opened).promised.standing
    bench.workshop.move_ticket(opened.id, "resumed")
    shown = line(bench, opened).promised
    assert not shown.standing and [shown.due] == reckoned_again(bench, opened)[1:]


def test_priority_and_team_bring_their_own_promise(bench: Bench):
    promise(bench, Promise(5, 50, "Always", priority=3), Promise(7, 70, "Always", team="repairs"))
    opened = bench.ticket()
    urgent = bench.workshop.save_ticket(replace(opened, priority=3))
    assert stored(bench, opened).due == opened.opened + timedelta(minutes=5)
    bench.workshop.save_ticket(replace(urgent, priority=1, team="repairs"))
    assert stored(bench, opened).due == opened.opened + timedelta(minutes=7)


def test_joined_and_cancelled_owe_nothing(bench: Bench):
    promise(bench)
    one, two = bench.ticket("One"), bench.ticket("Two")
    bench.workshop.join_ticket(one.id, two.id)
    bench.workshop.move_ticket(two.id, "cancelled")
    assert (stored(bench, one).due, stored(bench, two).due) == (None, None)
    assert bench.workshop.open_tickets().lines == ()


def test_a_linked_outgoing_call_answers_when_its_contact_is_written(bench: Bench):
    promise(bench)
    opened = bench.ticket()
    reached = opened.opened.timestamp() + 60
    bench.workshop.link(opened.id, Link("call", "out1"))
    assert stored(bench, opened).response_met is None
    calling = contact("out1", direction="out", arrived=reached - 5, answered=None)
    bench.desk.contacts.record(calling)
    assert stored(bench, opened).response_met is None
    bench.desk.contacts.record(replace(calling, answered=reached))
    assert stored(bench, opened).response_met == datetime.fromtimestamp(reached, UTC)
    other = bench.ticket("Another")
    bench.workshop.link(other.id, Link("call", "c1"))
    bench.desk.contacts.record(contact("c1", arrived=reached))
    assert stored(bench, other).response_met is None


def test_a_call_that_came_before_its_link_answers_too(bench: Bench):
    promise(bench)
    opened = bench.ticket()
    bench.desk.contacts.record(contact("out2", direction="out", arrived=opened.opened.timestamp() + 10))
    bench.workshop.link(opened.id, Link("call", "out2"))
    assert stored(bench, opened).response_met is not None


def test_changed_promises_hold_for_open_tickets(bench: Bench, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("app.store.promises.CHUNK", 2)
    promise(bench)
    five = [bench.ticket(f"No. {each}") for each in range(5)]
    bench.workshop.move_ticket(five[4].id, "begun")
    before = stored(bench, five[0]).due
    now = bench.workshop.promises()
    longer = replace(now, rules=(Promise(120, 2880, "Always"),))
    assert bench.workshop.save_promises(longer, "supervisor").rules == longer.rules
    assert stored(bench, five[0]).due == before + HOUR
    assert {stored(bench, each).promises for each in five} == {now.version + 1}
    assert [each.promised.due for each in bench.workshop.open_tickets().lines] == sorted(
        each.promised.due for each in bench.workshop.open_tickets().lines if each.promised.due
    )


def test_tickets_that_were_there_before_get_theirs_when_they_are_looked_at(bench: Bench):
    promise(bench)
    opened = bench.ticket()
    with bench.desk.store.writing(bench_changes()) as connection:
        connection.execute(text("DELETE FROM ticket_due"))
    assert line(bench, opened).promised.due == opened.opened + HOUR
    assert bench.workshop.catch_up() == 0


def bench_changes():
    from app.domain.changes import Changes

    return Changes(tickets=True)


def test_only_supervisors_promise_and_nobody_over_another(bench: Bench, other_bench: Bench):
    mine, theirs = bench.workshop.promises(), other_bench.workshop.promises()
    with pytest.raises(NotAllowed):
        bench.workshop.save_promises(mine, "technician")
    saved = bench.workshop.save_promises(mine, "supervisor")
    assert other_bench.workshop.promises() == saved
    with pytest.raises(StalePromises):
        other_bench.workshop.save_promises(theirs, "supervisor")
    with pytest.raises(BadInput):
        bench.workshop.save_promises(replace(saved, rules=()), "supervisor")


def test_calendars_are_kept_as_they_were_written(bench: Bench):
    first = bench.workshop.promises()
    (office,) = first.calendars
    hours = replace(office.hours, closed=("2026-12-24", "2026-12-25", "2027-01-01"))
    wanted = replace(first, calendars=(replace(office, hours=hours), ALWAYS))
    assert bench.workshop.save_promises(wanted, "supervisor").calendars == wanted.calendars


def test_why_names_the_promise_and_every_pause(bench: Bench):
    promise(bench, Promise(10, 600, "Always", priority=3))
    opened = bench.ticket(priority=3)
    bench.workshop.move_ticket(opened.id, "asked_customer")
    bench.workshop.move_ticket(opened.id, "resumed")
    told = bench.workshop.clocks_of(opened.id)
    assert told.rule.priority == 3
    response, solution = told.clocks
    assert response.met is not None and [each.why for each in solution.pauses] == ["waiting"]
    with pytest.raises(NotFound):
        bench.workshop.clocks_of(999)


def test_a_list_that_is_cut_says_how_many_there_are(bench: Bench):
    for each in range(3):
        bench.ticket(f"No. {each}")
    found = bench.workshop.open_tickets(limit=2)
    assert (len(found.lines), found.total) == (2, 3)


def test_the_list_is_sorted_without_reckoning(bench: Bench, path: Path):
    promise(bench)
    for each in range(30):
        bench.ticket(f"No. {each}")
    bench.workshop.catch_up()
    with bench.counted() as sent:
        bench.workshop.open_tickets()
    assert len(sent) <= 5, sent
