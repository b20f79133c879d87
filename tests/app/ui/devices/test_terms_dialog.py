"""Rules added, changed, removed and tried before they are kept."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.domain.equipment import Life
from app.domain.warranty import Terms
from app.ui.devices.terms_dialog import TermsDialog

LIFE = Life(sold=date(2024, 1, 10))


def dialog(qtbot: QtBot, *rules: Terms) -> TermsDialog:
    made = TermsDialog("Brema CB 640", rules, 12, LIFE)
    qtbot.addWidget(made)
    return made


def test_a_rule_is_tried_before_it_is_kept(qtbot: QtBot):
    made = dialog(qtbot, Terms("2 years", 24, excluded=frozenset({"liquid"})))
    made.try_it.fault.setText("2026-01-10")
    assert "Covered until" in made.try_it.answer.text()
    made.try_it.fault.setText("2026-01-11")
    assert "ended on" in made.try_it.answer.text()
    made.fields.months.setValue(36)
    assert "Covered until" in made.try_it.answer.text()
    made.try_it.cause.setCurrentIndex(made.try_it.cause.findData("liquid"))
    assert "does not pay for this cause" in made.try_it.answer.text()
    made.try_it.fault.setText("some day")
    assert "is no day" in made.try_it.answer.text()
    assert made.filled() == (Terms("2 years", 36, excluded=frozenset({"liquid"})),)


def test_rules_come_and_go(qtbot: QtBot):
    made = dialog(qtbot)
    assert not made.fields.isEnabled() and "No warranty terms" in made.try_it.answer.text()
    made.act("add")
    made.fields.name.setText("Parts")
    made.fields.name.textEdited.emit("Parts")
    made.act("add")
    assert [each.name for each in made.filled()] == ["Parts", "Warranty"]
    made.list.setCurrentRow(0)
    made.act("remove")
    assert [each.name for each in made.filled()] == ["Warranty"]
    made.act("remove")
    made.act("remove")
    assert made.filled() == ()
