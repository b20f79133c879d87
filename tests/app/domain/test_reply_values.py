"""The table of variables: what each says of a call, in every language."""

from datetime import UTC, date, datetime

import pytest

from app.domain.equipment import Device, Product
from app.domain.people import Company, Person, PhoneEntry
from app.domain.placeholders import placeholders
from app.domain.reply_values import (
    BY_NAME,
    VARIABLES,
    Facts,
    Variable,
    day_words,
    example_values,
    time_words,
    values_of,
)
from app.domain.text_blocks import LANGUAGES
from app.domain.tickets import Ticket

AT = datetime(2026, 11, 22, 9, 5, tzinfo=UTC)
JONAS = Person(1, "Jonas  Petraitis", 10, "UAB Baltic", email="j@x.lt", language="lt",
               phones=(PhoneEntry("861234567", "+37061234567"),))  # fmt: skip
ALL = Facts(
    JONAS,
    Company(10, "UAB Baltic", contract="Full"),
    Ticket(7, 42, "Unit stops", "new", AT, AT),
    Device(1, Product(1, "Brema", "CB 640"), "CB-1", place="Hall"),
    operator="Rasa P.",
)


def test_everything_known_is_said() -> None:
    said = values_of(ALL, AT, "lt")
    assert set(said) == set(BY_NAME)
    assert said["person"] == "Jonas Petraitis"
    assert (said["ticket"], said["request"]) == ("T-000042", "Unit stops")
    assert (said["device"], said["serial"], said["place"]) == ("Brema CB 640", "CB-1", "Hall")
    assert said["phone"].replace(" ", "") == "+37061234567"
    assert (said["today"], said["tomorrow"], said["time"]) == ("2026-11-22", "2026-11-23", "09:05")


def test_what_is_not_known_is_not_said_but_asked_for() -> None:
    assert set(values_of(Facts(), AT, "en")) == {"today", "tomorrow", "time"}
    alone = values_of(Facts(person=Person(1, "Ona", company="UAB Nida")), AT, "en")
    assert alone["company"] == "UAB Nida"


def test_a_caller_nobody_knows_has_his_number() -> None:
    assert values_of(Facts(number="12"), AT, "en")["phone"] == "12"
    assert Facts().language == "" and ALL.language == "lt"


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "22 November 2026"),
        ("lt", "2026-11-22"),
        ("pl", "22.11.2026"),
        ("hu", "2026. 11. 22."),
        ("fa", "۱۴۰۵/۰۹/۰۱"),
    ],
)
def test_a_day_is_written_as_people_write_it(language: str, written: str) -> None:
    assert day_words(date(2026, 11, 22), language) == written


def test_a_time_has_the_readers_digits() -> None:
    assert time_words(AT, "fa") == "۰۹:۰۵"


@pytest.mark.parametrize("variable", VARIABLES, ids=lambda each: each.name)
def test_a_variable_is_a_place_and_has_an_example(variable: Variable) -> None:
    assert [each.name for each in placeholders(f"{{{{{variable.name}}}}}")] == [variable.name]
    assert all(example_values(AT, language)[variable.name] for language in LANGUAGES)
