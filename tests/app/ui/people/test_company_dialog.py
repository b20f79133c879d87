from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from app.domain.debts import Debt
from app.domain.errors import StoreUnavailable
from app.domain.money import Money
from app.ui.parts.values import Ask
from app.ui.people.company_dialog import CompanyDialog
from app.ui.work import Work
from tests.app.ui import made_up as made

Pair = tuple[Work, made.MadeUpOffice]
Settled = Callable[[], None]
THEIRS = Debt(Money(Decimal(90), "PLN"), date(2026, 11, 2), "import")


@pytest.fixture
def page(qtbot: QtBot, work: Pair, settled: Settled) -> CompanyDialog:
    dialog = CompanyDialog(work[0], 10)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    return dialog


def owed(work: Pair) -> str:
    debt = work[1].companies[10].debt
    return str(debt.money) if debt else ""


def test_what_it_owes_is_typed_with_its_currency_and_taken_away(
    qtbot: QtBot, page: CompanyDialog, work: Pair, settled: Settled
) -> None:
    assert page.windowTitle() == made.BALTIC.name
    page.debt.setText("120,50")
    page.save.click()
    settled()
    assert page.isVisible() and "currency" in page.said.whole and not owed(work)
    page.debt.setText("120,50 eur")
    with qtbot.waitSignal(page.saved):
        page.save.click()
    assert owed(work) == "120.50 EUR" and not page.isVisible()
    page.debt.clear()
    with qtbot.waitSignal(page.saved):
        page._save()
    assert not owed(work)


def test_mine_is_kept_when_somebody_else_saved_meanwhile(
    page: CompanyDialog, work: Pair, settled: Settled
) -> None:
    work[1].companies[10] = replace(made.BALTIC, debt=THEIRS, version=2)
    page.debt.setText("5 EUR")
    page.save.click()
    settled()
    settled()
    assert page.isVisible() and "90.00 PLN" in page.said.whole and page.debt.text() == "5 EUR"
    assert "imported" in page.known.whole
    page.save.click()
    settled()
    assert owed(work) == "5.00 EUR" and not page.isVisible()


def test_what_cannot_be_saved_stays_on_the_page(page: CompanyDialog, work: Pair, settled: Settled) -> None:
    work[1].broken = StoreUnavailable("disk full")
    page.debt.setText("5 EUR")
    page.save.click()
    settled()
    assert page.isVisible() and page.save.isEnabled() and "disk full" in page.said.whole


def test_a_company_that_cannot_be_read_may_be_asked_for_again(
    qtbot: QtBot, work: Pair, settled: Settled
) -> None:
    work[1].broken = StoreUnavailable("disk full")
    page = CompanyDialog(work[0], 10)
    qtbot.addWidget(page)
    page.show()
    settled()
    assert page.card.message is not None and not page.save.isEnabled()
    work[1].broken = None
    page.card.asked.emit("retry")
    settled()
    assert page.card.message is None and page.save.isEnabled()


def test_a_number_on_the_page_can_be_called(qtbot: QtBot, page: CompanyDialog) -> None:
    with qtbot.waitSignal(page.asked) as heard:
        page._lines._dial("+37052104410")
    assert heard.args == [Ask("dial_typed", "+37052104410")]
