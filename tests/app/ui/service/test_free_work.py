"""Who may give work away, and that it takes a reason."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.service.free_work import FreeWorkRow


def test_only_a_supervisor_gets_the_button_and_only_a_reason_allows(qtbot: QtBot) -> None:
    row = FreeWorkRow()
    qtbot.addWidget(row)
    reasons: list[str] = []
    row.allowed.connect(reasons.append)
    for role in ("operator", "technician", ""):
        row.ask("The warranty does not pay this.", role)
        assert row.allow.isHidden() and "Only a supervisor" in row.words.text()
    row.ask("The warranty does not pay this.", "supervisor")
    assert row.allow.isVisible() and row.reason.isHidden() and "Only" not in row.words.text()
    row.allow.click()
    row.allow.click()
    assert reasons == [] and row.reason.isVisible()
    row.reason.setText("  promised ")
    qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    assert reasons == ["promised"] and row.isHidden()


def test_the_customer_may_pay_when_a_line_waits(qtbot: QtBot) -> None:
    row = FreeWorkRow()
    qtbot.addWidget(row)
    row.ask("No.", "operator", line=False)
    assert row.pays.isHidden()
    row.ask("No.", "operator")
    with qtbot.waitSignal(row.customer_pays):
        row.pays.click()
    assert row.isHidden()
