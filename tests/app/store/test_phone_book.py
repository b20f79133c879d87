"""Who is calling, asked of a real database."""

from dataclasses import replace

import pytest

from app.domain.tickets import NewTicket
from app.store import phone_book
from tests.people import NOON, Desk, contact, phone
from tests.workshop import bench_of

MAIN = "+37052345000"


def names(matches) -> list[str]:
    return [match.person or match.company for match in matches]


def test_nobody_known_is_nobody(desk: Desk):
    assert (
        desk.resolve("+37061234567") == desk.book.resolve("", "anonymous") == desk.book.resolve("", "") == ()
    )


def test_a_person_and_the_company_with_the_reason(desk: Desk):
    jonas = desk.add(
        "Jonas", "8 612 34567", "Baltic", language="lt", priority=2, role="Lead", badges=("VIP",)
    )
    (match,) = desk.resolve("+37061234567")
    assert (match.person_id, match.person, match.company) == (jonas.id, "Jonas", "Baltic")
    assert (match.certainty, match.reason) == ("exact", "exact +37061234567")
    assert (match.role, match.language, match.priority, match.badges) == ("Lead", "lt", 2, ("VIP",))


@pytest.mark.parametrize("raw", ["861234567", "sip:+37061234567@gw", "37061234567+", "00370 612 34567"])
def test_any_writing_finds_him(desk: Desk, raw: str):
    desk.add("Jonas", "+370 612 34567")
    assert names(desk.book.resolve("", raw)) == ["Jonas"]


def test_a_company_is_found_by_its_own_number(desk: Desk):
    desk.bring_in("Name;Company;Phone;VIP\n;Baltic;+37052345000;yes\n")
    (match,) = desk.resolve(MAIN)
    assert (match.person_id, match.company, match.certainty, match.priority) == (None, "Baltic", "exact", 3)


def test_a_shared_number_gives_all_who_share_it_the_last_spoken_first(desk: Desk):
    people = [desk.add(name, MAIN) for name in ("Ana", "Beata", "Cecilija")]
    assert names(desk.resolve(MAIN)) == ["Ana", "Beata", "Cecilija"]
    desk.contacts.record(contact("c1", MAIN, person_id=people[2].id))
    desk.contacts.record(contact("c2", MAIN, person_id=people[1].id, arrived=NOON + 60))
    assert names(desk.resolve(MAIN)) == ["Beata", "Cecilija", "Ana"]
    assert {match.certainty for match in desk.resolve(MAIN)} == {"exact"}


def test_the_extension_says_who_of_them(desk: Desk):
    desk.add("Ana", company="Baltic", phones=(phone(MAIN, extension="11"),))
    desk.add("Beata", company="Baltic", phones=(phone(MAIN, extension="12"),))
    desk.add("Main desk", MAIN, "Baltic")
    found = desk.resolve(MAIN, "12")
    assert names(found) == ["Beata", "Main desk", "Ana"]
    assert [match.certainty for match in found] == ["exact", "exact", "possible"]
    assert found[0].reason == f"exact {MAIN} ext 12"


def test_a_switchboard_gives_the_company_and_the_colleague_behind_the_extension(desk: Desk):
    desk.bring_in("Name;Company;Switchboard\n;Baltic;+370 5 234 5xxx\n;Baltic Small;+370 5 234 56xx\n")
    desk.add("Ana", company="Baltic", phones=(phone("104"),))
    ana, company = desk.resolve("+37052345104")
    assert (ana.person, ana.company, ana.certainty) == ("Ana", "Baltic", "switchboard")
    assert (company.person_id, company.company) == (None, "Baltic")
    assert company.reason == "switchboard +37052345 ext 104"
    (longest,) = desk.resolve("+37052345678")
    assert (longest.company, longest.reason) == ("Baltic Small", "switchboard +370523456 ext 78")
    assert desk.resolve("+3705234510") == ()


def test_a_number_in_a_range_that_is_somebodys_own_is_his(desk: Desk):
    desk.bring_in("Name;Company;Switchboard\n;Baltic;+370 5 234 5xxx\n")
    desk.add("Jonas", "+37052345678")
    assert [(match.person, match.certainty) for match in desk.resolve("+37052345678")] == [("Jonas", "exact")]


def test_equal_last_digits_are_only_possible(desk: Desk):
    desk.add("Anna", "601 234 567")  # kept at a Lithuanian desk without her country code
    (match,) = desk.resolve("+48601234567")
    assert (match.person, match.certainty) == ("Anna", "possible")
    desk.add("Anna again", "+48601234567")
    assert [match.certainty for match in desk.resolve("+48601234567")] == ["exact"]


def test_an_extension_of_ours(desk: Desk):
    desk.add("Colleague", "104")
    assert (
        names(desk.book.resolve("", "104", "104"))
        == names(desk.book.resolve("", "sip:104@pbx"))
        == ["Colleague"]
    )
    assert desk.book.resolve("", "105") == ()


def test_what_another_program_saves_is_seen_at_the_next_call(desk: Desk, other_desk: Desk):
    assert desk.resolve("+37061234567") == ()
    jonas = other_desk.add("Jonas", "861234567")
    assert names(desk.resolve("+37061234567")) == ["Jonas"]
    other_desk.office.save_person(replace(jonas, name="Jonas P"))
    assert names(desk.resolve("+37061234567")) == ["Jonas P"]


def test_one_who_left_a_company_no_longer_speaks_for_it(desk: Desk):
    jonas = desk.add("Jonas", "861234567", "Baltic")
    desk.office.save_person(replace(jonas, company_id=None, company="Nemunas"))
    (match,) = desk.resolve("+37061234567")
    assert match.company == "Nemunas"


def test_a_crowd_on_one_number_is_cut(desk: Desk):
    desk.bring_in("Name;Company;Phone\n" + "".join(f"Person {n};Baltic;{MAIN}\n" for n in range(400)))
    assert len(desk.resolve(MAIN)) == 20


def test_memory_of_answers_is_bounded(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(phone_book, "REMEMBERED", 10)
    for number in range(50):
        desk.resolve(f"+3706120{number:04}")
    assert len(desk.book._answers) <= 10


def test_who_knows_the_caller_is_told(desk: Desk) -> None:
    """The owner of his open request, else who talked to him last; only for one who surely calls."""
    jonas = desk.add("Jonas", "861234567")
    number = "+37061234567"

    def operator() -> str:
        return desk.book.resolve(number, number)[0].operator

    assert operator() == ""
    desk.contacts.record(contact("c1", person_id=jonas.id, operator="rasa"))
    desk.contacts.record(contact("c2", person_id=jonas.id, operator="mantas", arrived=NOON + 900))
    assert operator() == "mantas"
    workshop = bench_of(desk).workshop
    ticket = workshop.open_ticket(NewTicket("Noise", person_id=jonas.id, owner="vytas"))
    assert operator() == "vytas"
    workshop.move_ticket(ticket.id, "cancelled")
    assert operator() == "mantas"
