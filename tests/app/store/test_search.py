"""Search as it is typed, over names and numbers people really have."""

import pytest

from tests.people import NOON, Desk, contact, phone


@pytest.fixture
def town(desk: Desk) -> Desk:
    desk.bring_in(
        "Name;Company;Role;Phone;Email;City;Company code\n"
        "Łukasz Święcicki;Chłodnie Pomorskie;Director;+48602118934;l@chlodnie.pl;;5832914467\n"
        "Heike Großmann;Kühlhaus Nord;;+491604459120;;;\n"
        "Grace O'Neill;;;+353876554120;;Dublin;\n"
        "علی رضایی‌نژاد;;;+۹۸۹۱۲۳۴۵۶۷۸۹;;تبریز;\n"
        "Jonas Petraitis;;;861234567;;Vilnius;\n"
        "Petras Jonas;;;861234568;;;\n"
        "Jonas;;;861234569;;;\n"
        "Jonaska Marija;;;861234570;;;\n"
    )
    return desk


def titles(desk: Desk, text: str) -> list[str]:
    return [found.title for found in desk.office.search(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("lukasz", "Łukasz Święcicki"), ("swiec luk", "Łukasz Święcicki"), ("Święc", "Łukasz Święcicki"),
        ("gross", "Heike Großmann"), ("GROSSMANN heike", "Heike Großmann"), ("kuhl", "Kühlhaus Nord"),
        ("oneill", "Grace O'Neill"), ("o'nei", "Grace O'Neill"),
        ("علي", "علی رضایی‌نژاد"), ("نژاد", "علی رضایی‌نژاد"),
        ("chlodnie", "Chłodnie Pomorskie"), ("l", "Łukasz Święcicki"),
    ],
)  # fmt: skip
def test_names_are_found_as_they_are_typed(town: Desk, text: str, title: str):
    assert title in titles(town, text)


def test_every_beginning_of_a_name_finds_it(town: Desk):
    name = "Jonas Petraitis"
    for length in range(1, len(name) + 1):
        assert name in titles(town, name[:length]), name[:length]


def test_the_best_comes_first(town: Desk):
    assert titles(town, "jonas") == ["Jonas", "Jonas Petraitis", "Jonaska Marija", "Petras Jonas"]


def test_among_equals_who_was_spoken_with_last(desk: Desk):
    first, second = desk.add("Ana A"), desk.add("Ana B")
    assert titles(desk, "ana") == ["Ana A", "Ana B"]
    desk.contacts.record(contact("c1", "", person_id=second.id))
    assert titles(desk, "ana") == ["Ana B", "Ana A"]
    desk.contacts.record(contact("c2", "", person_id=first.id, arrived=NOON + 1))
    assert titles(desk, "ana") == ["Ana A", "Ana B"]


def test_an_exact_name_is_not_lost_behind_a_common_beginning(desk: Desk):
    desk.bring_in(
        "Name;Phone\n" + "".join(f"Jonaitis Nr{n};8612{n:05}\n" for n in range(400)) + "Jon;869999999\n"
    )
    assert titles(desk, "jon")[0] == "Jon"


@pytest.mark.parametrize(
    "text",
    "61234567|8 612 34567|+370 612 34567|0612345|8612|+3706123|00370612|34567|567|37061234567".split("|"),
)
def test_numbers_are_found_by_beginning_and_ending(town: Desk, text: str):
    assert "Jonas Petraitis" in titles(town, text)


def test_a_whole_number_comes_before_those_that_begin_alike(desk: Desk):
    desk.bring_in("Name;Phone\nLonger;+49891234567\nShort;+4989123456\n")
    assert titles(desk, "+4989123456")[0] == "Short"


def test_persian_digits_and_codes_extensions_addresses(town: Desk):
    town.add("Colleague", "104")
    town.add("Behind", phones=(phone("852345000", extension="77"),))
    assert titles(town, "۵۶۷۸۹") == titles(town, "+98912") == titles(town, "0098912") == ["علی رضایی‌نژاد"]
    assert titles(town, "583291") == ["Chłodnie Pomorskie"]
    assert "Colleague" in titles(town, "104") and "Behind" in titles(town, "77")
    assert titles(town, "L@chlod") == ["Łukasz Święcicki"]
    assert titles(town, "nobody@") == []


def test_a_hit_says_who_and_why(town: Desk):
    (found,) = town.office.search("swiecicki")
    assert (found.kind, found.subtitle, found.number) == (
        "person",
        "Director, Chłodnie Pomorskie",
        "+48602118934",
    )
    assert found.matched == "Łukasz Święcicki"
    (found,) = town.office.search("602118934")
    assert (found.matched, found.number) == ("+48 602 118 934", "+48602118934")
    (company,) = town.office.search("pomorskie")
    assert (company.kind, company.subtitle) == ("company", "5832914467")


@pytest.mark.parametrize(
    "text", ["", " ", "%", '"', "' OR 1=1 --", "*", "a* OR b", "NEAR(", "\x00", "🙂", "-", "+", "@"]
)
def test_signs_are_no_commands(town: Desk, text: str):
    assert isinstance(town.office.search(text), tuple)


def test_the_limit_holds(town: Desk):
    assert len(town.office.search("j", limit=2)) == 2
