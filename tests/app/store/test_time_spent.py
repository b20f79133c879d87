"""The time of tickets on a real database: measured, corrected, summed four ways, equal to the second."""

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.changes import Changes
from app.domain.errors import BadInput, NotAllowed
from app.domain.tickets import Link, NewTicket
from app.domain.time_spent import By, Period, Source, Stretch, TimeEntry
from app.store.feed import ChangeFeed
from telephony.switchboard.contact import LegRecord
from tests.people import NOON, contact, open_desk
from tests.workshop import Bench, bench_of

DAY = date(2026, 1, 1)
ALL = Period(date(2025, 1, 1), date(2027, 1, 1))
START = int(NOON)


def stretch(ticket: int, started: int, ended: int, desk: str = "d", day: date = DAY) -> Stretch:
    """Seconds after the start."""
    return Stretch(f"{desk}/{START + started}", ticket, START + started, START + ended, day)


def typed(ticket: int, seconds: int, reason: str = "At the customer's") -> TimeEntry:
    return TimeEntry(ticket, "", seconds, Source.TYPED, reason=reason, day=DAY)


def test_a_stretch_that_grows_is_one_entry_and_writing_it_again_is_nothing(bench: Bench):
    one = bench.ticket().id
    assert bench.workshop.keep_time(stretch(one, 0, 60)) == 60
    assert bench.workshop.keep_time(stretch(one, 0, 60)) == 60
    assert bench.workshop.keep_time(stretch(one, 0, 90)) == 90
    assert bench.workshop.keep_time(stretch(one, 200, 210)) == 100
    (entry,) = bench.workshop.ticket_time(one).entries
    assert (entry.who, entry.source, entry.seconds, entry.day) == ("rasa", Source.FOCUS, 100, DAY)
    assert bench.workshop.time_on(one) == 100


def test_a_silence_that_was_written_is_taken_back(bench: Bench):
    one = bench.ticket().id
    bench.workshop.keep_time(stretch(one, 0, 1800))
    assert bench.workshop.keep_time(stretch(one, 0, 30)) == 30
    assert bench.workshop.keep_time(stretch(one, 0, 0)) == 0
    assert bench.workshop.ticket_time(one).entries == ()


def test_two_windows_of_one_person_do_not_count_a_second_twice(bench: Bench, other_bench: Bench):
    one, two = bench.ticket().id, bench.ticket("Other").id
    assert bench.workshop.keep_time(stretch(one, 0, 60, "d1")) == 60
    assert bench.workshop.keep_time(stretch(two, 30, 90, "d2")) == 30
    assert other_bench.workshop.keep_time(stretch(two, 30, 90, "d3")) == 90, "somebody else works too"


def test_a_correction_keeps_what_was_measured_and_later_time_is_its_own(bench: Bench):
    one = bench.ticket().id
    bench.workshop.keep_time(stretch(one, 0, 600))
    (entry,) = bench.workshop.ticket_time(one).entries
    fixed = bench.workshop.correct_time(entry.id, 300, " Lunch ", "operator")
    assert (fixed.seconds, fixed.measured, fixed.reason) == (300, 600, "Lunch")
    assert [(each.before, each.after, each.who) for each in fixed.corrections] == [(600, 300, "rasa")]
    assert bench.workshop.keep_time(stretch(one, 0, 660)) == 360, "it runs on beside the correction"
    assert bench.workshop.keep_time(stretch(one, 0, 670)) == 370
    assert bench.workshop.keep_time(stretch(one, 0, 660)) == 360
    assert [each.seconds for each in bench.workshop.ticket_time(one).entries] == [300, 60]
    gone = bench.workshop.correct_time(entry.id, 0, "Not mine", "operator")
    assert (gone.seconds, gone.measured, len(gone.corrections)) == (0, 600, 2)


def test_only_ones_own_time_is_corrected_or_by_a_supervisor(bench: Bench, other_bench: Bench):
    one = bench.ticket().id
    bench.workshop.keep_time(stretch(one, 0, 60))
    (entry,) = bench.workshop.ticket_time(one).entries
    with pytest.raises(NotAllowed):
        other_bench.workshop.correct_time(entry.id, 0, "Because", "technician")
    with pytest.raises(BadInput):
        bench.workshop.correct_time(entry.id, 0, "  ", "operator")
    assert other_bench.workshop.correct_time(entry.id, 30, "Because", "supervisor").seconds == 30


def test_time_by_hand_needs_a_reason_and_says_who(bench: Bench):
    one = bench.ticket().id
    with pytest.raises(BadInput):
        bench.workshop.type_time(typed(one, 60, " "))
    entry = bench.workshop.type_time(typed(one, 1800))
    assert (entry.who, entry.seconds, entry.measured, entry.reason) == (
        "rasa", 1800, None, "At the customer's",
    )  # fmt: skip


def test_a_ticket_has_one_project_and_known_ones_keep_their_writing(bench: Bench):
    one, two = bench.ticket().id, bench.ticket("Other").id
    version = bench.workshop.ticket_card(one).ticket.version
    assert bench.workshop.set_project(one, "  Move  to Kaunas ") == "Move to Kaunas"
    assert bench.workshop.set_project(two, "MOVE TO KAUNAS") == "Move to Kaunas"
    assert bench.workshop.ticket_time(two).projects == ("Move to Kaunas",)
    assert bench.workshop.set_project(one, "Repairs 2026") == "Repairs 2026"
    assert bench.workshop.ticket_time(one).project == "Repairs 2026"
    assert [each.kind for each in bench.workshop.ticket_card(one).ticket.links] == ["project"]
    assert bench.workshop.ticket_card(one).ticket.version == version, "nobody's text collides with it"
    assert bench.workshop.set_project(one, "") == ""
    assert bench.workshop.ticket_time(one).project == ""


def test_joined_tickets_bring_their_time_along(bench: Bench):
    one, two = bench.ticket(links=(Link("call", "c1"),)).id, bench.ticket("Same", call="c1").id
    bench.desk.contacts.record(contact("c1"))
    bench.workshop.keep_time(stretch(two, 900, 960))
    bench.workshop.type_time(typed(two, 10))
    entry = next(each for each in bench.workshop.ticket_time(two).entries if each.call)
    bench.workshop.correct_time(entry.id, 5, "Short", "operator")
    before = bench.workshop.time_on(one) + bench.workshop.time_on(two)
    bench.workshop.join_ticket(two, one)
    assert bench.workshop.time_on(two) == 0 and bench.workshop.time_on(one) == before
    booked = [each for each in bench.workshop.ticket_time(one).entries if each.call]
    assert [(each.seconds, each.measured) for each in booked] == [(35, 60)]
    assert [each.reason for each in booked[0].corrections] == ["Short"]


def test_a_joined_ticket_hands_over_its_call(bench: Bench):
    one, two = bench.ticket().id, bench.ticket("Same", call="c1").id
    bench.desk.contacts.record(contact("c1"))
    bench.workshop.join_ticket(two, one)
    assert (bench.workshop.time_on(one), bench.workshop.time_on(two)) == (60, 0)


def test_others_hear_of_it(bench: Bench, other_bench: Bench):
    one = bench.ticket(call="c1").id
    feed = ChangeFeed(other_bench.desk.store)
    bench.workshop.keep_time(stretch(one, 0, 60))
    assert feed.poll() == Changes(time=True)
    bench.desk.contacts.record(contact("c1"))
    assert feed.poll() == Changes(time=True, history=True)
    feed.close()


def test_sums_name_their_lines_and_lead_to_their_entries(bench: Bench):
    baltic = bench.desk.add("Jonas", company="UAB Baltic")
    one = bench.ticket(person_id=baltic.id).id
    two = bench.ticket("Other", person_id=bench.desk.add("Ona").id).id
    three = bench.ticket("Ours").id
    bench.workshop.set_project(one, "Move")
    for ticket, seconds in ((one, 100), (two, 50), (three, 10)):
        bench.workshop.type_time(typed(ticket, seconds))

    def names(by: By) -> list[tuple[str, int]]:
        return [(each.name, each.seconds) for each in bench.workshop.time_sums(ALL, by)]

    assert names(By.CUSTOMER) == [("UAB Baltic", 100), ("Ona", 50), ("", 10)]
    assert names(By.PROJECT) == [("Move", 100), ("", 60)]
    assert names(By.PERSON) == [("rasa", 160)]
    assert names(By.REQUEST)[0] == ("T-000001 Makes no ice", 100)
    for by in By:
        for line in bench.workshop.time_sums(ALL, by):
            entries = bench.workshop.time_entries(ALL, by, line.key)
            assert (sum(e.seconds for e in entries), len(entries)) == (line.seconds, line.entries)
    assert bench.workshop.time_sums(Period(DAY + timedelta(1), DAY + timedelta(9)), By.PERSON) == ()


@dataclass
class House:
    """Two people at their desks on one store. ``busy``: the seconds in which each was at work."""

    desks: dict[str, Bench]
    tickets: list[int]
    chance: random.Random
    busy: dict[str, set[int]] = field(default_factory=lambda: {"rasa": set(), "mantas": set()})

    def something(self, step: int) -> None:
        who, ticket = self.chance.choice(("rasa", "mantas")), self.chance.choice(self.tickets)
        shop, call = self.desks[who].workshop, f"c{self.chance.randrange(4)}"
        kind, started = self.chance.randrange(5), self.chance.randrange(3000)
        if kind < 2:
            ended = started + self.chance.randrange(200)
            shop.keep_time(stretch(ticket, started, ended, f"{who}{step}"))
            self.busy[who] |= set(range(started, ended))
        elif kind == 2:
            shop.link(ticket, Link("call", call))
        elif kind == 3:
            self.call(who, call, started, self.chance.randrange(2, 300))
        else:
            shop.set_project(ticket, self.chance.choice(("", "Move", "Repair")))

    def call(self, who: str, call: str, started: int, length: int) -> None:
        first, middle, last = (float(START + started + part) for part in (0, length // 2, length))
        legs = (
            LegRecord("talk", who, first, middle),
            LegRecord("hold", who, middle, last),
            LegRecord("wrap_up", who, last, last + 20),
        )
        self.desks[who].desk.contacts.record(contact(call, legs=legs, ended=last))
        self.busy[who] |= set(range(started, started + length + 20))


@given(seed=st.integers(0, 10**9))
@example(seed=368695)
@settings(max_examples=12, deadline=None)
def test_the_four_sums_agree_to_the_second_whatever_happened(
    seed: int, tmp_path_factory: pytest.TempPathFactory
):
    """Random days of two people: the sums are equal, and nobody worked longer than he was there."""
    path: Path = tmp_path_factory.mktemp("sums") / "ringdesk.db"
    desks = {who: bench_of(open_desk(path, who), who) for who in ("rasa", "mantas")}
    rasa, chance = desks["rasa"], random.Random(seed)
    people = [None, rasa.desk.add("Jonas", company="UAB Baltic").id, rasa.desk.add("Ona").id]
    shop = rasa.workshop
    tickets = [shop.open_ticket(NewTicket(f"T{n}", person_id=chance.choice(people))).id for n in range(4)]
    house = House(desks, tickets, chance)
    for step in range(25):
        house.something(step)
    measured = shop.time_entries(ALL)
    for who, seconds in house.busy.items():
        assert sum(each.seconds for each in measured if each.who == who) <= len(seconds)
    for each in measured[::3]:
        shop.correct_time(each.id, chance.randrange(500), "Because", "supervisor")
    shop.type_time(typed(chance.choice(tickets), 77))
    total = sum(each.seconds for each in shop.time_entries(ALL))
    assert {sum(line.seconds for line in shop.time_sums(ALL, by)) for by in By} == {total}
    assert total == sum(shop.time_on(ticket) for ticket in tickets)
    for each_desk in desks.values():
        each_desk.desk.close()
