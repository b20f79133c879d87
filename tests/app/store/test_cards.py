"""Values read back from rows, many at once."""

from app.store import cards
from tests.people import Desk, phone


def test_many_persons_are_three_questions(desk: Desk):
    people = [desk.add(f"Person {n}", f"86120000{n}", "Baltic", role="Lead") for n in range(5)]
    statements: list[str] = []
    with desk.store.reading() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_trace_callback(statements.append)
        found = cards.persons(connection, [person.id for person in people])
        driver.set_trace_callback(None)
    assert found == {person.id: person for person in people}
    assert len(statements) == 3


def test_a_company_has_its_details(desk: Desk):
    desk.bring_in(
        "Name;Company;Phone;Company code;City;Address;Contract;Contract until;Note;Badges\n"
        ";Baltic;852345000;302847561;Vilnius;Gatvė 1;Gold;2027-03-31;hi;VIP\n"
    )
    found = desk.office.search("baltic")[0].id
    company = desk.office.company(found)
    assert (company.name, company.code, company.city, company.address) == (
        "Baltic",
        "302847561",
        "Vilnius",
        "Gatvė 1",
    )
    assert (company.contract, company.contract_until, company.note) == ("Gold", "2027-03-31", "hi")
    assert company.phones == (phone("852345000", number="+37052345000"),) and company.badges == ("VIP",)


def test_those_who_are_gone_are_left_out(desk: Desk):
    with desk.store.reading() as connection:
        assert not cards.persons(connection, [1, 2]) and not cards.companies(connection, [1])
    assert cards.badges_of("") == ()
