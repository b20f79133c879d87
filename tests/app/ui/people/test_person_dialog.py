from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.ui.parts.values import Ask
from app.ui.people.person_dialog import PersonDialog
from app.ui.work import Work
from tests.app.ui import made_up as made

Pair = tuple[Work, made.MadeUpOffice]
Settled = Callable[[], None]


@pytest.fixture
def page(qtbot: QtBot, work: Pair, settled: Settled) -> PersonDialog:
    dialog = PersonDialog(work[0], 1)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    return dialog


def field(page: PersonDialog, name: str) -> QLineEdit:
    found = page.fields[name]
    assert isinstance(found, QLineEdit)
    return found


def test_what_is_changed_is_saved_and_the_rest_stays(
    qtbot: QtBot, page: PersonDialog, work: Pair, settled: Settled
) -> None:
    field(page, "role").setText("Head of maintenance")
    with qtbot.waitSignal(page.saved):
        page.save.click()
    assert work[1].people[1] == replace(made.JONAS, role="Head of maintenance", version=2)
    assert not page.isVisible()


def test_another_company_is_found_by_its_name(page: PersonDialog) -> None:
    field(page, "company").setText("UAB Nida")
    edited = page.edited()
    assert edited is not None and (edited.company, edited.company_id) == ("UAB Nida", None)


def test_a_number_is_added_and_one_taken_out(page: PersonDialog) -> None:
    page.phones.lines[0].number.clear()
    page.phones.lines[-1].number.setText("8 611 00000")
    edited = page.edited()
    assert edited is not None
    assert [p.raw for p in edited.phones] == ["+370 5 210 4410", "8 611 00000"]
    assert edited.phones[0] == made.JONAS.phones[1]


def test_a_person_needs_a_name(page: PersonDialog, work: Pair, settled: Settled) -> None:
    field(page, "name").clear()
    page.save.click()
    settled()
    assert work[1].people[1] == made.JONAS and page._said.whole == "A person needs a name."


@pytest.fixture
def conflict(page: PersonDialog, work: Pair, settled: Settled) -> PersonDialog:
    work[1].people[1] = replace(made.JONAS, email="new@x.lt", version=2)
    field(page, "role").setText("Head")
    page.save.click()
    settled()
    settled()
    return page


def test_when_somebody_else_saved_both_versions_are_shown(conflict: PersonDialog) -> None:
    assert conflict.conflict.isVisible()
    rows = {r.id: [c.text for c in r.cells[1:]] for r in conflict.table.rows_model.rows}
    assert rows == {
        "role": ["Head", "Maintenance lead"],
        "email": ["j.petraitis@balticcooling.lt", "new@x.lt"],
    }


def test_mine_may_be_kept(conflict: PersonDialog, work: Pair, settled: Settled) -> None:
    conflict._keep_mine()
    settled()
    stored = work[1].people[1]
    assert (stored.role, stored.email, stored.version) == ("Head", made.JONAS.email, 3)


def test_theirs_may_be_taken(conflict: PersonDialog, work: Pair) -> None:
    conflict._take_theirs()
    assert field(conflict, "email").text() == "new@x.lt"
    assert field(conflict, "role").text() == "Maintenance lead"
    assert not conflict.conflict.isVisible() and conflict.isVisible()


def test_what_cannot_be_saved_stays_on_the_page(page: PersonDialog, work: Pair, settled: Settled) -> None:
    work[1].broken = StoreUnavailable("disk full")
    field(page, "role").setText("Head")
    page.save.click()
    settled()
    assert page.isVisible() and field(page, "role").text() == "Head" and page.save.isEnabled()
    assert "disk full" in page._said.whole


def test_somebody_removed_meanwhile(qtbot: QtBot, work: Pair, settled: Settled) -> None:
    dialog = PersonDialog(work[0], 99)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    assert dialog.card.message is not None and dialog.card.message.kind == "error"
    assert not dialog.save.isEnabled()


def test_a_number_on_the_page_can_be_called(qtbot: QtBot, page: PersonDialog) -> None:
    with qtbot.waitSignal(page.asked) as heard:
        page.phones.lines[0]._call.click()
    assert heard.args == [Ask("dial_typed", "8 612 34567")]


def test_what_he_owes_is_typed_with_its_currency(
    qtbot: QtBot, page: PersonDialog, work: Pair, settled: Settled
) -> None:
    page.debt.setText("120,50")
    page.save.click()
    settled()
    assert page.isVisible() and work[1].people[1].debt is None
    page.debt.setText("120,50 eur")
    with qtbot.waitSignal(page.saved):
        page.save.click()
    debt = work[1].people[1].debt
    assert debt is not None and str(debt.money) == "120.50 EUR" and debt.source == "hand"
