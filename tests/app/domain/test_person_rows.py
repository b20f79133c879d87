"""Rows as people fill them: several numbers, switchboards, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.csv_people import read_table
from app.domain.person_rows import PersonRow, person_row


def row(header: str, line: str, region: str = "LT") -> PersonRow:
    (raw,) = read_table(f"{header}\n{line}\n".encode(), region).rows
    return person_row(raw, region)


def test_a_full_row():
    found = row(
        "Name;Company;Role;Mobile;Office;Extension;Email;Language;VIP;Badges;Switchboard",
        "Jonas Petraitis;Baltic;Lead;8 612 34567;8 5 210 4410;12;J@X.LT;lt-LT;yes;Gold, Old;+370 5 210 44xx",
    )
    assert [(p.raw, p.number, p.extension, p.label) for p in found.phones] == [
        ("8 612 34567", "+37061234567", "", "mobile"),
        ("8 5 210 4410", "+37052104410", "12", "office"),
    ]
    assert (found.email, found.language, found.priority) == ("j@x.lt", "lt", 3)
    assert found.badges == ("VIP", "Gold", "Old")
    assert [(each.prefix, each.length) for each in found.switchboards] == [("+370521044", 12)]
    assert not found.problem and not found.remark


def test_two_name_columns_are_one_name():
    assert row("First name;Last name", " Jonas ; Petraitis").name == "Jonas Petraitis"


@pytest.mark.parametrize(
    "cell",
    ["861234567, 852345678", '"861234567; 852345678"', "861234567 / 852345678", "861234567 ::: 852345678",
     "861234567 ir 852345678", "861234567 | 852345678", '"861234567\n852345678"'],
)  # fmt: skip
def test_several_numbers_in_a_cell(cell: str):
    assert [p.number for p in row("Name;Phone", f"Jonas;{cell}").phones] == ["+37061234567", "+37052345678"]


def test_an_extension_in_the_number_is_no_second_number():
    (entry,) = row("Name;Phone", "Jonas;852345678,,104").phones
    assert (entry.number, entry.extension) == ("+37052345678", "104")


def test_the_same_number_twice_is_one():
    assert len(row("Name;Phone;Mobile", "Jonas;861234567;+370 612 34567").phones) == 1


def test_a_number_that_fits_no_country_is_kept_and_pointed_at():
    found = row("Name;Phone", "Jonas;5551234")
    assert found.phones[0].raw == "5551234" and "fits no country" in found.remark and not found.problem
    assert found.phone_texts("LT") == ("5551234",)


def test_an_extension_of_ours_alone():
    (entry,) = row("Name;Extension", "Jonas;104").phones
    assert (entry.raw, entry.number, entry.extension) == ("104", "", "104")


BAD = [
    ("Name;Phone", ";861234567", "neither a name nor a company"),
    ("Name;Phone", "=cmd|' /C calc'!A0;861234567", "formula"),
    ("Name;Phone", "@SUM(1);861234567", "formula"),
    ("Name;Phone", "Jonas;3.70612E+10", "rounded"),
    ("Name;Phone", "Jonas;3,70612E+10", "rounded"),
    ("Name;Phone", "Jonas;ask his wife", "not a number"),
    ("Name;Priority", "Jonas;high", "priority"),
    ("Name;Priority", "Jonas;10", "priority"),
    ("Name;Debt", "Jonas;100", "currency"),
    ("Name;Debt;Currency", "Jonas;-5;EUR", "below nothing"),
    ("Name;Company;Switchboard", "Jonas;Baltic;5 210", "switchboard"),
    ("Name;Company;Switchboard", "Jonas;Baltic;+370 5 210 4410", "switchboard"),
    ("Name;Company", 'Jonas;"Baltic\nOna;Nemunas\nPetras;"', "quotation"),
    ("Name;Note", "Jonas;" + "x" * 2001, "too long"),
]


@pytest.mark.parametrize(("header", "line", "reason"), BAD)
def test_a_bad_row_says_why(header: str, line: str, reason: str):
    assert reason in row(header, line).problem


@given(st.lists(st.text(alphabet="aZ0+=@-\"';:,/|xE. \n۱ął", max_size=12), min_size=6, max_size=6))
def test_any_cells_are_judged(cells: list[str]):
    header = "Name;Company;Phone;Priority;Switchboard;Note"
    line = ";".join('"' + cell.replace('"', '""') + '"' for cell in cells)
    for raw in read_table(f"{header}\n{line}\n".encode(), "LT").rows:
        found = person_row(raw, "LT")
        assert found.problem or found.name or found.company
