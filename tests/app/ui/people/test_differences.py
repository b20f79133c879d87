"""Two versions of one person."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.debts import Debt
from app.domain.money import Money
from app.ui.people.differences import differences
from tests.app.ui import made_up as made


def test_two_versions_differ_where_they_differ() -> None:
    theirs = replace(made.JONAS, email="new@x.lt", phones=made.JONAS.phones[:1], version=7)
    found = differences(made.JONAS, theirs)
    assert [d.field for d in found] == ["email", "phones"]
    assert found[0].theirs == "new@x.lt"


def test_what_is_owed_is_compared_too() -> None:
    owes = replace(made.JONAS, debt=Debt(Money(Decimal("12.5"), "EUR"), date(2026, 11, 1)))
    (found,) = differences(made.JONAS, owes)
    assert (found.mine, found.theirs) == ("", "12.50 EUR")
