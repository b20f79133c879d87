"""What a line of a sum is made of, and what is left out of it."""

from datetime import date

from app.domain.tickets import Link
from app.domain.time_spent import By, Period, Source, Stretch, TimeEntry
from app.store.time_spent_sums import entries
from tests.people import NOON, contact
from tests.workshop import Bench

DAY = date(2026, 1, 1)
TODAY = Period(DAY, DAY)


def test_what_belongs_to_a_call_after_all_is_no_line(bench: Bench):
    one, two = bench.ticket(call="c1").id, bench.ticket("Other").id
    bench.workshop.keep_time(Stretch("d/1", two, int(NOON) + 10, int(NOON) + 20, DAY))
    assert bench.workshop.ticket_time(two).seconds == 10
    bench.desk.contacts.record(contact("c1"))
    assert bench.workshop.ticket_time(two).entries == ()
    assert [line.key for line in bench.workshop.time_sums(Period(date.min, date.max), By.REQUEST)] == [
        str(one)
    ]


def test_a_ticket_with_two_projects_counts_once(bench: Bench):
    one = bench.ticket(links=(Link("project", "b", "Beta"), Link("project", "a", "Alpha"))).id
    bench.workshop.type_time(TimeEntry(one, "", 60, Source.TYPED, reason="There", day=DAY))
    assert [(line.name, line.seconds) for line in bench.workshop.time_sums(TODAY, By.PROJECT)] == [
        ("Alpha", 60)
    ]


def test_many_corrections_are_asked_for_in_pieces(bench: Bench):
    one = bench.ticket().id
    for number in range(3):
        made = bench.workshop.type_time(TimeEntry(one, "", 60, Source.TYPED, reason="There", day=DAY))
        bench.workshop.correct_time(made.id, number, f"Because {number}", "operator")
    with bench.desk.store.reading() as connection:
        found = entries(connection, limit=2)
    assert [each.corrections[0].reason for each in found] == ["Because 2", "Because 1"]
