"""A debt in its columns, and what the phone book makes of it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.debts import Debt
from app.domain.errors import StaleEdit
from app.domain.money import Money
from app.store.debts import debt_columns, debt_of, owed_of
from app.store.people import chosen
from tests.people import Desk

DEBT = Debt(Money(Decimal("120.50"), "EUR"), date(2026, 11, 1))
OTHER = Debt(Money(Decimal(7), "PLN"), date(2026, 11, 2))


def test_columns_and_back() -> None:
    columns = debt_columns(DEBT)
    assert columns["owed"] == 12050 and debt_of(*columns.values()) == DEBT
    assert owed_of(*columns.values()) == (DEBT.owed,)
    assert debt_of(*debt_columns(None).values()) is None and owed_of(None, "", "", "") == ()


def test_a_caller_brings_his_own_and_his_companys_debt(desk: Desk) -> None:
    desk.bring_in(
        "Name;Company;Phone;Debt;Currency\n;Baltic;+37052345000;1000;PLN\n"
        "Jonas;Baltic;8 612 34567;99,90 EUR;\nOna;;8 612 34568;;\n"
    )
    jonas, ona = desk.resolve("+37061234567")[0], desk.resolve("+37061234568")[0]
    assert [each[:2] + each[3:] for each in jonas.owed] == [
        ("99.90", "EUR", "import"),
        ("1000.00", "PLN", "import"),
    ]
    assert ona.owed == ()
    (firm,) = desk.resolve("+37052345000")
    assert [each[:2] for each in firm.owed] == [("1000.00", "PLN")]


def test_what_is_saved_is_known_to_the_next_call(desk: Desk) -> None:
    person = desk.add("Jonas", "8 612 34567")
    saved = desk.office.save_person(replace(person, debt=DEBT))
    assert saved.debt == DEBT and chosen(saved).owed == (DEBT.owed,)
    assert desk.resolve("+37061234567")[0].owed == (DEBT.owed,)
    desk.office.save_person(replace(saved, debt=None))
    assert desk.resolve("+37061234567")[0].owed == ()


def test_an_import_changes_no_debt_that_stands_and_says_so(desk: Desk) -> None:
    person = desk.add("Jonas", "8 612 34567")
    desk.office.save_person(replace(person, debt=DEBT))
    report = desk.office.import_people(
        b"Name;Phone;Debt\nJonas;+37061234567;5 EUR\n", region="LT", dry_run=False, progress=lambda d, t: True
    )
    assert "owes 5.00 EUR in the file, not taken over" in report.rows[0].reason
    assert desk.resolve("+37061234567")[0].owed == (DEBT.owed,)


def test_what_a_company_owes_is_known_to_its_peoples_next_call(desk: Desk) -> None:
    person = desk.add("Jonas", "8 612 34567", "Baltic", debt=OTHER)
    assert person.company_id is not None
    firm = desk.office.company(person.company_id)
    saved = desk.office.save_company_debt(replace(firm, debt=DEBT))
    assert saved.debt == DEBT and saved.version == firm.version + 1
    both = (OTHER.owed, DEBT.owed)
    assert desk.resolve("+37061234567")[0].owed == both
    assert desk.office.match_of(person.id).owed == both
    desk.office.save_company_debt(replace(saved, debt=None))
    assert desk.resolve("+37061234567")[0].owed == (OTHER.owed,)


def test_who_saves_a_companys_debt_over_anothers_is_told(desk: Desk) -> None:
    person = desk.add("Jonas", company="Baltic")
    assert person.company_id is not None
    firm = desk.office.company(person.company_id)
    desk.office.save_company_debt(replace(firm, debt=OTHER))
    with pytest.raises(StaleEdit):
        desk.office.save_company_debt(replace(firm, debt=DEBT))
    assert desk.office.company(firm.id).debt == OTHER


def test_the_undo_of_an_import_keeps_a_company_whose_debt_was_typed(desk: Desk) -> None:
    report = desk.office.import_people(
        b"Name;Company;Phone\nJonas;Baltic;+37061234567\n;Nida;+37052345000\n",
        region="LT",
        dry_run=False,
        progress=lambda done, total: True,
    )
    firm = desk.resolve("+37061234567")[0].company_id
    assert firm is not None
    desk.office.save_company_debt(replace(desk.office.company(firm), debt=DEBT))
    desk.office.undo_import(report.batch)
    assert desk.office.company(firm).debt == DEBT
