"""What is usual stands beside a field, and parts of a second are not lost."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.plan.house_form import HouseForm
from tests.app.ui.made_up_plan import PLAN


def test_a_field_has_its_label_and_what_is_usual(qtbot: QtBot) -> None:
    form, said = HouseForm({"look_up_limit": "usually 0.25 s"}), list[tuple[str, object]]()
    qtbot.addWidget(form)
    form.edited.connect(lambda field, value: said.append((field, value)))
    spin = form.decimal("look_up_limit", 0, 5, 0.05)
    form.number("dial_time", 5, 300)
    form.show_row(PLAN)
    assert spin.value() == 0.25 and said == []
    spin.stepUp()
    assert said == [("look_up_limit", 0.3)]
    words = {each.text(): each.buddy() for each in form.findChildren(QLabel)}
    assert words["Wait for the caller's name"] is spin and "usually 0.25 s" in words
